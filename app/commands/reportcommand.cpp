#include "app/commands/command.h"

#include "app/choices.h"
#include "app/openfile.h"
#include "app/picturefile.h"
#include "app/reportjson.h"
#include "model/calc/summarise.h"
#include "model/items/contractwords.h"
#include "model/items/meetingreport.h"
#include "model/items/reporttemplates.h"
#include "model/items/reportwriters.h"
#include "views/reports/reportpictures.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class ReportCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::ReportCommand)

public:
    const char *name() const override { return "report"; }
    QString summary() const override { return tr("A report for others: pdf, html, xlsx or csv"); }
    QStringList examples() const override
    {
        return {u"report min.bundlinje repayment --id d921 -o claim.pdf"_s,
                u"report min.bundlinje repayment --id d921 --check 2 --json"_s,
                u"report min.bundlinje minutes --meeting 2026-11-12 -o minutes.odt"_s};
    }
    bool canLookBack() const override { return true; }
    bool draws(const GlobalOptions &options) const override
    {
        const ReportFormat format = formatOf(options);
        return !options.json
            && (format == ReportFormat::Pdf || format == ReportFormat::Page
                || format == ReportFormat::Text);
    }
    QStringList outputEndings(const GlobalOptions &options) const override
    {
        return options.json || !m_format.empty() ? QStringList() : formats();
    }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
        QStringList keys;
        QStringList lines;
        for (const ReportTemplate which : reportTemplates) {
            keys += keyOf(which);
            lines += tr("%1: %2", "%1 word to type, %2 kind of report")
                         .arg(keyOf(which), reportTemplateName(which));
        }
        CLI::Option *which =
            parser.add_option("TEMPLATE", m_template, lines.join(u"; "_s).toStdString());
        takeOnly(*which->required(), keys);
        parser
            .add_option("--id", m_investment,
                        tr("Of which investment: id, unique start of it, or name").toStdString())
            ->type_name("INVESTMENT");
        CLI::Option *check = parser.add_option(
            "--check", m_check,
            tr("Of repayment: the number of one check; otherwise all of them").toStdString());
        takeOnly(*check->type_name("N"), tr("Write the number of a check, from 1."),
                 [](const QString &typed) { return typed.toInt() > 0; });
        parser
            .add_option("--payer", m_payer,
                        tr("Of repayment: one payer by name; otherwise all of them").toStdString())
            ->type_name("NAME");
        CLI::Option *year = parser.add_option(
            "--year", m_year,
            tr("Of account: its year; otherwise that of the figures").toStdString());
        takeOnly(*year->type_name("YEAR"), tr("Write a year, as 2026."),
                 [](const QString &typed) { return typed.size() == 4 && typed.toInt() >= 1900; });
        parser
            .add_option("--market-work", m_marketWork,
                        tr("Of account: what was done to build the market").toStdString())
            ->type_name("TEXT");
        parser
            .add_option("--meeting", m_meeting,
                        tr("Of minutes and pack: id, date or title of a meeting, or next or last")
                            .toStdString())
            ->type_name("MEETING");
        CLI::Option *format = parser.add_option(
            "--format", m_format,
            tr("Otherwise by the ending of the output file; html without one").toStdString());
        takeOnly(*format->type_name("pdf|html|odt|xlsx|csv"), formats());
        addSmallCounts(parser, m_smallCounts);
        parser.callback([this] { refuseUnused(); });
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        const ReportTemplate which = reportTemplateOf(QString::fromStdString(m_template)).value();
        const bool isOfMeeting = which == ReportTemplate::Minutes || !m_meeting.empty();
        Result<Report> report =
            isOfMeeting ? madeOfMeeting(which, options) : madeOfPortfolio(which, options);
        if (!report)
            return tl::make_unexpected(report.error());
        Answer answer;
        if (report->hasGaps) {
            answer.exitCode = ExitCode::Findings;
            answer.warning = tr("Something is missing; the report says what.");
        }
        if (options.json) {
            answer.json = reportJson(*report);
            return answer;
        }
        const ReportFormat format = formatOf(options);
        if (!canBeWritten(*report, format))
            return failure(Error::Code::InvalidInput, u"--format"_s, suffixOf(format),
                           u"a report with pictures is no text"_s);
        if (draws(options))
            drawPictures(*report);
        Result<QByteArray> bytes = written(*report, format, options.locale);
        if (!bytes) {
            bytes.error().where = options.output; // not the passing file
            return tl::make_unexpected(bytes.error());
        }
        answer.bytes = *bytes;
        return answer;
    }

private:
    static QStringList formats() { return {u"pdf"_s, u"html"_s, u"odt"_s, u"xlsx"_s, u"csv"_s}; }

    ReportFormat formatOf(const GlobalOptions &options) const
    {
        const QString named =
            m_format.empty() ? suffixOf(options.output) : QString::fromStdString(m_format);
        return reportFormatOf(named).value_or(ReportFormat::Page);
    }

    Result<Report> madeOfPortfolio(ReportTemplate which, const GlobalOptions &options) const
    {
        Result<PortfolioContent> read = readContent(QString::fromStdString(m_file), options);
        if (!read)
            return tl::make_unexpected(read.error());
        PortfolioContent &content = *read;
        content.portfolio.smallCountThreshold = smallCounts(m_smallCounts, content.portfolio);
        ReportRequest request{.which = which};
        if (isOfOneInvestment(request.which) || !m_investment.empty()) {
            const Result<InvestmentId> id = investment(content, request.which);
            if (!id)
                return tl::make_unexpected(id.error());
            request.investment = *id;
        }
        if (!m_check.empty())
            request.scope.period = QString::fromStdString(m_check).toInt();
        if (!m_payer.empty()) {
            const Result<qsizetype> payer = payerIn(content, request.investment);
            if (!payer)
                return tl::make_unexpected(payer.error());
            request.scope.payer = *payer;
        }
        if (!m_year.empty())
            request.account.year = QString::fromStdString(m_year).toInt();
        request.account.marketWork = QString::fromStdString(m_marketWork);
        const QDate today = options.asOf ? options.asOf->latest() : QDate::currentDate();
        return reportOf(content, request,
                        {.portfolio = content.portfolio,
                         .date = today,
                         .asOf = options.asOf,
                         .locale = options.locale,
                         .perspective = options.perspective});
    }

    /// The figures of the meeting. Where none is named, minutes are of the last one, and all else
    /// is for the next one.
    Result<Report> madeOfMeeting(ReportTemplate which, const GlobalOptions &options) const
    {
        const QString usual = which == ReportTemplate::Minutes ? u"last"_s : u"next"_s;
        const QString named = m_meeting.empty() ? usual : QString::fromStdString(m_meeting);
        Result<MeetingFigures> figures =
            readMeeting(QString::fromStdString(m_file), options, named);
        if (!figures)
            return tl::make_unexpected(figures.error());
        Portfolio &portfolio = figures->content.portfolio;
        portfolio.smallCountThreshold = smallCounts(m_smallCounts, portfolio);
        ReportRequest request{.which = which};
        request.meeting = *figures;
        ReportSetting setting = settingOf(*figures, options.locale);
        setting.perspective = options.perspective;
        return reportOf(figures->content, request, setting);
    }

    /// Nobody is to believe that an option counts which says nothing of that report.
    void refuseUnused() const
    {
        const ReportTemplate which = reportTemplateOf(QString::fromStdString(m_template)).value();
        const bool isRepayment = which == ReportTemplate::Repayment;
        const bool takesInvestment = isOfOneInvestment(which) || which == ReportTemplate::Effects;
        const auto refuse = [&](const char *option, const std::string &typed, bool isTaken) {
            if (typed.empty() || isTaken)
                return;
            const QString todo =
                tr("The report %1 does not take %2. Leave it out.", "%1 word to type, %2 option")
                    .arg(keyOf(which), QString::fromLatin1(option));
            throw CLI::ValidationError(option, typed + '\n' + todo.toStdString());
        };
        refuse("--id", m_investment, takesInvestment);
        refuse("--check", m_check, isRepayment);
        refuse("--payer", m_payer, isRepayment);
        refuse("--year", m_year, which == ReportTemplate::Account);
        refuse("--market-work", m_marketWork, which == ReportTemplate::Account);
        refuse("--meeting", m_meeting, takesMeeting(which));
    }

    /// The one that is named, or the only one that has what the report is about.
    /// Errors: NotFound, Ambiguous.
    Result<InvestmentId> investment(const PortfolioContent &content, ReportTemplate which) const
    {
        const QString named = QString::fromStdString(m_investment);
        QList<InvestmentSummary> summaries;
        for (const Investment &each : content.investments) {
            if (!named.isEmpty() || canReport(which, each))
                summaries.append(summarise(each, {}));
        }
        if (!named.isEmpty())
            return findInvestment(named, summaries);
        if (summaries.isEmpty())
            return failure(Error::Code::NotFound, content.portfolio.name.simplified(),
                           reportTemplateName(which), u"report"_s);
        if (summaries.size() > 1) {
            QStringList names;
            for (const InvestmentSummary &each : std::as_const(summaries))
                names += each.name;
            return failure(Error::Code::Ambiguous, {}, names.join(u"; "_s));
        }
        return summaries.constFirst().id;
    }

    /// Errors: NotFound.
    Result<qsizetype> payerIn(const PortfolioContent &content, InvestmentId id) const
    {
        const QString named = QString::fromStdString(m_payer).simplified();
        for (const Investment &each : content.investments) {
            if (each.id != id || !each.contract)
                continue;
            const QList<OutcomePayer> &payers = each.contract->payers;
            for (qsizetype i = 0; i < payers.size(); ++i) {
                if (payerName(payers.at(i)).compare(named, Qt::CaseInsensitive) == 0)
                    return i;
            }
        }
        return failure(Error::Code::NotFound, {}, named, u"payer"_s);
    }

    std::string m_file;
    std::string m_template;
    std::string m_investment;
    std::string m_check;
    std::string m_payer;
    std::string m_year;
    std::string m_marketWork;
    std::string m_meeting;
    std::string m_format;
    std::string m_smallCounts;
};

} // namespace

std::unique_ptr<Command> makeReportCommand()
{
    return std::make_unique<ReportCommand>();
}

} // namespace bundlinje
