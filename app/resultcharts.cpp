#include "app/resultcharts.h"

#include "model/calc/casepotential.h"
#include "model/items/casecharts.h"
#include "model/items/casereport.h"
#include "model/items/contractcharts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// What the board is shown of all investments together.
std::optional<ResultChart> chartOfFund(const PortfolioContent &content, Slide::Kind kind,
                                       const SlideQuestion &question)
{
    const SlideShow show = slideShow(content, question);
    const auto slide = std::find_if(show.slides.cbegin(), show.slides.cend(),
                                    [kind](const Slide &one) { return one.kind == kind; });
    const auto *chart =
        slide == show.slides.cend() ? nullptr : std::get_if<ResultChart>(&slide->content);
    return chart ? std::optional(*chart) : std::nullopt;
}

std::optional<ResultChart> chartOfCase(const QString &key, const Portfolio &portfolio,
                                       const Investment &investment, const SlideQuestion &question)
{
    const auto report = caseReport(portfolio, investment, question.today);
    if (!report)
        return std::nullopt;
    const ShownCase shown = shownCase(report->mainCase(), report->settings, question.locale);
    return key == u"tornado" ? caseTornado(shown) : payerWaterfall(shown);
}

std::optional<ResultChart> chartOfContract(const Portfolio &portfolio, const Investment &investment,
                                           const SlideQuestion &question)
{
    const auto report =
        contractReport(investment, caseSettings(portfolio), question.today, question.locale, false);
    return report ? std::optional(contractJCurve(*report)) : std::nullopt;
}

} // namespace

QStringList resultChartKeys()
{
    return {u"j-curve"_s, u"waterfall"_s, u"tornado"_s};
}

Result<ResultChart> resultChart(const QString &key, const PortfolioContent &content,
                                const Investment *investment, const SlideQuestion &question)
{
    const bool isCurve = key == u"j-curve";
    std::optional<ResultChart> chart;
    if (investment && isCurve)
        chart = chartOfContract(content.portfolio, *investment, question);
    else if (investment)
        chart = chartOfCase(key, content.portfolio, *investment, question);
    else if (key != u"tornado")
        chart =
            chartOfFund(content, isCurve ? Slide::Kind::MoneyBack : Slide::Kind::Payers, question);
    if (!chart)
        return failure(Error::Code::NotFound,
                       investment ? investment->name.simplified()
                                  : content.portfolio.name.simplified(),
                       key, u"chart"_s);
    return *chart;
}

} // namespace bundlinje
