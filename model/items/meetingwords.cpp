#include "model/items/meetingwords.h"

#include "model/items/datetext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

#include <limits>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct MeetingWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::MeetingWords)
};

struct UsualItem {
    AgendaKind kind;
    int minutes;
};

constexpr std::array usualItems{
    UsualItem{AgendaKind::KeyFigures, 10}, UsualItem{AgendaKind::InvestedPotential, 10},
    UsualItem{AgendaKind::Effects, 15},    UsualItem{AgendaKind::MoneyBack, 10},
    UsualItem{AgendaKind::Payers, 10},     UsualItem{AgendaKind::Changes, 10},
    UsualItem{AgendaKind::Decisions, 20},  UsualItem{AgendaKind::Investment, 30},
};

/// 0 = to come, 1 = without a date, 2 = over.
int turnOf(const Meeting &meeting, QDate today)
{
    if (!meeting.date)
        return 1;
    return *meeting.date < today ? 2 : 0;
}

} // namespace

QString agendaKindLabel(AgendaKind kind)
{
    switch (kind) {
    case AgendaKind::Text:
        return MeetingWords::tr("Text");
    case AgendaKind::KeyFigures:
        return MeetingWords::tr("Key figures and both bottom lines");
    case AgendaKind::InvestedPotential:
        return MeetingWords::tr("Invested against potential");
    case AgendaKind::Effects:
        return MeetingWords::tr("Effect against goal");
    case AgendaKind::MoneyBack:
        return MeetingWords::tr("When is the money back?");
    case AgendaKind::Payers:
        return MeetingWords::tr("Who gains, and who pays?");
    case AgendaKind::Changes:
        return MeetingWords::tr("What has changed since last meeting?");
    case AgendaKind::Attention:
        return MeetingWords::tr("What is late or looks wrong?");
    case AgendaKind::Decisions:
        return MeetingWords::tr("What needs a decision?");
    case AgendaKind::Investment:
        return MeetingWords::tr("The investments one by one");
    case AgendaKind::Details:
        return MeetingWords::tr("An investment in detail");
    }
    return {};
}

bool takesInvestment(AgendaKind kind)
{
    return kind == AgendaKind::Text || kind == AgendaKind::Investment
        || kind == AgendaKind::Details;
}

QString decisionOutcomeLabel(DecisionOutcome outcome)
{
    switch (outcome) {
    case DecisionOutcome::Approved:
        return MeetingWords::tr("approved");
    case DecisionOutcome::ApprovedWithChanges:
        return MeetingWords::tr("approved with changes");
    case DecisionOutcome::Declined:
        return MeetingWords::tr("declined");
    case DecisionOutcome::Deferred:
        return MeetingWords::tr("deferred");
    case DecisionOutcome::ForInformation:
        return MeetingWords::tr("for information");
    }
    return {};
}

QString meetingName(const Meeting &meeting)
{
    const QString title = meeting.title.simplified();
    return title.isEmpty() ? MeetingWords::tr("Meeting without a title") : title;
}

QString meetingTime(const Meeting &meeting, const QLocale &locale)
{
    if (!meeting.date)
        return {};
    const QString day = longDateText(PartialDate::fromDate(*meeting.date), locale);
    if (!meeting.time)
        return day;
    const bool isDanish = locale.language() == QLocale::Danish;
    return MeetingWords::tr("%1 at %2", "%1 date, %2 time of day")
        .arg(day, meeting.time->toString(isDanish ? u"HH.mm"_s : u"HH:mm"_s));
}

QString agendaItemName(const AgendaItem &item, const QString &investment)
{
    const QString title = item.title.simplified();
    if (!title.isEmpty())
        return title;
    return investment.isEmpty() ? agendaKindLabel(item.kind) : investment.simplified();
}

std::optional<int> minutesOf(const QList<AgendaItem> &agenda)
{
    std::optional<qint64> sum; // A file may hold any numbers.
    for (const AgendaItem &item : agenda) {
        if (item.minutes)
            sum = sum.value_or(0) + *item.minutes;
    }
    constexpr qint64 most = std::numeric_limits<int>::max();
    return sum ? std::optional(static_cast<int>(std::clamp(*sum, -most, most))) : std::nullopt;
}

QList<AgendaItem> usualAgenda()
{
    QList<AgendaItem> agenda;
    for (const auto &[kind, minutes] : usualItems)
        agenda.append({.id = QUuid::createUuid(),
                       .title = agendaKindLabel(kind),
                       .minutes = minutes,
                       .responsible = {},
                       .kind = kind,
                       .investment = {},
                       .text = {}});
    return agenda;
}

void sortNextFirst(QList<Meeting> &meetings, QDate today)
{
    std::stable_sort(meetings.begin(), meetings.end(),
                     [today](const Meeting &one, const Meeting &other) {
                         const int first = turnOf(one, today);
                         const int second = turnOf(other, today);
                         if (first != second || !one.date || !other.date)
                             return first < second;
                         return first == 2 ? *one.date > *other.date : *one.date < *other.date;
                     });
}

const Meeting *meetingBefore(const QList<Meeting> &meetings, const Meeting &meeting)
{
    const Meeting *found = nullptr;
    for (const Meeting &each : meetings) {
        if (each.id == meeting.id || !each.date || !meeting.date || *each.date >= *meeting.date)
            continue;
        if (!found || *each.date > *found->date)
            found = &each;
    }
    return found;
}

const Meeting *lastHeld(const QList<Meeting> &meetings, QDate today)
{
    const Meeting *found = nullptr;
    for (const Meeting &each : meetings) {
        if (each.date && *each.date <= today && (!found || *each.date > *found->date))
            found = &each;
    }
    return found;
}

const Meeting *meetingOf(const QList<Meeting> &meetings, const QUuid &id)
{
    const auto found = std::find_if(meetings.cbegin(), meetings.cend(),
                                    [&id](const Meeting &each) { return each.id == id; });
    return found == meetings.cend() ? nullptr : &*found;
}

Result<Meeting> meetingNamed(const QString &named, const QList<Meeting> &meetings, QDate today)
{
    QList<Meeting> ordered = meetings;
    sortNextFirst(ordered, today);
    if (named == u"next" && !ordered.isEmpty() && turnOf(ordered.constFirst(), today) == 0)
        return ordered.constFirst();
    if (const Meeting *last = named == u"last" ? lastHeld(meetings, today) : nullptr)
        return *last;
    QList<Meeting> found;
    QStringList names;
    for (const Meeting &meeting : std::as_const(ordered)) {
        const bool isNamed = !named.isEmpty()
            && (meeting.id.toString(QUuid::WithoutBraces).startsWith(named, Qt::CaseInsensitive)
                || (meeting.date && meeting.date->toString(Qt::ISODate) == named)
                || meeting.title.simplified().compare(named.simplified(), Qt::CaseInsensitive)
                    == 0);
        if (!isNamed)
            continue;
        found.append(meeting);
        names.append(meeting.id.toString(QUuid::WithoutBraces) + u' ' + meetingName(meeting));
    }
    if (found.isEmpty())
        return failure(Error::Code::NotFound, {}, named, u"meeting"_s);
    if (found.size() > 1)
        return failure(Error::Code::Ambiguous, {}, names.join(u"; "_s));
    return found.constFirst();
}

} // namespace bundlinje
