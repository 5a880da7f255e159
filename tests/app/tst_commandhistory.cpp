#include "model/document/portfoliodocument.h"
#include "tests/app/program.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// What `bundlinje history` knows of investments that are no longer in the list.
class TestCommandHistory final : public QObject {
    Q_OBJECT

private slots:
    void datesAreWrittenAsEverywhere_data();
    void datesAreWrittenAsEverywhere();
    void deletedAndClearedAwayOnesAreFound_data();
    void deletedAndClearedAwayOnesAreFound();
};

void TestCommandHistory::datesAreWrittenAsEverywhere_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("format");
    QTest::newRow("Danish") << u"da"_s << u"dd.MM.yyyy"_s;
    QTest::newRow("English") << u"en"_s << u"d MMM yyyy"_s;
}

void TestCommandHistory::datesAreWrittenAsEverywhere()
{
    QFETCH(QString, language);
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const test::Outcome told =
        test::run({u"history"_s, test::exampleIn(folder), u"--lang"_s, language});
    const QString today = QLocale::c().toString(QDate::currentDate(), format);
    QVERIFY2(QString::fromUtf8(told.out).contains(today), told.out.constData());
}

void TestCommandHistory::deletedAndClearedAwayOnesAreFound_data()
{
    QTest::addColumn<bool>("isClearedAway");
    QTest::newRow("deleted") << false;
    QTest::newRow("taken off the list of deletions") << true;
}

void TestCommandHistory::deletedAndClearedAwayOnesAreFound()
{
    QFETCH(bool, isClearedAway);
    const QTemporaryDir folder;
    const QString file = test::exampleIn(folder);
    const auto document = PortfolioDocument::open(file, u"Mette"_s);
    QVERIFY(document);
    const InvestmentSummary gone = (*document)->summaries().constFirst();
    QVERIFY((*document)->change({{{*(*document)->investment(gone.id), {}}}, {}, u"Delete"_s}));
    if (isClearedAway)
        QVERIFY((*document)->clearAway(*(*document)->deletions()));
    for (const QString &named : {gone.name, gone.id.toString()}) {
        const test::Outcome told = test::run({u"history"_s, file, named, u"--json"_s});
        QVERIFY2(told.exitCode == 0, qPrintable(told.err));
        QVERIFY(told.json().array().size() >= 2);
    }
}

QTEST_GUILESS_MAIN(TestCommandHistory)
#include "tst_commandhistory.moc"
