#pragma once

#include "model/calc/casepotential.h"
#include "model/calc/portfoliototals.h"
#include "model/items/investmentcolumns.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace bundlinje {

enum class HeadlineKey { Invested, Potential, Ratio, Citizens, Repaid };

/// One of the large figures above the picture, as it is written.
struct HeadlineFigure {
    HeadlineKey key = HeadlineKey::Invested;
    Perspective perspective = Perspective::Fund; ///< Of a potential and its ratio: whose it is.
    QString title; ///< "Invested (own share)".
    QString value; ///< "56,0 mio. kr."; the missing sign where nothing is known.
    QString cover; ///< What it covers: "sum of 7 of 9", "stated as a whole".
    bool isSum = false; ///< An amount that was added up here, not stated as a whole.

    friend bool operator==(const HeadlineFigure &, const HeadlineFigure &) = default;
};

/// What the headline figures are made of.
struct HeadlineSource {
    Portfolio portfolio;
    PortfolioTotals totals; ///< Of those shown.
    QList<RatioTotal> ratios; ///< Of the leading perspective.
    QList<RatioTotal> secondRatios; ///< Of the public economy, where both are shown.
    ColumnContext context;
    bool filtered = false; ///< A total stated as a whole then says nothing about what is shown.
};

/// The headline figures in the order of reading. A total stated as a whole stands in for a sum that
/// does not cover every investment; it is never spread over them. What is repaid comes last, once
/// any payment is entered. Of both perspectives each has its potential and its ratio.
QList<HeadlineFigure> headline(const HeadlineSource &source, const QLocale &locale);

/// How a headline figure came about.
struct HeadlineExplanation {
    struct Line {
        QString name;
        QString value; ///< To the last minor unit.
        QString basis;
        InvestmentId id;
        QString source; ///< Where it is written; by `addDetails`.
    };

    QString title;
    QString sentence; ///< The rule it follows, with "n of N".
    QList<Line> lines; ///< What it is made of, in the order of the table.
    QList<Line> totals; ///< Of all lines, also those not listed: one for each currency.
    QStringList leftOut; ///< Names of those without the figure.
    int moreLines = 0; ///< Not listed, because there are too many to read.
    int moreLeftOut = 0;
};

/// @param shown the investments that the figure covers
/// @param perspective whose, where both are shown; empty = the leading one
HeadlineExplanation explain(HeadlineKey key, const HeadlineSource &source,
                            std::span<const InvestmentSummary> shown, const QLocale &locale,
                            std::optional<Perspective> perspective = {});

/// The field in which the figure of an investment is entered; of a ratio, its potential.
QString fieldOf(HeadlineKey key, const ColumnContext &context);

/// Adds to a line what only the whole investment knows: where its figure is written, "Contract,
/// page 3", and whether it is assumed. Of a ratio, the weaker basis of its two parts and the
/// sources of both.
/// @param settings of the portfolio, for a potential that is calculated from a business case
void addDetails(HeadlineExplanation::Line &line, HeadlineKey key, const Investment &investment,
                const ColumnContext &context, const CaseSettings &settings);

} // namespace bundlinje
