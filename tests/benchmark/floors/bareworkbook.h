#pragma once

#include "model/exchange/workbook.h"

#include <QtCore/QByteArray>

#include <vector>

namespace bundlinje {

/// A cell as libxlsxwriter takes it.
struct BareCell {
    unsigned row = 0;
    unsigned short column = 0;
    int format = 0; ///< Its place among those of the workbook.
    QByteArray text; ///< Null = a number.
    QByteArray formula; ///< With "="; null = none.
    double number = 0;
};

struct BareSheet {
    QByteArray name;
    std::vector<BareCell> cells;
    const WorkbookSheet *sheet = nullptr; ///< Has all else.
};

struct BareWorkbook {
    QByteArray title;
    std::vector<BareSheet> sheets;
    std::vector<std::pair<CellRole, NumberForm>> formats; ///< In the order of their first use.
};

/// Everything in the encoding and the order of the library. @param workbook has to outlive it
BareWorkbook bareWorkbook(const Workbook &workbook);

/// The least code that writes it: the calls to libxlsxwriter and nothing else. Knows the looks, bar
/// charts and print settings that the workbook of a portfolio has.
void writeBare(const BareWorkbook &workbook, const QByteArray &filePath);

} // namespace bundlinje
