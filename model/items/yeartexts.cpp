#include "model/items/yeartexts.h"

#include "model/calc/businesscasechecks.h"
#include "model/items/amounttext.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// One year and its text; "?" when the value is missing.
struct YearText {
    int year = 0;
    QString text;
};

constexpr char16_t unknown[] = u"?";

/// Equal years in a row are written once: from this many.
constexpr qsizetype fewestRepeated = 3;

QString joined(const QList<YearText> &years)
{
    QStringList texts;
    int next = 0;
    for (qsizetype i = 0; i < years.size();) {
        const YearText &first = years.at(i);
        qsizetype count = 1;
        while (i + count < years.size() && years.at(i + count).text == first.text
               && years.at(i + count).year == first.year + count)
            ++count;
        if (count < fewestRepeated)
            count = 1;
        QString text = first.text;
        if (count > 1)
            text += u" × "_s + QString::number(count);
        if (first.year != next)
            text.prepend(QString::number(first.year) + u": "_s);
        texts.append(text);
        next = first.year + static_cast<int>(count);
        i += count;
    }
    return texts.join(u"; "_s);
}

Result<int> yearOf(const QString &text, int most)
{
    bool isNumber = false;
    const int year = text.trimmed().toInt(&isNumber);
    if (!isNumber || year < 0 || year > most)
        return failure(Error::Code::NotANumber, {}, text);
    return year;
}

/// The years that a text names.
Result<QList<YearText>> split(const QString &typed)
{
    static const QRegularExpression repeated(u"^(.*?)\\s*[×x]\\s*(\\d+)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QList<YearText> years;
    int next = 0;
    const QStringList parts =
        typed.trimmed().isEmpty() ? QStringList() : typed.split(u';', Qt::KeepEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString text = parts.at(i).trimmed();
        if (const qsizetype colon = text.indexOf(u':'); colon >= 0) {
            const Result<int> year = yearOf(text.left(colon), longestHorizon - 1);
            if (!year)
                return tl::make_unexpected(year.error());
            next = *year;
            text = text.mid(colon + 1).trimmed();
        }
        int count = 1;
        if (const auto match = repeated.match(text); match.hasMatch()) {
            const Result<int> times = yearOf(match.captured(2), longestHorizon - next);
            if (!times)
                return tl::make_unexpected(times.error());
            count = *times;
            text = match.captured(1);
        }
        if (text.isEmpty() && i + 1 == parts.size())
            break; // What ends in a sign is still being typed.
        if (next + count > longestHorizon)
            return failure(Error::Code::NotANumber, {}, typed);
        for (int year = next; year < next + count && !text.isEmpty(); ++year)
            years.append({year, text});
        next += count;
    }
    return years;
}

/// A text read year by year; `add` is given the year and its value, empty for one that is missing.
template <typename Value, typename Read, typename Add>
Status readYears(const QString &typed, const Read &read, const Add &add)
{
    const Result<QList<YearText>> years = split(typed);
    if (!years)
        return tl::make_unexpected(years.error());
    for (const YearText &year : *years) {
        if (year.text == QStringView(unknown)) {
            add(year.year, std::optional<Value>());
            continue;
        }
        const Result<Value> value = read(year.text);
        if (!value)
            return tl::make_unexpected(value.error());
        add(year.year, std::optional<Value>(*value));
    }
    return {};
}

template <typename Text, typename Value>
QString textOf(const std::optional<Value> &value, const Text &text)
{
    return value ? text(*value) : QString::fromUtf16(unknown);
}

QString sumOfYears(const QString &sum, int years)
{
    return QCoreApplication::translate("YearTexts", "= %1 in %n year(s)", "%1 a sum", years)
        .arg(sum);
}

/// Of a new amount in a list: what stands there already, else what the portfolio proposes.
template <typename List, typename Way>
Currency currencyOf(const List &list, const Way &way, const PartContext &context)
{
    for (const auto &one : list) {
        if (const std::optional<Money> &amount = way(one))
            return amount->currency();
    }
    return context.currency;
}

} // namespace

QString intakeText(const QList<Cohort> &intake, const QLocale &locale)
{
    QList<YearText> years;
    for (const Cohort &cohort : intake) {
        const auto text = [&](qint64 persons) {
            return countText(persons, locale);
        };
        years.append({cohort.year, textOf(cohort.persons, text)});
    }
    return joined(years);
}

Status readIntake(const QString &text, const PartContext &context, QList<Cohort> &intake)
{
    QList<Cohort> read;
    const auto readOne = [&](const QString &typed) {
        return readCount(typed, context.locale);
    };
    const Status done =
        readYears<qint64>(text, readOne, [&](int year, std::optional<qint64> count) {
            read.append({year, count});
        });
    if (done)
        intake = read;
    return done;
}

QString intakeEcho(const QString &text, const PartContext &context)
{
    QList<Cohort> read;
    if (!readIntake(text, context, read) || read.isEmpty())
        return {};
    qint64 sum = 0;
    for (const Cohort &cohort : std::as_const(read)) {
        if (__builtin_add_overflow(sum, cohort.persons.value_or(0), &sum))
            return {};
    }
    return sumOfYears(countText(sum, context.locale), static_cast<int>(read.size()));
}

QString yearAmountsText(const QList<YearAmount> &amounts, const QLocale &locale)
{
    QList<YearText> years;
    for (const YearAmount &amount : amounts) {
        const auto text = [&](Money money) {
            return editText(money, locale);
        };
        years.append({amount.year, textOf(amount.amount, text)});
    }
    return joined(years);
}

Status readYearAmounts(const QString &text, const PartContext &context, QList<YearAmount> &amounts)
{
    const Currency currency = currencyOf(
        amounts, [](const YearAmount &one) -> const auto & { return one.amount; }, context);
    QList<YearAmount> read;
    const auto readOne = [&](const QString &typed) {
        return readAmount(typed, currency, context.locale);
    };
    const Status done = readYears<Money>(text, readOne, [&](int year, std::optional<Money> amount) {
        read.append({year, amount});
    });
    if (done)
        amounts = read;
    return done;
}

QString amountsText(const QList<std::optional<Money>> &amounts, const QLocale &locale)
{
    QList<YearText> years;
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        const auto text = [&](Money money) {
            return editText(money, locale);
        };
        years.append({static_cast<int>(i), textOf(amounts.at(i), text)});
    }
    return joined(years);
}

Status readAmounts(const QString &text, const PartContext &context,
                   QList<std::optional<Money>> &amounts)
{
    const Currency currency = currencyOf(
        amounts, [](const std::optional<Money> &one) -> const auto & { return one; }, context);
    QList<std::optional<Money>> read;
    const auto readOne = [&](const QString &typed) {
        return readAmount(typed, currency, context.locale);
    };
    const Status done = readYears<Money>(text, readOne, [&](int year, std::optional<Money> amount) {
        // A year that nobody names costs nothing.
        const auto needed = static_cast<qsizetype>(year) + 1;
        while (read.size() < needed)
            read.append(Money::fromMinor(0, currency));
        read[year] = amount;
    });
    if (done)
        amounts = read;
    return done;
}

QString amountsEcho(const QString &text, const PartContext &context)
{
    QList<YearAmount> read;
    if (!readYearAmounts(text, context, read) || read.isEmpty())
        return {};
    Money sum = Money::fromMinor(0, context.portfolio.currency);
    for (const YearAmount &year : std::as_const(read)) {
        const Result<Money> more = year.amount ? add(sum, *year.amount) : sum;
        if (!more)
            return {};
        sum = *more;
    }
    return sumOfYears(exactText(sum, context.locale), static_cast<int>(read.size()));
}

QString quantitiesText(const QList<Quantity> &values, const QLocale &locale)
{
    QList<YearText> years;
    for (qsizetype i = 0; i < values.size(); ++i)
        years.append({static_cast<int>(i), quantityText(values.at(i), locale)});
    return joined(years);
}

Status readQuantities(const QString &text, const PartContext &context, QList<Quantity> &values)
{
    QList<Quantity> read;
    bool isWhole = true;
    const auto readOne = [&](const QString &typed) {
        return readQuantity(typed, context.locale);
    };
    const Status done =
        readYears<Quantity>(text, readOne, [&](int year, std::optional<Quantity> value) {
            isWhole = isWhole && value;
            while (read.size() <= year)
                read.append(Quantity());
            read[year] = value.value_or(Quantity());
        });
    if (done && !isWhole)
        return failure(Error::Code::NotANumber, {}, text);
    if (done)
        values = read;
    return done;
}

QString quantityText(Quantity value, const QLocale &locale)
{
    return toDecimal(value).replace(u'.', locale.decimalPoint()).replace(u'-', QChar(0x2212));
}

Result<Quantity> readQuantity(QStringView typed, const QLocale &locale)
{
    const Result<QString> decimal = plainDecimal(typed, locale);
    if (!decimal)
        return tl::make_unexpected(decimal.error());
    return quantityFromDecimal(*decimal);
}

} // namespace bundlinje
