#include "model/items/businesscasereport.h"

#include "model/calc/budgeteffect.h"
#include "model/calc/sensitivity.h"
#include "model/calc/wrongpockets.h"
#include "model/items/amounttext.h"
#include "model/items/caseassumptions.h"
#include "model/items/caseassumptionsections.h"
#include "model/items/casecharts.h"
#include "model/items/casefiguretext.h"
#include "model/items/caselabels.h"
#include "model/items/caseparametertext.h"
#include "model/items/numbertext.h"
#include "model/items/reportmethod.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class CaseSections final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::BusinessCaseReport)

public:
    CaseSections(const CaseReport &report, const QLocale &locale)
        : m_report(report)
        , m_locale(locale)
        , m_shown(shownCase(report.mainCase(), report.settings, locale))
        , m_case(m_shown.businessCase)
        , m_result(m_shown.result)
    {
    }

    const QList<CaseGap> &gaps() const { return m_result.gaps; }

    QStringList about() const
    {
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
        QStringList remarks = reportRemarks(m_report, m_locale);
        remarks.removeAll(reportStatus(m_report, m_locale));
        remarks.removeAll(m_report.portfolio.notice.simplified());
        return about + remarks;
    }

    ReportSection results() const
    {
        ReportSection section{.key = u"results"_s, .title = tr("Results")};
        ReportFigures figures{.key = u"results"_s};
        int number = 0;
        for (const auto &[label, text] : headlineFigures(m_result, m_case.currency, m_locale))
            figures.figures.append({u"result%1"_s.arg(++number), label, ExportCell(text), {}});
        section.blocks.append(figures);
        section.blocks.append(ReportChart{u"overTime"_s, cumulativeNet(m_shown), {}});
        if (m_report.scenarios.size() > 1)
            section.blocks.append(scenarios());
        section.blocks.append(lines());
        return section;
    }

    ReportSection payers() const
    {
        ReportSection section{.key = u"payers"_s, .title = tr("Who pays and who gains")};
        const auto pockets = wrongPockets(m_result, m_case.currency);
        if (!pockets)
            return unknown(section);
        ReportTable table{.key = u"payers"_s,
                          .title = inCurrency(tr("Present values by payer")),
                          .columns = {{.key = u"payer"_s, .title = tr("Payer")},
                                      numberColumn(u"costs"_s, tr("Costs")),
                                      numberColumn(u"gains"_s, tr("Gains")),
                                      numberColumn(u"net"_s, tr("Net"))},
                          .inWholeUnits = true};
        for (const PayerPocket &pocket : pockets->pockets)
            table.rows.append({payerLabel(pocket.payer), cell(pocket.costs), cell(pocket.gains),
                               cell(pocket.net)});
        section.blocks = {table, ReportChart{u"byPayer"_s, payerWaterfall(m_shown), {}}};
        QStringList transfers;
        for (const PayerTransfer &transfer : pockets->transfers)
            transfers += tr("%1 gives %2 %3.", "%1 and %2 payers, %3 amount")
                             .arg(payerLabel(transfer.from), payerLabel(transfer.to),
                                  wholeAmountText(static_cast<double>(transfer.amount.minor()),
                                                  m_case.currency, m_locale));
        if (!transfers.isEmpty()) {
            section.blocks.append(ReportParagraph{tr("So that nobody loses:")});
            section.blocks.append(ReportList{transfers});
        }
        if (!pockets->canBreakEven)
            section.blocks.append(
                ReportParagraph{tr("Together they lose, so that no transfer is enough for all.")});
        return section;
    }

    ReportSection years() const
    {
        ReportSection section{.key = u"years"_s, .title = tr("Year by year")};
        const auto budget = budgetEffect(m_case, m_report.settings.priceIndex);
        if (!budget)
            return unknown(section);
        ReportTable table{.key = u"years"_s,
                          .title = inCurrency(tr("Effect on the budgets, undiscounted")),
                          .columns = {{.key = u"year"_s, .title = tr("Year")}},
                          .inWholeUnits = true};
        for (const Payer payer : bundlinje::payers)
            table.columns.append(
                numberColumn(u"payer%1"_s.arg(table.columns.size()), payerLabel(payer)));
        table.columns += {numberColumn(u"all"_s, tr("In all")),
                          numberColumn(u"accumulated"_s, tr("Accumulated")),
                          {.key = u"factor"_s, .title = tr("Discount factor"), .isNumber = true}};
        for (qsizetype year = 0; year < budget->total.size(); ++year) {
            QList<ExportCell> row{yearText(year)};
            for (const QList<Money> &flow : budget->byPayer)
                row.append(flow.at(year));
            row += {budget->total.at(year), budget->accumulated.at(year),
                    m_result.discountFactors.isEmpty()
                        ? noValueText(NoValue::Reason::Incomplete)
                        : roundedText(m_result.discountFactors.at(year), 4, m_locale)};
            table.rows.append(row);
        }
        QList<ExportCell> sums{tr("In all")};
        for (const Money sum : budget->payerSums)
            sums.append(sum);
        sums += {budget->sum, ExportCell(u""_s), ExportCell(u""_s)};
        table.rows.append(sums);
        section.blocks = {
            table,
            ReportParagraph{tr("Amounts are rounded when shown, so that they need not add up.")}};
        return section;
    }

    ReportSection sensitivity() const
    {
        ReportSection section{.key = u"sensitivity"_s, .title = tr("What the result hangs on")};
        const auto switching = switchingValues(m_case, m_report.settings);
        if (!switching)
            return unknown(section);
        ReportTable table{.key = u"switching"_s,
                          .title = tr("Where the net present value is 0, all else equal"),
                          .columns = {{.key = u"assumption"_s, .title = tr("Assumption")},
                                      {.key = u"now"_s, .title = tr("Now"), .isNumber = true},
                                      {.key = u"value"_s, .title = tr("Value"), .isNumber = true}}};
        for (const SwitchingValue &value : *switching)
            table.rows.append(
                {parameterName(m_case, value.parameter),
                 value.base ? parameterValueText(m_shown, value.parameter, *value.base) : QString(),
                 !value.value ? noValueText(value.value.error().reason)
                     : value.canBeReached
                     ? parameterValueText(m_shown, value.parameter, *value.value)
                     : tr("cannot be reached")});
        section.blocks = {table};
        if (const std::optional<ReportTable> limits = tornadoTable())
            section.blocks.append(*limits);
        return section;
    }

    static ReportSection method()
    {
        return {
            .key = u"method"_s,
            .title = tr("Method"),
            .blocks = {ReportList{{
                tr("The effect is what more reach the goal with the effort than without it. Each "
                   "of them gives its consequences for as long as they are stated to last."),
                tr("All amounts are turned into the price level of the case with the price index, "
                   "and discounted year by year with the rates stated; the first year is not "
                   "discounted."),
                tr("The net present value is the gains less the costs of the effort, whoever pays "
                   "first. How the effort is financed is no part of it."),
                tr("What the state pays back to the municipality is the state's."),
                tr("Results are rounded once, when they are shown. What is missing is not counted "
                   "as 0: the figures that need it are missing too."),
            }}}};
    }

private:
    static ReportTable::Column numberColumn(const QString &key, const QString &title)
    {
        return {.key = key, .title = title, .isNumber = true};
    }

    /// Rounded once, to whole units, because a present value is no amount that is paid.
    ExportCell cell(double minor) const
    {
        const double unit = std::pow(10.0, m_case.currency.minorDigits());
        const std::optional<Money> amount =
            roundedAmount(std::round(minor / unit) * unit, m_case.currency);
        return amount ? ExportCell(*amount) : ExportCell();
    }
    ExportCell cell(Money amount) const { return amount; }

    QString inCurrency(const QString &caption) const
    {
        return tr("%1, %2", "%1 caption, %2 currency").arg(caption, currencyText(m_case.currency));
    }

    QString yearText(qsizetype year) const
    {
        return m_case.firstYear ? QString::number(qint64{*m_case.firstYear} + year)
                                : tr("Year %1").arg(year);
    }

    static ReportSection unknown(ReportSection section)
    {
        section.blocks = {ReportParagraph{tr("It cannot be said yet: inputs are missing.")}};
        return section;
    }

    /// The other scenarios of the version beside this one.
    ReportTable scenarios() const
    {
        ReportTable table{.key = u"scenarios"_s,
                          .title = tr("Scenarios of this version"),
                          .columns = {{.key = u"figure"_s, .title = tr("Figure")}}};
        for (const qsizetype at : m_report.scenarios) {
            const BusinessCase &scenario = m_report.version.scenarios.at(at);
            table.columns.append(numberColumn(u"scenario%1"_s.arg(table.columns.size()),
                                              scenarioName(m_report.version, at)));
            const auto figures =
                headlineFigures(evaluate(scenario, m_report.settings), scenario.currency, m_locale);
            for (qsizetype row = 0; row < figures.size(); ++row) {
                if (table.rows.size() <= row)
                    table.rows.append(QList<ExportCell>{figures.at(row).first});
                table.rows[row].append(figures.at(row).second);
            }
        }
        return table;
    }

    ReportTable lines() const
    {
        ReportTable table{.key = u"lines"_s,
                          .title = inCurrency(tr("Costs and consequences, present values")),
                          .columns = {{.key = u"line"_s, .title = tr("Cost or consequence")},
                                      numberColumn(u"presentValue"_s, tr("Present value"))},
                          .inWholeUnits = true};
        for (const ResultLine &line : m_result.lines)
            table.rows.append({lineName(m_case, line.line),
                               line.presentValue
                                   ? cell(*line.presentValue)
                                   : ExportCell(noValueText(line.presentValue.error().reason))});
        return table;
    }

    std::optional<ReportTable> tornadoTable() const
    {
        const QList<ParameterRange> stated = statedRanges(m_case);
        const auto ranges =
            tornado(m_case, m_report.settings, {stated.constData(), std::size_t(stated.size())});
        if (!ranges)
            return std::nullopt;
        ReportTable table{
            .key = u"limits"_s,
            .title = inCurrency(tr("Net present value when one assumption is at its limit")),
            .columns = {{.key = u"assumption"_s, .title = tr("Assumption")},
                        numberColumn(u"low"_s, tr("Low")),
                        numberColumn(u"atLow"_s, tr("Gives")),
                        numberColumn(u"high"_s, tr("High")),
                        numberColumn(u"atHigh"_s, tr("Gives", "of the high value"))},
            .inWholeUnits = true};
        for (const TornadoRow &row : ranges->rows)
            table.rows.append({parameterName(m_case, row.parameter),
                               parameterValueText(m_shown, row.parameter, row.low),
                               cell(row.netPresentValueAtLow),
                               parameterValueText(m_shown, row.parameter, row.high),
                               cell(row.netPresentValueAtHigh)});
        return table;
    }

    const CaseReport &m_report;
    const QLocale &m_locale;
    const ShownCase m_shown;
    const BusinessCase &m_case;
    const BusinessCaseResult &m_result;
};

} // namespace

Report businessCaseReport(const CaseReport &report, const QLocale &locale)
{
    const CaseSections sections(report, locale);
    Report made{.key = u"business-case"_s,
                .kind = CaseSections::tr("Business case"),
                .subject = shortNameOf(report.investment),
                .part = versionName(report.version),
                .title = {},
                .fund = report.portfolio.fundName.simplified(),
                .about = sections.about(),
                .notices = {reportStatus(report, locale)},
                .sections = {},
                .mainTable = u"years"_s,
                .spareTable = {},
                .date = report.date,
                .hasGaps = !sections.gaps().isEmpty()};
    made.title = CaseSections::tr("Business case: %1", "%1 investment, version and scenario")
                     .arg(reportTitle(report));
    made.notices.append(report.portfolio.notice.simplified());
    if (made.hasGaps)
        made.notices.append(CaseSections::tr("Inputs are missing: see what is missing below."));
    made.notices.removeAll(QString());
    made.sections = {sections.results(),
                     sections.payers(),
                     sections.years(),
                     sections.sensitivity(),
                     caseGapsSection(report, sections.gaps()),
                     caseAssumptionsSection(report, locale),
                     caseKnowledgeSection(report.mainCase())};
    if (const auto sources = caseSourcesSection(report, locale))
        made.sections.append(*sources);
    made.sections.append(CaseSections::method());
    made.businessCase = report;
    return made;
}

} // namespace bundlinje
