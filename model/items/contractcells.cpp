#include "model/items/contractcells.h"

#include "model/items/amounttext.h"
#include "model/items/contractwords.h"

#include <QtCore/QCoreApplication>

namespace bundlinje {

ResultTable::Cell contractAmountCell(const ContractReport &report, Money amount)
{
    ResultTable::Cell cell{.text = figureOf(report, amount), .exact = {}, .isNumber = true};
    if (!report.amountsHidden)
        cell.exact = editText(amount, report.locale);
    return cell;
}

QString titleWithUnit(const ContractReport &report, const QString &title)
{
    return QCoreApplication::translate("bundlinje::ContractTables", "%1, %2", "column title, unit")
        .arg(title, currencyText(report.currency()));
}

} // namespace bundlinje
