#include "model/items/momenttext.h"

#include "model/items/datetext.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

bool isEndOfDay(const QDateTime &local)
{
    return local == endOf(PartialDate::fromDate(local.date())).toLocalTime();
}

} // namespace

QDateTime endOf(const PartialDate &date)
{
    return QDateTime(date.latest().addDays(1), QTime(0, 0)).addMSecs(-1).toUTC();
}

Result<QDateTime> readMoment(QStringView typed, const QLocale &locale)
{
    const QString text = typed.trimmed().toString();
    if (text.contains(u'T')) {
        if (const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
            moment.isValid())
            return moment.toUTC();
    }
    static const QRegularExpression withTime(
        u"^(.+?),?\\s+(?:kl\\.?\\s*)?(\\d{1,2})[.:](\\d{2})$"_s);
    if (const QRegularExpressionMatch match = withTime.match(text); match.hasMatch()) {
        const Result<PartialDate> date = readDate(match.captured(1), locale);
        const QTime time(match.captured(2).toInt(), match.captured(3).toInt());
        if (date && date->earliest() == date->latest() && time.isValid())
            return QDateTime(date->earliest(), time).addSecs(60).addMSecs(-1).toUTC();
    }
    const Result<PartialDate> date = readDate(text, locale);
    if (!date)
        return tl::make_unexpected(date.error());
    return endOf(*date);
}

QString momentText(const QDateTime &moment, const QLocale &locale)
{
    const QDateTime local = moment.toLocalTime();
    const QString date = dateText(PartialDate::fromDate(local.date()), locale);
    return isEndOfDay(local)
        ? date
        : u"%1 %2"_s.arg(date, locale.toString(local.time(), QLocale::ShortFormat));
}

QString momentForFileName(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.toString(isEndOfDay(local) ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd HHmm"_s);
}

} // namespace bundlinje
