#pragma once

#include "model/calc/portfoliototals.h"
#include "model/items/slideagenda.h"

namespace bundlinje {

/// What the slides of one portfolio are made from, computed once.
struct SlideSource {
    const PortfolioContent &content;
    SlideQuestion question;
    QList<InvestmentSummary> summaries;
    InvestedMeasure measure = InvestedMeasure::OwnShare;

    const QLocale &locale() const { return question.locale; }
};

// Each makes no slide where it has nothing to say.

QList<Slide> keyFigureSlides(const SlideSource &source);
QList<Slide> wholePortfolioSlides(const SlideSource &source);
QList<Slide> investedPotentialSlides(const SlideSource &source);
QList<Slide> effectSlides(const SlideSource &source);
QList<Slide> moneyBackSlides(const SlideSource &source);
QList<Slide> payerSlides(const SlideSource &source);
QList<Slide> attentionSlides(const SlideSource &source);
Slide investmentSlide(const SlideSource &source, qsizetype at);
/// @param at place of the investment in the content
QList<Slide> investmentDetails(const SlideSource &source, qsizetype at);

/// Of how many citizens, as a board may see it: "38", or "<5" below the portfolio's threshold.
QString sharedCount(qint64 count, const SlideSource &source);

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
