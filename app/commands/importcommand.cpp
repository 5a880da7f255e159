#include "app/commands/command.h"

#include "app/openfile.h"
#include "app/texttable.h"
#include "model/exchange/filewriter.h"
#include "model/exchange/importsource.h"
#include "model/exchange/jsonexchange.h"
#include "model/exchange/mappingjson.h"
#include "model/exchange/reportfile.h"
#include "model/exchange/sourcefaults.h"
#include "model/items/numbertext.h"
#include "model/items/reasontext.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class ImportCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::ImportCommand)

public:
    const char *name() const override { return "import"; }
    QString summary() const override
    {
        return tr("Take in a spreadsheet, an INDIGO folder, or a JSON export");
    }
    QStringList examples() const override
    {
        return {u"import min.bundlinje liste.xlsx --report cells.csv"_s,
                u"import min.bundlinje priser.csv --prices --dry-run"_s,
                u"import min.bundlinje liste.csv --mapping liste.json --dry-run"_s,
                u"import min.bundlinje indigo-2024-04-08 --json"_s};
    }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
        parser
            .add_option("SOURCE", m_source,
                        tr("A spreadsheet (.xlsx, .ods, .csv), a folder of INDIGO's CSV files, or "
                           "a JSON file of Bundlinje; - is JSON from standard input")
                            .toStdString())
            ->required();
        parser
            .add_option("--mapping", m_mapping,
                        tr("Which column of a spreadsheet is which field: a JSON file that the "
                           "window saves; otherwise guessed by the headers")
                            .toStdString())
            ->type_name("FILE");
        parser
            .add_option("--sheet", m_sheet,
                        tr("Sheet of a spreadsheet; otherwise the first").toStdString())
            ->type_name("NAME");
        parser.add_flag("--prices", m_prices,
                        tr("The rows are unit prices of the portfolio: one for each price and year")
                            .toStdString());
        parser.add_flag("--strict", m_strict,
                        tr("Exit code 1 when a cell could not be read").toStdString());
        parser
            .add_option("--report", m_report,
                        tr("Write the cells that could not be read to this CSV file, or, where "
                           "its name ends in .json, the whole report; - writes the cells instead "
                           "of the answer")
                            .toStdString())
            ->type_name("FILE");
        parser.add_flag("--clear-emptied", m_clearEmptied,
                        tr("Clear the fields that the source has emptied; otherwise they are kept")
                            .toStdString());
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        const auto document = openFile(QString::fromStdString(m_file));
        if (!document)
            return tl::make_unexpected(document.error());
        const Result<PortfolioContent> current = (*document)->content();
        if (!current)
            return tl::make_unexpected(current.error());
        Result<ImportPlan> plan = makePlan(*current, options.locale);
        if (!plan)
            return tl::make_unexpected(plan.error());
        Answer answer;
        if (m_report == "-") {
            answer.bytes = unreadableAsCsv(plan->report);
        } else if (!m_report.empty()) {
            const QString report = QString::fromStdString(m_report);
            const bool isWhole = report.endsWith(".json"_L1, Qt::CaseInsensitive);
            const Status written = writeFile(
                report, isWhole ? reportFile(plan->report) : unreadableAsCsv(plan->report),
                options.force ? Overwrite::Replace : Overwrite::Refuse);
            if (!written)
                return tl::make_unexpected(written.error());
        }
        if (!options.dryRun) {
            if (const Status done = (*document)->change(std::move(plan->changes)); !done)
                return tl::make_unexpected(done.error());
        }
        answer.json = toJson(plan->report);
        answer.text = text(plan->report, options.locale);
        if (options.dryRun)
            answer.message = tr("Nothing was changed: this is what the import would do.");
        if (m_strict && !plan->report.unreadable.isEmpty())
            answer.exitCode = ExitCode::Findings;
        return answer;
    }

private:
    Result<ImportPlan> makePlan(const PortfolioContent &current, const QLocale &locale) const
    {
        const QString source = QString::fromStdString(m_source);
        if (source == u"-") {
            const Result<PortfolioContent> incoming = readStandardInput();
            if (!incoming)
                return tl::make_unexpected(incoming.error());
            return planContentImport(current, *incoming, {.clearEmptied = m_clearEmptied});
        }
        Result<TableMapping> given = TableMapping();
        if (!m_mapping.empty())
            given = readMappingFile(QString::fromStdString(m_mapping));
        if (!given)
            return tl::make_unexpected(given.error());
        const Result<ImportContent> content = readImportSource(source, given->textFormat);
        if (!content)
            return tl::make_unexpected(content.error());
        const auto *table = std::get_if<Spreadsheet>(&*content);
        if (m_prices && !table)
            return failure(Error::Code::ImportUnreadable, source, sourcefaults::noSheet.toString());
        const Result<TableMapping> mapping =
            table ? tableMapping(*given, *table, current, locale) : Result<TableMapping>();
        if (!mapping)
            return tl::make_unexpected(mapping.error());
        return planSource(current, *content, *mapping, {.clearEmptied = m_clearEmptied});
    }

    /// The mapping given, else what the table tells by itself.
    Result<TableMapping> tableMapping(TableMapping given, const Spreadsheet &table,
                                      const PortfolioContent &current, const QLocale &locale) const
    {
        const QString sheet = QString::fromStdString(m_sheet);
        const DecimalSign sign =
            locale.decimalPoint() == u"," ? DecimalSign::Comma : DecimalSign::Point;
        if (given.columns.isEmpty())
            return guessedMapping(table, sheet, current, sign,
                                  m_prices ? ImportSubject::UnitPrices
                                           : ImportSubject::Investments);
        if (m_prices && given.subject != ImportSubject::UnitPrices)
            return failure(Error::Code::InvalidInput, table.file, u"--prices"_s,
                           u"the mapping is of investments"_s);
        if (!sheet.isEmpty() && !sheetNamed(table, sheet))
            return failure(Error::Code::ImportUnreadable, table.file,
                           sourcefaults::noSheet.toString(), sheet);
        if (!sheet.isEmpty())
            given.sheet = sheet;
        return adapted(given, table);
    }

    static Result<PortfolioContent> readStandardInput()
    {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return failure(Error::Code::FileUnreadable, u"-"_s);
        return readJsonText(input.readAll(), u"-"_s);
    }

    QString text(const ImportReport &report, const QLocale &locale) const
    {
        PrintTable counts;
        counts.columns = {{}, {{}, true}};
        const auto line = [&](const QString &what, qsizetype count) {
            counts.rows += {what, countText(count, locale)};
        };
        line(tr("Added"), report.added.size());
        line(tr("Changed"), report.changed.size());
        line(tr("Unchanged"), report.unchanged.size());
        line(tr("Fields emptied in the source"), fieldCount(report.emptied));
        line(tr("No longer in the source"), report.removed.size());
        line(tr("Kept as edited here"), report.kept.size());
        line(tr("Cells that could not be read"), report.unreadable.size());
        line(tr("Cells to look at"), report.checks.size());
        QString text = alignedText(counts);
        text += listed(tr("Files that are missing:"), report.missingFiles);
        text += listed(tr("Columns that are missing:"), report.missingColumns);
        text += listed(tr("Columns that are not known:"), report.unknownColumns);
        return text + cellsText(report.unreadable)
            + (m_prices ? cellsText(report.checks) : QString()); // How shares were understood.
    }

    static QString cellsText(const QList<CellFinding> &findings)
    {
        if (findings.isEmpty())
            return {};
        PrintTable cells;
        cells.columns = {{tr("File")},   {tr("Sheet")}, {tr("Row"), true},
                         {tr("Column")}, {tr("Value")}, {tr("Reason")}};
        for (const CellFinding &cell : findings) {
            constexpr qsizetype longest = 40;
            const QString value = cell.value.simplified();
            cells.rows += {cell.file,
                           cell.sheet,
                           QString::number(cell.row),
                           cell.column,
                           value.size() > longest ? value.left(longest) + u'…' : value,
                           reasonText(cell.reason)};
        }
        return u'\n' + alignedText(cells);
    }

    static QString listed(const QString &heading, const QStringList &names)
    {
        return names.isEmpty() ? QString() : heading + u' ' + names.join(u", "_s) + u'\n';
    }

    std::string m_file;
    std::string m_source;
    std::string m_report;
    std::string m_mapping;
    std::string m_sheet;
    bool m_prices = false;
    bool m_strict = false;
    bool m_clearEmptied = false;
};

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace bundlinje
