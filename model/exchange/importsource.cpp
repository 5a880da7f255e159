#include "model/exchange/importsource.h"

#include "model/exchange/indigocolumns.h"
#include "model/exchange/jsonexchange.h"
#include "model/exchange/priceimport.h"
#include "model/exchange/reportfile.h"
#include "model/exchange/spreadsheetreader.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The first bytes without white space and byte order mark.
QByteArray beginning(const QString &path)
{
    QFile file(path);
    QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(200) : QByteArray();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    return bytes.trimmed();
}

/// Whether the file is one of an INDIGO folder: by its name and the first title in it.
bool isOfIndigo(const QString &path, const QByteArray &start)
{
    const QString name = QFileInfo(path).fileName();
    const auto &files = indigoFiles();
    return std::any_of(files.begin(), files.end(), [&](const IndigoFile &file) {
        return file.name == name && start.contains(file.columns.front().header.toUtf8())
            && QFileInfo::exists(QFileInfo(path).dir().filePath(u"projects.csv"_s));
    });
}

template <typename Read> Result<ImportContent> contentOf(Result<Read> read)
{
    if (!read)
        return tl::make_unexpected(read.error());
    return ImportContent(std::move(*read));
}

/// Plans each kind of source in its way.
struct Planner {
    const PortfolioContent &current;
    const TableMapping &mapping;
    const ImportOptions &options;

    Result<ImportPlan> operator()(const IndigoDump &dump) const
    {
        return planImport(current, dump, options);
    }
    Result<ImportPlan> operator()(const PortfolioContent &incoming) const
    {
        return planContentImport(current, incoming, options);
    }
    Result<ImportPlan> operator()(const Spreadsheet &table) const
    {
        return mapping.subject == ImportSubject::UnitPrices
            ? planPriceImport(current, table, mapping)
            : planTableImport(current, table, mapping, options);
    }
    Result<ImportPlan> operator()(const ImportReport &report) const
    {
        return ImportPlan{.changes = {}, .report = report};
    }
};

} // namespace

Result<ImportContent> readImportSource(const QString &path, const TextFormat &format)
{
    if (QFileInfo(path).isDir())
        return contentOf(readIndigo(path));
    const QByteArray start = beginning(path);
    if (isOfIndigo(path, start))
        return contentOf(readIndigo(QFileInfo(path).absolutePath()));
    // What calls itself JSON is told as JSON what is wrong with it.
    const bool isJson = start.startsWith('{') || path.endsWith(".json"_L1, Qt::CaseInsensitive);
    if (!isJson)
        return contentOf(readSpreadsheet(path, format));
    return start.contains(reportFormat) ? contentOf(readReportFile(path))
                                        : contentOf(readJsonFile(path));
}

Result<ImportPlan> planSource(const PortfolioContent &current, const ImportContent &source,
                              const TableMapping &mapping, const ImportOptions &options)
{
    return std::visit(Planner{current, mapping, options}, source);
}

ImportPlan without(ImportPlan plan, const QSet<InvestmentId> &investments)
{
    plan.changes.investments.removeIf([&](const InvestmentChange &change) {
        return investments.contains(change.after ? change.after->id : change.before->id);
    });
    if (plan.prices.isEmpty())
        return plan;
    plan.prices.removeIf([&](const PriceLine &line) { return investments.contains(line.id); });
    plan.changes.portfolio = withPrices(plan.changes.portfolio->before, plan.prices);
    return plan;
}

} // namespace bundlinje
