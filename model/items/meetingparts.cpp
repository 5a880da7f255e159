#include "model/items/meetingparts.h"

#include "model/items/meetingwords.h"
#include "model/items/parts.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr std::array agendaKinds{
    AgendaKind::Text,       AgendaKind::KeyFigures, AgendaKind::InvestedPotential,
    AgendaKind::Effects,    AgendaKind::MoneyBack,  AgendaKind::Payers,
    AgendaKind::Changes,    AgendaKind::Attention,  AgendaKind::Decisions,
    AgendaKind::Investment, AgendaKind::Details};
constexpr std::array outcomes{DecisionOutcome::Approved, DecisionOutcome::ApprovedWithChanges,
                              DecisionOutcome::Declined, DecisionOutcome::Deferred,
                              DecisionOutcome::ForInformation};

Part<MeetingSheet> meetingText(const QString &name, QString Meeting::*member)
{
    return part<MeetingSheet>(
        u"meetings."_s + name, [member](auto &sheet) -> auto & { return sheet.meeting.*member; });
}

/// A whole day: a meeting is not some time in March.
Part<MeetingSheet> meetingDatePart()
{
    Part<MeetingSheet> made;
    made.name = u"meetings.date"_s;
    made.kind = PartKind::Date;
    made.isExpected = true;
    made.echo = dateEcho;
    made.text = [](const MeetingSheet &sheet, const PartContext &context) {
        const auto &date = sheet.meeting.date;
        return fieldText(date ? std::optional(PartialDate::fromDate(*date))
                              : std::optional<PartialDate>(),
                         context);
    };
    made.read = [](MeetingSheet &sheet, const QString &text, const PartContext &context) -> Status {
        std::optional<PartialDate> date;
        if (const Status done = readField(text, context, date); !done)
            return done;
        if (date && date->precision() != PartialDate::Precision::Day)
            return failure(Error::Code::NotADate, {}, text);
        sheet.meeting.date = date ? std::optional(date->earliest()) : std::nullopt;
        return {};
    };
    return made;
}

/// "14", "14.30", "14:30", "1430", with or without "kl.".
std::optional<QTime> timeTyped(QString text)
{
    text = text.trimmed().toLower();
    if (text.startsWith(u"kl"_s))
        text = text.mid(2);
    text.remove(u' ').replace(u':', u'.');
    if (text.startsWith(u'.'))
        text = text.mid(1);
    for (const QString &form : {u"H.mm"_s, u"HH.mm"_s, u"HHmm"_s, u"H"_s, u"HH"_s}) {
        if (const QTime time = QTime::fromString(text, form); time.isValid())
            return time;
    }
    return std::nullopt;
}

Part<MeetingSheet> meetingTimePart()
{
    Part<MeetingSheet> made;
    made.name = u"meetings.time"_s;
    made.text = [](const MeetingSheet &sheet, const PartContext &context) {
        const bool isDanish = context.locale.language() == QLocale::Danish;
        const auto &time = sheet.meeting.time;
        return time ? time->toString(isDanish ? u"HH.mm"_s : u"HH:mm"_s) : QString();
    };
    made.read = [](MeetingSheet &sheet, const QString &text, const PartContext &) -> Status {
        const std::optional<QTime> time = timeTyped(text);
        if (!time && !text.trimmed().isEmpty())
            return failure(Error::Code::InvalidInput, {}, text, u"no time of day"_s);
        sheet.meeting.time = time;
        return {};
    };
    return made;
}

/// One of the things that have an id, or nothing.
template <typename Row>
Part<Row> idPart(const QString &name, const std::function<QUuid &(Row &)> &member,
                 const QList<Choice> &choices)
{
    Part<Row> made;
    made.name = name;
    made.kind = PartKind::Choice;
    made.text = [member](const Row &row, const PartContext &) {
        const QUuid id = member(const_cast<Row &>(row));
        return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
    };
    made.read = [member](Row &row, const QString &key, const PartContext &) -> Status {
        member(row) = QUuid(key);
        return {};
    };
    made.choices = [choices](const PartContext &) {
        return QList<Choice>{{QString(), QString::fromUtf16(missingText)}} + choices;
    };
    return made;
}

/// A part of a decision as one of the row that it stands in.
Part<MeetingDecision> rowPart(const Part<Decision> &part)
{
    return lift(part, lens<MeetingDecision, Decision>(&MeetingDecision::decision));
}

QList<Choice> itemChoices(const QList<AgendaItem> &agenda)
{
    QList<Choice> choices;
    for (qsizetype i = 0; i < agenda.size(); ++i)
        choices.append({agenda.at(i).id.toString(QUuid::WithoutBraces),
                        u"%1. %2"_s.arg(i + 1).arg(agendaItemName(agenda.at(i), {}))});
    return choices;
}

} // namespace

QList<Part<MeetingSheet>> meetingParts()
{
    return {expected(meetingText(u"title"_s, &Meeting::title)),
            meetingDatePart(),
            meetingTimePart(),
            proposed(meetingText(u"place"_s, &Meeting::place)),
            longText(meetingText(u"participants"_s, &Meeting::participants)),
            longText(meetingText(u"closingNotes"_s, &Meeting::closingNotes))};
}

QList<GridColumn<AgendaItem>> agendaColumns(const QList<Choice> &investments)
{
    const QString list = u"meetings.agenda."_s;
    GridColumn<AgendaItem> investment{
        .part = idPart<AgendaItem>(
            list + u"investment"_s,
            [](AgendaItem &item) -> QUuid & { return item.investment.value; }, investments)};
    investment.offers = [](const AgendaItem &item, const QString &key) {
        return key.isEmpty() || takesInvestment(item.kind);
    };
    return {
        {.part = part<AgendaItem>(list + u"title"_s, &AgendaItem::title)},
        {.part = choicePart(list + u"kind"_s, &AgendaItem::kind, agendaKinds, agendaKindLabel)},
        investment,
        {.part = part<AgendaItem>(list + u"responsible"_s, &AgendaItem::responsible)},
        {.part = part<AgendaItem>(list + u"minutes"_s, &AgendaItem::minutes), .isNumber = true}};
}

Part<AgendaItem> agendaTextPart()
{
    return longText(part<AgendaItem>(u"meetings.agenda.text"_s, &AgendaItem::text));
}

QList<Part<Decision>> decisionParts()
{
    return {longText(part<Decision>(u"decisions.text"_s, &Decision::text)),
            choicePart(u"decisions.outcome"_s, &Decision::outcome, outcomes, decisionOutcomeLabel),
            part<Decision>(u"decisions.responsible"_s, &Decision::responsible),
            part<Decision>(u"decisions.deadline"_s, &Decision::deadline),
            part<Decision>(u"decisions.decidedOn"_s, &Decision::decidedOn),
            part<Decision>(u"decisions.completedOn"_s, &Decision::completedOn)};
}

QList<GridColumn<MeetingDecision>> decisionColumns(const QList<Choice> &investments,
                                                   const QList<AgendaItem> &agenda)
{
    const QList<Part<Decision>> parts = decisionParts();
    const auto column = [&parts](qsizetype at) {
        return GridColumn<MeetingDecision>{.part = rowPart(parts.at(at))};
    };
    GridColumn<MeetingDecision> text = column(0);
    text.part.kind = PartKind::Line; // In the table; below it there are several.
    text.shown = [](const MeetingDecision &row, const PartContext &) {
        return row.decision.text.simplified();
    };
    return {
        text,
        column(1),
        {.part = idPart<MeetingDecision>(
             u"decisions.investment"_s,
             [](MeetingDecision &row) -> QUuid & { return row.investment.value; }, investments)},
        {.part = idPart<MeetingDecision>(
             u"decisions.agendaItem"_s,
             [](MeetingDecision &row) -> QUuid & { return row.decision.agendaItem; },
             itemChoices(agenda))},
        column(2),
        column(3),
        column(5)};
}

Part<MeetingDecision> decisionTextPart()
{
    return rowPart(decisionParts().constFirst());
}

MeetingDecision newDecision(const Meeting &meeting)
{
    const QUuid id = QUuid::createUuid();
    Decision decision{.id = id, .meeting = meeting.id};
    if (meeting.date)
        decision.decidedOn = PartialDate::fromDate(*meeting.date);
    return {id, decision, {}};
}

} // namespace bundlinje
