#include "model/items/meetingfigures.h"

#include "model/calc/opendecisions.h"
#include "model/document/portfoliodocument.h"
#include "model/items/asofdate.h"
#include "model/items/meetingwords.h"
#include "model/items/momenttext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct MeetingFigureWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::MeetingFigures)
};

QDate localDay(const QDateTime &moment)
{
    return moment.toLocalTime().date();
}

/// What was decided stands beside the figures, whenever they are of.
void takeDecisions(PortfolioContent &frozen, const PortfolioContent &current)
{
    frozen.portfolio.meetings = current.portfolio.meetings;
    frozen.portfolio.decisions = current.portfolio.decisions;
    for (Investment &investment : frozen.investments) {
        const auto now = std::find_if(
            current.investments.cbegin(), current.investments.cend(),
            [&investment](const Investment &each) { return each.id == investment.id; });
        if (now != current.investments.cend())
            investment.decisions = now->decisions;
    }
}

QHash<InvestmentId, QString> laterThan(const PortfolioContent &frozen,
                                       const PortfolioContent &current)
{
    QHash<InvestmentId, QString> later;
    for (const Investment &investment : current.investments)
        later.insert(investment.id, investment.name.simplified());
    for (const Investment &investment : frozen.investments)
        later.remove(investment.id);
    return later;
}

void readBefore(MeetingFigures &figures, const PortfolioContent &current,
                const ContentAt &contentAt)
{
    const Meeting *before = meetingBefore(current.portfolio.meetings, figures.meeting);
    if (!before)
        return;
    figures.before = *before;
    const QDateTime moment =
        before->frozenAt.value_or(endOf(PartialDate::fromDate(*before->date)).toUTC());
    figures.dayBefore = localDay(moment);
    // A file that is younger than that meeting has nothing to compare with.
    if (Result<PortfolioContent> content = contentAt(moment); content)
        figures.contentBefore = std::move(*content);
}

QList<MeetingDecision> allDecisions(const PortfolioContent &content)
{
    QList<MeetingDecision> all;
    for (const Decision &decision : content.portfolio.decisions)
        all.append({decision.id, decision, {}});
    for (const Investment &investment : content.investments) {
        for (const Decision &decision : investment.decisions)
            all.append({decision.id, decision, investment.id});
    }
    return all;
}

} // namespace

Result<MeetingFigures> meetingFigures(const PortfolioContent &current, const Meeting &meeting,
                                      QDate today, const std::optional<PartialDate> &asOf,
                                      const ContentAt &contentAt)
{
    MeetingFigures figures{.meeting = meeting,
                           .content = current,
                           .today = today,
                           .date = asOf,
                           .decisions = decisionsOf(current, meeting),
                           .before = {},
                           .contentBefore = {},
                           .dayBefore = {}};
    if (meeting.frozenAt) {
        Result<PortfolioContent> frozen = contentAt(*meeting.frozenAt);
        if (!frozen && frozen.error().code == Error::Code::NotFound)
            return failure(Error::Code::NotFound, meetingName(meeting),
                           momentText(meeting.frozenAt->toLocalTime(), QLocale()),
                           u"frozen figures"_s);
        if (!frozen)
            return tl::make_unexpected(frozen.error());
        takeDecisions(*frozen, current);
        figures.content = std::move(*frozen);
        figures.later = laterThan(figures.content, current);
        figures.today = localDay(*meeting.frozenAt);
        figures.date = PartialDate::fromDate(figures.today);
    }
    readBefore(figures, current, contentAt);
    return figures;
}

Result<MeetingFigures> meetingFigures(const PortfolioDocument &document, const QUuid &meeting)
{
    const Result<PortfolioContent> content = document.content();
    if (!content)
        return tl::make_unexpected(content.error());
    const Meeting *found = meetingOf(content->portfolio.meetings, meeting);
    if (!found)
        return failure(Error::Code::NotFound, {}, {}, u"meeting"_s);
    const std::optional<PartialDate> asOf = asOfDate(document);
    return meetingFigures(
        *content, *found, asOf ? asOf->latest() : QDate::currentDate(), asOf,
        [&document](const QDateTime &moment) { return document.contentAt(moment); });
}

QList<MeetingDecision> decisionsOf(const PortfolioContent &content, const Meeting &meeting)
{
    QList<MeetingDecision> found = allDecisions(content);
    found.removeIf(
        [&meeting](const MeetingDecision &each) { return each.decision.meeting != meeting.id; });
    const auto place = [&meeting](const MeetingDecision &each) {
        const auto item = std::find_if(
            meeting.agenda.cbegin(), meeting.agenda.cend(),
            [&each](const AgendaItem &one) { return one.id == each.decision.agendaItem; });
        return item - meeting.agenda.cbegin();
    };
    std::stable_sort(found.begin(), found.end(),
                     [&place](const MeetingDecision &one, const MeetingDecision &other) {
                         return place(one) < place(other);
                     });
    return found;
}

QList<MeetingDecision> openDecisions(const PortfolioContent &content)
{
    QList<MeetingDecision> open = allDecisions(content);
    open.removeIf([](const MeetingDecision &each) { return !isOpen(each.decision); });
    std::stable_sort(open.begin(), open.end(),
                     [](const MeetingDecision &one, const MeetingDecision &other) {
                         const auto &first = one.decision.deadline;
                         const auto &second = other.decision.deadline;
                         if (!first || !second)
                             return first.has_value() && !second;
                         return first->latest() < second->latest();
                     });
    return open;
}

QString investmentName(const PortfolioContent &content, InvestmentId id)
{
    for (const Investment &investment : content.investments) {
        if (investment.id == id)
            return investment.name.simplified();
    }
    return {};
}

QString investmentName(const MeetingFigures &figures, InvestmentId id)
{
    const QString name = investmentName(figures.content, id);
    return name.isEmpty() ? figures.later.value(id) : name;
}

QString laterSentence(const MeetingFigures &figures)
{
    QStringList names = figures.later.values();
    names.removeAll(QString());
    if (names.isEmpty())
        return {};
    names.sort();
    constexpr qsizetype most = 5;
    const auto more = static_cast<int>(names.size() - most);
    const QString shown = names.mid(0, most).join(QStringLiteral(", "));
    return more > 0
        ? MeetingFigureWords::tr("Entered after the figures were frozen: %1 and %Ln more.",
                                 "%1 investments", more)
              .arg(shown)
        : MeetingFigureWords::tr("Entered after the figures were frozen: %1.", "%1 investments")
              .arg(shown);
}

QList<Decision> withDecisions(const QList<Decision> &stored, InvestmentId investment,
                              const DecisionEdit &edit)
{
    const auto in = [](const QList<MeetingDecision> &list, const QUuid &id) {
        return std::find_if(list.cbegin(), list.cend(),
                            [&id](const MeetingDecision &each) { return each.id == id; });
    };
    QList<MeetingDecision> left = edit.wanted;
    left.removeIf(
        [investment](const MeetingDecision &each) { return each.investment != investment; });
    QList<Decision> after;
    for (const Decision &decision : stored) {
        const auto shown = in(edit.shown, decision.id);
        const auto kept = in(left, decision.id);
        if (kept != left.cend()) {
            const bool isUntouched =
                shown != edit.shown.cend() && shown->decision == kept->decision;
            after.append(isUntouched ? decision : kept->decision);
            left.erase(kept);
        } else if (shown == edit.shown.cend()) {
            after.append(decision);
        }
    }
    for (const MeetingDecision &each : std::as_const(left))
        after.append(each.decision);
    return after;
}

QList<InvestmentChange> decisionChanges(const QList<Investment> &stored, const DecisionEdit &edit)
{
    QList<InvestmentChange> changes;
    for (const Investment &before : stored) {
        Investment after = before;
        after.decisions = withDecisions(before.decisions, before.id, edit);
        if (!(after == before))
            changes.append({before, after});
    }
    return changes;
}

} // namespace bundlinje
