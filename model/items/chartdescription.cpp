#include "model/items/chartdescription.h"

#include "model/items/amounttext.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

double chartValue(Money amount)
{
    return static_cast<double>(amount.minor())
        / static_cast<double>(amount.currency().minorPerUnit()) / 1e6;
}

QList<ChartDescription::Tick> chartTicks(double least, double greatest, const QLocale &locale)
{
    if (!std::isfinite(least) || !std::isfinite(greatest))
        least = greatest = 0;
    if (greatest <= least)
        greatest = least + 1;
    // The step is 1, 2 or 5 times a power of ten, kept as integers so that the labels are exact.
    int exponent =
        std::clamp(static_cast<int>(std::floor(std::log10((greatest - least) / 8))), -6, 12);
    qint64 digit = 1;
    const auto step = [&] {
        return static_cast<double>(digit) * std::pow(10.0, exponent);
    };
    while ((greatest - least) / step() > 8) {
        exponent += digit == 5 ? 1 : 0;
        digit = digit == 1 ? 2 : digit == 2 ? 5 : 1;
    }
    const auto first = static_cast<qint64>(std::floor(least / step()));
    const auto last = static_cast<qint64>(std::ceil(greatest / step()));
    const int decimals = std::max(0, -exponent);
    const auto whole = static_cast<qint64>(std::llround(std::pow(10.0, std::max(0, exponent))));
    QList<ChartDescription::Tick> ticks;
    for (qint64 i = first; i <= last; ++i)
        ticks.append(
            {static_cast<double>(i) * step(), scaledText(i * digit * whole, decimals, locale)});
    return ticks;
}

const QString &seriesName(const ChartDescription &description, ChartDescription::Series series)
{
    switch (series) {
    case ChartDescription::Series::Invested:
        return description.investedName;
    case ChartDescription::Series::Potential:
        return description.potentialName;
    case ChartDescription::Series::SecondPotential:
        return description.secondPotentialName;
    }
    return description.potentialName;
}

QList<QStringList> chartTable(const ChartDescription &description, const QLocale &locale)
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("Charts", source);
    };
    const QString unit = currencyText(description.currency);
    const bool both = !description.secondPotentialName.isEmpty();
    QStringList heads{text(QT_TRANSLATE_NOOP("Charts", "Investment")),
                      text(QT_TRANSLATE_NOOP("Charts", "Invested, %1")).arg(unit)};
    if (both)
        heads << text(QT_TRANSLATE_NOOP("Charts", "The fund's potential, %1")).arg(unit)
              << text(QT_TRANSLATE_NOOP("Charts", "The public economy's potential, %1")).arg(unit);
    else
        heads << text(QT_TRANSLATE_NOOP("Charts", "Potential, %1")).arg(unit);
    heads << text(QT_TRANSLATE_NOOP("Charts", "Remark"));
    QList<QStringList> lines{heads};
    for (const ChartDescription::Row &row : description.rows) {
        QStringList line(heads.size());
        line.first() = row.name;
        QStringList remarks;
        for (const ChartDescription::Mark &mark : row.marks) {
            line[1 + static_cast<int>(mark.series)] =
                mark.amount ? editText(*mark.amount, locale) : mark.label;
            if (mark.stated)
                remarks << (both ? text(QT_TRANSLATE_NOOP("Charts", "%1 stated"))
                                       .arg(seriesName(description, mark.series))
                                 : basisLabel(Basis::Stated));
        }
        line.last() = row.text.isEmpty() ? remarks.join(u", "_s) : row.text;
        lines.append(line);
    }
    return lines;
}

} // namespace bundlinje
