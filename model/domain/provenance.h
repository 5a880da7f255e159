#pragma once

#include "model/domain/partialdate.h"

#include <optional>

namespace bundlinje {

/// Where a figure or fact is written.
struct Provenance {
    QString sourceId; ///< `Source::id` in the same investment or portfolio; empty = not stated.
    QString page;
    std::optional<PartialDate> date; ///< The day the figure is about, not the day it was typed.
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
