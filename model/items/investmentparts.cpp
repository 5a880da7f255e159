#include "model/items/investmentparts.h"

#include "model/calc/smallcounts.h"
#include "model/items/partlabels.h"
#include "model/items/parts.h"
#include "model/items/reasontext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr std::array roles{
    Role::Authority, Role::OutcomePayer, Role::Provider,     Role::Investor, Role::CoInvestor,
    Role::Guarantor, Role::Evaluator,    Role::Intermediary, Role::Other,
};
constexpr std::array units{CountUnit::Persons, CountUnit::Families, CountUnit::Other,
                           CountUnit::NotStated};
constexpr std::array scopes{GoalScope::Individual, GoalScope::Collective, GoalScope::Retention,
                            GoalScope::NotStated};
constexpr std::array yesAndNo{true, false};

QString yesNoLabel(bool yes)
{
    return yes ? QCoreApplication::translate("InvestmentParts", "Yes")
               : QCoreApplication::translate("InvestmentParts", "No");
}

template <typename Row> Part<Row> shown(const QString &name, QString (*text)(const Row &))
{
    Part<Row> made;
    made.name = name;
    made.text = [text](const Row &row, const PartContext &) {
        return text(row);
    };
    return made;
}

QString placeText(const UnreadText &unread)
{
    if (unread.row == 0)
        return unread.file;
    return QCoreApplication::translate("InvestmentParts", "%1, row %2, column %3")
        .arg(unread.file, QString::number(unread.row), unread.column);
}

} // namespace

QList<Part<Party>> partyParts()
{
    Part<Party> rolesInOneLine;
    rolesInOneLine.name = u"parties.roles"_s;
    rolesInOneLine.text = [](const Party &party, const PartContext &context) {
        return rolesText(party, context);
    };
    const Part<Party> name = proposed(part<Party>(u"parties.name"_s, &Party::name));
    return {name, rolesInOneLine,
            part<Party>(u"parties.registrationNumber"_s, &Party::registrationNumber),
            part<Party>(u"parties.externalId"_s, &Party::externalId)};
}

QList<Part<PartyRole>> roleParts()
{
    return QList<Part<PartyRole>>{
               choicePart(u"parties.roles.role"_s, &PartyRole::role, roles, roleLabel),
               part<PartyRole>(u"parties.roles.text"_s, &PartyRole::text),
               figurePart(u"parties.roles.amount"_s, &PartyRole::amount)}
    + provenanceParts(u"parties.roles.amount.provenance"_s, provenanceOf(&PartyRole::amount));
}

QList<Part<Count>> countParts()
{
    Part<Count> value = part<Count>(u"citizensPlanned.value"_s, &Count::value);
    value.isSmallCount = [](const Count &count, const PartContext &context) {
        return isSmallCount(count.value, context.portfolio.smallCountThreshold);
    };
    return QList<Part<Count>>{
               value, choicePart(u"citizensPlanned.unit"_s, &Count::unit, units, countUnitLabel),
               part<Count>(u"citizensPlanned.unitText"_s, &Count::unitText),
               part<Count>(u"citizensPlanned.meaning"_s, &Count::meaning)}
    + provenanceParts(u"citizensPlanned.provenance"_s, lens<Count, Provenance>(&Count::provenance));
}

QList<Part<EffectGoal>> goalParts()
{
    return QList<Part<EffectGoal>>{
               longText(part<EffectGoal>(u"effectGoals.definition"_s, &EffectGoal::definition)),
               choicePart(u"effectGoals.scope"_s, &EffectGoal::scope, scopes, goalScopeLabel),
               choicePart(u"effectGoals.isPaymentGoal"_s, &EffectGoal::isPaymentGoal, yesAndNo,
                          yesNoLabel),
               part<EffectGoal>(u"effectGoals.targetShare"_s, &EffectGoal::targetShare),
               part<EffectGoal>(u"effectGoals.targetCount"_s, &EffectGoal::targetCount),
               part<EffectGoal>(u"effectGoals.targetText"_s, &EffectGoal::targetText),
               part<EffectGoal>(u"effectGoals.dataSource"_s, &EffectGoal::dataSource),
               part<EffectGoal>(u"effectGoals.verification"_s, &EffectGoal::verification),
               part<EffectGoal>(u"effectGoals.externalId"_s, &EffectGoal::externalId)}
    + provenanceParts(u"effectGoals.provenance"_s,
                      lens<EffectGoal, Provenance>(&EffectGoal::provenance));
}

QList<Part<Source>> sourceParts()
{
    return {part<Source>(u"sources.id"_s, &Source::id),
            part<Source>(u"sources.title"_s, &Source::title),
            part<Source>(u"sources.publisher"_s, &Source::publisher),
            part<Source>(u"sources.address"_s, &Source::address),
            part<Source>(u"sources.published"_s, &Source::published),
            part<Source>(u"sources.accessed"_s, &Source::accessed),
            longText(part<Source>(u"sources.note"_s, &Source::note))};
}

QList<Part<UnreadText>> unreadParts()
{
    return {
        shown<UnreadText>(u"unread.field"_s,
                          [](const UnreadText &unread) { return partLabel(unread.field); }),
        shown<UnreadText>(u"unread.text"_s, [](const UnreadText &unread) { return unread.text; }),
        shown<UnreadText>(u"unread.reason"_s,
                          [](const UnreadText &unread) { return reasonText(unread.reason); }),
        shown<UnreadText>(u"unread.place"_s, placeText)};
}

Part<Investment> limitPart(const QString &name, std::optional<Money> MoneyRange::*limit)
{
    Part<Investment> made;
    made.name = name;
    made.kind = PartKind::Amount;
    made.amount = [limit](const Investment &investment) -> std::optional<Money> {
        return investment.contractRange ? (*investment.contractRange).*limit : std::nullopt;
    };
    made.text = [amount = made.amount](const Investment &investment, const PartContext &context) {
        const std::optional<Money> money = amount(investment);
        return money ? editText(*money, context.locale) : QString();
    };
    made.read = [limit](Investment &investment, const QString &text,
                        const PartContext &context) -> Status {
        MoneyRange range = investment.contractRange.value_or(MoneyRange{});
        if (const Status done = readField(text, context, range.*limit); !done)
            return done;
        if (range.atLeast || range.atMost)
            investment.contractRange = range;
        else
            investment.contractRange.reset();
        return {};
    };
    made.echo = amountEcho;
    return made;
}

QString rolesText(const Party &party, const PartContext &context)
{
    const auto amountText = [&](const Money &amount) {
        return context.amountsHidden ? QString::fromUtf16(hiddenText)
                                     : millionWithUnit(amount, context.locale);
    };
    QStringList texts;
    for (const PartyRole &role : party.roles) {
        const QString text =
            role.role == Role::Other && !role.text.isEmpty() ? role.text : roleLabel(role.role);
        texts.append(role.amount ? text + u' ' + amountText(role.amount->amount) : text);
    }
    return texts.join(u", "_s);
}

QString freeSourceId(const QList<Source> &sources)
{
    for (qsizetype number = 1;; ++number) {
        const QString id = u'S' + QString::number(number);
        if (std::none_of(sources.begin(), sources.end(),
                         [&](const Source &source) { return source.id == id; }))
            return id;
    }
}

} // namespace bundlinje
