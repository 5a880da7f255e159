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
    case PartialDate::Precision::Month:
        return locale.toString(date.earliest(), danish ? u"MM.yyyy"_s : u"MMM yyyy"_s);
    case PartialDate::Precision::Day:
        break;
    }
    return locale.toString(date.earliest(), danish ? u"dd.MM.yyyy"_s : u"d MMM yyyy"_s);
}

Result<PartialDate> readDate(QStringView typed, const QLocale &locale)
{
    const QString text = typed.toString().simplified(); // No-break spaces become plain ones.
    if (const Result<PartialDate> iso = PartialDate::fromIso(text); iso)
        return iso;

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
