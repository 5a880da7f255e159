#include "model/items/cataloguemodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

using Kind = CatalogueModel::Kind;

namespace {

const QLocale danish(QLocale::Danish, QLocale::Denmark);

QString cell(const CatalogueModel &model, int row, CatalogueModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestCatalogueModel final : public QObject {
    Q_OBJECT

private slots:
    void everyKindIsShown_data();
    void everyKindIsShown();
    void wordsAreFound_data();
    void wordsAreFound();
    void aPriceSaysAllThatIsKnown();
    void effectsWithoutControlGroupSaySo();
    void namesAreThoseOfTheLanguage();
};

void TestCatalogueModel::everyKindIsShown_data()
{
    const Catalogue catalogue = builtInCatalogue();
    QTest::addColumn<int>("kind");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("prices") << static_cast<int>(Kind::Prices) << catalogue.prices.size();
    QTest::newRow("effects") << static_cast<int>(Kind::Effects) << catalogue.effects.size();
    QTest::newRow("index") << static_cast<int>(Kind::Index) << catalogue.netPriceIndex.years.size();
    QTest::newRow("rules") << static_cast<int>(Kind::Rules) << catalogue.rules.size();
}

void TestCatalogueModel::everyKindIsShown()
{
    QFETCH(int, kind);
    QFETCH(qsizetype, count);
    CatalogueModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCatalogue(builtInCatalogue(), danish);
    model.setKind(static_cast<Kind>(kind));
    QCOMPARE(model.rowCount(), static_cast<int>(count));
    QCOMPARE(model.wholeCount(), count);
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(!cell(model, row, CatalogueModel::IdColumn).isEmpty());
        QVERIFY(!model.details(row).isEmpty());
        QCOMPARE(model.price(row) != nullptr, static_cast<Kind>(kind) == Kind::Prices);
    }
    model.setWords(u"findes slet ikke"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.wholeCount(), count);
}

void TestCatalogueModel::wordsAreFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("id");
    QTest::newRow("by id") << u"hj-02"_s << u"HJ-02"_s;
    QTest::newRow("in any order") << u"110 egenbetaling"_s << u"HJ-04"_s;
    QTest::newRow("in the other language") << u"citizen payment shelter"_s << u"HJ-04"_s;
    QTest::newRow("with ae for æ") << u"kontanthjaelp med boern"_s << u"YD-01"_s;
}

void TestCatalogueModel::wordsAreFound()
{
    QFETCH(QString, words);
    QFETCH(QString, id);
    CatalogueModel model;
    model.setCatalogue(builtInCatalogue(), danish);
    model.setWords(words);
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(cell(model, row, CatalogueModel::IdColumn));
    QVERIFY2(found.contains(id), qPrintable(found.join(u' ')));
    QVERIFY(model.rowCount() < model.wholeCount());
}

void TestCatalogueModel::aPriceSaysAllThatIsKnown()
{
    CatalogueModel model;
    model.setCatalogue(builtInCatalogue(), danish);
    model.setWords(u"HJ-04"_s);
    QCOMPARE(cell(model, 0, CatalogueModel::IdColumn), u"HJ-04"_s);
    QCOMPARE(cell(model, 0, CatalogueModel::ValueColumn).simplified(),
             u"2023: DKK 96,71 per night"_s);
    QCOMPARE(cell(model, 0, CatalogueModel::GradeColumn), u"A"_s);
    const QString details = model.details(0);
    QVERIFY2(details.startsWith(u"Caution: "), qPrintable(details));
    QVERIFY(details.contains(model.price(0)->source));
    QCOMPARE(model.price(0)->id, u"HJ-04"_s);
}

void TestCatalogueModel::effectsWithoutControlGroupSaySo()
{
    CatalogueModel model;
    const Catalogue catalogue = builtInCatalogue();
    model.setCatalogue(catalogue, danish);
    model.setKind(Kind::Effects);
    int without = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isSaid = model.details(row).contains(u"no net success rate");
        QCOMPARE(isSaid, !catalogue.effects.at(row).without.has_value());
        without += isSaid ? 1 : 0;
    }
    QVERIFY(without > 0);
}

void TestCatalogueModel::namesAreThoseOfTheLanguage()
{
    CatalogueModel model;
    model.setCatalogue(builtInCatalogue(), QLocale(QLocale::English, QLocale::UnitedKingdom));
    model.setWords(u"HJ-04"_s);
    QCOMPARE(cell(model, 0, CatalogueModel::NameColumn),
             u"Citizen's own payment at a homeless shelter (§ 110)"_s);
    model.setCatalogue(builtInCatalogue(), danish);
    QCOMPARE(cell(model, 0, CatalogueModel::NameColumn),
             u"Borgerens egenbetaling på forsorgshjem (§ 110)"_s);
}

QTEST_GUILESS_MAIN(TestCatalogueModel)
#include "tst_cataloguemodel.moc"
