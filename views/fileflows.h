#pragma once

#include "model/domain/workprogress.h"
#include "model/exchange/importsession.h"
#include "model/exchange/samples.h"

#include <QtCore/QObject>

#include <memory>

class QWidget;

namespace bundlinje {

enum class ReportFormat;
struct CaseChoice;
struct ProducedReport;
struct Report;
class BackgroundWork;
class PortfolioDocument;

/// What the menu File does: asks for the file, does it, and says what went wrong. Whatever it opens
/// or makes is handed back to the window.
class FileFlows final : public QObject {
    Q_OBJECT

public:
    /// What becomes of the settings that a source brings along.
    enum class Settings { Imported, Kept };

    explicit FileFlows(QWidget *window);
    ~FileFlows() override;

    // Each of these gives nothing after `failed`, when the person thought better of it, or when the
    // file is large: then `workStarted`, and once that is over `opened`, `sourceRead` or
    // `workEnded`.

    std::unique_ptr<PortfolioDocument> open(const QString &filePath);
    /// A copy of the sample of its own each time, so that no change to an earlier one is lost.
    std::unique_ptr<PortfolioDocument> openSample(Sample which);
    std::unique_ptr<PortfolioDocument> create(const QString &filePath,
                                              const PortfolioContent &content);
    /// Writes a copy under a name that the person gives, and opens it.
    std::unique_ptr<PortfolioDocument> saveAsOwn(const PortfolioDocument &document);
    /// The same with a safety copy of the document.
    std::unique_ptr<PortfolioDocument> saveAsOwn(const QString &safetyCopy,
                                                 const PortfolioDocument &document);

    /// What was opened behind the window, once `opened` says so.
    std::unique_ptr<PortfolioDocument> takeOpened();
    /// Stops what goes on behind the window; nothing comes of it.
    void stopWork();

    /// Asks for a portfolio, or for a source that one can be made of; empty when the person thought
    /// better of it.
    QString askWhatToOpen();
    /// Whether this is no portfolio itself: JSON of one, a spreadsheet, an INDIGO folder or a table
    /// in it.
    static bool isSource(const QString &path);
    /// The new portfolio that a source suggests, as far as the source says; empty after `failed`.
    std::optional<Portfolio> portfolioFor(const QString &source);

    void saveCopy(const PortfolioDocument &document);
    void exportJson(const PortfolioDocument &document);
    void exportCsv(const PortfolioDocument &document);
    void exportWorkbook(const PortfolioDocument &document);
    /// @param calendar as it is written
    void exportCalendar(const PortfolioDocument &document, const QByteArray &calendar);
    /// The chosen business case of that investment. What was written; empty where nothing was.
    std::optional<ProducedReport> exportCase(const PortfolioDocument &document, InvestmentId id,
                                             const CaseChoice &choice, ReportFormat format);
    /// The file that was written; empty where none was.
    /// @param remark what the person has to know of it besides; may be empty
    QString exportReport(const PortfolioDocument &document, const Report &report,
                         ReportFormat format, const QString &remark = {});

    /// Asks for a file, or for INDIGO's folder, and reads it.
    std::optional<ImportSession> askForImport(const PortfolioDocument &document);
    /// The same for a table of unit prices.
    std::optional<ImportSession> askForPrices(const PortfolioDocument &document);
    std::optional<ImportSession> askForIndigo(const PortfolioDocument &document);
    /// @param settings kept where the person has just given name, currency and price year
    std::optional<ImportSession> readImport(const QString &path, const PortfolioDocument &document,
                                            Settings settings = Settings::Imported,
                                            ImportSubject subject = ImportSubject::Investments);
    /// Rows on the clipboard, as a spreadsheet copies them.
    std::optional<ImportSession> readRows(const QString &rows, const PortfolioDocument &document);
    /// Whether the file is a copy that `openSample` made.
    static bool isSample(const QString &filePath);

signals:
    void failed(const bundlinje::Error &error);
    /// Something was written; the text says what and where.
    void done(const QString &text);
    void workStarted(bundlinje::BackgroundWork *work, const QString &title);
    void opened();
    void sourceRead(const bundlinje::ImportSession &session);
    /// The work failed or was stopped; everything is as it was.
    void workEnded();

private:
    /// The folder that people keep their files in.
    static QString documents();
    /// While it goes on nothing else is done in the window.
    void workBehind(const QString &title, const std::function<void(const ProgressWatch &)> &work,
                    const std::function<void()> &whenDone);
    void openBehind(const QString &filePath);
    /// Makes the bytes of a file of all that the document holds, behind the window where that takes
    /// long, and writes them to the target. Stopped it writes nothing.
    /// @param make on any thread
    void exportContent(const PortfolioDocument &document, const QString &target,
                       const std::function<Result<QByteArray>(const PortfolioContent &)> &make,
                       QString (*remark)(const PortfolioContent &));
    /// @param name without ending; empty = that of the portfolio's file
    QString askWhereTo(const PortfolioDocument &document, const QString &title,
                       const QString &filter, const QString &suffix, const QString &name = {});
    /// @param remark what the person has to know of what was written; may be empty
    /// False after `failed`.
    bool write(const QString &filePath, const QByteArray &content, const QString &remark);
    void sayExported(const QString &filePath, const QString &remark);
    template <typename Value> std::optional<Value> valueOrSay(Result<Value> result)
    {
        if (result)
            return std::optional<Value>(std::move(*result));
        emit failed(result.error());
        return std::nullopt;
    }

    QWidget *m_window;
    std::unique_ptr<BackgroundWork> m_work;
    std::unique_ptr<PortfolioDocument> m_opened;
};

} // namespace bundlinje
