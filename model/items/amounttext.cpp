#include "model/items/amounttext.h"

#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <boost/multiprecision/cpp_int.hpp>

#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Rational = boost::multiprecision::cpp_rational;
using Integer = boost::multiprecision::cpp_int;

constexpr qint64 million = 1'000'000;
constexpr QChar noBreakSpace = u'\u00a0';

/// Of a text that comes from `plainDecimal`.
qsizetype decimalsOf(const QString &decimal)
{
    const qsizetype point = decimal.indexOf(u'.');
    return point < 0 ? 0 : decimal.size() - point - 1;
}

/// "12500.25" as an exact number. The text comes from `plainDecimal`.
Rational rationalFrom(const QString &decimal)
{
    const qsizetype decimals = decimalsOf(decimal);
    QString digits = decimal;
    digits.remove(u'.');
    const bool negative = digits.startsWith(u'-');
    digits.remove(u'-');
    qsizetype first = 0;
    while (first < digits.size() - 1 && digits.at(first) == u'0')
        ++first; // A leading zero would make the library read the digits as octal.
    const Integer value(digits.mid(first).toStdString());
    const Integer scale = boost::multiprecision::pow(Integer(10), static_cast<unsigned>(decimals));
    const Rational number(value, scale);
    return negative ? Rational(-number) : number;
}

/// Reads sums such as "3*(450000 + 1,5)": recursive descent over + − * / and parentheses.
class SumReader {
public:
    SumReader(QStringView text, const QLocale &locale)
        : m_text(text)
        , m_locale(locale)
    {
    }

    std::optional<Rational> read()
    {
        std::optional<Rational> value = sum();
        skipSpace();
        return m_at == m_text.size() ? value : std::nullopt;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool take(std::initializer_list<char16_t> wanted, char16_t &taken)
    {
        skipSpace();
        for (const char16_t c : wanted) {
            if (m_at < m_text.size() && m_text[m_at] == c) {
                ++m_at;
                taken = c;
                return true;
            }
        }
        return false;
    }

    std::optional<Rational> sum()
    {
        std::optional<Rational> value = product();
        for (char16_t sign = 0; value && take({u'+', u'-', u'\u2212'}, sign);) {
            const std::optional<Rational> next = product();
            if (!next)
                return std::nullopt;
            value = sign == u'+' ? Rational(*value + *next) : Rational(*value - *next);
        }
        return value;
    }

    std::optional<Rational> product()
    {
        std::optional<Rational> value = factor();
        for (char16_t sign = 0; value && take({u'*', u'/', u'\u00d7', u'\u00f7'}, sign);) {
            const std::optional<Rational> next = factor();
            const bool divides = sign == u'/' || sign == u'\u00f7';
            if (!next || (divides && *next == 0))
                return std::nullopt;
            value = divides ? Rational(*value / *next) : Rational(*value * *next);
        }
        return value;
    }

    std::optional<Rational> factor()
    {
        char16_t taken = 0;
        if (take({u'-', u'\u2212'}, taken)) {
            const std::optional<Rational> value = m_signs++ < mostNested ? factor() : std::nullopt;
            return value ? std::optional(Rational(-*value)) : std::nullopt;
        }
        if (take({u'('}, taken)) {
            if (++m_depth > mostNested)
                return std::nullopt;
            std::optional<Rational> value = sum();
            --m_depth;
            return take({u')'}, taken) ? value : std::nullopt;
        }
        skipSpace();
        const qsizetype start = m_at;
        while (m_at < m_text.size()
               && (m_text[m_at].isDigit() || m_text[m_at] == u'.' || m_text[m_at] == u','))
            ++m_at;
        const Result<QString> decimal = plainDecimal(m_text.mid(start, m_at - start), m_locale);
        if (!decimal || decimal->size() > 40)
            return std::nullopt;
        return rationalFrom(*decimal);
    }

    static constexpr int mostNested = 50; ///< Typed by no one; guards the call stack.

    QStringView m_text;
    QLocale m_locale;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_signs = 0;
};

/// Rounds half away from zero to minor units. Errors: Overflow.
Result<Money> toMoney(const Rational &amount, Currency currency, QStringView typed)
{
    const Rational minor = amount * currency.minorPerUnit();
    const Integer numerator = boost::multiprecision::numerator(minor);
    const Integer denominator = boost::multiprecision::denominator(minor);
    Integer size = (abs(numerator) * 2 + denominator) / (denominator * 2);
    if (numerator < 0)
        size = -size;
    if (abs(size) > std::numeric_limits<qint64>::max())
        return failure(Error::Code::Overflow, {}, typed.toString());
    return Money::fromMinor(size.convert_to<qint64>(), currency);
}

/// The power of ten that a word after the number stands for; nothing for an unknown word.
std::optional<qint64> magnitudeOf(const QString &word)
{
    static const QHash<QString, qint64> magnitudes{
        {u""_s, 1},
        {u"t"_s, 1000},
        {u"k"_s, 1000},
        {u"tkr"_s, 1000},
        {u"tus"_s, 1000},
        {u"tusind"_s, 1000},
        {u"thousand"_s, 1000},
        {u"m"_s, million},
        {u"mio"_s, million},
        {u"mill"_s, million},
        {u"million"_s, million},
        {u"millioner"_s, million},
        {u"millions"_s, million},
        {u"mia"_s, 1000 * million},
        {u"mrd"_s, 1000 * million},
        {u"bn"_s, 1000 * million},
        {u"milliard"_s, 1000 * million},
        {u"milliarder"_s, 1000 * million},
        {u"billion"_s, 1000 * million},
    };
    const auto found = magnitudes.constFind(word);
    return found == magnitudes.cend() ? std::nullopt : std::optional(*found);
}

struct Words {
    qint64 magnitude = 1;
    Currency currency;
};

/// What the words behind (or a currency before) a number mean.
std::optional<Words> wordsOf(const QString &text, Currency currency)
{
    Words words{1, currency};
    QString rest = text.toLower();
    rest.remove(u'.');
    static const QRegularExpression separators(u"\\s+"_s);
    for (const QString &word : rest.split(separators, Qt::SkipEmptyParts)) {
        if (word == "kr"_L1 || word == "kroner"_L1) {
            words.currency = Currency::DKK;
        } else if (const Result<Currency> code = Currency::fromCode(word.toUpper()); code) {
            words.currency = *code;
        } else if (const auto magnitude = magnitudeOf(word); magnitude && words.magnitude == 1) {
            words.magnitude = *magnitude;
        } else {
            return std::nullopt;
        }
    }
    return words;
}

} // namespace

QString currencyText(Currency currency)
{
    return currency == Currency::DKK
        ? QCoreApplication::translate("AmountText", "DKK", "danish kroner beside an amount")
        : currency.code();
}

qint64 millionHundredths(Money amount)
{
    const qint64 perMillion = amount.currency().minorPerUnit() * million;
    if (amount.minor() > -perMillion && amount.minor() < perMillion)
        return roundedQuotient(amount.minor(), perMillion / 100);
    return 10 * roundedQuotient(amount.minor(), perMillion / 10);
}

QString millionText(Money amount, const QLocale &locale)
{
    const qint64 hundredths = millionHundredths(amount);
    if (hundredths == 0 && amount.minor() != 0)
        return (amount.minor() > 0 ? u"<"_s : u">\u2212"_s) + scaledText(1, 2, locale);
    return hundredths == 0 || hundredths >= 100 || hundredths <= -100
        ? scaledText(hundredths / 10, 1, locale)
        : scaledText(hundredths, 2, locale);
}

QString millionUnit(Currency currency)
{
    return QCoreApplication::translate("AmountText", "%1 m", "millions of a currency, as a unit")
        .arg(currencyText(currency))
        .replace(u' ', noBreakSpace);
}

QString millionWithUnit(Money amount, const QLocale &locale)
{
    return QCoreApplication::translate("AmountText", "%2 %1m",
                                       "an amount in millions; %1 number, %2 currency")
        .arg(millionText(amount, locale), currencyText(amount.currency()))
        .replace(u' ', noBreakSpace);
}

QString editText(Money amount, const QLocale &locale)
{
    const qint64 perUnit = amount.currency().minorPerUnit();
    const bool whole = amount.minor() % perUnit == 0;
    return whole ? scaledText(amount.minor() / perUnit, 0, locale)
                 : scaledText(amount.minor(), amount.currency().minorDigits(), locale);
}

QString exactText(Money amount, const QLocale &locale)
{
    return QCoreApplication::translate("AmountText", "%2 %1",
                                       "an exact amount; %1 number, %2 currency")
        .arg(editText(amount, locale), currencyText(amount.currency()))
        .replace(u' ', noBreakSpace);
}

QString shortText(Money amount, const QLocale &locale)
{
    const qint64 tenth = amount.currency().minorPerUnit() * million / 10;
    const bool isShort = amount.minor() % tenth == 0 && std::abs(amount.minor()) >= 10 * tenth;
    return isShort ? millionWithUnit(amount, locale) : exactText(amount, locale);
}

Result<Money> readAmount(QStringView typed, Currency currency, const QLocale &locale)
{
    const auto refused = [&] {
        return failure(Error::Code::NotAnAmount, {}, typed.toString());
    };
    constexpr qsizetype longest = 200;
    const QString text = typed.toString().simplified(); // No-break spaces become plain ones.
    if (text.size() > longest)
        return refused();
    if (text.startsWith(u'=')) {
        const std::optional<Rational> value = SumReader(QStringView(text).mid(1), locale).read();
        return value ? toMoney(*value, currency, typed) : refused();
    }

    static const QRegularExpression parts(
        u"^(?<before>[A-Za-z]*\\.?)\\s*(?<number>[-\u2212]?[\\d.,\\s]*\\d)\\s*(?<after>[\\p{L}.\\s]*)$"_s);
    const QRegularExpressionMatch match = parts.match(text);
    if (!match.hasMatch())
        return refused();
    const Result<QString> decimal = plainDecimal(match.captured(u"number"_s), locale);
    const std::optional<Words> words =
        wordsOf(match.captured(u"before"_s) + u' ' + match.captured(u"after"_s), currency);
    if (!decimal || !words)
        return refused();
    // No coin is that small: it is meant as thousands, in the signs of another language.
    if (words->magnitude == 1 && decimalsOf(*decimal) > words->currency.minorDigits())
        return refused();
    return toMoney(rationalFrom(*decimal) * words->magnitude, words->currency, typed);
}

} // namespace bundlinje
