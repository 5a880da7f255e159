#include "model/items/casechartwords.h"

#include "model/items/amounttext.h"
#include "model/items/casefiguretext.h"
#include "model/items/caselabels.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString caseWord(const char *source)
{
    return QCoreApplication::translate("CaseCharts", source);
}

} // namespace

double chartMillions(const ShownCase &shown, double minor)
{
    return minor / double(shown.businessCase.currency.minorPerUnit()) / 1e6;
}

QString millionLabel(const ShownCase &shown, double minor)
{
    if (shown.amountsHidden)
        return QString::fromUtf16(hiddenText);
    const std::optional<Money> amount = roundedAmount(minor, shown.businessCase.currency);
    return amount ? millionText(*amount, shown.locale) : QString::fromUtf16(missingText);
}

QString signedLabel(const ShownCase &shown, double minor)
{
    const QString label = millionLabel(shown, minor);
    return minor > 0 && !shown.amountsHidden ? u'+' + label : label;
}

QString figureText(const ShownCase &shown, double minor)
{
    if (shown.amountsHidden)
        return QString::fromUtf16(hiddenText);
    return wholeNumberText(minor, shown.businessCase.currency, shown.locale);
}

QString chartUnit(const ShownCase &shown)
{
    return millionUnit(shown.businessCase.currency);
}

QString priceLevelCaption(const ShownCase &shown)
{
    if (!shown.businessCase.priceLevelYear)
        return {};
    return caseWord(QT_TRANSLATE_NOOP("CaseCharts", "In prices of %1."))
        .arg(*shown.businessCase.priceLevelYear);
}

ResultChart waitingChart(const ShownCase &shown, const QString &title, const NoValue &noValue)
{
    ResultChart chart;
    chart.title = title;
    if (noValue.gaps.isEmpty()) {
        chart.sentence = noValue.reason == NoValue::Reason::Overflow
            ? caseWord(QT_TRANSLATE_NOOP("CaseCharts", "The amounts are too large to add up."))
            : caseWord(QT_TRANSLATE_NOOP("CaseCharts", "This cannot be computed yet."));
        return chart;
    }
    const QString first = caseFieldText(shown.businessCase, noValue.gaps.constFirst().field);
    const auto others = static_cast<int>(noValue.gaps.size()) - 1;
    chart.sentence = others == 0
        ? caseWord(QT_TRANSLATE_NOOP("CaseCharts",
                                     "Here the picture stands as soon as this is "
                                     "stated: %1."))
              .arg(first)
        : QCoreApplication::translate("CaseCharts",
                                      "Here the picture stands as soon as this is stated: %1, and "
                                      "%Ln more.",
                                      nullptr, others)
              .arg(first);
    return chart;
}

QList<ChartDescription::Tick> amountTicks(const ShownCase &shown, double least, double greatest)
{
    return amountTicks(least, greatest, shown.locale, shown.amountsHidden);
}

ResultChart::Part partOf(Payer payer)
{
    switch (payer) {
    case Payer::Municipality:
        return ResultChart::Part::Municipality;
    case Payer::Region:
        return ResultChart::Part::Region;
    case Payer::State:
        return ResultChart::Part::State;
    case Payer::Other:
        return ResultChart::Part::Others;
    }
    return ResultChart::Part::Others;
}

} // namespace bundlinje
