#pragma once

#include "model/calc/portfoliototals.h"
#include "model/calc/smallcounts.h"
#include "model/items/headline.h"
#include "model/items/slideagenda.h"

namespace bundlinje {

/// What the slides of one portfolio are made from, computed once.
struct SlideSource {
    const PortfolioContent &content;
    SlideQuestion question;
    QList<InvestmentSummary> summaries; ///< One for each investment.
    InvestedMeasure measure = InvestedMeasure::OwnShare;
    QList<CountMask> citizenMasks; ///< One for each investment, as are those of the effects.
    QList<CountMask> effectMasks;
    bool isCitizenTotalMasked = false; ///< Of persons.
    bool isEffectTotalMasked = false;

    const QLocale &locale() const { return question.locale; }
};

/// The headline figures of the portfolio for one perspective.
HeadlineSource headlineSource(const SlideSource &source, Perspective perspective);
SlideSource slideSource(const PortfolioContent &content, const SlideQuestion &question);
/// What stands below each slide, without any.
SlideShow emptyShow(const Portfolio &portfolio, const SlideQuestion &question);

// Each makes no slide where it has nothing to say.

QList<Slide> keyFigureSlides(const SlideSource &source);
QList<Slide> wholePortfolioSlides(const SlideSource &source);
QList<Slide> investedPotentialSlides(const SlideSource &source);
QList<Slide> effectSlides(const SlideSource &source);
QList<Slide> moneyBackSlides(const SlideSource &source);
QList<Slide> payerSlides(const SlideSource &source);
QList<Slide> attentionSlides(const SlideSource &source);
Slide investmentSlide(const SlideSource &source, qsizetype at);
/// Needs no summaries.
/// @param at place of the investment in the content
QList<Slide> investmentDetails(const SlideSource &source, qsizetype at);

/// Of how many citizens, as a board may see it: "38", "<5", or that it is masked.
QString sharedCount(qint64 count, CountMask mask, const SlideSource &source);

/// The first statement of a sentence that is too long for the message of a slide, and what is left
/// for what stands below.
struct ShortMessage {
    QString message;
    QString rest;
};

ShortMessage shortMessage(const QString &sentence);
/// Both in their place.
void setMessage(Slide &slide, const QString &sentence);

} // namespace bundlinje
