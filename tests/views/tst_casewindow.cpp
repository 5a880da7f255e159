#include "tests/views/windowfixture.h"

#include "model/items/investmenttablemodel.h"
#include "views/businesscase/caseresultspane.h"
#include "views/investment/businesscasepage.h"
#include "views/investment/investmenteditor.h"

#include <QtGui/QAction>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

constexpr int caseSection = 3;

} // namespace

/// The business case beside the portfolio.
class TestCaseWindow final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_casewindow"_s); }
    void theEditorGetsTheRoom();
};

void TestCaseWindow::theEditorGetsTheRoom()
{
    const WindowFixture fixture({1920, 1000});
    fixture.openSample();
    fixture.place().select({fixture.place().model().idAt(0)});
    fixture.menu().openInvestment->trigger();
    auto &editor = *fixture.window().findChild<InvestmentEditor *>();
    QTRY_VERIFY(fixture.place().isVisible() && editor.isVisible());
    editor.showSection(0);
    QTRY_VERIFY(editor.width() < fixture.place().width());
    editor.showSection(caseSection);
    const auto *page = editor.findChild<BusinessCasePage *>();
    const QWidget *inputs = page->panes().at(1);
    const auto *results = editor.findChild<CaseResultsPane *>();
    const auto left = [&editor](const QWidget *part) {
        return part->mapTo(&editor, QPoint()).x();
    };
    QTRY_VERIFY(left(results) >= left(inputs) + inputs->width());
    QVERIFY(fixture.place().isVisible());
    editor.showSection(0);
    QTRY_VERIFY(editor.width() < fixture.place().width());
}

QTEST_MAIN(TestCaseWindow)
#include "tst_casewindow.moc"
