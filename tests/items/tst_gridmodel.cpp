#include "tests/items/fakegridsource.h"

#include "model/items/gridcolumn.h"
#include "model/items/gridmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <functional>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// The table model behind tables that are typed in.
class TestGridModel final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theLastLineIsANewOne();
    void aTextThatCannotBeReadStays();
    void aBlockIsPastedAtOnce();
    void whatCannotBePastedIsToldWithItsPlace();
    void whatIsPastedPastTheLastColumnIsCounted();
    void aCopyIsPastedAgain();
    void cellsAreEmptied();
    void linesAreRemoved();
    void whatTheFileRefusesIsTriedAgain();
    void allNewLinesAreTriedAgain();
    void aChangeElsewhereKeepsWhatIsRefused();
    void columnsMayGoWithASave();
    void nothingIsTypedIntoWhatCannotBe();
    void choicesAreMeant_data();
    void choicesAreMeant();

private:
    QModelIndex cell(int row, int column) const { return m_model->index(row, column); }
    QString shown(int row, int column) const { return cell(row, column).data().toString(); }

    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<GridModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestGridModel::init()
{
    m_source = std::make_unique<FakeSource>();
    m_source->list = {{.word = u"one"_s, .number = 1, .choice = u"a"_s},
                      {.word = u"two"_s, .number = 2, .choice = u"b"_s}};
    m_model = std::make_unique<GridModel>(*m_source);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->reload();
}

void TestGridModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestGridModel::theLastLineIsANewOne()
{
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(m_model->isNewRow(2));
    QCOMPARE(shown(2, 0), QString());
    QCOMPARE(m_model->headerData(2, Qt::Vertical, Qt::DisplayRole).toString(), u"+"_s);
    QSignalSpy added(m_model.get(), &QAbstractItemModel::rowsInserted);
    QVERIFY(m_model->setData(cell(2, 0), u"three"_s, Qt::EditRole));
    QCOMPARE(added.size(), 1);
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(shown(2, 0), u"three"_s);
    QCOMPARE(shown(2, 1), u"–"_s);
    QCOMPARE(m_source->saves, 1);
    QVERIFY(m_model->setData(cell(3, 0), QString(), Qt::EditRole));
    QCOMPARE(m_model->rowCount(), 4); // Nothing typed is no line.
    QCOMPARE(m_source->saves, 1);
}

void TestGridModel::aTextThatCannotBeReadStays()
{
    QSignalSpy changed(m_model.get(), &GridModel::refusedChanged);
    QVERIFY(!m_model->setData(cell(1, 1), u"many"_s, Qt::EditRole));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(shown(1, 1), u"✖ many"_s);
    QCOMPARE(m_model->editText(cell(1, 1)), u"many"_s);
    QCOMPARE(cell(1, 1).data(GridModel::MessageRole).toString(), u"No number: many"_s);
    QCOMPARE(m_source->list.at(1).number, 2); // It is still in force.
    QCOMPARE(m_model->refused(), QModelIndexList{cell(1, 1)});
    QVERIFY(!m_model->isWaiting());
    m_model->restore(cell(1, 1));
    QCOMPARE(shown(1, 1), u"2"_s);
    QVERIFY(m_model->refused().isEmpty());
}

void TestGridModel::aBlockIsPastedAtOnce()
{
    QCOMPARE(m_model->paste(cell(1, 0), u"zwei\t22\tapple\r\n\"drei\nund\"\t3\tban\r\n"_s), 0);
    QCOMPARE(m_source->saves, 1);
    QCOMPARE(m_source->rows(), 3);
    QCOMPARE(m_source->list.at(1).word, u"zwei"_s);
    QCOMPARE(m_source->list.at(1).choice, u"a"_s);
    QCOMPARE(m_source->list.at(2).word, u"drei\nund"_s);
    QCOMPARE(m_source->list.at(2).number, 3);
    QCOMPARE(m_source->list.at(2).choice, u"b"_s);
}

void TestGridModel::whatCannotBePastedIsToldWithItsPlace()
{
    QCOMPARE(m_model->paste(cell(2, 0), u"three\tca. 3\nfour\t4\nfive\tmany\n"_s), 2);
    QCOMPARE(m_source->rows(), 5);
    const QModelIndexList refused = m_model->refused();
    QCOMPARE(refused, QModelIndexList({cell(2, 1), cell(4, 1)}));
    QCOMPARE(m_model->place(refused.at(1)), u"Line 5, Number"_s);
    QCOMPARE(m_model->editText(refused.at(0)), u"ca. 3"_s);
    QVERIFY(m_model->setData(cell(2, 1), u"3"_s, Qt::EditRole));
    QCOMPARE(m_model->refused().size(), 1);
    m_model->restoreAll();
    QVERIFY(m_model->refused().isEmpty());
}

void TestGridModel::whatIsPastedPastTheLastColumnIsCounted()
{
    QCOMPARE(m_model->paste(cell(0, 2), u"apple\t\tx\ty\nban\t\t \t\n"_s), 0);
    QCOMPARE(m_model->pastedBeyond(), 2); // Of those with something in them.
    QCOMPARE(m_source->list.at(1).choice, u"b"_s);
    QCOMPARE(m_model->paste(cell(0, 0), u"eins\t1"_s), 0);
    QCOMPARE(m_model->pastedBeyond(), 0);
}

void TestGridModel::aCopyIsPastedAgain()
{
    const QString text = m_model->copied(
        {cell(1, 1), cell(0, 0), cell(0, 1), cell(1, 0), cell(0, 2), cell(1, 2), cell(2, 0)});
    QCOMPARE(text, u"one\t1\tApple\ntwo\t2\tBanana"_s);
    QCOMPARE(m_model->paste(cell(2, 0), text), 0);
    QCOMPARE(m_source->list.at(3).choice, u"b"_s);
    QCOMPARE(m_source->list.at(3).number, 2);
}

void TestGridModel::cellsAreEmptied()
{
    m_model->clear({cell(0, 0), cell(0, 1), cell(0, 2), cell(0, 3), cell(1, 1), cell(2, 0)});
    QCOMPARE(m_source->saves, 1);
    QCOMPARE(m_source->list.at(0).word, QString());
    QVERIFY(!m_source->list.at(0).number);
    QVERIFY(!m_source->list.at(1).number);
    QCOMPARE(m_source->list.at(0).choice, u"a"_s); // Cannot be empty.
    QCOMPARE(m_source->rows(), 2);
}

void TestGridModel::linesAreRemoved()
{
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_model->removeLines({0, 2});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(m_source->rows(), 1);
    QCOMPARE(shown(0, 0), u"two"_s);
    m_model->removeLines({1}); // The line that stands ready is none yet.
    QCOMPARE(m_source->rows(), 1);
}

void TestGridModel::whatTheFileRefusesIsTriedAgain()
{
    m_source->isDiskFull = true;
    QVERIFY(!m_model->setData(cell(0, 0), u"eins"_s, Qt::EditRole));
    QVERIFY(m_model->isWaiting());
    QVERIFY(!m_model->failure().isEmpty());
    QCOMPARE(m_model->editText(cell(0, 0)), u"eins"_s);
    m_source->isDiskFull = false;
    m_model->tryAgain();
    QVERIFY(!m_model->isWaiting());
    QVERIFY(m_model->failure().isEmpty());
    QCOMPARE(m_source->list.at(0).word, u"eins"_s);
}

void TestGridModel::allNewLinesAreTriedAgain()
{
    m_source->isDiskFull = true;
    m_model->paste(cell(1, 0), u"zwei\t22\ndrei\t3\nvier\t4\nfünf\t5\n"_s);
    QVERIFY(m_model->isWaiting());
    QCOMPARE(m_source->rows(), 2);
    QCOMPARE(m_model->editText(cell(1, 0)), u"zwei"_s);
    QCOMPARE(m_model->editText(cell(2, 0)), u"drei"_s); // In the line that stands ready.
    QCOMPARE(m_model->editText(cell(4, 0)), u"fünf"_s);
    m_model->tryAgain();
    QVERIFY(m_model->isWaiting());
    m_source->isDiskFull = false;
    m_model->tryAgain();
    QVERIFY(!m_model->isWaiting());
    QCOMPARE(m_source->saves, 1);
    QCOMPARE(m_source->rows(), 5);
    QCOMPARE(m_source->list.at(1).word, u"zwei"_s);
    QCOMPARE(m_source->list.at(2).word, u"drei"_s);
    QCOMPARE(m_source->list.at(3).word, u"vier"_s);
    QCOMPARE(m_source->list.at(4).word, u"fünf"_s);
    QCOMPARE(m_source->list.at(4).number, 5);
    QVERIFY(m_model->refused().isEmpty());
}

void TestGridModel::aChangeElsewhereKeepsWhatIsRefused()
{
    QVERIFY(!m_model->setData(cell(1, 1), u"many"_s, Qt::EditRole));
    m_source->list.prepend({.word = u"zero"_s});
    m_model->reload();
    QCOMPARE(m_model->refused(), QModelIndexList{cell(2, 1)}); // Its row moved.
    m_source->list.removeAt(2);
    m_model->reload();
    QVERIFY(m_model->refused().isEmpty()); // Its row is gone.
}

void TestGridModel::columnsMayGoWithASave()
{
    m_source->saved = [this] {
        m_source->columnCount = 1;
        m_model->reload();
    };
    QCOMPARE(m_model->paste(cell(0, 0), u"eins\tmany"_s), 1);
    QCOMPARE(m_model->columnCount(), 1);
    QCOMPARE(shown(0, 0), u"eins"_s);
    QVERIFY(m_model->refused().isEmpty()); // It has no cell to stand in.
    QVERIFY2(m_model->failure().contains(u"Number: “many”"_s), qPrintable(m_model->failure()));
}

void TestGridModel::nothingIsTypedIntoWhatCannotBe()
{
    QVERIFY(!(cell(0, 3).flags() & Qt::ItemIsEditable));
    QVERIFY(cell(2, 0).flags() & Qt::ItemIsEditable);
    m_source->list[0].isFixed = true;
    QVERIFY(!(cell(0, 0).flags() & Qt::ItemIsEditable));
    m_source->readOnly = true;
    m_model->reload();
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(!(cell(1, 0).flags() & Qt::ItemIsEditable));
    QCOMPARE(m_model->paste(cell(0, 0), u"x"_s), 0);
    QCOMPARE(m_source->list.at(0).word, u"one"_s);
}

void TestGridModel::choicesAreMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("key");
    QTest::newRow("the words") << u"paid"_s << u"p"_s;
    QTest::newRow("in capitals") << u"PAID OUT"_s << u"o"_s;
    QTest::newRow("the beginning of one") << u"rec"_s << u"r"_s;
    QTest::newRow("the beginning of two") << u"pai"_s << u"?"_s;
    QTest::newRow("none") << u"lost"_s << u"?"_s;
    QTest::newRow("nothing") << u" "_s << u""_s;
    QTest::newRow("the sign for nothing") << u"–"_s << u""_s;
    QTest::newRow("its number") << u"1"_s << u"1"_s;
    QTest::newRow("a number with more digits") << u"12"_s << u"12"_s;
}

void TestGridModel::choicesAreMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, key);
    const QList<Choice> choices{{{}, u"not stated"_s},        {u"p"_s, u"Paid"_s},
                                {u"o"_s, u"Paid out"_s},      {u"r"_s, u"Received"_s},
                                {u"12"_s, u"12 · 2 years"_s}, {u"1"_s, u"1 · 1 year"_s}};
    QCOMPARE(choiceMeant(choices, typed).value_or(u"?"_s), key);
}

QTEST_GUILESS_MAIN(TestGridModel)

#include "tst_gridmodel.moc"
