#include "model/calc/casepotential.h"
#include "model/calc/effecttodate.h"
#include "model/calc/investmentcasechecks.h"
#include "model/exchange/samples.h"
#include "model/json/contentjson.h"
#include "tests/exchange/citedbycontract.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bundlinje::Sample)

namespace {

QSet<QString> sourceIds(const QList<Source> &sources)
{
    QSet<QString> ids;
    for (const Source &source : sources)
        ids.insert(source.id);
    return ids;
}

/// Where the figures and counts of an investment say they are written.
QStringList citedSources(const Investment &investment)
{
    QStringList cited;
    for (const Count &count : investment.citizensPlanned)
        cited.append(count.provenance.sourceId);
    const auto cite = [&cited](const std::optional<MoneyFigure> &figure) {
        if (figure)
            cited.append(figure->provenance.sourceId);
    };
    for (const auto member :
         {&Investment::contractAmount, &Investment::ownShare, &Investment::paidOut,
          &Investment::fundPotential, &Investment::publicPotential})
        cite(investment.*member);
    for (const Party &party : investment.parties) {
        for (const PartyRole &role : party.roles)
            cite(role.amount);
    }
    for (const EffectGoal &goal : investment.effectGoals)
        cited.append(goal.provenance.sourceId);
    for (const Period &period : {investment.intake, investment.effort, investment.repayment}) {
        if (period != Period())
            cited.append(period.provenance.sourceId);
    }
    return cited;
}

qint64 sumOf(const QList<Investment> &investments, std::optional<MoneyFigure> Investment::*member)
{
    qint64 sum = 0;
    for (const Investment &investment : investments)
        sum += (investment.*member) ? (investment.*member)->amount.minor() : 0;
    return sum;
}

} // namespace

class TestSamples final : public QObject {
    Q_OBJECT

private slots:
    void keepsTheRules_data();
    void keepsTheRules();
    void isReadBackTheSame_data() { keepsTheRules_data(); }
    void isReadBackTheSame();
    void aarhusHasThePublishedTotals();
    void aarhusKeepsTheUnknownMissing();
    void exampleAddsUp();
    void exampleIsFilled();
    void exampleCountsTheSameCitizensEverywhere();
};

void TestSamples::keepsTheRules_data()
{
    QTest::addColumn<Sample>("which");
    QTest::addColumn<int>("investments");
    QTest::newRow("Aarhus") << Sample::Aarhus << 9;
    QTest::newRow("Example") << Sample::Example << 9;
    QTest::newRow("Housing First") << Sample::HousingFirst << 1;
}

void TestSamples::keepsTheRules()
{
    QFETCH(Sample, which);
    QFETCH(int, investments);
    const Result<PortfolioContent> content = sample(which);
    QVERIFY2(content, content ? "" : qPrintable(content.error().where + content.error().detail));
    QCOMPARE(content->investments.size(), investments);
    QVERIFY(!content->portfolio.notice.isEmpty());
    QVERIFY(content->portfolio.stages == newPortfolio({}).stages);
    QVERIFY(content->portfolio.discountSchedule == newPortfolio({}).discountSchedule);
    for (const StatedTotal &total : content->portfolio.statedTotals)
        QVERIFY(sourceIds(content->portfolio.sources).contains(total.provenance.sourceId));

    QSet<InvestmentId> ids;
    for (const Investment &investment : content->investments) {
        ids.insert(investment.id);
        QVERIFY(!investment.id.isNull());
        QVERIFY2(!investment.shortName.isEmpty() && investment.shortName.size() <= 28,
                 qPrintable(investment.shortName));
        QVERIFY(investment.stage.isEmpty()
                || content->portfolio.stages.contains(Stage{.key = investment.stage}));
        for (const QString &cited : citedSources(investment))
            QVERIFY2(sourceIds(investment.sources).contains(cited),
                     qPrintable(investment.shortName + u": "_s + cited));
        for (const QString &cited : citedByContract(investment))
            QVERIFY2(sourceIds(investment.sources).contains(cited),
                     qPrintable(investment.shortName + u": "_s + cited));
    }
    QCOMPARE(ids.size(), investments);
}

void TestSamples::isReadBackTheSame()
{
    QFETCH(Sample, which);
    const Result<PortfolioContent> content = sample(which);
    QVERIFY(content);
    const Result<PortfolioContent> again = contentFromJson(toJson(*content));
    QVERIFY(again);
    QVERIFY(*again == *content);
}

void TestSamples::aarhusHasThePublishedTotals()
{
    const QList<StatedTotal> totals = sample(Sample::Aarhus)->portfolio.statedTotals;
    QCOMPARE(totals.size(), 4);
    QCOMPARE(totals.at(0).count, std::optional<qint64>(9));
    QCOMPARE(totals.at(1).count, std::optional<qint64>(1450));
    QCOMPARE(totals.at(1).precision, TotalPrecision::MoreThan);
    QCOMPARE(totals.at(2).amount->minor(), 56'000'000'00);
    QCOMPARE(totals.at(3).amount->minor(), 62'000'000'00);
    QCOMPARE(totals.at(3).subject, TotalSubject::FundPotential);
}

void TestSamples::aarhusKeepsTheUnknownMissing()
{
    const QList<Investment> investments = sample(Sample::Aarhus)->investments;
    QMap<CountUnit, qint64> citizens;
    int shares = 0;
    for (const Investment &investment : investments) {
        const Count &applies = investment.citizensPlanned.last();
        citizens[applies.unit] += applies.value;
        shares += investment.ownShare ? 1 : 0;
        QVERIFY(!investment.paidOut && !investment.fundPotential && !investment.publicPotential);
    }
    QCOMPARE(citizens.value(CountUnit::Persons), 1471);
    QCOMPARE(citizens.value(CountUnit::Families), 15);
    QCOMPARE(shares, 5);
    QCOMPARE(sumOf(investments, &Investment::ownShare), 22'100'000'00);
    QCOMPARE(sumOf(investments, &Investment::contractAmount), 59'700'000'00);
}

void TestSamples::exampleAddsUp()
{
    const QList<Investment> investments = sample(Sample::Example)->investments;
    QCOMPARE(sumOf(investments, &Investment::ownShare), 56'000'000'00);
    QCOMPARE(sumOf(investments, &Investment::fundPotential), 62'000'000'00);
    QList<qint64> citizens;
    int belowShare = 0;
    for (const Investment &investment : investments) {
        QCOMPARE(investment.citizensPlanned.last().unit, CountUnit::Persons);
        citizens.append(investment.citizensPlanned.last().value);
        QVERIFY(investment.contractAmount->amount >= investment.ownShare->amount);
        QVERIFY(investment.paidOut->amount <= investment.ownShare->amount);
        belowShare += investment.fundPotential->amount < investment.ownShare->amount ? 1 : 0;
    }
    QCOMPARE(citizens, (QList<qint64>{36, 45, 500, 15, 300, 80, 60, 300, 150}));
    QVERIFY(belowShare >= 2);
}

void TestSamples::exampleIsFilled()
{
    const Result<PortfolioContent> content = sample(Sample::Example);
    QVERIFY(content);
    QVERIFY(content->portfolio.notice.startsWith(u"Illustrative tal."));
    QCOMPARE(content->portfolio.priceYear, std::optional<int>(2023));
    QMap<QString, int> stages;
    for (const Investment &investment : content->investments) {
        ++stages[investment.stage];
        QVERIFY(!investment.theme.isEmpty() && !investment.tags.isEmpty());
        QVERIFY(!investment.targetGroup.inclusionCriteria.isEmpty());
        QVERIFY(!investment.targetGroup.exclusionCriteria.isEmpty());
        const TheoryOfChange &theory = investment.theoryOfChange;
        for (const QString &text :
             {theory.challenge, theory.input, theory.activities, theory.output, theory.outcome,
              theory.impact, theory.assumptions})
            QVERIFY(!text.isEmpty());
        QVERIFY(!investment.effectGoals.isEmpty());
        const auto potential = publicPotentialOf(investment, caseSettings(content->portfolio));
        QVERIFY(potential && *potential && (*potential)->basis == Basis::Calculated);
        const BusinessCase *used = chosenScenario(*chosenVersion(investment));
        QVERIFY(used->note.startsWith(u"Illustrativ"));
        qint64 participants = 0;
        for (const Cohort &cohort : used->intake)
            participants += cohort.persons.value_or(0);
        QCOMPARE(participants, investment.citizensPlanned.constLast().value);
        QVERIFY(caseChecksOf(investment, caseSettings(content->portfolio)).isEmpty());
        QVERIFY(!investment.publicNote.isEmpty() && !investment.internalNote.isEmpty());
        for (const QString &cited : citedSources(investment))
            QCOMPARE(cited, u"Illustrativ"_s);
    }
    const QMap<QString, int> expected{{u"Design"_s, 1},
                                      {u"Contracted"_s, 1},
                                      {u"Running"_s, 4},
                                      {u"Repayment"_s, 2},
                                      {u"Closed"_s, 1}};
    QCOMPARE(stages, expected);
}

/// Who met the goal by a day is whom the measurements up to that day say met the first goal that
/// aims at a number.
void TestSamples::exampleCountsTheSameCitizensEverywhere()
{
    const auto content = sample(Sample::Example);
    QVERIFY(content);
    int compared = 0;
    for (Investment investment : content->investments) {
        investment.effectGoals.removeIf([](const EffectGoal &goal) { return !goal.targetCount; });
        if (investment.effectGoals.isEmpty())
            continue;
        investment.effectGoals = {investment.effectGoals.constFirst()};
        const QList<Measurement> all = investment.measurements;
        for (const Participation &count : std::as_const(investment.participation)) {
            if (!count.metGoal)
                continue;
            investment.measurements = all;
            investment.measurements.removeIf([&count](const Measurement &measurement) {
                return measurement.entries.constLast().measuredOn->latest()
                    > count.countedOn->latest();
            });
            const auto effect = effectToDate(investment);
            QVERIFY2(effect, qPrintable(investment.name));
            QVERIFY2(effect->met == *count.metGoal, qPrintable(investment.name));
            ++compared;
        }
    }
    QVERIFY(compared >= 6);
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
