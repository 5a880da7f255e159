#pragma once

#include "model/items/part.h"

namespace bundlinje {

// Words between a value and a text field, one pair for each type. Reading an empty text gives a
// missing value.

QString fieldText(const QString &value, const PartContext &context);
QString fieldText(const QStringList &lines, const PartContext &context); ///< One on each line.
QString fieldText(const std::optional<PartialDate> &value, const PartContext &context);
QString fieldText(const std::optional<qint64> &value, const PartContext &context);
QString fieldText(qint64 value, const PartContext &context);
QString fieldText(const std::optional<int> &year, const PartContext &context); ///< Not grouped.
QString fieldText(int year, const PartContext &context); ///< Not grouped.
QString fieldText(const std::optional<Percentage> &value, const PartContext &context);
QString fieldText(const std::optional<Quantity> &value, const PartContext &context);
QString fieldText(Percentage value, const PartContext &context);

[[nodiscard]] Status readField(const QString &text, const PartContext &context, QString &value);
[[nodiscard]] Status readField(const QString &text, const PartContext &context, QStringList &lines);
/// Errors: NotADate.
[[nodiscard]] Status readField(const QString &text, const PartContext &context,
                               std::optional<PartialDate> &value);
/// Errors: NotANumber, Overflow.
[[nodiscard]] Status readField(const QString &text, const PartContext &context,
                               std::optional<qint64> &value);
/// Errors: NotANumber, also for an empty text.
[[nodiscard]] Status readField(const QString &text, const PartContext &context, qint64 &value);
/// Errors: NotANumber, also for what is not a year of at most four digits.
[[nodiscard]] Status readField(const QString &text, const PartContext &context,
                               std::optional<int> &year);
[[nodiscard]] Status readField(const QString &text, const PartContext &context, int &year);
/// Errors: NotANumber, Overflow.
[[nodiscard]] Status readField(const QString &text, const PartContext &context,
                               std::optional<Percentage> &value);
[[nodiscard]] Status readField(const QString &text, const PartContext &context, Percentage &value);
/// Errors: NotANumber, Overflow.
[[nodiscard]] Status readField(const QString &text, const PartContext &context,
                               std::optional<Quantity> &value);
/// Errors: NotAnAmount, Overflow.
[[nodiscard]] Status readField(const QString &text, const PartContext &context,
                               std::optional<Money> &value);

/// "= 12.500.000 kr." for a text that is an amount, else empty.
QString amountEcho(const QString &text, const PartContext &context);

/// "= 7. marts 2026" for a text that is a date, and what it was counted from; else empty.
QString dateEcho(const QString &text, const PartContext &context);

/// Texts separated by commas, as tags are typed.
QString wordsText(const QStringList &words);
QStringList readWords(const QString &text);

/// The sources as choices, the empty one first.
QList<Choice> sourceChoices(const PartContext &context);
/// The stages in their order, the empty one first.
QList<Choice> stageChoices(const PartContext &context);
/// The label of that key; the key itself when it is not among the choices.
QString choiceLabel(const QList<Choice> &choices, const QString &key);

/// "A1, p. 12" for a source that is named, else empty.
QString provenanceText(const Provenance &provenance);
/// Where it is from in a line: "Source: A1, p. 12", or the note where that is all there is.
QString originText(const Provenance &provenance);
/// The mark with the title of the source, "Annual report 2024, page 3"; the mark where the list
/// does not have it.
QString sourceText(const Provenance &provenance, const QList<Source> &sources);

} // namespace bundlinje
