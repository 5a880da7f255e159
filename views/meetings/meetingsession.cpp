#include "views/meetings/meetingsession.h"

#include "model/calc/meetingchecks.h"
#include "model/document/portfoliodocument.h"
#include "model/items/checktext.h"
#include "model/items/meetingwords.h"
#include "model/items/partlabels.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

MeetingSession::MeetingSession(PortfolioDocument &document)
    : m_document(document)
    , m_portfolio(document.portfolio())
{
}

Status MeetingSession::readAll()
{
    const Result<PortfolioContent> content = m_document.content();
    if (!content)
        return tl::make_unexpected(content.error());
    m_decisions.clear();
    for (const Investment &investment : content->investments) {
        if (!investment.decisions.isEmpty())
            m_decisions.insert(investment.id, investment.decisions);
    }
    m_isRead = true;
    return {};
}

MeetingSheet MeetingSession::sheetOf(const Meeting &meeting) const
{
    PortfolioContent light{.portfolio = {}, .investments = {}};
    light.portfolio.decisions = m_portfolio.decisions;
    for (const InvestmentSummary &summary : m_document.summaries()) {
        const auto found = m_decisions.constFind(summary.id);
        if (found == m_decisions.cend())
            continue;
        Investment investment{.id = summary.id};
        investment.decisions = *found;
        light.investments.append(investment);
    }
    return {meeting, decisionsOf(light, meeting)};
}

Status MeetingSession::show(const QUuid &meeting)
{
    if (!m_isRead) {
        if (const Status read = readAll(); !read)
            return read;
    }
    m_portfolio = m_document.portfolio();
    const Meeting *found = meetingOf(m_portfolio.meetings, meeting);
    m_sheet = found ? sheetOf(*found) : MeetingSheet();
    return {};
}

void MeetingSession::load()
{
    m_portfolio = m_document.portfolio();
    const Meeting *found = meetingOf(m_portfolio.meetings, shown());
    m_sheet = found ? sheetOf(*found) : MeetingSheet();
}

Status MeetingSession::takeChanged(const QList<InvestmentId> &ids)
{
    constexpr qsizetype fewIds = 50;
    if (!m_isRead)
        return {};
    if (ids.size() > fewIds)
        return readAll();
    for (const InvestmentId id : ids) {
        QList<Decision> decisions;
        if (m_document.summary(id)) {
            const Result<Investment> investment = m_document.investment(id);
            if (!investment)
                return tl::make_unexpected(investment.error());
            decisions = investment->decisions;
        }
        if (decisions.isEmpty())
            m_decisions.remove(id);
        else
            m_decisions.insert(id, decisions);
    }
    return {};
}

QList<Choice> MeetingSession::investments() const
{
    QList<Choice> choices;
    for (const InvestmentSummary &summary : m_document.summaries())
        choices.append({summary.id.toString(), displayName(summary).simplified()});
    return choices;
}

PartContext MeetingSession::context() const
{
    PartContext context;
    context.today = QDate::currentDate();
    context.portfolio = m_portfolio;
    context.currency = m_portfolio.currency;
    context.usedBefore = [this](const QString &part) {
        QStringList texts;
        for (const Meeting &meeting : m_portfolio.meetings) {
            if (part == u"meetings.place" && !meeting.place.isEmpty())
                texts.append(meeting.place);
        }
        texts.removeDuplicates();
        return texts;
    };
    return context;
}

QHash<QString, QString> MeetingSession::checks(const MeetingSheet &value) const
{
    QList<Decision> decisions;
    for (const MeetingDecision &each : value.decisions)
        decisions.append(each.decision);
    QHash<QString, QString> texts;
    const QList<InvestmentCheck> found =
        meetingChecksOf({value.meeting}) + decisionChecksOf(decisions, {value.meeting});
    for (const InvestmentCheck &check : found) {
        QString field = check.field;
        field.replace(u"meetings[0]."_s, u"meetings."_s);
        texts.insert(field, checkText(check));
    }
    return texts;
}

QList<std::pair<Revision, MeetingSheet>> MeetingSession::past() const
{
    QList<std::pair<Revision, MeetingSheet>> states;
    const Result<QList<Revision>> revisions = m_document.history(InvestmentId());
    if (!revisions)
        return states;
    for (const Revision &revision : *revisions) {
        const Result<Portfolio> state = m_document.settingsAt(revision.revision);
        const Meeting *then = state ? meetingOf(state->meetings, shown()) : nullptr;
        if (then)
            states.append({revision, {*then, m_sheet.decisions}});
    }
    return states;
}

bool MeetingSession::isReadOnly() const
{
    return m_document.isReadOnly();
}

Status MeetingSession::save(const MeetingSheet &after, const QString &part)
{
    return saveAs(after, changeReason(part));
}

Status MeetingSession::saveAs(const MeetingSheet &after, const QString &reason)
{
    MeetingSheet kept = after;
    // A row is told from the others by the id of its decision.
    for (MeetingDecision &each : kept.decisions)
        each.decision.id = each.id;
    if (kept == m_sheet)
        return {};
    Portfolio portfolio = m_portfolio;
    for (Meeting &meeting : portfolio.meetings) {
        if (meeting.id == kept.meeting.id)
            meeting = kept.meeting;
    }
    portfolio.decisions =
        withDecisions(m_portfolio.decisions, {}, {m_sheet.decisions, kept.decisions});
    return change(kept, portfolio, reason);
}

Status MeetingSession::removeMeeting()
{
    MeetingSheet after = m_sheet;
    // Without the meeting nothing would lead to what is about no investment.
    after.decisions.removeIf([](const MeetingDecision &each) { return each.investment.isNull(); });
    for (MeetingDecision &each : after.decisions) {
        each.decision.meeting = {};
        each.decision.agendaItem = {};
    }
    Portfolio portfolio = m_portfolio;
    portfolio.decisions =
        withDecisions(m_portfolio.decisions, {}, {m_sheet.decisions, after.decisions});
    portfolio.meetings.removeIf([this](const Meeting &meeting) { return meeting.id == shown(); });
    return change(after, portfolio,
                  QCoreApplication::translate("MeetingSession", "Delete the meeting “%1”")
                      .arg(meetingName(m_sheet.meeting)));
}

Result<QList<InvestmentChange>> MeetingSession::investmentChanges(const MeetingSheet &after)
{
    QSet<InvestmentId> touched;
    for (const QList<MeetingDecision> &rows : {m_sheet.decisions, after.decisions}) {
        for (const MeetingDecision &each : rows) {
            const bool isSame = m_sheet.decisions.contains(each) && after.decisions.contains(each);
            if (!each.investment.isNull() && !isSame)
                touched.insert(each.investment);
        }
    }
    QList<Investment> stored;
    for (const InvestmentId id : std::as_const(touched)) {
        const Result<Investment> investment = m_document.investment(id);
        if (!investment)
            return tl::make_unexpected(investment.error());
        stored.append(*investment);
    }
    return decisionChanges(stored, {m_sheet.decisions, after.decisions});
}

Status MeetingSession::change(const MeetingSheet &after, const Portfolio &portfolio,
                              const QString &reason)
{
    const Result<QList<InvestmentChange>> investments = investmentChanges(after);
    if (!investments)
        return tl::make_unexpected(investments.error());
    ChangeSet changes{.investments = *investments, .portfolio = {}, .reason = reason};
    const Portfolio portfolioBefore = std::exchange(m_portfolio, portfolio);
    const MeetingSheet before = std::exchange(m_sheet, after);
    if (!(portfolioBefore == portfolio))
        changes.portfolio = PortfolioChange{portfolioBefore, portfolio};
    const Status saved = m_document.change(changes);
    if (!saved && m_sheet == after) {
        m_portfolio = portfolioBefore;
        m_sheet = before;
    }
    return saved;
}

} // namespace bundlinje
