// What FileFlows reads to be imported.

#include "views/fileflows.h"

#include "model/document/backgroundwork.h"
#include "model/document/portfoliodocument.h"
#include "views/waitcursor.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// A spreadsheet that takes so long to read that the window would not answer.
bool isLargeTable(const QString &path)
{
    static const QStringList workbooks{u"xlsx"_s, u"xlsm"_s, u"ods"_s}; // Compressed.
    static const QStringList texts{u"csv"_s, u"tsv"_s, u"txt"_s};
    constexpr qint64 largeWorkbook = 400'000;
    constexpr qint64 largeText = 2'000'000;
    const QFileInfo file(path);
    const QString suffix = file.suffix().toLower();
    return (workbooks.contains(suffix) && file.size() >= largeWorkbook)
        || (texts.contains(suffix) && file.size() >= largeText);
}

/// What people who use this language write before decimals.
DecimalSign decimalSign()
{
    return QLocale().decimalPoint() == u"," ? DecimalSign::Comma : DecimalSign::Point;
}

} // namespace

bool FileFlows::isSource(const QString &path)
{
    static const QStringList suffixes{u"json"_s, u"csv"_s, u"xlsx"_s, u"xlsm"_s,
                                      u"xls"_s,  u"ods"_s, u"tsv"_s,  u"txt"_s};
    const QFileInfo file(path);
    return suffixes.contains(file.suffix().toLower()) || file.isDir();
}

std::optional<Portfolio> FileFlows::portfolioFor(const QString &source)
{
    if (isLargeTable(source))
        return newPortfolio({}); // A table says no more, and is read once, when it is looked at.
    const WaitCursor waiting;
    std::optional<ImportContent> content = valueOrSay(readImportSource(source));
    if (!content)
        return std::nullopt;
    if (std::holds_alternative<ImportReport>(*content)) {
        emit failed({.code = Error::Code::NotAPortfolio, .where = source});
        return std::nullopt;
    }
    auto *whole = std::get_if<PortfolioContent>(&*content);
    return whole ? std::move(whole->portfolio) : newPortfolio({});
}

std::optional<ImportSession> FileFlows::askForImport(const PortfolioDocument &document)
{
    const QString chosen = QFileDialog::getOpenFileName(
        m_window, tr("Import into this portfolio"), documents(),
        tr("Spreadsheets, JSON and reports (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.json);;"
           "All files (*)"));
    return chosen.isEmpty() ? std::nullopt : readImport(chosen, document);
}

std::optional<ImportSession> FileFlows::askForPrices(const PortfolioDocument &document)
{
    const QString chosen =
        QFileDialog::getOpenFileName(m_window, tr("Import unit prices"), documents(),
                                     tr("Spreadsheets (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt);;"
                                        "All files (*)"));
    return chosen.isEmpty()
        ? std::nullopt
        : readImport(chosen, document, Settings::Imported, ImportSubject::UnitPrices);
}

std::optional<ImportSession> FileFlows::askForIndigo(const PortfolioDocument &document)
{
    const QString chosen = QFileDialog::getExistingDirectory(
        m_window, tr("Folder with INDIGO's CSV files"), documents());
    return chosen.isEmpty() ? std::nullopt : readImport(chosen, document);
}

std::optional<ImportSession> FileFlows::readImport(const QString &path,
                                                   const PortfolioDocument &document,
                                                   Settings settings, ImportSubject subject)
{
    const WaitCursor waiting;
    const std::optional<PortfolioContent> current = valueOrSay(document.content());
    if (!current)
        return std::nullopt;
    const auto open = [path, current, settings, subject, sign = decimalSign()] {
        Result<ImportSession> session = ImportSession::open(path, *current, sign);
        if (session && subject != ImportSubject::Investments) {
            if (const Status guessed = session->setSubject(subject); !guessed)
                session = tl::make_unexpected(guessed.error());
        }
        if (session && settings == Settings::Kept)
            session->keepSettings();
        return session;
    };
    if (!isLargeTable(path))
        return valueOrSay(open());
    const auto session = std::make_shared<std::optional<Result<ImportSession>>>();
    workBehind(
        tr("Reading %1").arg(QFileInfo(path).fileName()),
        [session, open](const ProgressWatch &) { session->emplace(open()); },
        [this, session] {
            if (const std::optional<ImportSession> read = valueOrSay(std::move(**session)))
                emit sourceRead(*read);
            else
                emit workEnded();
        });
    return std::nullopt;
}

std::optional<ImportSession> FileFlows::readRows(const QString &rows,
                                                 const PortfolioDocument &document)
{
    const std::optional<PortfolioContent> current = valueOrSay(document.content());
    return current ? valueOrSay(ImportSession::ofText(rows, {}, *current, decimalSign()))
                   : std::nullopt;
}

} // namespace bundlinje
