#include "model/domain/partialdate.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

Result<PartialDate> PartialDate::fromParts(int year, int month, int day)
{
    const bool yearOk = year >= 1 && year <= 9999;
    const bool monthOk = month >= 0 && month <= 12;
    const bool dayOk = day == 0 || (month > 0 && QDate::isValid(year, month, day));
    if (!yearOk || !monthOk || !dayOk)
        return failure(Error::Code::NotADate, {}, u"%1-%2-%3"_s.arg(year).arg(month).arg(day));
    return PartialDate(year, month, day);
}

Result<PartialDate> PartialDate::fromIso(QStringView text)
{
    const auto refused = [&] {
        return failure(Error::Code::NotADate, {}, text.toString());
    };
    const bool shapeOk = text.size() == 4 || text.size() == 7 || text.size() == 10;
    if (!shapeOk)
        return refused();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool separator = i == 4 || i == 7;
        if (separator ? text[i] != u'-' : (text[i] < u'0' || text[i] > u'9'))
            return refused();
    }
    const int month = text.size() >= 7 ? text.mid(5, 2).toInt() : 0;
    const int day = text.size() == 10 ? text.mid(8, 2).toInt() : 0;
    const bool zeroPart = (text.size() >= 7 && month == 0) || (text.size() == 10 && day == 0);
    const Result<PartialDate> date = fromParts(text.left(4).toInt(), month, day);
    if (zeroPart || !date)
        return refused();
    return date;
}

PartialDate PartialDate::fromDate(QDate date)
{
    return {date.year(), date.month(), date.day()};
}

PartialDate::Precision PartialDate::precision() const
{
    if (m_month == 0)
        return Precision::Year;
    return m_day == 0 ? Precision::Month : Precision::Day;
}

QString PartialDate::toIso() const
{
    QString text;
    text.reserve(10);
    const auto append = [&text](int number, int place) {
        for (; place > 0; place /= 10)
            text.append(QChar(u'0' + number / place % 10));
    };
    append(m_year, 1000);
    for (const int part : {m_month, m_day}) {
        if (part == 0)
            break;
        text.append(u'-');
        append(part, 10);
    }
    return text;
}

QDate PartialDate::earliest() const
{
    return {m_year, m_month == 0 ? 1 : m_month, m_day == 0 ? 1 : m_day};
}

QDate PartialDate::latest() const
{
    if (m_day > 0)
        return {m_year, m_month, m_day};
    const int month = m_month == 0 ? 12 : m_month;
    return {m_year, month, QDate(m_year, month, 1).daysInMonth()};
}

} // namespace bundlinje
