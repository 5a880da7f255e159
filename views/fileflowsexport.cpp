// What FileFlows writes of the whole portfolio.

#include "views/fileflows.h"

#include "model/document/backgroundwork.h"
#include "model/document/portfoliodocument.h"
#include "model/exchange/csvexport.h"
#include "model/exchange/exporttable.h"
#include "model/exchange/jsonexchange.h"
#include "model/exchange/xlsxexport.h"
#include "model/items/asofdate.h"
#include "model/items/labels.h"
#include "views/waitcursor.h"

#include <QtCore/QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// From so many investments on reading and writing them all takes long enough to be noticed.
constexpr qsizetype manyExported = 500;

QMap<QString, QString> stageNames(const Portfolio &portfolio)
{
    QMap<QString, QString> names;
    for (const Stage &stage : portfolio.stages)
        names.insert(stage.key, stageLabel(portfolio, stage.key));
    return names;
}

/// As the document shows it, by a connection of its own: the document is the window's.
/// What is damaged elsewhere in the file does not keep it from being rescued.
Result<PortfolioContent> readAnew(const QString &filePath, const std::optional<QDateTime> &moment,
                                  const ProgressWatch &watch)
{
    const Result<std::unique_ptr<PortfolioDocument>> document = moment
        ? PortfolioDocument::openAsOf(filePath, *moment)
        : PortfolioDocument::openLarge(filePath, {}, watch);
    if (!document)
        return tl::make_unexpected(document.error());
    return (*document)->content();
}

} // namespace

void FileFlows::exportContent(
    const PortfolioDocument &document, const QString &target,
    const std::function<Result<QByteArray>(const PortfolioContent &)> &make,
    QString (*remark)(const PortfolioContent &))
{
    if (document.summaries().size() < manyExported) {
        const WaitCursor waiting;
        const std::optional<PortfolioContent> content = valueOrSay(document.content());
        if (!content)
            return;
        if (const std::optional<QByteArray> bytes = valueOrSay(make(*content)))
            write(target, *bytes, remark(*content));
        return;
    }
    struct Made {
        Result<QByteArray> bytes;
        QString remark;
    };
    const auto made = std::make_shared<Made>();
    const auto work = [made, make, remark, path = document.filePath(),
                       moment = document.moment()](const ProgressWatch &watch) {
        const Result<PortfolioContent> content = readAnew(path, moment, watch);
        if (!content) {
            made->bytes = tl::make_unexpected(content.error());
        } else if (watch({WorkProgress::Step::Starting})) { // Else nobody waits for it any more.
            made->bytes = make(*content);
            made->remark = remark(*content);
        }
    };
    workBehind(tr("Writing %1", "name of a file").arg(QFileInfo(target).fileName()), work,
               [this, made, target] {
                   emit workEnded();
                   if (const std::optional<QByteArray> bytes = valueOrSay(std::move(made->bytes)))
                       write(target, *bytes, made->remark);
               });
}

void FileFlows::exportJson(const PortfolioDocument &document)
{
    const QString target =
        askWhereTo(document, tr("Export everything as JSON"), tr("JSON (*.json)"), u"json"_s);
    if (!target.isEmpty())
        exportContent(
            document, target,
            [](const PortfolioContent &content) {
                return Result<QByteArray>(exportedJson(content));
            },
            unmaskedText);
}

void FileFlows::exportCsv(const PortfolioDocument &document)
{
    const QString target =
        askWhereTo(document, tr("Export the table as CSV"), tr("CSV (*.csv)"), u"csv"_s);
    if (target.isEmpty())
        return;
    const CsvFormat format =
        QLocale().language() == QLocale::Danish ? CsvFormat::Danish : CsvFormat::English;
    exportContent(
        document, target,
        [format](const PortfolioContent &content) {
            return Result<QByteArray>(toCsv(content, format, stageNames(content.portfolio)));
        },
        maskedText);
}

void FileFlows::exportWorkbook(const PortfolioDocument &document)
{
    const QString target = askWhereTo(document, tr("Export as Excel workbook"),
                                      tr("Excel workbooks (*.xlsx)"), u"xlsx"_s);
    if (!target.isEmpty())
        exportContent(
            document, target,
            [day = asOfDate(document)](const PortfolioContent &content) {
                return toXlsx(content, stageNames(content.portfolio), day);
            },
            maskedText);
}

} // namespace bundlinje
