#include "model/items/casepage.h"

#include "model/calc/budgeteffect.h"
#include "model/calc/casepotential.h"
#include "model/calc/evaluatebusinesscase.h"
#include "model/calc/sensitivity.h"
#include "model/calc/wrongpockets.h"
#include "model/items/amounttext.h"
#include "model/items/caseassumptions.h"
#include "model/items/caseassumptiontable.h"
#include "model/items/casefiguretext.h"
#include "model/items/caselabels.h"
#include "model/items/caseparametertext.h"
#include "model/items/checktext.h"
#include "model/items/htmlpage.h"
#include "model/items/numbertext.h"
#include "model/json/enumnames.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class CasePage final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CasePage)

public:
    CasePage(const CaseReport &report, const QLocale &locale, const CasePictures &pictures)
        : m_report(report)
        , m_pictures(pictures)
        , m_locale(locale)
        , m_case(report.mainCase())
        , m_settings(report.settings)
        , m_result(evaluate(m_case, m_settings))
        , m_page(reportTitle(report), locale)
    {
    }

    QString html()
    {
        addOpening();
        addResults();
        addPayers();
        addYears();
        addLines();
        addSensitivity();
        addGaps();
        addAssumptions();
        addKnowledge();
        addSources();
        addMethod();
        return m_page.html();
    }

private:
    /// Without the currency, which the caption of the table says.
    QString amount(double minor) const { return wholeNumberText(minor, m_case.currency, m_locale); }
    QString amount(Money money) const { return amount(static_cast<double>(money.minor())); }

    QString inCurrency(const QString &caption) const
    {
        return tr("%1, %2", "%1 caption, %2 currency").arg(caption, currencyText(m_case.currency));
    }

    void addOpening()
    {
        m_page.heading(1, reportTitle(m_report));
        m_page.notice(reportStatus(m_report, m_locale));
        m_page.notice(m_report.portfolio.notice);
        if (!m_result.gaps.isEmpty())
            m_page.notice(tr("Inputs are missing: see what is missing below."));
        QStringList about;
        const auto add = [&](const QString &text, const QString &value) {
            if (!value.simplified().isEmpty())
                about += text.arg(value.simplified());
        };
        add(tr("Fund: %1"), m_report.portfolio.fundName);
        add(tr("Target group: %1"), m_report.investment.targetGroup.description);
        add(tr("Success goal: %1"), m_case.successGoal);
        add(tr("Without the effort: %1"), m_case.baseAlternative);
        add(tr("Note: %1"), m_report.version.note);
        add(tr("Note: %1"), m_case.note);
        m_page.list(about);
        QStringList remarks = reportRemarks(m_report, m_locale);
        remarks.removeAll(reportStatus(m_report, m_locale));
        remarks.removeAll(m_report.portfolio.notice.simplified());
        m_page.list(remarks);
    }

    void add(const std::optional<ReportPicture> &picture)
    {
        if (!picture)
            return;
        m_page.paragraph(picture->sentence);
        m_page.picture(picture->svg, picture->title + u". "_s + picture->sentence);
    }

    void addResults()
    {
        m_page.heading(2, tr("Results"));
        HtmlTable table{.headings = {tr("Figure"), tr("Value")}};
        for (const auto &[label, text] : headlineFigures(m_result, m_case.currency, m_locale))
            table.rows += {label, text};
        m_page.table(table);
        add(m_pictures.overTime);
        addScenarios();
    }

    /// The other scenarios of the version beside this one.
    void addScenarios()
    {
        if (m_report.scenarios.size() < 2)
            return;
        HtmlTable table{.caption = tr("Scenarios of this version"), .headings = {tr("Figure")}};
        for (const qsizetype at : m_report.scenarios) {
            const BusinessCase &scenario = m_report.version.scenarios.at(at);
            table.headings += scenarioName(m_report.version, at);
            const auto figures =
                headlineFigures(evaluate(scenario, m_settings), scenario.currency, m_locale);
            for (qsizetype row = 0; row < figures.size(); ++row) {
                if (table.rows.size() <= row)
                    table.rows.append(QStringList{figures.at(row).first});
                table.rows[row] += figures.at(row).second;
            }
        }
        m_page.table(table);
    }

    void addPayers()
    {
        m_page.heading(2, tr("Who pays and who gains"));
        const auto pockets = wrongPockets(m_result, m_case.currency);
        if (!pockets) {
            m_page.paragraph(tr("It cannot be said yet: inputs are missing."));
            return;
        }
        HtmlTable table{.caption = inCurrency(tr("Present values by payer")),
                        .headings = {tr("Payer"), tr("Costs"), tr("Gains"), tr("Net")}};
        for (const PayerPocket &pocket : pockets->pockets)
            table.rows += {payerLabel(pocket.payer), amount(pocket.costs), amount(pocket.gains),
                           amount(pocket.net)};
        m_page.table(table);
        add(m_pictures.byPayer);
        QStringList transfers;
        for (const PayerTransfer &transfer : pockets->transfers)
            transfers += tr("%1 gives %2 %3.", "%1 and %2 payers, %3 amount")
                             .arg(payerLabel(transfer.from), payerLabel(transfer.to),
                                  wholeAmountText(static_cast<double>(transfer.amount.minor()),
                                                  m_case.currency, m_locale));
        if (!transfers.isEmpty())
            m_page.paragraph(tr("So that nobody loses:"));
        m_page.list(transfers);
        if (!pockets->canBreakEven)
            m_page.paragraph(tr("Together they lose, so that no transfer is enough for all."));
    }

    QString yearText(qsizetype year) const
    {
        return m_case.firstYear ? QString::number(qint64{*m_case.firstYear} + year)
                                : tr("Year %1").arg(year);
    }

    void addYears()
    {
        m_page.heading(2, tr("Year by year"));
        const auto budget = budgetEffect(m_case, m_settings.priceIndex);
        if (!budget) {
            m_page.paragraph(tr("It cannot be said yet: inputs are missing."));
            return;
        }
        HtmlTable table{.caption = inCurrency(tr("Effect on the budgets, undiscounted")),
                        .headings = {tr("Year")}};
        for (const Payer payer : payers)
            table.headings += payerLabel(payer);
        table.headings += {tr("In all"), tr("Accumulated"), tr("Discount factor")};
        for (qsizetype year = 0; year < budget->total.size(); ++year) {
            QStringList row{yearText(year)};
            for (const QList<Money> &flow : budget->byPayer)
                row += amount(flow.at(year));
            row += {amount(budget->total.at(year)), amount(budget->accumulated.at(year)),
                    m_result.discountFactors.isEmpty()
                        ? noValueText(NoValue::Reason::Incomplete)
                        : roundedText(m_result.discountFactors.at(year), 4, m_locale)};
            table.rows += row;
        }
        QStringList sums{tr("In all")};
        for (const Money sum : budget->payerSums)
            sums += amount(sum);
        sums += {amount(budget->sum), QString(), QString()};
        table.rows += sums;
        m_page.table(table);
        m_page.paragraph(tr("Amounts are rounded when shown, so that they need not add up."));
    }

    void addLines()
    {
        HtmlTable table{.caption = inCurrency(tr("Costs and consequences, present values")),
                        .headings = {tr("Cost or consequence"), tr("Present value")}};
        for (const ResultLine &line : m_result.lines) {
            table.rows += {lineName(m_case, line.line),
                           line.presentValue ? amount(*line.presentValue)
                                             : noValueText(line.presentValue.error().reason)};
        }
        m_page.table(table);
    }

    QString parameterValue(const CaseParameter &parameter, double value) const
    {
        switch (parameter.kind) {
        case CaseParameter::Kind::SuccessWith:
        case CaseParameter::Kind::SuccessWithout:
        case CaseParameter::Kind::Discount:
            return roundedPercentText(value, m_locale);
        case CaseParameter::Kind::Horizon:
            return roundedText(value, 0, m_locale);
        default:
            return roundedText(value, 2, m_locale);
        }
    }

    void addSensitivity()
    {
        m_page.heading(2, tr("What the result hangs on"));
        const auto switching = switchingValues(m_case, m_settings);
        if (!switching) {
            m_page.paragraph(tr("It cannot be said yet: inputs are missing."));
            return;
        }
        HtmlTable table{.caption = tr("Where the net present value is 0, all else equal"),
                        .headings = {tr("Assumption"), tr("Now"), tr("Value")}};
        for (const SwitchingValue &value : *switching)
            table.rows += {parameterText(m_case, value.parameter),
                           value.base ? parameterValue(value.parameter, *value.base) : QString(),
                           !value.value             ? noValueText(value.value.error().reason)
                               : value.canBeReached ? parameterValue(value.parameter, *value.value)
                                                    : tr("cannot be reached")};
        m_page.table(table);
        addTornado();
    }

    void addTornado()
    {
        const QList<ParameterRange> stated = statedRanges(m_case);
        const auto ranges =
            tornado(m_case, m_settings, {stated.constData(), std::size_t(stated.size())});
        if (!ranges)
            return;
        HtmlTable table{.caption =
                            inCurrency(tr("Net present value when one assumption is at its limit")),
                        .headings = {tr("Assumption"), tr("Low"), tr("Gives"), tr("High"),
                                     tr("Gives", "of the high value")}};
        for (const TornadoRow &row : ranges->rows)
            table.rows +=
                {parameterText(m_case, row.parameter), parameterValue(row.parameter, row.low),
                 amount(row.netPresentValueAtLow), parameterValue(row.parameter, row.high),
                 amount(row.netPresentValueAtHigh)};
        m_page.table(table);
    }

    void addGaps()
    {
        m_page.heading(2, tr("What is missing"));
        QStringList gaps;
        for (const CaseGap &gap : m_result.gaps)
            gaps += tr("%1 %2.", "%1 input, %2 is missing")
                        .arg(caseFieldText(m_case, gap.field), gapReasonText(gap.reason));
        if (gaps.isEmpty())
            m_page.paragraph(tr("Nothing that the results need is missing."));
        m_page.list(gaps);
        QStringList checks;
        for (const BusinessCaseCheck &check : checksOf(m_case, m_settings.priceIndex))
            checks += tr("%1: %2", "%1 field, %2 what is to be looked at")
                          .arg(caseFieldText(m_case, check.field), checkText(check));
        if (!checks.isEmpty())
            m_page.paragraph(tr("To be looked at:"));
        m_page.list(checks);
    }

    void addAssumptions()
    {
        m_page.heading(2, tr("Assumptions"));
        for (const AssumptionGroup &group : caseAssumptions(m_case, m_settings)) {
            m_page.heading(3, group.title);
            m_page.paragraph(group.remark);
            m_page.paragraph(unitPriceText(m_report.portfolio, group.unitPrice, m_locale));
            m_page.table(assumptionTable(group, m_case, m_locale));
        }
    }

    void addKnowledge()
    {
        m_page.heading(2, tr("Knowledge declaration"));
        const KnowledgeDeclaration &known = m_case.knowledgeDeclaration;
        HtmlTable table{.headings = {tr("Dimension"), tr("Grade, A is best")}, .textColumns = 2};
        const auto add = [&](const QString &field, std::optional<EvidenceGrade> grade) {
            table.rows += {caseFieldLabel(u"knowledgeDeclaration."_s + field),
                           grade ? nameOf(evidenceGradeNames, *grade) : tr("not judged yet")};
        };
        add(u"targetGroup"_s, known.targetGroup);
        add(u"method"_s, known.method);
        add(u"implementation"_s, known.implementation);
        add(u"effect"_s, known.effect);
        add(u"economy"_s, known.economy);
        m_page.table(table);
        m_page.paragraph(known.reasons);
    }

    void addSources()
    {
        QStringList ids;
        for (const AssumptionGroup &group : caseAssumptions(m_case, m_settings)) {
            for (const CaseAssumption &each : group.assumptions) {
                if (!each.provenance.sourceId.isEmpty() && !ids.contains(each.provenance.sourceId))
                    ids += each.provenance.sourceId;
            }
        }
        if (ids.isEmpty())
            return;
        m_page.heading(2, tr("Sources"));
        QStringList sources;
        for (const QString &id : ids)
            sources += tr("[%1] %2", "%1 mark, %2 title of a source")
                           .arg(id, sourceText(m_report, id, m_locale));
        m_page.list(sources);
    }

    void addMethod()
    {
        m_page.heading(2, tr("Method"));
        m_page.list({
            tr("The effect is what more reach the goal with the effort than without it. Each of "
               "them gives its consequences for as long as they are stated to last."),
            tr("All amounts are turned into the price level of the case with the price index, and "
               "discounted year by year with the rates stated; the first year is not discounted."),
            tr("The net present value is the gains less the costs of the effort, whoever pays "
               "first. How the effort is financed is no part of it."),
            tr("What the state pays back to the municipality is the state's."),
            tr("Results are rounded once, when they are shown. What is missing is not counted as "
               "0: the figures that need it are missing too."),
        });
    }

    const CaseReport &m_report;
    const CasePictures &m_pictures;
    const QLocale &m_locale;
    const BusinessCase &m_case;
    CaseSettings m_settings;
    BusinessCaseResult m_result;
    HtmlPage m_page;
};

} // namespace

QString casePage(const CaseReport &report, const QLocale &locale, const CasePictures &pictures)
{
    return CasePage(report, locale, pictures).html();
}

} // namespace bundlinje
