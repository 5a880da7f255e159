#include "tests/views/editorfixture.h"

#include "model/items/numbertext.h"
#include "views/fields/fieldplace.h"
#include "views/portfoliosettings/portfoliosettingseditor.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const QString dots = QString::fromUtf16(hiddenText);

/// All that a table shows.
QString textOf(const QTableView *table)
{
    QStringList texts;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            texts.append(table->model()->index(row, column).data().toString());
    }
    return texts.join(u'|');
}

} // namespace

/// What fields show while amounts are hidden or cannot be edited, and the mark at a small count.
class TestHiddenFields final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void amountsAreDotsUntilTheFieldIsEntered();
    void dotsAreNeverSaved();
    void anAmountThatIsMissingIsSeenToBeMissing();
    void aRefusedAmountDoesNotTellTheStoredOne();
    void listsAndDrawersAreCoveredToo();
    void theSettingsAreCoveredToo();
    void smallCountsAreMarked();
    void whatCannotBeEditedFollowsTheColours();

private:
    std::unique_ptr<EditorFixture> m_window;
};

void TestHiddenFields::init()
{
    m_window = std::make_unique<EditorFixture>();
    QVERIFY(m_window->open());
    m_window->editor->setAmountsHidden(true);
}

void TestHiddenFields::cleanup()
{
    m_window.reset();
}

void TestHiddenFields::amountsAreDotsUntilTheFieldIsEntered()
{
    const QLineEdit *amount = m_window->line(u"ownShare"_s);
    QCOMPARE(amount->text(), dots);
    m_window->editor->goToField(u"ownShare"_s);
    QCOMPARE(amount->text(), u"12.000.000"_s);
    QTest::keyClick(m_window->line(u"ownShare"_s), Qt::Key_Tab);
    // The currency belongs to the same field.
    QCOMPARE(QApplication::focusWidget()->objectName(), u"ownShare.currency"_s);
    QCOMPARE(amount->text(), u"12.000.000"_s);
    m_window->editor->goToField(u"paidOut"_s);
    QCOMPARE(amount->text(), dots);
    QCOMPARE(m_window->line(u"contractSigned"_s)->text(), u"01.12.2019"_s);
    m_window->editor->setAmountsHidden(false);
    QCOMPARE(amount->text(), u"12.000.000"_s);
    for (const FieldPlace &place : m_window->editor->places())
        QVERIFY(!place.text.contains(dots));
}

void TestHiddenFields::dotsAreNeverSaved()
{
    m_window->type(u"ownShare"_s, u"7 mio"_s);
    QTest::keyClick(m_window->line(u"ownShare"_s), Qt::Key_Return);
    QCOMPARE(m_window->stored().ownShare->amount, Money::fromMinor(700'000'000, Currency::DKK));
    m_window->editor->goToField(u"name"_s);
    QCOMPARE(m_window->line(u"ownShare"_s)->text(), dots);
    QVERIFY(m_window->editor->commit());
    QCOMPARE(m_window->stored().ownShare->amount, Money::fromMinor(700'000'000, Currency::DKK));
    QCOMPARE(m_window->steps().count(), 1);
}

void TestHiddenFields::anAmountThatIsMissingIsSeenToBeMissing()
{
    m_window->type(u"ownShare"_s, {});
    QVERIFY(m_window->editor->commit());
    m_window->editor->goToField(u"name"_s);
    QCOMPARE(m_window->line(u"ownShare"_s)->text(), QString());
}

void TestHiddenFields::aRefusedAmountDoesNotTellTheStoredOne()
{
    m_window->type(u"ownShare"_s, u"meget"_s);
    QVERIFY(!m_window->editor->commit());
    QVERIFY(m_window->said(u"ownShare"_s).contains(dots));
    QVERIFY(!m_window->said(u"ownShare"_s).contains(u"12,0"_s));
    m_window->editor->setAmountsHidden(false);
    QVERIFY(m_window->said(u"ownShare"_s).contains(u"12,0"_s));
    QCOMPARE(m_window->line(u"ownShare"_s)->text(), u"meget"_s);
}

void TestHiddenFields::listsAndDrawersAreCoveredToo()
{
    const auto *parties = m_window->editor->findChild<QTableView *>(u"parties"_s);
    QVERIFY2(textOf(parties).contains(dots), qPrintable(textOf(parties)));
    QVERIFY(!textOf(parties).contains(u"mio"_s));
    m_window->type(u"ownShare"_s, u"7 mio"_s);
    QVERIFY(m_window->editor->commit());
    QTest::keyClick(m_window->line(u"ownShare"_s), Qt::Key_I, Qt::ControlModifier);
    const auto *history =
        m_window->editor->findChild<QTableView *>(u"ownShare.provenance.history"_s);
    QCOMPARE(history->model()->rowCount(), 2); // That it changed is no secret.
    QVERIFY(textOf(history).contains(dots));
    QVERIFY2(!textOf(history).contains(u"000"_s), qPrintable(textOf(history)));
    for (const FieldPlace &place : m_window->editor->places())
        QVERIFY2(!place.text.contains(u"mio"_s) && !place.text.contains(u"000"_s),
                 qPrintable(place.text));
}

void TestHiddenFields::theSettingsAreCoveredToo()
{
    PortfolioSettingsEditor settings(*m_window->document);
    settings.setAmountsHidden(true);
    settings.show();
    QVERIFY(QTest::qWaitForWindowActive(&settings));
    const auto *amount = settings.findChild<QLineEdit *>(u"statedTotals.amount"_s);
    auto *totals = settings.findChild<QTableView *>(u"statedTotals"_s);
    totals->selectRow(1);
    QCOMPARE(amount->text(), dots);
    QVERIFY2(textOf(totals).contains(dots), qPrintable(textOf(totals)));
    settings.setAmountsHidden(false);
    QVERIFY(amount->text() != dots);
    QVERIFY(!textOf(totals).contains(dots));
}

void TestHiddenFields::smallCountsAreMarked()
{
    const auto *mark = m_window->editor->findChild<QLabel *>(u"citizensPlanned.value.mark"_s);
    QVERIFY(!mark->isVisible());
    m_window->type(u"citizensPlanned.value"_s, u"4"_s);
    QVERIFY(m_window->editor->commit());
    QVERIFY(mark->isVisible());
    QCOMPARE(mark->text(), u"* below 5"_s);
    m_window->type(u"citizensPlanned.value"_s, u"5"_s);
    QVERIFY(m_window->editor->commit());
    QVERIFY(!mark->isVisible());
}

void TestHiddenFields::whatCannotBeEditedFollowsTheColours()
{
    const auto past = PortfolioDocument::openAsOf(m_window->document->filePath(),
                                                  QDateTime::currentDateTimeUtc());
    QVERIFY(past);
    InvestmentEditor editor(**past);
    editor.showInvestment(m_window->full);
    editor.show();
    const QPalette before = QApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Window, QColor(0x10, 0x14, 0x18));
    QApplication::setPalette(dark);
    const auto base = [&editor](const QString &name) {
        return editor.findChild<QWidget *>(name)->palette().color(QPalette::Base);
    };
    QTRY_COMPARE(base(u"name"_s), dark.color(QPalette::Window));
    QTRY_COMPARE(base(u"targetGroup.description"_s), dark.color(QPalette::Window));
    QApplication::setPalette(before);
    QTRY_COMPARE(base(u"name"_s), before.color(QPalette::Window));
}

QTEST_MAIN(TestHiddenFields)
#include "tst_hiddenfields.moc"
