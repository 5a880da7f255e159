#pragma once

#include "model/domain/partialdate.h"

#include <optional>

namespace bundlinje {

/// How sure one is of a figure.
enum class Confidence {
    NotStated,
    Low,
    Medium,
    High,
};

/// Where a figure or fact is written, or what was assumed where nobody has written it.
struct Provenance {
    QString sourceId; ///< `Source::id` in the same investment or portfolio; empty = not stated.
    QString page;
    std::optional<PartialDate> date; ///< The day the figure is about, not the day it was typed.
    QString assumption; ///< What the figure takes for granted; not empty = it is assumed.
    Confidence confidence = Confidence::NotStated;
    QString note;

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// A document, page or conversation that facts are taken from.
struct Source {
    QString id; ///< Short mark, unique in its list: "A1".
    QString title;
    QString publisher;
    QString address; ///< Web address or file reference.
    std::optional<PartialDate> published;
    std::optional<PartialDate> accessed;
    QString note;

    friend bool operator==(const Source &, const Source &) = default;
};

} // namespace bundlinje
