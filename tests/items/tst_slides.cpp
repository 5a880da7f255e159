#include "model/exchange/samples.h"
#include "model/items/slideagenda.h"
#include "tests/slideportfolio.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace bundlinje;
using namespace bundlinje::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 27);

SlideQuestion danish(const std::optional<PartialDate> &date = {})
{
    return {.today = today,
            .date = date,
            .perspective = Perspective::Fund,
            .locale = QLocale(QLocale::Danish, QLocale::Denmark)};
}

QList<Slide> ofKind(const SlideShow &show, Slide::Kind kind)
{
    QList<Slide> found;
    std::copy_if(show.slides.cbegin(), show.slides.cend(), std::back_inserter(found),
                 [kind](const Slide &slide) { return slide.kind == kind; });
    return found;
}

PortfolioContent two(std::optional<qint64> invested, std::optional<qint64> potential)
{
    PortfolioContent content = slidePortfolio(2, SlideAmounts::Missing);
    for (Investment &investment : content.investments) {
        investment.effort = {};
        if (invested)
            investment.ownShare = slideAmount(*invested);
        if (potential)
            investment.fundPotential = slideAmount(*potential);
    }
    return content;
}

} // namespace

class TestSlides final : public QObject {
    Q_OBJECT

private slots:
    void anEmptyPortfolioSaysSo();
    void theExampleHasItsAgenda();
    void whatHasNothingToSayIsLeftOut();
    void theMessageFollowsTheFigures_data();
    void theMessageFollowsTheFigures();
    void moreThanTenRowsAreSeveralSlides_data();
    void moreThanTenRowsAreSeveralSlides();
    void noSlideHasMoreThanItMay_data();
    void noSlideHasMoreThanItMay();
    void theCoverageIsSaid();
    void manyRowsAreCutShort();
    void aChartIsATableToo();
    void theDayIsSaid();
    void theMoneyOfAllIsOneCourse();
    void priceYearsAreThoseOfTheCases();
    void rowsLeadToTheirInvestment();
    void figuresLeadToTheirParts();
    void sevenTracksStandOnOneSlide();
    void noReturnIsSaidInWords();
    void everySlideHasItsSection();
};

void TestSlides::anEmptyPortfolioSaysSo()
{
    const SlideShow show = slideShow(slidePortfolio(0, SlideAmounts::Usual), danish());
    QCOMPARE(show.slides.size(), 1);
    QCOMPARE(show.slides.constFirst().kind, Slide::Kind::Empty);
    QVERIFY(!show.slides.constFirst().message.isEmpty());
}

void TestSlides::theExampleHasItsAgenda()
{
    const PortfolioContent content = *sample(Sample::Example);
    const SlideShow show = slideShow(content, danish());
    QCOMPARE(show.slides.constFirst().kind, Slide::Kind::KeyFigures);
    QCOMPARE(ofKind(show, Slide::Kind::WholePortfolio).size(), 1);
    QCOMPARE(ofKind(show, Slide::Kind::InvestedPotential).size(), 1);
    QCOMPARE(ofKind(show, Slide::Kind::Investment).size(), content.investments.size());
    for (const Investment &investment : content.investments)
        QCOMPARE(show.slides.at(show.placeOf(investment.id)).investment, investment.id);
    for (const Slide &slide : show.slides)
        QVERIFY2(!slide.message.isEmpty(), qPrintable(slide.title));
}

void TestSlides::whatHasNothingToSayIsLeftOut()
{
    PortfolioContent content = slidePortfolio(3, SlideAmounts::Missing);
    for (Investment &investment : content.investments)
        investment.effort = {};
    const SlideShow show = slideShow(content, danish());
    for (const Slide &slide : show.slides)
        QVERIFY(slide.kind == Slide::Kind::KeyFigures || slide.kind == Slide::Kind::Investment
                || slide.kind == Slide::Kind::Checks);
}

void TestSlides::theMessageFollowsTheFigures_data()
{
    QTest::addColumn<PortfolioContent>("content");
    QTest::addColumn<QString>("ofInvestment");
    QTest::newRow("larger") << two(2'000'000, 5'000'000)
                            << u"The fund's potential is DKK 3.0m larger than what is invested."_s;
    QTest::newRow("smaller") << two(
        5'000'000,
        2'000'000) << u"The fund's potential is DKK 3.0m smaller than what is invested."_s;
    QTest::newRow("equal") << two(2'000'000, 2'000'000)
                           << u"The fund's potential is as large as what is invested."_s;
    QTest::newRow("negative") << two(
        2'000'000,
        -1'000'000) << u"The fund's potential is DKK 3.0m smaller than what is invested."_s;
    QTest::newRow("no potential") << two(2'000'000, {})
                                  << u"DKK 2.0m invested. The fund's potential is not known yet."_s;
    QTest::newRow("not invested") << two(
        {}, 2'000'000) << u"The fund's potential is DKK 2.0m; what is invested is not known yet."_s;
    QTest::newRow("nothing") << two({}, {}) << u"No amounts are entered yet."_s;
}

void TestSlides::theMessageFollowsTheFigures()
{
    QFETCH(PortfolioContent, content);
    QFETCH(QString, ofInvestment);
    SlideQuestion english = danish();
    english.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    const SlideShow show = slideShow(content, english);
    const QString said = show.slides.at(show.placeOf(content.investments.constFirst().id)).message;
    QCOMPARE(QString(said).replace(QChar(0xA0), u' '), ofInvestment);
}

void TestSlides::moreThanTenRowsAreSeveralSlides_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("slides");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("ten") << 10 << 1;
    QTest::newRow("eleven") << 11 << 2;
    QTest::newRow("twenty-five") << 25 << 3;
}

void TestSlides::moreThanTenRowsAreSeveralSlides()
{
    QFETCH(int, rows);
    QFETCH(int, slides);
    SlideTable table{.columns = {{u"No."_s, true}}, .rows = {}};
    Slide slide;
    for (int i = 0; i < rows; ++i) {
        table.rows.append(QStringList{QString::number(i)});
        slide.leadsTo.append(InvestmentId::create());
    }
    slide.content = table;
    const QList<Slide> parts = inParts(slide, mostSlideRows, danish().locale);
    QCOMPARE(parts.size(), slides);
    QStringList seen;
    QList<InvestmentId> leads;
    for (const Slide &part : parts) {
        const auto &shown = std::get<SlideTable>(part.content);
        QVERIFY(shown.rows.size() <= mostSlideRows);
        QCOMPARE(part.leadsTo.size(), shown.rows.size());
        QCOMPARE(part.title.isEmpty(), slides == 1);
        for (const QStringList &row : shown.rows)
            seen += row;
        leads += part.leadsTo;
    }
    QCOMPARE(seen.size(), rows); // All of them, once, in their order.
    for (int i = 0; i < rows; ++i)
        QCOMPARE(seen.at(i), QString::number(i));
    QCOMPARE(leads, slide.leadsTo);
}

void TestSlides::noSlideHasMoreThanItMay_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 9, 20, 41, 200})
        QTest::addRow("%d", count) << count;
}

void TestSlides::noSlideHasMoreThanItMay()
{
    QFETCH(int, count);
    const SlideShow show = slideShow(slidePortfolio(count, SlideAmounts::Usual), danish());
    QCOMPARE(ofKind(show, Slide::Kind::Investment).size(), count);
    for (const Slide &slide : show.slides) {
        if (const auto *table = std::get_if<SlideTable>(&slide.content)) {
            QVERIFY(table->rows.size() <= mostSlideRows);
            QVERIFY(table->columns.size() <= mostSlideColumns);
        }
        if (const auto *chart = std::get_if<ChartDescription>(&slide.content))
            QVERIFY(chart->form == ChartDescription::Form::Scatter
                    || chart->rows.size() <= mostSlideRows);
    }
}

void TestSlides::theCoverageIsSaid()
{
    PortfolioContent content = two(2'000'000, 5'000'000);
    const QString whole = slideShow(content, danish()).slides.constFirst().message;
    QVERIFY2(!whole.contains(u"1 of 2"_s), qPrintable(whole));
    content.investments[1].fundPotential = {};
    const Slide part = slideShow(content, danish()).slides.constFirst();
    QVERIFY2((part.message + part.rest).contains(u"1 of 2"_s), qPrintable(part.message));
}

void TestSlides::manyRowsAreCutShort()
{
    Slide slide;
    slide.content = QStringList(45, u"row"_s);
    const QList<Slide> parts = firstParts(slide, 5, danish().locale);
    QCOMPARE(parts.size(), 3);
    QVERIFY(parts.constFirst().caption.contains(u"30"_s));
    QCOMPARE(firstParts(parts.constFirst(), 5, danish().locale).size(), 1);
}

void TestSlides::aChartIsATableToo()
{
    const SlideShow show = slideShow(slidePortfolio(9, SlideAmounts::Usual), danish());
    for (const Slide &slide : show.slides) {
        const auto *chart = std::get_if<ChartDescription>(&slide.content);
        if (!chart)
            continue;
        const QList<Slide> tables = asTable(slide, danish().locale);
        const auto &table = std::get<SlideTable>(tables.constFirst().content);
        QCOMPARE(table.rows.size(), chart->rows.size());
        QCOMPARE(table.rows.constFirst().constFirst(), chart->rows.constFirst().name);
        QCOMPARE(tables.constFirst().leadsTo, slide.leadsTo);
    }
}

void TestSlides::theDayIsSaid()
{
    const PortfolioContent content = slidePortfolio(1, SlideAmounts::Usual);
    const PartialDate day = PartialDate::fromDate(QDate(2026, 3, 7));
    QVERIFY(slideShow(content, danish(day)).dating.contains(u"07.03.2026"_s));
    QVERIFY(!slideShow(content, danish()).dating.contains(u"2026"_s));
}

void TestSlides::theMoneyOfAllIsOneCourse()
{
    const PortfolioContent content = slidePortfolio(3, SlideAmounts::Usual);
    const QList<Slide> slides = ofKind(slideShow(content, danish()), Slide::Kind::MoneyBack);
    QCOMPARE(slides.size(), 1);
    const auto &chart = std::get<ResultChart>(slides.constFirst().content);
    qint64 net = 0;
    for (const Investment &investment : content.investments) {
        for (const CashFlow &flow : investment.cashFlows)
            net += (flow.direction == CashDirection::Call ? -1 : 1) * flow.amount->minor();
    }
    QCOMPARE(chart.lines.constFirst().points.constLast().y(), double(net) / 1e8);
}

void TestSlides::priceYearsAreThoseOfTheCases()
{
    PortfolioContent content = *sample(Sample::Example);
    content.portfolio.priceYear = 2026; // What the portfolio shows other amounts in.
    const auto title = [&content] {
        const SlideQuestion english{.today = QDate(2026, 11, 26),
                                    .locale = QLocale(QLocale::English, QLocale::UnitedKingdom)};
        const QList<Slide> slides = ofKind(slideShow(content, english), Slide::Kind::Payers);
        return slides.isEmpty() ? QString() : slides.constFirst().title;
    };
    QVERIFY(title().endsWith(u"prices of 2023"_s));
    Investment &investment = content.investments[0];
    for (CaseVersion &version : investment.businessCases) {
        for (BusinessCase &scenario : version.scenarios)
            scenario.priceLevelYear = 2022;
    }
    QVERIFY(title().endsWith(u"each case in prices of its own year"_s));
}

void TestSlides::figuresLeadToTheirParts()
{
    const PortfolioContent content = *sample(Sample::Example);
    const SlideShow show = slideShow(content, danish());
    const auto &figures = std::get<QList<SlideFigure>>(show.slides.constFirst().content);
    for (const SlideFigure &figure : figures) {
        const QList<Slide> parts = partSlides(content, figure.parts, danish());
        QVERIFY2(!parts.isEmpty(), qPrintable(figure.title));
        QVERIFY(!parts.constFirst().message.isEmpty());
        QVERIFY(!parts.constFirst().leadsTo.isEmpty());
    }
    const QList<Slide> invested = partSlides(content, SlideFigure::Parts::Invested, danish());
    QCOMPARE(std::get<SlideTable>(invested.constFirst().content).rows.size(), 9);
    QVERIFY(partSlides(content, SlideFigure::Parts::None, danish()).isEmpty());
}

void TestSlides::sevenTracksStandOnOneSlide()
{
    const SlideShow show = slideShow(*sample(Sample::Example), danish());
    const QList<Slide> effects = ofKind(show, Slide::Kind::Effects);
    QCOMPARE(effects.size(), 1);
    QCOMPARE(std::get<ResultChart>(effects.constFirst().content).rows.size(), 7);
}

void TestSlides::noReturnIsSaidInWords()
{
    PortfolioContent content = two(2'000'000, 5'000'000);
    content.investments[0].cashFlows = {slidePayment(CashDirection::Call, 2024, 2'000'000),
                                        slidePayment(CashDirection::Distribution, 2028, 2'000'000)};
    content.investments[1].cashFlows = {slidePayment(CashDirection::Call, 2024, 2'000'000)};
    const auto returnOf = [&content](qsizetype at) -> std::optional<SlideFigure> {
        const Slide slide = slideOf(content, content.investments.at(at).id, danish());
        for (const SlideFigure &figure : std::get<QList<SlideFigure>>(slide.content)) {
            if (figure.title.contains(u"return"_s))
                return figure;
        }
        return std::nullopt;
    };
    const std::optional<SlideFigure> none = returnOf(0);
    QVERIFY(none && none->remark.contains(u"no more"_s));
    QVERIFY(!returnOf(1)); // Nothing is said of what is not known.
}

void TestSlides::everySlideHasItsSection()
{
    const SlideShow show = slideShow(*sample(Sample::Example), danish());
    QStringList sections;
    for (const Slide &slide : show.slides)
        sections.append(sectionOf(slide));
    QVERIFY(!sections.contains(QString()));
    QCOMPARE(sections.removeDuplicates(), show.slides.size() - 3);
    Slide ofAgenda;
    ofAgenda.item = u"2. Key figures"_s;
    QCOMPARE(sectionOf(ofAgenda), u"2. Key figures"_s);
}

void TestSlides::rowsLeadToTheirInvestment()
{
    const SlideShow show = slideShow(slidePortfolio(9, SlideAmounts::Usual), danish());
    const Slide slide = ofKind(show, Slide::Kind::InvestedPotential).constFirst();
    const auto &chart = std::get<ChartDescription>(slide.content);
    QCOMPARE(slide.leadsTo.size(), chart.rows.size());
    for (qsizetype i = 0; i < chart.rows.size(); ++i)
        QCOMPARE(chart.rows.at(i).investments, QList{slide.leadsTo.at(i)});
}

QTEST_GUILESS_MAIN(TestSlides)
#include "tst_slides.moc"
