#include "tests/views/windowfixture.h"

#include "model/items/investmenttablemodel.h"
#include "views/investment/investmenteditor.h"
#include "views/portfoliosettings/portfoliosettingseditor.h"

#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// What is typed is saved at once, when asked for or when the keys rest, and the window says so.
class TestSaveNow final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_savenow"_s); }
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void statusSaysWhatIsTypedAndNotSaved_data();
    void statusSaysWhatIsTypedAndNotSaved();
    void saveNowAlwaysSaysSomething_data();
    void saveNowAlwaysSaysSomething();
    void saveNowSavesTheFieldInFocus();
    void saveNowSavesTheCellInFocus();
    void longTextsAreSavedWhenTheKeysRest();

private:
    QStringList statusTexts() const
    {
        QStringList texts;
        for (const QLabel *label : window().statusBar()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }
    bool statusSays(const QString &start) const
    {
        const QStringList texts = statusTexts();
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString &text) { return text.startsWith(start); });
    }
    MainWindow &window() const { return m_fixture->window(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSaveNow::statusSaysWhatIsTypedAndNotSaved_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("said");
    QTest::newRow("editor") << u"editor"_s << u"Not saved: Own share"_s;
    QTest::newRow("settings") << u"settings"_s << u"Not saved: Price year"_s;
    QTest::newRow("cell") << u"cell"_s << u"Not saved: Own share"_s;
}

void TestSaveNow::statusSaysWhatIsTypedAndNotSaved()
{
    QFETCH(QString, where);
    QFETCH(QString, said);
    m_fixture->openSample();
    m_fixture->table()->selectRow(0);
    QLineEdit *line = nullptr;
    if (where == u"cell"_s) {
        m_fixture->table()->setFocus();
        m_fixture->table()->setCurrentIndex(
            m_fixture->table()->model()->index(0, static_cast<int>(InvestmentColumn::OwnShare)));
        QTest::keyClick(m_fixture->table(), Qt::Key_F2);
        line = m_fixture->table()->viewport()->findChild<QLineEdit *>();
    } else if (where == u"editor"_s) {
        m_fixture->menu().openInvestment->trigger();
        auto *editor = window().findChild<InvestmentEditor *>();
        editor->goToField(u"ownShare"_s);
        line = editor->findChild<QLineEdit *>(u"ownShare"_s);
    } else {
        m_fixture->menu().settings->trigger();
        auto *editor = window().findChild<PortfolioSettingsEditor *>();
        editor->goToField(u"priceYear"_s);
        line = editor->findChild<QLineEdit *>(u"priceYear"_s);
    }
    QVERIFY(line);
    QVERIFY(statusSays(u"All is saved"_s));
    line->selectAll();
    QTest::keyClicks(line, u"omkring"_s);
    QVERIFY2(statusSays(said), qPrintable(statusTexts().join(u'|'))); // Not saved yet,
    QTest::keyClick(line, Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(statusSays(said), qPrintable(statusTexts().join(u'|'))); // and refused.
    auto *lead = window().statusBar()->findChild<QPushButton *>();
    QCOMPARE(lead->isVisible(),
             where != u"cell"_s); // A cell keeps the focus until it is put right.
    if (where == u"editor"_s)
        window().findChild<InvestmentEditor *>()->showSection(3);
    if (lead->isVisible())
        QTest::keyClick(lead, Qt::Key_Space);
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY2(statusSays(u"All is saved"_s), qPrintable(statusTexts().join(u'|')));
    QVERIFY(!lead->isVisible());
}

void TestSaveNow::saveNowAlwaysSaysSomething_data()
{
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing is open") << false << u"No portfolio is open"_s;
    QTest::newRow("nothing was typed") << true << u"All is saved "_s;
}

void TestSaveNow::saveNowAlwaysSaysSomething()
{
    QFETCH(bool, open);
    QFETCH(QString, said);
    if (open)
        m_fixture->openSample();
    QVERIFY(!statusSays(said));
    QTest::keyClick(&window(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(statusSays(said), qPrintable(statusTexts().join(u'|')));
}

void TestSaveNow::saveNowSavesTheFieldInFocus()
{
    m_fixture->openSample();
    m_fixture->table()->selectRow(0);
    m_fixture->menu().openInvestment->trigger();
    const auto *editor = window().findChild<InvestmentEditor *>();
    auto *name = editor->findChild<QLineEdit *>(u"name"_s);
    name->setFocus();
    name->end(false);
    QTest::keyClicks(name, u" mere"_s);
    QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_fixture->document().summary(editor->shown())->name.endsWith(u" mere"_s));
    QVERIFY(statusSays(u"All is saved "_s));
    QVERIFY(name->hasFocus());
}

void TestSaveNow::saveNowSavesTheCellInFocus()
{
    m_fixture->openSample();
    const InvestmentId id = m_fixture->place().model().idAt(0);
    m_fixture->table()->setFocus();
    m_fixture->table()->setCurrentIndex(m_fixture->table()->model()->index(0, 0));
    QTest::keyClick(m_fixture->table(), Qt::Key_F2);
    auto *cell = m_fixture->table()->viewport()->findChild<QLineEdit *>();
    QVERIFY(cell);
    cell->setText(u"Nyt navn"_s);
    QTest::keyClick(cell, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_fixture->document().summary(id)->name, u"Nyt navn"_s);
}

void TestSaveNow::longTextsAreSavedWhenTheKeysRest()
{
    m_fixture->openSample();
    m_fixture->place().select({m_fixture->place().model().idAt(0)});
    m_fixture->menu().openInvestment->trigger();
    auto *editor = window().findChild<InvestmentEditor *>();
    editor->goToField(u"theoryOfChange.challenge"_s);
    auto *text = editor->findChild<QPlainTextEdit *>(u"theoryOfChange.challenge"_s);
    QVERIFY(text);
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, u"Nyt. "_s);
    const auto stored = [&] {
        return m_fixture->document().investment(editor->shown())->theoryOfChange.challenge;
    };
    QVERIFY(!stored().contains(u"Nyt. "_s));
    QTRY_VERIFY(stored().contains(u"Nyt. "_s));
    QVERIFY(text->hasFocus());
}

QTEST_MAIN(TestSaveNow)
#include "tst_savenow.moc"
