#pragma once

#include "model/calc/smallcounts.h"
#include "model/domain/changeset.h"

#include <QtCore/QMap>

#include <variant>

namespace bundlinje {

/// One cell: nothing (missing), text, a whole number, a date as far as known, an amount, or a
/// number that is measured.
using ExportCell = std::variant<std::monostate, QString, qint64, PartialDate, Money, double>;

struct ExportColumn {
    QString key; ///< As in the JSON form: for machines.
    QString title; ///< In the language of the program: for people.
};

/// The investments of a portfolio as people take them into a spreadsheet: one row each. The
/// internal note is not part of it, and small numbers of citizens are masked as the portfolio says.
/// An amount is followed by its currency, so that amounts of two currencies are never mixed up in
/// one column.
struct ExportTable {
    QList<ExportColumn> columns;
    QList<QList<ExportCell>> rows;
    int maskedCounts = 0; ///< Cells of citizens that do not show their number.
};

/// @param stageNames what people call a stage, by its key; a key without a name stands as it is
ExportTable exportTable(const PortfolioContent &content, const QMap<QString, QString> &stageNames);

/// What stands in the place of a number that is masked: "<5", or a word.
QString maskText(CountMask mask, int threshold);
/// What a table says of its masked numbers; empty where there are none.
QString maskedCountsText(int masked, int threshold);
/// The same of the table that `exportTable` makes of a portfolio, without making it.
QString maskedText(const PortfolioContent &content);
/// What is said of small numbers that stand there as they are; empty where there are none.
QString unmaskedCountsText(int small, int threshold);
/// What has to be known of an export that keeps everything: that it holds small numbers and
/// internal notes; empty where it does not.
QString unmaskedText(const PortfolioContent &content);

} // namespace bundlinje
