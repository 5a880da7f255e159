#include "model/exchange/findingreasons.h"
#include "model/exchange/importsource.h"
#include "model/exchange/mappingjson.h"
#include "model/exchange/priceimport.h"
#include "model/exchange/priceimportfields.h"
#include "model/exchange/texttablereader.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const QString headers = u"Id;Ydelse;Enhed;År;Pris (kr.);Kommune;Region;Stat;Kilde\n"_s;

Spreadsheet table(const QString &text)
{
    return readTextTable(text.toUtf8(), u"priser.csv"_s).value();
}

PortfolioContent content(const QList<UnitPrice> &prices = {})
{
    PortfolioContent made{.portfolio = newPortfolio(u"Fond"_s)};
    made.portfolio.unitPrices = prices;
    return made;
}

TableMapping mapping(const Spreadsheet &spreadsheet, const PortfolioContent &current)
{
    return guessedMapping(spreadsheet, {}, current, DecimalSign::Comma, ImportSubject::UnitPrices)
        .value();
}

ImportPlan plan(const QString &text, const PortfolioContent &current = content())
{
    const Spreadsheet spreadsheet = table(text);
    return planSource(current, ImportContent(spreadsheet), mapping(spreadsheet, current)).value();
}

QList<UnitPrice> pricesOf(const ImportPlan &plan)
{
    return plan.changes.portfolio ? plan.changes.portfolio->after.unitPrices : QList<UnitPrice>();
}

YearPrice price(std::optional<int> year, qint64 minor)
{
    return {.year = year, .amount = Money::fromMinor(minor, Currency::DKK)};
}

Percentage percent(double share)
{
    return Percentage::fromPpm(qRound64(share * 10'000));
}

UnitPrice shelter()
{
    return {.id = u"HJ-1"_s,
            .name = u"Herberg"_s,
            .unit = PriceUnit::Night,
            .amounts = {price(2022, 150'000), price(2023, 160'000)},
            .splits = {{.municipality = percent(100), .reimbursement = percent(50)}},
            .source = u"Kommunen"_s};
}

QStringList reasonsOf(const QList<CellFinding> &findings)
{
    QStringList texts;
    for (const CellFinding &finding : findings)
        texts.append(finding.reason);
    return texts;
}

} // namespace

/// The secretariat's own table of prices.
class TestPriceImport final : public QObject {
    Q_OBJECT

private slots:
    void columnsAreGuessed_data();
    void columnsAreGuessed();
    void rowsOfOnePriceAddUp();
    void theFirstRowOfAPriceCounts();
    void sharesAreRead_data();
    void sharesAreRead();
    void whatCannotBeReadIsTold_data();
    void whatCannotBeReadIsTold();
    void aChangedPriceIsANewVersion();
    void whatARowDoesNotSayStays();
    void planningAgainChangesNothing();
    void linesWithoutTickAreLeftOut();
    void withoutIdTheNameTells();
    void theMappingComesBack();
    void personNumbersAreTold();
};

void TestPriceImport::columnsAreGuessed_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    QTest::newRow("name") << u"Ydelse"_s << u"name"_s;
    QTest::newRow("price with unit") << u"Pris (kr.)"_s << u"amount"_s;
    QTest::newRow("price in English") << u"Unit price"_s << u"amount"_s;
    QTest::newRow("price level") << u"Prisniveau"_s << u"year"_s;
    QTest::newRow("per cent") << u"Kommune, %"_s << u"municipality"_s;
    QTest::newRow("share") << u"Statens andel"_s << u"state"_s;
    QTest::newRow("share in English") << u"Municipality share"_s << u"municipality"_s;
    QTest::newRow("reimbursement") << u"Statsrefusion"_s << u"reimbursement"_s;
    QTest::newRow("source") << u"Kilde"_s << u"source"_s;
    QTest::newRow("something else") << u"Sagsbehandler"_s << QString();
}

void TestPriceImport::columnsAreGuessed()
{
    QFETCH(QString, header);
    QFETCH(QString, field);
    QCOMPARE(priceFieldNamed(header), field);
}

void TestPriceImport::rowsOfOnePriceAddUp()
{
    const ImportPlan planned = plan(headers
                                    + u"HJ-1;Herberg;døgn;2023;1.600,50;60 %;0;40 %;X\n"
                                      "HJ-1;Herberg;døgn;2021;1.500;60 %;0;40 %;X\n"
                                      "YD-1;Kontanthjælp;måned;;12.326;20;;80;Y\n"_s);
    const QList<UnitPrice> prices = pricesOf(planned);
    QCOMPARE(prices.size(), 2);
    QCOMPARE(prices.first().id, u"HJ-1"_s);
    QCOMPARE(prices.first().unit, PriceUnit::Night);
    QCOMPARE(prices.first().version, 1);
    QCOMPARE(prices.first().amounts, (QList{price(2021, 150'000), price(2023, 160'050)}));
    QCOMPARE(prices.first().splits.size(), 1);
    QCOMPARE(prices.first().splits.first().municipality, percent(60));
    QCOMPARE(prices.last().amounts, QList{price({}, 1'232'600)});
    QCOMPARE(prices.last().splits.first().state, percent(80));
    QCOMPARE(planned.report.added.size(), 2);
    QVERIFY(planned.report.unreadable.isEmpty());
}

void TestPriceImport::theFirstRowOfAPriceCounts()
{
    const ImportPlan planned = plan(headers
                                    + u"HJ-1;Herberg;døgn;2023;1.600;60 %;0;40 %;X\n"
                                      "HJ-1;Herberg;måned;2022;1.500;50 %;0;50 %;X\n"_s);
    const UnitPrice made = pricesOf(planned).constFirst();
    QCOMPARE(made.unit, PriceUnit::Night);
    QCOMPARE(made.splits.constFirst().municipality, percent(60));
    QCOMPARE(reasonsOf(planned.report.checks).count(reasons::otherRowDiffers), 2);
}

void TestPriceImport::sharesAreRead_data()
{
    QTest::addColumn<QString>("shares");
    QTest::addColumn<QList<double>>("percents"); // Empty = told.
    QTest::addColumn<QString>("understood");
    const QString parts = reasons::readAsParts.toString();
    const QString whole = reasons::readAsPercent.toString();
    QTest::newRow("with the sign") << u"60 %;0 %;40 %"_s << QList<double>{60, 0, 40} << QString();
    QTest::newRow("in words") << u"60 pct.;;40 pct"_s << QList<double>{60, 0, 40} << QString();
    QTest::newRow("per cent") << u"60;0;40"_s << QList<double>{60, 0, 40} << whole;
    QTest::newRow("per cent with decimals")
        << u"33,5;0;66,5"_s << QList<double>{33.5, 0, 66.5} << whole;
    QTest::newRow("parts of a whole") << u"0,6;0;0,4"_s << QList<double>{60, 0, 40} << parts;
    QTest::newRow("one bears it all") << u"1;0;0"_s << QList<double>{100, 0, 0} << parts;
    QTest::newRow("no whole") << u"60;0;30"_s << QList<double>() << whole;
    QTest::newRow("more than a whole") << u"60;0;140"_s << QList<double>() << whole;
    QTest::newRow("negative") << u"160;0;-60"_s << QList<double>() << QString();
    QTest::newRow("words") << u"mest;0;resten"_s << QList<double>() << parts;
    QTest::newRow("both ways") << u"0,6;0;40"_s << QList<double>() << whole;
}

void TestPriceImport::sharesAreRead()
{
    QFETCH(QString, shares);
    QFETCH(QList<double>, percents);
    QFETCH(QString, understood);
    const ImportPlan planned = plan(headers + u"A;Herberg;døgn;2023;1600;%1;X\n"_s.arg(shares));
    const QList<UnitPrice> prices = pricesOf(planned);
    QCOMPARE(prices.size(), 1); // The price is taken in any case.
    if (percents.isEmpty()) {
        QVERIFY(prices.first().splits.isEmpty());
        QVERIFY(!planned.report.unreadable.isEmpty());
        QCOMPARE(planned.report.unreadable.first().row, 2);
        QVERIFY(!planned.report.unreadable.first().column.isEmpty());
        return;
    }
    QVERIFY2(planned.report.unreadable.isEmpty(),
             qPrintable(reasonsOf(planned.report.unreadable).join(u' ')));
    const PayerSplit split = prices.first().splits.first();
    QCOMPARE(split.municipality, percent(percents.at(0)));
    QCOMPARE(split.region, percent(percents.at(1)));
    QCOMPARE(split.state, percent(percents.at(2)));
    const QStringList said = reasonsOf(planned.report.checks);
    QCOMPARE(said.contains(understood), !understood.isEmpty());
}

void TestPriceImport::whatCannotBeReadIsTold_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("imported");
    const auto row = [](const char *name, const QString &text, const QString &column,
                        QStringView reason, int imported) {
        QTest::newRow(name) << text << column << reason.toString() << imported;
    };
    const QString amount = u"Pris (kr.)"_s;
    row("price in words", u"A;Herberg;døgn;2023;ca. 1600;;;;"_s, amount, reasons::notAPlainNumber,
        0);
    row("English price", u"A;Herberg;døgn;2023;1,600.50;;;;\nB;C;døgn;2023;1.234,50;;;;"_s, amount,
        reasons::notAPlainNumber, 1);
    row("formula", u"A;Herberg;døgn;2023;=1+1;;;;"_s, amount, reasons::formula, 0);
    row("error value", u"A;Herberg;døgn;2023;#REF!;;;;"_s, amount, reasons::spreadsheetError, 0);
    row("year in words", u"A;Herberg;døgn;ca. 2019;1600;;;;"_s, u"År"_s, reasons::notAYear, 0);
    row("two years", u"A;Herberg;døgn;2019-2020;1600;;;;"_s, u"År"_s, reasons::notAYear, 0);
    row("unknown unit", u"A;Herberg;parsec;2023;1600;;;;"_s, u"Enhed"_s, reasons::unknownUnit, 0);
    row("no unit", u"A;Herberg;;2023;1600;;;;"_s, {}, reasons::noUnit, 0);
    row("no name", u"A;;døgn;2023;1600;;;;"_s, {}, reasons::noName, 0);
    row("neither id nor name", u";;døgn;2023;1600;;;;"_s, {}, reasons::noName, 0);
    row("no price", u"A;Herberg;døgn;2023;;;;;"_s, {}, reasons::noPrice, 0);
    row("a total", u";I alt;;;99999;;;;"_s, {}, reasons::totalRow, 0);
    row("one year twice", u"A;Herberg;døgn;2023;1600;;;;\nA;Herberg;døgn;2023;1700;;;;"_s, {},
        reasons::samePriceYear, 1);
    row("too large", u"A;Herberg;døgn;2023;99999999999999999999;;;;"_s, amount, reasons::tooLarge,
        0);
}

void TestPriceImport::whatCannotBeReadIsTold()
{
    QFETCH(QString, row);
    QFETCH(QString, column);
    QFETCH(QString, reason);
    QFETCH(int, imported);
    const ImportPlan planned = plan(headers + row + u'\n');
    const QList<CellFinding> &unreadable = planned.report.unreadable;
    const bool isTold =
        std::any_of(unreadable.begin(), unreadable.end(), [&](const CellFinding &finding) {
            return finding.reason == reason && finding.column == column && finding.row >= 2;
        });
    QVERIFY2(isTold, qPrintable(reasonsOf(unreadable).join(u" | "_s)));
    QCOMPARE(pricesOf(planned).size(), imported);
}

void TestPriceImport::aChangedPriceIsANewVersion()
{
    const ImportPlan planned = plan(headers + u"HJ-1;Herberg;døgn;2023;1.650;;;;\n"_s,
                                    content({shelter(), {.id = u"P-02"_s}}));
    QCOMPARE(planned.report.changed.size(), 1);
    const QList<UnitPrice> prices = pricesOf(planned);
    QCOMPARE(prices.size(), 2);
    QCOMPARE(prices.first().version, 2);
    QCOMPARE(prices.first().amounts, (QList{price(2022, 150'000), price(2023, 165'000)}));
    const QList<FieldDifference> expected{
        {u"unitPrices.amounts.2023"_s, u"1600.00 DKK"_s, u"1650.00 DKK"_s},
        {u"unitPrices.version"_s, u"1"_s, u"2"_s}};
    QCOMPARE(planned.report.changed.first().fields, expected);
}

void TestPriceImport::whatARowDoesNotSayStays()
{
    const ImportPlan planned = plan(headers + u"HJ-1;;;2024;1.700;;;;\n"_s, content({shelter()}));
    UnitPrice expected = shelter();
    expected.amounts.append(price(2024, 170'000));
    expected.version = 2;
    QCOMPARE(pricesOf(planned), QList{expected});
    // The reimbursement stays where no column is about it.
    const ImportPlan shares = plan(headers + u"HJ-1;;;;;80 %;;20 %;\n"_s, content({shelter()}));
    QCOMPARE(pricesOf(shares).first().splits.first().reimbursement, percent(50));
    QCOMPARE(pricesOf(shares).first().splits.first().municipality, percent(80));
}

void TestPriceImport::planningAgainChangesNothing()
{
    const QString text = headers
        + u"HJ-1;Herberg;døgn;2023;1.650;50 %;;50 %;Kilden\n"
          "X;Ny;forløb;2020;10.000;1;0;0;K\n;Uden id;time;2021;300;;;;\n"_s;
    const ImportPlan first = plan(text, content({shelter()}));
    QCOMPARE(first.report.added.size(), 2);
    QCOMPARE(first.report.changed.size(), 1);
    const ImportPlan again = plan(text, content(pricesOf(first)));
    QVERIFY(!again.changes.portfolio);
    QCOMPARE(again.report.unchanged.size(), 3);
}

void TestPriceImport::linesWithoutTickAreLeftOut()
{
    const ImportPlan planned = plan(headers
                                        + u"HJ-1;Herberg;døgn;2023;1.650;;;;\n"
                                          "X;Ny;forløb;2020;10.000;;;;\n"_s,
                                    content({shelter()}));
    const ImportPlan onlyNew = without(planned, {planned.report.changed.first().id});
    QCOMPARE(pricesOf(onlyNew).size(), 2);
    QCOMPARE(pricesOf(onlyNew).first(), shelter());
    const ImportPlan none =
        without(planned, {planned.report.changed.first().id, planned.report.added.first().id});
    QVERIFY(!none.changes.portfolio);
}

void TestPriceImport::withoutIdTheNameTells()
{
    const ImportPlan planned =
        plan(headers + u";Herberg;;2024;1.700;;;;\n"_s, content({shelter()}));
    QCOMPARE(planned.report.changed.size(), 1);
    QVERIFY(planned.report.added.isEmpty());
    UnitPrice other = shelter();
    other.id = u"HJ-2"_s;
    const ImportPlan unclear =
        plan(headers + u";Herberg;;2024;1.700;;;;\n"_s, content({shelter(), other}));
    QCOMPARE(reasonsOf(unclear.report.unreadable), QStringList{reasons::ambiguousPrice.toString()});
    QVERIFY(!unclear.changes.portfolio);
}

void TestPriceImport::theMappingComesBack()
{
    const TableMapping made =
        mapping(table(headers + u"A;B;døgn;2023;1;0,5;0;0,5;\n"_s), content());
    QCOMPARE(made.subject, ImportSubject::UnitPrices);
    QCOMPARE(mappingFromJson(toJson(made)).value(), made);
    QJsonObject foreign = toJson(made);
    foreign.remove(u"subject"_s); // A municipality's share is no field of an investment.
    QVERIFY(!mappingFromJson(foreign));
}

void TestPriceImport::personNumbersAreTold()
{
    const ImportPlan planned = plan(headers + u"A;Borger 010199-1234;døgn;2023;1600;;;;\n"_s);
    QCOMPARE(reasonsOf(planned.report.checks), QStringList{reasons::personNumber.toString()});
}

QTEST_GUILESS_MAIN(TestPriceImport)
#include "tst_priceimport.moc"
