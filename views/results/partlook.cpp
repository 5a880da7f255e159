#include "views/results/partlook.h"

#include "views/charts/chartstyle.h"

#include <algorithm>

namespace bundlinje {

namespace {

PartLook grey(const ChartStyle &style, QRgb light, QRgb dark, bool hatched, Qt::PenStyle pattern)
{
    const bool isDark = style.background.lightness() < 128;
    return {.fill = QColor(isDark ? dark : light),
            .outline = style.muted,
            .hatched = hatched,
            .line = style.muted,
            .pattern = pattern,
            .width = 0.7};
}

PartLook gain(const ChartStyle &style, const QColor &fill, bool hatched)
{
    return {.fill = fill,
            .outline = style.potentialOutline,
            .hatched = hatched,
            .line = style.potentialOutline};
}

/// Black, white and stripes; lines by their pattern.
PartLook withoutColour(ResultChart::Part part, const ChartStyle &style)
{
    using Part = ResultChart::Part;
    PartLook look{.fill = style.background, .outline = style.text, .line = style.text};
    switch (part) {
    case Part::Cost:
    case Part::PaidOut:
        look.fill = style.text;
        look.pattern = Qt::DashLine;
        break;
    case Part::Repaid:
        look.fill = style.text;
        look.pattern = Qt::DashDotLine;
        break;
    case Part::Region:
    case Part::Second:
    case Part::PublicGain:
        look.fill = style.text;
        look.hatched = true;
        look.pattern = Qt::DotLine;
        break;
    case Part::Net:
        look.width = 1.4;
        break;
    case Part::Municipality:
        look.fill = style.grid;
        break;
    case Part::State:
    case Part::Others:
    case Part::First:
    case Part::Third:
    case Part::Rest:
        look.pattern = Qt::DashDotDotLine;
        break;
    }
    return look;
}

} // namespace

PartLook lookOf(ResultChart::Part part, const ChartStyle &style)
{
    if (style.patternsOnly)
        return withoutColour(part, style);
    using Part = ResultChart::Part;
    const bool isDark = style.background.lightness() < 128;
    const QColor repaid(isDark ? 0x2BC49A : 0x00735A);
    const QColor cost(isDark ? 0xFF8A4C : 0xB84A00);
    switch (part) {
    case Part::Cost:
        return {.fill = cost, .outline = cost, .line = cost};
    case Part::Net:
        return {.fill = style.potential,
                .outline = style.potentialOutline,
                .line = style.text,
                .width = 1.4};
    case Part::Municipality:
        return grey(style, 0x595959, 0xB8C0C8, false, Qt::SolidLine);
    case Part::Region:
        return grey(style, 0x595959, 0xB8C0C8, true, Qt::DashLine);
    case Part::State:
        return grey(style, 0xCFCFCF, 0x4A545E, false, Qt::DotLine);
    case Part::Others:
        return grey(style, style.background.rgb(), style.background.rgb(), false,
                    Qt::DashDotDotLine);
    case Part::First:
        return gain(style, style.potential, false);
    case Part::Second:
        return gain(style, style.potential, true);
    case Part::Third:
        return gain(style, QColor(isDark ? 0x6B4A00 : 0xFBE3B0), false);
    case Part::Rest:
        return gain(style, style.background, false);
    case Part::PaidOut:
        return {.fill = style.invested, .outline = style.invested, .line = style.invested};
    case Part::Repaid:
        return {.fill = repaid, .outline = repaid, .line = repaid, .width = 1.4};
    case Part::PublicGain:
        return {.fill = style.potential,
                .outline = style.potentialOutline,
                .line = style.potentialOutline,
                .pattern = Qt::DashDotLine};
    }
    return {};
}

PlacedBar barOf(ResultChart::Part part, const QRectF &rect, const ChartStyle &style)
{
    const PartLook look = lookOf(part, style);
    return {rect, look.fill, look.outline, look.hatched,
            std::max(2.0, style.font.pixelSize() / 6.0)};
}

} // namespace bundlinje
