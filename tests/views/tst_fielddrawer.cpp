#include "tests/views/editorfixture.h"

#include "model/items/labels.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

/// Of a history: who, before, after.
QStringList cells(const QTableView *history, int row)
{
    QStringList texts;
    for (int column = 1; column < history->model()->columnCount(); ++column)
        texts.append(history->model()->index(row, column).data().toString());
    return texts;
}

} // namespace

/// Where a value comes from and how it has changed: the mark beside it and its drawer.
class TestFieldDrawer final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void controlIOpensTheSource();
    void theDrawerShowsHowAFieldHasChanged();
    void escapeClosesTheDrawerBeforeTheInvestment();
    void anyFieldHasAHistory();
    void theHistoryOfARowFollowsTheRow();
    void theBasisStandsBesideTheFigure();

private:
    std::unique_ptr<EditorFixture> m_window;
};

void TestFieldDrawer::init()
{
    m_window = std::make_unique<EditorFixture>();
    QVERIFY(m_window->open());
}

void TestFieldDrawer::cleanup()
{
    m_window.reset();
}

void TestFieldDrawer::controlIOpensTheSource()
{
    m_window->editor->goToField(u"ownShare"_s);
    QTest::keyClick(m_window->line(u"ownShare"_s), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(m_window->line(u"ownShare.provenance.page"_s)->isVisible());
    QCOMPARE(m_window->line(u"ownShare.provenance.page"_s)->accessibleName(), u"Own share: Page"_s);
    m_window->type(u"ownShare.provenance.page"_s, u"14"_s);
    QVERIFY(m_window->editor->commit());
    QCOMPARE(m_window->stored().ownShare->provenance.page, u"14"_s);
    QTest::keyClick(m_window->line(u"ownShare"_s), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!m_window->line(u"ownShare.provenance.page"_s)->isVisible());
}

void TestFieldDrawer::theDrawerShowsHowAFieldHasChanged()
{
    m_window->type(u"ownShare"_s, u"11 mio"_s);
    QTest::keyClick(m_window->line(u"ownShare"_s), Qt::Key_Return);
    QTest::keyClick(m_window->line(u"ownShare"_s), Qt::Key_I, Qt::ControlModifier);
    const auto *history =
        m_window->editor->findChild<QTableView *>(u"ownShare.provenance.history"_s);
    QVERIFY(history && history->isVisible());
    QCOMPARE(cells(history, 0), (QStringList{u"MH"_s, u"DKK 12.000.000"_s, u"DKK 11.000.000"_s}));
    QCOMPARE(cells(history, 1), (QStringList{u"MH"_s, u"–"_s, u"DKK 12.000.000"_s}));
    // It opens with the focus inside, follows a change, and gives the focus back.
    auto *source = m_window->editor->findChild<QComboBox *>(u"ownShare.provenance.sourceId"_s);
    QVERIFY(source->hasFocus());
    m_window->steps().undo();
    QCOMPARE(history->model()->rowCount(), 3);
    QTest::keyClick(source, Qt::Key_Escape);
    QVERIFY(!history->isVisible());
    QVERIFY(m_window->line(u"ownShare"_s)->hasFocus());
}

void TestFieldDrawer::escapeClosesTheDrawerBeforeTheInvestment()
{
    const QSignalSpy closed(m_window->editor.get(), &InvestmentEditor::closeRequested);
    m_window->editor->goToField(u"ownShare"_s);
    QLineEdit *line = m_window->line(u"ownShare"_s);
    QTest::keyClick(line, Qt::Key_I, Qt::ControlModifier);
    const QLineEdit *page = m_window->line(u"ownShare.provenance.page"_s);
    QVERIFY(page->isVisible());
    line->setFocus(); // Back in the field, with the drawer still open.
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!page->isVisible());
    QCOMPARE(closed.size(), 0);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TestFieldDrawer::anyFieldHasAHistory()
{
    m_window->type(u"name"_s, u"Ungehjem Øst"_s);
    QTest::keyClick(m_window->line(u"name"_s), Qt::Key_I, Qt::ControlModifier);
    m_window->editor->goToField(u"name"_s);
    QVERIFY(m_window->editor->commit());
    const auto *history = m_window->editor->findChild<QTableView *>(u"name.changes.history"_s);
    QVERIFY(history->isVisible());
    QCOMPARE(cells(history, 0), (QStringList{u"MH"_s, u"Ungehjem Vest"_s, u"Ungehjem Øst"_s}));
    QTest::keyClick(m_window->line(u"name"_s), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!history->isVisible());
}

void TestFieldDrawer::theHistoryOfARowFollowsTheRow()
{
    m_window->editor->goToField(u"parties"_s);
    auto *parties = m_window->editor->findChild<QTableView *>(u"parties"_s);
    parties->selectRow(1);
    m_window->type(u"parties.name"_s, u"Fonden"_s);
    QVERIFY(m_window->editor->commit());
    QTest::keyClick(parties, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_window->stored().parties.first().name, u"Fonden"_s);
    QTest::keyClick(parties, Qt::Key_Insert);
    parties->selectRow(0);
    QTest::keyClick(m_window->line(u"parties.name"_s), Qt::Key_I, Qt::ControlModifier);
    const auto *history =
        m_window->editor->findChild<QTableView *>(u"parties.name.changes.history"_s);
    QCOMPARE(history->model()->rowCount(), 2);
    QCOMPARE(cells(history, 0),
             (QStringList{u"MH"_s, u"Den Sociale Investeringsfond"_s, u"Fonden"_s}));
    // Looking back left the selection alone.
    QCOMPARE(m_window->line(u"parties.name"_s)->text(), u"Fonden"_s);
}

void TestFieldDrawer::theBasisStandsBesideTheFigure()
{
    const auto *mark = m_window->editor->findChild<QLabel *>(u"ownShare.mark"_s);
    QCOMPARE(mark->text(), basisLabel(Basis::Stated));
    m_window->editor->goToField(u"ownShare"_s);
    QTest::keyClick(m_window->line(u"ownShare"_s), Qt::Key_I, Qt::ControlModifier);
    m_window->type(u"ownShare.provenance.assumption"_s, u"as many as in 2021"_s);
    QVERIFY(m_window->editor->commit());
    QCOMPARE(mark->text(), u"assumed"_s);
    auto *confidence =
        m_window->editor->findChild<QComboBox *>(u"ownShare.provenance.confidence"_s);
    confidence->setCurrentIndex(confidence->findText(confidenceLabel(Confidence::Low)));
    QVERIFY(m_window->editor->commit());
    QCOMPARE(m_window->stored().ownShare->provenance.confidence, Confidence::Low);
    QCOMPARE(m_window->stored().ownShare->provenance.assumption, u"as many as in 2021"_s);
    m_window->type(u"ownShare"_s, {});
    QVERIFY(m_window->editor->commit());
    QCOMPARE(mark->text(), u"missing"_s);
}

QTEST_MAIN(TestFieldDrawer)
#include "tst_fielddrawer.moc"
