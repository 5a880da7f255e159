#pragma once

#include "model/items/printedblocks.h"
#include "model/items/printedpage.h"
#include "model/items/printedtable.h"

#include <optional>

namespace bundlinje {

/// Lays parts out on pages: headings stay with what they head, heads of tables are repeated, rows
/// are not split unless they are higher than a page, and a table too wide for a page turns it.
class PrintedLayout final {
public:
    /// @param upright, across room for text on a page and on a turned one, in dots of the type
    /// @param pictures in place of the figures, in their order
    PrintedLayout(const PrintedType &type, QSizeF upright, QSizeF across,
                  const QList<ReportPicture> &pictures);

    /// At least one.
    QList<PrintedPage> pages(const QList<PrintedBlock> &blocks);

private:
    struct Part {
        PrintedBlock block;
        PrintedLines lines; ///< Of words; null = it has none.
        std::shared_ptr<const PrintedTable> table;
        std::optional<qsizetype> picture;
        bool isAcross = false;
    };

    void take(const QList<PrintedBlock> &blocks);
    void turnPages();
    void setLines();
    double needOf(qsizetype at) const;
    double gapBefore(const Part &part) const;
    PrintedLines linesOf(const Part &part) const;
    void place(const Part &part);
    void placeLines(const PrintedLines &lines, double left);
    void placePicture(qsizetype picture);
    void placeTable(const PrintedTable &table, int part);
    void placeRow(const PrintedTable &table, const PrintedRow &row, const QList<double> &widths,
                  const PrintedRow &head);
    void putRow(const PrintedTable &table, const PrintedRow &row, const QList<double> &widths);
    void putRule(const QList<double> &widths, double points, const QColor &colour);
    QSizeF pictureSize(qsizetype picture) const;
    QSizeF room() const { return m_pages.constLast().isAcross ? m_across : m_upright; }
    double left() const { return room().height() - m_y; }
    void newPage(bool isAcross);

    const PrintedType &m_type;
    QSizeF m_upright;
    QSizeF m_across;
    const QList<ReportPicture> &m_pictures;
    QList<Part> m_parts;
    QList<PrintedPage> m_pages;
    double m_y = 0;
};

} // namespace bundlinje
