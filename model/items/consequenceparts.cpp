// The pieces of a consequence, and how far other assumptions may go.

#include "model/items/caseparts.h"

#include "model/calc/unitprices.h"
#include "model/items/caselabels.h"
#include "model/items/parts.h"
#include "model/items/unitpricetext.h"
#include "model/items/yeartexts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Kind = CaseParameter::Kind;

constexpr std::array origins{FollowsFrom::NetSuccess, FollowsFrom::Participation};
constexpr std::array rangedKinds{Kind::CostFactor, Kind::Discount, Kind::IntakeFactor,
                                 Kind::Horizon};

QString partName(QStringView member)
{
    return QString(u"businessCases.scenarios.consequences."_s).append(member);
}

/// An amount that is typed by hand or taken away.
Part<Consequence> worthPart()
{
    Part<Consequence> made = amountPart(partName(u"amount"), &Consequence::amount);
    made.read = [read = made.read](Consequence &consequence, const QString &text,
                                   const PartContext &context) -> Status {
        const std::optional<Money> before = consequence.amount;
        if (const Status done = read(consequence, text, context); !done)
            return done;
        if (!consequence.amount)
            consequence.unitPrice = {}; // There is nothing that was taken from it.
        else if (consequence.amount != before)
            consequence.unitPrice = {
                consequence.unitPrice.id, consequence.unitPrice.version, {}, {}};
        return {};
    };
    return made;
}

/// Whole years; nothing typed is at once.
Part<Consequence> startPart()
{
    Part<Consequence> made = part<Consequence>(partName(u"start"), &Consequence::start);
    made.read = [](Consequence &consequence, const QString &text,
                   const PartContext &context) -> Status {
        if (!text.trimmed().isEmpty())
            return readField(text, context, consequence.start);
        consequence.start = 0;
        return {};
    };
    return made;
}

Part<Consequence> durationPart()
{
    Part<Consequence> made;
    made.name = partName(u"duration");
    made.text = [](const Consequence &consequence, const PartContext &context) {
        return consequence.duration ? quantityText(*consequence.duration, context.locale)
                                    : QString();
    };
    made.read = [](Consequence &consequence, const QString &text,
                   const PartContext &context) -> Status {
        if (text.trimmed().isEmpty()) {
            consequence.duration.reset();
            return {};
        }
        const Result<Quantity> read = readQuantity(text, context.locale);
        if (!read)
            return tl::make_unexpected(read.error());
        consequence.duration = *read;
        return {};
    };
    return made;
}

/// What is left each year; nothing typed is all of it.
Part<Consequence> retentionPart()
{
    Part<Consequence> made = part<Consequence>(partName(u"retention"), &Consequence::retention);
    made.read = [](Consequence &consequence, const QString &text,
                   const PartContext &context) -> Status {
        if (!text.trimmed().isEmpty())
            return readField(text, context, consequence.retention);
        consequence.retention = Percentage::whole();
        return {};
    };
    return made;
}

Part<Consequence> profilePart()
{
    Part<Consequence> made;
    made.name = partName(u"profile");
    made.text = [](const Consequence &consequence, const PartContext &context) {
        return quantitiesText(consequence.profile, context.locale);
    };
    made.read = [](Consequence &consequence, const QString &text, const PartContext &context) {
        return readQuantities(text, context, consequence.profile);
    };
    return made;
}

Part<Consequence> gradePart()
{
    Part<Consequence> made;
    made.name = partName(u"grade");
    made.kind = PartKind::Choice;
    made.text = [](const Consequence &consequence, const PartContext &) {
        return consequence.grade ? QString::number(static_cast<int>(*consequence.grade))
                                 : QString();
    };
    made.read = [](Consequence &consequence, const QString &key, const PartContext &) -> Status {
        consequence.grade =
            key.isEmpty() ? std::nullopt : std::optional(static_cast<EvidenceGrade>(key.toInt()));
        return {};
    };
    made.choices = [](const PartContext &) {
        return QList<Choice>{{QString(), QCoreApplication::translate("CaseParts", "Not judged")},
                             {u"0"_s, u"A"_s},
                             {u"1"_s, u"B"_s},
                             {u"2"_s, u"C"_s},
                             {u"3"_s, u"D"_s}};
    };
    return made;
}

/// A parameter as the key of a choice: "3" for its kind, "3|{id}" for one consequence.
QString keyOf(const CaseParameter &parameter)
{
    const QString kind = QString::number(static_cast<int>(parameter.kind));
    return parameter.consequence.isNull() ? kind : kind + u'|' + parameter.consequence.toString();
}

Part<ParameterRange> parameterPart(std::function<QList<Consequence>()> consequences)
{
    Part<ParameterRange> made;
    made.name = u"businessCases.scenarios.ranges.parameter"_s;
    made.kind = PartKind::Choice;
    made.text = [](const ParameterRange &range, const PartContext &) {
        return keyOf(range.parameter);
    };
    made.read = [](ParameterRange &range, const QString &key, const PartContext &) -> Status {
        const QStringList pieces = key.split(u'|');
        range.parameter = {static_cast<Kind>(pieces.constFirst().toInt()),
                           QUuid::fromString(pieces.value(1))};
        return {};
    };
    made.choices = [consequences = std::move(consequences)](const PartContext &) {
        QList<Choice> choices;
        for (const Kind kind : rangedKinds)
            choices.append({keyOf({kind, {}}), caseParameterLabel(kind)});
        const QString factor = caseParameterLabel(Kind::ConsequenceFactor);
        choices.append({keyOf({Kind::ConsequenceFactor, {}}), factor});
        const QList<Consequence> lines = consequences();
        for (const Consequence &line : lines) {
            choices.append(
                {keyOf({Kind::ConsequenceFactor, line.id}),
                 QCoreApplication::translate("CaseParts", "%1: %2", "%1 assumption, %2 consequence")
                     .arg(factor, line.name.simplified())});
        }
        return choices;
    };
    return made;
}

/// A rate is written in per cent, all else as a number.
Part<ParameterRange> limitPart(const QString &name, std::optional<Quantity> ParameterRange::*member)
{
    Part<ParameterRange> made;
    made.name = name;
    made.text = [member](const ParameterRange &range, const PartContext &context) {
        const std::optional<Quantity> &value = range.*member;
        if (!value)
            return QString();
        return range.parameter.kind == Kind::Discount
            ? percentText(Percentage::fromTenMillionths(value->tenMillionths()), context.locale)
            : quantityText(*value, context.locale);
    };
    made.read = [member](ParameterRange &range, const QString &text,
                         const PartContext &context) -> Status {
        std::optional<Quantity> &value = range.*member;
        if (text.trimmed().isEmpty()) {
            value.reset();
            return {};
        }
        if (range.parameter.kind == Kind::Discount || text.trimmed().endsWith(u'%')) {
            const Result<Percentage> share = readPercentage(text, context.locale);
            if (!share)
                return tl::make_unexpected(share.error());
            value = Quantity::fromTenMillionths(share->tenMillionths());
            return {};
        }
        const Result<Quantity> read = readQuantity(text, context.locale);
        if (!read)
            return tl::make_unexpected(read.error());
        value = *read;
        return {};
    };
    return made;
}

} // namespace

QList<Part<Consequence>> consequenceParts()
{
    Part<Consequence> splits;
    splits.name = partName(u"splits");
    splits.text = [](const Consequence &consequence, const PartContext &context) {
        return payersText(consequence.splits, context.locale);
    };
    return {
        part<Consequence>(partName(u"name"), &Consequence::name),
        choicePart(partName(u"followsFrom"), &Consequence::followsFrom, origins, followsFromLabel),
        worthPart(),
        part<Consequence>(partName(u"priceYear"), &Consequence::priceYear),
        startPart(),
        durationPart(),
        retentionPart(),
        profilePart(),
        part<Consequence>(partName(u"share"), &Consequence::share),
        gradePart(),
        splits};
}

Part<Consequence> unitPricePart(std::function<QList<UnitPrice>()> known)
{
    Part<Consequence> made;
    made.name = partName(u"unitPrice");
    made.kind = PartKind::LongText;
    made.text = [known = std::move(known)](const Consequence &consequence,
                                           const PartContext &context) -> QString {
        const UnitPriceReference &reference = consequence.unitPrice;
        if (reference.id.isEmpty())
            return {};
        const QList<UnitPrice> prices = known();
        const UnitPrice *price = unitPrice(prices, reference.id);
        if (!price)
            return reference.id;
        QStringList lines{QCoreApplication::translate("CaseParts", "%1, %2", "%1 mark, %2 name")
                              .arg(reference.id, nameOf(*price, context.locale))};
        lines.append(takenText(reference, *price, context.locale));
        lines.append(price->source);
        lines.removeAll(QString());
        if (price->version > reference.version)
            lines.append(QCoreApplication::translate(
                "CaseParts", "There is a newer version of this price: take it again to use it."));
        if (const QString caution = cautionOf(*price, context.locale); !caution.isEmpty())
            lines.append(caution);
        return lines.join(u'\n');
    };
    return made;
}

QList<Part<ParameterRange>> rangeParts(std::function<QList<Consequence>()> consequences)
{
    return {parameterPart(std::move(consequences)),
            limitPart(u"businessCases.scenarios.ranges.low"_s, &ParameterRange::low),
            limitPart(u"businessCases.scenarios.ranges.high"_s, &ParameterRange::high)};
}

} // namespace bundlinje
