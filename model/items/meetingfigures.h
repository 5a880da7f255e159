#pragma once

#include "model/domain/changeset.h"

#include <QtCore/QHash>

#include <functional>

namespace bundlinje {

class PortfolioDocument;

/// A decision and what it is about.
struct MeetingDecision {
    QUuid id; ///< Of the decision.
    Decision decision;
    InvestmentId investment; ///< Null = about no single one.

    friend bool operator==(const MeetingDecision &, const MeetingDecision &) = default;
};

/// What a meeting looks at.
struct MeetingFigures {
    Meeting meeting;
    /// The figures, frozen or current, with the meetings and decisions as they stand now.
    PortfolioContent content;
    QDate today; ///< What is late is told from it.
    std::optional<PartialDate> date; ///< The day the figures are of; empty = current ones.
    QList<MeetingDecision> decisions; ///< Of this meeting, in the order of its agenda.
    std::optional<Meeting> before; ///< The meeting before; empty = there is none.
    /// The figures of that one: as it froze them, else as they stood at the end of its day; empty =
    /// nothing is known from then.
    std::optional<PortfolioContent> contentBefore;
    QDate dayBefore; ///< That they are of.
    /// Entered after the figures were frozen, by name; empty of current figures.
    QHash<InvestmentId, QString> later = {};
};

/// The name of the investment, of one that was entered later too; empty = there is none.
QString investmentName(const MeetingFigures &figures, InvestmentId id);
/// "Entered after the figures were frozen: Nyt spor."; empty = there are none.
QString laterSentence(const MeetingFigures &figures);

/// How the content is read as it stood at a moment.
using ContentAt = std::function<Result<PortfolioContent>(const QDateTime &)>;

/// What the meeting looks at: the figures as it froze them, else the current ones.
/// @param current the content as it stands
/// @param today of current figures
/// @param asOf the day that the current content is of, where one looks back; empty = it is not
/// Errors: those of reading; NotFound, with the moment, where the file has nothing from then.
[[nodiscard]] Result<MeetingFigures> meetingFigures(const PortfolioContent &current,
                                                    const Meeting &meeting, QDate today,
                                                    const std::optional<PartialDate> &asOf,
                                                    const ContentAt &contentAt);

/// The same of a meeting of the open document. Errors: also NotFound for another meeting.
[[nodiscard]] Result<MeetingFigures> meetingFigures(const PortfolioDocument &document,
                                                    const QUuid &meeting);

/// The decisions of a meeting: in the order of its agenda, those under no item last.
QList<MeetingDecision> decisionsOf(const PortfolioContent &content, const Meeting &meeting);

/// The decisions of all meetings that are open, what is due first.
QList<MeetingDecision> openDecisions(const PortfolioContent &content);

/// The name of the investment; empty = there is none.
QString investmentName(const PortfolioContent &content, InvestmentId id);

/// The decisions of a meeting as somebody saw them, and as they are to be. What somebody else
/// decided meanwhile was not seen, and stays.
struct DecisionEdit {
    QList<MeetingDecision> shown;
    QList<MeetingDecision> wanted;
};

/// The changes that put what is wanted in the place of what was shown. Others stay.
/// @param stored the investments that have or had one of them; others are passed over
QList<InvestmentChange> decisionChanges(const QList<Investment> &stored, const DecisionEdit &edit);
/// The same in a list: what stays stands where it stood, what is new comes last.
QList<Decision> withDecisions(const QList<Decision> &stored, InvestmentId investment,
                              const DecisionEdit &edit);

} // namespace bundlinje
