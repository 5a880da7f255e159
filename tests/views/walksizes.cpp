#include "tests/views/accessibilitywalk.h"

#include "tests/views/walkedwidgets.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int leastTarget = 24;

bool isCut(const QLabel *label)
{
    if (label->text().isEmpty())
        return false;
    if (!label->wordWrap())
        return label->sizeHint().width() > label->width()
            || label->sizeHint().height() > label->height();
    return label->heightForWidth(label->width()) > label->height()
        || label->minimumSizeHint().width() > label->width();
}

bool isCut(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const QRect words = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                     QStyle::SC_ComboBoxEditField, box);
    // What a person wrote may be longer than any box; then it is said whole beside it.
    const bool isSaid = box->toolTip() == box->currentText().toHtmlEscaped();
    return (!isSaid && box->fontMetrics().horizontalAdvance(box->currentText()) > words.width())
        || box->sizeHint().height() > box->height();
}

bool isCut(const QAbstractButton *button)
{
    if (button->sizePolicy().hasHeightForWidth())
        return button->minimumSizeHint().width() > button->width()
            || button->heightForWidth(button->width()) > button->height();
    return button->sizeHint().width() > button->width()
        || button->sizeHint().height() > button->height();
}

/// Of the row that a table or list begins with, with the line that parts it from the next.
int rowHeight(const QAbstractItemView *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->rowHeight(0);
    return view->visualRect(view->model()->index(0, 0)).height();
}

QStringList cutRows(const QAbstractItemView *view)
{
    QStringList faults;
    const QAbstractItemModel *model = view->model();
    const auto *lines = qobject_cast<const QListView *>(view);
    const bool isWrapped = lines && lines->wordWrap(); // Takes as many lines as it needs.
    for (int row = 0; model && row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const QSize needed = view->sizeHintForIndex(index);
        const QRect has = view->visualRect(index);
        if (has.isValid()
            && (needed.height() > has.height() || (!isWrapped && needed.width() > has.width())))
            faults.append(u"%1 row %2 needs %3×%4 and has %5×%6"_s.arg(described(view))
                              .arg(row)
                              .arg(needed.width())
                              .arg(needed.height())
                              .arg(has.width())
                              .arg(has.height()));
    }
    return faults;
}

} // namespace

QStringList smallTargets(const QWidget &top)
{
    QStringList faults;
    for (const QWidget *control : controls(top)) {
        if (isA<QLabel>(control))
            continue; // Text to be read, not to be hit.
        if (control->width() < leastTarget || control->height() < leastTarget)
            faults.append(u"%1 is %2×%3"_s.arg(described(control))
                              .arg(control->width())
                              .arg(control->height()));
        const auto *view = qobject_cast<const QAbstractItemView *>(control);
        if (!view || !view->model() || view->model()->rowCount() == 0)
            continue;
        if (const int height = rowHeight(view); height > 0 && height < leastTarget)
            faults.append(u"%1 has rows of %2"_s.arg(described(control)).arg(height));
    }
    return faults;
}

QStringList clippedTexts(const QWidget &top)
{
    QStringList faults;
    const auto note = [&faults](const QWidget *widget, const QString &what) {
        const QSize hint = widget->sizeHint();
        faults.append(u"%1 %2: %3×%4, wants %5×%6"_s.arg(described(widget), what)
                          .arg(widget->width())
                          .arg(widget->height())
                          .arg(hint.width())
                          .arg(hint.height()));
    };
    for (const QWidget *widget : visible(top)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *box = qobject_cast<const QComboBox *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *area = qobject_cast<const QScrollArea *>(widget);
        const auto *list = qobject_cast<const QAbstractItemView *>(widget);
        if (label && isCut(label))
            note(label, u"is cut"_s);
        if (box && isCut(box))
            note(box, u"is cut"_s);
        if (button && !isInner(button) && isCut(button))
            note(button, u"is cut"_s);
        if (area && area->horizontalScrollBar()->maximum() > 0)
            note(area, u"scrolls sideways"_s);
        if (list && list->inherits("QListView"))
            faults.append(cutRows(list));
        if (isA<QTableView>(widget) && list->model() && list->model()->rowCount() > 0
            && rowHeight(list) < list->fontMetrics().height() + 2)
            note(list, u"has rows lower than its text"_s);
        // What stands half outside its parent is cut off as well.
        const QWidget *parent = widget->parentWidget();
        if ((label || button || box) && parent && !isInner(widget)
            && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            note(widget, u"stands outside what it is in"_s);
    }
    return faults;
}

} // namespace bundlinje
