#include "tests/items/shownresults.h"

#include "model/calc/linederivation.h"
#include "model/exchange/samples.h"
#include "model/items/casecharts.h"
#include "model/items/caseexplanation.h"
#include "model/items/caseheadline.h"
#include "model/items/casetables.h"
#include "model/items/numbertext.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// What a business case gives: its sentence, its key figures, what it waits for, and how they came
/// about.
class TestCaseResults final : public QObject {
    Q_OBJECT

private slots:
    void sentence_data();
    void sentence();
    void keyFiguresAreThoseOfTheEvaluation();
    void whatIsMissingIsNeverZero();
    void gapsSayWhatToFill();
    void hiddenAmountsAreNowhere();
    void derivation_data();
    void derivation();
    void explanationAddsUpToTheFigure();
    void samplesHaveAllResults();
};

void TestCaseResults::sentence_data()
{
    QTest::addColumn<BusinessCase>("businessCase");
    QTest::addColumn<QString>("expected");

    const BusinessCase gain = roundCase();
    QTest::newRow("gain")
        << gain
        << u"The public economy gains DKK 1.1m in present value over 5 years: 2.10 kr. for each "
           "krone. Paid back after 1.4 years before discounting."_s;
    QTest::newRow("loss")
        << losingCase()
        << u"The public economy loses DKK 0.70m in present value over 5 years: only 0.30 kr. comes "
           "back for each krone. It is not paid back within the time horizon."_s;
    BusinessCase even = gain;
    even.consequences.clear();
    even.costs[0].fixed[0].amount = Money::fromMinor(0, Currency::DKK);
    even.consequences = {gain.consequences.first()};
    even.consequences[0].amount = Money::fromMinor(0, Currency::DKK);
    QTest::newRow("neither")
        << even
        << u"The public economy neither gains nor loses in present value over 5 years. It is "
           "never in the red."_s;
    BusinessCase saved = gain;
    saved.costs[0].kind = CostKind::SavedCost;
    QTest::newRow("costs saved: no ratio")
        << saved
        << u"The public economy gains DKK 3.1m in present value over 5 years. It is never in the red."_s;
    BusinessCase euros = gain;
    euros.currency = *Currency::fromCode(u"EUR"_s);
    euros.costs[0].fixed[0].amount = Money::fromMinor(100'000'000, euros.currency);
    euros.consequences[0].amount = Money::fromMinor(5'000'000, euros.currency);
    QTest::newRow("euros")
        << euros
        << u"The public economy gains EUR 1.1m in present value over 5 years: 2.10 times what it "
           "costs. Paid back after 1.4 years before discounting."_s;
    BusinessCase waiting = gain;
    waiting.consequences[0].amount.reset();
    QTest::newRow("missing")
        << waiting << u"The result waits for 1 inputs. Known so far: it costs DKK 1.0m."_s;
}

void TestCaseResults::sentence()
{
    QFETCH(BusinessCase, businessCase);
    QFETCH(QString, expected);
    QCOMPARE(plain(caseSentence(shownOf(businessCase))), expected);
}

void TestCaseResults::keyFiguresAreThoseOfTheEvaluation()
{
    const ShownCase shown = shownOf(roundCase());
    QHash<CaseFigureKey, double> amounts;
    for (const CaseKeyFigure &figure : caseKeyFigures(shown)) {
        QVERIFY2(figure.amount, qPrintable(figure.title));
        QVERIFY(!figure.title.isEmpty());
        amounts.insert(figure.key, *figure.amount);
    }
    const BusinessCaseResult &result = shown.result;
    QCOMPARE(amounts.value(CaseFigureKey::Net), *result.netPresentValue);
    QCOMPARE(amounts.value(CaseFigureKey::NetOfState), result.netPresentValueByPayer->at(2));
    // Beside amounts that are not discounted it says what it is.
    QCOMPARE(columnOf(keyFigureTable(shown), 2).at(4), u"present value"_s);
    QCOMPARE(amounts.value(CaseFigureKey::BenefitCostRatio), *result.benefitCostRatio);
    QCOMPARE(amounts.value(CaseFigureKey::InternalRate), *result.internalRates->rate());
    QCOMPARE(amounts.value(CaseFigureKey::DiscountedPayback), *result.discountedPayback);
    QCOMPARE(amounts.value(CaseFigureKey::NetPerParticipant), *result.netPerParticipant);
    QCOMPARE(amounts.value(CaseFigureKey::CostPerSuccess), *result.costPerSuccess);
}

void TestCaseResults::whatIsMissingIsNeverZero()
{
    BusinessCase businessCase = roundCase();
    businessCase.successWith.expected.reset();
    const ResultTable table = keyFigureTable(shownOf(businessCase));
    QCOMPARE(columnOf(table, 1).first(), QString());
    QCOMPARE(columnOf(table, 2).first(), u"missing"_s);
    // What can be computed stands there all the same.
    const qsizetype costs = columnOf(table, 0).indexOf(u"Present value of the costs"_s);
    QCOMPARE(columnOf(table, 1).at(costs), u"DKK 1.0m"_s);
}

void TestCaseResults::gapsSayWhatToFill()
{
    BusinessCase businessCase = roundCase();
    businessCase.consequences[0].amount.reset();
    businessCase.costs[0].priceYear = 2020;
    const QList<GapText> gaps = caseGapTexts(shownOf(businessCase));
    QStringList fields;
    for (const GapText &gap : gaps)
        fields.append(gap.field);
    const qsizetype amount = fields.indexOf(u"consequences[0].amount"_s);
    QVERIFY(amount >= 0);
    QVERIFY2(gaps.at(amount).text.contains(u"Færre døgn"), qPrintable(gaps.at(amount).text));
    const bool namesIndex = std::any_of(gaps.cbegin(), gaps.cend(), [](const GapText &gap) {
        return gap.text.contains(u"price index");
    });
    QVERIFY(namesIndex);
}

void TestCaseResults::hiddenAmountsAreNowhere()
{
    const ShownCase open = shownOf(roundCase());
    const ShownCase hidden = shownOf(roundCase(), true);
    const QString sign = QString::fromUtf16(hiddenText);
    QVERIFY(caseSentence(hidden).contains(sign));
    const CaseParameter rate{CaseParameter::Kind::SuccessWith, {}};
    const CaseParameter amount{CaseParameter::Kind::ConsequenceFactor,
                               open.businessCase.consequences.first().id};
    const QList<ResultTable> tables{keyFigureTable(hidden),
                                    pocketsTable(hidden),
                                    budgetTable(hidden),
                                    switchingTable(hidden),
                                    bundlinje::twoWayTable(hidden, rate, amount),
                                    explainFigure(hidden, CaseFigureKey::Net).parts.first()};
    for (const ResultTable &table : tables) {
        const QString text = tableText(table).plain;
        QVERIFY2(text.contains(sign), qPrintable(table.title));
        QVERIFY2(!text.contains(u"000"_s), qPrintable(text));
    }
    // The shape stays.
    const ResultChart picture = payerWaterfall(hidden);
    QCOMPARE(picture.rows.first().bars, payerWaterfall(open).rows.first().bars);
    QCOMPARE(picture.rows.first().label, sign);
    QVERIFY(!picture.rows.first().tooltip.contains(u"000"_s));
}

void TestCaseResults::derivation_data()
{
    QTest::addColumn<BusinessCase>("businessCase");
    QTest::addColumn<CaseLine::Kind>("kind");
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("ofState");
    QTest::addColumn<QString>("expected");

    const auto success = CaseLine::Kind::SuccessConsequence;
    const BusinessCase plainCase = roundCase();
    QTest::newRow("consequence") << plainCase << success << 1 << false
                                 << u"40 persons × (60% - 25%) × DKK 50,000"_s;
    QTest::newRow("of a payer") << plainCase << success << 1 << true
                                << u"40 persons × (60% - 25%) × DKK 50,000 × 50% (state)"_s;
    BusinessCase refunded = plainCase;
    refunded.consequences[0].splits[0].reimbursement = Percentage::fromPpm(400'000);
    QTest::newRow("of a payer, with what is reimbursed")
        << refunded << success << 1 << true
        << u"40 persons × (60% - 25%) × DKK 50,000 × 70% (state, after the state reimburses 40% of "
           "the municipality's share)"_s;
    QTest::newRow("nobody yet") << plainCase << success << 0 << false << u"nobody in that year"_s;
    QTest::newRow("cost") << plainCase << CaseLine::Kind::Cost << 0 << false << u"DKK 1,000,000"_s;
    BusinessCase fading = plainCase;
    fading.intake.append({.year = 1, .persons = 30});
    fading.consequences[0].retention = Percentage::fromPpm(900'000);
    fading.consequences[0].share = Percentage::fromPpm(500'000);
    QTest::newRow("two cohorts, fading")
        << fading << success << 2 << false
        << u"(40 × 90% + 30) persons × (60% - 25%) × 50% of them × DKK 50,000"_s;
    BusinessCase each = plainCase;
    each.costs[0].perParticipant = {Money::fromMinor(1'000'000, Currency::DKK)};
    QTest::newRow("fixed and for each participant") << each << CaseLine::Kind::Cost << 0 << false
                                                    << u"DKK 1,000,000 + 40 persons × DKK 10,000"_s;
}

void TestCaseResults::derivation()
{
    QFETCH(BusinessCase, businessCase);
    QFETCH(CaseLine::Kind, kind);
    QFETCH(int, year);
    QFETCH(bool, ofState);
    QFETCH(QString, expected);
    const bool isCost = kind == CaseLine::Kind::Cost;
    const CaseLine line{
        kind, 0, isCost ? businessCase.costs.first().id : businessCase.consequences.first().id};
    const auto derived = derivationOf(businessCase, {}, line, year,
                                      ofState ? std::optional(Payer::State) : std::nullopt);
    QVERIFY(derived);
    QCOMPARE(plain(derivationText(shownOf(businessCase), *derived)), expected);
}

void TestCaseResults::explanationAddsUpToTheFigure()
{
    const ShownCase shown =
        shownCase(roundCase(), flatSettings(Percentage::fromPpm(35'000)), english);
    const CaseExplanation explanation = explainFigure(shown, CaseFigureKey::NetOfMunicipality);
    QCOMPARE(explanation.parts.size(), 2);
    for (qsizetype part = 0; part < 2; ++part) {
        double sum = 0;
        const qsizetype column = part == 0 ? 1 : 3;
        for (const ResultTable::Row &row : explanation.parts.at(part).rows)
            sum += kroner(row.cells.at(column).text);
        const double expected = shown.result.netPresentValueByPayer->at(0) / 100;
        QVERIFY2(qAbs(sum - expected) < 4, qPrintable(QString::number(sum))); // Each rounded.
    }
    const CaseExplanation year = explainYear(shown, 1, Payer::State);
    QCOMPARE(year.title, u"2027: State"_s);
    QCOMPARE(plain(year.parts.first().rows.last().cells.at(1).text), u"350,000"_s);
}

void TestCaseResults::samplesHaveAllResults()
{
    const Result<PortfolioContent> content = sample(Sample::Example);
    QVERIFY(content);
    CaseSettings settings{content->portfolio.priceIndex, content->portfolio.discountSchedule};
    int cases = 0;
    for (const Investment &investment : content->investments) {
        for (const CaseVersion &version : investment.businessCases) {
            for (const BusinessCase &scenario : version.scenarios) {
                const ShownCase shown = shownCase(scenario, settings, english);
                ++cases;
                QVERIFY2(shown.result.gaps.isEmpty(), qPrintable(investment.name));
                QCOMPARE(payerWaterfall(shown).form, ResultChart::Form::Waterfall);
                QCOMPARE(cumulativeNet(shown).rows.size(), shown.result.horizon);
                QVERIFY(!budgetTable(shown).rows.isEmpty());
                QVERIFY(!switchingTable(shown).rows.isEmpty());
            }
        }
    }
    QVERIFY(cases >= 9);
}

QTEST_GUILESS_MAIN(TestCaseResults)
#include "tst_caseresults.moc"
