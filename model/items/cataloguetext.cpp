#include "model/items/cataloguetext.h"

#include "model/calc/unitprices.h"
#include "model/items/amounttext.h"
#include "model/items/numbertext.h"
#include "model/items/unitpricetext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString word(const char *source, const char *about = nullptr)
{
    return QCoreApplication::translate("CatalogueText", source, about);
}

QString inLanguage(const QString &danish, const QString &english, const QLocale &locale)
{
    return locale.language() == QLocale::Danish || english.isEmpty() ? danish : english;
}

QString gradeText(const std::optional<EvidenceGrade> &grade)
{
    return grade ? QString(QChar(u'A' + static_cast<int>(*grade))) : QString();
}

QString kindText(UnitPriceKind kind)
{
    switch (kind) {
    case UnitPriceKind::GrossPrice:
        return word(QT_TRANSLATE_NOOP("CatalogueText", "What the service costs."));
    case UnitPriceKind::Tariff:
        return word(QT_TRANSLATE_NOOP(
            "CatalogueText", "The tariff of one provider or course, no national average."));
    case UnitPriceKind::BenefitRate:
        return word(QT_TRANSLATE_NOOP("CatalogueText", "A rate of income, of its own year."));
    case UnitPriceKind::NetGain:
        return word(QT_TRANSLATE_NOOP(
            "CatalogueText",
            "A net gain: it contains prices of services already, so use it alone."));
    }
    return {};
}

QString shareText(const std::optional<Percentage> &share, const QLocale &locale)
{
    return share ? percentText(*share, locale) : QString::fromUtf16(missingText);
}

} // namespace

QString priceUnitLabel(PriceUnit unit)
{
    switch (unit) {
    case PriceUnit::Year:
        return word(QT_TRANSLATE_NOOP("CatalogueText", "year"));
    case PriceUnit::Month:
        return word(QT_TRANSLATE_NOOP("CatalogueText", "month"));
    case PriceUnit::Week:
        return word(QT_TRANSLATE_NOOP("CatalogueText", "week"));
    case PriceUnit::Day:
        return word(QT_TRANSLATE_NOOP("CatalogueText", "day"));
    case PriceUnit::Night:
        return word(QT_TRANSLATE_NOOP("CatalogueText", "night"));
    case PriceUnit::Hour:
        return word(QT_TRANSLATE_NOOP("CatalogueText", "hour"));
    case PriceUnit::Contact:
        return word(QT_TRANSLATE_NOOP("CatalogueText", "contact"));
    case PriceUnit::Participant:
        return word(QT_TRANSLATE_NOOP("CatalogueText", "participant"));
    case PriceUnit::Course:
        return word(QT_TRANSLATE_NOOP("CatalogueText", "course"));
    case PriceUnit::Setup:
        return word(QT_TRANSLATE_NOOP("CatalogueText", "set-up"));
    }
    return {};
}

QStringList unitPriceTitles()
{
    return {word(QT_TRANSLATE_NOOP("CatalogueText", "Service")),
            word(QT_TRANSLATE_NOOP("CatalogueText", "Price")),
            word(QT_TRANSLATE_NOOP("CatalogueText", "Year")),
            word(QT_TRANSLATE_NOOP("CatalogueText", "Payers")),
            word(QT_TRANSLATE_NOOP("CatalogueText", "Grade")),
            word(QT_TRANSLATE_NOOP("CatalogueText", "Mark"))};
}

QStringList unitPriceCells(const UnitPrice &price, std::optional<int> year, const QLocale &locale)
{
    const YearPrice *found = priceFor(price, year);
    const QString amount = found
        ? QCoreApplication::translate("CatalogueText", "%1 per %2", "%1 amount, %2 unit")
              .arg(exactText(found->amount, locale), priceUnitLabel(price.unit))
        : QString();
    return {inLanguage(price.name, price.englishName, locale),
            amount,
            found && found->year ? QString::number(*found->year) : QString::fromUtf16(missingText),
            payersText(price.splits, locale),
            gradeText(price.grade),
            price.id};
}

QString unitPriceAbout(const UnitPrice &price, const QLocale &locale)
{
    QStringList texts{kindText(price.kind), price.source,
                      inLanguage(price.caution, price.englishCaution, locale)};
    texts.removeAll(QString());
    return texts.join(u'\n');
}

QStringList effectTitles()
{
    return {word(QT_TRANSLATE_NOOP("CatalogueText", "Target group and programme")),
            word(QT_TRANSLATE_NOOP("CatalogueText", "What was measured")),
            word(QT_TRANSLATE_NOOP("CatalogueText", "With")),
            word(QT_TRANSLATE_NOOP("CatalogueText", "Without")),
            word(QT_TRANSLATE_NOOP("CatalogueText", "Grade"))};
}

QStringList effectCells(const EffectSize &effect, const QLocale &locale)
{
    return {QCoreApplication::translate("CatalogueText", "%1: %2", "%1 target group, %2 programme")
                .arg(effect.targetGroup, effect.programme),
            effect.measure, shareText(effect.with, locale), shareText(effect.without, locale),
            gradeText(effect.grade)};
}

QString effectAbout(const EffectSize &effect, const QLocale &locale)
{
    QStringList texts{
        effect.source,
        QCoreApplication::translate("CatalogueText", "Followed up: %1").arg(effect.followUp),
        inLanguage(effect.caution, effect.englishCaution, locale)};
    if (!effect.without)
        texts.append(word(QT_TRANSLATE_NOOP(
            "CatalogueText",
            "Without a control group there is no net success rate: it cannot be taken.")));
    texts.removeAll(QString());
    return texts.join(u'\n');
}

BusinessCase withEffect(BusinessCase scenario, const EffectSize &effect)
{
    if (!effect.with || !effect.without)
        return scenario;
    scenario.isNetAsGiven = false;
    const QString note = QCoreApplication::translate("CatalogueText", "%1, %2. %3",
                                                     "%1 programme, %2 measure, %3 source")
                             .arg(effect.programme, effect.measure, effect.source);
    const auto take = [&](RateEstimate &rate, const Percentage share) {
        rate.expected = share;
        rate.grade = effect.grade;
        rate.provenance.note = note;
    };
    take(scenario.successWith, *effect.with);
    take(scenario.successWithout, *effect.without);
    return scenario;
}

} // namespace bundlinje
