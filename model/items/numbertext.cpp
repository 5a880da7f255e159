#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr QChar minusSign = u'\u2212';

QString decimalPointOf(const QLocale &locale)
{
    return locale.decimalPoint();
}

/// The grouped whole part: digits in threes, as the locale writes them even for four digits.
QString grouped(const QString &digits, const QLocale &locale)
{
    QString text = digits;
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, locale.groupSeparator());
    return text;
}

} // namespace

QString scaledText(qint64 scaled, int decimals, const QLocale &locale)
{
    QString digits = QString::number(scaled);
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    digits = digits.rightJustified(decimals + 1, u'0');
    QString text = grouped(digits.left(digits.size() - decimals), locale);
    if (decimals > 0)
        text += decimalPointOf(locale) + digits.right(decimals);
    return negative ? minusSign + text : text;
}

qint64 roundedQuotient(qint64 numerator, qint64 denominator)
{
    const qint64 quotient = numerator / denominator;
    const qint64 remainder = numerator % denominator;
    const quint64 size =
        remainder < 0 ? 0 - static_cast<quint64>(remainder) : static_cast<quint64>(remainder);
    if (size < static_cast<quint64>(denominator) - size)
        return quotient;
    return numerator < 0 ? quotient - 1 : quotient + 1;
}

QString countText(qint64 count, const QLocale &locale)
{
    return scaledText(count, 0, locale);
}

QString percentText(Percentage share, const QLocale &locale)
{
    QString number = toDecimal(share);
    number.replace(u'.', decimalPointOf(locale)).replace(u'-', minusSign);
    return QCoreApplication::translate("NumberText", "%1%", "a per cent figure").arg(number);
}

QString ratioText(double ratio, const QLocale &locale)
{
    if (!std::isfinite(ratio) || std::abs(ratio) > 1e12)
        return QString::fromUtf16(missingText);
    return scaledText(std::llround(ratio * 100), 2, locale);
}

Result<QString> plainDecimal(QStringView typed, const QLocale &locale)
{
    QString text = typed.toString().simplified(); // No-break spaces become plain ones.
    text.replace(minusSign, u'-');
    static const QRegularExpression spacesBetweenGroups(u"(?<=\\d)\\s(?=\\d{3}(?!\\d))"_s);
    text.remove(spacesBetweenGroups);

    const QString point = QRegularExpression::escape(decimalPointOf(locale));
    const QString group = QRegularExpression::escape(locale.groupSeparator());
    const QRegularExpression number(
        u"^-?(\\d+|\\d{1,3}(%1\\d{3})+)(%2(?<decimals>\\d+))?$"_s.arg(group, point));
    const QRegularExpressionMatch match = number.match(text);
    if (!match.hasMatch())
        return failure(Error::Code::NotANumber, {}, typed.toString());
    const QString decimals = match.captured(u"decimals"_s);
    QString whole = text.left(text.size() - (decimals.isEmpty() ? 0 : decimals.size() + 1));
    whole.remove(locale.groupSeparator());
    return decimals.isEmpty() ? whole : whole + u'.' + decimals;
}

Result<qint64> readCount(QStringView typed, const QLocale &locale)
{
    const Result<QString> decimal = plainDecimal(typed, locale);
    if (!decimal || decimal->contains(u'.'))
        return failure(Error::Code::NotANumber, {}, typed.toString());
    bool fits = false;
    const qint64 count = decimal->toLongLong(&fits);
    if (!fits)
        return failure(Error::Code::Overflow, {}, typed.toString());
    return count;
}

Result<Percentage> readPercentage(QStringView typed, const QLocale &locale)
{
    QStringView number = typed.trimmed();
    if (number.endsWith(u'%'))
        number = number.chopped(1).trimmed();
    const Result<QString> decimal = plainDecimal(number, locale);
    if (!decimal)
        return failure(Error::Code::NotANumber, {}, typed.toString());
    return percentageFromDecimal(*decimal);
}

} // namespace bundlinje
