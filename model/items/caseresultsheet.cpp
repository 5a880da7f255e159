#include "model/items/calculationgrid.h"
#include "model/items/casefiguretext.h"
#include "model/items/caselabels.h"
#include "model/items/casesheets.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int labelColumn = 0;
constexpr int valueColumn = 1;
constexpr int remarkColumn = 2;

class ResultSheet final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::ResultSheet)

public:
    ResultSheet(const BusinessCase &businessCase, const BusinessCaseResult &result,
                const QString &calculation, const CalculationCells &cells)
        : m_case(businessCase)
        , m_result(result)
        , m_cells(cells)
        , m_calculation(calculation)
        , m_minorPerUnit(static_cast<double>(businessCase.currency.minorPerUnit()))
    {
        m_sheet.columnWidths = {46, 20, 20, 20, 20};
        // A text to the right of its column is cut at its left, where the label stands.
        m_sheet.columnWidths[valueColumn] = std::max(20, longestNoValueText() + 2);
    }

    WorkbookSheet sheet(const QString &title, const QString &name)
    {
        m_sheet.name = name;
        text(labelColumn, title, CellRole::Title);
        m_row = 2;
        addHeadline();
        ++m_row;
        addPayers();
        return m_sheet;
    }

private:
    QString outside(const QString &cell) const { return onSheet(m_calculation, cell); }

    void text(int column, const QString &text, CellRole role = CellRole::Plain)
    {
        WorkbookCell &cell = m_sheet.at(m_row, column);
        cell.value = text;
        cell.role = role;
    }

    void formula(int column, const QString &formula, const CaseFigure<double> &figure,
                 NumberForm form)
    {
        WorkbookCell &cell = m_sheet.at(m_row, column);
        cell.formula = formula;
        cell.form = form;
        cell.role = CellRole::Result;
        const double unit = form == NumberForm::Amount ? m_minorPerUnit : 1;
        if (figure)
            cell.value = *figure / unit;
        else
            cell.value = figure.error().reason == NoValue::Reason::Incomplete
                ? missingWord()
                : noValueText(figure.error().reason);
    }

    void add(const QString &label, const QString &of, const CaseFigure<double> &figure,
             NumberForm form, const QString &remark = {})
    {
        text(labelColumn, label);
        formula(valueColumn, of, figure, form);
        if (!remark.isEmpty())
            text(remarkColumn, remark);
        ++m_row;
    }

    /// `amount` ÷ `count`, and in words where there is nothing to divide by.
    static QString ratio(const QString &amount, const QString &count, NoValue::Reason none)
    {
        const QString missing = quoted(missingWord());
        return u"IF(AND(ISNUMBER(%1),ISNUMBER(%2)),IF(%2<=0,%3,%1/%2),%4)"_s.arg(
            amount, count, quoted(noValueText(none)), missing);
    }

    void addHeadline()
    {
        const QString unit = m_case.currency.code();
        const QString gains = outside(m_cells.consequences);
        const QString costs = outside(m_cells.costs);
        const QString missing = quoted(missingWord());
        const QString net = u"IF(AND(ISNUMBER(%1),ISNUMBER(%2)),%1-%2,%3)"_s;
        add(tr("Net present value"), net.arg(gains, costs, missing), m_result.netPresentValue,
            NumberForm::Amount, unit);
        const QString netCell = cellReference(m_row - 1, valueColumn);
        add(tr("Gains, present value"), gains, m_result.presentValueOfConsequences,
            NumberForm::Amount, unit);
        add(tr("Costs, present value"), costs, m_result.presentValueOfCosts, NumberForm::Amount,
            unit);
        const QString costsCell = cellReference(m_row - 1, valueColumn);
        add(tr("Gain per unit of cost"),
            u"IF(ISNUMBER(%1),IF(%1=0,%2,IF(ISNUMBER(%3),%3/%1,%4)),%4)"_s.arg(
                costs, quoted(noValueText(NoValue::Reason::NoCosts)), gains, missing),
            m_result.benefitCostRatio, NumberForm::Factor);
        addRate();
        add(tr("Paid back after, years"), outside(m_cells.payback), m_result.payback,
            NumberForm::Factor);
        add(tr("The same, discounted"), outside(m_cells.discountedPayback),
            m_result.discountedPayback, NumberForm::Factor);
        const QString persons = outside(m_cells.persons);
        const QString successes = outside(m_cells.extraSuccesses);
        add(tr("Participants"), persons, m_result.persons, NumberForm::Count);
        add(tr("More who succeed, of each who takes part"), outside(m_cells.netEffect),
            m_result.netEffect, NumberForm::Percent);
        add(tr("More who succeed"), successes, m_result.extraSuccesses, NumberForm::Factor);
        const auto noParticipants = NoValue::Reason::NoParticipants;
        const auto noSuccesses = NoValue::Reason::NoExtraSuccesses;
        add(tr("Net per participant"), ratio(netCell, persons, noParticipants),
            m_result.netPerParticipant, NumberForm::Amount, unit);
        add(tr("Costs per participant"), ratio(costsCell, persons, noParticipants),
            m_result.costPerParticipant, NumberForm::Amount, unit);
        add(tr("Net per success"), ratio(netCell, successes, noSuccesses), m_result.netPerSuccess,
            NumberForm::Amount, unit);
        add(tr("Costs per success"), ratio(costsCell, successes, noSuccesses),
            m_result.costPerSuccess, NumberForm::Amount, unit);
        add(tr("Budget effect in all, undiscounted"), outside(m_cells.undiscounted),
            m_result.undiscountedNet, NumberForm::Amount, unit);
    }

    int signChanges() const
    {
        int changes = 0;
        double before = 0;
        for (const double flow : *m_result.netFlow) {
            if (flow != 0 && before != 0 && (flow > 0) != (before > 0))
                ++changes;
            before = flow != 0 ? flow : before;
        }
        return changes;
    }

    /// Only a net flow that changes its sign once is sure to have a single rate; of others the
    /// program looks for all of them, which no function of a spreadsheet does.
    void addRate()
    {
        const QString none = tr("– cannot be calculated");
        const QString several = tr("– perhaps several: Bundlinje finds them all");
        const std::optional<double> rate =
            m_result.internalRates ? m_result.internalRates->rate() : std::nullopt;
        const QString flow = outside(m_cells.netFlow);
        text(labelColumn, tr("Internal rate of return"));
        WorkbookCell &cell = m_sheet.at(m_row, valueColumn);
        cell.form = NumberForm::Percent;
        cell.role = CellRole::Result;
        const QString guess = QString::number(rate.value_or(0.1), 'g', 6);
        cell.formula =
            u"IF(ISNUMBER(%1),IF(%1=0,%2,IF(%1=1,IFERROR(IRR(%3,%4),IFERROR(IRR(%3,0.5),%2)),%5)),%6)"_s
                .arg(outside(m_cells.signChanges), quoted(none), flow, guess, quoted(several),
                     quoted(missingWord()));
        if (!m_result.netFlow)
            cell.value = missingWord();
        else if (signChanges() > 1)
            cell.value = several;
        else if (rate)
            cell.value = *rate;
        else
            cell.value = none;
        ++m_row;
    }

    CaseFigure<double> presentValue(std::size_t payer, bool ofCosts) const
    {
        double sum = 0;
        for (const ResultLine &line : m_result.lines) {
            if (line.line.isCost() != ofCosts)
                continue;
            for (qsizetype year = 0; year < line.amounts.size(); ++year)
                sum += line.amounts.at(year) * line.shares.at(year)[payer]
                    * m_result.discountFactors.at(year);
        }
        return ofCosts ? -sum : sum;
    }

    QString sumOf(std::size_t payer, bool ofCosts) const
    {
        QStringList terms;
        for (const CalculationCells::Line &line : m_cells.lines) {
            if (line.line.isCost() == ofCosts)
                terms += outside(line.presentValues[payer]);
        }
        const QString sum = terms.isEmpty() ? u"0"_s : terms.join(u'+');
        const QString gaps =
            u"(%1+%2)"_s.arg(outside(m_cells.payerGaps), outside(m_cells.discountGaps));
        return unlessMissing(gaps, ofCosts ? u"-(%1)"_s.arg(sum) : sum);
    }

    void addPayers()
    {
        const QStringList headings{tr("Payer, present values"), tr("Costs"), tr("Gains"), tr("Net"),
                                   tr("Net, undiscounted")};
        for (int column = 0; column < headings.size(); ++column)
            text(column, headings.at(column), CellRole::Heading);
        ++m_row;
        const auto &values = m_result.netPresentValueByPayer;
        const CaseFigure<double> missing = noValue(NoValue::Reason::Incomplete);
        for (std::size_t payer = 0; payer < payers.size(); ++payer) {
            text(labelColumn, payerLabel(payers[payer]));
            formula(1, sumOf(payer, true), values ? presentValue(payer, true) : missing,
                    NumberForm::Amount);
            formula(2, sumOf(payer, false), values ? presentValue(payer, false) : missing,
                    NumberForm::Amount);
            formula(3, outside(m_cells.netPresentValues[payer]),
                    values ? CaseFigure<double>((*values)[payer]) : missing, NumberForm::Amount);
            CaseFigure<double> sum = missing;
            if (m_result.netFlowByPayer) {
                sum = 0;
                for (const double flow : (*m_result.netFlowByPayer)[payer])
                    *sum += flow;
            }
            formula(4, outside(m_cells.undiscountedOfPayers[payer]), sum, NumberForm::Amount);
            ++m_row;
        }
    }

    const BusinessCase &m_case;
    const BusinessCaseResult &m_result;
    const CalculationCells &m_cells;
    QString m_calculation;
    double m_minorPerUnit;
    WorkbookSheet m_sheet;
    int m_row = 0;
};

} // namespace

WorkbookSheet resultSheet(const BusinessCase &businessCase, const BusinessCaseResult &result,
                          const QString &title, const QString &name, const QString &calculation,
                          const CalculationCells &cells)
{
    return ResultSheet(businessCase, result, calculation, cells).sheet(title, name);
}

} // namespace bundlinje
