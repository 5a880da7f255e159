#include "model/items/investedpotentialchart.h"
#include "views/charts/chartexport.h"
#include "views/charts/chartpane.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

SummaryAmount millions(double amount, Basis basis)
{
    return {Money::fromMinor(static_cast<qint64>(amount * 1e8), Currency::DKK), basis};
}

QList<InvestmentSummary> sample(int count)
{
    QList<InvestmentSummary> investments;
    for (int i = 0; i < count; ++i) {
        InvestmentSummary investment;
        investment.id = InvestmentId::create();
        investment.name = i % 5 == 4
            ? u"En investering med et navn på tres tegn, som skal ombrydes"_s
            : u"Investering %1"_s.arg(i + 1);
        investment.ownShare = millions(2 + (i * 37 % 100) / 10.0, Basis::Stated);
        if (i % 4 != 3)
            investment.fundPotential = millions(i == 6 ? -1.5 : 1 + (i * 61 % 130) / 10.0,
                                                i % 3 == 2 ? Basis::Stated : Basis::Calculated);
        investments.append(investment);
    }
    return investments;
}

} // namespace

class TestChartExport final : public QObject {
    Q_OBJECT

private slots:
    void writesEveryFormat_data();
    void writesEveryFormat();
    void refusesOtherFormats();
    void keysWalkAndChoose();
};

void TestChartExport::writesEveryFormat_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("points");
    for (const int count : {0, 1, 9, 20, 40, 320, 5'000})
        QTest::addRow("%d", count) << count << false;
    QTest::addRow("320 points") << 320 << true;
    QTest::addRow("5000 points") << 5'000 << true;
}

void TestChartExport::writesEveryFormat()
{
    QFETCH(const int, count);
    QFETCH(const bool, points);
    const QLocale danish(QLocale::Danish, QLocale::Denmark);
    const ChartDescription chart =
        investedPotentialChart(newPortfolio(u"Fonden"_s), sample(count),
                               {.currency = {}, .allAsPoints = points, .date = {}}, danish);
    QTemporaryDir folder;
    const QString kept = qEnvironmentVariable("BUNDLINJE_KEEP_PICTURES");
    const QString base = (kept.isEmpty() ? folder.path() : kept) + u"/chart-"_s
        + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    for (const QString &suffix : {u".png"_s, u".svg"_s, u".pdf"_s}) {
        QVERIFY(writeChart(chart, {1280, 720}, base + suffix));
        QFile file(base + suffix);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.isEmpty());
        if (suffix == u".svg") {
            const QString svg = QString::fromUtf8(bytes);
            QVERIFY(svg.contains(u"<text"_s));
            if (count == 9)
                QVERIFY(svg.contains(u"Investering 1"_s));
        }
    }
}

void TestChartExport::refusesOtherFormats()
{
    const Status done = writeChart({}, {800, 600}, u"chart.gif"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::InvalidInput);
}

void TestChartExport::keysWalkAndChoose()
{
    ChartPane pane;
    const QList<InvestmentSummary> investments = sample(9);
    pane.setInvestments(newPortfolio(u"Fonden"_s), investments);
    pane.resize(900, 500);
    pane.show();
    QTRY_COMPARE(pane.description().rows.size(), 9);
    QSignalSpy chosen(&pane, &ChartPane::selected);
    QSignalSpy opened(&pane, &ChartPane::activated);
    QWidget *view = pane.focusProxy()->focusProxy();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().value<InvestmentId>(),
             pane.description().rows.constFirst().investments.constFirst());
}

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
