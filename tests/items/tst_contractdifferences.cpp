#include "model/domain/investment.h"
#include "model/items/differencetext.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const QLocale danish(QLocale::Danish, QLocale::Denmark);

Money kroner(qint64 amount)
{
    return Money::fromMinor(amount * 100, Currency::DKK);
}

Investment investmentWithContract()
{
    Investment investment{.id = {QUuid(u"{00000000-0000-4000-8000-000000000001}"_s)},
                          .name = u"Ungehjem Vest"_s};
    PaymentComponent housing{.id = QUuid(u"{00000000-0000-4000-8000-000000000002}"_s),
                             .name = u"Egen bolig"_s};
    housing.price.price = kroner(28'000);
    investment.contract = InvestmentContract{.currency = Currency::DKK};
    investment.contract->terms.components = {housing};
    return investment;
}

} // namespace

/// What changed in a contract, its measurements and its payments, as the history says it.
class TestContractDifferences final : public QObject {
    Q_OBJECT

private slots:
    void saysWhatAndHowMuch_data();
    void saysWhatAndHowMuch();
    void aContractThatIsNewIsSaid();
    void rowsAreNamed();
    void whatWasMeasuredIsSaidInWords_data();
    void whatWasMeasuredIsSaidInWords();
    void aMeasurementWithoutANameIsSaidInWords();
};

void TestContractDifferences::saysWhatAndHowMuch_data()
{
    QTest::addColumn<Investment>("after");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    const auto row = [](const char *name, auto change, const QString &label, const QString &before,
                        const QString &now) {
        Investment investment = investmentWithContract();
        change(investment);
        QTest::newRow(name) << investment << label << before << now;
    };
    row(
        "price",
        [](Investment &changed) {
            changed.contract->terms.components[0].price.price = kroner(30'000);
        },
        u"Contract: Price"_s, u"DKK\u00a028.000"_s, u"DKK\u00a030.000"_s);
    row(
        "cap", [](Investment &changed) { changed.contract->terms.contractCap = kroner(7'000'000); },
        u"Contract: Cap of the contract"_s, QString(), u"DKK\u00a07.000.000"_s);
    row(
        "share",
        [](Investment &changed) {
            changed.contract->terms.components[0].savingShare = Percentage::fromPpm(500'000);
        },
        u"Contract: Part of the saving"_s, u"100%"_s, u"50%"_s);
    row(
        "checks",
        [](Investment &changed) {
            changed.contract->terms.components[0].periods = {1, 2, 3, 5};
        },
        u"Contract: Paid at checks"_s, u"all"_s, u"1-3, 5"_s);
    row(
        "unit",
        [](Investment &changed) { changed.contract->terms.components[0].unit = MeasureUnit::Day; },
        u"Contract: Unit"_s, u"person"_s, u"day"_s);
    row(
        "signing day",
        [](Investment &changed) {
            changed.contract->signedOn = PartialDate::fromIso(u"2024-03-01").value();
        },
        u"Contract: Signed on"_s, QString(), u"01.03.2024"_s);
}

void TestContractDifferences::saysWhatAndHowMuch()
{
    QFETCH(Investment, after);
    QFETCH(QString, label);
    QFETCH(QString, before);
    QFETCH(QString, now);
    const auto shown = shownDifferences(investmentWithContract(), after, {.locale = danish});
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.constFirst().label, label);
    QCOMPARE(shown.constFirst().before, before);
    QCOMPARE(shown.constFirst().after, now);
}

void TestContractDifferences::aContractThatIsNewIsSaid()
{
    Investment before = investmentWithContract();
    before.contract.reset();
    const auto shown = shownDifferences(before, investmentWithContract(), {.locale = danish});
    QVERIFY(!shown.isEmpty());
    for (const ShownDifference &difference : shown)
        QVERIFY2(difference.label.startsWith(u"Contract: "_s), qPrintable(difference.label));
}

void TestContractDifferences::rowsAreNamed()
{
    Investment before = investmentWithContract();
    const QUuid goal(u"{00000000-0000-4000-8000-000000000003}"_s);
    before.effectGoals = {{.id = goal, .definition = u"I arbejde"_s}};
    before.contract->payers = {{.id = QUuid::createUuid(), .name = u"Nordby Kommune"_s}};
    before.cashFlows = {{.id = QUuid::createUuid(),
                         .date = *PartialDate::fromIso(u"2021-03-01"_s),
                         .amount = kroner(5),
                         .party = u"Bostøtten"_s}};
    before.measurements = {
        {.id = QUuid::createUuid(),
         .effectGoal = goal,
         .entries = {{.count = 24, .measuredOn = *PartialDate::fromIso(u"2022-06-30"_s)}}}};
    Investment after = before;
    after.contract->terms.components[0].effectGoal = goal;
    after.contract->payers[0].level = Payer::Region;
    after.cashFlows[0].reference = u"R1"_s;
    after.measurements[0].period = 2;
    QStringList titles;
    QStringList values;
    for (const ShownDifference &each : shownDifferences(before, after, {.locale = danish})) {
        titles.append(differenceTitle(each));
        values.append(each.after);
    }
    const auto isTitled = [&](const QString &row) {
        return std::any_of(titles.begin(), titles.end(),
                           [&](const QString &title) { return title.endsWith(row); });
    };
    const QByteArray all = titles.join(u'|').toUtf8();
    QVERIFY2(isTitled(u" (Egen bolig)"_s), all.constData());
    QVERIFY2(isTitled(u" (Nordby Kommune)"_s), all.constData());
    QVERIFY2(isTitled(u" (01.03.2021, Bostøtten)"_s), all.constData());
    QVERIFY2(isTitled(u" (30.06.2022, I arbejde)"_s), all.constData());
    QVERIFY2(values.contains(u"I arbejde"_s), values.join(u'|').toUtf8().constData());

    after = before; // What is gone is named by what it was.
    after.measurements.clear();
    const auto gone = shownDifferences(before, after, {.locale = danish});
    QCOMPARE(gone.size(), 1);
    QVERIFY(!(gone.constFirst().before + differenceTitle(gone.constFirst())).contains(u"-4000-"));
}

namespace {

Investment measuredInvestment()
{
    Investment investment = investmentWithContract();
    investment.sources = {{.id = u"S1"_s, .title = u"Årsrapport"_s}};
    MeasurementEntry entry{.count = 1024,
                           .measured = 2000,
                           .status = MeasurementStatus::Verified,
                           .measuredOn = *PartialDate::fromIso(u"2022-06-30"_s)};
    investment.measurements = {{.id = QUuid(u"{00000000-0000-4000-8000-000000000004}"_s),
                                .component = investment.contract->terms.components[0].id,
                                .entries = {entry}}};
    return investment;
}

} // namespace

void TestContractDifferences::whatWasMeasuredIsSaidInWords_data()
{
    QTest::addColumn<Investment>("after");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    const auto row = [](const char *name, auto change, const QString &before, const QString &now) {
        Investment investment = measuredInvestment();
        change(investment.measurements[0].entries);
        QTest::newRow(name) << investment << before << now;
    };
    row(
        "a number", [](auto &entries) { entries[0].count = 1025; },
        u"Number who met the goal: 1.024"_s, u"Number who met the goal: 1.025"_s);
    row(
        "a word", [](auto &entries) { entries[0].status = MeasurementStatus::Preliminary; },
        u"Status: verified"_s, u"Status: preliminary"_s);
    row(
        "a day that is new",
        [](auto &entries) { entries[0].recordedOn = *PartialDate::fromIso(u"2022-07-04"_s); },
        QString(), u"Recorded on: 04.07.2022"_s);
    row(
        "a source", [](auto &entries) { entries[0].provenance.sourceId = u"S1"_s; }, QString(),
        u"Source: S1 – Årsrapport"_s);
    row(
        "a correction",
        [](auto &entries) {
            entries.append(entries[0]);
            entries[1].count = 1000;
            entries[1].reason = u"Talt to gange"_s;
        },
        u"Number who met the goal: 1.024"_s,
        u"Number who met the goal: 1.000, Reason of the correction: Talt to gange"_s);
    row(
        "all of it", [](auto &entries) { entries.clear(); },
        u"Number who met the goal: 1.024, Number measured: 2.000, Status: verified, Measured on: "
        "30.06.2022"_s,
        QString());
}

void TestContractDifferences::whatWasMeasuredIsSaidInWords()
{
    QFETCH(Investment, after);
    QFETCH(QString, before);
    QFETCH(QString, now);
    const auto shown = shownDifferences(measuredInvestment(), after, {.locale = danish});
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.constFirst().before, before);
    QCOMPARE(shown.constFirst().after, now);
}

void TestContractDifferences::aMeasurementWithoutANameIsSaidInWords()
{
    Investment after = measuredInvestment();
    after.measurements.append(
        {.id = QUuid::createUuid(), .period = 3, .entries = {{.count = 7, .measured = 9}}});
    const auto shown = shownDifferences(measuredInvestment(), after, {.locale = danish});
    QCOMPARE(shown.size(), 1);
    const QString said = shown.constFirst().after;
    QVERIFY2(said.startsWith(u"Check: 3, Number who met the goal: 7, Number measured: 9"_s),
             qPrintable(said));
    QVERIFY2(!said.contains(u"id: "_s) && !said.contains(u"Preliminary"_s), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestContractDifferences)
#include "tst_contractdifferences.moc"
