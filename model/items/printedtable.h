#pragma once

#include "model/items/htmlpage.h"
#include "model/items/printedtype.h"
#include "model/items/tablefit.h"

namespace bundlinje {

/// A row of a table set in lines: a cell each.
struct PrintedRow {
    QList<PrintedLines> cells;
    double height = 0; ///< Paddings with it.
};

/// A table, and how it stands on paper.
class PrintedTable final {
public:
    /// @param upright, across width of a page and of a turned one
    PrintedTable(HtmlTable table, const PrintedType &type, double upright, double across);

    const HtmlTable &table() const { return m_table; }
    bool isAcross() const { return m_fit.isAcross; }
    int partCount() const { return static_cast<int>(m_fit.parts.size()); }
    double sidePadding() const { return m_type.points(4); }
    double linePadding() const { return m_type.points(2); }
    /// The columns of one part have these widths on a page so wide.
    QList<double> widths(int part, double room) const;
    PrintedRow head(int part, const QList<double> &widths) const;
    PrintedRow row(qsizetype row, int part, const QList<double> &widths) const;

private:
    PrintedColumnNeed needOf(int column) const;
    PrintedRow rowOf(const QStringList &texts, int part, const QList<double> &widths, bool isBold,
                     double scale = 1) const;

    HtmlTable m_table;
    const PrintedType &m_type;
    QList<PrintedColumnNeed> m_needs;
    TableFit m_fit;
};

} // namespace bundlinje
