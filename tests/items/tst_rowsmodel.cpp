#include "model/items/rowsmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

class TestRowsModel final : public QObject {
    Q_OBJECT

private slots:
    void replacesOnlyWhatIsDifferent_data();
    void replacesOnlyWhatIsDifferent();
    void showsWhatIsMissing();
};

void TestRowsModel::replacesOnlyWhatIsDifferent_data()
{
    QTest::addColumn<Rows>("before");
    QTest::addColumn<Rows>("after");
    QTest::addColumn<int>("inserted");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("changed");
    const QStringList a{u"a"_s, u"1"_s};
    const QStringList b{u"b"_s, u"2"_s};
    const QStringList c{u"c"_s, u"3"_s};
    QTest::newRow("nothing") << Rows{a, b} << Rows{a, b} << 0 << 0 << 0;
    QTest::newRow("first rows") << Rows{} << Rows{a, b} << 1 << 0 << 0;
    QTest::newRow("one in the middle") << Rows{a, c} << Rows{a, b, c} << 1 << 0 << 0;
    QTest::newRow("one at the end goes") << Rows{a, b, c} << Rows{a, b} << 0 << 1 << 0;
    QTest::newRow("one is different") << Rows{a, b, c} << Rows{a, c, c} << 0 << 0 << 1;
    QTest::newRow("moved") << Rows{a, b, c} << Rows{b, a, c} << 0 << 0 << 1;
    QTest::newRow("other rows, fewer") << Rows{a, b, c} << Rows{c, b} << 0 << 1 << 1;
    QTest::newRow("all go") << Rows{a, b} << Rows{} << 0 << 1 << 0;
}

void TestRowsModel::replacesOnlyWhatIsDifferent()
{
    QFETCH(Rows, before);
    QFETCH(Rows, after);
    RowsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTitles({u"Name"_s, u"Number"_s});
    model.setRows(before);
    const QSignalSpy inserted(&model, &RowsModel::rowsInserted);
    const QSignalSpy removed(&model, &RowsModel::rowsRemoved);
    const QSignalSpy changed(&model, &RowsModel::dataChanged);
    model.setRows(after);
    QTEST(static_cast<int>(inserted.size()), "inserted");
    QTEST(static_cast<int>(removed.size()), "removed");
    QTEST(static_cast<int>(changed.size()), "changed");
    QCOMPARE(model.rowCount(), static_cast<int>(after.size()));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < 2; ++column)
            QCOMPARE(model.index(row, column).data().toString(), after.at(row).at(column));
    }
}

void TestRowsModel::showsWhatIsMissing()
{
    RowsModel model;
    model.setTitles({u"Name"_s, u"Number"_s});
    model.setRows({{u"a\nb"_s}});
    QCOMPARE(model.index(0, 0).data().toString(), u"a b"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"–"_s);
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"missing"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Number"_s);
    // Both may be cut in a narrow table, and neither is rich text.
    model.setRows({{u"a <b>"_s}});
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"<qt>a &lt;b&gt;</qt>"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(), u"<qt>Number</qt>"_s);
}

QTEST_GUILESS_MAIN(TestRowsModel)
#include "tst_rowsmodel.moc"
