#include "model/items/tablefit.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>

namespace bundlinje {

namespace {

/// Of 9 pt: 8.5, 8 and 7.5 pt, which is the least that is read with ease.
constexpr std::array tableScales{1.0, 0.945, 0.89, 0.835};

/// How wide the columns are at the least if no word is broken and no cell has more lines than that.
double leastWidth(const QList<PrintedColumnNeed> &needs, double scale, double padding, double lines)
{
    double sum = 0;
    for (const PrintedColumnNeed &need : needs)
        sum += std::max(need.word, need.line / lines) * scale + padding;
    return sum;
}

QList<PrintedColumnNeed> chosenNeeds(const QList<PrintedColumnNeed> &needs,
                                     const QList<int> &columns)
{
    QList<PrintedColumnNeed> chosen;
    for (const int column : columns)
        chosen.append(needs.at(column));
    return chosen;
}

/// As many columns in each part as there is room for, and the first one in all of them.
QList<QList<int>> splitColumns(const QList<PrintedColumnNeed> &needs, double scale, double room,
                               double padding)
{
    constexpr double anyLines = 1000;
    QList<QList<int>> parts{{0}};
    for (int column = 1; column < needs.size(); ++column) {
        QList<int> wider = parts.constLast();
        wider.append(column);
        const bool hasRoom =
            leastWidth(chosenNeeds(needs, wider), scale, padding, anyLines) <= room;
        if (hasRoom || parts.constLast().size() == 1)
            parts.last() = wider;
        else
            parts.append(QList{0, column});
    }
    return parts;
}

/// How much each column gets beside its longest word, those that ask for less only what they ask
/// for: so short cells stand on one line, and the room that is left goes to the long ones.
double sharedExtra(QList<double> wishes, double left)
{
    std::sort(wishes.begin(), wishes.end());
    for (qsizetype at = 0; at < wishes.size(); ++at) {
        const double share = left / static_cast<double>(wishes.size() - at);
        if (wishes.at(at) > share)
            return share;
        left -= wishes.at(at);
    }
    return wishes.isEmpty() ? 0 : wishes.constLast();
}

} // namespace

TableFit tableFit(const QList<PrintedColumnNeed> &needs, double upright, double across,
                  double padding)
{
    constexpr double oneLine = 1;
    constexpr double easyLines = 3;
    constexpr double manyLines = 14;
    constexpr std::size_t all = tableScales.size();
    /// One thing after the other that is given up.
    struct Try {
        bool isAcross = false;
        double lines = oneLine;
        std::size_t scales = all; ///< So many from the largest on.
    };
    constexpr std::array tries{Try{false, oneLine, all - 1}, Try{false, easyLines, all},
                               Try{false, manyLines, 1},     Try{true, easyLines, all},
                               Try{false, manyLines, all},   Try{true, manyLines, all}};
    QList<int> columns(needs.size());
    std::iota(columns.begin(), columns.end(), 0);
    for (const Try &one : tries) {
        for (std::size_t at = 0; at < one.scales; ++at) {
            const double room = one.isAcross ? across : upright;
            if (leastWidth(needs, tableScales.at(at), padding, one.lines) <= room)
                return {tableScales.at(at), one.isAcross, {columns}};
        }
    }
    const double least = tableScales.back();
    return {least, true, splitColumns(needs, least, across, padding)};
}

QList<double> columnWidths(const QList<PrintedColumnNeed> &needs, double scale, double room,
                           double padding)
{
    double words = 0;
    double lines = 0;
    double textLines = 0;
    QList<double> wishes;
    for (const PrintedColumnNeed &need : needs) {
        words += need.word * scale + padding;
        lines += need.line * scale + padding;
        textLines += need.isNumber ? 0 : need.line;
        wishes.append((need.line - need.word) * scale);
    }
    const double extra = words < room && lines > room ? sharedExtra(wishes, room - words) : 0;
    QList<double> widths;
    for (const PrintedColumnNeed &need : needs) {
        const double word = need.word * scale + padding;
        const double line = need.line * scale + padding;
        if (words > room)
            widths.append(word * room / words);
        else if (lines > room)
            widths.append(std::min(line, word + extra));
        else if (textLines > 0) // Numbers stay near each other.
            widths.append(line + (need.isNumber ? 0 : (room - lines) * need.line / textLines));
        else
            widths.append(line * room / lines);
    }
    return widths;
}

} // namespace bundlinje
