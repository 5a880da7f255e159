#include "tests/views/windowfixture.h"

#include "model/items/checksmodel.h"
#include "views/checkspane.h"
#include "views/investment/investmenteditor.h"
#include "views/portfoliosettings/portfoliosettingseditor.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeView>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const QString tooLong(40, u'x');

} // namespace

class TestChecksPane final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_checkspane"_s); }
    void init();
    void cleanup() { m_fixture.reset(); }
    void theKeyBringsItAndTakesItAway();
    void enterGoesToTheFieldAndTheCheckGoesWhenItIsPutRight();
    void aClickGoesToTheSettings();
    void escapeGoesBack();

private:
    ChecksPane &pane() const { return *m_fixture->window().findChild<ChecksPane *>(); }
    QTreeView &tree() const { return *pane().findChild<QTreeView *>(); }
    QString said() const { return pane().findChild<QLabel *>()->text(); }
    void setBoard(const QString &name)
    {
        Portfolio after = m_fixture->document().portfolio();
        after.boardName = name;
        QVERIFY(m_fixture->document().change(
            {.portfolio = PortfolioChange{m_fixture->document().portfolio(), after}}));
    }

    std::unique_ptr<WindowFixture> m_fixture;
    InvestmentId m_id;
};

/// One investment with a short name that is too long.
void TestChecksPane::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    const Investment one{
        .id = InvestmentId::create(), .name = u"Ungehjem Vest"_s, .shortName = tooLong};
    m_id = one.id;
    QVERIFY(
        PortfolioDocument::create(m_fixture->file, {newPortfolio(u"Fonden"_s), {one}}, u"MH"_s));
    m_fixture->window().openFile(m_fixture->file);
    QVERIFY(m_fixture->window().document());
}

void TestChecksPane::theKeyBringsItAndTakesItAway()
{
    QVERIFY(!pane().isVisible());
    m_fixture->menu().checks->trigger();
    QVERIFY(pane().isVisible());
    QVERIFY(tree().hasFocus());
    QTRY_VERIFY(said().startsWith(u"1 "_s));
    QTRY_VERIFY(tree().isExpanded(tree().model()->index(0, 0)));
    m_fixture->menu().checks->trigger();
    QVERIFY(!pane().isVisible());
    m_fixture->window().setDocument(nullptr);
    QVERIFY(!m_fixture->menu().checks->isEnabled());
}

void TestChecksPane::enterGoesToTheFieldAndTheCheckGoesWhenItIsPutRight()
{
    m_fixture->menu().checks->trigger();
    QTRY_COMPARE(tree().model()->rowCount(), 1);
    tree().setCurrentIndex(tree().model()->index(0, 0, tree().model()->index(0, 0)));
    QTest::keyClick(&tree(), Qt::Key_Return);
    auto *line = m_fixture->window().findChild<QLineEdit *>(u"shortName"_s);
    QVERIFY(line->hasFocus());
    QVERIFY(pane().isVisible());
    line->selectAll();
    QTest::keyClicks(line, u"Vest"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(tree().model()->rowCount(), 0);
    QCOMPARE(said(), u"Nothing to check."_s);
    QVERIFY(!tree().isVisible());
    m_fixture->menu().checks->trigger(); // With nothing to go to the key works all the same.
    m_fixture->menu().checks->trigger();
    QVERIFY(!pane().isVisible());
}

void TestChecksPane::aClickGoesToTheSettings()
{
    setBoard(u"Ring til 010190-1234"_s);
    m_fixture->menu().checks->trigger();
    QTRY_COMPARE(tree().model()->rowCount(), 2);
    const QModelIndex check = tree().model()->index(0, 0, tree().model()->index(0, 0));
    QTRY_VERIFY(!tree().visualRect(check).isEmpty());
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(check).center());
    const auto *settings = m_fixture->window().findChild<PortfolioSettingsEditor *>();
    QVERIFY(settings->isVisible());
    QVERIFY(settings->findChild<QLineEdit *>(u"boardName"_s)->hasFocus());
}

void TestChecksPane::escapeGoesBack()
{
    m_fixture->menu().checks->trigger();
    QTest::keyClick(&tree(), Qt::Key_Escape);
    QVERIFY(!pane().isVisible());
    QVERIFY(m_fixture->table()->hasFocus());
}

QTEST_MAIN(TestChecksPane)
#include "tst_checkspane.moc"
