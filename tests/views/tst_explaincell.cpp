#include "tests/views/windowfixture.h"

#include "model/items/investmenttablemodel.h"
#include "views/fields/fieldplace.h"
#include "views/investment/investmenteditor.h"
#include "views/statusstrip.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// From a figure of the table to where it is entered.
class TestExplainCell final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_explaincell"_s); }
    void leadsToTheField_data();
    void leadsToTheField();
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

QTEST_MAIN(TestExplainCell)

#include "tst_explaincell.moc"
