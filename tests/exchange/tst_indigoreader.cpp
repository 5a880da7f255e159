#include "model/exchange/indigoreader.h"
#include "model/json/investmentjson.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestIndigoReader final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyProject();
    void stages();
    void danishDeals();
    void unreadableCells_data();
    void unreadableCells();
    void checks_data();
    void checks();
    void danglingOrganisationIsNamed();
    void amountInWordsStaysMissing();
    void readsTheSameTwice();

private:
    const Investment *project(const QString &externalId) const;

    IndigoDump m_dump;
};

void TestIndigoReader::initTestCase()
{
    const QString folder = QStringLiteral(BUNDLINJE_SHARED_DATA) + u"/indigo-2024-04-08"_s;
    if (!QDir(folder).exists())
        QSKIP("skipped: the shared INDIGO data is not here");
    const Result<IndigoDump> dump = readIndigo(folder);
    QVERIFY(dump);
    m_dump = *dump;
}

const Investment *TestIndigoReader::project(const QString &externalId) const
{
    const auto found =
        std::find_if(m_dump.investments.begin(), m_dump.investments.end(),
                     [&](const Investment &one) { return one.origin.externalId == externalId; });
    return found == m_dump.investments.end() ? nullptr : &*found;
}

void TestIndigoReader::everyProject()
{
    QCOMPARE(m_dump.investments.size(), 292);
    QVERIFY(m_dump.missingFiles.isEmpty());
    QVERIFY(m_dump.missingColumns.isEmpty());
    QVERIFY(m_dump.unknownColumns.isEmpty());
    qsizetype unread = 0;
    for (const Investment &investment : std::as_const(m_dump.investments))
        unread += investment.unread.size();
    QCOMPARE(m_dump.unreadable.size(), unread);
}

void TestIndigoReader::stages()
{
    QHash<QString, int> counts;
    for (const Investment &investment : std::as_const(m_dump.investments))
        ++counts[investment.stage];
    QCOMPARE(counts.value(u"Running"_s), 208);
    QCOMPARE(counts.value(u"Closed"_s), 81);
    QCOMPARE(counts.value(u"Contracted"_s), 2);
    QCOMPARE(counts.value(u"Repayment"_s), 1);
}

void TestIndigoReader::danishDeals()
{
    qint64 sum = 0;
    int deals = 0;
    int withPotential = 0;
    int families = 0;
    for (const Investment &investment : std::as_const(m_dump.investments)) {
        if (!investment.tags.contains(u"DK"_s))
            continue;
        ++deals;
        QVERIFY(investment.contractAmount);
        QCOMPARE(investment.contractAmount->amount.currency(), Currency::DKK);
        sum += investment.contractAmount->amount.minor();
        withPotential += investment.fundPotential ? 1 : 0;
        families += investment.citizensPlanned.value(0).unit == CountUnit::Families ? 1 : 0;
    }
    QCOMPARE(deals, 13);
    QCOMPARE(sum, 9'250'000'000);
    QCOMPARE(withPotential, 0);
    QCOMPARE(families, 2);
}

void TestIndigoReader::unreadableCells_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("count");
    const QString any;
    QTest::newRow("hazard 1: words in a currency column")
        << u"not an ISO 4217 currency code"_s << any << 34;
    QTest::newRow("hazard 3: a currency sign alone")
        << u"a currency sign is not an amount"_s << any << 43;
    QTest::newRow("hazard 4: formula as text") << u"a formula is not evaluated"_s << any << 3;
    QTest::newRow("hazard 1: amounts in such a currency")
        << u"the currency is not an ISO 4217 code"_s << any << 34;
    QTest::newRow("hazard 5: prose or decorated amounts") << u"not a plain number"_s << any << 23;
    QTest::newRow("hazard 6: number without currency") << u"no currency is stated"_s << any << 81;
    QTest::newRow("hazard 14: not a date, plan end")
        << u"not a date"_s << u"projects_outcome_payment_plans.csv"_s << 16;
    QTest::newRow("hazard 14: not a date, sources")
        << u"not a date"_s << u"projects_sources.csv"_s << 18;
    QTest::newRow("hazard 16: prose in counts, results")
        << u"not a whole number"_s << u"projects_results.csv"_s << 8;
    QTest::newRow("hazard 16: prose in counts, metrics")
        << u"not a whole number"_s << u"projects_outcome_metrics.csv"_s << 1;
}

void TestIndigoReader::unreadableCells()
{
    QFETCH(QString, reason);
    QFETCH(QString, file);
    QFETCH(int, count);
    const auto found = std::count_if(
        m_dump.unreadable.begin(), m_dump.unreadable.end(), [&](const CellFinding &cell) {
            return cell.reason == reason && (file.isEmpty() || cell.file == file);
        });
    QCOMPARE(found, count);
}

void TestIndigoReader::checks_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("count");
    QTest::newRow("hazard 2: white space round a code")
        << u"white space round the code was left out"_s << 2;
    QTest::newRow("hazard 9: exact and range together")
        << u"an exact amount and limits are both stated"_s << 1;
    QTest::newRow("hazard 10: two currencies") << u"not in the currency of the commitment"_s << 2;
    QTest::newRow("hazard 11: wrong scale")
        << u"the maximum payment is below the commitment"_s << 1;
    // Two actual ends, and the planned end of one project.
    QTest::newRow("hazard 15: end before start") << u"the end is before the start"_s << 3;
    // 32 by the first contract, two of the projects that state only the last one.
    QTest::newRow("hazard 15: signed after start")
        << u"signed after the start of the effort"_s << 34;
    QTest::newRow("hazard 15: complete without end")
        << u"complete, but without an actual end"_s << 49;
    QTest::newRow("hazard 15: implementation with end")
        << u"in implementation, but with an actual end"_s << 9;
    QTest::newRow("hazard 7: currency without amount")
        << u"a currency is stated and no amount"_s << 5;
    QTest::newRow("hazard 18: dangling organisations")
        << u"the organisation is not in organisations.csv"_s << 11;
    QTest::newRow("hazard 19: no organisation") << u"the row names no organisation"_s << 2;
    QTest::newRow("hazard 21: no id of its own") << u"the row has no id of its own"_s << 54;
    QTest::newRow("hazard 22: ids used twice")
        << u"the id is used more than once in this project"_s << 7;
    QTest::newRow("hazard 22: metrics that do not exist")
        << u"there is no such outcome metric in this project"_s << 20;
    QTest::newRow("hazard 25: fund") << u"the fund is not in funds.csv"_s << 1;
    QTest::newRow("hazard 26: the same row twice") << u"the same row stands there twice"_s << 1;
    QTest::newRow("hazard 24: dangling sources")
        << u"there is no such source in this project"_s << 19;
    QTest::newRow("hazard 26: names used twice") << u"another project has the same name"_s << 4;
}

void TestIndigoReader::checks()
{
    QFETCH(QString, reason);
    QFETCH(int, count);
    const auto found =
        std::count_if(m_dump.checks.begin(), m_dump.checks.end(),
                      [&](const CellFinding &cell) { return cell.reason == reason; });
    QCOMPARE(found, count);
}

void TestIndigoReader::danglingOrganisationIsNamed()
{
    const Investment *viborg = project(u"INDIGO-POJ-0314"_s);
    QVERIFY(viborg);
    QStringList names;
    for (const Party &party : viborg->parties)
        names.append(party.name);
    QVERIFY(names.contains(u"INDIGO-ORG-1608 (not in organisations.csv)"_s));
    const auto municipality =
        std::find_if(viborg->parties.begin(), viborg->parties.end(),
                     [](const Party &one) { return one.externalId == u"INDIGO-ORG-1606"_s; });
    QVERIFY(municipality != viborg->parties.end());
    QCOMPARE(municipality->roles.size(), 2);
}

void TestIndigoReader::amountInWordsStaysMissing()
{
    const Investment *chf = project(u"INDIGO-POJ-0078"_s);
    QVERIFY(chf);
    const auto text =
        std::find_if(chf->unread.begin(), chf->unread.end(),
                     [](const UnreadText &one) { return one.text == u"CHF 290.000"_s; });
    QVERIFY(text != chf->unread.end());
    QCOMPARE(text->field, u"parties"_s);
    QCOMPARE(text->reason, u"not a plain number"_s);
}

void TestIndigoReader::readsTheSameTwice()
{
    const Result<IndigoDump> again =
        readIndigo(QStringLiteral(BUNDLINJE_SHARED_DATA) + u"/indigo-2024-04-08"_s);
    QVERIFY(again);
    QVERIFY(again->investments == m_dump.investments);
    for (const Investment &investment : std::as_const(m_dump.investments)) {
        const Result<Investment> read = investmentFromJson(toJson(investment));
        QVERIFY(read && *read == investment);
    }
}

QTEST_GUILESS_MAIN(TestIndigoReader)
#include "tst_indigoreader.moc"
