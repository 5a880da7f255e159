#include "model/exchange/spreadsheet.h"

namespace bundlinje {

QString columnName(qsizetype column)
{
    QString name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    return name;
}

SpreadsheetCell cellAt(const SpreadsheetRow &row, qsizetype column)
{
    return row.cells.value(column);
}

} // namespace bundlinje
