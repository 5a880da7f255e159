#pragma once

#include "model/items/resultchart.h"
#include "model/items/tabletext.h"

#include <optional>

namespace bundlinje {

/// A table of results as it is written. All texts are plain text.
struct ResultTable {
    struct Cell {
        QString text; ///< Empty = missing.
        QString exact; ///< As a spreadsheet reads it; empty = as `text`.
        bool isNumber = false;
        bool isMarked = false; ///< Today's value, or the scenario used in the contract.

        friend bool operator==(const Cell &, const Cell &) = default;
    };

    struct Row {
        QList<Cell> cells;
        bool isTotal = false;
        std::optional<int> year; ///< Of the case; for how it came about.
        int key = -1; ///< Of a key figure.

        friend bool operator==(const Row &, const Row &) = default;
    };

    QString title;
    QString sentence; ///< What it says, or why there is nothing.
    QString caption;
    QStringList heads;
    QList<Row> rows;

    friend bool operator==(const ResultTable &, const ResultTable &) = default;
};

/// The figures of a chart as a table.
ResultTable tableOf(const ResultChart &chart);

/// The table for other programs, amounts without unit; a text that a spreadsheet would take for a
/// formula is set behind an apostrophe.
TableText tableText(const ResultTable &table);

} // namespace bundlinje
