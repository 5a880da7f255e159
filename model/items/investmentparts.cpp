#include "model/items/investmentparts.h"

#include "model/calc/fundledger.h"
#include "model/calc/fundpotential.h"
#include "model/calc/smallcounts.h"
#include "model/items/partlabels.h"
#include "model/items/parts.h"
#include "model/items/reasontext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr std::array roles{
    Role::Authority, Role::OutcomePayer, Role::Provider,     Role::Investor, Role::CoInvestor,
    Role::Guarantor, Role::Evaluator,    Role::Intermediary, Role::Other,
};
constexpr std::array unitsOfCitizens{CountUnit::Persons, CountUnit::Families, CountUnit::Other,
                                     CountUnit::NotStated};
constexpr std::array scopes{GoalScope::Individual, GoalScope::Collective, GoalScope::Retention,
                            GoalScope::NotStated};
constexpr std::array yesAndNo{true, false};
constexpr std::array totalOrEach{false, true};

QString yesNoLabel(bool yes)
{
    return yes ? QCoreApplication::translate("InvestmentParts", "Yes")
               : QCoreApplication::translate("InvestmentParts", "No");
}

QString targetSpanLabel(bool isTotal)
{
    return isTotal ? QCoreApplication::translate("InvestmentParts", "The contract's whole life")
                   : QCoreApplication::translate("InvestmentParts", "Each check");
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

using Figure = std::optional<MoneyFigure>;

/// A stated figure that something else may come before, shown as it counts.
Part<Investment> effectivePart(const QString &name, Figure Investment::*member,
                               const std::function<Figure(const Investment &)> &figureOf)
{
    Part<Investment> made = figurePart(name, member);
    made.amount = [figureOf](const Investment &investment) {
        const Figure figure = figureOf(investment);
        return figure ? std::optional(figure->amount) : std::nullopt;
    };
    made.basis = [figureOf](const Investment &investment) {
        const Figure figure = figureOf(investment);
        return figure ? figureBasisLabel(*figure) : QString();
    };
    made.text = [amount = made.amount](const Investment &investment, const PartContext &context) {
        const std::optional<Money> found = amount(investment);
        return found ? editText(*found, context.locale) : QString();
    };
    return made;
}

using Reading = std::function<Status(Investment &, const QString &, const PartContext &)>;

Reading refusedWhile(const std::function<bool(const Investment &)> &refuses, Reading read,
                     const QString &reason)
{
    return [=, read = std::move(read)](Investment &investment, const QString &text,
                                       const PartContext &context) -> Status {
        if (refuses(investment))
            return failure(Error::Code::InvalidInput, {}, text, reason);
        return read(investment, text, context);
    };
}

std::optional<Choice> knownStage(const QString &key, const PartContext &context)
{
    const QList<Choice> stages = stageChoices(context);
    const auto found = std::find_if(stages.begin(), stages.end(),
                                    [&](const Choice &stage) { return stage.key == key; });
    return found == stages.end() ? std::nullopt : std::optional(*found);
}

auto isCalculated(Figure (*figureOf)(const Investment &))
{
    return [figureOf](const Investment &investment) {
        const Figure figure = figureOf(investment);
        return figure && figure->basis == Basis::Calculated;
    };
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
               value,
               choicePart(u"citizensPlanned.unit"_s, &Count::unit, unitsOfCitizens, countUnitLabel),
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
               part<EffectGoal>(u"effectGoals.externalId"_s, &EffectGoal::externalId),
               part<EffectGoal>(u"effectGoals.exceptions"_s, &EffectGoal::exceptions),
               part<EffectGoal>(u"effectGoals.targetValue"_s, &EffectGoal::targetValue),
               part<EffectGoal>(u"effectGoals.baseline"_s, &EffectGoal::baseline),
               choicePart(u"effectGoals.isTargetTotal"_s, &EffectGoal::isTargetTotal, totalOrEach,
                          targetSpanLabel)}
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

Part<Investment> publicPotentialPart(std::function<CaseSettings()> settings)
{
    const auto figureOf = [settings = std::move(settings)](const Investment &investment) {
        return investment.chosenCase.isNull()
            ? investment.publicPotential
            : publicPotentialOf(investment, settings()).value_or(std::nullopt);
    };
    Part<Investment> made =
        effectivePart(u"publicPotential"_s, &Investment::publicPotential, figureOf);
    made.read =
        refusedWhile([](const Investment &investment) { return !investment.chosenCase.isNull(); },
                     std::move(made.read), u"the potential is calculated from the business case"_s);
    return made;
}

Part<Investment> fundPotentialPart()
{
    Part<Investment> made =
        effectivePart(u"fundPotential"_s, &Investment::fundPotential, fundPotentialOf);
    made.read = refusedWhile(isCalculated(fundPotentialOf), std::move(made.read),
                             u"the potential is calculated from the contract"_s);
    return made;
}

Part<Investment> paidOutPart()
{
    Part<Investment> made = effectivePart(u"paidOut"_s, &Investment::paidOut, paidOutOf);
    made.read = refusedWhile(isCalculated(paidOutOf), std::move(made.read),
                             u"what is paid out is the sum of the payments"_s);
    return made;
}

Part<Investment> stagePart()
{
    Part<Investment> made = part<Investment>(u"stage"_s, &Investment::stage);
    made.kind = PartKind::Choice;
    made.choices = stageChoices;
    made.read = [](Investment &investment, const QString &text,
                   const PartContext &context) -> Status {
        if (!knownStage(text, context))
            return failure(Error::Code::InvalidInput, {}, text, u"unknown stage"_s);
        investment.stage = text;
        return {};
    };
    made.echo = [](const QString &text, const PartContext &context) {
        const std::optional<Choice> stage = knownStage(text, context);
        return stage ? u"= "_s + stage->label : QString();
    };
    return made;
}

Part<Investment> instrumentPart()
{
    constexpr std::array instruments{Instrument::NotStated, Instrument::ConditionalGrant,
                                     Instrument::Loan, Instrument::Guarantee, Instrument::Capital};
    return choicePart(u"instrument"_s, &Investment::instrument, instruments, instrumentLabel);
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
    const QString mark = QCoreApplication::translate(
        "InvestmentParts", "S%1",
        "mark of a source, as it is written beside a figure: %1 a number");
    for (qsizetype number = 1;; ++number) {
        const QString id = mark.arg(number);
        if (std::none_of(sources.begin(), sources.end(),
                         [&](const Source &source) { return source.id == id; }))
            return id;
    }
}

} // namespace bundlinje
