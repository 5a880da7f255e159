#include "model/items/unitpricetext.h"

#include "model/items/amounttext.h"
#include "model/items/caselabels.h"
#include "model/items/numbertext.h"
#include "model/items/yeartexts.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString word(const char *source)
{
    return QCoreApplication::translate("UnitPrices", source);
}

} // namespace

QString priceUnitWord(PriceUnit unit)
{
    switch (unit) {
    case PriceUnit::Year:
        return word(QT_TRANSLATE_NOOP("UnitPrices", "full year"));
    case PriceUnit::Month:
        return word(QT_TRANSLATE_NOOP("UnitPrices", "month"));
    case PriceUnit::Week:
        return word(QT_TRANSLATE_NOOP("UnitPrices", "week"));
    case PriceUnit::Day:
        return word(QT_TRANSLATE_NOOP("UnitPrices", "day"));
    case PriceUnit::Night:
        return word(QT_TRANSLATE_NOOP("UnitPrices", "night"));
    case PriceUnit::Hour:
        return word(QT_TRANSLATE_NOOP("UnitPrices", "hour"));
    case PriceUnit::Contact:
        return word(QT_TRANSLATE_NOOP("UnitPrices", "contact"));
    case PriceUnit::Participant:
        return word(QT_TRANSLATE_NOOP("UnitPrices", "participant"));
    case PriceUnit::Course:
        return word(QT_TRANSLATE_NOOP("UnitPrices", "course"));
    case PriceUnit::Setup:
        return word(QT_TRANSLATE_NOOP("UnitPrices", "set-up"));
    }
    return {};
}

QString priceKindWord(UnitPriceKind kind)
{
    switch (kind) {
    case UnitPriceKind::GrossPrice:
        return word(QT_TRANSLATE_NOOP("UnitPrices", "gross price"));
    case UnitPriceKind::Tariff:
        return word(QT_TRANSLATE_NOOP("UnitPrices", "tariff of one provider"));
    case UnitPriceKind::BenefitRate:
        return word(QT_TRANSLATE_NOOP("UnitPrices", "rate of a benefit"));
    case UnitPriceKind::NetGain:
        return word(QT_TRANSLATE_NOOP("UnitPrices", "net gain"));
    }
    return {};
}

QString gradeLetter(std::optional<EvidenceGrade> grade)
{
    return grade ? QString(QChar(u'A' + static_cast<int>(*grade))) : QString();
}

QString payersText(const PayerSplit &split, const QLocale &locale)
{
    QStringList shares;
    for (const Payer payer : payers) {
        if (const Percentage share = shareOf(split, payer); share != Percentage())
            shares.append(payerLabel(payer) + u' ' + percentText(share, locale));
    }
    const QString text = shares.join(u", "_s);
    if (split.reimbursement == Percentage())
        return text;
    return QCoreApplication::translate("UnitPrices",
                                       "%1; of the municipality's share the state reimburses %2",
                                       "%1 who bears what, %2 per cent")
        .arg(text, percentText(split.reimbursement, locale));
}

QString payersText(const QList<PayerSplit> &splits, const QLocale &locale)
{
    QStringList texts;
    for (const PayerSplit &split : splits) {
        const QString text = payersText(split, locale);
        texts.append(split.fromYear ? QCoreApplication::translate("UnitPrices", "from %1: %2",
                                                                  "%1 year, %2 who bears what")
                                          .arg(QString::number(*split.fromYear), text)
                                    : text);
    }
    return texts.join(u"; "_s);
}

QString yearPricesText(const QList<YearPrice> &amounts, const QLocale &locale)
{
    QStringList texts;
    for (const YearPrice &price : amounts) {
        const QString amount = exactText(price.amount, locale);
        texts.append(price.year ? QString::number(*price.year) + u": "_s + amount
                                : QCoreApplication::translate("UnitPrices", "%1 (year not stated)",
                                                              "%1 an amount")
                                      .arg(amount));
    }
    return texts.join(u"; "_s);
}

QString takenText(const UnitPriceReference &reference, const UnitPrice &price,
                  const QLocale &locale)
{
    if (!reference.price || !reference.units)
        return {};
    return QCoreApplication::translate("UnitPrices", "%1 for each %2 × %3",
                                       "%1 amount, %2 unit, %3 number of units")
        .arg(exactText(*reference.price, locale), priceUnitWord(price.unit),
             quantityText(*reference.units, locale));
}

QString nameOf(const UnitPrice &price, const QLocale &locale)
{
    const bool isEnglish = locale.language() == QLocale::English && !price.englishName.isEmpty();
    return isEnglish ? price.englishName : price.name;
}

QString cautionOf(const UnitPrice &price, const QLocale &locale)
{
    const bool isEnglish = locale.language() == QLocale::English && !price.englishCaution.isEmpty();
    return isEnglish ? price.englishCaution : price.caution;
}

} // namespace bundlinje
