#include "model/json/meetingjson.h"

#include "model/json/jsonreader.h"
#include "model/json/jsonwriter.h"

namespace bundlinje {

// Static, not in an unnamed namespace: the templates find them by argument-dependent lookup.

static void write(JsonWriter &writer, const AgendaItem &item)
{
    writer.id("id", item.id);
    writer.id("investment", item.investment.value);
    writer.text("kind", nameOf(agendaKindNames, item.kind));
    writer.number("minutes", item.minutes);
    writer.text("responsible", item.responsible);
    writer.text("text", item.text);
    writer.text("title", item.title);
}

static void readInto(JsonReader &reader, AgendaItem &item)
{
    reader.require(u"id");
    reader.require(u"kind");
    reader.read(u"id", item.id);
    reader.read(u"title", item.title);
    reader.read(u"minutes", item.minutes);
    reader.read(u"responsible", item.responsible);
    reader.read(u"kind", item.kind, agendaKindNames);
    reader.read(u"investment", item.investment.value);
    reader.read(u"text", item.text);
}

void write(JsonWriter &writer, const Decision &decision)
{
    writer.id("agendaItem", decision.agendaItem);
    writer.date("completedOn", decision.completedOn);
    writer.date("deadline", decision.deadline);
    writer.date("decidedOn", decision.decidedOn);
    writer.id("id", decision.id);
    writer.id("meeting", decision.meeting);
    writer.text("outcome", nameOf(decisionOutcomeNames, decision.outcome));
    writer.text("responsible", decision.responsible);
    writer.text("text", decision.text);
}

void readInto(JsonReader &reader, Decision &decision)
{
    reader.require(u"id");
    reader.require(u"outcome");
    reader.read(u"id", decision.id);
    reader.read(u"meeting", decision.meeting);
    reader.read(u"agendaItem", decision.agendaItem);
    reader.read(u"text", decision.text);
    reader.read(u"outcome", decision.outcome, decisionOutcomeNames);
    reader.read(u"responsible", decision.responsible);
    reader.read(u"deadline", decision.deadline);
    reader.read(u"decidedOn", decision.decidedOn);
    reader.read(u"completedOn", decision.completedOn);
}

void write(JsonWriter &writer, const Meeting &meeting)
{
    writer.list("agenda", meeting.agenda);
    writer.text("closingNotes", meeting.closingNotes);
    writer.day("date", meeting.date);
    writer.moment("frozenAt", meeting.frozenAt);
    writer.id("id", meeting.id);
    writer.text("participants", meeting.participants);
    writer.text("place", meeting.place);
    writer.time("time", meeting.time);
    writer.text("title", meeting.title);
}

void readInto(JsonReader &reader, Meeting &meeting)
{
    reader.require(u"id");
    reader.read(u"id", meeting.id);
    reader.read(u"title", meeting.title);
    reader.read(u"date", meeting.date);
    reader.read(u"time", meeting.time);
    reader.read(u"place", meeting.place);
    reader.read(u"participants", meeting.participants);
    reader.readList(u"agenda", meeting.agenda);
    reader.read(u"frozenAt", meeting.frozenAt);
    reader.read(u"closingNotes", meeting.closingNotes);
}

} // namespace bundlinje
