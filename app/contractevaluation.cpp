#include "app/contractevaluation.h"

#include "app/texttable.h"
#include "model/calc/contractversions.h"
#include "model/calc/paymentobligations.h"
#include "model/calc/rounding.h"
#include "model/calc/verifiedrepayment.h"
#include "model/items/amounttext.h"
#include "model/items/casefiguretext.h"
#include "model/items/checktext.h"
#include "model/items/contractwords.h"
#include "model/items/datetext.h"
#include "model/items/errormessage.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class ContractEvaluationText final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::ContractEvaluationText)

public:
    ContractEvaluationText(const ContractEvaluation &evaluation, const QLocale &locale)
        : m_evaluation(evaluation)
        , m_contract(evaluation.contract)
        , m_locale(locale)
    {
    }

    QString text()
    {
        m_text = tr("%1: %2", "%1 investment, %2 contract")
                     .arg(m_evaluation.investmentName.simplified(), contractName())
            + u'\n';
        if (!m_evaluation.outlook) {
            addRefusal();
            return m_text;
        }
        m_text += tr("The fund's perspective: what the authorities repay for results.") + u'\n';
        addTotal();
        addPeriods();
        addPayers();
        addLines();
        addGaps();
        addChecks(false);
        return m_text;
    }

private:
    QString contractName() const
    {
        const QString name = m_contract.name.simplified();
        return name.isEmpty() ? tr("contract") : name;
    }

    QString amount(Money money) const { return exactText(money, m_locale); }

    QString amount(double minor) const
    {
        const std::optional<qint64> rounded = roundedMinor(minor);
        return rounded ? amount(Money::fromMinor(*rounded, m_contract.currency)) : tr("too large");
    }

    void add(const PrintTable &table)
    {
        if (!table.rows.isEmpty())
            m_text += u'\n' + alignedText(table);
    }

    QString boundText(const RepaymentBound &bound) const
    {
        switch (bound.kind) {
        case RepaymentBound::Kind::Amount:
            return amount(bound.amount);
        case RepaymentBound::Kind::Unbounded:
            return tr("unbounded: no cap, quota or price ends it");
        case RepaymentBound::Kind::Unknown:
            break;
        }
        return tr("unknown: something is missing in the contract");
    }

    void addTotal()
    {
        const ContractResult &result = m_evaluation.outlook->soFar;
        const QString total = amount(result.earned());
        m_text += isNothingMeasured() ? tr("Nothing is measured yet.")
            : result.isComplete()
            ? tr("Earned by what is measured: %1", "%1 amount").arg(total)
            : tr("Known so far: %1, which is not the total, because something is missing.",
                 "%1 amount")
                  .arg(total);
        m_text += u'\n';
        if (!isNothingMeasured())
            m_text += tr("Of this for verified measurements: %1", "%1 amount")
                          .arg(amount(verifiedRepayment(result, m_evaluation.measurements)))
                + u'\n';
        if (result.minimumTopUp.minor() > 0)
            m_text +=
                tr("Up to the minimum repayment: %1", "%1 amount").arg(amount(result.minimumTopUp))
                + u'\n';
        m_text +=
            tr("Still to earn: %1", "%1 amount").arg(boundText(m_evaluation.outlook->stillToEarn))
            + u'\n'
            + tr("Maximum of the contract: %1", "%1 amount")
                  .arg(boundText(m_evaluation.outlook->maximum))
            + u'\n';
        if (result.unpaidCarry.minor() > 0)
            m_text += tr("Carried past the last period and not paid: %1", "%1 amount")
                          .arg(amount(result.unpaidCarry))
                + u'\n';
    }

    bool isNothingMeasured() const
    {
        const ContractResult &result = m_evaluation.outlook->soFar;
        return std::none_of(
            result.lines.cbegin(), result.lines.cend(),
            [](const ContractLine &line) { return line.kind != ContractLine::Kind::Minimum; });
    }

    /// What is 0 because nothing was measured is no amount.
    bool isKnown(int period) const
    {
        const ContractResult &result = m_evaluation.outlook->soFar;
        return isMeasured(result, period) || result.byPeriod.at(period - 1).minor() != 0;
    }

    void addPeriods()
    {
        const ContractResult &result = m_evaluation.outlook->soFar;
        PrintTable table;
        table.columns = {{tr("Period")}, {tr("Check date")}, {tr("Repaid"), true}};
        for (qsizetype i = 0; i < result.byPeriod.size(); ++i) {
            const int period = static_cast<int>(i) + 1;
            const CheckDate *check = checkOf(m_contract, period);
            table.rows +=
                {periodText(m_contract, period),
                 check && check->date ? dateText(*check->date, m_locale) : QString(),
                 isKnown(period) ? amount(result.byPeriod.at(i)) : tr("not measured yet")};
        }
        add(table);
    }

    void addPayers()
    {
        const auto &byPayer = m_evaluation.outlook->soFar.byPayer;
        if (!byPayer || m_evaluation.outlook->soFar.lines.isEmpty())
            return;
        PrintTable table;
        table.columns = {{tr("Payer")}, {tr("Pays"), true}};
        for (qsizetype i = 0; i < byPayer->size(); ++i) {
            const OutcomePayer &payer = m_contract.payers.at(i);
            table.rows += {payerName(payer), amount(byPayer->at(i))};
        }
        add(table);
    }

    QString reductionsText(const ContractLine &line) const
    {
        if (!line.isDetermined)
            return tr("not determined: something is missing");
        QStringList texts;
        for (const Reduction &reduction : line.reductions)
            texts += tr("%1: −%2", "%1 reason, %2 amount")
                         .arg(reductionText(reduction.reason), amount(reduction.amount));
        return texts.join(u", "_s);
    }

    void addLines()
    {
        PrintTable table;
        table.columns = {{tr("Period")},         {tr("What is paid for")},
                         {tr("Quantity"), true}, {tr("Before caps"), true},
                         {tr("Repaid"), true},   {tr("Taken off")}};
        for (const ContractLine &line : m_evaluation.outlook->soFar.lines) {
            const bool isMeasured = line.isDetermined && line.kind == ContractLine::Kind::Measured;
            const int decimals = std::trunc(line.quantity) == line.quantity ? 0 : 2;
            table.rows += {periodText(m_contract, line.period),
                           lineName(m_contract, line),
                           isMeasured ? roundedText(line.quantity, decimals, m_locale) : QString(),
                           isMeasured ? amount(line.due) : QString(),
                           line.isDetermined ? amount(line.paid) : QString(),
                           reductionsText(line)};
        }
        add(table);
    }

    void addGaps()
    {
        QStringList lines;
        for (const ContractGap &gap : m_evaluation.outlook->soFar.missing)
            lines += contractGapText(m_contract, gap);
        lines.removeDuplicates();
        if (!lines.isEmpty())
            m_text += u'\n' + tr("Missing:") + u'\n' + lines.join(u'\n') + u'\n';
    }

    /// What keeps it from being calculated: in the contract, or numbers that are too large.
    void addRefusal()
    {
        const bool isRefused =
            std::any_of(m_evaluation.checks.cbegin(), m_evaluation.checks.cend(),
                        [](const InvestmentCheck &check) { return isRefusal(*check.ofContract); });
        if (!isRefused) {
            m_text += sentence(errorMessage(m_evaluation.outlook.error())) + u'\n';
            return;
        }
        addChecks(true);
    }

    /// @param ofRefusals only what keeps the contract from being calculated
    void addChecks(bool ofRefusals)
    {
        PrintTable table;
        table.columns = {{ofRefusals ? tr("Nothing is calculated until this is put right")
                                     : tr("To be looked at")},
                         {{}}};
        for (const InvestmentCheck &check : m_evaluation.checks) {
            if (!ofRefusals || isRefusal(*check.ofContract))
                table.rows += {checkLabel(check), checkText(check)};
        }
        add(table);
    }

    const ContractEvaluation &m_evaluation;
    const InvestmentContract &m_contract;
    const QLocale &m_locale;
    QString m_text;
};

} // namespace

std::optional<ContractEvaluation> contractEvaluation(const Investment &investment)
{
    if (!investment.contract)
        return std::nullopt;
    return ContractEvaluation{investment.id,
                              investment.name,
                              *investment.contract,
                              investment.measurements,
                              contractChecksOf(investment),
                              repaymentOutlook(*investment.contract, investment.measurements)};
}

QString contractEvaluationText(const ContractEvaluation &evaluation, const QLocale &locale)
{
    return ContractEvaluationText(evaluation, locale).text();
}

} // namespace bundlinje
