#include "views/keylist.h"

#include "views/actiontext.h"
#include "views/mainmenu.h"
#include "views/rowheight.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace bundlinje {

KeyList::KeyList(const MainMenu &menu, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("List of keys"));
    auto *table = new QTableWidget(0, 2, this);
    table->setHorizontalHeaderLabels({tr("Key"), tr("Does")});
    table->verticalHeader()->hide();
    rowsFollowText(*table);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false); // Tab leaves the table; arrows move inside it.
    table->setAccessibleName(windowTitle());
    const auto add = [table](const QString &key, const QString &does) {
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(key));
        table->setItem(row, 1, new QTableWidgetItem(does));
    };
    const QList<QAction *> actions = {
        menu.newInvestment, menu.newPortfolio, menu.open,        menu.saveCopy,  menu.importFile,
        menu.exportExcel,   menu.settings,     menu.quit,        menu.undo,      menu.redo,
        menu.editCell,      menu.explain,      menu.hideAmounts, menu.cut,       menu.copy,
        menu.paste,         menu.duplicate,    menu.remove,      menu.filter,    menu.filterBy,
        menu.findNext,      menu.findPrevious, menu.goTo,        menu.portfolio, menu.investment,
        menu.nextPane,      menu.checks,       menu.history,     menu.asOf,      menu.textLarger,
        menu.textSmaller,   menu.textNormal,   menu.fullScreen,  menu.help,      menu.keys};
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        add(keys.join(u", "_s), withoutMnemonic(action->text()));
    }
    add(tr("Enter"), tr("Open the investment"));
    add(tr("Menu, Shift+F10"), tr("Open the menu of what has the focus"));
    add(tr("Esc"), tr("Clear the filter, or leave a cell as it was"));
    table->resizeColumnsToContents();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 32);
}

} // namespace bundlinje
