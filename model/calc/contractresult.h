#pragma once

#include "model/calc/exactnumber.h"
#include "model/domain/money.h"

#include <QtCore/QList>
#include <QtCore/QUuid>
#include <QtCore/QVarLengthArray>

#include <algorithm>
#include <optional>

namespace bundlinje {

/// Why less than the price is paid, in the order the contract applies it.
enum class ReductionReason {
    Gate, ///< It is closed.
    LineCap,
    PersonCap,
    Quota,
    PeriodCap, ///< Above the period's cap, and lost.
    Carried, ///< Above the period's cap, and put first in the next period.
    ContractCap,
    ReturnCap,
};

struct Reduction {
    ReductionReason reason = ReductionReason::Gate;
    double amount = 0; ///< Øre, positive, not rounded.

    friend bool operator==(const Reduction &, const Reduction &) = default;
};

/// An input that a line or a total waits for.
struct ContractGap {
    enum class Input {
        Value, ///< Of a measurement.
        Reference, ///< Of a measurement: not stated, or 0 where nothing can be compared with 0.
        Measured, ///< Of a measurement: how many were looked at.
        GateValue, ///< Of a measurement.
        Split, ///< How the payers divide the component.
        Schedule, ///< A share of the repayment's parts.
        ReturnMethod,
        ReturnRate,
        CheckDay, ///< The exact day of the period's check; the return cap needs it.
        Instalment, ///< Amount or exact day of a disbursement; the return cap needs it.
        Checks, ///< How many periods there are.
        Target, ///< What number the component's effect goal aims at.
        Baseline, ///< Of the component's effect goal.
    };

    Input input = Input::Value;
    int period = 0; ///< 0 = of the contract as a whole.
    QUuid component; ///< Null = of no component.
    std::optional<qint64> person;
    qsizetype index = -1; ///< Of the measurement or instalment; −1 = neither.

    friend bool operator==(const ContractGap &, const ContractGap &) = default;
};

/// What one measurement is paid in one period.
struct ContractLine {
    enum class Kind {
        Measured,
        Carried, ///< What an earlier period could not hold; the amounts before are in that line. It
                 ///< is in the periods that have room for some of it.
        Minimum, ///< Up to the minimum repayment, in the last period.
    };

    Kind kind = Kind::Measured;
    int period = 0;
    int measuredIn = 0; ///< The period of the measurement.
    QUuid component; ///< Null for the minimum.
    qsizetype measurement = -1; ///< Index of the measurement; −1 for the minimum.
    std::optional<qint64> person;

    bool isDetermined = true; ///< False = an input is missing: the amounts mean nothing.
    double quantity = 0; ///< Units, compared and rounded.
    bool isGateOpen = true;
    double price = 0; ///< Øre for the quantity, before the saving share; not rounded.
    double due = 0; ///< Øre after the saving share, or what is carried in, before every reduction.
    QVarLengthArray<Reduction, 2> reductions; ///< In the order of their reasons.
    double unitsUsed = 0; ///< 0 where no version of the terms has a quota.
    double unrounded = 0; ///< Øre that is left.
    Money paid; ///< The period's lines add up to its total.
    /// In the order of the contract's payers; empty = the split is missing.
    QVarLengthArray<Money, 4> byPayer;
};

struct ComponentTotal {
    QUuid component;
    Money paid;
    ExactNumber unitsUsed; ///< 0 where no version of the terms has a quota.
};

/// A contract evaluated on what was measured: what the authorities repay. As long as something is
/// missing, the amounts are what is known so far and never the total.
struct ContractResult {
    /// By period: carried ones, then in the components' order, then those not determined.
    QList<ContractLine> lines;
    QList<ContractGap> missing; ///< Each once, in the order of the lines.

    Money total;
    QList<Money> byPeriod; ///< Periods 1, 2 ….
    QList<ComponentTotal> byComponent; ///< As in the terms, then what amendments add.
    Money minimumTopUp; ///< Part of the total that belongs to no component.
    std::optional<QList<Money>> byPayer; ///< As the contract's payers; empty = a split is missing.
    /// What falls due in periods 1, 2 …, past the last one too; empty = a share is missing.
    std::optional<QList<Money>> payments;
    Money unpaidCarry; ///< Carried past the last period; not paid.

    /// Known so far, without the top-up to the minimum repayment.
    Money earned() const
    {
        return Money::fromMinor(total.minor() - minimumTopUp.minor(), total.currency());
    }

    /// Whether the amounts are the total. Payers and payments have their own emptiness.
    bool isComplete() const
    {
        return std::all_of(missing.cbegin(), missing.cend(), [](const ContractGap &gap) {
            return gap.input == ContractGap::Input::Split
                || gap.input == ContractGap::Input::Schedule;
        });
    }
};

} // namespace bundlinje
