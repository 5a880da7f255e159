#include "model/calc/investmentchecks.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Code = InvestmentCheck::Code;
using Checks = QList<InvestmentCheck>;
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

void checkNames(const Investment &investment, Checks &checks)
{
    if (investment.name.trimmed().isEmpty())
        checks.append({Code::NameMissing, u"name"_s, {}});
    if (investment.shortName.size() > longestShortName)
        checks.append({Code::ShortNameTooLong, u"shortName"_s, {}});
}

void checkPeriod(const Period &period, const QString &field, Checks &checks)
{
    if (isCertainlyBefore(period.plannedEnd, period.start))
        checks.append({Code::EndBeforeStart, field + u".plannedEnd"_s, {}});
    if (isCertainlyBefore(period.actualEnd, period.start))
        checks.append({Code::EndBeforeStart, field + u".actualEnd"_s, {}});
}

void checkPeriods(const Investment &investment, Checks &checks)
{
    checkPeriod(investment.intake, u"intake"_s, checks);
    checkPeriod(investment.effort, u"effort"_s, checks);
    checkPeriod(investment.repayment, u"repayment"_s, checks);
    if (isCertainlyBefore(investment.repayment.start, investment.effort.start))
        checks.append({Code::RepaymentBeforeEffort, u"repayment.start"_s, {}});
}

void checkRange(const Investment &investment, Checks &checks)
{
    if (!investment.contractRange)
        return;
    const auto &[atLeast, atMost, provenance] = *investment.contractRange;
    if (atLeast && atMost && *atMost < *atLeast)
        checks.append({Code::RangeReversed, u"contractRange.atMost"_s, {}});
    if (!investment.contractAmount)
        return;
    const Money amount = investment.contractAmount->amount;
    if ((atLeast && amount < *atLeast) || (atMost && amount > *atMost))
        checks.append({Code::AmountOutsideRange, u"contractAmount"_s, {}});
}

/// A potential may be negative: an effort can cost more than it gains.
void checkAmounts(const Investment &investment, Checks &checks)
{
    checkRange(investment, checks);
    const auto checkSign = [&](const Figure &figure, const QString &field) {
        if (figure && figure->amount.minor() < 0)
            checks.append({Code::NegativeAmount, field, {}});
    };
    checkSign(investment.contractAmount, u"contractAmount"_s);
    checkSign(investment.ownShare, u"ownShare"_s);
    checkSign(investment.paidOut, u"paidOut"_s);
    if (isMore(investment.ownShare, investment.contractAmount))
        checks.append({Code::OwnShareAboveContract, u"ownShare"_s, {}});
    if (isMore(investment.paidOut, investment.ownShare))
        checks.append({Code::PaidOutAboveOwnShare, u"paidOut"_s, {}});
}

void checkCounts(const Investment &investment, Checks &checks)
{
    for (const Count &count : investment.citizensPlanned) {
        if (count.value < 0)
            checks.append({Code::NegativeCount, u"citizensPlanned"_s, {}});
    }
    for (const EffectGoal &goal : investment.effectGoals) {
        if (goal.targetShare && goal.targetShare->fraction() > 1)
            checks.append({Code::ShareAboveWhole, u"effectGoals"_s, goal.definition});
        if (goal.targetCount.value_or(0) < 0)
            checks.append({Code::NegativeCount, u"effectGoals"_s, {}});
    }
}

void checkSources(const Investment &investment, Checks &checks)
{
    const auto check = [&](const Provenance &provenance, const QString &field) {
        const QString &id = provenance.sourceId;
        const bool known = std::any_of(investment.sources.begin(), investment.sources.end(),
                                       [&](const Source &source) { return source.id == id; });
        if (!id.isEmpty() && !known)
            checks.append({Code::UnknownSource, field, id});
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
    for (const EffectGoal &goal : investment.effectGoals)
        check(goal.provenance, u"effectGoals"_s);
}

void checkPersonNumbers(const Investment &investment, Checks &checks)
{
    const auto check = [&](const QString &text, const QString &field) {
        if (looksLikePersonNumber(text))
            checks.append({Code::PersonNumber, field, {}});
    };
    const TheoryOfChange &theory = investment.theoryOfChange;
    check(investment.name, u"name"_s);
    for (const Party &party : investment.parties)
        check(party.name, u"parties"_s);
    check(investment.targetGroup.description, u"targetGroup.description"_s);
    check(investment.targetGroup.inclusionCriteria.join(u'\n'), u"targetGroup.inclusionCriteria"_s);
    check(investment.targetGroup.exclusionCriteria.join(u'\n'), u"targetGroup.exclusionCriteria"_s);
    check(theory.challenge, u"theoryOfChange.challenge"_s);
    check(theory.input, u"theoryOfChange.input"_s);
    check(theory.activities, u"theoryOfChange.activities"_s);
    check(theory.output, u"theoryOfChange.output"_s);
    check(theory.outcome, u"theoryOfChange.outcome"_s);
    check(theory.impact, u"theoryOfChange.impact"_s);
    check(theory.assumptions, u"theoryOfChange.assumptions"_s);
    check(investment.publicNote, u"publicNote"_s);
    check(investment.internalNote, u"internalNote"_s);
}

} // namespace

QList<InvestmentCheck> checksOf(const Investment &investment)
{
    Checks checks;
    checkNames(investment, checks);
    checkPeriods(investment, checks);
    checkAmounts(investment, checks);
    checkCounts(investment, checks);
    checkSources(investment, checks);
    checkPersonNumbers(investment, checks);
    for (const UnreadText &unread : investment.unread)
        checks.append({Code::NotRead, unread.field, unread.text});
    return checks;
}

bool looksLikePersonNumber(QStringView text)
{
    static const QRegularExpression pattern(
        u"(?<!\\d)(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d\\d[- ]?\\d{4}(?!\\d)"_s);
    return pattern.match(text.toString()).hasMatch();
}

} // namespace bundlinje
