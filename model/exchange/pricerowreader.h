#pragma once

#include "model/exchange/tablemapping.h"

#include <QtCore/QMap>

namespace bundlinje {

/// A cell of a table of unit prices that was not taken, and why.
struct UnreadPriceCell {
    QString column; ///< Its header; of several cells their headers.
    QString value;
    QString reason;
};

/// What one row says of a unit price; what it does not say is empty.
struct PriceRow {
    QString id;
    QString name;
    std::optional<PriceUnit> unit;
    std::optional<UnitPriceKind> kind;
    std::optional<EvidenceGrade> grade;
    QMap<QString, QString> texts; ///< Name, theme, source, cautions, by field.
    std::optional<YearPrice> amount;
    std::optional<PayerSplit> split; ///< Whole; without reimbursement where no column says it.
    bool hasReimbursement = false;
    QList<UnreadPriceCell> unread;
};

/// Reads the row by the mapping. Nothing is guessed: an amount whose year cannot be read is not
/// taken, nor are shares that make no whole.
PriceRow readPriceRow(const SpreadsheetRow &row, const TableMapping &mapping);

/// The text of a price that such a field is read into.
QString UnitPrice::*priceText(const QString &field);

} // namespace bundlinje
