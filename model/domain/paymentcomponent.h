#pragma once

#include "model/domain/money.h"
#include "model/domain/percentage.h"
#include "model/domain/provenance.h"
#include "model/domain/quantity.h"

#include <QtCore/QList>
#include <QtCore/QUuid>

#include <optional>

namespace bundlinje {

/// What one unit of a measured quantity is.
enum class MeasureUnit {
    Person,
    Outcome,
    Day,
    PercentagePoint, ///< Entered as 48.5, not 0.485.
    Cohort,
    Other, ///< Named by `PaymentComponent::unitText`.
};

/// How what is measured becomes the quantity that is paid for; below nothing it is nothing.
enum class Comparison {
    None, ///< The value itself.
    Difference, ///< Value − reference.
    Shortfall, ///< Reference − value.
    RelativeReduction, ///< How many per cent the value is below the reference.
    ExcessCount, ///< Value − number measured · reference, a rate as 0.25.
};

enum class MeasureRounding { HalfAwayFromZero, Down };

struct Measure {
    Comparison comparison = Comparison::None;
    std::optional<int> decimals; ///< The quantity is rounded to; empty = it is not rounded.
    MeasureRounding rounding = MeasureRounding::HalfAwayFromZero;

    friend bool operator==(const Measure &, const Measure &) = default;
};

enum class GateComparison { AtLeast, Above, AtMost, Below };

/// What must hold before anything is paid. It does not shift the quantity: behind an open gate the
/// whole of it is priced.
struct Gate {
    GateComparison comparison = GateComparison::AtLeast;
    std::optional<Quantity> threshold;
    bool hasOwnMeasure = false; ///< `MeasurementEntry::gateValue` is compared, not the quantity.
    QString measure; ///< What its own measure is, in words.

    friend bool operator==(const Gate &, const Gate &) = default;
};

enum class PriceKind {
    Flat, ///< `PriceShape::price` for each unit.
    Step, ///< The amount of the highest band that begins at or below the quantity, once.
    StepPerUnit, ///< The amount of that band for each unit, also for those below it.
    Slab, ///< For each unit the amount of the band that it lies in.
    Interpolated, ///< On the straight line between the amounts of two bands, here only points.
};

/// A step, a slab or a point; `to` is used by slabs alone.
struct PriceBand {
    std::optional<Quantity> from;
    std::optional<Quantity> to; ///< Empty = without end.
    std::optional<Money> amount; ///< In all, or for each unit, as the kind says.

    friend bool operator==(const PriceBand &, const PriceBand &) = default;
};

/// What a quantity is worth.
struct PriceShape {
    PriceKind kind = PriceKind::Flat;
    std::optional<Money> price; ///< For each unit, of a flat price.
    QList<PriceBand> bands; ///< Of every other kind, ascending.
    /// An interpolated price is nothing before its first point, in place of that point's amount.
    bool isZeroBelow = false;

    friend bool operator==(const PriceShape &, const PriceShape &) = default;
};

/// What the weights of a split are.
enum class SplitBasis {
    Shares, ///< Parts of the whole that add up to 1.
    Proportions, ///< Any numbers: the amounts that an annex states for each payer.
};

struct PayerWeight {
    QUuid payer; ///< `OutcomePayer::id`.
    std::optional<Quantity> weight;

    friend bool operator==(const PayerWeight &, const PayerWeight &) = default;
};

/// How the payers divide what is repaid.
struct PaymentSplit {
    SplitBasis basis = SplitBasis::Shares;
    QList<PayerWeight> weights; ///< Empty = not stated.

    friend bool operator==(const PaymentSplit &, const PaymentSplit &) = default;
};

/// One thing that a contract pays for. An empty cap or quota is none; a cap of 0 pays nothing.
struct PaymentComponent {
    QUuid id;
    QString name;
    QUuid effectGoal; ///< `EffectGoal::id` that it pays for; null = not stated.
    /// `CheckDate::period` of the checks it is measured and paid at, ascending; empty = all.
    QList<int> periods;
    MeasureUnit unit = MeasureUnit::Person;
    QString unitText; ///< For `MeasureUnit::Other`.
    Measure measure;
    std::optional<Gate> gate;
    PriceShape price;
    Percentage savingShare = Percentage::whole(); ///< Part of the price that is repaid.
    std::optional<Money> lineCap; ///< The most for one measurement.
    std::optional<Quantity> quota; ///< The most units that are paid over the contract's life.
    PaymentSplit split; ///< Without weights = that of the contract.
    Provenance provenance;

    friend bool operator==(const PaymentComponent &, const PaymentComponent &) = default;
};

} // namespace bundlinje
