#pragma once

#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace bundlinje {

/// Widgets below each other, each as high as it needs to be at the width that it may have:
/// `QVBoxLayout` asks for the height at its own width, also where the widget stays narrower.
class BoundedColumn final : public QVBoxLayout {
public:
    using QVBoxLayout::QVBoxLayout;

    /// @param index -1 = at the end
    void insertPart(int index, QWidget *widget)
    {
        addChildWidget(widget);
        insertItem(index, new Item(widget));
    }

private:
    class Item final : public QWidgetItem {
    public:
        using QWidgetItem::QWidgetItem;

        int heightForWidth(int width) const override
        {
            return QWidgetItem::heightForWidth(std::min(width, wid->maximumWidth()));
        }
    };
};

} // namespace bundlinje
