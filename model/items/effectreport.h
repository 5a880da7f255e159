#pragma once

#include "model/domain/changeset.h"
#include "model/items/repaymentreport.h"

#include <span>

namespace bundlinje {

/// Which checks of a goal are shown.
enum class CountedChecks { All, Last };

/// What is aimed at, as the goal states it first: citizens, a share, another number, words.
QString goalTargetText(const EffectGoal &goal, const QLocale &locale);

/// What was counted of each effect goal at each check beside what is aimed at; small counts masked,
/// all measurements of a component at a check together, and of several that pay for the goal the
/// one with the largest count. Without rows where there are no goals.
ReportTable effectTable(const Investment &investment, const ReportSetting &setting,
                        CountedChecks checks = CountedChecks::All);

/// The goals of an investment in words: what counts, what does not, where it is counted and who
/// confirms it.
QStringList effectGoalTexts(const Investment &investment, const ReportSetting &setting);

/// What all investments, or those given, have reached of what they aim at.
Report effectReport(std::span<const Investment> investments, const ReportSetting &setting);

} // namespace bundlinje
