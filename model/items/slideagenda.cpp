#include "model/items/slideagenda.h"

#include "model/calc/casepotential.h"
#include "model/calc/summarise.h"
#include "model/exchange/exporttable.h"
#include "model/items/datetext.h"
#include "model/items/numbertext.h"
#include "model/items/slidesource.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct AgendaWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::SlideAgenda)
};

/// The slides show the totals too.
void maskCounts(SlideSource &source)
{
    const int threshold = source.content.portfolio.smallCountThreshold;
    std::vector<std::optional<qint64>> persons;
    for (const InvestmentSummary &summary : std::as_const(source.summaries)) {
        persons.push_back(summary.citizensUnit == CountUnit::Persons ? summary.citizens
                                                                     : std::nullopt);
    }
    source.citizenMasks = maskCitizens(source.summaries, threshold);
    source.isCitizenTotalMasked = maskSmallCounts(persons, threshold).isTotalMasked;
    const MaskedCounts masked = maskEffects(source.summaries, threshold);
    source.effectMasks = masked.cells;
    source.isEffectTotalMasked = masked.isTotalMasked;
}

Slide emptySlide()
{
    Slide slide;
    slide.message = AgendaWords::tr("The portfolio has no investments yet.");
    slide.content = QStringList{
        AgendaWords::tr("As soon as the first one is entered, its figures stand here.")};
    return slide;
}

QString dating(const SlideQuestion &question)
{
    return question.date ? AgendaWords::tr("Figures as of %1", "a date")
                               .arg(dateText(*question.date, question.locale))
                         : AgendaWords::tr("current figures");
}

} // namespace

HeadlineSource headlineSource(const SlideSource &source, Perspective perspective)
{
    HeadlineSource made;
    made.portfolio = source.content.portfolio;
    made.totals = portfolioTotals(source.summaries);
    made.context = {source.measure, perspective};
    made.ratios = potentialPerInvested(source.summaries, source.measure, perspective);
    return made;
}

SlideSource slideSource(const PortfolioContent &content, const SlideQuestion &question)
{
    SlideSource source{.content = content, .question = question, .summaries = {}};
    const CaseSettings settings = caseSettings(content.portfolio);
    for (const Investment &investment : content.investments)
        source.summaries.append(summarise(investment, settings));
    source.measure = defaultMeasure(source.summaries);
    maskCounts(source);
    return source;
}

SlideShow emptyShow(const Portfolio &portfolio, const SlideQuestion &question)
{
    return {.slides = {},
            .fund =
                (portfolio.fundName.isEmpty() ? portfolio.name : portfolio.fundName).simplified(),
            .dating = dating(question),
            .notice = portfolio.notice.simplified()};
}

SlideShow slideShow(const PortfolioContent &content, const SlideQuestion &question)
{
    SlideShow show = emptyShow(content.portfolio, question);
    if (content.investments.isEmpty()) {
        show.slides = {emptySlide()};
        return show;
    }
    const SlideSource source = slideSource(content, question);
    for (const auto slides : {keyFigureSlides, wholePortfolioSlides, investedPotentialSlides,
                              effectSlides, moneyBackSlides, payerSlides, attentionSlides})
        show.slides += slides(source);
    for (qsizetype i = 0; i < content.investments.size(); ++i)
        show.slides.append(investmentSlide(source, i));
    return show;
}

QList<Slide> detailSlides(const PortfolioContent &content, InvestmentId investment,
                          const SlideQuestion &question)
{
    const auto found =
        std::find_if(content.investments.cbegin(), content.investments.cend(),
                     [investment](const Investment &each) { return each.id == investment; });
    if (found == content.investments.cend())
        return {};
    const SlideSource source{.content = content, .question = question, .summaries = {}};
    return investmentDetails(source, found - content.investments.cbegin());
}

Slide slideOf(const PortfolioContent &content, InvestmentId investment,
              const SlideQuestion &question)
{
    const SlideSource source = slideSource(content, question);
    for (qsizetype i = 0; i < content.investments.size(); ++i) {
        if (content.investments.at(i).id == investment)
            return investmentSlide(source, i);
    }
    return emptySlide();
}

QString sharedCount(qint64 count, CountMask mask, const SlideSource &source)
{
    return mask == CountMask::Shown ? countText(count, source.locale())
                                    : maskText(mask, source.content.portfolio.smallCountThreshold);
}

ShortMessage shortMessage(const QString &sentence)
{
    constexpr qsizetype longest = 78; // Two lines of a narrow screen.
    if (sentence.size() <= longest)
        return {sentence, {}};
    qsizetype cut = sentence.indexOf(u". "_s);
    // The dot of an abbreviation or of a date has no capital behind it.
    while (cut >= 0 && !sentence.at(cut + 2).isUpper())
        cut = sentence.indexOf(u". "_s, cut + 1);
    const qsizetype semicolon = sentence.indexOf(u"; "_s);
    if (semicolon >= 0 && (cut < 0 || semicolon < cut))
        cut = semicolon;
    if (cut < 0)
        return {sentence, {}};
    QString rest = sentence.mid(cut + 2).trimmed();
    rest[0] = rest.at(0).toUpper();
    return {sentence.left(cut) + u'.', rest};
}

void setMessage(Slide &slide, const QString &sentence)
{
    const ShortMessage words = shortMessage(sentence);
    slide.message = words.message;
    slide.rest = words.rest;
}

} // namespace bundlinje
