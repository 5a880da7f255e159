#include "tests/businesscasegenerator.h"
#include "tests/items/recalculation.h"
#include "tests/items/workbookcases.h"

#include "model/calc/evaluatebusinesscase.h"
#include "model/items/caseworkbook.h"

#include <QtTest/QTest>

#include <functional>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English);

} // namespace

/// That a spreadsheet program calculates the same from the workbook of a business case as the
/// program does.
class TestCaseRecalculation final : public QObject {
    Q_OBJECT

private slots:
    void aSpreadsheetProgramCalculatesTheSame();

private:
    void addExamples(Recalculation &recalculation);
    void addChanged(Recalculation &recalculation);
    void addGenerated(Recalculation &recalculation);
};

void TestCaseRecalculation::addExamples(Recalculation &recalculation)
{
    const auto content = example();
    QVERIFY(content);
    int number = 0;
    for (const Investment &investment : content->investments) {
        const auto report = caseReport(content->portfolio, investment, QDate(2026, 11, 12));
        QVERIFY(report);
        const Workbook workbook = caseWorkbook(*report, english);
        QVERIFY(recalculation.add(u"example %1"_s.arg(++number), workbook, workbook));
    }
}

/// Workbooks in which one cell was changed, beside what the program gives for the changed case.
void TestCaseRecalculation::addChanged(Recalculation &recalculation)
{
    const Portfolio portfolio = newPortfolio({});
    const BusinessCase whole = wholeCase();
    QCOMPARE(evaluate(whole, caseSettings(portfolio)).status(),
             BusinessCaseResult::Status::Complete);
    const Workbook original = caseWorkbook(reportOf(portfolio, whole), english);
    QVERIFY(recalculation.add(u"whole"_s, original, original));
    const auto add = [&](const QString &name, const QString &group, const QString &label,
                         std::optional<double> typed,
                         const std::function<void(BusinessCase &, Portfolio &)> &change) {
        Workbook edited = original;
        QVERIFY2(typeInto(edited, group, label, typed), qPrintable(name));
        BusinessCase changed = whole;
        Portfolio settings = portfolio;
        change(changed, settings);
        const Workbook expected = caseWorkbook(reportOf(settings, changed), english);
        QVERIFY2(recalculation.add(name, edited, expected), qPrintable(name));
    };
    add(u"rate"_s, u"Participants and effect"_s, u"Success rate with the effort"_s, 0.55,
        [](BusinessCase &one, Portfolio &) {
            one.successWith.expected = Percentage::fromPpm(550'000);
        });
    add(u"no effect"_s, u"Participants and effect"_s, u"Success rate with the effort"_s, 0.402,
        [](BusinessCase &one, Portfolio &) {
            one.successWith.expected = Percentage::fromPpm(402'000);
        });
    add(u"rate emptied"_s, u"Participants and effect"_s, u"Success rate without the effort"_s, {},
        [](BusinessCase &one, Portfolio &) { one.successWithout.expected.reset(); });
    add(u"intake"_s, u"Participants and effect"_s, u"Participants, year 2 (2027)"_s, 45,
        [](BusinessCase &one, Portfolio &) { one.intake[1].persons = 45; });
    add(u"shorter horizon"_s, u"How it is counted"_s, u"Time horizon, years"_s, 3,
        [](BusinessCase &one, Portfolio &) { one.horizon = 3; });
    add(u"longer horizon"_s, u"How it is counted"_s, u"Time horizon, years"_s, 25,
        [](BusinessCase &one, Portfolio &) { one.horizon = 25; });
    add(u"later"_s, u"How it is counted"_s, u"First year"_s, 2021,
        [](BusinessCase &one, Portfolio &) { one.firstYear = 2021; });
    add(u"price level"_s, u"How it is counted"_s, u"Price level"_s, 2020,
        [](BusinessCase &one, Portfolio &) { one.priceLevelYear = 2020; });
    add(u"price level without index"_s, u"How it is counted"_s, u"Price level"_s, 1950,
        [](BusinessCase &one, Portfolio &) { one.priceLevelYear = 1950; });
    add(u"price year emptied"_s, u"Ydelse"_s, u"Price year"_s, {},
        [](BusinessCase &one, Portfolio &) { one.consequences[0].priceYear.reset(); });
    add(u"duration"_s, u"Ydelse"_s, u"Duration, years"_s, 5.75, [](BusinessCase &one, Portfolio &) {
        one.consequences[0].duration = Quantity::fromTenMillionths(57'500'000);
    });
    add(u"nothing left"_s, u"Ydelse"_s, u"What is left each year"_s, 0,
        [](BusinessCase &one, Portfolio &) { one.consequences[0].retention = Percentage(); });
    add(u"start"_s, u"Ydelse"_s, u"Starts after, years"_s, 0,
        [](BusinessCase &one, Portfolio &) { one.consequences[0].start = 0; });
    add(u"reimbursement"_s, u"Indsats"_s, u"Paid back to the municipality by the state"_s, 0.1,
        [](BusinessCase &one, Portfolio &) {
            one.costs[0].splits[0].reimbursement = Percentage::fromPpm(100'000);
        });
    add(u"payers from"_s, u"Ydelse"_s, u"Payers from the year"_s, 2029,
        [](BusinessCase &one, Portfolio &) { one.consequences[0].splits[1].fromYear = 2029; });
    add(u"discounting"_s, u"Discount rates"_s, u"Rate 1"_s, 0.05,
        [](BusinessCase &, Portfolio &settings) {
            settings.discountSchedule.rates[0].rate = Percentage::fromPpm(50'000);
        });
}

void TestCaseRecalculation::addGenerated(Recalculation &recalculation)
{
    const auto cases = rc::gen::exec([] { return generators::anyBusinessCase(); });
    for (quint64 seed = 1; seed <= 12; ++seed) {
        const BusinessCase made = cases(rc::Random(seed), 30).value();
        const Workbook workbook = caseWorkbook(reportOf(newPortfolio({}), made), english);
        QVERIFY(recalculation.add(u"generated %1"_s.arg(seed), workbook, workbook));
    }
}

void TestCaseRecalculation::aSpreadsheetProgramCalculatesTheSame()
{
    if (!Recalculation::isPossible())
        QSKIP("soffice is not installed");
    Recalculation recalculation;
    addExamples(recalculation);
    addChanged(recalculation);
    addGenerated(recalculation);
    QVERIFY(recalculation.run());
    for (const QString &name : recalculation.names()) {
        const QStringList found = recalculation.differencesIn(name);
        QVERIFY2(found.isEmpty(), qPrintable(u"%1: %2"_s.arg(name, found.mid(0, 8).join(u'\n'))));
    }
}

QTEST_GUILESS_MAIN(TestCaseRecalculation)
#include "tst_caserecalculation.moc"
