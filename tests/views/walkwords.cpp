#include "tests/views/accessibilitywalk.h"

#include "tests/views/walkedwidgets.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTabBar>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

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

} // namespace

QStringList wordsOf(const QWidget &top)
{
    QStringList words{u"title: "_s + top.windowTitle()};
    for (QWidget *widget : visible(top)) {
        if (widget->objectName().startsWith("qt_dockwidget"_L1))
            continue; // Qt names these once, in the language that the window is made in.
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
