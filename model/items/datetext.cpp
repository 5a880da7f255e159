#include "model/items/datetext.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

/// "+6m": how many, and the letter of the unit.
const QRegularExpression &countedPattern()
{
    static const QRegularExpression pattern(
        u"^\\+\\s*(?<count>\\d{1,3})\\s*(?<unit>[a-zæøå])[a-zæøå]*\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// The day that lies so long after today; nothing for what is not counted from today.
QDate countedDay(const QString &text, const QDate &today)
{
    const QRegularExpressionMatch match = countedPattern().match(text);
    const int count = match.captured(u"count"_s).toInt();
    const QString unit = match.captured(u"unit"_s).toLower();
    constexpr qint64 daysInWeek = 7;
    if (unit == u"d"_s)
        return today.addDays(count);
    if (unit == u"u"_s || unit == u"w"_s)
        return today.addDays(count * daysInWeek);
    if (unit == u"m"_s)
        return today.addMonths(count);
    if (unit == u"å"_s || unit == u"y"_s)
        return today.addYears(count);
    return {};
}

/// "K1 2026", "Q1 2026", "1. kvartal 2026", "1st quarter 2026".
Result<PartialDate> quarterNamed(const QString &text)
{
    static const QRegularExpression pattern(
        u"^([KQ]\\s?(?<short>[1-4])|(?<long>[1-4])(\\.|st|nd|rd|th)?\\s?(kvartal|kvt\\.?|quarter))"
        u"[-/. ]\\s?(?<year>\\d{4}|\\d{2})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    const QString quarter = match.captured(u"short"_s) + match.captured(u"long"_s);
    return PartialDate::fromQuarter(fullYear(match.captured(u"year"_s)), quarter.toInt());
}

/// The month a word of the locale (or of English) names, long or short; 0 = none.
int monthNamed(const QString &word, const QLocale &locale)
{
    const QString wanted = word.toLower().remove(u'.');
    for (const QLocale &language : {locale, QLocale(QLocale::English)}) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (const QString &name : {language.monthName(month, format),
                                            language.standaloneMonthName(month, format)}) {
                    if (QString(name).remove(u'.').toLower() == wanted)
                        return month;
                }
            }
        }
    }
    return 0;
}

} // namespace

QString dateText(const PartialDate &date, const QLocale &locale)
{
    const bool danish = locale.language() == QLocale::Danish;
    switch (date.precision()) {
    case PartialDate::Precision::Year:
        return u"%1"_s.arg(date.year(), 4, 10, QChar(u'0'));
    case PartialDate::Precision::Quarter:
        return (danish ? u"K%1 %2"_s : u"Q%1 %2"_s).arg(date.quarter()).arg(date.year());
    case PartialDate::Precision::Month:
        return locale.toString(date.earliest(), danish ? u"MM.yyyy"_s : u"MMM yyyy"_s);
    case PartialDate::Precision::Day:
        break;
    }
    return locale.toString(date.earliest(), danish ? u"dd.MM.yyyy"_s : u"d MMM yyyy"_s);
}

QString longDateText(const PartialDate &date, const QLocale &locale)
{
    const bool danish = locale.language() == QLocale::Danish;
    switch (date.precision()) {
    case PartialDate::Precision::Year:
    case PartialDate::Precision::Quarter:
        return dateText(date, locale);
    case PartialDate::Precision::Month:
        return locale.toString(date.earliest(), u"MMMM yyyy"_s);
    case PartialDate::Precision::Day:
        break;
    }
    return locale.toString(date.earliest(), danish ? u"d. MMMM yyyy"_s : u"d MMMM yyyy"_s);
}

bool isCountedFromToday(QStringView typed)
{
    return countedPattern().match(typed.trimmed().toString()).hasMatch();
}

Result<PartialDate> readDate(QStringView typed, const QLocale &locale, const QDate &today)
{
    const QString text = typed.toString().simplified(); // No-break spaces become plain ones.
    if (const Result<PartialDate> iso = PartialDate::fromIso(text.toUpper()); iso)
        return iso;
    if (const QDate day = countedDay(text, today); day.isValid())
        return PartialDate::fromParts(day.year(), day.month(), day.day());
    if (const Result<PartialDate> quarter = quarterNamed(text); quarter)
        return quarter;

    static const QRegularExpression numeric(
        u"^((?<day>\\d{1,2})[-./ ]\\s*)?(?<month>\\d{1,2})[-./ ]\\s*(?<year>\\d{4}|\\d{2})$"_s);
    static const QRegularExpression named(
        u"^((?<day>\\d{1,2})\\.?\\s+)?(?<month>\\p{L}+\\.?)\\s+(?<year>\\d{4})$"_s);
    const auto refused = [&] {
        return failure(Error::Code::NotADate, {}, typed.toString());
    };
    int month = 0;
    QRegularExpressionMatch match = numeric.match(text);
    if (match.hasMatch()) {
        month = match.captured(u"month"_s).toInt();
        // "3.26" could be a month and a year or a day and a month: not guessed.
        if (match.captured(u"day"_s).isEmpty() && match.captured(u"year"_s).size() == 2)
            return refused();
    } else {
        match = named.match(text);
        month = match.hasMatch() ? monthNamed(match.captured(u"month"_s), locale) : 0;
    }
    const QString day = match.captured(u"day"_s);
    if (month == 0 || (!day.isEmpty() && day.toInt() == 0))
        return refused();
    const Result<PartialDate> date =
        PartialDate::fromParts(fullYear(match.captured(u"year"_s)), month, day.toInt());
    return date ? date : refused();
}

} // namespace bundlinje
