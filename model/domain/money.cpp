#include "model/domain/money.h"

#include "model/domain/largestremainder.h"

#include <QtCore/QList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

// g++ and clang both have it; the pedantic warning is about the standard, not about the result.
__extension__ using Wide = __int128;

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Value of a run of digits, or nothing when it passes 10^27, far beyond any amount.
std::optional<Wide> digitsValue(QStringView digits)
{
    while (digits.startsWith(u'0'))
        digits = digits.mid(1);
    if (digits.size() > 27)
        return std::nullopt;
    Wide value = 0;
    for (const QChar digit : digits)
        value = value * 10 + (digit.unicode() - u'0');
    return value;
}

} // namespace

Result<Money> add(Money a, Money b)
{
    if (a.currency() != b.currency())
        return failure(Error::Code::MixedCurrency, {},
                       a.currency().code() + u", "_s + b.currency().code());
    qint64 sum = 0;
    if (__builtin_add_overflow(a.minor(), b.minor(), &sum))
        return failure(Error::Code::Overflow);
    return Money::fromMinor(sum, a.currency());
}

Result<Money> subtract(Money a, Money b)
{
    if (a.currency() != b.currency())
        return failure(Error::Code::MixedCurrency, {},
                       a.currency().code() + u", "_s + b.currency().code());
    qint64 difference = 0;
    if (__builtin_sub_overflow(a.minor(), b.minor(), &difference))
        return failure(Error::Code::Overflow);
    return Money::fromMinor(difference, a.currency());
}

Result<Money> moneyFromDecimal(QStringView text, Currency currency)
{
    const auto refused = [&] {
        return failure(Error::Code::NotAnAmount, {}, text.toString());
    };
    QStringView rest = text;
    const bool negative = rest.startsWith(u'-');
    if (negative)
        rest = rest.mid(1);
    const qsizetype point = rest.indexOf(u'.');
    const QStringView whole = point < 0 ? rest : rest.left(point);
    const QStringView decimals = point < 0 ? QStringView() : rest.mid(point + 1);
    if (whole.isEmpty() || (point >= 0 && decimals.isEmpty()) || !isDigits(whole)
        || !isDigits(decimals))
        return refused();

    const int digits = currency.minorDigits();
    const QString kept = decimals.left(digits).toString().leftJustified(digits, u'0');
    std::optional<Wide> minor = digitsValue(QString(whole.toString() + kept));
    if (!minor)
        return failure(Error::Code::Overflow, {}, text.toString());
    if (decimals.size() > digits && decimals[digits] >= u'5')
        ++*minor;
    if (*minor > std::numeric_limits<qint64>::max())
        return failure(Error::Code::Overflow, {}, text.toString());
    const auto size = static_cast<qint64>(*minor);
    return Money::fromMinor(negative ? -size : size, currency);
}

QString toDecimal(Money amount)
{
    const int digits = amount.currency().minorDigits();
    QString text = QString::number(amount.minor());
    if (digits == 0)
        return text;
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    text = text.rightJustified(digits + 1, u'0');
    text.insert(text.size() - digits, u'.');
    return negative ? u'-' + text : text;
}

Result<QList<Money>> split(Money whole, std::span<const qint64> weights)
{
    bool areZero = true;
    for (const qint64 weight : weights) {
        if (weight < 0)
            return failure(Error::Code::InvalidInput, {}, QString::number(weight),
                           u"a weight is negative"_s);
        areZero = areZero && weight == 0;
    }
    if (areZero)
        return failure(Error::Code::InvalidInput, {}, {}, u"the weights are all zero"_s);

    std::vector<qint64> parts(weights.size());
    LargestRemainder({weights.begin(), weights.end()}).divide(whole.minor(), parts);
    QList<Money> result;
    result.reserve(static_cast<qsizetype>(parts.size()));
    for (const qint64 part : parts)
        result.append(Money::fromMinor(part, whole.currency()));
    return result;
}

} // namespace bundlinje
