#include "views/keylist.h"

#include "views/actiontext.h"
#include "views/mainmenu.h"
#include "views/rowheight.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct Key {
    const char *key;
    const char *does;
};

/// What stands in no menu, because it belongs to the part of the window that has the focus.
constexpr std::array others{
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Enter"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList", "Table: open the investment. Field: save it")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Esc"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList",
                          "Leave the field, the cell or the filter as it was; else close")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Tab, Shift+Tab"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList", "To the next or the previous field or button")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Alt+letter"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList",
                          "The menu, the field or the button with the underlined letter")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Menu, Shift+F10"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList", "Open the menu of what has the focus")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Ctrl+A"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList", "Select all rows, or the whole text")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Ctrl+X, Ctrl+C, Ctrl+V"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList", "Text: cut, copy, paste")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Shift+arrows, Ctrl+click"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList", "Table and picture: select several")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Ctrl+Tab, Ctrl+PgDn"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList", "Investment and settings: the next section")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Ctrl+Shift+Tab, Ctrl+PgUp"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList", "Investment and settings: the previous section")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Ctrl+W"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList",
                          "Close the investment, the settings or the history")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Ctrl+I"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList", "Field: its source and history")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Down"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList", "Date: the calendar. Name: what was used before")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Ins, Del"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList", "List in the investment: add or remove a row")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Ctrl+Enter"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList",
                          "Fields of a list's row: the next row, after the last a new one")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Alt+Up, Alt+Down"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList", "List in the investment: move the row")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Arrows, Home, End"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList", "Picture: from mark to mark; Enter opens it")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Space"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList", "Picture: select the mark")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "T"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList", "Picture: as a table, and back")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Backspace"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList", "Back from where the picture led")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Left, Right, Del"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList",
                          "Filters above the table: to the next, take it away")},
    Key{QT_TRANSLATE_NOOP("bundlinje::KeyList", "Ctrl+Enter"),
        QT_TRANSLATE_NOOP("bundlinje::KeyList", "Go to: open beside the table")},
};

} // namespace

KeyList::KeyList(const MainMenu &menu, QWidget *parent)
    : QDialog(parent)
    , m_menu(menu)
    , m_table(new QTableWidget(0, 2, this))
{
    m_table->verticalHeader()->hide();
    rowsFollowText(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; arrows move inside it.
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 36);
    retranslate();
}

void KeyList::retranslate()
{
    setWindowTitle(tr("List of keys"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Key"), tr("Does")});
    m_table->setRowCount(0);
    const QList<QAction *> actions = m_menu.withKeys();
    for (const QAction *action : actions) {
        QStringList keys;
        const QList<QKeySequence> sequences = action->shortcuts();
        for (const QKeySequence &sequence : sequences)
            keys.append(sequence.toString(QKeySequence::NativeText));
        add(keys.join(u", "_s), withoutMnemonic(action->text()));
    }
    for (const Key &other : others)
        add(tr(other.key), tr(other.does));
    m_table->resizeColumnsToContents();
}

void KeyList::add(const QString &key, const QString &does)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(key));
    m_table->setItem(row, 1, new QTableWidgetItem(does));
}

void KeyList::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bundlinje
