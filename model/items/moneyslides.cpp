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
#include <set>

namespace bundlinje {

namespace {

struct MoneySlideWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::MoneySlides)
};

/// What the business cases of all investments come to for each payer.
struct PayerSums {
    struct Sum {
        Payer payer = Payer::Municipality;
        Money costs; ///< Positive.
        Money gains;
        Money net;
    };

    QList<Sum> sums; ///< In the order of `payers`.
    Money net;
    int cases = 0;
    int leftOut = 0; ///< Not complete, in another currency, or too large.
    std::set<int> priceYears; ///< In which the cases count.
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
            && addTo(tried.sums[i].net, pocket.net) && addTo(tried.sums[i].costs, pocket.costs);
    }
    if (fits)
        sums = tried;
    return fits;
}

PayerSums payerSums(const SlideSource &source)
{
    const Portfolio &portfolio = source.content.portfolio;
    const Money nothing = Money::fromMinor(0, portfolio.currency);
    PayerSums sums{.sums = {}, .net = nothing};
    for (const Payer payer : payers)
        sums.sums.append({payer, nothing, nothing, nothing});
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
        if (isAdded && scenario->priceLevelYear)
            sums.priceYears.insert(*scenario->priceLevelYear);
    }
    return sums;
}

/// A step for what is left to each payer, and their sum. As a table: what it is made of.
class PayerSteps {
public:
    explicit PayerSteps(const SlideSource &source)
        : m_source(source)
    {
    }

    ResultChart chart(const PayerSums &sums)
    {
        m_chart.form = ResultChart::Form::Waterfall;
        const QString unit = currencyText(m_source.content.portfolio.currency);
        m_chart.heads = {MoneySlideWords::tr("Payer"), MoneySlideWords::tr("Costs, %1").arg(unit),
                         MoneySlideWords::tr("Gains, %1").arg(unit),
                         MoneySlideWords::tr("Net, %1").arg(unit)};
        const Money nothing = Money::fromMinor(0, sums.net.currency());
        PayerSums::Sum all{Payer::Other, nothing, nothing, sums.net};
        bool fits = true;
        for (const PayerSums::Sum &sum : sums.sums) {
            fits = fits && addTo(all.costs, sum.costs) && addTo(all.gains, sum.gains);
            if (sum.costs.minor() != 0 || sum.gains.minor() != 0)
                add(payerLabel(sum.payer), sum, partOf(sum.payer));
        }
        m_reached = 0; // A sum stands on zero.
        add(MoneySlideWords::tr("All together"), all, ResultChart::Part::Net);
        if (!fits)
            m_chart.rows.last().figures = {};
        return m_chart;
    }

private:
    void add(const QString &name, const PayerSums::Sum &sum, ResultChart::Part part)
    {
        const double to = m_reached + chartValue(sum.net);
        const QString sign = sum.net.minor() > 0 ? QStringLiteral("+") : QString();
        ResultChart::Row row;
        row.name = name;
        row.bars = {{sum.net.minor() < 0 ? ResultChart::Part::Cost : part, m_reached, to}};
        row.label = sign + millionText(sum.net, m_source.locale());
        row.figures = {name, figure(Money::fromMinor(-sum.costs.minor(), sum.costs.currency())),
                       figure(sum.gains), figure(sum.net)};
        m_chart.rows.append(row);
        m_reached = to;
    }
    QString figure(Money amount) const { return editText(wholeUnits(amount), m_source.locale()); }

    const SlideSource &m_source;
    double m_reached = 0;
    ResultChart m_chart;
};

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
    if (!slide.caption.isEmpty())
        slide.caption += u' ';
    slide.caption += MoneySlideWords::tr("The plan is what is entered as planned payments; the "
                                         "potential counts every goal as reached.");
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
    setMessage(slide, payerMessage(sums, source.locale()));
    slide.title = MoneySlideWords::tr("What is left to whom, gains less costs, present value, %1")
                      .arg(millionUnit(source.content.portfolio.currency));
    if (sums.priceYears.size() == 1)
        slide.title += QStringLiteral(", ")
            + MoneySlideWords::tr("prices of %1", "a year").arg(*sums.priceYears.begin());
    else if (sums.priceYears.size() > 1)
        slide.title +=
            QStringLiteral(", ") + MoneySlideWords::tr("each case in prices of its own year");
    slide.caption = MoneySlideWords::tr("The business cases of %Ln investment(s) added up.",
                                        nullptr, sums.cases);
    if (sums.leftOut > 0)
        slide.caption += QStringLiteral(" ")
            + MoneySlideWords::tr("%Ln further business case(s) cannot be calculated yet.", nullptr,
                                  sums.leftOut);
    slide.content = PayerSteps(source).chart(sums);
    return {slide};
}

} // namespace bundlinje
