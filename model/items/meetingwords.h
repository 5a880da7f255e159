#pragma once

#include "model/domain/meeting.h"

#include <QtCore/QLocale>

namespace bundlinje {

// Meetings in words, in the language of the program.

/// "Key figures and both bottom lines".
QString agendaKindLabel(AgendaKind kind);
/// Whether an item of that kind may name an investment.
bool takesInvestment(AgendaKind kind);
/// "approved with changes".
QString decisionOutcomeLabel(DecisionOutcome outcome);

/// The title, or what stands in its place where none is given.
QString meetingName(const Meeting &meeting);
/// "12. november 2026 kl. 14.00"; empty = not known.
QString meetingTime(const Meeting &meeting, const QLocale &locale);
/// What an item is called: its title, else the investment, else what it shows.
/// @param investment its name; empty = none
QString agendaItemName(const AgendaItem &item, const QString &investment);
/// The sum of the minutes that are known; empty = none is.
std::optional<int> minutesOf(const QList<AgendaItem> &agenda);

/// The agenda in the order in which a board asks: what it comes to, whether it is worth it, what it
/// achieves, when the money is back, who gains and pays, what has changed, what needs a decision,
/// then the investments one by one.
QList<AgendaItem> usualAgenda();

/// Those to come by date, then those without a date, then those that are over, the latest first.
void sortNextFirst(QList<Meeting> &meetings, QDate today);
/// The last one before it by date; null = there is none.
const Meeting *meetingBefore(const QList<Meeting> &meetings, const Meeting &meeting);
/// The latest that is over or is today; null = none is.
const Meeting *lastHeld(const QList<Meeting> &meetings, QDate today);
/// Null = there is no such meeting.
const Meeting *meetingOf(const QList<Meeting> &meetings, const QUuid &id);

/// The meeting that a person named by its id, the unique start of its id, its date or its title;
/// "next" is the first one from `today` on, "last" the latest until then.
/// Errors: NotFound; Ambiguous with the candidates in `value`.
[[nodiscard]] Result<Meeting> meetingNamed(const QString &named, const QList<Meeting> &meetings,
                                           QDate today);

} // namespace bundlinje
