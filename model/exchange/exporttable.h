#pragma once

#include "model/domain/changeset.h"

#include <QtCore/QMap>

#include <variant>

namespace bundlinje {

/// One cell: nothing (missing), text, a whole number, a date as far as known, or an amount.
using ExportCell = std::variant<std::monostate, QString, qint64, PartialDate, Money>;

struct ExportColumn {
    QString key; ///< As in the JSON form: for machines.
    QString title; ///< In the language of the program: for people.
};

/// The investments of a portfolio as people take them into a spreadsheet: one row each. The
/// internal note is not part of it. An amount is followed by its currency, so that amounts of two
/// currencies are never mixed up in one column.
struct ExportTable {
    QList<ExportColumn> columns;
    QList<QList<ExportCell>> rows;
};

/// @param stageNames what people call a stage, by its key; a key without a name stands as it is
ExportTable exportTable(const PortfolioContent &content, const QMap<QString, QString> &stageNames);

} // namespace bundlinje
