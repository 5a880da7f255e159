// The slides about when the money is back, and about who gains and who pays.

#include "model/calc/casepotential.h"
#include "model/calc/evaluatebusinesscase.h"
#include "model/calc/fundledger.h"
#include "model/calc/ledgercourse.h"
#include "model/calc/wrongpockets.h"
#include "model/items/amounttext.h"
#include "model/items/casechartwords.h"
#include "model/items/caselabels.h"
#include "model/items/moneycurve.h"
#include "model/items/numbertext.h"
#include "model/items/slidesource.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace bundlinje {

namespace {

struct MoneySlideWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::MoneySlides)
};

/// What the business cases of all investments come to for each payer.
struct PayerSums {
    struct Sum {
        Payer payer = Payer::Municipality;
        Money gains;
        Money net;
    };

    QList<Sum> sums; ///< In the order of `payers`.
    Money costs; ///< Positive.
    Money net;
    int cases = 0;
    int leftOut = 0; ///< Not complete, in another currency, or too large.
};

/// Adds where both fit; false where they do not.
bool addTo(Money &sum, Money more)
{
    const Result<Money> added = add(sum, more);
    if (added)
        sum = *added;
    return added.has_value();
}

bool addPockets(PayerSums &sums, const WrongPockets &pockets)
{
    PayerSums tried = sums;
    bool fits = addTo(tried.net, pockets.net);
    for (qsizetype i = 0; i < std::min(tried.sums.size(), pockets.pockets.size()); ++i) {
        const PayerPocket &pocket = pockets.pockets.at(i);
        fits = fits && addTo(tried.sums[i].gains, pocket.gains)
            && addTo(tried.sums[i].net, pocket.net) && addTo(tried.costs, pocket.costs);
    }
    if (fits)
        sums = tried;
    return fits;
}

PayerSums payerSums(const SlideSource &source)
{
    const Portfolio &portfolio = source.content.portfolio;
    const Money nothing = Money::fromMinor(0, portfolio.currency);
    PayerSums sums{.sums = {}, .costs = nothing, .net = nothing};
    for (const Payer payer : payers)
        sums.sums.append({payer, nothing, nothing});
    for (const Investment &investment : source.content.investments) {
        const CaseVersion *version = chosenVersion(investment);
        const BusinessCase *scenario = version ? chosenScenario(*version) : nullptr;
        if (!scenario)
            continue;
        const auto pockets = scenario->currency == portfolio.currency
            ? wrongPockets(evaluate(*scenario, settingsOf(*version, portfolio)), portfolio.currency)
            : CaseFigure<WrongPockets>(notComputed());
        const bool isAdded = pockets && addPockets(sums, *pockets);
        ++(isAdded ? sums.cases : sums.leftOut);
    }
    return sums;
}

/// The steps from what it costs over what each payer gains to what is left.
class PayerSteps {
public:
    explicit PayerSteps(const SlideSource &source)
        : m_source(source)
    {
    }

    void add(const QString &name, Money amount, ResultChart::Part part)
    {
        const double to = m_reached + chartValue(amount);
        const QString sign = amount.minor() > 0 ? QStringLiteral("+") : QString();
        ResultChart::Row row;
        row.name = name;
        row.bars = {{amount.minor() < 0 ? ResultChart::Part::Cost : part, m_reached, to}};
        row.label = sign + millionText(amount, m_source.locale());
        row.figures = {name, editText(amount, m_source.locale())};
        rows.append(row);
        m_reached = to;
    }
    /// A sum stands on zero.
    void startAgain() { m_reached = 0; }

    QList<ResultChart::Row> rows;

private:
    const SlideSource &m_source;
    double m_reached = 0;
};

ResultChart payerChart(const PayerSums &sums, const SlideSource &source)
{
    ResultChart chart;
    chart.form = ResultChart::Form::Waterfall;
    chart.heads = {
        MoneySlideWords::tr("Step"),
        MoneySlideWords::tr("Amount, %1").arg(currencyText(source.content.portfolio.currency))};
    PayerSteps steps(source);
    steps.add(MoneySlideWords::tr("Costs"),
              Money::fromMinor(-sums.costs.minor(), source.content.portfolio.currency),
              ResultChart::Part::Cost);
    for (const PayerSums::Sum &sum : sums.sums) {
        if (sum.gains.minor() != 0)
            steps.add(
                MoneySlideWords::tr("Gains of %1", "a payer").arg(payerLabel(sum.payer).toLower()),
                sum.gains, partOf(sum.payer));
    }
    steps.startAgain();
    steps.add(MoneySlideWords::tr("Net"), sums.net, ResultChart::Part::Net);
    chart.rows = steps.rows;
    return chart;
}

/// Several of them, as they stand at the beginning of a sentence.
QString payerSubject(Payer payer)
{
    switch (payer) {
    case Payer::Municipality:
        return MoneySlideWords::tr("The municipalities");
    case Payer::Region:
        return MoneySlideWords::tr("The regions");
    case Payer::State:
        return MoneySlideWords::tr("State authorities");
    case Payer::Other:
        return MoneySlideWords::tr("Others", "who are no public authority");
    }
    return {};
}

QString insideSentence(QString subject)
{
    subject[0] = subject.at(0).toLower();
    return subject;
}

QString payerMessage(const PayerSums &sums, const QLocale &locale)
{
    const auto [loser, gainer] =
        std::minmax_element(sums.sums.cbegin(), sums.sums.cend(), [](const auto &a, const auto &b) {
            return a.net.minor() < b.net.minor();
        });
    const QString most = millionWithUnit(gainer->net, locale);
    const QString least =
        millionWithUnit(Money::fromMinor(-loser->net.minor(), loser->net.currency()), locale);
    if (gainer->net.minor() <= 0 && loser->net.minor() >= 0)
        return MoneySlideWords::tr("For every payer costs and gains are equal.");
    if (gainer->net.minor() <= 0)
        return MoneySlideWords::tr("No payer gains; most is lost by %1 (%2).", "a payer, an amount")
            .arg(insideSentence(payerSubject(loser->payer)), least);
    if (loser->net.minor() >= 0)
        return MoneySlideWords::tr("%1 gain the most (%2), and nobody loses.", "payers, an amount")
            .arg(payerSubject(gainer->payer), most);
    return MoneySlideWords::tr("%1 gain the most (%2), and %3 lose %4.",
                               "payers, an amount, others, their amount")
        .arg(payerSubject(gainer->payer), most, insideSentence(payerSubject(loser->payer)), least);
}

} // namespace

QList<Slide> moneyBackSlides(const SlideSource &source)
{
    MoneyCurve money{.flows = {},
                     .currency = source.content.portfolio.currency,
                     .today = source.question.today,
                     .locale = source.locale(),
                     .whose = MoneyCurve::Whose::Fund};
    int otherCurrencies = 0;
    for (const Investment &investment : source.content.investments) {
        for (const CashFlow &flow : fundLedger(investment)) {
            const std::optional<LedgerMovement> moved = movement(flow, LedgerView::Expected);
            if (!moved)
                continue;
            if (!moved->date || !moved->amount)
                ++money.leftOut;
            else if (moved->amount->currency() != money.currency)
                ++otherCurrencies;
            else
                money.flows.append(flow);
        }
    }
    if (money.flows.isEmpty())
        return {};
    const ResultChart chart = moneyCurve(money);
    Slide slide;
    slide.kind = Slide::Kind::MoneyBack;
    slide.title = chart.title;
    slide.caption = chart.caption;
    if (otherCurrencies > 0)
        slide.caption += (slide.caption.isEmpty() ? QString() : QStringLiteral(" "))
            + MoneySlideWords::tr("%Ln payment(s) in other currencies are not in it.", nullptr,
                                  otherCurrencies);
    setMessage(slide, chart.sentence);
    slide.content = chart;
    return {slide};
}

QList<Slide> payerSlides(const SlideSource &source)
{
    const PayerSums sums = payerSums(source);
    if (sums.cases == 0)
        return {};
    Slide slide;
    slide.kind = Slide::Kind::Payers;
    slide.message = payerMessage(sums, source.locale());
    slide.title = MoneySlideWords::tr("Who pays and who gains, present value, %1, public economy")
                      .arg(millionUnit(source.content.portfolio.currency));
    slide.caption = MoneySlideWords::tr("The business cases of %Ln investment(s) added up.",
                                        nullptr, sums.cases);
    if (sums.leftOut > 0)
        slide.caption += QStringLiteral(" ")
            + MoneySlideWords::tr("%Ln further business case(s) cannot be calculated yet.", nullptr,
                                  sums.leftOut);
    slide.content = payerChart(sums, source);
    return {slide};
}

} // namespace bundlinje
