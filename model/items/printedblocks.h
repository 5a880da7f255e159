#pragma once

#include "model/items/htmlpage.h"

#include <variant>

namespace bundlinje {

// What a page of HTML says, one part after the other, for paper.

struct PrintedHeading {
    int level = 1;
    QString text;
    bool beginsSheet = false;
};

struct PrintedParagraph {
    QString text;
    bool isNotice = false;
};

struct PrintedItem {
    QString text;
};

/// The place of a drawing.
struct PrintedFigure { };

using PrintedBlock =
    std::variant<PrintedHeading, PrintedParagraph, PrintedItem, PrintedFigure, HtmlTable>;

/// The parts of a page that `HtmlPage` made; what it does not make is left out. All columns of a
/// table that hold numbers are named.
QList<PrintedBlock> printedBlocks(const QString &html);

} // namespace bundlinje
