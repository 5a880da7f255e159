#include "model/calc/participationchecks.h"

#include "model/calc/casefield.h"
#include "model/calc/participationchain.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using ParticipationCode = InvestmentCheck::Code;
using ParticipationField = std::optional<qint64> Participation::*;

struct CountedStep {
    QStringView member;
    ParticipationField count;
    ParticipationCode aboveBefore; ///< That more have reached it than the step before.
};

constexpr std::array countedSteps{
    CountedStep{u"referred", &Participation::referred, ParticipationCode::NegativeCount},
    CountedStep{u"started", &Participation::started, ParticipationCode::StartedAboveReferred},
    CountedStep{u"completed", &Participation::completed, ParticipationCode::CompletedAboveStarted},
    CountedStep{u"metGoal", &Participation::metGoal, ParticipationCode::MetAboveCompleted}};

/// The first day that somebody may have taken part; empty = not known.
std::optional<QDate> firstDay(const Investment &investment)
{
    std::optional<QDate> first;
    for (const auto &start : {investment.intake.start, investment.effort.start}) {
        if (start && (!first || start->earliest() < *first))
            first = start->earliest();
    }
    return first;
}

/// @param found where a count stands in the list
void compareSteps(const Participation &count, qsizetype found, QList<InvestmentCheck> &checks)
{
    std::optional<qint64> before; // A step that is not counted is passed over.
    for (const CountedStep &step : countedSteps) {
        const std::optional<qint64> &reached = count.*step.count;
        const QString field = caseField(u"participation", found, step.member);
        if (reached.value_or(0) < 0)
            checks.append({ParticipationCode::NegativeCount, field, {}});
        if (reached && before && *reached > *before)
            checks.append({step.aboveBefore, field, {}}); // Without a count: boards see it.
        if (reached)
            before = reached;
    }
}

} // namespace

QList<InvestmentCheck> participationChecksOf(const Investment &investment)
{
    QList<InvestmentCheck> checks;
    const std::optional<QDate> first = firstDay(investment);
    for (qsizetype i = 0; i < investment.participation.size(); ++i) {
        const Participation &count = investment.participation.at(i);
        compareSteps(count, i, checks);
        if (first && count.countedOn && count.countedOn->latest() < *first)
            checks.append({ParticipationCode::CountedBeforeStart,
                           caseField(u"participation", i, u"countedOn"),
                           {}});
    }
    const QList<ChainLink> links = participationChain(investment).links;
    if (!links.isEmpty() && links.constLast().isMeasured) {
        const std::optional<qint64> &completed = links.at(links.size() - 2).count;
        if (completed && *links.constLast().count > *completed)
            checks.append({ParticipationCode::MeasuredAboveCompleted, u"participation"_s, {}});
    }
    return checks;
}

QList<InvestmentCheck> reportChecksOf(const Investment &investment)
{
    QList<InvestmentCheck> checks;
    const std::optional<QDate> first = firstDay(investment);
    for (qsizetype i = 0; i < investment.reportDuties.size() && first; ++i) {
        const auto &delivered = investment.reportDuties.at(i).deliveredOn;
        if (delivered && delivered->latest() < *first)
            checks.append({ParticipationCode::DeliveredBeforeStart,
                           caseField(u"reportDuties", i, u"deliveredOn"),
                           investment.reportDuties.at(i).title});
    }
    return checks;
}

} // namespace bundlinje
