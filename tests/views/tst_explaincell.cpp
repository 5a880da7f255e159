#include "tests/views/windowfixture.h"

#include "model/items/investmenttablemodel.h"
#include "views/fields/fieldplace.h"
#include "views/investment/investmenteditor.h"
#include "views/portfolio/figurebutton.h"
#include "views/portfolio/figurepanel.h"
#include "views/statusstrip.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableWidget>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// From a figure of the table to where it is entered.
class TestExplainCell final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_explaincell"_s); }
    void leadsToTheField_data();
    void leadsToTheField();
    void leadsToTheEndThatIsShown_data();
    void leadsToTheEndThatIsShown();
    void aLineOfAFigureLeadsToItsField();
};

void TestExplainCell::leadsToTheField_data()
{
    QTest::addColumn<InvestmentColumn>("column");
    QTest::addColumn<Perspective>("perspective");
    QTest::addColumn<QString>("field");
    QTest::newRow("own share") << InvestmentColumn::OwnShare << Perspective::Fund << u"ownShare"_s;
    QTest::newRow("ratio of the fund")
        << InvestmentColumn::Ratio << Perspective::Fund << u"fundPotential"_s;
    QTest::newRow("ratio of the public economy")
        << InvestmentColumn::Ratio << Perspective::PublicEconomy << u"publicPotential"_s;
    QTest::newRow("difference of the public economy")
        << InvestmentColumn::Difference << Perspective::PublicEconomy << u"publicPotential"_s;
    QTest::newRow("authority") << InvestmentColumn::Authorities << Perspective::Fund
                               << u"parties"_s;
}

void TestExplainCell::leadsToTheField()
{
    QFETCH(InvestmentColumn, column);
    QFETCH(Perspective, perspective);
    QFETCH(QString, field);
    WindowFixture fixture;
    fixture.openSample();
    auto *status = fixture.window().findChild<StatusStrip *>();
    status->setPerspective(perspective);
    emit status->perspectiveChosen(perspective);
    fixture.table()->horizontalHeader()->setSectionHidden(int(column), false);
    fixture.table()->selectRow(0);
    fixture.table()->setCurrentIndex(fixture.place().model().index(0, int(column)));
    fixture.menu().explain->trigger();
    QVERIFY(fixture.window().findChild<InvestmentEditor *>()->isVisible());
    // Source and history of the field are open, and Esc leads out of them to the field itself.
    QWidget *inside = QApplication::focusWidget();
    QVERIFY(inside);
    if (fieldAround(inside).isEmpty())
        QTest::keyClick(inside, Qt::Key_Escape);
    QTRY_COMPARE(fieldAround(QApplication::focusWidget()), field);
}

void TestExplainCell::leadsToTheEndThatIsShown_data()
{
    QTest::addColumn<bool>("hasEnded");
    QTest::addColumn<QString>("field");
    QTest::newRow("ended") << true << u"effort.actualEnd"_s;
    QTest::newRow("goes on") << false << u"effort.plannedEnd"_s;
}

void TestExplainCell::leadsToTheEndThatIsShown()
{
    QFETCH(bool, hasEnded);
    QFETCH(QString, field);
    WindowFixture fixture;
    fixture.openSample();
    const InvestmentId id = fixture.place().model().idAt(0);
    const Investment before = *fixture.document().investment(id);
    Investment after = before;
    after.effort.plannedEnd = *PartialDate::fromIso(u"2026"_s);
    after.effort.actualEnd = std::nullopt;
    if (hasEnded)
        after.effort.actualEnd = *PartialDate::fromIso(u"2025"_s);
    QVERIFY(fixture.document().change({.investments = {{.before = before, .after = after}}}));
    constexpr int column = int(InvestmentColumn::EffortEnd);
    fixture.table()->horizontalHeader()->setSectionHidden(column, false);
    const int row = fixture.place().model().rowOf(id);
    fixture.table()->selectRow(row);
    fixture.table()->setCurrentIndex(fixture.place().model().index(row, column));
    fixture.menu().explain->trigger();
    QWidget *inside = QApplication::focusWidget();
    QVERIFY(inside);
    if (fieldAround(inside).isEmpty())
        QTest::keyClick(inside, Qt::Key_Escape);
    QTRY_COMPARE(fieldAround(QApplication::focusWidget()), field);
}

void TestExplainCell::aLineOfAFigureLeadsToItsField()
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.place().findChild<FigureButton *>()->click();
    const QPointer<FigurePanel> panel = fixture.window().findChild<FigurePanel *>();
    QVERIFY(panel);
    auto *lines = panel->findChild<QTableWidget *>();
    // The last line is what the others come to.
    const int last = lines->rowCount() - 1;
    QCOMPARE(lines->item(last, 0)->text(), u"In all"_s);
    QTest::mouseClick(lines->viewport(), Qt::LeftButton, {},
                      lines->visualRect(lines->model()->index(last, 0)).center());
    QVERIFY(panel && panel->isVisible());
    const QString name = lines->item(1, 0)->text();
    lines->setCurrentCell(1, 0);
    QTest::keyClick(lines, Qt::Key_Return);
    const auto *editor = fixture.window().findChild<InvestmentEditor *>();
    QVERIFY(editor->isVisible());
    QCOMPARE(displayName(*fixture.document().summary(editor->shown())), name);
    QTRY_COMPARE(fieldAround(QApplication::focusWidget()), u"ownShare"_s);
    QTRY_VERIFY(!panel);
}

QTEST_MAIN(TestExplainCell)

#include "tst_explaincell.moc"
