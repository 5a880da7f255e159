#pragma once

#include <QtCore/QList>

class QTableView;

namespace bundlinje {

/// What a column of a table would need; pixels.
struct ColumnNeed {
    int content = 0; ///< To show every text in its cells whole.
    int title = 0; ///< To show its title whole, in one line.
    int word = 0; ///< To show each word of its title whole, on lines below each other.
};

/// Shares the width of a table among its columns so that all of it is used. The words of the titles
/// come first: a column that needs less than an even share gives what is left to the others. Then
/// the texts of the cells and the titles in one line, in the same way, and what is left after all
/// of them evenly. Nothing where `available` is not above zero.
QList<int> sharedWidths(const QList<ColumnNeed> &needs, int available);

/// Shares the width of the table's viewport among its columns by what stands in them.
void shareColumns(QTableView &table);

/// How high the header is when its titles are broken into lines; pixels.
int wrappedHeaderHeight(const QTableView &table);

} // namespace bundlinje
