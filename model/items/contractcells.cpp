#include "model/items/contractcells.h"

#include "model/items/amounttext.h"
#include "model/items/contractwords.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

namespace bundlinje {

ResultTable::Cell contractAmountCell(const ContractReport &report, Money amount)
{
    ResultTable::Cell cell{.text = figureOf(report, amount), .exact = {}, .isNumber = true};
    if (!report.amountsHidden)
        cell.exact = editText(amount, report.locale);
    return cell;
}

QString hiddenFiguresText()
{
    return QCoreApplication::translate(
        "bundlinje::ContractTables",
        "What is repaid is not shown, because it would tell a very small number of citizens.");
}

void hideFigures(ResultTable &table, qsizetype firstRow)
{
    table.sentence = hiddenFiguresText();
    for (qsizetype row = firstRow; row < table.rows.size(); ++row) {
        for (ResultTable::Cell &cell : table.rows[row].cells) {
            if (cell.isNumber && !cell.text.isEmpty())
                cell = {.text = QString::fromUtf16(hiddenText), .exact = {}, .isNumber = true};
        }
    }
}

QString titleWithUnit(const ContractReport &report, const QString &title)
{
    return QCoreApplication::translate("bundlinje::ContractTables", "%1, %2", "column title, unit")
        .arg(title, currencyText(report.currency()));
}

} // namespace bundlinje
