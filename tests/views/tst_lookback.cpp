#include "tests/views/windowfixture.h"

#include "model/items/helptopic.h"
#include "model/items/historymodel.h"
#include "model/items/investmenttablemodel.h"
#include "views/help/helphere.h"
#include "views/history/asofband.h"
#include "views/history/conflictbar.h"
#include "views/history/deletedpage.h"
#include "views/history/historypage.h"
#include "views/investment/investmenteditor.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// What is read and shown of the past, and what waits meanwhile.
class TestLookBack final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_lookback"_s); }
    void init();
    void cleanup() { m_fixture.reset(); }
    void theHistoryIsReadOnceSomebodyLooks();
    void anotherFileStartsWithoutFilter();
    void aCollisionWaitsForTheWayBack();
    void deletionsOfThenAreNotClaimed();
    void helpKnowsThePagesOfThePast();
    void hiddenAmountsAreHiddenInThePastToo();

private:
    MainMenu &menu() const { return m_fixture->menu(); }
    PortfolioDocument &document() const { return m_fixture->document(); }
    HistoryPage &page() const { return *m_fixture->window().findChild<HistoryPage *>(); }
    HistoryModel &history() const { return page().model(); }
    ConflictBar &conflicts() const { return *m_fixture->window().findChild<ConflictBar *>(); }
    AsOfBand &band() const { return *m_fixture->window().findChild<AsOfBand *>(); }
    InvestmentId first() const { return document().summaries().constFirst().id; }
    /// Somebody else and this one save another share of the same investment.
    void collide() const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLookBack::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openSample();
}

void TestLookBack::collide() const
{
    const Investment seen = *document().investment(first());
    const auto withShare = [&seen](qint64 minor) {
        Investment changed = seen;
        changed.ownShare = MoneyFigure{.amount = Money::fromMinor(minor, Currency()),
                                       .basis = Basis::Stated,
                                       .provenance = {}};
        return changed;
    };
    const auto colleague = PortfolioDocument::open(m_fixture->file, u"Jens"_s);
    QVERIFY(colleague);
    QVERIFY((*colleague)->change({{{seen, withShare(111'111'100)}}, {}, u"Share"_s}));
    const Status mine = document().change({{{seen, withShare(222'222'200)}}, {}, u"Share"_s});
    QVERIFY(!mine);
    QVERIFY(conflicts().isVisible());
}

void TestLookBack::theHistoryIsReadOnceSomebodyLooks()
{
    QCOMPARE(history().entryCount(), 0);
    m_fixture->place().goTo({first()});
    menu().history->trigger();
    QVERIFY(history().entryCount() > 0);
    QCOMPARE(history().subject(), std::optional(first()));
    QTRY_VERIFY(history().rowCount() > 0);
    menu().portfolio->trigger();
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&page(), &language);
    QCOMPARE(history().entryCount(), 0);
    menu().history->trigger();
    QVERIFY(history().entryCount() > 0);
}

void TestLookBack::anotherFileStartsWithoutFilter()
{
    menu().history->trigger();
    auto *text = page().findChild<QLineEdit *>(u"historyWords"_s);
    text->setText(u"findes ikke"_s);
    QTRY_COMPARE(history().rowCount(), 0);
    const QString other = m_fixture->inFolder(u"anden.bundlinje"_s);
    QVERIFY(PortfolioDocument::create(other, *sample(Sample::Example), u"Jens"_s));
    m_fixture->window().openFile(other);
    menu().history->trigger();
    QVERIFY(text->text().isEmpty());
    QTRY_VERIFY(history().rowCount() > 0);
}

void TestLookBack::aCollisionWaitsForTheWayBack()
{
    collide();
    menu().asOf->trigger();
    auto *input = band().findChild<QLineEdit *>();
    input->setText(QDate::currentDate().toString(Qt::ISODate));
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(document().moment());
    QVERIFY(!conflicts().isVisible());
    QTest::keyClick(input, Qt::Key_Escape);
    QVERIFY(!document().moment());
    QVERIFY(conflicts().isVisible());
    QCOMPARE(conflicts().waiting().size(), 1);
}

void TestLookBack::deletionsOfThenAreNotClaimed()
{
    menu().asOf->trigger();
    auto *input = band().findChild<QLineEdit *>();
    input->setText(QDate::currentDate().toString(Qt::ISODate));
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(document().moment());
    menu().deleted->trigger();
    const auto *deleted = m_fixture->window().findChild<DeletedPage *>();
    QVERIFY(deleted->isVisible());
    for (const QLabel *label : deleted->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"Nothing is deleted"_s), qPrintable(label->text()));
}

void TestLookBack::helpKnowsThePagesOfThePast()
{
    const auto helpNow = [] {
        return helpHere(QApplication::focusWidget(), Place::History);
    };
    menu().deleted->trigger();
    QTRY_VERIFY(QApplication::focusWidget());
    QCOMPARE(helpNow(), helpOn(HelpSubject::Deleted));
    menu().safetyCopies->trigger();
    QCOMPARE(helpNow(), helpOn(HelpSubject::SafetyCopies));
    menu().history->trigger();
    QCOMPARE(helpNow(), helpOn(HelpSubject::History));
    menu().asOf->trigger();
    QTRY_VERIFY(band().isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(helpNow(), helpOn(HelpSubject::AsOf));
}

void TestLookBack::hiddenAmountsAreHiddenInThePastToo()
{
    collide();
    const auto said = [this] {
        QString all;
        for (const QLabel *label : conflicts().findChildren<QLabel *>())
            all += label->text();
        return all;
    };
    QVERIFY(said().contains(u"1.111.111"_s));
    menu().hideAmounts->trigger();
    QVERIFY2(!said().contains(u"111"_s) && said().contains(u"•••"_s), qPrintable(said()));
    menu().history->trigger();
    history().setSubject(std::nullopt);
    QTRY_VERIFY(history().rowCount() > 1);
    for (int row = 0; row < history().rowCount(); ++row) {
        const QString after = history().index(row, HistoryModel::AfterColumn).data().toString();
        QVERIFY2(!after.contains(u"222"_s), qPrintable(after));
    }
}

QTEST_MAIN(TestLookBack)

#include "tst_lookback.moc"
