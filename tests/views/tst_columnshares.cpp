#include "tests/views/editorfixture.h"
#include "views/fields/columnshares.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <rapidcheck.h>

#include <numeric>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

using Needs = QList<ColumnNeed>;

} // namespace

class TestColumnShares final : public QObject {
    Q_OBJECT

private slots:
    void widthsFollowTheContent_data();
    void widthsFollowTheContent();
    void allIsUsedAndNothingIsCutBesideRoom();
    void aNameIsReadWhereOtherColumnsAreEmpty();
};

void TestColumnShares::widthsFollowTheContent_data()
{
    QTest::addColumn<Needs>("needs");
    QTest::addColumn<int>("available");
    QTest::addColumn<QList<int>>("widths");
    QTest::newRow("no column") << Needs{} << 100 << QList<int>{};
    QTest::newRow("no room") << Needs{{50, 10}} << 0 << QList<int>{0};
    QTest::newRow("room for all, the rest evenly")
        << Needs{{50, 10}, {10, 30}} << 100 << QList<int>{60, 40};
    QTest::newRow("a long text beside empty columns")
        << Needs{{200, 40}, {10, 60}, {10, 60}} << 300 << QList<int>{200, 50, 50};
    QTest::newRow("titles give way to texts")
        << Needs{{200, 40}, {10, 60}} << 220 << QList<int>{200, 20};
    QTest::newRow("words of titles are read beside a long text")
        << Needs{{200, 40, 40}, {10, 90, 60}, {10, 70, 50}} << 220 << QList<int>{110, 60, 50};
    QTest::newRow("two long texts share")
        << Needs{{200, 40}, {300, 60}, {20, 60}} << 220 << QList<int>{100, 100, 20};
}

void TestColumnShares::widthsFollowTheContent()
{
    QFETCH(Needs, needs);
    QFETCH(int, available);
    QTEST(sharedWidths(needs, available), "widths");
}

void TestColumnShares::allIsUsedAndNothingIsCutBesideRoom()
{
    const bool holds = rc::check("widths add up, and who has room to spare cuts nobody", [] {
        const auto pixels = rc::gen::inRange(0, 400);
        const auto contents = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(pixels));
        Needs needs;
        for (const int content : contents)
            needs.append({content, *pixels});
        const int available = *rc::gen::inRange(1, 2000);
        const QList<int> widths = sharedWidths(needs, available);
        RC_ASSERT(std::accumulate(widths.begin(), widths.end(), 0) == available);
        const bool isCut = std::any_of(needs.begin(), needs.end(), [&](const ColumnNeed &need) {
            return widths.at(&need - needs.constData()) < need.content;
        });
        for (qsizetype column = 0; column < needs.size(); ++column)
            RC_ASSERT(widths.at(column) >= 0
                      && (!isCut || widths.at(column) <= needs.at(column).content));
    });
    QVERIFY(holds);
}

void TestColumnShares::aNameIsReadWhereOtherColumnsAreEmpty()
{
    EditorFixture window;
    QVERIFY(window.open());
    window.editor->showInvestment(window.bare);
    window.editor->goToField(u"parties"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // The button that adds one.
    auto *parties = window.editor->findChild<QTableView *>(u"parties"_s);
    const QString name = u"Foreningen til støtte for unge uden bolig i Region Midtjylland"_s;
    window.type(u"parties.name"_s, name);
    QTest::keyClick(window.line(u"parties.name"_s), Qt::Key_Return);
    const QFontMetrics metrics(parties->font());
    QVERIFY(parties->columnWidth(0) > metrics.horizontalAdvance(name));
    QCOMPARE(parties->horizontalHeader()->length(), parties->viewport()->width());

    window.editor->resize(window.editor->width() + 200, window.editor->height());
    QTRY_COMPARE(parties->horizontalHeader()->length(), parties->viewport()->width());
}

QTEST_MAIN(TestColumnShares)
#include "tst_columnshares.moc"
