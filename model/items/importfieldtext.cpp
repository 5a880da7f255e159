#include "model/items/importfieldtext.h"

#include "model/exchange/importfields.h"
#include "model/exchange/priceimportfields.h"
#include "model/items/amounttext.h"
#include "model/items/datetext.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"
#include "model/items/partlabels.h"
#include "model/items/unitpricetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct ImportTerm {
    QStringView name;
    const char *source;
};

/// Import fields that are no field of the JSON form.
constexpr std::array importTerms{
    ImportTerm{u"id", QT_TRANSLATE_NOOP("ImportFields", "Id in Bundlinje")},
    ImportTerm{u"externalId", QT_TRANSLATE_NOOP("ImportFields", "External id")},
    ImportTerm{u"authorities", QT_TRANSLATE_NOOP("ImportFields", "Authority")},
    ImportTerm{u"providers", QT_TRANSLATE_NOOP("ImportFields", "Provider")},
    ImportTerm{u"investors", QT_TRANSLATE_NOOP("ImportFields", "Investors")},
    ImportTerm{u"outcomePayers", QT_TRANSLATE_NOOP("ImportFields", "Outcome payer")},
    ImportTerm{u"coInvestors", QT_TRANSLATE_NOOP("ImportFields", "Co-investor")},
    ImportTerm{u"guarantors", QT_TRANSLATE_NOOP("ImportFields", "Guarantor")},
    ImportTerm{u"evaluators", QT_TRANSLATE_NOOP("ImportFields", "Evaluator")},
    ImportTerm{u"intermediaries", QT_TRANSLATE_NOOP("ImportFields", "Intermediary")},
    ImportTerm{u"effort.end", QT_TRANSLATE_NOOP("ImportFields", "Effort, end")},
    ImportTerm{u"citizens", QT_TRANSLATE_NOOP("ImportFields", "Citizens")},
    ImportTerm{u"citizens.unit", QT_TRANSLATE_NOOP("ImportFields", "Citizens, unit")},
    ImportTerm{u"currency", QT_TRANSLATE_NOOP("ImportFields", "Currency of all amounts")},
};

/// Fields of a table of unit prices that a price calls something else.
constexpr std::array priceTerms{
    ImportTerm{u"amount", QT_TRANSLATE_NOOP("ImportFields", "Price")},
    ImportTerm{u"year", QT_TRANSLATE_NOOP("ImportFields", "Price year")},
    ImportTerm{u"currency", QT_TRANSLATE_NOOP("ImportFields", "Currency of the price")},
    ImportTerm{u"municipality", QT_TRANSLATE_NOOP("ImportFields", "Municipality, share")},
    ImportTerm{u"region", QT_TRANSLATE_NOOP("ImportFields", "Region, share")},
    ImportTerm{u"state", QT_TRANSLATE_NOOP("ImportFields", "State, share")},
    ImportTerm{u"other", QT_TRANSLATE_NOOP("ImportFields", "Others, share")},
};

constexpr std::array units{
    ImportTerm{u"0", QT_TRANSLATE_NOOP("ImportFields", "%1")},
    ImportTerm{u"3", QT_TRANSLATE_NOOP("ImportFields", "%1, in thousands")},
    ImportTerm{u"6", QT_TRANSLATE_NOOP("ImportFields", "%1, in millions")},
    ImportTerm{u"9", QT_TRANSLATE_NOOP("ImportFields", "%1, in billions")},
};

QString importText(const char *source)
{
    return QCoreApplication::translate("ImportFields", source);
}

} // namespace

QString importFieldLabel(const QString &field, ImportSubject subject)
{
    if (subject == ImportSubject::UnitPrices) {
        for (const ImportTerm &term : priceTerms) {
            if (term.name == field)
                return importText(term.source);
        }
        return partLabel(u"unitPrices."_s + field);
    }
    for (const ImportTerm &term : importTerms) {
        if (term.name == field)
            return importText(term.source);
    }
    if (field.endsWith(".currency"_L1))
        return QCoreApplication::translate("ImportFields", "%1, currency", "%1 an amount")
            .arg(fieldLabel(field.chopped(9)));
    if (field.endsWith(".basis"_L1))
        return QCoreApplication::translate("ImportFields", "%1, basis", "%1 an amount")
            .arg(fieldLabel(field.chopped(6)));
    return fieldLabel(field);
}

QList<Choice> importFieldChoices(ImportSubject subject)
{
    QList<Choice> choices{{{}, QCoreApplication::translate("ImportFields", "(not imported)")}};
    if (subject == ImportSubject::UnitPrices) {
        for (const QString &field : priceImportFields())
            choices.append({field, importFieldLabel(field, subject)});
        return choices;
    }
    for (const ImportField &field : importFields())
        choices.append({field.name, importFieldLabel(field.name)});
    return choices;
}

QList<Choice> readingChoices()
{
    QList<Choice> choices;
    for (const DecimalSign sign : {DecimalSign::Comma, DecimalSign::Point}) {
        const QString example = sign == DecimalSign::Comma ? u"1.234,5"_s : u"1,234.5"_s;
        for (const ImportTerm &unit : units)
            choices.append(
                {readingKey({sign, unit.name.toInt()}), importText(unit.source).arg(example)});
    }
    return choices;
}

QList<Choice> shareReadingChoices()
{
    return {{readingKey({DecimalSign::Comma, 0}),
             importText(QT_TRANSLATE_NOOP("ImportFields", "60,5 is 60.5%"))},
            {readingKey({DecimalSign::Comma, 2}),
             importText(QT_TRANSLATE_NOOP("ImportFields", "0,605 is 60.5%"))},
            {readingKey({DecimalSign::Point, 0}),
             importText(QT_TRANSLATE_NOOP("ImportFields", "60.5 is 60.5%"))},
            {readingKey({DecimalSign::Point, 2}),
             importText(QT_TRANSLATE_NOOP("ImportFields", "0.605 is 60.5%"))}};
}

QString priceDifferenceLabel(const QString &field)
{
    const QString year = field.section(u'.', 2);
    if (!field.startsWith(u"unitPrices.amounts."))
        return partLabel(field);
    return year == "-"_L1
        ? QCoreApplication::translate("ImportFields", "Price, year not stated")
        : QCoreApplication::translate("ImportFields", "Price of %1", "%1 a year").arg(year);
}

QString priceDifferenceText(const QString &field, const QString &neutral, const QLocale &locale)
{
    if (field == "unitPrices.unit"_L1) {
        const std::optional<PriceUnit> unit = priceUnitNamed(neutral);
        return unit ? priceUnitWord(*unit) : neutral;
    }
    if (field == "unitPrices.kind"_L1) {
        const std::optional<UnitPriceKind> kind = priceKindNamed(neutral);
        return kind ? priceKindWord(*kind) : neutral;
    }
    if (field.startsWith(u"unitPrices.splits.") && neutral.endsWith(u'%')) {
        const Result<Percentage> share = percentageFromDecimal(neutral.chopped(1));
        return share ? percentText(*share, locale) : neutral;
    }
    return localText(neutral, locale);
}

QString readingKey(const NumberReading &reading)
{
    return (reading.decimal == DecimalSign::Comma ? u","_s : u"."_s)
        + QString::number(reading.zeros);
}

NumberReading readingOf(const QString &key)
{
    return {key.startsWith(u',') ? DecimalSign::Comma : DecimalSign::Point,
            QStringView(key).mid(1).toInt()};
}

QString localText(const QString &neutral, const QLocale &locale)
{
    static const QRegularExpression amount(u"^(-?\\d+(?:\\.\\d+)?) ([A-Z]{3})$"_s);
    static const QRegularExpression count(u"^(-?\\d{1,18}) (Persons|Families|NotStated)$"_s);
    static const QRegularExpression day(u"^\\d{4}-\\d{2}(-\\d{2})?$"_s);
    if (const QRegularExpressionMatch match = amount.match(neutral); match.hasMatch()) {
        const Result<Currency> currency = Currency::fromCode(match.captured(2));
        const Result<Money> money = currency ? moneyFromDecimal(match.captured(1), *currency)
                                             : tl::make_unexpected(currency.error());
        if (money)
            return exactText(*money, locale);
    }
    if (day.match(neutral).hasMatch()) {
        if (const Result<PartialDate> date = PartialDate::fromIso(neutral); date)
            return dateText(*date, locale);
    }
    if (const QRegularExpressionMatch match = count.match(neutral); match.hasMatch()) {
        const CountUnit unit = match.captured(2) == "Persons"_L1 ? CountUnit::Persons
            : match.captured(2) == "Families"_L1                 ? CountUnit::Families
                                                                 : CountUnit::NotStated;
        return u"%1 %2"_s.arg(countText(match.captured(1).toLongLong(), locale),
                              countUnitLabel(unit));
    }
    return neutral;
}

} // namespace bundlinje
