#include "tests/views/accessibilitywalk.h"

#include "views/fields/messageline.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGraphicsView>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int leastTarget = 24;
constexpr double leastContrast = 4.5;

template <typename Widget> bool isA(const QWidget *widget)
{
    return qobject_cast<const Widget *>(widget) != nullptr;
}

QString wordsOn(const QWidget *widget)
{
    QString text = widget->property("text").toString();
    if (text.isEmpty())
        text = widget->accessibleName();
    return text.simplified().left(60);
}

QString described(const QWidget *widget)
{
    QString path = QLatin1String(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        path += u'#' + widget->objectName();
    if (const QString words = wordsOn(widget); !words.isEmpty())
        path += u" “"_s + words + u'”';
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        const QLatin1String name(above->metaObject()->className());
        if (name.startsWith("bundlinje::"_L1))
            return path + u" in "_s + name;
    }
    return path;
}

/// Made and served by Qt inside another control, which has its name and its keys.
bool isInner(const QWidget *widget)
{
    const QWidget *owner = widget->parentWidget();
    return isA<QHeaderView>(widget) || isA<QScrollBar>(widget) || widget->inherits("QSizeGrip")
        || widget->inherits("QTableCornerButton") || widget->inherits("QLineEditIconButton")
        || widget->objectName().startsWith("qt_"_L1)
        || (owner && isA<QLineEdit>(widget)
            && (isA<QComboBox>(owner) || isA<QAbstractSpinBox>(owner)))
        || (owner && owner->inherits("QTabBar"));
}

bool isControl(const QWidget *widget)
{
    const bool isKnown = isA<QAbstractButton>(widget) || isA<QComboBox>(widget)
        || isA<QLineEdit>(widget) || isA<QAbstractItemView>(widget) || isA<QPlainTextEdit>(widget)
        || isA<QAbstractSpinBox>(widget) || isA<QTabBar>(widget) || isA<QGraphicsView>(widget);
    return (isKnown || (widget->focusPolicy() & Qt::TabFocus)) && !widget->focusProxy()
        && !isInner(widget);
}

template <typename Widget = QWidget> QList<Widget *> visible(const QWidget &top)
{
    QList<Widget *> found;
    for (Widget *widget : top.findChildren<Widget *>()) {
        if (widget->isVisible() && widget->window() == &top)
            found.append(widget);
    }
    return found;
}

QList<QWidget *> controls(const QWidget &top)
{
    QList<QWidget *> found;
    for (QWidget *widget : visible(top)) {
        if (widget->isEnabled() && isControl(widget))
            found.append(widget);
    }
    return found;
}

/// Reached by the arrow keys, from the chosen one of its group.
bool isReachedByArrows(const QWidget *widget, const QList<QWidget *> &visited)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !button->isCheckable() || button->isChecked())
        return false;
    if (!button->autoExclusive() && !(button->group() && button->group()->exclusive()))
        return false;
    return std::any_of(visited.begin(), visited.end(), [button](const QWidget *other) {
        const auto *chosen = qobject_cast<const QAbstractButton *>(other);
        return chosen && chosen->isChecked()
            && (button->group() ? chosen->group() == button->group()
                                : chosen->parentWidget() == button->parentWidget());
    });
}

/// For the mouse alone, because a key does the same; its tooltip says which.
bool namesItsKey(const QWidget *widget)
{
    return widget->focusPolicy() == Qt::NoFocus && widget->toolTip().endsWith(u')');
}

/// Moved through with the arrow keys while the line above it has the focus.
bool followsArrows(const QWidget *widget, QWidget *focus)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (!view || view->focusPolicy() != Qt::NoFocus || !view->model())
        return false;
    const QModelIndex before = view->currentIndex();
    QTest::keyClick(focus, Qt::Key_Down);
    return view->currentIndex() != before || view->model()->rowCount() < 2;
}

QColor over(const QColor &colour, const QColor &below)
{
    const double part = colour.alphaF();
    return QColor::fromRgbF(
        static_cast<float>(colour.redF() * part + below.redF() * (1 - part)),
        static_cast<float>(colour.greenF() * part + below.greenF() * (1 - part)),
        static_cast<float>(colour.blueF() * part + below.blueF() * (1 - part)));
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// What a widget without a ground of its own stands on.
QColor groundOf(const QWidget *widget)
{
    while (!widget->autoFillBackground() && !widget->isWindow() && widget->parentWidget())
        widget = widget->parentWidget();
    return widget->palette().color(widget->backgroundRole());
}

void compare(QStringList &faults, const QString &where, const QColor &text, const QColor &ground)
{
    if (const double found = contrast(text, ground); found < leastContrast)
        faults.append(u"%1: %2 on %3 is %4:1"_s.arg(where, text.name(QColor::HexArgb),
                                                    ground.name(), QString::number(found, 'f', 2)));
}

void compareCells(QStringList &faults, const QAbstractItemView *view)
{
    const QPalette palette = view->palette();
    const QString where = described(view);
    compare(faults, where + u" cells"_s, palette.color(QPalette::Text),
            palette.color(QPalette::Base));
    compare(faults, where + u" chosen"_s, palette.color(QPalette::HighlightedText),
            palette.color(QPalette::Highlight));
    const QAbstractItemModel *model = view->model();
    const bool alternates = view->alternatingRowColors();
    constexpr int enough = 30;
    for (int row = 0; model && row < std::min(enough, model->rowCount()); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            const QVariant text = cell.data(Qt::ForegroundRole);
            const QVariant ground = cell.data(Qt::BackgroundRole);
            const QColor usual =
                palette.color(alternates && row % 2 ? QPalette::AlternateBase : QPalette::Base);
            compare(faults, u"%1 cell %2,%3"_s.arg(where).arg(row).arg(column),
                    text.isValid() ? text.value<QBrush>().color() : palette.color(QPalette::Text),
                    ground.isValid() ? ground.value<QBrush>().color() : usual);
        }
    }
}

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        plain += text.at(i);
    }
    return plain;
}

void addMenu(QStringList &words, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator())
            continue;
        words.append(u"menu: %1 | %2"_s.arg(action->text(), action->statusTip()));
        if (action->menu())
            addMenu(words, *action->menu());
    }
}

void addModel(QStringList &words, const QAbstractItemView *view)
{
    const QAbstractItemModel *model = view->model();
    if (!model)
        return;
    const QString where = described(view).section(u' ', 0, 0);
    for (int column = 0; column < model->columnCount(); ++column) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
            words.append(where + u" header: "_s
                         + model->headerData(column, Qt::Horizontal, role).toString());
        constexpr int enough = 30;
        for (int row = 0; row < std::min(enough, model->rowCount()); ++row) {
            const QModelIndex cell = model->index(row, column);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                words.append(u"%1 cell: %2"_s.arg(where, cell.data(role).toString()));
        }
    }
}

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
    const int arrow = box->fontMetrics().height();
    return box->fontMetrics().horizontalAdvance(box->currentText()) + arrow > box->width()
        || box->sizeHint().height() > box->height();
}

QStringList cutRows(const QAbstractItemView *view)
{
    QStringList faults;
    const QAbstractItemModel *model = view->model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const QSize needed = view->sizeHintForIndex(index);
        const QRect has = view->visualRect(index);
        if (has.isValid() && (needed.height() > has.height() || needed.width() > has.width()))
            faults.append(u"%1 row %2 needs %3×%4 and has %5×%6"_s.arg(described(view))
                              .arg(row)
                              .arg(needed.width())
                              .arg(needed.height())
                              .arg(has.width())
                              .arg(has.height()));
    }
    return faults;
}

void checkTab(QStringList &faults, QWidget *focused, const QImage &before)
{
    const QImage after = focused->grab().toImage();
    if (before == after)
        faults.append(described(focused) + u" looks the same without the focus"_s);
}

} // namespace

double contrast(const QColor &text, const QColor &background)
{
    const double a = luminance(over(text, background));
    const double b = luminance(background);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QStringList unnamedControls(const QWidget &top)
{
    QStringList faults;
    for (QWidget *control : controls(top)) {
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(control);
        if (!heard || heard->text(QAccessible::Name).isEmpty())
            faults.append(described(control) + u" has no name"_s);
        if (!heard || heard->role() == QAccessible::NoRole || heard->role() == QAccessible::Client)
            faults.append(described(control) + u" has no role"_s);
    }
    for (const QLabel *label : visible<QLabel>(top)) {
        if (withoutMnemonic(label->text()) != label->text() && !label->buddy())
            faults.append(described(label) + u" has a letter to press and no buddy"_s);
    }
    const QList<QWidget *> all = top.findChildren<QWidget *>();
    for (const MessageLine *line : visible<MessageLine>(top)) {
        const bool isHeard = std::any_of(all.begin(), all.end(), [line](const QWidget *widget) {
            return widget->accessibleDescription() == line->spoken();
        });
        if (!isHeard)
            faults.append(described(line) + u" describes no control"_s);
    }
    return faults;
}

QStringList controlsBeyondKeys(QWidget &top)
{
    QStringList faults;
    const auto focus = [&top] {
        return QApplication::activePopupWidget() ? top.focusWidget() : QApplication::focusWidget();
    };
    if (!focus() || focus()->window() != &top)
        top.setFocus(Qt::TabFocusReason);
    if (!focus())
        QTest::keyClick(&top, Qt::Key_Tab);
    QWidget *current = focus();
    if (!current)
        return {described(&top) + u" takes no focus at all"_s};
    QList<QWidget *> visited;
    constexpr int most = 400;
    while (visited.size() < most) {
        visited.append(current);
        const QImage focused = current->grab().toImage();
        QTest::keyClick(current, Qt::Key_Tab);
        QWidget *next = focus();
        if (next == current) {
            QTest::keyClick(current, Qt::Key_Tab, Qt::ControlModifier);
            next = focus();
        }
        if (!next || next == current) {
            const QList<QWidget *> all = controls(top);
            if (std::count_if(
                    all.begin(), all.end(),
                    [](const QWidget *control) { return control->focusPolicy() & Qt::TabFocus; })
                > 1)
                faults.append(described(current) + u" keeps the focus"_s);
            break;
        }
        checkTab(faults, current, focused);
        if (next->visibleRegion().isEmpty())
            faults.append(described(next) + u" has the focus out of sight"_s);
        if (visited.contains(next)) {
            if (next != visited.first())
                faults.append(
                    u"Tab goes round between %1 and %2"_s.arg(described(next), described(current)));
            break;
        }
        current = next;
    }
    for (QWidget *control : controls(top)) {
        if (!visited.contains(control) && !isReachedByArrows(control, visited)
            && !namesItsKey(control) && !followsArrows(control, current))
            faults.append(described(control) + u" is not reached"_s);
    }
    return faults;
}

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
        const QModelIndex first = view->model()->index(0, 0);
        if (const int height = view->visualRect(first).height(); height > 0 && height < leastTarget)
            faults.append(u"%1 has rows of %2"_s.arg(described(control)).arg(height));
    }
    return faults;
}

QStringList faintTexts(const QWidget &top)
{
    QStringList faults;
    for (const QWidget *widget : visible(top)) {
        if (!widget->isEnabled())
            continue;
        const QPalette palette = widget->palette();
        const QString where = described(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (label && !label->text().isEmpty())
            compare(faults, where, palette.color(label->foregroundRole()), groundOf(label));
        if (isA<QAbstractButton>(widget) || isA<QComboBox>(widget))
            compare(faults, where, palette.color(QPalette::ButtonText),
                    palette.color(QPalette::Button));
        if (line || isA<QPlainTextEdit>(widget))
            compare(faults, where, palette.color(QPalette::Text), palette.color(QPalette::Base));
        if (line && !line->placeholderText().isEmpty())
            compare(faults, where + u" placeholder"_s, palette.color(QPalette::PlaceholderText),
                    palette.color(QPalette::Base));
        if (view && !isA<QHeaderView>(view))
            compareCells(faults, view);
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
        if (button && !isInner(button)
            && (button->sizeHint().width() > button->width()
                || button->sizeHint().height() > button->height()))
            note(button, u"is cut"_s);
        if (area && area->horizontalScrollBar()->maximum() > 0)
            note(area, u"scrolls sideways"_s);
        if (list && list->inherits("QListView"))
            faults.append(cutRows(list));
        // What stands half outside its parent is cut off as well.
        const QWidget *parent = widget->parentWidget();
        if ((label || button || box) && parent && !isInner(widget)
            && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            note(widget, u"stands outside what it is in"_s);
    }
    return faults;
}

QStringList wordsOf(const QWidget &top)
{
    QStringList words{u"title: "_s + top.windowTitle()};
    for (QWidget *widget : visible(top)) {
        const QString where = QString(QLatin1String(widget->metaObject()->className()))
            + (widget->objectName().isEmpty() ? QString() : u'#' + widget->objectName());
        const auto add = [&](const QString &what, const QString &text) {
            if (!text.isEmpty())
                words.append(u"%1 %2: %3"_s.arg(where, what, text));
        };
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
        add(u"text"_s, widget->property("text").toString());
        add(u"plain text"_s, widget->property("plainText").toString());
        add(u"placeholder"_s, widget->property("placeholderText").toString());
        add(u"tooltip"_s, widget->toolTip());
        if (heard) {
            add(u"name"_s, heard->text(QAccessible::Name));
            add(u"description"_s, heard->text(QAccessible::Description));
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(u"choice"_s, box->itemText(i));
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(u"tab"_s, tabs->tabText(i));
        }
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions()) {
                add(u"menu"_s, action->text());
                if (action->menu())
                    addMenu(words, *action->menu());
            }
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view && !isInner(view))
            addModel(words, view);
    }
    words.sort();
    return words;
}

} // namespace bundlinje
