#pragma once

#include "model/calc/businesscaseresult.h"

#include <QtCore/QLocale>

#include <utility>

namespace bundlinje {

// The figures of an evaluated business case as people read them, rounded once.

/// Why there is no figure: "– there are no costs".
QString noValueText(NoValue::Reason reason);
/// The characters of the longest of them, for columns that must not cut one.
int longestNoValueText();
/// What is wrong with an input that results wait for: "is missing".
QString gapReasonText(CaseGap::Reason reason);

/// Whole units of the currency. @param minor øre, not rounded
QString wholeAmountText(double minor, Currency currency, const QLocale &locale);
/// The same without the currency.
QString wholeNumberText(double minor, Currency currency, const QLocale &locale);
/// A number with so many decimals.
QString roundedText(double value, int decimals, const QLocale &locale);
/// "12,3 %", with one decimal.
QString roundedPercentText(double share, const QLocale &locale);
/// The rate, or why there is no single one.
QString internalRateText(const CaseFigure<InternalRates> &rates, const QLocale &locale);

/// The headline figures with their names, in the order people ask for them.
QList<std::pair<QString, QString>> headlineFigures(const BusinessCaseResult &result,
                                                   Currency currency, const QLocale &locale);

} // namespace bundlinje
