#include "app/caseevaluation.h"

#include "app/texttable.h"
#include "model/items/amounttext.h"
#include "model/items/caseassumptions.h"
#include "model/items/casefiguretext.h"
#include "model/items/caselabels.h"
#include "model/items/caseparametertext.h"
#include "model/items/checktext.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class EvaluationText final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::EvaluationText)

public:
    EvaluationText(const CaseEvaluation &evaluation, const QLocale &locale)
        : m_evaluation(evaluation)
        , m_case(evaluation.businessCase)
        , m_result(evaluation.result)
        , m_locale(locale)
    {
    }

    QString text()
    {
        m_text = title();
        addHeadline();
        addPayers();
        addYears();
        addLines();
        addSwitchingValues();
        addTornado();
        addTransfers();
        addGaps();
        addChecks();
        return m_text;
    }

private:
    QString title() const
    {
        QStringList lines{tr("%1: %2, %3", "%1 investment, %2 version, %3 scenario")
                              .arg(m_evaluation.investmentName.simplified(),
                                   versionName(m_evaluation.version), m_evaluation.scenarioName)};
        if (m_evaluation.isChosen)
            lines += tr("The public economy's potential of the investment is this one's.");
        if (!m_evaluation.tried.isEmpty())
            lines += tr("Tried with %1. Nothing is saved.").arg(m_evaluation.tried.join(u", "_s));
        return lines.join(u'\n') + u"\n\n"_s;
    }

    void add(const QString &heading, const PrintTable &table)
    {
        if (!table.rows.isEmpty())
            m_text +=
                (heading.isEmpty() ? QString() : heading + u'\n') + alignedText(table) + u'\n';
    }

    QString amount(double minor) const { return wholeAmountText(minor, m_case.currency, m_locale); }

    QString amount(Money money) const { return amount(static_cast<double>(money.minor())); }

    QString money(const CaseFigure<double> &figure) const
    {
        return figure ? amount(*figure) : noValueText(figure.error().reason);
    }

    void addHeadline()
    {
        PrintTable table;
        table.columns = {{}, {{}, true}};
        for (const auto &[name, figure] : headlineFigures(m_result, m_case.currency, m_locale))
            table.rows += {name, figure};
        add({}, table);
    }

    void addPayers()
    {
        if (!m_evaluation.pockets)
            return;
        PrintTable table;
        table.columns = {{tr("Payer, present values")},
                         {tr("Costs"), true},
                         {tr("Gains"), true},
                         {tr("Net"), true}};
        for (const PayerPocket &pocket : m_evaluation.pockets->pockets)
            table.rows += {payerLabel(pocket.payer), amount(pocket.costs), amount(pocket.gains),
                           amount(pocket.net)};
        add({}, table);
    }

    QString yearText(qsizetype year) const
    {
        return m_case.firstYear ? QString::number(qint64{*m_case.firstYear} + year)
                                : tr("Year %1").arg(year);
    }

    void addYears()
    {
        if (!m_evaluation.budget)
            return;
        const BudgetEffect &budget = *m_evaluation.budget;
        PrintTable table;
        table.columns = {{tr("Budget effect by year")}};
        for (const Payer payer : payers)
            table.columns += {payerLabel(payer), true};
        table.columns += {{tr("In all"), true}, {tr("Accumulated"), true}};
        for (qsizetype year = 0; year < budget.total.size(); ++year) {
            QStringList row{yearText(year)};
            for (const QList<Money> &flow : budget.byPayer)
                row += amount(flow.at(year));
            row += {amount(budget.total.at(year)), amount(budget.accumulated.at(year))};
            table.rows += row;
        }
        add({}, table);
    }

    void addLines()
    {
        PrintTable table;
        table.columns = {{tr("Cost or consequence")}, {tr("Present value"), true}};
        for (const ResultLine &line : m_result.lines) {
            table.rows += {lineName(m_case, line.line), money(line.presentValue)};
        }
        add({}, table);
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

    void addSwitchingValues()
    {
        if (!m_evaluation.switching)
            return;
        PrintTable table;
        table.columns = {{tr("The result is 0 at")}, {tr("Now"), true}, {tr("Value"), true}};
        for (const SwitchingValue &value : *m_evaluation.switching) {
            const QString at = !value.value ? noValueText(value.value.error().reason)
                : value.canBeReached        ? parameterValue(value.parameter, *value.value)
                                            : tr("cannot be reached");
            table.rows +=
                {parameterText(m_case, value.parameter),
                 value.base ? parameterValue(value.parameter, *value.base) : QString(), at};
        }
        add({}, table);
    }

    void addTornado()
    {
        if (!m_evaluation.ranges)
            return;
        PrintTable table;
        table.columns = {{tr("Net present value with")},
                         {tr("Low"), true},
                         {tr("gives"), true},
                         {tr("High"), true},
                         {tr("gives", "of the high value"), true}};
        for (const TornadoRow &row : m_evaluation.ranges->rows)
            table.rows +=
                {parameterText(m_case, row.parameter), parameterValue(row.parameter, row.low),
                 amount(row.netPresentValueAtLow), parameterValue(row.parameter, row.high),
                 amount(row.netPresentValueAtHigh)};
        add({}, table);
    }

    void addTransfers()
    {
        if (!m_evaluation.pockets)
            return;
        PrintTable table;
        table.columns = {{tr("So that nobody loses")}, {{}, true}};
        for (const PayerTransfer &transfer : m_evaluation.pockets->transfers)
            table.rows += {tr("%1 gives %2", "two payers")
                               .arg(payerLabel(transfer.from), payerLabel(transfer.to)),
                           amount(transfer.amount)};
        add({}, table);
    }

    void addGaps()
    {
        PrintTable table;
        table.columns = {{tr("Fill next")}, {}};
        for (const CaseGap &gap : m_result.gaps)
            table.rows += {caseFieldText(m_case, gap.field), gapReasonText(gap.reason)};
        add({}, table);
    }

    void addChecks()
    {
        PrintTable table;
        table.columns = {{tr("To check")}, {}};
        for (const BusinessCaseCheck &check : m_evaluation.checks)
            table.rows += {caseFieldText(m_case, check.field), checkText(check)};
        add({}, table);
    }

    const CaseEvaluation &m_evaluation;
    const BusinessCase &m_case;
    const BusinessCaseResult &m_result;
    const QLocale &m_locale;
    QString m_text;
};

} // namespace

QString evaluationText(const CaseEvaluation &evaluation, const QLocale &locale)
{
    return EvaluationText(evaluation, locale).text();
}

} // namespace bundlinje
