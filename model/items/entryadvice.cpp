#include "model/items/entryadvice.h"

#include "model/items/errormessage.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString adviceText(const char *source)
{
    return QCoreApplication::translate("EntryAdvice", source);
}

/// Readable, and below 0 where there is nothing below 0.
bool isNegativeNumber(const Error &error, const QLocale &locale)
{
    const QString typed = error.value.trimmed();
    const bool isNegative = typed.startsWith(u'-') || typed.startsWith(u'\u2212');
    return error.code == Error::Code::NotANumber && isNegative
        && plainDecimal(QStringView(typed).mid(1), locale);
}

QString whatIsWrong(const Error &error, const QLocale &locale)
{
    if (isNegativeNumber(error, locale))
        return adviceText(QT_TRANSLATE_NOOP("EntryAdvice", "A number below 0 cannot stand here."));
    switch (error.code) {
    case Error::Code::NotAnAmount:
        return adviceText(QT_TRANSLATE_NOOP("EntryAdvice", "Cannot be read as an amount."));
    case Error::Code::NotADate:
        return adviceText(QT_TRANSLATE_NOOP("EntryAdvice", "Cannot be read as a date."));
    case Error::Code::NotANumber:
        return adviceText(QT_TRANSLATE_NOOP("EntryAdvice", "Cannot be read as a number."));
    default:
        return errorMessage(error).what;
    }
}

QString whatToWrite(const Error &error, const QLocale &locale)
{
    if (isNegativeNumber(error, locale))
        return adviceText(QT_TRANSLATE_NOOP("EntryAdvice", "Write 0 or more."));
    const bool isNumber =
        error.code == Error::Code::NotAnAmount || error.code == Error::Code::NotANumber;
    const QString number = isNumber ? inOwnSigns(error.value, locale) : QString();
    if (number.isEmpty())
        return errorMessage(error).todo;
    const char *sentence = locale.groupSeparator() == u"."_s
        ? QT_TRANSLATE_NOOP("EntryAdvice", "Write %1: a full stop separates thousands.")
        : QT_TRANSLATE_NOOP("EntryAdvice", "Write %1: a comma separates thousands.");
    return adviceText(sentence).arg(number);
}

/// "1,234" in Danish: readable, but as more decimals than any coin has.
bool endsInThousands(const QString &number, const QString &point)
{
    constexpr qsizetype thousands = 3;
    const qsizetype at = number.lastIndexOf(point);
    return at >= 0 && number.size() - at - point.size() == thousands;
}

QString whatIsKept(const QString &stored)
{
    return stored.isEmpty()
        ? adviceText(QT_TRANSLATE_NOOP("EntryAdvice", "The stored value is still missing."))
        : adviceText(QT_TRANSLATE_NOOP("EntryAdvice", "The stored value is still %1.")).arg(stored);
}

} // namespace

QString entryAdvice(const Error &error, const QString &stored, const QLocale &locale)
{
    QString text = sentence({whatIsWrong(error, locale), error.where, whatToWrite(error, locale)})
        + u' ' + whatIsKept(stored);
    if (text.endsWith(u".."_s))
        text.chop(1); // "kr." ends the sentence already.
    return text;
}

QString choiceAdvice(const QList<Choice> &choices)
{
    QStringList words;
    for (const Choice &choice : choices) {
        if (!choice.key.isEmpty())
            words.append(choice.label);
    }
    return adviceText(QT_TRANSLATE_NOOP("EntryAdvice",
                                        "This is none of the words to choose from: %1. Nothing is "
                                        "changed."))
        .arg(words.join(u", "_s));
}

QString inOwnSigns(const QString &typed, const QLocale &locale)
{
    const QString group = locale.groupSeparator();
    const QString point = locale.decimalPoint();
    const bool isKnown =
        (group == u"."_s && point == u","_s) || (group == u","_s && point == u"."_s);
    if (!isKnown)
        return {};
    const QLocale other = group == u"."_s ? QLocale::c() : QLocale(QLocale::Danish);
    static const QRegularExpression number(u"\\d[\\d.,]*\\d"_s);
    for (auto match = number.globalMatch(typed); match.hasNext();) {
        QString text = match.next().captured();
        if ((plainDecimal(text, locale) && !endsInThousands(text, point))
            || !plainDecimal(text, other))
            continue;
        for (QChar &sign : text) {
            if (!sign.isDigit())
                sign = sign == u'.' ? u',' : u'.';
        }
        return text;
    }
    return {};
}

} // namespace bundlinje
