#include "tests/views/windowfixture.h"

#include "views/board/boardwindow.h"
#include "views/board/speakerview.h"

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// Which screen and window of a meeting shows what, and what ends it.
class TestBoardScreens final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_boardscreens"_s); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->openSample();
    }
    void cleanup() { m_fixture.reset(); }

    void aScreenThatVanishes();
    void twoScreensAreSwapped();
    void theSpeakersWindowEndsTheMeeting_data();
    void theSpeakersWindowEndsTheMeeting();
    void theMainWindowEndsTheMeeting();
    void whichScreenShowsWhat_data();
    void whichScreenShowsWhat();

private:
    BoardWindow *board() const { return m_fixture->window().findChild<BoardWindow *>(); }
    BoardWindow *present() const
    {
        m_fixture->table()->setFocus();
        QTest::keyClick(m_fixture->table(), Qt::Key_F5);
        return board();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestBoardScreens::aScreenThatVanishes()
{
    BoardWindow *shown = present();
    const BoardScreen own{u"own"_s, {0, 0, 1366, 768}};
    const BoardScreen wall{u"wall"_s, {1366, 0, 1024, 768}};
    shown->start(u"own"_s);
    shown->placeOn({own, wall});
    QVERIFY(shown->speakerView() && shown->speakerView()->isVisible());
    QTest::keyClick(shown, Qt::Key_Right);
    QTest::keyClick(shown, Qt::Key_Right);
    shown->placeOn({own});
    QVERIFY(!shown->speakerView());
    QVERIFY(shown->isVisible());
    QCOMPARE(shown->place().at(), 2); // The meeting waits at the same slide.
    shown->placeOn({});
    QVERIFY(shown->isVisible());
    shown->placeOn({own, wall});
    QVERIFY(shown->speakerView());
    QCOMPARE(shown->place().at(), 2);
}

void TestBoardScreens::twoScreensAreSwapped()
{
    BoardWindow *shown = present();
    const BoardScreen own{u"own"_s, {0, 0, 1366, 768}};
    const BoardScreen wall{u"wall"_s, {1366, 0, 1024, 768}};
    shown->start(u"own"_s);
    shown->placeOn({own, wall});
    QCOMPARE(shown->speakerScreen(), own.name);
    // The speaker's keys drive the slides as well.
    QTest::keyClick(const_cast<SpeakerView *>(shown->speakerView()), Qt::Key_Right);
    QCOMPARE(shown->place().at(), 1);
    QTRY_VERIFY(shown->speakerView()->hasNext());
    QTest::keyClick(shown, Qt::Key_S);
    QCOMPARE(shown->speakerScreen(), wall.name);
    QCOMPARE(shown->place().at(), 1);
}

void TestBoardScreens::theSpeakersWindowEndsTheMeeting_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Esc") << true;
    QTest::newRow("closed") << false;
}

void TestBoardScreens::theSpeakersWindowEndsTheMeeting()
{
    QFETCH(bool, byKey);
    BoardWindow *shown = present();
    shown->start(u"own"_s);
    shown->placeOn({{u"own"_s, {0, 0, 1366, 768}}, {u"wall"_s, {1366, 0, 1024, 768}}});
    auto *speaker = const_cast<SpeakerView *>(shown->speakerView());
    QVERIFY(speaker);
    if (byKey)
        QTest::keyClick(speaker, Qt::Key_Escape);
    else
        speaker->close();
    QTRY_VERIFY(!board());
    QTRY_VERIFY(m_fixture->window().isActiveWindow());
}

void TestBoardScreens::theMainWindowEndsTheMeeting()
{
    QVERIFY(present());
    m_fixture->window().close();
    QTRY_VERIFY(!board());
}

void TestBoardScreens::whichScreenShowsWhat_data()
{
    QTest::addColumn<QList<BoardScreen>>("screens");
    QTest::addColumn<int>("main");
    QTest::addColumn<QString>("remembered");
    QTest::addColumn<int>("slides");
    QTest::addColumn<int>("speaker");
    const BoardScreen own{u"own"_s, {0, 0, 1366, 768}};
    const BoardScreen wall{u"wall"_s, {1366, 0, 1920, 1080}};
    const BoardScreen mirror{u"mirror"_s, {0, 0, 1366, 768}};
    const BoardScreen third{u"third"_s, {4000, 0, 1920, 1080}};
    QTest::newRow("one") << QList{own} << 0 << QString() << 0 << -1;
    QTest::newRow("two") << QList{own, wall} << 0 << QString() << 1 << 0;
    QTest::newRow("the other way round") << QList{wall, own} << 1 << QString() << 0 << 1;
    QTest::newRow("mirrored") << QList{own, mirror} << 0 << QString() << 0 << -1;
    QTest::newRow("swapped before") << QList{own, wall} << 0 << u"own"_s << 0 << 1;
    QTest::newRow("the third, as before") << QList{own, wall, third} << 0 << u"third"_s << 2 << 0;
    QTest::newRow("main unknown") << QList{own, wall} << -1 << QString() << 1 << 0;
}

void TestBoardScreens::whichScreenShowsWhat()
{
    QFETCH(QList<BoardScreen>, screens);
    QFETCH(int, main);
    QFETCH(QString, remembered);
    QFETCH(int, slides);
    QFETCH(int, speaker);
    QCOMPARE(screenPlan(screens, main, remembered), (ScreenPlan{slides, speaker}));
}

QTEST_MAIN(TestBoardScreens)
#include "tst_boardscreens.moc"
