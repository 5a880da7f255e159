#pragma once

#include "model/items/part.h"

#include "model/domain/effectgoal.h"
#include "model/domain/paymentcomponent.h"

namespace bundlinje {

/// What the goal is called where it is one word among others: its definition, cut where it is long;
/// empty where there is no such goal or it says nothing.
QString goalWords(const QList<EffectGoal> &goals, const QUuid &id);

/// The component read back as sentences: what is paid for what, the quota, at which checks, the
/// gate, how it is measured, what part of the saving, and the cap of a measurement. What is missing
/// is "–".
/// @param goal its words; empty = the name of the component stands for it
/// @param context gives the language of the numbers and whether amounts are hidden
QString componentSentence(const PaymentComponent &component, const QString &goal,
                          const PartContext &context);

} // namespace bundlinje
