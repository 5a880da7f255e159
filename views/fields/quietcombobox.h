#pragma once

#include <QtCore/QList>
#include <QtCore/QSignalBlocker>
#include <QtCore/QVariant>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QComboBox>

#include <utility>

namespace bundlinje {

/// The wheel scrolls the form; it changes a choice only in a list that is open.
class QuietComboBox final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

/// A line of a list and what it stands for.
using BoxLine = std::pair<QString, QVariant>;

/// Lists these and chooses one, without a signal; −1 = none. Where they are listed already it
/// leaves them: filling a list anew tells screen readers of each step, for every list of an editor
/// at each change of one field, and Orca drops announcements that come with so many; and all around
/// it is laid out anew.
inline void listIn(QComboBox &box, const QList<BoxLine> &lines, int chosen)
{
    const QSignalBlocker quiet(box);
    bool isListed = box.count() == lines.size();
    for (int row = 0; isListed && row < box.count(); ++row)
        isListed = BoxLine(box.itemText(row), box.itemData(row)) == lines.at(row);
    if (!isListed) {
        box.clear();
        for (const BoxLine &line : lines)
            box.addItem(line.first, line.second);
    }
    box.setCurrentIndex(chosen);
}

} // namespace bundlinje
