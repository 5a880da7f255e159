#pragma once

#include "model/calc/shownperspective.h"
#include "model/domain/changeset.h"
#include "views/board/begundecision.h"
#include "views/place.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

#include <memory>
#include <optional>

class QMenu;
class QStackedWidget;

namespace bundlinje {

struct Error;
struct ImportReport;
struct Portfolio;
enum class ReportTemplate;
class AsOfBand;
class BoardWindow;
class BackgroundWork;
class CataloguePage;
class CoursePlace;
class Breadcrumb;
class ChecksPane;
class ChecklistStrip;
struct EditConflict;
struct PaletteTarget;
struct ProducedReport;
class ConflictBar;
class DocumentWatch;
class ErrorBar;
class FileFlows;
class FileKeeper;
class Finder;
class HistoryPlace;
class HelpPane;
class ImportPage;
class ImportSession;
class InvestmentCommands;
class InvestmentEditor;
class MainMenu;
class MeetingsPlace;
class MessageBar;
class Navigator;
class NewPortfolioPage;
class PlaceRail;
class PortfolioDocument;
class PortfolioPlace;
class PortfolioSettingsEditor;
class RecentFiles;
class ReportsPlace;
class SavingAgain;
class StartPage;
class StatusStrip;
class TextSize;
class WorkPage;
class Workspace;

/// The one window for one file: rail, places, status line and menu. It makes the parts and connects
/// them; what they do is theirs.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a .bundlinje file; a source, such as JSON, leads to a new portfolio. A failure is said
    /// in a bar and leaves open what was open.
    void openFile(const QString &filePath);
    /// Opens the file that was open when the window was closed last, if it is still there.
    void openLast();
    /// Shows that document instead of the one shown; null goes to the start page.
    void setDocument(std::unique_ptr<PortfolioDocument> document);
    PortfolioDocument *document() const { return m_document.get(); }
    /// Shows the slides of the document over a whole screen, from the first or from an investment's
    /// on. Without document nothing.
    void present(InvestmentId from = {});
    /// Whose potential the whole window shows.
    void setPerspective(ShownPerspective perspective);
    /// Shows the slides of a meeting, of its frozen figures if they are frozen.
    void presentMeeting(const QUuid &meeting);
    /// The same of the meeting that a person named; see `meetingNamed`.
    void presentMeetingNamed(const QString &named);

signals:
    /// The person chose a language; the application installs its translators and locale.
    void languageChosen(QLocale::Language language);
    /// Table and chart of a document have been painted for the first time.
    void firstPainted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectFiles();
    void connectFileMenu();
    void connectEditing();
    void connectView();
    void connectPlaces();
    void connectTable();
    void connectFinding();
    void connectHelp();
    void connectDocument();
    void connectWork();
    void connectHistory();
    void connectCatalogue();
    void connectCourse();
    void connectMeetings();
    void connectReports();
    void connectBoard();
    /// How the decision panel of board mode saves, unless nothing can be saved.
    void showBoard(BoardWindow *board, InvestmentId from);
    void offerDecisions();
    [[nodiscard]] Status saveDecision(Decision decision, InvestmentId investment);
    void reportOnChosen();
    void noteReport(const ProducedReport &report);
    void reportOnMeeting(ReportTemplate which, const QUuid &meeting);
    void connectSettings();
    void connectOthers();
    void showNotSaved(const Error &error);
    /// Says in the status line what is typed and not saved.
    void showUnsaved();
    void goToRefused();
    /// Back to what had the focus when it was opened.
    void closeEditor();
    /// Back to where one was before this page.
    void closePage();

    /// Opens what was made or found, if anything; false when there was nothing.
    bool adopt(std::unique_ptr<PortfolioDocument> document);
    void dropDocument();
    /// Shows it, or the start page for null; nothing may be shown any more.
    void takeOver(std::unique_ptr<PortfolioDocument> document);
    /// Null takes it back from all that show or change it.
    void handToParts(PortfolioDocument *document);
    /// Shows the file as it stood at that moment; nothing can be edited then.
    void lookAt(const QDateTime &moment);
    void backToNow();
    void change(std::unique_ptr<PortfolioDocument> document, PortfolioDocument &present);
    void commitQuietly();
    void saveNow();
    void addInvestment();
    void fitRail();
    void removeChosen();
    /// Opens what is known of the figure in the current cell, in the editor.
    void explainCell();
    void undo();
    void redo();
    void step(bool back);
    /// Goes to what a step has changed and marks it.
    void goToChanged(const ChangeSet &changes);
    void markField(const QString &field);
    /// What the step taken last has changed.
    QList<InvestmentId> lastChanged() const;
    /// Takes back the step that the line at the bottom names.
    void undoDone();
    void saveAsOwn();
    /// @param list of an investment, that is shown there; empty = the portfolio
    void showExample(const QString &list);
    void makePortfolio(const Portfolio &portfolio, const QString &filePath);
    void lookAtImport(const std::optional<ImportSession> &session);
    void applyImport();
    void pasteRows();
    /// What dropping that file on the window would do, in words; empty = nothing.
    QString dropText(const QString &path) const;
    void takeDropped(const QString &path);
    /// Adds the document to the sources of the one investment chosen.
    void linkDocument(const QString &path);
    void askForDocument();
    void showLastImport();
    /// Where F6 goes: what stands side by side in the page and the panes beside it.
    QList<QWidget *> panes() const;
    void showImported();
    void showNotImported(const Error &error);
    /// A change is saved behind: the window shows how far it is until it has ended.
    void followSaving(BackgroundWork *work, const QString &reason);
    void showChanged();
    /// Says why, and keeps what was wanted for whoever still wants it.
    void showNotChanged(const Error &error, const ChangeSet &wanted);
    /// Goes back to the place that `followSaving` has left.
    void endSaving();
    void stopWork();
    void goBackFromWork();

    void openPalette(const QString &typed);
    void goTo(const PaletteTarget &target, bool beside);
    void openFound(InvestmentId id, bool beside);
    void goToField(InvestmentId id, const QString &field);
    /// @param meeting null, or one that is gone = the one that is chosen there
    void goToMeeting(const QUuid &meeting, const QString &field);
    /// The field of the editor in which a figure of the table is entered.
    QString fieldOfFigure(const QString &figure, InvestmentId id) const;
    void goToTotal(const QString &figure);
    void goToFilter(const QString &key);
    void goToSetting(const QString &key);
    /// The next (1) or previous (−1) match in the place that is shown.
    void findNext(int step);

    void showError(const Error &error);
    void showDone(const QString &text);
    /// The same of a step that has just been taken, with the way back.
    void showStep(const QString &text);
    void hideAmounts(bool hidden);
    void fillRowMenu(QMenu &rows) const;
    void retranslate();
    void updateState();
    void updateActions();
    void updateTitle();
    void updateBars();

    std::unique_ptr<PortfolioDocument> m_document;
    QPointer<BackgroundWork> m_saving; ///< Of an import or a change.
    bool m_closesWhenSaved = false; ///< Somebody closed the window meanwhile.
    QString m_saidWhenSaved; ///< Of what was done, once it is saved; empty = nothing.
    bool m_isSavingChange = false; ///< Else `m_saving` is of an import.
    std::optional<Place> m_placeBefore; ///< While a change is shown being saved.
    std::unique_ptr<ChangeSet> m_stepTaken; ///< Forward or back, while it is saved.
    std::unique_ptr<ChangeSet> m_notDone; ///< What the line at the bottom offers to do after all.
    int m_imported = 0; ///< Investments that the last one added or changed.
    int m_stepsBefore = 0; ///< Of undo, before the last one.
    std::unique_ptr<ImportReport> m_lastImport; ///< Of the last one into this file.
    QString m_lastSource; ///< What that was read from.
    std::unique_ptr<PortfolioDocument> m_present; ///< While `m_document` is a look at the past.
    QList<EditConflict> m_presentConflicts; ///< Not yet chosen about in `m_present`.
    QTimer m_doneTimer;
    QPointer<BoardWindow> m_board; ///< While slides are shown.
    std::optional<BegunDecision> m_decisionBegun; ///< On slides that are not shown any more.
    QPointer<MainWindow> m_example; ///< Opened from an empty list, beside this window.
    bool m_isBeside = false; ///< It is one of those, and leaves nothing to remember.
    int m_doneStep = -1; ///< Index of the undo stack that the line at the bottom speaks of.
    std::unique_ptr<Error> m_copyError; ///< Of the safety copy before an import that goes on.

    MainMenu *m_menu;
    TextSize *m_textSize;
    RecentFiles *m_recentFiles;
    FileFlows *m_files;
    InvestmentCommands *m_commands;
    DocumentWatch *m_watch;
    FileKeeper *m_keeper;
    SavingAgain *m_savingAgain;
    PlaceRail *m_rail;
    Breadcrumb *m_breadcrumb;
    AsOfBand *m_asOfBand;
    MessageBar *m_othersBar; ///< Who else has the file open.
    ConflictBar *m_conflictBar;
    ErrorBar *m_errorBar;
    MessageBar *m_readOnlyBar;
    MessageBar *m_noticeBar;
    MessageBar *m_doneBar; ///< Under the page: what was just done, with a way back.
    QStackedWidget *m_pages;
    StartPage *m_startPage;
    PortfolioPlace *m_portfolioPlace;
    NewPortfolioPage *m_newPortfolioPage;
    ImportPage *m_importPage;
    WorkPage *m_workPage;
    HistoryPlace *m_historyPlace;
    CataloguePage *m_cataloguePage;
    CoursePlace *m_coursePlace;
    MeetingsPlace *m_meetingsPlace;
    ReportsPlace *m_reportsPlace;
    StatusStrip *m_status; ///< Made after what stands above it, for the order of the Tab key.
    Workspace *m_workspace;
    Navigator *m_navigator;
    Finder *m_finder;
    ChecksPane *m_checks;
    HelpPane *m_help;
    ChecklistStrip *m_checklist;
    InvestmentEditor *m_editor = nullptr; ///< One for each document.
    PortfolioSettingsEditor *m_settingsEditor = nullptr;
};

} // namespace bundlinje
