#include "app/commands/command.h"

#include "app/caseassignment.h"
#include "app/caseevaluation.h"
#include "app/choices.h"
#include "app/contractevaluation.h"
#include "app/openfile.h"
#include "app/picturefile.h"
#include "model/calc/casepotential.h"
#include "model/calc/summarise.h"
#include "model/items/businesscasereport.h"
#include "model/items/caselabels.h"
#include "model/items/reportwriters.h"
#include "model/json/enumnames.h"
#include "views/reports/reportpictures.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

bool isSame(const QString &typed, const QString &name)
{
    return typed.compare(name.simplified(), Qt::CaseInsensitive) == 0;
}

bool hasCase(const Investment &investment)
{
    return std::any_of(investment.businessCases.cbegin(), investment.businessCases.cend(),
                       [](const CaseVersion &version) { return !version.scenarios.isEmpty(); });
}

class EvaluateCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::EvaluateCommand)

public:
    const char *name() const override { return "evaluate"; }
    QString summary() const override
    {
        return tr("What business cases and contracts give, and what that hangs on");
    }
    QStringList examples() const override
    {
        return {u"evaluate min.bundlinje"_s,
                u"evaluate min.bundlinje d921 --set successWith.expected=55"_s,
                u"evaluate min.bundlinje d921 -o case.xlsx"_s};
    }
    bool canLookBack() const override { return true; }
    bool draws(const GlobalOptions &options) const override
    {
        const std::optional<ReportFormat> format = documentFormat(options);
        return format == ReportFormat::Pdf || format == ReportFormat::Page;
    }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
        parser.add_option("INVESTMENT", m_investment,
                          tr("Id, unique start of it, or name; otherwise all").toStdString());
        parser
            .add_option("--case", m_case,
                        tr("Version, or version/scenario; otherwise the chosen one, else the last")
                            .toStdString())
            ->type_name("NAME");
        CLI::Option *format = parser.add_option(
            "--format", m_format,
            tr("A document of one case for others: a workbook that calculates, or a page with all "
               "assumptions. Otherwise by the ending of the output file.")
                .toStdString());
        takeOnly(*format->type_name("xlsx|html|pdf"), {u"xlsx"_s, u"html"_s, u"pdf"_s});
        CLI::Option *set = parser.add_option(
            "--set", m_set,
            tr("Try another assumption without saving it: a field by its name in the JSON form, or "
               "discountRate")
                .toStdString());
        set->type_name("PATH=VALUE")->allow_extra_args(false);
        takeOnly(*set, tr("Write for example successWith.expected=55."),
                 [](const QString &typed) { return typed.contains(u'='); });
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        const Result<PortfolioContent> content =
            readContent(QString::fromStdString(m_file), options);
        if (!content)
            return tl::make_unexpected(content.error());
        const Result<QList<Investment>> investments = asked(*content);
        if (!investments)
            return tl::make_unexpected(investments.error());
        if (const auto format = documentFormat(options))
            return documentOf(*format, *investments, content->portfolio, options);
        Answer answer;
        QJsonArray cases;
        QJsonArray contracts;
        const auto addText = [&answer](const QString &text) {
            answer.text += (answer.text.isEmpty() ? QString() : u"\n"_s) + text;
        };
        for (const Investment &investment : *investments) {
            if (const auto contract = contractEvaluation(investment)) {
                contracts.append(contractEvaluationJson(*contract));
                addText(contractEvaluationText(*contract, options.locale));
                if (!contract->outlook || !contract->outlook->soFar.isComplete())
                    answer.exitCode = ExitCode::Findings;
            }
            if (!hasCase(investment) && investment.contract)
                continue;
            const auto evaluation = evaluated(investment, content->portfolio, options.locale);
            if (!evaluation)
                return tl::make_unexpected(evaluation.error());
            cases.append(evaluationJson(*evaluation));
            addText(evaluationText(*evaluation, options.locale));
            if (evaluation->result.status() != BusinessCaseResult::Status::Complete)
                answer.exitCode = ExitCode::Findings;
        }
        if (investments->isEmpty())
            answer.text = tr("No investment has a business case or a contract.") + u'\n';
        answer.json = QJsonObject{{u"cases"_s, cases}, {u"contracts"_s, contracts}};
        return answer;
    }

private:
    /// What is asked for, if it is a document.
    std::optional<ReportFormat> documentFormat(const GlobalOptions &options) const
    {
        if (!m_format.empty())
            return reportFormatOf(QString::fromStdString(m_format));
        if (options.json || toStandardOutput(options))
            return std::nullopt;
        const std::optional<ReportFormat> format = reportFormatOf(suffixOf(options.output));
        const bool isDocument = format == ReportFormat::Pdf || format == ReportFormat::Page
            || format == ReportFormat::Workbook;
        return isDocument ? format : std::nullopt;
    }

    /// The case of the one investment as a document. Errors: Ambiguous, NotFound, CannotWrite.
    Result<Answer> documentOf(ReportFormat format, QList<Investment> investments,
                              const Portfolio &portfolio, const GlobalOptions &options) const
    {
        investments.removeIf([](const Investment &each) { return !hasCase(each); });
        if (investments.isEmpty())
            return failure(Error::Code::NotFound, portfolio.name, {}, u"business case"_s);
        if (investments.size() > 1) {
            QStringList names;
            for (const Investment &each : investments)
                names += each.name;
            return failure(Error::Code::Ambiguous, {}, names.join(u"; "_s));
        }
        const Result<CaseReport> report = reportOf(investments.constFirst(), portfolio, options);
        if (!report)
            return tl::make_unexpected(report.error());
        Report made = businessCaseReport(*report, options.locale);
        if (draws(options))
            drawPictures(made);
        Result<QByteArray> bytes = written(made, format, options.locale);
        if (!bytes) {
            bytes.error().where = options.output; // not the passing file
            return tl::make_unexpected(bytes.error());
        }
        Answer answer{.bytes = *bytes};
        const auto gaps = evaluate(report->mainCase(), report->settings).gaps.size();
        if (gaps > 0) {
            answer.exitCode = ExitCode::Findings;
            answer.warning = tr("%n input(s) are missing; the document says which.", nullptr,
                                static_cast<int>(gaps));
        }
        return answer;
    }

    /// One scenario where one is named or assumptions are tried, else all of the version.
    /// Errors: NotFound, and those of the assumptions.
    Result<CaseReport> reportOf(const Investment &investment, const Portfolio &portfolio,
                                const GlobalOptions &options) const
    {
        const Result<const CaseVersion *> found = version(investment);
        if (!found)
            return tl::make_unexpected(found.error());
        const Result<qsizetype> at = scenario(investment, **found);
        if (!at)
            return tl::make_unexpected(at.error());
        Result<TriedCase> tried = triedCase(**found, *at, portfolio, options.locale);
        if (!tried)
            return tl::make_unexpected(tried.error());
        CaseReport report{.portfolio = portfolio,
                          .investment = investment,
                          .version = **found,
                          .settings = tried->settings,
                          .scenarios = {*at},
                          .date = QDate::currentDate(),
                          .asOf = options.asOf};
        report.version.scenarios[*at] = tried->businessCase;
        for (const std::string &assignment : m_set)
            report.tried += QString::fromStdString(assignment);
        if (!m_set.empty() || m_case.find('/') != std::string::npos)
            return report;
        for (qsizetype other = 0; other < report.version.scenarios.size(); ++other) {
            if (other != *at)
                report.scenarios += other;
        }
        return report;
    }

    /// The scenario with the assumptions that are to be tried.
    Result<TriedCase> triedCase(const CaseVersion &version, qsizetype at,
                                const Portfolio &portfolio, const QLocale &locale) const
    {
        TriedCase tried{version.scenarios.at(at), settingsOf(version, portfolio)};
        for (const std::string &assignment : m_set) {
            const QString typed = QString::fromStdString(assignment);
            if (const Status done = tryAssumption(tried, typed, locale); !done)
                return tl::make_unexpected(done.error());
        }
        return tried;
    }

    /// The one that was named, or all that have a case. Errors: NotFound, Ambiguous.
    Result<QList<Investment>> asked(const PortfolioContent &content) const
    {
        QList<Investment> investments = content.investments;
        if (m_investment.empty()) {
            investments.removeIf(
                [](const Investment &each) { return !hasCase(each) && !each.contract; });
            return investments;
        }
        QList<InvestmentSummary> summaries;
        for (const Investment &each : std::as_const(investments))
            summaries.append(summarise(each, {}));
        const Result<InvestmentId> id =
            findInvestment(QString::fromStdString(m_investment), summaries);
        if (!id)
            return tl::make_unexpected(id.error());
        investments.removeIf([&](const Investment &each) { return each.id != *id; });
        return investments;
    }

    /// Errors: NotFound.
    Result<const CaseVersion *> version(const Investment &investment) const
    {
        const QString named = QString::fromStdString(m_case).section(u'/', 0, 0).simplified();
        const QList<CaseVersion> &versions = investment.businessCases;
        if (versions.isEmpty())
            return failure(Error::Code::NotFound, investment.name, {}, u"business case"_s);
        if (named.isEmpty()) {
            const CaseVersion *chosen = chosenVersion(investment);
            return chosen ? chosen : &versions.constLast();
        }
        const auto found =
            std::find_if(versions.crbegin(), versions.crend(), [&](const CaseVersion &version) {
                return isSame(named, version.name) || isSame(named, versionName(version))
                    || isSame(named, nameOf(caseStatusNames, version.status))
                    || isSame(named, version.id.toString(QUuid::WithoutBraces));
            });
        if (found == versions.crend())
            return failure(Error::Code::NotFound, investment.name, named, u"version"_s);
        return &*found;
    }

    /// Place of the scenario that was named, else of the one used in the contract.
    /// Errors: NotFound.
    Result<qsizetype> scenario(const Investment &investment, const CaseVersion &version) const
    {
        const QString named = QString::fromStdString(m_case).section(u'/', 1).simplified();
        for (qsizetype at = 0; at < version.scenarios.size(); ++at) {
            const BusinessCase &scenario = version.scenarios.at(at);
            const bool isIt = named.isEmpty() ? &scenario == chosenScenario(version)
                                              : isSame(named, scenarioName(version, at));
            if (isIt)
                return at;
        }
        return failure(Error::Code::NotFound, investment.name, named, u"scenario"_s);
    }

    Result<CaseEvaluation> evaluated(const Investment &investment, const Portfolio &portfolio,
                                     const QLocale &locale) const
    {
        const Result<const CaseVersion *> found = version(investment);
        if (!found)
            return tl::make_unexpected(found.error());
        const CaseVersion &version = **found;
        const Result<qsizetype> at = scenario(investment, version);
        if (!at)
            return tl::make_unexpected(at.error());
        const Result<TriedCase> tried = triedCase(version, *at, portfolio, locale);
        if (!tried)
            return tl::make_unexpected(tried.error());
        CaseEvaluation evaluation{.investment = investment.id,
                                  .investmentName = investment.name,
                                  .version = version,
                                  .scenarioName = scenarioName(version, *at)};
        evaluation.isChosen = version.id == investment.chosenCase
            && &version.scenarios.at(*at) == chosenScenario(version);
        for (const std::string &assignment : m_set)
            evaluation.tried.append(QString::fromStdString(assignment));
        evaluation.businessCase = tried->businessCase;
        computeAll(evaluation, tried->settings);
        return evaluation;
    }

    std::string m_file;
    std::string m_investment;
    std::string m_case;
    std::string m_format;
    std::vector<std::string> m_set;
};

} // namespace

std::unique_ptr<Command> makeEvaluateCommand()
{
    return std::make_unique<EvaluateCommand>();
}

} // namespace bundlinje
