#include "model/items/casefiguretext.h"

#include "model/calc/rounding.h"
#include "model/items/amounttext.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of this file's words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseFigureText)
};

} // namespace

QString noValueText(NoValue::Reason reason)
{
    switch (reason) {
    case NoValue::Reason::Incomplete:
        return Words::tr("missing", "a figure whose inputs are missing");
    case NoValue::Reason::NoCosts:
        return Words::tr("– there are no costs");
    case NoValue::Reason::NoParticipants:
        return Words::tr("– there are no participants");
    case NoValue::Reason::NoExtraSuccesses:
        return Words::tr("– no more succeed than without the effort");
    case NoValue::Reason::NeverPaidBack:
        return Words::tr("– not inside the time horizon");
    case NoValue::Reason::NoDependence:
        return Words::tr("– the result does not depend on it");
    case NoValue::Reason::Impossible:
        return Words::tr("– impossible");
    case NoValue::Reason::Overflow:
        return Words::tr("– too large");
    }
    return {};
}

int longestNoValueText()
{
    using Reason = NoValue::Reason;
    qsizetype longest = 0;
    for (const Reason reason :
         {Reason::Incomplete, Reason::NoCosts, Reason::NoParticipants, Reason::NoExtraSuccesses,
          Reason::NeverPaidBack, Reason::NoDependence, Reason::Impossible, Reason::Overflow})
        longest = std::max(longest, noValueText(reason).size());
    return static_cast<int>(longest);
}

QString gapReasonText(CaseGap::Reason reason)
{
    switch (reason) {
    case CaseGap::Reason::Missing:
        return Words::tr("is missing");
    case CaseGap::Reason::NoPriceIndex:
        return Words::tr("has no price index");
    case CaseGap::Reason::Refused:
        return Words::tr("cannot be used");
    }
    return {};
}

QString wholeAmountText(double minor, Currency currency, const QLocale &locale)
{
    const std::optional<qint64> units =
        roundedMinor(minor / static_cast<double>(currency.minorPerUnit()));
    qint64 whole = 0;
    if (!units || __builtin_mul_overflow(*units, currency.minorPerUnit(), &whole))
        return noValueText(NoValue::Reason::Overflow);
    return exactText(Money::fromMinor(whole, currency), locale);
}

QString wholeNumberText(double minor, Currency currency, const QLocale &locale)
{
    return roundedText(minor / static_cast<double>(currency.minorPerUnit()), 0, locale);
}

QString roundedText(double value, int decimals, const QLocale &locale)
{
    const std::optional<qint64> whole = roundedMinor(value * std::pow(10, decimals));
    return whole ? scaledText(*whole, decimals, locale) : noValueText(NoValue::Reason::Overflow);
}

QString roundedPercentText(double share, const QLocale &locale)
{
    return percentText(Percentage::fromPpm(roundedMinor(share * 1000).value_or(0) * 1000), locale);
}

namespace {

/// Why there is none; never 0 %.
QString absenceText(InternalRates::Absence absence)
{
    using Absence = InternalRates::Absence;
    switch (absence) {
    case Absence::NoFlows:
        return Words::tr("– no payments");
    case Absence::OnlyOutflows:
        return Words::tr("– cannot be calculated: only payments out");
    case Absence::OnlyInflows:
        return Words::tr("– cannot be calculated: only payments in");
    case Absence::NoRoot:
        break;
    }
    return Words::tr("– cannot be calculated: at no rate do the payments balance");
}

} // namespace

QString internalRateText(const CaseFigure<InternalRates> &rates, const QLocale &locale)
{
    if (!rates)
        return noValueText(rates.error().reason);
    if (const auto only = rates->rate())
        return roundedPercentText(*only, locale);
    if (rates->roots.isEmpty())
        return absenceText(rates->absence.value_or(InternalRates::Absence::NoRoot));
    QStringList all;
    for (const double root : rates->roots)
        all.append(roundedPercentText(root, locale));
    return Words::tr("not unique: %1").arg(all.join(u"; "_s));
}

QList<std::pair<QString, QString>> headlineFigures(const BusinessCaseResult &result,
                                                   Currency currency, const QLocale &locale)
{
    const auto money = [&](const CaseFigure<double> &figure) {
        return figure ? wholeAmountText(*figure, currency, locale)
                      : noValueText(figure.error().reason);
    };
    const auto plain = [&](const CaseFigure<double> &figure, int decimals) {
        return figure ? roundedText(*figure, decimals, locale) : noValueText(figure.error().reason);
    };
    return {{Words::tr("Net present value"), money(result.netPresentValue)},
            {Words::tr("Gains, present value"), money(result.presentValueOfConsequences)},
            {Words::tr("Costs, present value"), money(result.presentValueOfCosts)},
            {Words::tr("Gain per unit of cost"), plain(result.benefitCostRatio, 2)},
            {Words::tr("Internal rate of return"), internalRateText(result.internalRates, locale)},
            {Words::tr("Paid back after, years"), plain(result.payback, 1)},
            {Words::tr("The same, discounted"), plain(result.discountedPayback, 1)},
            {Words::tr("Participants"), plain(result.persons, 0)},
            {Words::tr("More who succeed"), plain(result.extraSuccesses, 1)},
            {Words::tr("Net per participant"), money(result.netPerParticipant)},
            {Words::tr("Net per success"), money(result.netPerSuccess)},
            {Words::tr("Budget effect in all, undiscounted"), money(result.undiscountedNet)}};
}

} // namespace bundlinje
