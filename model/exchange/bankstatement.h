#pragma once

#include "model/domain/bankline.h"
#include "model/domain/error.h"
#include "model/exchange/spreadsheet.h"

namespace bundlinje {

/// A row of a statement whose date or amount cannot be read.
struct UnreadBankRow {
    enum class Reason {
        DayOrAmount,
        Currency, ///< One is named that nobody knows.
    };
    int row = 0; ///< `SpreadsheetRow::number`.
    QString text; ///< Its cells as they stand.
    Reason reason = Reason::DayOrAmount;

    friend bool operator==(const UnreadBankRow &, const UnreadBankRow &) = default;
};

/// The movements of an account as its bank lists them.
struct BankStatement {
    QString file; ///< Name without folder.
    QList<BankLine> lines; ///< In the order of the file.
    QList<UnreadBankRow> unread;
};

/// The movements in the first sheet. Which columns hold day, amount and text is told by their
/// titles, Danish or English; where there are none, by what stands in them.
/// @param currency of amounts that name none
/// Errors: UnknownColumns if no column of days or none of amounts is found, `value` lists the
/// titles; ImportUnreadable for a file without any table.
[[nodiscard]] Result<BankStatement> bankStatement(const Spreadsheet &table, Currency currency);

/// The same from a file. Errors: as above and those of `readSpreadsheet`.
[[nodiscard]] Result<BankStatement> readBankStatement(const QString &filePath, Currency currency);

} // namespace bundlinje
