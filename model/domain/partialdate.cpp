#include "model/domain/partialdate.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int monthsInQuarter = 3;

bool isYear(int year)
{
    return year >= 1 && year <= 9999;
}

int quarterOf(int month)
{
    return (month + monthsInQuarter - 1) / monthsInQuarter;
}

} // namespace

Result<PartialDate> PartialDate::fromParts(int year, int month, int day)
{
    const bool monthOk = month >= 0 && month <= 12;
    const bool dayOk = day == 0 || (month > 0 && QDate::isValid(year, month, day));
    if (!isYear(year) || !monthOk || !dayOk)
        return failure(Error::Code::NotADate, {}, u"%1-%2-%3"_s.arg(year).arg(month).arg(day));
    return PartialDate(year, quarterOf(month), month, day);
}

Result<PartialDate> PartialDate::fromQuarter(int year, int quarter)
{
    if (!isYear(year) || quarter < 1 || quarter > 4)
        return failure(Error::Code::NotADate, {}, u"%1-Q%2"_s.arg(year).arg(quarter));
    return PartialDate(year, quarter, 0, 0);
}

Result<PartialDate> PartialDate::fromIso(QStringView text)
{
    const auto refused = [&] {
        return failure(Error::Code::NotADate, {}, text.toString());
    };
    const bool shapeOk = text.size() == 4 || text.size() == 7 || text.size() == 10;
    if (!shapeOk)
        return refused();
    const bool isQuarter = text.size() == 7 && text[5] == u'Q';
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isQuarter && i == 5)
            continue;
        const bool separator = i == 4 || i == 7;
        if (separator ? text[i] != u'-' : (text[i] < u'0' || text[i] > u'9'))
            return refused();
    }
    if (isQuarter) {
        const Result<PartialDate> date = fromQuarter(text.left(4).toInt(), text.mid(6).toInt());
        return date ? date : refused();
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
    return {date.year(), quarterOf(date.month()), date.month(), date.day()};
}

PartialDate::Precision PartialDate::precision() const
{
    if (m_quarter == 0)
        return Precision::Year;
    if (m_month == 0)
        return Precision::Quarter;
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
    if (precision() == Precision::Quarter) {
        text.append(u"-Q"_s);
        append(m_quarter, 1);
        return text;
    }
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
    const int firstKnown = m_quarter == 0 ? 1 : (m_quarter - 1) * monthsInQuarter + 1;
    return {m_year, m_month == 0 ? firstKnown : m_month, m_day == 0 ? 1 : m_day};
}

QDate PartialDate::latest() const
{
    if (m_day > 0)
        return {m_year, m_month, m_day};
    const int lastKnown = (m_quarter == 0 ? 4 : m_quarter) * monthsInQuarter;
    const int month = m_month == 0 ? lastKnown : m_month;
    return {m_year, month, QDate(m_year, month, 1).daysInMonth()};
}

} // namespace bundlinje
