#include "model/items/unitpriceparts.h"

#include "model/items/parts.h"
#include "model/items/unitpricetext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr std::array priceUnits{
    PriceUnit::Year,   PriceUnit::Month, PriceUnit::Week,    PriceUnit::Day,
    PriceUnit::Night,  PriceUnit::Hour,  PriceUnit::Contact, PriceUnit::Participant,
    PriceUnit::Course, PriceUnit::Setup,
};
constexpr std::array priceKinds{UnitPriceKind::GrossPrice, UnitPriceKind::Tariff,
                                UnitPriceKind::BenefitRate, UnitPriceKind::NetGain};
constexpr std::array grades{EvidenceGrade::A, EvidenceGrade::B, EvidenceGrade::C, EvidenceGrade::D};

/// A number with its decimals: "118,04".
Part<PriceIndexYear> indexPart()
{
    Part<PriceIndexYear> made;
    made.name = u"priceIndex.years.value"_s;
    made.text = [](const PriceIndexYear &year, const PartContext &context) {
        return toDecimal(year.value).replace(u'.', context.locale.decimalPoint());
    };
    made.read = [](PriceIndexYear &year, const QString &text,
                   const PartContext &context) -> Status {
        const Result<QString> decimal = plainDecimal(text, context.locale);
        if (!decimal)
            return tl::make_unexpected(decimal.error());
        const Result<Quantity> value = quantityFromDecimal(*decimal);
        if (!value)
            return tl::make_unexpected(value.error());
        year.value = *value;
        return {};
    };
    return made;
}

Part<YearPrice> pricePart()
{
    Part<YearPrice> made;
    made.name = u"unitPrices.amounts.amount"_s;
    made.kind = PartKind::Amount;
    made.amount = [](const YearPrice &price) {
        return std::optional(price.amount);
    };
    made.text = [](const YearPrice &price, const PartContext &context) {
        return editText(price.amount, context.locale);
    };
    made.read = [](YearPrice &price, const QString &text, const PartContext &context) -> Status {
        std::optional<Money> amount;
        if (const Status done = readField(text, context, amount); !done)
            return done;
        if (!amount) // A price that is not known is a line less.
            return failure(Error::Code::NotAnAmount, {}, text);
        price.amount = *amount;
        return {};
    };
    made.echo = amountEcho;
    return made;
}

Part<UnitPrice> gradePart()
{
    Part<UnitPrice> made;
    made.name = u"unitPrices.grade"_s;
    made.kind = PartKind::Choice;
    made.text = [](const UnitPrice &price, const PartContext &) {
        return gradeLetter(price.grade);
    };
    made.read = [](UnitPrice &price, const QString &key, const PartContext &) -> Status {
        price.grade.reset();
        for (const EvidenceGrade grade : grades) {
            if (gradeLetter(grade) == key)
                price.grade = grade;
        }
        return {};
    };
    made.choices = [](const PartContext &) {
        QList<Choice> choices{{{}, QCoreApplication::translate("UnitPrices", "Not judged")}};
        for (const EvidenceGrade grade : grades)
            choices.append({gradeLetter(grade), gradeLetter(grade)});
        return choices;
    };
    return made;
}

} // namespace

QList<Part<PriceIndexYear>> indexYearParts()
{
    return {part<PriceIndexYear>(u"priceIndex.years.year"_s, &PriceIndexYear::year), indexPart()};
}

QList<Part<UnitPrice>> unitPriceParts()
{
    const auto text = [](const QString &name, QString UnitPrice::*member) {
        return part<UnitPrice>(u"unitPrices."_s + name, member);
    };
    Part<UnitPrice> version = part<UnitPrice>(u"unitPrices.version"_s, &UnitPrice::version);
    version.read = {}; // Counts by itself.
    return {text(u"id"_s, &UnitPrice::id),
            text(u"name"_s, &UnitPrice::name),
            text(u"theme"_s, &UnitPrice::theme),
            text(u"englishName"_s, &UnitPrice::englishName),
            choicePart(u"unitPrices.unit"_s, &UnitPrice::unit, priceUnits, priceUnitWord),
            choicePart(u"unitPrices.kind"_s, &UnitPrice::kind, priceKinds, priceKindWord),
            gradePart(),
            version,
            text(u"source"_s, &UnitPrice::source),
            longText(text(u"caution"_s, &UnitPrice::caution)),
            longText(text(u"englishCaution"_s, &UnitPrice::englishCaution))};
}

QList<Part<YearPrice>> yearPriceParts()
{
    return {part<YearPrice>(u"unitPrices.amounts.year"_s, &YearPrice::year), pricePart()};
}

QList<Part<PayerSplit>> priceSplitParts()
{
    const auto share = [](const QString &name, Percentage PayerSplit::*member) {
        return part<PayerSplit>(u"unitPrices.splits."_s + name, member);
    };
    return {part<PayerSplit>(u"unitPrices.splits.fromYear"_s, &PayerSplit::fromYear),
            share(u"municipality"_s, &PayerSplit::municipality),
            share(u"region"_s, &PayerSplit::region),
            share(u"state"_s, &PayerSplit::state),
            share(u"other"_s, &PayerSplit::other),
            share(u"reimbursement"_s, &PayerSplit::reimbursement),
            part<PayerSplit>(
                u"unitPrices.splits.note"_s,
                [](auto &split) -> auto & { return split.provenance.note; })};
}

} // namespace bundlinje
