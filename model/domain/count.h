#pragma once

#include "model/domain/provenance.h"

namespace bundlinje {

/// What is counted. Only equal units are ever added up.
enum class CountUnit {
    Persons,
    Families,
    Other, ///< Named by `Count::unitText`.
    NotStated,
};

/// A number of citizens (or other units) with what it counts, when and according to whom; never a
/// person.
struct Count {
    qint64 value = 0;
    CountUnit unit = CountUnit::Persons;
    QString unitText; ///< As published, for `Other`.
    QString meaning; ///< What this number counts: "planned in the contract", "expected successes".
    Provenance provenance;

    friend bool operator==(const Count &, const Count &) = default;
};

} // namespace bundlinje
