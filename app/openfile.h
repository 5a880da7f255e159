#pragma once

#include "app/commands/command.h"
#include "model/document/portfoliodocument.h"
#include "model/items/meetingfigures.h"

namespace bundlinje {

/// The file as commands change it.
/// Errors: those of `PortfolioDocument::open`.
[[nodiscard]] Result<std::unique_ptr<PortfolioDocument>> openFile(const QString &filePath);

/// The file as commands look at it: as it stands, or as it stood at the end of `options.asOf`.
/// Errors: those of `PortfolioDocument::open` and `openAsOf`.
[[nodiscard]] Result<std::unique_ptr<PortfolioDocument>> openFile(const QString &filePath,
                                                                  const GlobalOptions &options);

/// What the commands that only read look at.
struct PortfolioView {
    Portfolio portfolio;
    QList<InvestmentSummary> summaries;
};

/// The portfolio as it stands, or as it stood at the end of `options.asOf`.
/// Errors: those of opening and of reading the history.
[[nodiscard]] Result<PortfolioView> readView(const QString &filePath, const GlobalOptions &options);

/// The same, with every investment whole. A `.json` file is read as an export of one.
[[nodiscard]] Result<PortfolioContent> readContent(const QString &filePath,
                                                   const GlobalOptions &options);

/// What a meeting looks at, as it froze it. A `.json` file has no history, so that only a meeting
/// with current figures can be read from it.
/// @param named id, start of it, date, title, or "next"
/// Errors: those of opening and reading; NotFound, Ambiguous.
[[nodiscard]] Result<MeetingFigures>
readMeeting(const QString &filePath, const GlobalOptions &options, const QString &named);

/// The investment that a person named by its id, the unique start of its id, its key in the data it
/// came from, or its exact name.
/// Errors: NotFound; Ambiguous with the candidates in `value`.
[[nodiscard]] Result<InvestmentId> findInvestment(const QString &named,
                                                  const QList<InvestmentSummary> &summaries);

} // namespace bundlinje
