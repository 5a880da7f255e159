#pragma once

#include "model/calc/paymentobligations.h"
#include "model/items/repaymentlines.h"
#include "model/items/repaymentreport.h"

namespace bundlinje {

/// The parts of a statement of repayment.
class RepaymentSections final {
public:
    /// @param of with a contract, which has the check and the payer asked for
    RepaymentSections(const Investment &of, const RepaymentScope &asked, const ReportSetting &with,
                      const PaymentObligations &owed);

    QList<ReportSection> sections() const;
    /// By check and payer; may have no rows.
    ReportTable payers() const;

    const InvestmentContract &contract() const { return *investment.contract; }
    /// The lines that are asked for and determined.
    QList<RepaymentLine> asked() const;
    int preliminaryLines() const;
    /// What the statement needs and has not, a sentence each.
    QStringList missingTexts() const;
    /// Whether the amounts asked for can still change because of it.
    bool isAmountMissing() const;
    /// What is received for results and names no check or no payer, as far as it may be of what is
    /// asked for; 0 where there is none.
    Money notCounted() const;
    /// What is received for results of what is asked for in another currency than the contract's,
    /// and so in no sum; a sum for each currency.
    QList<Money> inOtherCurrencies() const;
    /// What is paid for what, with every cap, a sentence each.
    QStringList terms() const;

    const Investment &investment;
    const RepaymentScope &scope;
    const ReportSetting &setting;
    const PaymentObligations &found;

private:
    bool isAsked(int period) const { return !scope.period || *scope.period == period; }
    bool isAskedPayer(qsizetype payer) const { return !scope.payer || *scope.payer == payer; }
    /// Whether one payer is asked for and nobody has said how the payers divide it.
    bool isShareUnknown() const { return scope.payer && !found.result.byPayer; }
    Money sumOf(Money PayerObligation::*amount) const;
    Money none() const { return Money::fromMinor(0, contract().currency); }
    bool isScheduleKnown() const { return found.result.payments.has_value(); }
    bool hasSchedule() const;
    QString payerAt(qsizetype payer) const;
    QList<qsizetype> payersShown() const;
    ExportCell dateOf(int period) const;
    ExportCell countCell(const std::optional<qint64> &count, bool isFew) const;
    QString lineName(const RepaymentLine &line) const;
    QString stateOf(const RepaymentLine &line) const;

    ReportSection result() const;
    ReportFigures resultFigures() const;
    Money preliminary() const;
    bool isOverdue(int period) const;
    bool isUncounted(qsizetype place) const;
    ReportSection lines() const;
    ReportTable lineTable() const;
    QStringList reductions() const;
    ReportTable split() const;
    ReportSection schedule() const;
    ReportSection payments() const;
    ReportTable paymentTable(bool settled) const;
    ReportSection verification() const;
    QStringList corrections() const;
    ReportSection expected() const;
    QStringList notMeasured(int period) const;
    ReportSection missing() const;
    ReportSection method() const;

    QList<RepaymentLine> m_lines; ///< Those that are asked for, determined or not.
};

} // namespace bundlinje
