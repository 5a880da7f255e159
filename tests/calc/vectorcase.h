#pragma once

#include "model/calc/caseplan.h"
#include "model/calc/discounting.h"
#include "model/calc/internalrate.h"

#include <QtCore/QJsonObject>

// The shared vectors' numbers and their form of business cases, see section 11 of the calculation
// note.

namespace bundlinje::vectors {

/// A rate, share or quantity as written. The vectors hold at most seven decimals.
Quantity quantity(const QJsonValue &value);

/// A number of persons or øre; 0 if it is not given. The model has no half ones: a vector that does
/// must not pass or fail for another number than its own.
qint64 whole(const QJsonValue &value);

/// Empty if it is not given.
std::optional<Money> ore(const QJsonValue &value);
QJsonArray minorUnits(const QList<Money> &amounts);

/// "MOF_2021", a flat rate, or a list of {from, to, rate}.
DiscountSchedule schedule(const QJsonValue &value);

struct VectorCase {
    BusinessCase businessCase;
    CaseSettings settings;
    QStringList consequenceIds; ///< In their order.
};

VectorCase businessCase(const QJsonObject &inputs);

/// "success_with", "cost_factor", "consequence:<id>", "consequence:*" …
CaseParameter parameter(const QString &name, const VectorCase &of);
QString nameOf(const CaseParameter &parameter, const VectorCase &of);

/// What section 4 computes from it, under the vectors' names.
QJsonObject evaluated(const VectorCase &of);
QJsonObject switching(const VectorCase &of);
QJsonArray tornadoRows(const VectorCase &of, const QJsonArray &ranges);

/// The status, single value and roots of an internal rate.
QJsonObject asJson(const InternalRates &rates);

} // namespace bundlinje::vectors
