#pragma once

#include "model/domain/count.h"
#include "model/domain/importorigin.h"
#include "model/domain/money.h"
#include "model/domain/partialdate.h"
#include "model/domain/quantity.h"

#include <optional>

namespace bundlinje {

// How single cells of INDIGO's files are read. A missing or empty cell is nothing; one that cannot
// be read is an error whose `detail` is the reason for the report, one of findingreasons.h.

/// The column that names what a payment or a result is for.
inline constexpr QStringView metricColumn = u"Outcome Metric Id - (Value)";

/// The text without white space round it (also no-break spaces); empty when there is none.
QString cellText(const ImportedRecord &record, QStringView header);

/// Text for a field: as `cellText`. Errors: InvalidInput for an error value of a spreadsheet
/// ("#REF!").
[[nodiscard]] Result<QString> readText(const ImportedRecord &record, QStringView header);
[[nodiscard]] Result<std::optional<PartialDate>> readDate(const ImportedRecord &record,
                                                          QStringView header);
[[nodiscard]] Result<std::optional<qint64>> readCount(const ImportedRecord &record,
                                                      QStringView header);
/// A result as a number. Errors: NotANumber where it is told in words, Overflow.
[[nodiscard]] Result<std::optional<Quantity>> readNumber(const ImportedRecord &record,
                                                         QStringView header);
[[nodiscard]] Result<std::optional<Currency>> readCurrency(const ImportedRecord &record,
                                                           QStringView header);
/// The amount in the currency that the column table names for it. Errors also where that currency
/// is missing or cannot be read: a number alone is not an amount.
[[nodiscard]] Result<std::optional<Money>> readAmount(const ImportedRecord &record,
                                                      QStringView header);
/// Key of the stage in a portfolio; empty when the cell is.
[[nodiscard]] Result<QString> readStage(const ImportedRecord &record, QStringView header);
/// "Individual" is persons; "Other" is read with its description by the caller.
[[nodiscard]] Result<CountUnit> readUnit(const ImportedRecord &record, QStringView header);
/// Tags such as "SDG 8", one for each goal named.
[[nodiscard]] Result<QStringList> readGoalTags(const ImportedRecord &record, QStringView header);

/// The cells of a record that cannot be read as what their column holds.
QList<UnreadText> unreadCells(const ImportedRecord &record);

/// The parts of a cell with several ids: "source1, source3".
QStringList idsIn(const QString &text);

} // namespace bundlinje
