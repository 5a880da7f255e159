#include "views/fileflows.h"

#include "model/document/portfoliodocument.h"
#include "model/exchange/csvexport.h"
#include "model/exchange/jsonexchange.h"
#include "model/exchange/xlsxexport.h"
#include "model/items/labels.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Who is written into the history.
QString person()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? u"?"_s : user;
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/examples"_s;
}

QString withSuffix(QString filePath, const QString &suffix)
{
    if (!filePath.isEmpty() && QFileInfo(filePath).suffix().isEmpty())
        filePath += u'.' + suffix;
    return filePath;
}

QMap<QString, QString> stageNames(const Portfolio &portfolio)
{
    QMap<QString, QString> names;
    for (const Stage &stage : portfolio.stages)
        names.insert(stage.key, stageLabel(portfolio, stage.key));
    return names;
}

/// The hour glass for as long as it lives.
class Waiting final {
public:
    Waiting() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(Waiting)
};

} // namespace

FileFlows::FileFlows(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

template <typename Value> std::optional<Value> FileFlows::valueOrSay(Result<Value> result)
{
    if (result)
        return std::optional<Value>(std::move(*result));
    emit failed(result.error());
    return std::nullopt;
}

std::unique_ptr<PortfolioDocument> FileFlows::open(const QString &filePath)
{
    const Waiting waiting;
    return valueOrSay(PortfolioDocument::open(filePath, person())).value_or(nullptr);
}

QString FileFlows::askWhatToOpen()
{
    return QFileDialog::getOpenFileName(
        m_window, tr("Open or import"), documents(),
        tr("Portfolios and sources (*.bundlinje *.json *.csv);;Portfolios (*.bundlinje);;"
           "JSON of a portfolio (*.json);;A table of an INDIGO folder (*.csv)"));
}

bool FileFlows::isSource(const QString &path)
{
    return path.endsWith(u".json", Qt::CaseInsensitive)
        || path.endsWith(u".csv", Qt::CaseInsensitive) || QFileInfo(path).isDir();
}

std::optional<Portfolio> FileFlows::portfolioFor(const QString &source)
{
    const Waiting waiting;
    rememberSource(source);
    if (m_lastIsIndigo)
        return valueOrSay(readIndigo(m_lastSource)) ? std::optional(newPortfolio({}))
                                                    : std::nullopt;
    std::optional<PortfolioContent> content = valueOrSay(readJsonFile(source));
    return content ? std::optional(std::move(content->portfolio)) : std::nullopt;
}

std::unique_ptr<PortfolioDocument> FileFlows::openSample(Sample which)
{
    const std::optional<PortfolioContent> content = valueOrSay(sample(which));
    if (!content)
        return nullptr;
    const QDir folder(sampleFolder());
    if (!folder.mkpath(u"."_s)) {
        emit failed({.code = Error::Code::CannotWrite, .where = folder.path()});
        return nullptr;
    }
    const QString name = which == Sample::Aarhus ? u"Aarhus"_s : u"Eksempelfonden"_s;
    QString file = folder.filePath(name + u".bundlinje"_s);
    for (int number = 2; QFileInfo::exists(file); ++number)
        file = folder.filePath(u"%1 %2.bundlinje"_s.arg(name).arg(number));
    return create(file, *content);
}

std::unique_ptr<PortfolioDocument> FileFlows::create(const QString &filePath,
                                                     const PortfolioContent &content)
{
    const Waiting waiting;
    return valueOrSay(PortfolioDocument::create(filePath, content, person())).value_or(nullptr);
}

std::unique_ptr<PortfolioDocument> FileFlows::saveAsOwn(const PortfolioDocument &document)
{
    const QString target =
        askWhereTo(document, tr("Save as my own"), tr("Portfolios (*.bundlinje)"), u"bundlinje"_s);
    if (target.isEmpty())
        return nullptr;
    if (const Status written = document.writeCopy(target); !written) {
        emit failed(written.error());
        return nullptr;
    }
    return open(target);
}

bool FileFlows::isSample(const QString &filePath)
{
    return QFileInfo(filePath).absolutePath() == QFileInfo(sampleFolder()).absoluteFilePath();
}

QString FileFlows::askWhereTo(const PortfolioDocument &document, const QString &title,
                              const QString &filter, const QString &suffix)
{
    const QFileInfo file(document.filePath());
    const QString folder = isSample(document.filePath()) ? documents() : file.absolutePath();
    const QString proposed = QDir(folder).filePath(file.completeBaseName() + u'.' + suffix);
    // A copy of the file itself is never written over another portfolio; the store refuses that.
    const QFileDialog::Options options = suffix == u"bundlinje"
        ? QFileDialog::Options(QFileDialog::DontConfirmOverwrite)
        : QFileDialog::Options();
    return withSuffix(
        QFileDialog::getSaveFileName(m_window, title, proposed, filter, nullptr, options), suffix);
}

void FileFlows::saveCopy(const PortfolioDocument &document)
{
    const QString target =
        askWhereTo(document, tr("Save a copy"), tr("Portfolios (*.bundlinje)"), u"bundlinje"_s);
    if (target.isEmpty())
        return;
    if (const Status written = document.writeCopy(target); !written)
        emit failed(written.error());
    else
        emit done(tr("A copy was saved: %1").arg(QDir::toNativeSeparators(target)));
}

void FileFlows::write(const QString &filePath, const QByteArray &content)
{
    if (const Status written = writeFile(filePath, content, Overwrite::Replace); !written)
        emit failed(written.error());
    else
        emit done(tr("Exported: %1").arg(QDir::toNativeSeparators(filePath)));
}

void FileFlows::exportJson(const PortfolioDocument &document)
{
    const QString target =
        askWhereTo(document, tr("Export everything as JSON"), tr("JSON (*.json)"), u"json"_s);
    if (target.isEmpty())
        return;
    const std::optional<PortfolioContent> content = valueOrSay(document.content());
    if (!content)
        return;
    if (const Status written = writeJsonFile(target, *content, Overwrite::Replace); !written)
        emit failed(written.error());
    else
        emit done(tr("Exported: %1").arg(QDir::toNativeSeparators(target)));
}

void FileFlows::exportCsv(const PortfolioDocument &document)
{
    const QString target =
        askWhereTo(document, tr("Export the table as CSV"), tr("CSV (*.csv)"), u"csv"_s);
    if (target.isEmpty())
        return;
    const CsvFormat format =
        QLocale().language() == QLocale::Danish ? CsvFormat::Danish : CsvFormat::English;
    if (const auto content = valueOrSay(document.content()))
        write(target, toCsv(*content, format, stageNames(content->portfolio)));
}

void FileFlows::exportWorkbook(const PortfolioDocument &document)
{
    const QString target = askWhereTo(document, tr("Export as Excel workbook"),
                                      tr("Excel workbooks (*.xlsx)"), u"xlsx"_s);
    if (target.isEmpty())
        return;
    const std::optional<PortfolioContent> content = valueOrSay(document.content());
    if (!content)
        return;
    const Waiting waiting;
    if (const auto workbook = valueOrSay(toXlsx(*content, stageNames(content->portfolio))))
        write(target, *workbook);
}

std::optional<ImportPlan> FileFlows::planIndigo(const PortfolioDocument &document)
{
    m_lastSource = QFileDialog::getExistingDirectory(m_window, tr("Folder with INDIGO's CSV files"),
                                                     documents());
    m_lastIsIndigo = true;
    m_lastIsForNew = false;
    return planAgain(document, {});
}

std::optional<ImportPlan> FileFlows::planJson(const PortfolioDocument &document)
{
    m_lastSource = QFileDialog::getOpenFileName(m_window, tr("JSON of a portfolio"), documents(),
                                                tr("JSON of a portfolio (*.json)"));
    m_lastIsIndigo = false;
    m_lastIsForNew = false;
    return planAgain(document, {});
}

/// A table of an INDIGO folder stands for the folder.
void FileFlows::rememberSource(const QString &source)
{
    const QFileInfo info(source);
    m_lastIsIndigo = info.isDir() || source.endsWith(u".csv", Qt::CaseInsensitive);
    m_lastSource = m_lastIsIndigo && !info.isDir() ? info.absolutePath() : source;
}

std::optional<ImportPlan> FileFlows::planSource(const PortfolioDocument &document,
                                                const QString &source)
{
    rememberSource(source);
    m_lastIsForNew = true;
    return planAgain(document, {});
}

std::optional<ImportPlan> FileFlows::planAgain(const PortfolioDocument &document,
                                               const ImportOptions &options)
{
    if (m_lastSource.isEmpty())
        return std::nullopt;
    const Waiting waiting;
    const std::optional<PortfolioContent> current = valueOrSay(document.content());
    if (!current)
        return std::nullopt;
    if (m_lastIsIndigo) {
        const std::optional<IndigoDump> dump = valueOrSay(readIndigo(m_lastSource));
        return dump ? valueOrSay(planImport(*current, *dump, options)) : std::nullopt;
    }
    std::optional<PortfolioContent> incoming = valueOrSay(readJsonFile(m_lastSource));
    if (incoming && m_lastIsForNew) {
        incoming->portfolio.name = current->portfolio.name;
        incoming->portfolio.currency = current->portfolio.currency;
        incoming->portfolio.priceYear = current->portfolio.priceYear;
    }
    return incoming ? valueOrSay(planContentImport(*current, *incoming, options)) : std::nullopt;
}

} // namespace bundlinje
