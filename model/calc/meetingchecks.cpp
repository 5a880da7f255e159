#include "model/calc/meetingchecks.h"

#include "model/calc/casefield.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using MeetingCode = InvestmentCheck::Code;

/// The day of the decision as far as it is known.
std::optional<PartialDate> dayOf(const Decision &decision, const Meeting *meeting)
{
    if (decision.decidedOn || !meeting || !meeting->date)
        return decision.decidedOn;
    return PartialDate::fromDate(*meeting->date);
}

} // namespace

QList<InvestmentCheck> decisionChecksOf(const QList<Decision> &decisions,
                                        const QList<Meeting> &meetings)
{
    QList<InvestmentCheck> checks;
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        const Decision &decision = decisions.at(i);
        const auto found =
            std::find_if(meetings.cbegin(), meetings.cend(), [&decision](const Meeting &meeting) {
                return meeting.id == decision.meeting;
            });
        const Meeting *meeting = found == meetings.cend() ? nullptr : &*found;
        const auto add = [&](MeetingCode code, QStringView member) {
            checks.append({code, caseField(u"decisions", i, member), {}, {}, decision.text});
        };
        if (decision.text.trimmed().isEmpty())
            add(MeetingCode::DecisionWithoutText, u"text");
        const std::optional<PartialDate> day = dayOf(decision, meeting);
        const auto isBefore = [&day](const std::optional<PartialDate> &date) {
            return day && date && date->latest() < day->earliest();
        };
        if (isBefore(decision.deadline))
            add(MeetingCode::DeadlineBeforeDecision, u"deadline");
        if (isBefore(decision.completedOn))
            add(MeetingCode::CompletedBeforeDecision, u"completedOn");
        if (!decision.meeting.isNull() && !meeting)
            add(MeetingCode::MeetingMissing, u"meeting");
    }
    return checks;
}

QList<InvestmentCheck> meetingChecksOf(const QList<Meeting> &meetings)
{
    QList<InvestmentCheck> checks;
    for (qsizetype i = 0; i < meetings.size(); ++i) {
        const QList<AgendaItem> &agenda = meetings.at(i).agenda;
        for (qsizetype j = 0; j < agenda.size(); ++j) {
            if (agenda.at(j).minutes.value_or(0) < 0)
                checks.append({MeetingCode::MinutesNegative,
                               caseField(u"meetings", i, u"agenda", j) + u".minutes"_s,
                               {},
                               {},
                               meetings.at(i).title});
        }
    }
    return checks;
}

} // namespace bundlinje
