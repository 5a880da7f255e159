#include "app/commands/command.h"

#include "app/openfile.h"
#include "app/texttable.h"
#include "model/exchange/filewriter.h"
#include "model/exchange/importplan.h"
#include "model/exchange/indigoreader.h"
#include "model/exchange/jsonexchange.h"
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
    QString summary() const override { return tr("Take in an INDIGO folder, or a JSON export"); }
    QStringList examples() const override
    {
        return {u"import min.bundlinje indigo-2024-04-08 --dry-run"_s,
                u"import min.bundlinje indigo-2024-04-08 --report cells.csv"_s,
                u"import min.bundlinje other.json --json"_s};
    }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
        parser
            .add_option("SOURCE", m_source,
                        tr("A folder of INDIGO's CSV files, or a JSON file of Bundlinje; - is "
                           "JSON from standard input")
                            .toStdString())
            ->required();
        parser.add_flag("--strict", m_strict,
                        tr("Exit code 1 when a cell could not be read").toStdString());
        parser
            .add_option("--report", m_report,
                        tr("Write the cells that could not be read to this CSV file; - writes "
                           "them instead of the answer")
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
        Result<ImportPlan> plan = makePlan(*current);
        if (!plan)
            return tl::make_unexpected(plan.error());
        Answer answer;
        const QByteArray unreadable = unreadableAsCsv(plan->report);
        if (m_report == "-") {
            answer.bytes = unreadable;
        } else if (!m_report.empty()) {
            const Status written =
                writeFile(QString::fromStdString(m_report), unreadable,
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
    Result<ImportPlan> makePlan(const PortfolioContent &current) const
    {
        const QString source = QString::fromStdString(m_source);
        if (QFileInfo(source).isDir()) {
            const Result<IndigoDump> dump = readIndigo(source);
            if (!dump)
                return tl::make_unexpected(dump.error());
            return planImport(current, *dump, {.clearEmptied = m_clearEmptied});
        }
        const Result<PortfolioContent> incoming =
            source == u"-" ? readStandardInput() : readJsonFile(source);
        if (!incoming)
            return tl::make_unexpected(incoming.error());
        return planContentImport(current, *incoming, {.clearEmptied = m_clearEmptied});
    }

    static Result<PortfolioContent> readStandardInput()
    {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return failure(Error::Code::FileUnreadable, u"-"_s);
        return readJsonText(input.readAll(), u"-"_s);
    }

    static QString text(const ImportReport &report, const QLocale &locale)
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
        if (report.unreadable.isEmpty())
            return text;
        PrintTable cells;
        cells.columns = {
            {tr("File")}, {tr("Row"), true}, {tr("Column")}, {tr("Value")}, {tr("Reason")}};
        for (const CellFinding &cell : report.unreadable) {
            constexpr qsizetype longest = 40;
            const QString value = cell.value.simplified();
            cells.rows += {cell.file, QString::number(cell.row), cell.column,
                           value.size() > longest ? value.left(longest) + u'…' : value,
                           reasonText(cell.reason)};
        }
        return text + u'\n' + alignedText(cells);
    }

    static QString listed(const QString &heading, const QStringList &names)
    {
        return names.isEmpty() ? QString() : heading + u' ' + names.join(u", "_s) + u'\n';
    }

    std::string m_file;
    std::string m_source;
    std::string m_report;
    bool m_strict = false;
    bool m_clearEmptied = false;
};

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace bundlinje
