#include "model/domain/percentage.h"

#include <algorithm>
#include <cstdlib>

namespace bundlinje {

Result<Percentage> percentageFromDecimal(QStringView percent)
{
    constexpr qsizetype decimalsKept = 5;
    const bool negative = percent.startsWith(u'-');
    const QStringView unsignedText = negative ? percent.mid(1) : percent;
    const qsizetype point = unsignedText.indexOf(u'.');
    const QStringView whole = point < 0 ? unsignedText : unsignedText.left(point);
    const QStringView decimals = point < 0 ? QStringView() : unsignedText.mid(point + 1);
    const QString digits = whole.toString() + decimals.toString().leftJustified(decimalsKept, u'0');
    const bool readable = !whole.isEmpty() && (point < 0 || !decimals.isEmpty())
        && decimals.size() <= decimalsKept
        && std::all_of(digits.begin(), digits.end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!readable)
        return failure(Error::Code::NotANumber, {}, percent.toString());
    bool fits = false;
    const qint64 parts = digits.toLongLong(&fits);
    if (!fits)
        return failure(Error::Code::Overflow, {}, percent.toString());
    return Percentage::fromTenMillionths(negative ? -parts : parts);
}

QString toDecimal(Percentage share)
{
    const qint64 parts = share.tenMillionths();
    QString digits = QString::number(parts).remove(u'-').rightJustified(6, u'0');
    digits.insert(digits.size() - 5, u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return parts < 0 ? u'-' + digits : digits;
}

} // namespace bundlinje
