#include "model/items/showncase.h"

#include "model/calc/rounding.h"
#include "model/items/amounttext.h"
#include "model/items/casefiguretext.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace bundlinje {

namespace {

QString shownWord(const char *source)
{
    return QCoreApplication::translate("CaseResults", source);
}

} // namespace

ShownCase shownCase(const BusinessCase &businessCase, const CaseSettings &settings,
                    const QLocale &locale, bool amountsHidden)
{
    return {.businessCase = businessCase,
            .settings = settings,
            .result = evaluate(businessCase, settings),
            .locale = locale,
            .amountsHidden = amountsHidden};
}

std::optional<Money> roundedAmount(double minor, Currency currency)
{
    const std::optional<qint64> whole = roundedMinor(minor);
    return whole ? std::optional(Money::fromMinor(*whole, currency)) : std::nullopt;
}

Money wholeUnits(Money amount)
{
    const qint64 unit = amount.currency().minorPerUnit();
    return Money::fromMinor(roundedQuotient(amount.minor(), unit) * unit, amount.currency());
}

QString millionsOf(const ShownCase &shown, double minor)
{
    if (shown.amountsHidden)
        return QString::fromUtf16(hiddenText);
    const std::optional<Money> amount = roundedAmount(minor, shown.businessCase.currency);
    return amount ? millionWithUnit(*amount, shown.locale)
                  : shownWord(QT_TRANSLATE_NOOP("CaseResults", "too large"));
}

QString kronerOf(const ShownCase &shown, double minor)
{
    if (shown.amountsHidden)
        return QString::fromUtf16(hiddenText);
    return wholeAmountText(minor, shown.businessCase.currency, shown.locale);
}

QString caseYearText(const BusinessCase &businessCase, int year)
{
    if (businessCase.firstYear)
        return QString::number(qint64{*businessCase.firstYear} + year);
    return shownWord(QT_TRANSLATE_NOOP("CaseResults", "year %1")).arg(year);
}

QString yearsText(double years, const QLocale &locale)
{
    const qint64 tenths = std::llround(years * 10);
    return tenths % 10 == 0 ? countText(tenths / 10, locale) : scaledText(tenths, 1, locale);
}

QString noValueText(const NoValue &noValue)
{
    switch (noValue.reason) {
    case NoValue::Reason::Incomplete:
        return shownWord(QT_TRANSLATE_NOOP("CaseResults", "missing"));
    case NoValue::Reason::NoCosts:
        return shownWord(QT_TRANSLATE_NOOP("CaseResults", "no cost to divide by"));
    case NoValue::Reason::NoParticipants:
        return shownWord(QT_TRANSLATE_NOOP("CaseResults", "no participants"));
    case NoValue::Reason::NoExtraSuccesses:
        return shownWord(QT_TRANSLATE_NOOP("CaseResults", "no more who succeed"));
    case NoValue::Reason::NeverPaidBack:
        return shownWord(QT_TRANSLATE_NOOP("CaseResults", "not paid back"));
    case NoValue::Reason::NoDependence:
        return shownWord(QT_TRANSLATE_NOOP("CaseResults", "changes nothing"));
    case NoValue::Reason::Impossible:
        return shownWord(QT_TRANSLATE_NOOP("CaseResults", "not possible"));
    case NoValue::Reason::Overflow:
        return shownWord(QT_TRANSLATE_NOOP("CaseResults", "too large"));
    }
    return {};
}

} // namespace bundlinje
