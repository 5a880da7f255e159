#pragma once

#include <QtCore/QList>

namespace bundlinje {

/// What a column of a printed table asks for, its paddings not counted.
struct PrintedColumnNeed {
    double word = 0; ///< As wide as its longest word, which is not to be broken.
    double line = 0; ///< As wide as its longest cell on one line.
    bool isNumber = false;
};

/// How a table stands on paper.
struct TableFit {
    double scale = 1; ///< Of the letters, 1 = as the text around it.
    bool isAcross = false; ///< On a page that is turned.
    /// The columns of each part that the table is split in; the first column stands in each.
    QList<QList<int>> parts;
};

/// As large and as upright as its longest words allow: first the letters get smaller, then the page
/// is turned, and at last the table is split by columns.
/// @param upright, across width of a page and of a turned one
/// @param padding of both sides of a column together
TableFit tableFit(const QList<PrintedColumnNeed> &needs, double upright, double across,
                  double padding);

/// The widths of those columns, padding with it, at that scale; they add up to the room unless the
/// words of a single column are wider.
QList<double> columnWidths(const QList<PrintedColumnNeed> &needs, double scale, double room,
                           double padding);

} // namespace bundlinje
