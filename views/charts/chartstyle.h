#pragma once

#include "model/items/chartdescription.h"

#include <QtGui/QColor>
#include <QtGui/QFont>

namespace bundlinje {

/// Colours and text of a chart. A colour means one thing everywhere (interface, section 10.2).
struct ChartStyle {
    QColor background, text, muted, grid, band;
    QColor invested, onInvested;
    QColor potential, potentialOutline, onPotential;
    QColor secondPotential,
        onSecondPotential; ///< Same hue, other lightness; the outline is the same.
    QFont font; ///< In pixels; all other measures follow from it.
    bool withSentence = true;
    bool withCaption = true;
    bool namesInBars = true; ///< Where they fit; on a wall they could not be read there.
    bool patternsOnly = false; ///< Parts are told apart without colour.
    qreal rowGap = 0.15; ///< Above and below the lines of a row, in lines of text.
    qreal mostBar = 2.5; ///< Height of a bar where there is room, in heights of the font.

    QColor fillOf(ChartDescription::Series series) const
    {
        switch (series) {
        case ChartDescription::Series::Invested:
            return invested;
        case ChartDescription::Series::Potential:
            return potential;
        case ChartDescription::Series::SecondPotential:
            return secondPotential;
        }
        return potential;
    }

    /// Of a name inside a bar.
    QColor textOn(ChartDescription::Series series) const
    {
        switch (series) {
        case ChartDescription::Series::Invested:
            return onInvested;
        case ChartDescription::Series::Potential:
            return onPotential;
        case ChartDescription::Series::SecondPotential:
            return onSecondPotential;
        }
        return onPotential;
    }

    static ChartStyle light(const QFont &font);
    static ChartStyle dark(const QFont &font);
    /// Black on white, without any colour.
    static ChartStyle contrast(const QFont &font);
};

inline ChartStyle ChartStyle::light(const QFont &font)
{
    return {.background = Qt::white,
            .text = QColor(0x1A1A1A),
            .muted = QColor(0x595959),
            .grid = QColor(0xBFBFBF),
            .band = QColor(0xE6EEF5),
            .invested = QColor(0x0072B2),
            .onInvested = Qt::white,
            .potential = QColor(0xE69F00),
            .potentialOutline = QColor(0x7A4F00),
            .onPotential = QColor(0x1A1A1A),
            .secondPotential = QColor(0xFBE3B0),
            .onSecondPotential = QColor(0x1A1A1A),
            .font = font};
}

inline ChartStyle ChartStyle::dark(const QFont &font)
{
    return {.background = QColor(0x101418),
            .text = Qt::white,
            .muted = QColor(0xB8C0C8),
            .grid = QColor(0x59636D),
            .band = QColor(0x22303C),
            .invested = QColor(0x56B4E9),
            .onInvested = QColor(0x101418),
            .potential = QColor(0xE69F00),
            .potentialOutline = QColor(0xE69F00),
            .onPotential = QColor(0x101418),
            .secondPotential = QColor(0x6B4A00),
            .onSecondPotential = Qt::white,
            .font = font};
}

inline ChartStyle ChartStyle::contrast(const QFont &font)
{
    return {.background = Qt::white,
            .text = Qt::black,
            .muted = Qt::black,
            .grid = QColor(0x595959),
            .band = Qt::white,
            .invested = Qt::black,
            .onInvested = Qt::white,
            .potential = Qt::white,
            .potentialOutline = Qt::black,
            .onPotential = Qt::black,
            .secondPotential = QColor(0xBFBFBF),
            .onSecondPotential = Qt::black,
            .font = font,
            .patternsOnly = true};
}

} // namespace bundlinje
