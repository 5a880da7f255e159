#include "model/exchange/cellvalues.h"

#include "model/exchange/findingreasons.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Kind = SpreadsheetCell::Kind;

tl::unexpected<Error> unread(Error::Code code, const QString &text, QStringView reason)
{
    return failure(code, {}, text, reason.toString());
}

/// Why the cell is none of what is wanted.
QStringView reasonFor(const SpreadsheetCell &cell, QStringView otherwise)
{
    if (cell.text.startsWith(u'='))
        return reasons::formula;
    return cell.kind == Kind::Error || isSpreadsheetError(cell.text) ? reasons::spreadsheetError
                                                                     : otherwise;
}

/// The first three letters tell the months apart, in Danish and in English.
int monthNamed(const QString &word)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"maj"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"okt"_s, u"nov"_s, u"dec"_s};
    const QString start = word.left(3).toLower();
    if (start == "may"_L1)
        return 5;
    return start == "oct"_L1 ? 10 : static_cast<int>(months.indexOf(start)) + 1;
}

Result<PartialDate> writtenDate(const QString &text)
{
    static const QRegularExpression numeric(
        u"^(?:(\\d{1,2})[-./]\\s?)?(\\d{1,2})[-./]\\s?(\\d{4}|\\d{2})$"_s);
    static const QRegularExpression named(
        u"^(?:(\\d{1,2})\\.?\\s+)?(\\p{L}{3,}\\.?)\\s+(\\d{4})$"_s);
    if (const Result<PartialDate> iso = PartialDate::fromIso(text); iso)
        return iso;
    const auto refused = failure(Error::Code::NotADate, {}, text);
    QRegularExpressionMatch match = numeric.match(text);
    const bool isNumeric = match.hasMatch();
    if (!isNumeric)
        match = named.match(text);
    if (!match.hasMatch())
        return refused;
    const QString day = match.captured(1);
    const QString year = match.captured(3);
    const int month = isNumeric ? match.captured(2).toInt() : monthNamed(match.captured(2));
    // "3.26" could be a month and a year or a day and a month: not guessed.
    if (month == 0 || (day.isEmpty() && year.size() == 2) || (!day.isEmpty() && day.toInt() == 0))
        return refused;
    const int century = year.size() == 2 ? 2000 : 0;
    return PartialDate::fromParts(century + year.toInt(), month, day.toInt());
}

/// The decimal with its point moved to the right.
QString shifted(const QString &decimal, int zeros)
{
    QString whole = decimal.section(u'.', 0, 0);
    QString fraction = decimal.section(u'.', 1);
    for (int i = 0; i < zeros; ++i) {
        whole += fraction.isEmpty() ? QChar(u'0') : fraction.front();
        fraction.remove(0, 1);
    }
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

/// A number in words as amounts are written.
struct WrittenAmount {
    QString number;
    std::optional<int> zeros;
    QString currency; ///< A code of three letters, or empty.
};

WrittenAmount writtenAmount(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:(kr\\.?|[A-Z]{3})\\s*)?([-+\u2212(]?\\s*\\d[\\d.,'\\s]*\\)?)(?:,-|,–)?\\s*"
        "(mio\\.?|mill\\.?|mia\\.?|tkr\\.?|t\\.\\s?kr\\.?|tusinde?)?\\s*(kr\\.?|[A-Z]{3})?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {text, {}, {}};
    WrittenAmount amount{.number = match.captured(2), .zeros = {}, .currency = {}};
    const QString unit = match.captured(3).toLower();
    if (unit.startsWith("mia"_L1))
        amount.zeros = 9;
    else if (unit.startsWith(u'm'))
        amount.zeros = 6;
    else if (!unit.isEmpty())
        amount.zeros = 3;
    for (const int place : {1, 4}) {
        if (const QString word = match.captured(place); word.size() == 3 && !word.contains(u'.'))
            amount.currency = word;
    }
    return amount;
}

} // namespace

std::optional<DecimalSign> guessedDecimalSign(const QStringList &texts)
{
    static const QRegularExpression number(u"[\\d.,]*\\d"_s);
    int commas = 0;
    int points = 0;
    for (const QString &text : texts) {
        const QString found = number.match(text).captured();
        const qsizetype comma = found.lastIndexOf(u',');
        const qsizetype point = found.lastIndexOf(u'.');
        if (comma < 0 && point < 0)
            continue;
        const qsizetype last = std::max(comma, point);
        const bool isRepeated = found.count(found.at(last)) > 1;
        const bool bothStand = comma >= 0 && point >= 0;
        // One sign before three digits may group or divide.
        if (!bothStand && !isRepeated && found.size() - last - 1 == 3)
            continue;
        // A sign that stands twice groups, so the other divides.
        const bool commaDivides = (last == comma) != isRepeated;
        ++(commaDivides ? commas : points);
    }
    if (commas == points)
        return std::nullopt;
    return commas > points ? DecimalSign::Comma : DecimalSign::Point;
}

Result<QString> decimalOf(QStringView text, DecimalSign sign)
{
    static const QRegularExpression form(u"^(-?)(\\d+|\\d{1,3}(?:[.' ]\\d{3})+)(?:,(\\d+))?$"_s);
    QString written = text.toString().simplified(); // No-break spaces become plain ones.
    written.replace(QChar(0x2212), u'-');
    if (written.startsWith(u'(') && written.endsWith(u')'))
        written = u'-' + written.sliced(1, written.size() - 2);
    if (written.startsWith(u'+'))
        written.remove(0, 1);
    if (sign == DecimalSign::Point) {
        // The form below is that of a comma.
        for (QChar &c : written)
            c = c == u'.' ? QChar(u',') : c == u',' ? QChar(u'.') : c;
    }
    const QRegularExpressionMatch match = form.match(written);
    if (!match.hasMatch())
        return failure(Error::Code::NotANumber, {}, text.toString(),
                       reasons::notAPlainNumber.toString());
    static const QRegularExpression grouping(u"[.' ]"_s);
    const QString whole = match.captured(1) + match.captured(2).remove(grouping);
    return match.captured(3).isEmpty() ? whole : whole + u'.' + match.captured(3);
}

Result<QString> textOf(const SpreadsheetCell &cell)
{
    if (const QStringView reason = reasonFor(cell, {}); cell.kind == Kind::Error
        || (reason == reasons::spreadsheetError && cell.kind == Kind::Text))
        return unread(Error::Code::InvalidInput, cell.text, reason);
    return cell.text.trimmed();
}

Result<PartialDate> dateOf(const SpreadsheetCell &cell)
{
    const Result<PartialDate> date = writtenDate(cell.text.simplified());
    const bool isWord = cell.kind == Kind::Text || cell.kind == Kind::Date;
    // A bare number is a year or nothing.
    const bool isYear = cell.kind == Kind::Number && date
        && date->precision() == PartialDate::Precision::Year && date->year() >= 1900;
    if (date && (isWord || isYear))
        return date;
    return unread(Error::Code::NotADate, cell.text, reasonFor(cell, reasons::notADate));
}

Result<qint64> countOf(const SpreadsheetCell &cell, DecimalSign sign)
{
    const bool isTyped = cell.kind == Kind::Number && !cell.isPercent;
    const Result<QString> decimal = isTyped ? Result<QString>(cell.text)
        : cell.kind == Kind::Text           ? decimalOf(cell.text, sign)
                                            : Result<QString>(u"?"_s);
    static const QRegularExpression whole(u"^-?\\d+(\\.0*)?$"_s);
    if (!decimal || !whole.match(*decimal).hasMatch())
        return unread(Error::Code::NotANumber, cell.text, reasonFor(cell, reasons::notACount));
    bool fits = false;
    const qint64 count = decimal->section(u'.', 0, 0).toLongLong(&fits);
    if (!fits)
        return unread(Error::Code::Overflow, cell.text, reasons::tooLarge);
    return count;
}

Result<Money> amountOf(const SpreadsheetCell &cell, const NumberReading &reading,
                       const std::optional<Currency> &currency)
{
    const auto notAnAmount = [&] {
        return unread(Error::Code::NotAnAmount, cell.text,
                      reasonFor(cell, reasons::notAPlainNumber));
    };
    const bool isTyped = cell.kind == Kind::Number && !cell.isPercent;
    if (!isTyped && cell.kind != Kind::Text)
        return notAnAmount();
    const WrittenAmount written =
        isTyped ? WrittenAmount{cell.text, {}, {}} : writtenAmount(cell.text.simplified());
    const Result<QString> decimal =
        isTyped ? Result<QString>(cell.text) : decimalOf(written.number, reading.decimal);
    if (!decimal)
        return notAnAmount();
    std::optional<Currency> used = currency;
    if (!written.currency.isEmpty()) {
        const Result<Currency> own = Currency::fromCode(written.currency);
        if (!own)
            return unread(Error::Code::InvalidInput, cell.text, reasons::notACurrency);
        used = *own;
    }
    if (!used)
        return unread(Error::Code::InvalidInput, cell.text, reasons::currencyMissing);
    const Result<Money> amount =
        moneyFromDecimal(shifted(*decimal, written.zeros.value_or(reading.zeros)), *used);
    if (!amount && amount.error().code == Error::Code::Overflow)
        return unread(Error::Code::Overflow, cell.text, reasons::tooLarge);
    return amount ? amount : notAnAmount();
}

} // namespace bundlinje
