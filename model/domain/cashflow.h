#pragma once

#include "model/domain/figure.h"

#include <QtCore/QUuid>

namespace bundlinje {

/// Which way money moves, as an investor sees it.
enum class CashDirection {
    Call, ///< The investor pays.
    Distribution, ///< The investor receives.
};

/// What money is for.
enum class CashPurpose {
    InvestorPayment, ///< An instalment to the authority or the provider.
    OutcomePayment, ///< What is owed for results.
    Guarantee, ///< What a guarantor covers; shown apart from payments for results.
    Other,
};

/// How far it has come.
enum class CashState {
    Planned,
    Due, ///< It is to be paid, nothing is sent yet.
    Invoiced,
    Paid, ///< Of a call.
    Received, ///< Of a distribution.
    WrittenOff, ///< It will not come.
};

/// Whether the money has moved.
constexpr bool isSettled(CashState state)
{
    return state == CashState::Paid || state == CashState::Received;
}

/// Whether a movement of money may still settle it.
constexpr bool isOpen(CashState state)
{
    return !isSettled(state) && state != CashState::WrittenOff;
}

/// One entry of an investment's ledger. What was planned stays beside what happened; a payment in
/// two parts is two entries. A negative amount takes back an earlier one.
struct CashFlow {
    QUuid id;
    CashDirection direction = CashDirection::Call;
    CashPurpose purpose = CashPurpose::InvestorPayment;
    CashState state = CashState::Planned;
    std::optional<PartialDate> date; ///< Planned or due.
    std::optional<Money> amount; ///< Planned or due; empty = not known, or never planned.
    std::optional<QDate> settledOn; ///< The day on the bank statement; empty = `date`.
    std::optional<Money> settledAmount; ///< What was paid or received; empty = `amount`.
    QString party; ///< `Party::name` of who pays or is paid.
    QUuid component; ///< The contract's component that it is owed for; null = none.
    std::optional<int> period; ///< The contract's period, or the check, that it is owed for.
    QString reference; ///< Number of the invoice, text of the payment.
    Provenance provenance;

    friend bool operator==(const CashFlow &, const CashFlow &) = default;
};

} // namespace bundlinje
