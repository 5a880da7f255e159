#include "app/commands/command.h"

#include "app/choices.h"
#include "app/openfile.h"
#include "app/picturefile.h"
#include "model/exchange/csvexport.h"
#include "model/exchange/exporttable.h"
#include "model/exchange/jsonexchange.h"
#include "model/exchange/xlsxexport.h"
#include "model/items/labels.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class ExportCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::ExportCommand)

public:
    const char *name() const override { return "export"; }
    QString summary() const override
    {
        return tr("Everything as JSON, or the table as CSV or Excel");
    }
    QStringList examples() const override
    {
        return {u"export min.bundlinje --format json -o min.json"_s,
                u"export min.bundlinje --format xlsx -o min.xlsx"_s,
                u"export min.bundlinje --format csv --lang da -o min.csv"_s};
    }
    bool canLookBack() const override { return true; }
    QStringList outputEndings(const GlobalOptions &) const override
    {
        return m_format.empty() ? formats() : QStringList();
    }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
        CLI::Option *format = parser.add_option(
            "--format", m_format,
            tr("json keeps everything; csv and xlsx are tables for people. Otherwise "
               "by the ending of the output file.")
                .toStdString());
        takeOnly(*format->type_name("json|csv|xlsx"), formats());
        addSmallCounts(parser, m_smallCounts);
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        QString format = QString::fromStdString(m_format);
        if (format.isEmpty())
            format = toStandardOutput(options) ? u"json"_s : suffixOf(options.output);
        Result<PortfolioContent> content = readContent(QString::fromStdString(m_file), options);
        if (!content)
            return tl::make_unexpected(content.error());
        Answer answer;
        const QMap<QString, QString> stages = stageNames(content->portfolio);
        if (format == u"json")
            answer.bytes = exportedJson(*content);
        // Typed for this export alone: the file, and what keeps all of it, has its own.
        content->portfolio.smallCountThreshold = smallCounts(m_smallCounts, content->portfolio);
        if (format == u"json") {
            answer.warning = unmaskedText(*content);
            return answer;
        }
        answer.warning = maskedText(*content);
        if (format == u"csv") {
            answer.bytes = toCsv(*content, csvFormat(options), stages);
        } else {
            const Result<QByteArray> workbook = toXlsx(*content, stages, options.asOf);
            if (!workbook)
                return tl::make_unexpected(workbook.error());
            answer.bytes = *workbook;
        }
        return answer;
    }

private:
    static QStringList formats() { return {u"json"_s, u"csv"_s, u"xlsx"_s}; }

    /// `--json` asks for a form for programs.
    static CsvFormat csvFormat(const GlobalOptions &options)
    {
        if (options.json)
            return CsvFormat::Machine;
        return options.locale.language() == QLocale::Danish ? CsvFormat::Danish
                                                            : CsvFormat::English;
    }

    static QMap<QString, QString> stageNames(const Portfolio &portfolio)
    {
        QMap<QString, QString> names;
        for (const Stage &stage : portfolio.stages)
            names.insert(stage.key, stageLabel(portfolio, stage.key));
        return names;
    }

    std::string m_file;
    std::string m_format;
    std::string m_smallCounts;
};

} // namespace

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace bundlinje
