#pragma once

#include "model/calc/shownperspective.h"
#include "model/domain/changeset.h"
#include "model/items/slide.h"

#include <QtCore/QDate>

namespace bundlinje {

/// How the figures of slides are looked at.
struct SlideQuestion {
    QDate today; ///< What is late is told from it.
    std::optional<PartialDate> date; ///< The day the figures are of; empty = as they stand.
    ShownPerspective perspective;
    QLocale locale;
};

/// The slides of a portfolio in the order a board asks: what it comes to, whether it is worth it,
/// what it achieves, when the money is back, who gains, what needs attention, then each investment.
/// What there is nothing to say about is left out; a portfolio without investments has one slide
/// that says so. Small numbers of citizens are masked, internal notes are never on a slide.
SlideShow slideShow(const PortfolioContent &content, const SlideQuestion &question);

/// The slide of one investment. Of one that is not there it is that of an empty portfolio.
Slide slideOf(const PortfolioContent &content, InvestmentId investment,
              const SlideQuestion &question);

/// What is known of one investment in more detail, each kind on slides of its own: goals, contract,
/// course of the money, business case, sources. May be empty.
QList<Slide> detailSlides(const PortfolioContent &content, InvestmentId investment,
                          const SlideQuestion &question);

/// How a figure of the whole portfolio came about: the rule, then each investment with its part,
/// thirty at most. Empty where it is not known.
QList<Slide> partSlides(const PortfolioContent &content, SlideFigure::Parts parts,
                        const SlideQuestion &question);

} // namespace bundlinje
