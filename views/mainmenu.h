#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

class QAction;
class QMenu;
class QMenuBar;

namespace bundlinje {

/// The menu bar and the actions in it. They are connected by whoever does what they say; their keys
/// are set here, explicitly, because without a platform theme some standard keys are empty.
class MainMenu final : public QObject {
    Q_OBJECT

public:
    /// Fills the bar, which must outlive this.
    explicit MainMenu(QMenuBar &bar);

    void retranslate();
    void setRecentFiles(const QStringList &files);
    void setRecentFilesEnabled(bool enabled);
    /// All actions that have keys, in the order of the menus.
    QList<QAction *> withKeys() const;
    /// What the next undo and redo would do; empty = nothing.
    void setUndoTexts(const QString &undo, const QString &redo);

    QAction *newPortfolio;
    QAction *open;
    QAction *importFile;
    QAction *importIndigo;
    QAction *importPrices;
    QAction *linkDocument;
    QAction *lastReport;
    QAction *exportJson;
    QAction *exportCsv;
    QAction *exportExcel;
    QAction *exportPicture;
    QAction *exportCalendar;
    QAction *exportCaseWorkbook;
    QAction *exportCasePage;
    QAction *exportCasePdf;
    QMenu *exportMenu;
    QAction *report;
    QAction *saveNow;
    QAction *saveCopy;
    QAction *safetyCopies;
    QAction *settings;
    QAction *close;
    QAction *quit;

    QAction *undo;
    QAction *redo;
    QAction *newInvestment;
    QAction *openInvestment;
    QAction *editCell;
    QAction *setCommon;
    QAction *explain;
    QAction *cut;
    QAction *copy;
    QAction *copyPicture;
    QAction *paste;
    QAction *duplicate;
    QAction *remove;
    QAction *filter;
    QAction *filterBy;
    QAction *findNext;
    QAction *findPrevious;
    QAction *goTo;

    QAction *portfolio;
    QAction *investment;
    QAction *course;
    QAction *meetings;
    QAction *reports;
    QAction *history;
    QAction *deleted;
    QAction *asOf;
    QAction *checks;
    QAction *catalogue;
    QMenu *columns;
    QMenu *sortBy;
    QAction *back;
    QAction *forward;
    QAction *nextPane;
    QAction *previousPane;
    QAction *textLarger;
    QAction *textSmaller;
    QAction *textNormal;
    QMenu *colours; ///< Filled by whoever knows them.
    QAction *fullScreen;
    QAction *boardMode;
    QAction *boardModeHere; ///< From the investment that is open.
    QAction *hideAmounts;
    QAction *tableOnly;

    QAction *help;
    QAction *guide;
    QAction *firstSteps;
    QAction *keys;
    QAction *about;

signals:
    void recentFileChosen(const QString &filePath);

private:
    QAction *add(QMenu *menu, const char *text, const QStringList &shortcutKeys = {});
    QMenu *addMenu(QMenu *menu, const char *text);
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeHelpMenu();

    QMenuBar &m_bar;
    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_help;
    QList<std::pair<QAction *, const char *>> m_texts; ///< Source texts, for another language.
    QString m_undoText;
    QString m_redoText;
};

} // namespace bundlinje
