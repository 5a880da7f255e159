#pragma once

#include "model/items/gridcolumn.h"
#include "model/items/meetingfigures.h"

namespace bundlinje {

/// A meeting as it is edited: with its decisions, wherever they are kept.
struct MeetingSheet {
    Meeting meeting;
    QList<MeetingDecision> decisions;

    friend bool operator==(const MeetingSheet &, const MeetingSheet &) = default;
};

/// Title, date, time, place, participants and notes for the minutes, in this order.
QList<Part<MeetingSheet>> meetingParts();

/// The columns of an agenda.
/// @param investments that an item may be about, by id
QList<GridColumn<AgendaItem>> agendaColumns(const QList<Choice> &investments);
/// What an item says in words.
Part<AgendaItem> agendaTextPart();

/// The columns of the decisions of a meeting.
/// @param investments that a decision may be about, by id
/// @param agenda whose items a decision may belong to
QList<GridColumn<MeetingDecision>> decisionColumns(const QList<Choice> &investments,
                                                   const QList<AgendaItem> &agenda);
Part<MeetingDecision> decisionTextPart();

/// A decision of that meeting, to be filled in: of its day.
MeetingDecision newDecision(const Meeting &meeting);

/// The parts of a decision of an investment, in the order of the form: text, outcome, responsible,
/// deadline, decided and completed.
QList<Part<Decision>> decisionParts();

} // namespace bundlinje
