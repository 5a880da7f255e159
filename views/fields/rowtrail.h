#pragma once

#include <QtCore/QList>

#include <functional>
#include <memory>

namespace bundlinje {

/// Where the row stands in another state of its list: the same place if it is the same there, else
/// where an equal row stands, else the same place if no row was added or removed. −1 = nowhere.
template <typename Row> int rowIn(const QList<Row> &after, const QList<Row> &before, int row)
{
    if (row < 0 || row >= before.size())
        return -1;
    const Row &wanted = before.at(row);
    if (row < after.size() && after.at(row) == wanted)
        return row;
    if (const qsizetype equal = after.indexOf(wanted); equal >= 0)
        return static_cast<int>(equal);
    return after.size() == before.size() ? row : -1;
}

/// Keeps the selected row the same row while other states of the whole are looked at.
template <typename Whole> struct RowTrail {
    /// From one state to another; to be called for one step of the history after the other.
    std::function<void(const Whole &from, const Whole &to)> follow;
    /// Gives what puts the selection back.
    std::function<std::function<void()>()> mark;
};

/// The trail of the selected row of a list, which may lie in the selected row of another.
/// @param rows gives the list; null when there is none
/// @param outer of the list that it lies in; empty functions = in none
template <typename Whole, typename Row>
RowTrail<Whole> trailOf(const std::function<const QList<Row> *(const Whole &)> &rows,
                        const std::shared_ptr<int> &row, const RowTrail<Whole> &outer)
{
    RowTrail<Whole> trail;
    trail.follow = [rows, row, outer](const Whole &from, const Whole &to) {
        const auto listIn = [&rows](const Whole &whole) {
            const QList<Row> *list = rows(whole);
            return list ? *list : QList<Row>();
        };
        const QList<Row> before = listIn(from);
        if (outer.follow)
            outer.follow(from, to);
        *row = rowIn(listIn(to), before, *row);
    };
    trail.mark = [row, outer]() -> std::function<void()> {
        const std::function<void()> outerBack = outer.mark ? outer.mark() : std::function<void()>();
        return [row, outerBack, selected = *row] {
            if (outerBack)
                outerBack();
            *row = selected;
        };
    };
    return trail;
}

} // namespace bundlinje
