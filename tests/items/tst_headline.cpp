#include "model/items/headline.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const QLocale danish(QLocale::Danish, QLocale::Denmark);

SummaryAmount kroner(qint64 amount)
{
    return {.amount = Money::fromMinor(amount * 100, Currency::DKK), .basis = Basis::Stated};
}

InvestmentSummary row(const QString &name, std::optional<qint64> share, std::optional<qint64> gain)
{
    InvestmentSummary result;
    result.name = name;
    if (share)
        result.ownShare = kroner(*share);
    if (gain)
        result.fundPotential = kroner(*gain);
    return result;
}

HeadlineSource source(const QList<InvestmentSummary> &rows)
{
    HeadlineSource result;
    result.totals = portfolioTotals(rows);
    result.ratios = potentialPerInvested(rows, InvestedMeasure::OwnShare, Perspective::Fund);
    return result;
}

StatedTotal about(TotalSubject subject, qint64 amount)
{
    return {.subject = subject,
            .precision = TotalPrecision::About,
            .amount = Money::fromMinor(amount * 100, Currency::DKK)};
}

} // namespace

class TestHeadline final : public QObject {
    Q_OBJECT

private slots:
    void sumsSayWhatTheyCover();
    void aStatedTotalStandsInForASumThatDoesNotCoverAll();
    void aFilterTakesTheStatedTotalAway();
    void nothingKnownIsNeverZero();
    void bothPerspectivesHaveAPotentialAndARatioEach();
    void explanationNamesWhatIsLeftOut();
    void theLinesComeToTheirTotal_data();
    void theLinesComeToTheirTotal();
    void aRatioIsNoBetterKnownThanItsParts_data();
    void aRatioIsNoBetterKnownThanItsParts();
    void aLineNamesTheSourceOfItsFigure();
};

void TestHeadline::sumsSayWhatTheyCover()
{
    const auto figures = headline(
        source({row(u"A"_s, 10'000'000, 12'000'000), row(u"B"_s, 5'000'000, std::nullopt)}),
        danish);
    QCOMPARE(figures.size(), 4);
    QVERIFY(figures.at(0).value.contains(u"15,0"_s));
    QCOMPARE(figures.at(0).cover, u"sum of 2 of 2"_s);
    QVERIFY(figures.at(1).value.contains(u"12,0"_s));
    QCOMPARE(figures.at(1).cover, u"sum of 1 of 2"_s);
    QCOMPARE(figures.at(2).value, u"1,20"_s); // Only over the one that has both.
    QCOMPARE(figures.at(2).cover, u"over the 1 of 2 with both figures"_s);
}

void TestHeadline::aStatedTotalStandsInForASumThatDoesNotCoverAll()
{
    HeadlineSource partly = source({row(u"A"_s, 10'000'000, {}), row(u"B"_s, {}, {})});
    partly.portfolio.statedTotals = {about(TotalSubject::Invested, 56'000'000),
                                     about(TotalSubject::FundPotential, 62'000'000)};
    const auto figures = headline(partly, danish);
    QVERIFY(figures.at(0).value.startsWith(u"about "_s));
    QVERIFY(figures.at(0).value.contains(u"56,0"_s));
    QCOMPARE(figures.at(0).cover, u"stated as a whole, known for 1 of 2"_s);
    QCOMPARE(figures.at(2).value, u"about 1,11"_s);
    QCOMPARE(figures.at(2).cover, u"of the two totals stated as a whole"_s);
}

void TestHeadline::aFilterTakesTheStatedTotalAway()
{
    HeadlineSource filtered = source({row(u"B"_s, {}, {})});
    filtered.portfolio.statedTotals = {about(TotalSubject::Invested, 56'000'000)};
    filtered.filtered = true;
    QCOMPARE(headline(filtered, danish).at(0).value, u"–"_s);
}

void TestHeadline::nothingKnownIsNeverZero()
{
    for (const HeadlineFigure &figure : headline(source({row(u"A"_s, {}, {})}), danish)) {
        QCOMPARE(figure.value, u"–"_s);
        QVERIFY(figure.cover.contains(u"0 of 1"_s));
    }
}

void TestHeadline::bothPerspectivesHaveAPotentialAndARatioEach()
{
    QList<InvestmentSummary> rows{row(u"A"_s, 10, 12), row(u"B"_s, 10, {})};
    rows[0].publicPotential = kroner(20);
    rows[1].publicPotential = kroner(30);
    HeadlineSource both = source(rows);
    both.context.perspective = ShownPerspective::both();
    both.secondRatios =
        potentialPerInvested(rows, InvestedMeasure::OwnShare, Perspective::PublicEconomy);
    QStringList ratios;
    QStringList titles;
    for (const HeadlineFigure &figure : headline(both, danish)) {
        titles << figure.title;
        if (figure.key == HeadlineKey::Ratio)
            ratios << figure.value + u' ' + figure.cover;
    }
    QCOMPARE(
        titles,
        QStringList({u"Invested (own share)"_s, u"Potential for the fund"_s,
                     u"The fund's, per invested krone"_s, u"Potential for the public economy"_s,
                     u"The public economy's, per invested krone"_s, u"Citizens"_s}));
    QCOMPARE(ratios,
             QStringList({u"1,20 over the 1 of 2 with both figures"_s,
                          u"2,50 over the 2 of 2 with both figures"_s}));
    const HeadlineExplanation how =
        explain(HeadlineKey::Ratio, both, rows, danish, Perspective::PublicEconomy);
    QCOMPARE(how.lines.size(), 2);
    QCOMPARE(how.totals.constFirst().value, u"DKK\u00A050 ÷ DKK\u00A020 = 2,50"_s);
}

void TestHeadline::explanationNamesWhatIsLeftOut()
{
    const QList<InvestmentSummary> rows{row(u"A"_s, 10'000'000, 12'000'000), row(u"B"_s, 1, {})};
    const HeadlineExplanation explanation =
        explain(HeadlineKey::Potential, source(rows), rows, danish);
    QCOMPARE(explanation.lines.size(), 1);
    QCOMPARE(explanation.lines.first().name, u"A"_s);
    QVERIFY(explanation.lines.first().value.contains(u"12.000.000"_s));
    QCOMPARE(explanation.leftOut, QStringList{u"B"_s});
}

void TestHeadline::theLinesComeToTheirTotal_data()
{
    QTest::addColumn<HeadlineKey>("key");
    QTest::addColumn<QString>("total");
    QTest::newRow("invested") << HeadlineKey::Invested << u"DKK 11.000.000"_s;
    QTest::newRow("potential") << HeadlineKey::Potential << u"DKK 12.000.000"_s;
    QTest::newRow("ratio") << HeadlineKey::Ratio << u"DKK 12.000.000 ÷ DKK 10.000.000 = 1,20"_s;
}

void TestHeadline::theLinesComeToTheirTotal()
{
    QFETCH(HeadlineKey, key);
    QFETCH(QString, total);
    const QList<InvestmentSummary> rows{row(u"A"_s, 10'000'000, 12'000'000),
                                        row(u"B"_s, 1'000'000, {})};
    const HeadlineExplanation explanation = explain(key, source(rows), rows, danish);
    QCOMPARE(explanation.totals.size(), 1);
    QCOMPARE(QString(explanation.totals.first().value).replace(QChar::Nbsp, u' '), total);
}

void TestHeadline::aRatioIsNoBetterKnownThanItsParts_data()
{
    QTest::addColumn<Basis>("invested");
    QTest::addColumn<Basis>("potential");
    QTest::addColumn<QString>("assumption");
    QTest::addColumn<QString>("basis");
    QTest::newRow("both calculated")
        << Basis::Calculated << Basis::Calculated << QString() << u"calculated"_s;
    QTest::newRow("invested stated")
        << Basis::Stated << Basis::Calculated << QString() << u"stated"_s;
    QTest::newRow("potential stated")
        << Basis::Calculated << Basis::Stated << QString() << u"stated"_s;
    QTest::newRow("invested assumed")
        << Basis::Stated << Basis::Calculated << u"as in 2021"_s << u"assumed"_s;
}

void TestHeadline::aRatioIsNoBetterKnownThanItsParts()
{
    QFETCH(Basis, invested);
    QFETCH(Basis, potential);
    QFETCH(QString, assumption);
    QFETCH(QString, basis);
    const Money money = Money::fromMinor(100, Currency::DKK);
    Investment investment;
    investment.ownShare = MoneyFigure{money, invested, {.assumption = assumption}};
    investment.fundPotential = MoneyFigure{money, potential, {}};
    HeadlineExplanation::Line line;
    addDetails(line, HeadlineKey::Ratio, investment, {}, {});
    QCOMPARE(line.basis, basis);
    if (!assumption.isEmpty())
        return; // Which the list of investments does not know.
    InvestmentSummary listed = row(u"A"_s, 1, 1);
    listed.ownShare->basis = invested;
    listed.fundPotential->basis = potential;
    QCOMPARE(
        explain(HeadlineKey::Ratio, source({listed}), QList{listed}, danish).lines.first().basis,
        basis);
}

void TestHeadline::aLineNamesTheSourceOfItsFigure()
{
    Investment investment;
    investment.sources = {{.id = u"K1"_s, .title = u"Contract"_s}, {.id = u"R1"_s, .title = {}}};
    const Money money = Money::fromMinor(100, Currency::DKK);
    investment.ownShare = MoneyFigure{money, Basis::Stated, {.sourceId = u"K1"_s, .page = u"3"_s}};
    investment.fundPotential = MoneyFigure{money, Basis::Stated, {.sourceId = u"R1"_s}};
    investment.citizensPlanned = {{.value = 4}, {.value = 5, .provenance = {.sourceId = u"K1"_s}}};
    investment.fundPotential->provenance.assumption = u"as in 2021"_s;
    const auto details = [&](HeadlineKey key, const ColumnContext &context) {
        HeadlineExplanation::Line line;
        addDetails(line, key, investment, context, {});
        return QStringList{line.basis, line.source};
    };
    const ColumnContext fund;
    QCOMPARE(details(HeadlineKey::Invested, fund),
             QStringList({u"stated"_s, u"Contract, page 3"_s}));
    QCOMPARE(details(HeadlineKey::Potential, fund), QStringList({u"assumed"_s, u"R1"_s}));
    QCOMPARE(details(HeadlineKey::Ratio, fund),
             QStringList({u"assumed"_s, u"R1; Contract, page 3"_s}));
    QCOMPARE(details(HeadlineKey::Citizens, fund), QStringList({QString(), u"Contract"_s}));
    const ColumnContext ofAll{.perspective = Perspective::PublicEconomy};
    QCOMPARE(details(HeadlineKey::Potential, ofAll), QStringList({QString(), QString()}));
}

QTEST_GUILESS_MAIN(TestHeadline)

#include "tst_headline.moc"
