#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <tl/expected.hpp>

namespace bundlinje {

/// An input of a business case that a result waits for.
struct CaseGap {
    enum class Reason {
        Missing, ///< Not stated; the next thing to fill.
        NoPriceIndex, ///< A price year, or the price level, without index.
        Refused, ///< Stated, but such as no result is computed from; see `refusalsOf`.
    };

    QString field; ///< As in the JSON form of the case: "consequences[2].amount".
    Reason reason = Reason::Missing;

    friend bool operator==(const CaseGap &, const CaseGap &) = default;
};

/// Why a figure has no value. It is never shown as 0.
struct NoValue {
    enum class Reason {
        Incomplete, ///< Waits for `gaps`.
        NoCosts, ///< The present value of the costs is 0: there is nothing to divide by.
        NoParticipants,
        NoExtraSuccesses, ///< None more, or fewer, than without the effort.
        NeverPaidBack, ///< Not inside the horizon.
        NoDependence, ///< The result does not change with the parameter.
        Impossible, ///< A parameter cannot have that value.
        Overflow, ///< An amount does not fit into 64-bit minor units.
    };

    Reason reason = Reason::Incomplete;
    QList<CaseGap> gaps;

    friend bool operator==(const NoValue &, const NoValue &) = default;
};

/// A figure, or why there is none.
template <typename Value> using CaseFigure = tl::expected<Value, NoValue>;

inline tl::unexpected<NoValue> noValue(NoValue::Reason reason)
{
    return tl::make_unexpected(NoValue{reason, {}});
}

inline tl::unexpected<NoValue> noValue(QList<CaseGap> gaps)
{
    return tl::make_unexpected(NoValue{NoValue::Reason::Incomplete, std::move(gaps)});
}

/// The gaps in their order, each once.
QList<CaseGap> eachOnce(const QList<CaseGap> &gaps);

} // namespace bundlinje
