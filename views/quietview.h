#pragma once

#include <QtWidgets/QAbstractItemView>

namespace bundlinje {

/// A table or list that tells screen readers of its current cell only while it has the focus. Qt
/// 6.4 tells of it always: they would leave the field where somebody is typing.
template <typename View> class QuietView : public View {
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        // What the view itself adds is the telling.
        if (this->hasFocus())
            View::currentChanged(current, previous);
        else // NOLINTNEXTLINE(bugprone-parent-virtual-call)
            QAbstractItemView::currentChanged(current, previous);
    }
};

} // namespace bundlinje
