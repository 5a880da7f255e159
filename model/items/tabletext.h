#pragma once

#include "model/items/investmenttablemodel.h"

namespace bundlinje {

/// Rows of the table for other programs.
struct TableText {
    QString plain; ///< Tab-separated, with a header line.
    QString html; ///< One table, everything escaped.
};

/// The given rows and columns with a header; amounts to the last minor unit. A text that a
/// spreadsheet would take for a formula is set behind an apostrophe.
TableText tableText(const InvestmentTableModel &model, const QList<int> &rows,
                    const QList<InvestmentColumn> &columns);

} // namespace bundlinje
