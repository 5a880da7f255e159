#pragma once

#include "model/domain/investment.h"

#include <QtCore/QDateTime>
#include <QtCore/QTime>

namespace bundlinje {

/// What an item of an agenda shows in board mode.
enum class AgendaKind {
    Text, ///< Its own words.
    KeyFigures, ///< Key figures and both bottom lines.
    InvestedPotential,
    Effects,
    MoneyBack,
    Payers,
    Changes, ///< Since the meeting before.
    Attention, ///< What is late, and what looks wrong.
    Decisions, ///< What needs a decision, and what was decided and is open.
    Investment, ///< One investment; all of them where none is named.
    Details, ///< All that is known of one investment, as an appendix.
};

/// One item of the agenda of a meeting.
struct AgendaItem {
    QUuid id;
    QString title; ///< Empty = named by what it shows.
    std::optional<int> minutes; ///< How long it may take.
    QString responsible; ///< Who presents it.
    AgendaKind kind = AgendaKind::Text;
    InvestmentId investment; ///< Null = about none, or about all.
    QString text; ///< The question to the board, or what is to be said.

    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

/// A meeting of the board.
struct Meeting {
    QUuid id;
    QString title;
    std::optional<QDate> date;
    std::optional<QTime> time; ///< Of its start, to the minute.
    QString place;
    QString participants;
    QList<AgendaItem> agenda; ///< In the order of the meeting.
    /// Its figures are those that the file held at this moment (UTC); empty = the current ones.
    std::optional<QDateTime> frozenAt;
    QString closingNotes; ///< What the minutes say beside the decisions.

    friend bool operator==(const Meeting &, const Meeting &) = default;
};

} // namespace bundlinje
