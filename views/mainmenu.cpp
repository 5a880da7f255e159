#include "views/mainmenu.h"

#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace Qt::StringLiterals;

namespace bundlinje {

MainMenu::MainMenu(QMenuBar &bar)
    : QObject(&bar)
    , m_bar(bar)
    , m_file(bar.addMenu(QString()))
    , m_edit(bar.addMenu(QString()))
    , m_view(bar.addMenu(QString()))
    , m_help(bar.addMenu(QString()))
{
    m_texts = {{m_file->menuAction(), QT_TR_NOOP("&File")},
               {m_edit->menuAction(), QT_TR_NOOP("&Edit")},
               {m_view->menuAction(), QT_TR_NOOP("&View")},
               {m_help->menuAction(), QT_TR_NOOP("&Help")}};
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeHelpMenu();
    retranslate();
}

QAction *MainMenu::add(QMenu *menu, const char *text, const QStringList &shortcutKeys)
{
    QAction *action = menu->addAction(QString());
    QList<QKeySequence> sequences;
    for (const QString &key : shortcutKeys)
        sequences.append(QKeySequence(key, QKeySequence::PortableText));
    action->setShortcuts(sequences);
    action->setObjectName(QString::fromUtf8(text)); // The same in each language.
    m_texts.append({action, text});
    return action;
}

QMenu *MainMenu::addMenu(QMenu *menu, const char *text)
{
    QMenu *child = menu->addMenu(QString());
    m_texts.append({child->menuAction(), text});
    return child;
}

void MainMenu::makeFileMenu()
{
    newPortfolio = add(m_file, QT_TR_NOOP("&New portfolio…"), {u"Ctrl+Shift+N"_s});
    open = add(m_file, QT_TR_NOOP("&Open…"), {u"Ctrl+O"_s});
    m_recent = addMenu(m_file, QT_TR_NOOP("Open &recent"));
    m_file->addSeparator();
    QMenu *importMenu = addMenu(m_file, QT_TR_NOOP("&Import"));
    importFile = add(importMenu, QT_TR_NOOP("&Spreadsheet, JSON or report…"), {u"Ctrl+Shift+I"_s});
    importIndigo = add(importMenu, QT_TR_NOOP("&INDIGO folder…"));
    importPrices = add(importMenu, QT_TR_NOOP("&Unit prices…"));
    linkDocument = add(importMenu, QT_TR_NOOP("&Link a document as a source…"));
    lastReport = add(importMenu, QT_TR_NOOP("&Report of the last import"));
    exportMenu = addMenu(m_file, QT_TR_NOOP("&Export"));
    exportExcel = add(exportMenu, QT_TR_NOOP("&Excel workbook…"), {u"Ctrl+Shift+E"_s});
    exportCsv = add(exportMenu, QT_TR_NOOP("&CSV table…"));
    exportJson = add(exportMenu, QT_TR_NOOP("&JSON, everything…"));
    exportPicture = add(exportMenu, QT_TR_NOOP("&Picture…"));
    exportCalendar = add(exportMenu, QT_TR_NOOP("What is due as c&alendar…"));
    exportMenu->addSeparator();
    exportCaseWorkbook = add(exportMenu, QT_TR_NOOP("Business case as &workbook…"));
    exportCasePage = add(exportMenu, QT_TR_NOOP("Business case as &HTML…"));
    exportCasePdf = add(exportMenu, QT_TR_NOOP("Business case as P&DF…"));
    report = add(m_file, QT_TR_NOOP("Repor&t or print…"), {u"Ctrl+P"_s});
    saveNow = add(m_file, QT_TR_NOOP("Sa&ve now"), {u"Ctrl+S"_s});
    saveCopy = add(m_file, QT_TR_NOOP("&Save a copy as…"), {u"Ctrl+Shift+S"_s});
    safetyCopies = add(m_file, QT_TR_NOOP("Sa&fety copies"));
    m_file->addSeparator();
    settings = add(m_file, QT_TR_NOOP("&Portfolio settings…"), {u"Ctrl+,"_s});
    m_file->addSeparator();
    close = add(m_file, QT_TR_NOOP("&Close the portfolio"));
    quit = add(m_file, QT_TR_NOOP("&Quit"), {u"Ctrl+Q"_s});
    quit->setMenuRole(QAction::QuitRole);
}

void MainMenu::makeEditMenu()
{
    undo = add(m_edit, QT_TR_NOOP("&Undo"), {u"Ctrl+Z"_s});
    redo = add(m_edit, QT_TR_NOOP("&Redo"), {u"Ctrl+Y"_s, u"Ctrl+Shift+Z"_s});
    m_edit->addSeparator();
    newInvestment = add(m_edit, QT_TR_NOOP("&New investment"), {u"Ctrl+N"_s});
    openInvestment = add(m_edit, QT_TR_NOOP("&Open the investment"));
    editCell = add(m_edit, QT_TR_NOOP("Edi&t the cell"), {u"F2"_s});
    setCommon = add(m_edit, QT_TR_NOOP("&Set for those selected…"));
    explain = add(m_edit, QT_TR_NOOP("Ho&w the figure came about"), {u"Ctrl+I"_s});
    m_edit->addSeparator();
    cut = add(m_edit, QT_TR_NOOP("&Cut"), {u"Ctrl+X"_s});
    copy = add(m_edit, QT_TR_NOOP("Cop&y"), {u"Ctrl+C"_s});
    copyPicture = add(m_edit, QT_TR_NOOP("Copy the p&icture"));
    paste = add(m_edit, QT_TR_NOOP("&Paste rows…"), {u"Ctrl+V"_s});
    duplicate = add(m_edit, QT_TR_NOOP("&Duplicate"), {u"Ctrl+D"_s});
    remove = add(m_edit, QT_TR_NOOP("De&lete"), {u"Del"_s});
    // In a text field these keys belong to the text, in the editor to what is chosen there.
    for (QAction *action : {editCell, explain, cut, copy, paste, duplicate, remove})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_edit->addSeparator();
    filter = add(m_edit, QT_TR_NOOP("&Filter the investments"), {u"Ctrl+F"_s});
    filterBy = add(m_edit, QT_TR_NOOP("Filter &by…"), {u"Ctrl+Shift+F"_s});
    findNext = add(m_edit, QT_TR_NOOP("Find ne&xt"), {u"F3"_s});
    findPrevious = add(m_edit, QT_TR_NOOP("Find pre&vious"), {u"Shift+F3"_s});
    m_edit->addSeparator();
    goTo = add(m_edit, QT_TR_NOOP("&Go to…"), {u"Ctrl+K"_s});
}

void MainMenu::makeViewMenu()
{
    portfolio = add(m_view, QT_TR_NOOP("&Portfolio"), {u"Ctrl+1"_s});
    investment = add(m_view, QT_TR_NOOP("&Investment"), {u"Ctrl+2"_s});
    course = add(m_view, QT_TR_NOOP("Sch&edule"), {u"Ctrl+3"_s});
    meetings = add(m_view, QT_TR_NOOP("&Meetings"), {u"Ctrl+4"_s});
    reports = add(m_view, QT_TR_NOOP("Report&s"), {u"Ctrl+5"_s});
    m_view->addSeparator();
    back = add(m_view, QT_TR_NOOP("&Back"), {u"Alt+Left"_s});
    forward = add(m_view, QT_TR_NOOP("For&ward"), {u"Alt+Right"_s});
    m_view->addSeparator();
    history = add(m_view, QT_TR_NOOP("&History"), {u"Ctrl+H"_s});
    deleted = add(m_view, QT_TR_NOOP("&Deleted investments"));
    asOf = add(m_view, QT_TR_NOOP("Fi&gures as of a date…"));
    m_view->addSeparator();
    nextPane = add(m_view, QT_TR_NOOP("Ne&xt pane"), {u"F6"_s});
    previousPane = add(m_view, QT_TR_NOOP("Pre&vious pane"), {u"Shift+F6"_s});
    checks = add(m_view, QT_TR_NOOP("Chec&ks"), {u"F7"_s});
    catalogue = add(m_view, QT_TR_NOOP("Catalogue of &unit prices"));
    columns = addMenu(m_view, QT_TR_NOOP("&Columns"));
    sortBy = addMenu(m_view, QT_TR_NOOP("S&ort by"));
    hideAmounts = add(m_view, QT_TR_NOOP("Hide &amounts"), {u"Ctrl+Shift+H"_s});
    hideAmounts->setCheckable(true);
    tableOnly = add(m_view, QT_TR_NOOP("Table onl&y"));
    tableOnly->setCheckable(true);
    m_view->addSeparator();
    QMenu *textSize = addMenu(m_view, QT_TR_NOOP("Text si&ze"));
    textLarger = add(textSize, QT_TR_NOOP("&Larger text"), {u"Ctrl++"_s, u"Ctrl+="_s});
    textSmaller = add(textSize, QT_TR_NOOP("&Smaller text"), {u"Ctrl+-"_s});
    textNormal = add(textSize, QT_TR_NOOP("&Normal text"), {u"Ctrl+0"_s});
    colours = addMenu(m_view, QT_TR_NOOP("Colou&rs"));
    m_view->addSeparator();
    fullScreen = add(m_view, QT_TR_NOOP("&Full screen"), {u"F11"_s});
    fullScreen->setCheckable(true);
    boardMode = add(m_view, QT_TR_NOOP("Board mode from the s&tart"), {u"F5"_s});
    boardModeHere = add(m_view, QT_TR_NOOP("Pro&ject this investment"), {u"Shift+F5"_s});
}

void MainMenu::makeHelpMenu()
{
    help = add(m_help, QT_TR_NOOP("&Help on this"), {u"F1"_s});
    guide = add(m_help, QT_TR_NOOP("The &guide"));
    firstSteps = add(m_help, QT_TR_NOOP("&First steps"));
    m_help->addSeparator();
    keys = add(m_help, QT_TR_NOOP("List of &keys"), {u"Ctrl+F1"_s});
    about = add(m_help, QT_TR_NOOP("&About Bundlinje"));
    about->setMenuRole(QAction::AboutRole);
}

void MainMenu::retranslate()
{
    for (const auto &[action, text] : std::as_const(m_texts))
        action->setText(tr(text));
    setUndoTexts(m_undoText, m_redoText);
}

void MainMenu::setUndoTexts(const QString &undoText, const QString &redoText)
{
    m_undoText = undoText;
    m_redoText = redoText;
    // The text is data: an ampersand in a name is no mnemonic.
    const auto quoted = [](QString text) {
        return text.replace(u'&', u"&&"_s);
    };
    undo->setText(undoText.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(quoted(undoText)));
    redo->setText(redoText.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(quoted(redoText)));
    undo->setEnabled(!undoText.isEmpty());
    redo->setEnabled(!redoText.isEmpty());
}

QList<QAction *> MainMenu::withKeys() const
{
    QList<QAction *> actions;
    for (const auto &[action, text] : std::as_const(m_texts)) {
        if (!action->shortcuts().isEmpty())
            actions.append(action);
    }
    return actions;
}

void MainMenu::setRecentFilesEnabled(bool enabled)
{
    m_recent->menuAction()->setEnabled(enabled && !m_recent->isEmpty());
}

void MainMenu::setRecentFiles(const QStringList &files)
{
    m_recent->clear();
    int number = 1;
    for (const QString &file : files) {
        QString name = QFileInfo(file).completeBaseName().replace(u'&', u"&&"_s);
        QAction *action = m_recent->addAction(u"&%1 %2"_s.arg(number++).arg(name));
        action->setToolTip(file);
        action->setStatusTip(file);
        connect(action, &QAction::triggered, this, [this, file] { emit recentFileChosen(file); });
    }
    setRecentFilesEnabled(true);
}

} // namespace bundlinje
