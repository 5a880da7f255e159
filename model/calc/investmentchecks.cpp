#include "model/calc/investmentchecks.h"

#include "model/calc/casepotential.h"
#include "model/calc/effectplanchecks.h"
#include "model/calc/investmentcasechecks.h"
#include "model/calc/measurementchecks.h"
#include "model/calc/meetingchecks.h"
#include "model/calc/participationchecks.h"
#include "model/calc/paymentchecks.h"
#include "model/calc/settingschecks.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using InvestmentCode = InvestmentCheck::Code;
using InvestmentChecks = QList<InvestmentCheck>;
using Date = std::optional<PartialDate>;
using Figure = std::optional<MoneyFigure>;

bool isCertainlyBefore(const Date &date, const Date &other)
{
    return date && other && date->latest() < other->earliest();
}

bool isMore(const Figure &figure, const Figure &other)
{
    return figure && other && figure->amount > other->amount;
}

void checkNames(const Investment &investment, InvestmentChecks &checks)
{
    if (investment.name.trimmed().isEmpty())
        checks.append({InvestmentCode::NameMissing, u"name"_s, {}});
    if (investment.shortName.size() > longestShortName)
        checks.append({InvestmentCode::ShortNameTooLong, u"shortName"_s, {}});
}

void checkPeriod(const Period &period, const QString &field, InvestmentChecks &checks)
{
    if (isCertainlyBefore(period.plannedEnd, period.start))
        checks.append({InvestmentCode::EndBeforeStart, field + u".plannedEnd"_s, {}});
    if (isCertainlyBefore(period.actualEnd, period.start))
        checks.append({InvestmentCode::EndBeforeStart, field + u".actualEnd"_s, {}});
}

/// Days that may be the same one are no contradiction: 2024 and 2024-03-01.
void checkSignature(const Investment &investment, InvestmentChecks &checks)
{
    if (!investment.contract)
        return;
    const Date &signedOn = investment.contract->signedOn;
    if (isCertainlyBefore(signedOn, investment.contractSigned)
        || isCertainlyBefore(investment.contractSigned, signedOn))
        checks.append({InvestmentCode::SignedTwice, u"contractSigned"_s, signedOn->toIso()});
}

void checkPeriods(const Investment &investment, InvestmentChecks &checks)
{
    checkPeriod(investment.intake, u"intake"_s, checks);
    checkPeriod(investment.effort, u"effort"_s, checks);
    checkPeriod(investment.repayment, u"repayment"_s, checks);
    if (isCertainlyBefore(investment.repayment.start, investment.effort.start))
        checks.append({InvestmentCode::RepaymentBeforeEffort, u"repayment.start"_s, {}});
}

void checkRange(const Investment &investment, InvestmentChecks &checks)
{
    if (!investment.contractRange)
        return;
    const auto &[atLeast, atMost, provenance] = *investment.contractRange;
    if (atLeast && atMost && *atMost < *atLeast)
        checks.append({InvestmentCode::RangeReversed, u"contractRange.atMost"_s, {}});
    if (!investment.contractAmount)
        return;
    const Money amount = investment.contractAmount->amount;
    if ((atLeast && amount < *atLeast) || (atMost && amount > *atMost))
        checks.append({InvestmentCode::AmountOutsideRange, u"contractAmount"_s, {}});
}

/// A potential may be negative: an effort can cost more than it gains.
void checkAmounts(const Investment &investment, InvestmentChecks &checks)
{
    checkRange(investment, checks);
    const auto checkSign = [&](const Figure &figure, const QString &field) {
        if (figure && figure->amount.minor() < 0)
            checks.append({InvestmentCode::NegativeAmount, field, {}});
    };
    checkSign(investment.contractAmount, u"contractAmount"_s);
    checkSign(investment.ownShare, u"ownShare"_s);
    checkSign(investment.paidOut, u"paidOut"_s);
    if (isMore(investment.ownShare, investment.contractAmount))
        checks.append({InvestmentCode::OwnShareAboveContract, u"ownShare"_s, {}});
    if (isMore(investment.paidOut, investment.ownShare))
        checks.append({InvestmentCode::PaidOutAboveOwnShare, u"paidOut"_s, {}});
}

void checkCounts(const Investment &investment, InvestmentChecks &checks)
{
    for (const Count &count : investment.citizensPlanned) {
        if (count.value < 0)
            checks.append({InvestmentCode::NegativeCount, u"citizensPlanned"_s, {}});
    }
    for (const EffectGoal &goal : investment.effectGoals) {
        if (goal.targetShare && goal.targetShare->fraction() > 1)
            checks.append({InvestmentCode::ShareAboveWhole, u"effectGoals"_s, goal.definition});
        if (goal.targetCount.value_or(0) < 0)
            checks.append({InvestmentCode::NegativeCount, u"effectGoals"_s, {}});
    }
}

void checkSources(const Investment &investment, InvestmentChecks &checks)
{
    const auto check = [&](const Provenance &provenance, const QString &field) {
        const QString &id = provenance.sourceId;
        const bool known = std::any_of(investment.sources.begin(), investment.sources.end(),
                                       [&](const Source &source) { return source.id == id; });
        if (!id.isEmpty() && !known)
            checks.append({InvestmentCode::UnknownSource, field, id});
    };
    const auto checkFigure = [&](const Figure &figure, const QString &field) {
        if (figure)
            check(figure->provenance, field);
    };
    for (const Party &party : investment.parties) {
        for (const PartyRole &role : party.roles)
            checkFigure(role.amount, u"parties"_s);
    }
    for (const Count &count : investment.citizensPlanned)
        check(count.provenance, u"citizensPlanned"_s);
    for (const Participation &count : investment.participation)
        check(count.provenance, u"participation"_s);
    check(investment.intake.provenance, u"intake.start"_s);
    check(investment.effort.provenance, u"effort.start"_s);
    check(investment.repayment.provenance, u"repayment.start"_s);
    checkFigure(investment.contractAmount, u"contractAmount"_s);
    if (investment.contractRange)
        check(investment.contractRange->provenance, u"contractRange.atLeast"_s);
    checkFigure(investment.ownShare, u"ownShare"_s);
    checkFigure(investment.paidOut, u"paidOut"_s);
    checkFigure(investment.fundPotential, u"fundPotential"_s);
    checkFigure(investment.publicPotential, u"publicPotential"_s);
    for (const QString &id : caseTextsOf(investment).sourceIds)
        check({.sourceId = id}, u"businessCases"_s);
    for (const QString &id : contractTextsOf(investment).sourceIds)
        check({.sourceId = id}, u"contract"_s);
    for (const EffectGoal &goal : investment.effectGoals)
        check(goal.provenance, u"effectGoals"_s);
}

/// Gathers the fields whose text looks like a CPR number, each once.
class PersonNumbers final {
public:
    explicit PersonNumbers(InvestmentChecks &checks)
        : m_checks(checks)
    {
    }

    void look(const QString &field, const QStringList &texts)
    {
        const InvestmentCheck check{InvestmentCode::PersonNumber, field, {}};
        const bool found = std::any_of(texts.begin(), texts.end(), looksLikePersonNumber);
        if (found && !m_checks.contains(check))
            m_checks.append(check);
    }

    void lookAtSource(const QString &field, const Provenance &provenance)
    {
        look(field, {provenance.page, provenance.assumption, provenance.note});
    }

    void lookAtSource(const QString &field, const Figure &figure)
    {
        if (figure)
            lookAtSource(field, figure->provenance);
    }

private:
    InvestmentChecks &m_checks;
};

void lookAtMasterData(const Investment &investment, PersonNumbers &numbers)
{
    numbers.look(u"name"_s, {investment.name});
    numbers.look(u"shortName"_s, {investment.shortName});
    numbers.look(u"theme"_s, {investment.theme});
    numbers.look(u"tags"_s, investment.tags);
    // Not the registration number: production units have ten digits that may look like a day.
    for (const Party &party : investment.parties) {
        numbers.look(u"parties"_s, {party.name});
        for (const PartyRole &role : party.roles) {
            numbers.look(u"parties"_s, {role.text});
            numbers.lookAtSource(u"parties"_s, role.amount);
        }
    }
    const TargetGroup &group = investment.targetGroup;
    numbers.look(u"targetGroup.description"_s, {group.description});
    numbers.look(u"targetGroup.inclusionCriteria"_s, group.inclusionCriteria);
    numbers.look(u"targetGroup.exclusionCriteria"_s, group.exclusionCriteria);
    for (const Count &count : investment.citizensPlanned) {
        numbers.look(u"citizensPlanned"_s, {count.unitText, count.meaning});
        numbers.lookAtSource(u"citizensPlanned"_s, count.provenance);
    }
}

void lookAtTheory(const TheoryOfChange &theory, PersonNumbers &numbers)
{
    numbers.look(u"theoryOfChange.challenge"_s, {theory.challenge});
    numbers.look(u"theoryOfChange.input"_s, {theory.input});
    numbers.look(u"theoryOfChange.activities"_s, {theory.activities});
    numbers.look(u"theoryOfChange.output"_s, {theory.output});
    numbers.look(u"theoryOfChange.outcome"_s, {theory.outcome});
    numbers.look(u"theoryOfChange.impact"_s, {theory.impact});
    numbers.look(u"theoryOfChange.assumptions"_s, {theory.assumptions});
}

void lookAtEconomy(const Investment &investment, PersonNumbers &numbers)
{
    numbers.lookAtSource(u"contractAmount"_s, investment.contractAmount);
    if (investment.contractRange)
        numbers.lookAtSource(u"contractRange.atLeast"_s, investment.contractRange->provenance);
    numbers.lookAtSource(u"ownShare"_s, investment.ownShare);
    numbers.lookAtSource(u"paidOut"_s, investment.paidOut);
    numbers.lookAtSource(u"fundPotential"_s, investment.fundPotential);
    numbers.lookAtSource(u"publicPotential"_s, investment.publicPotential);
    numbers.lookAtSource(u"intake.start"_s, investment.intake.provenance);
    numbers.lookAtSource(u"effort.start"_s, investment.effort.provenance);
    numbers.lookAtSource(u"repayment.start"_s, investment.repayment.provenance);
}

void checkPersonNumbers(const Investment &investment, InvestmentChecks &checks)
{
    PersonNumbers numbers(checks);
    lookAtMasterData(investment, numbers);
    lookAtTheory(investment.theoryOfChange, numbers);
    lookAtEconomy(investment, numbers);
    numbers.look(u"businessCases"_s, caseTextsOf(investment).texts);
    numbers.look(u"contract"_s, contractTextsOf(investment).texts);
    for (const EffectGoal &goal : investment.effectGoals) {
        numbers.look(u"effectGoals"_s,
                     {goal.definition, goal.exceptions, goal.targetText, goal.dataSource,
                      goal.verification});
        numbers.lookAtSource(u"effectGoals"_s, goal.provenance);
    }
    for (const Participation &count : investment.participation)
        numbers.lookAtSource(u"participation"_s, count.provenance);
    for (const ReportDuty &duty : investment.reportDuties)
        numbers.look(u"reportDuties"_s, {duty.title, duty.recipient});
    for (const Source &source : investment.sources)
        numbers.look(u"sources"_s, {source.title, source.publisher, source.address, source.note});
    for (const Decision &decision : investment.decisions)
        numbers.look(u"decisions"_s, {decision.text, decision.responsible});
    numbers.look(u"publicNote"_s, {investment.publicNote});
    numbers.look(u"internalNote"_s, {investment.internalNote});
    for (const UnreadText &unread : investment.unread)
        numbers.look(u"unread"_s, {unread.text});
    for (const ImportedRecord &record : investment.origin.records)
        numbers.look(u"origin.records"_s, record.cells.values());
}

/// The component that the field belongs to, by its name.
QString componentNameOf(const InvestmentContract &contract, const QString &field)
{
    static const QRegularExpression place(
        u"^(?:amendments\\[(\\d+)\\]\\.)?terms\\.components\\[(\\d+)\\]"_s);
    const QRegularExpressionMatch match = place.match(field);
    if (!match.hasMatch())
        return {};
    const ContractTerms &terms = match.capturedLength(1) > 0
        ? contract.amendments.at(match.captured(1).toLongLong()).terms
        : contract.terms;
    return terms.components.at(match.captured(2).toLongLong()).name;
}

} // namespace

QList<InvestmentCheck> contractChecksOf(const Investment &investment)
{
    InvestmentChecks checks;
    if (!investment.contract)
        return checks;
    const InvestmentContract &contract = *investment.contract;
    for (const ContractCheck &check : contractChecks(contract, investment.measurements)) {
        const bool isMeasured = check.field.startsWith(u"measurements");
        checks.append({.code = InvestmentCode::InContract,
                       .field = isMeasured ? check.field : u"contract."_s + check.field,
                       .text = check.text,
                       .ofCase = {},
                       .line = componentNameOf(contract, check.field),
                       .ofContract = check.code});
    }
    return checks;
}

QList<InvestmentCheck> checksOf(const Investment &investment)
{
    InvestmentChecks checks;
    checkNames(investment, checks);
    checkSignature(investment, checks);
    checkPeriods(investment, checks);
    checkAmounts(investment, checks);
    checkCounts(investment, checks);
    checks += effectPlanChecksOf(investment) + measurementChecksOf(investment)
        + participationChecksOf(investment) + reportChecksOf(investment);
    checkSources(investment, checks);
    checkPersonNumbers(investment, checks);
    for (const UnreadText &unread : investment.unread)
        checks.append({InvestmentCode::NotRead, unread.field, unread.text});
    return checks;
}

QList<InvestmentCheck> checksOf(const Investment &investment, const Portfolio &portfolio)
{
    return checksOf(investment) + caseChecksOf(investment, caseSettings(portfolio))
        + contractChecksOf(investment) + paymentChecksOf(investment, portfolio.fundName)
        + decisionChecksOf(investment.decisions, portfolio.meetings);
}

QList<InvestmentCheck> checksOf(const Portfolio &portfolio)
{
    InvestmentChecks checks;
    PersonNumbers numbers(checks);
    numbers.look(u"name"_s, {portfolio.name});
    numbers.look(u"fundName"_s, {portfolio.fundName});
    numbers.look(u"boardName"_s, {portfolio.boardName});
    numbers.look(u"notice"_s, {portfolio.notice});
    numbers.lookAtSource(u"capital.amount"_s, portfolio.capital.provenance);
    if (portfolio.capital.amount && portfolio.capital.amount->minor() < 0)
        checks.append({InvestmentCode::NegativeAmount, u"capital.amount"_s, {}});
    for (const Stage &stage : portfolio.stages)
        numbers.look(u"stages"_s, {stage.name});
    numbers.lookAtSource(u"discountSchedule.rates"_s, portfolio.discountSchedule.provenance);
    for (const StatedTotal &total : portfolio.statedTotals)
        numbers.lookAtSource(u"statedTotals"_s, total.provenance);
    for (const Source &source : portfolio.sources)
        numbers.look(u"sources"_s, {source.title, source.publisher, source.address, source.note});
    numbers.lookAtSource(u"priceIndex.years"_s, portfolio.priceIndex.provenance);
    for (const BusinessCaseCheck &check : refusalsOf({}, portfolio.priceIndex))
        checks.append(
            {InvestmentCode::InBusinessCase, u"priceIndex.years"_s, check.text, check.code, {}});
    for (const UnitPrice &price : portfolio.unitPrices) {
        numbers.look(u"unitPrices"_s,
                     {price.theme, price.name, price.englishName, price.source, price.caution,
                      price.englishCaution});
        for (const PayerSplit &split : price.splits)
            numbers.lookAtSource(u"unitPrices"_s, split.provenance);
    }
    for (const Meeting &meeting : portfolio.meetings) {
        numbers.look(u"meetings"_s,
                     {meeting.title, meeting.place, meeting.participants, meeting.closingNotes});
        for (const AgendaItem &item : meeting.agenda)
            numbers.look(u"meetings"_s, {item.title, item.responsible, item.text});
    }
    for (const Decision &decision : portfolio.decisions)
        numbers.look(u"decisions"_s, {decision.text, decision.responsible});
    return checks + discountChecksOf(portfolio.discountSchedule)
        + ownPriceChecksOf(portfolio.unitPrices) + meetingChecksOf(portfolio.meetings)
        + decisionChecksOf(portfolio.decisions, portfolio.meetings);
}

bool looksLikePersonNumber(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?<!\\d)(?<day>\\d\\d)(?<month>\\d\\d)(?<year>\\d\\d)\\s?[-\u2010-\u2013]?\\s?\\d{4}(?!\\d)"_s);
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        // The century does not matter: of the two that occur only 1900 itself differs in leap days.
        const int year = 2000 + found.captured(u"year"_s).toInt();
        if (QDate::isValid(year, found.captured(u"month"_s).toInt(),
                           found.captured(u"day"_s).toInt()))
            return true;
    }
    return false;
}

} // namespace bundlinje
