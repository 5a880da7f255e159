#include "tests/items/fakegridsource.h"

#include "model/items/gridmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// New lines that the file does not take for now.
class TestGridWaiting final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void newLinesThatWaitAreAllShown();
    void aWaitingLineIsGivenUp();
    void aWaitingLineIsRemoved();
    void aWaitingLineIsCorrected();

private:
    QModelIndex cell(int row, int column) const { return m_model->index(row, column); }

    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<GridModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestGridWaiting::init()
{
    m_source = std::make_unique<FakeSource>();
    m_source->list = {{.word = u"one"_s, .number = 1, .choice = u"a"_s},
                      {.word = u"two"_s, .number = 2, .choice = u"b"_s}};
    m_model = std::make_unique<GridModel>(*m_source);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->reload();
}

void TestGridWaiting::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestGridWaiting::newLinesThatWaitAreAllShown()
{
    m_source->isDiskFull = true;
    m_model->paste(cell(2, 0), u"drei\t3\nvier\t4\nfünf\t5\n"_s);
    QCOMPARE(m_model->rowCount(), 5); // Two stored, and the line that stands ready is the first.
    QCOMPARE(m_model->refused().size(), 6);
    QCOMPARE(m_model->editText(cell(2, 0)), u"drei"_s);
    QCOMPARE(m_model->editText(cell(3, 0)), u"vier"_s);
    QCOMPARE(m_model->editText(cell(4, 1)), u"5"_s);
    QVERIFY(cell(4, 1).data(GridModel::RefusedRole).toBool());
    QVERIFY(m_model->isNewRow(4) && !m_model->isNewRow(5));
    m_model->paste(cell(3, 0), u"VIER\t44\nFÜNF\t55\nsechs\t6\n"_s); // Over what waits.
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(m_model->editText(cell(3, 1)), u"44"_s);
    QCOMPARE(m_model->editText(cell(5, 0)), u"sechs"_s);
    m_source->list.append({.word = u"elsewhere"_s}); // Others come and go above them.
    m_model->reload();
    QCOMPARE(m_model->editText(cell(6, 0)), u"sechs"_s);
    m_model->restoreAll();
    QCOMPARE(m_model->rowCount(), 4);
    QVERIFY(m_model->refused().isEmpty());
}

void TestGridWaiting::aWaitingLineIsGivenUp()
{
    m_source->isDiskFull = true;
    m_model->paste(cell(2, 0), u"drei\nvier\nfünf\n"_s);
    m_model->restore(cell(3, 0));
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->editText(cell(3, 0)), u"fünf"_s);
    m_model->restore(cell(2, 0)); // The next one stands in the line that stands ready.
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->editText(cell(2, 0)), u"fünf"_s);
    m_source->isDiskFull = false;
    m_model->tryAgain();
    QCOMPARE(m_source->rows(), 3);
    QCOMPARE(m_source->list.at(2).word, u"fünf"_s);
}

void TestGridWaiting::aWaitingLineIsRemoved()
{
    m_source->isDiskFull = true;
    m_model->paste(cell(2, 0), u"drei\t3\nvier\t4\nfünf\t5\n"_s);
    m_model->removeLines({3});
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->editText(cell(2, 0)), u"drei"_s);
    QCOMPARE(m_model->editText(cell(3, 0)), u"fünf"_s);
    QCOMPARE(m_source->rows(), 2);
    m_model->removeLines({2, 3});
    QVERIFY(m_model->refused().isEmpty());
    QCOMPARE(m_model->rowCount(), 3);
}

void TestGridWaiting::aWaitingLineIsCorrected()
{
    m_source->isDiskFull = true;
    m_model->paste(cell(2, 0), u"drei\t3\nvier\t4\n"_s);
    m_source->isDiskFull = false;
    QVERIFY(m_model->setData(cell(3, 0), u"fire"_s, Qt::EditRole)); // Saves what waits as well.
    QCOMPARE(m_source->rows(), 4);
    QVERIFY(m_model->refused().isEmpty());
    QStringList lines;
    for (const auto &line : std::as_const(m_source->list))
        lines.append(line.word + QString::number(line.number.value_or(0)));
    QVERIFY2(lines.contains(u"fire4"_s) && lines.contains(u"drei3"_s),
             qPrintable(lines.join(u' ')));
}

QTEST_GUILESS_MAIN(TestGridWaiting)
#include "tst_gridwaiting.moc"
