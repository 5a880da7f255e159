#pragma once

#include "model/calc/evaluatebusinesscase.h"

#include <QtCore/QLocale>

namespace bundlinje {

/// A scenario evaluated once, and how its results are written; all sentences, charts and tables of
/// the results are made from it.
struct ShownCase {
    BusinessCase businessCase;
    CaseSettings settings;
    BusinessCaseResult result;
    QLocale locale;
    bool amountsHidden = false; ///< A sign stands in place of each amount.
};

ShownCase shownCase(const BusinessCase &businessCase, const CaseSettings &settings,
                    const QLocale &locale, bool amountsHidden = false);

/// Øre that are not rounded yet as an amount; empty where it does not fit.
std::optional<Money> roundedAmount(double minor, Currency currency);

/// The amount without what is below a krone, rounded half away from zero.
Money wholeUnits(Money amount);

/// "DKK 3.1m"; the sign for hidden amounts, or for one that is too large.
QString millionsOf(const ShownCase &shown, double minor);

/// "DKK 12,500", to whole kroner.
QString kronerOf(const ShownCase &shown, double minor);

/// The year as people call it: the calendar year, else "year 3" by its place in the case.
QString caseYearText(const BusinessCase &businessCase, int year);

/// Years of a payback: "4" or "4.2".
QString yearsText(double years, const QLocale &locale);

/// Why a figure has no value, in a few words: "missing", "not inside the horizon".
QString noValueText(const NoValue &noValue);

} // namespace bundlinje
