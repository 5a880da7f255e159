#include "model/domain/scaleddecimal.h"

#include <algorithm>

namespace bundlinje {

Result<qint64> scaledFromDecimal(QStringView text, int decimals)
{
    const bool negative = text.startsWith(u'-');
    const QStringView unsignedText = negative ? text.mid(1) : text;
    const qsizetype point = unsignedText.indexOf(u'.');
    const QStringView whole = point < 0 ? unsignedText : unsignedText.left(point);
    const QStringView fraction = point < 0 ? QStringView() : unsignedText.mid(point + 1);
    const QString digits = whole.toString() + fraction.toString().leftJustified(decimals, u'0');
    const bool readable = !whole.isEmpty() && (point < 0 || !fraction.isEmpty())
        && fraction.size() <= decimals && std::all_of(digits.begin(), digits.end(), [](QChar c) {
               return c >= u'0' && c <= u'9';
           });
    if (!readable)
        return failure(Error::Code::NotANumber, {}, text.toString());
    bool fits = false;
    const qint64 scaled = digits.toLongLong(&fits);
    if (!fits)
        return failure(Error::Code::Overflow, {}, text.toString());
    return negative ? -scaled : scaled;
}

QString scaledToDecimal(qint64 scaled, int decimals)
{
    QString digits = QString::number(scaled).remove(u'-').rightJustified(decimals + 1, u'0');
    digits.insert(digits.size() - decimals, u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return scaled < 0 ? u'-' + digits : digits;
}

} // namespace bundlinje
