#include "model/exchange/indigocells.h"

#include "model/exchange/findingreasons.h"
#include "model/exchange/indigocolumns.h"
#include "model/exchange/spreadsheet.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Kind = IndigoColumn::Kind;

tl::unexpected<Error> unread(Error::Code code, const QString &text, QStringView reason)
{
    return failure(code, {}, text, reason.toString());
}

/// Why a text that is no number is none.
QStringView reasonForNoNumber(const QString &text, QStringView otherwise)
{
    if (text.startsWith(u'='))
        return reasons::formula;
    if (isSpreadsheetError(text))
        return reasons::spreadsheetError;
    const auto isDigit = [](QChar c) {
        return c.isDigit();
    };
    const auto isSign = [](QChar c) {
        return c.category() == QChar::Symbol_Currency;
    };
    if (std::none_of(text.begin(), text.end(), isDigit)
        && std::any_of(text.begin(), text.end(), isSign))
        return reasons::signAlone;
    return otherwise;
}

/// Whether the cell can be read; the value itself is not wanted here.
Status readability(const ImportedRecord &record, const IndigoColumn &column)
{
    const auto status = [](const auto &result) -> Status {
        if (!result)
            return tl::make_unexpected(result.error());
        return {};
    };
    switch (column.kind) {
    case Kind::Key:
        return {};
    case Kind::Text:
        return status(readText(record, column.header));
    case Kind::Date:
        return status(readDate(record, column.header));
    case Kind::Count:
        return status(readCount(record, column.header));
    case Kind::Number:
        return status(readNumber(record, column.header));
    case Kind::Currency:
        return status(readCurrency(record, column.header));
    case Kind::Amount:
        return status(readAmount(record, column.header));
    case Kind::Stage:
        return status(readStage(record, column.header));
    case Kind::Unit:
        return status(readUnit(record, column.header));
    case Kind::Goals:
        return status(readGoalTags(record, column.header));
    }
    return {};
}

} // namespace

QString cellText(const ImportedRecord &record, QStringView header)
{
    const auto cell = record.cells.constFind(header.toString());
    return cell == record.cells.constEnd() ? QString() : cell->trimmed();
}

Result<QString> readText(const ImportedRecord &record, QStringView header)
{
    const QString text = cellText(record, header);
    if (isSpreadsheetError(text))
        return unread(Error::Code::InvalidInput, text, reasons::spreadsheetError);
    return text;
}

Result<std::optional<PartialDate>> readDate(const ImportedRecord &record, QStringView header)
{
    const QString text = cellText(record, header);
    if (text.isEmpty())
        return std::nullopt;
    const Result<PartialDate> date = PartialDate::fromIso(text);
    if (!date)
        return unread(Error::Code::NotADate, text, reasonForNoNumber(text, reasons::notADate));
    return *date;
}

Result<std::optional<qint64>> readCount(const ImportedRecord &record, QStringView header)
{
    const QString text = cellText(record, header);
    if (text.isEmpty())
        return std::nullopt;
    const bool isWhole =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isWhole)
        return unread(Error::Code::NotANumber, text, reasonForNoNumber(text, reasons::notACount));
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    if (!fits)
        return unread(Error::Code::Overflow, text, reasons::tooLarge);
    return value;
}

Result<std::optional<Quantity>> readNumber(const ImportedRecord &record, QStringView header)
{
    const QString text = cellText(record, header);
    if (text.isEmpty())
        return std::nullopt;
    const Result<Quantity> number = quantityFromDecimal(text);
    if (number)
        return *number;
    if (number.error().code == Error::Code::Overflow)
        return unread(Error::Code::Overflow, text, reasons::tooLarge);
    return unread(Error::Code::NotANumber, text, reasonForNoNumber(text, reasons::inWords));
}

Result<std::optional<Currency>> readCurrency(const ImportedRecord &record, QStringView header)
{
    const QString text = cellText(record, header);
    if (text.isEmpty())
        return std::nullopt;
    const Result<Currency> currency = Currency::fromCode(text);
    if (!currency)
        return unread(Error::Code::InvalidInput, text,
                      reasonForNoNumber(text, reasons::notACurrency));
    return *currency;
}

Result<std::optional<Money>> readAmount(const ImportedRecord &record, QStringView header)
{
    const QString text = cellText(record, header);
    if (text.isEmpty())
        return std::nullopt;
    // Whether it is a number at all does not depend on the currency.
    const Result<Money> number = moneyFromDecimal(text, Currency::DKK);
    if (!number && number.error().code != Error::Code::Overflow)
        return unread(Error::Code::NotAnAmount, text,
                      reasonForNoNumber(text, reasons::notAPlainNumber));
    const IndigoColumn *column = indigoColumn(record.file, header);
    const Result<std::optional<Currency>> currency =
        readCurrency(record, column ? column->currency : QStringView());
    if (!currency)
        return unread(Error::Code::NotAnAmount, text, reasons::currencyNotRead);
    if (!*currency)
        return unread(Error::Code::NotAnAmount, text, reasons::currencyMissing);
    const Result<Money> amount = moneyFromDecimal(text, **currency);
    if (!amount)
        return unread(Error::Code::Overflow, text, reasons::tooLarge);
    return *amount;
}

Result<QString> readStage(const ImportedRecord &record, QStringView header)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 4> stages{{
        {u"Contracted", u"Contracted"},
        {u"Implementation", u"Running"},
        {u"Service delivery complete", u"Repayment"},
        {u"Complete", u"Closed"},
    }};
    const QString text = cellText(record, header);
    if (text.isEmpty())
        return text;
    for (const auto &[published, key] : stages) {
        if (published == text)
            return key.toString();
    }
    return unread(Error::Code::InvalidInput, text, reasons::unknownStage);
}

Result<CountUnit> readUnit(const ImportedRecord &record, QStringView header)
{
    const QString text = cellText(record, header);
    if (text.isEmpty())
        return CountUnit::NotStated;
    if (text == "Individual"_L1)
        return CountUnit::Persons;
    if (text == "Other"_L1)
        return CountUnit::Other;
    return unread(Error::Code::InvalidInput, text, reasons::unknownUnit);
}

Result<QStringList> readGoalTags(const ImportedRecord &record, QStringView header)
{
    const QString text = cellText(record, header);
    QStringList tags;
    for (const QString &part : idsIn(text)) {
        bool isNumber = false;
        const int goal = part.toInt(&isNumber);
        if (!isNumber || goal < 1 || goal > 17)
            return unread(Error::Code::InvalidInput, text, reasons::notAGoalNumber);
        tags.append(u"SDG %1"_s.arg(goal));
    }
    return tags;
}

QList<UnreadText> unreadCells(const ImportedRecord &record)
{
    QList<UnreadText> found;
    for (auto cell = record.cells.cbegin(); cell != record.cells.cend(); ++cell) {
        const IndigoColumn *column = indigoColumn(record.file, cell.key());
        if (!column)
            continue;
        const Status read = readability(record, *column);
        if (read)
            continue;
        found.append({.field = column->field.isEmpty() ? u"origin"_s : column->field.toString(),
                      .text = cell.value(),
                      .reason = read.error().detail,
                      .file = record.file,
                      .row = record.row,
                      .column = cell.key()});
    }
    return found;
}

QStringList idsIn(const QString &text)
{
    QStringList ids;
    for (const QString &part : text.split(u',')) {
        if (const QString id = part.trimmed(); !id.isEmpty())
            ids.append(id);
    }
    return ids;
}

} // namespace bundlinje
