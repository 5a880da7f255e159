#include "tests/views/windowfixture.h"

#include "views/startbutton.h"
#include "views/startpage.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestStartPage final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_startpage"_s); }
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void theFirstButtonHasTheFocus();
    void enterOpensTheExampleAsACopy();
    void theLastSampleIsThePrintedSheet();
    void recentFilesHavePlaceAndDate();
    void whatWasOpenAtTheEndIsOpenedAgain();
    void largeTextIsShownWhole_data();
    void largeTextIsShownWhole();
    void everythingHasAName();
    void aPersonNumberIsNoNameForAFund();

private:
    StartPage &page() const { return *m_fixture->window().findChild<StartPage *>(); }
    QList<StartButton *> cards() const { return page().findChildren<StartButton *>(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestStartPage::theFirstButtonHasTheFocus()
{
    QTRY_COMPARE(QApplication::focusWidget(), cards().constFirst());
    QCOMPARE(cards().size(), 5);
}

void TestStartPage::enterOpensTheExampleAsACopy()
{
    QTest::keyClick(cards().constFirst(), Qt::Key_Return);
    QVERIFY(m_fixture->window().document());
    QCOMPARE(m_fixture->document().summaries().size(), 9);
    QVERIFY(m_fixture->barSaying(u"Example."_s));
    QVERIFY(m_fixture->barSaying(u"opdigtede"_s));
}

void TestStartPage::theLastSampleIsThePrintedSheet()
{
    QTest::mouseClick(cards().at(2), Qt::LeftButton);
    QVERIFY(m_fixture->window().document());
    QCOMPARE(m_fixture->document().summaries().size(), 1);
    // A number follows where there is such a file already.
    QVERIFY2(QFileInfo(m_fixture->document().filePath()).baseName().startsWith(u"Housing First"_s),
             qPrintable(m_fixture->document().filePath()));
    QVERIFY(m_fixture->barSaying(u"regneeksempel"_s));
}

void TestStartPage::recentFilesHavePlaceAndDate()
{
    QVERIFY(page().findChildren<RecentButton *>().isEmpty());
    m_fixture->makeSample();
    page().setRecentFiles({m_fixture->file});
    const auto *recent = page().findChild<RecentButton *>();
    QVERIFY(recent);
    const QFileInfo info(m_fixture->file);
    QVERIFY(recent->accessibleName().contains(info.completeBaseName()));
    QVERIFY(recent->accessibleName().contains(info.absolutePath()));
    QVERIFY(
        recent->accessibleName().contains(info.lastModified().date().toString(u"dd.MM.yyyy"_s)));
    QSignalSpy chosen(&page(), &StartPage::recentFileChosen);
    QTest::keyClick(const_cast<RecentButton *>(recent), Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), m_fixture->file);
}

void TestStartPage::whatWasOpenAtTheEndIsOpenedAgain()
{
    const auto startAgain = [this] {
        QVERIFY(m_fixture->window().close());
        m_fixture->openWindow({1366, 740});
        m_fixture->window().openLast();
    };
    startAgain();
    QVERIFY(page().isVisible()); // Nothing has been open yet.
    m_fixture->openSample();
    startAgain();
    QVERIFY(m_fixture->window().document());
    QCOMPARE(m_fixture->document().filePath(), m_fixture->file);
    m_fixture->menu().close->trigger();
    startAgain();
    QVERIFY(page().isVisible());
    m_fixture->window().openFile(m_fixture->file);
    QVERIFY(m_fixture->window().close());
    m_fixture->openWindow({1366, 740});
    QVERIFY(QFile::remove(m_fixture->file));
    m_fixture->window().openLast();
    QVERIFY(page().isVisible()); // It is gone, and nobody asked for it.
}

void TestStartPage::largeTextIsShownWhole_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("usual") << 100;
    QTest::newRow("twice as large") << 200;
}

void TestStartPage::largeTextIsShownWhole()
{
    QFETCH(int, percent);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    QCoreApplication::processEvents();
    const auto *area = page().findChild<QScrollArea *>();
    QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
    for (const StartButton *card : cards())
        QTRY_VERIFY(card->height() >= card->heightForWidth(card->width()));
    QApplication::setFont(usual);
}

void TestStartPage::everythingHasAName()
{
    for (const auto *button : page().findChildren<QPushButton *>())
        QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
    for (const StartButton *card : cards())
        QVERIFY(!card->accessibleDescription().isEmpty());
    for (const auto *button : page().findChildren<QPushButton *>()) {
        if (button->text() == u"Dansk"_s || button->text() == u"English"_s)
            QCOMPARE(button->accessibleDescription(), u"Language"_s); // And not of what else.
    }
}

void TestStartPage::aPersonNumberIsNoNameForAFund()
{
    m_fixture->menu().newPortfolio->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"Fonden 010190-1234"_s);
    const auto says = [this](const QString &words) {
        const QList<QLabel *> labels = m_fixture->window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(says(u"personal identification number"_s));
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QVERIFY(!says(u"personal identification number"_s));
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
