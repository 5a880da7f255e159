#include "tests/views/windowfixture.h"

#include "model/items/guide.h"
#include "model/items/helptopic.h"
#include "model/items/investmenttablemodel.h"
#include "views/charts/chartpane.h"
#include "views/checkspane.h"
#include "views/fields/drawer.h"
#include "views/fields/field.h"
#include "views/fields/listfield.h"
#include "views/help/helpbrowser.h"
#include "views/help/helphere.h"
#include "views/help/helppane.h"
#include "views/history/asofband.h"
#include "views/history/conflictbar.h"
#include "views/history/deletedpage.h"
#include "views/history/safetycopiespage.h"
#include "views/investment/investmenteditor.h"
#include "views/portfolio/commonpanel.h"
#include "views/portfolio/filterrow.h"
#include "views/portfolio/headlinestrip.h"
#include "views/portfoliosettings/portfoliosettingseditor.h"

#include <QtGui/QAction>
#include <QtGui/QTextBlock>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

bool exists(const GuideSpot &spot)
{
    const auto page = guidePage(u"da"_s, spot.page);
    return page
        && std::any_of(page->headings.begin(), page->headings.end(),
                       [&](const GuideHeading &heading) { return heading.anchor == spot.anchor; });
}

} // namespace

class TestHelp final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { WindowFixture::prepare(u"tst_help"_s); }
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
        m_fixture = std::make_unique<WindowFixture>();
    }
    void cleanup() { m_fixture.reset(); }
    void opensBesideTheWorkAndGivesTheFocusBack();
    void everyPlaceHasAPage();
    void everyFieldOfAnInvestmentHasAPage();
    void everyFieldOfTheSettingsHasAPage();
    void partsOfThePortfolioHaveTheirOwnPages();
    void aSectionHasThePageOfItsFields();
    void goesToTheHeading();
    void followsLinksAndComesBack();
    void searchFindsPassages();
    void languageChangesThePageShown();
    void picturesFitThePane();
    void pagesFollowTextSizeAndColours();
    void everyPageShowsItsPictures();
    void everythingHasAName();
    void standsByItselfWhereThereIsNoRoom();

private:
    MainWindow &window() const { return m_fixture->window(); }
    MainMenu &menu() const { return m_fixture->menu(); }
    HelpPane &pane() const { return *window().findChild<HelpPane *>(); }
    HelpBrowser &browser() const { return *pane().findChild<HelpBrowser *>(); }
    QListWidget &contents() const { return *pane().findChild<QListWidget *>(); }
    GuideSpot helpNow() const
    {
        menu().help->trigger();
        return pane().shown();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestHelp::opensBesideTheWorkAndGivesTheFocusBack()
{
    m_fixture->openSample();
    m_fixture->table()->setFocus();
    QVERIFY(!pane().isVisible());
    QCOMPARE(contents().count(), 0); // Nothing is read before somebody asks.
    QTest::keyClick(m_fixture->table(), Qt::Key_F1);
    QVERIFY(pane().isVisible());
    QVERIFY(!pane().isModal());
    QCOMPARE(pane().shown().page, u"table"_s);
    QVERIFY(m_fixture->table()->isVisible());
    QTRY_VERIFY(browser().hasFocus());
    QTest::keyClick(&browser(), Qt::Key_Escape);
    QVERIFY(!pane().isVisible());
    QTRY_VERIFY(m_fixture->table()->hasFocus());
}

void TestHelp::everyPlaceHasAPage()
{
    for (const Place place : {Place::Start, Place::Portfolio, Place::Investment,
                              Place::NewPortfolio, Place::Import, Place::Settings})
        QVERIFY(exists(helpHere(nullptr, place)));
    QCOMPARE(helpNow(), helpOn(HelpSubject::Start));
    menu().newPortfolio->trigger();
    QCOMPARE(helpNow(), helpOn(HelpSubject::NewPortfolio));
}

void TestHelp::everyFieldOfAnInvestmentHasAPage()
{
    m_fixture->openSample();
    menu().investment->trigger();
    const auto *editor = window().findChild<InvestmentEditor *>();
    for (Drawer *drawer : editor->findChildren<Drawer *>())
        drawer->open(true);
    const QList<Field *> fields = editor->findChildren<Field *>();
    QVERIFY(fields.size() > 30);
    for (const Field *field : fields) {
        const GuideSpot spot = helpHere(field, Place::Investment);
        QVERIFY2(exists(spot), qPrintable(field->name()));
        QVERIFY2(spot.page != u"entering"_s, qPrintable(field->name()));
    }
    for (const ListField *list : editor->findChildren<ListField *>())
        QVERIFY2(exists(helpHere(list, Place::Investment)), qPrintable(list->name()));
}

void TestHelp::everyFieldOfTheSettingsHasAPage()
{
    m_fixture->openSample();
    menu().settings->trigger();
    const auto *editor = window().findChild<PortfolioSettingsEditor *>();
    const QList<Field *> fields = editor->findChildren<Field *>();
    QVERIFY(fields.size() > 5);
    for (const Field *field : fields)
        QVERIFY2(exists(helpHere(field, Place::Settings)), qPrintable(field->name()));
    QCOMPARE(helpHere(editor, Place::Settings).page, u"settings"_s);
}

void TestHelp::partsOfThePortfolioHaveTheirOwnPages()
{
    m_fixture->openSample();
    QCOMPARE(helpHere(window().findChild<ChartPane *>(), Place::Portfolio).page, u"picture"_s);
    QCOMPARE(helpHere(window().findChild<HeadlineStrip *>(), Place::Portfolio).page, u"figures"_s);
    QCOMPARE(helpHere(window().findChild<FilterRow *>(), Place::Portfolio),
             (GuideSpot{u"table"_s, u"filter"_s}));
    QCOMPARE(helpHere(&pane(), Place::Portfolio), helpOn(HelpSubject::Help));
    QCOMPARE(helpHere(window().findChild<ChecksPane *>(), Place::Portfolio),
             helpOn(HelpSubject::Checks));
    QCOMPARE(helpHere(window().findChild<CommonPanel *>(), Place::Portfolio),
             helpOn(HelpSubject::Several));
    QCOMPARE(helpHere(window().findChild<AsOfBand *>(), Place::Portfolio),
             helpOn(HelpSubject::AsOf));
    QCOMPARE(helpHere(window().findChild<ConflictBar *>(), Place::Portfolio),
             helpOn(HelpSubject::Collision));
    QCOMPARE(helpHere(window().findChild<DeletedPage *>(), Place::History),
             helpOn(HelpSubject::Deleted));
    QCOMPARE(helpHere(window().findChild<SafetyCopiesPage *>(), Place::History),
             helpOn(HelpSubject::SafetyCopies));
}

void TestHelp::aSectionHasThePageOfItsFields()
{
    m_fixture->openSample();
    menu().investment->trigger();
    auto *editor = window().findChild<InvestmentEditor *>();
    const QStringList pages{u"master-data"_s,   u"theory"_s,    u"economy"_s,
                            u"business-case"_s, u"contract"_s,  u"payments"_s,
                            u"effects"_s,       u"decisions"_s, u"sources"_s};
    for (int section = 0; section < pages.size(); ++section) {
        editor->showSection(section);
        QCOMPARE(helpHere(editor, Place::Investment), (GuideSpot{pages.at(section), u"top"_s}));
    }
}

void TestHelp::goesToTheHeading()
{
    m_fixture->openSample();
    menu().investment->trigger();
    auto *editor = window().findChild<InvestmentEditor *>();
    editor->goToField(u"repayment.start"_s);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"repayment.start"_s);
    QCOMPARE(helpNow(), (GuideSpot{u"economy"_s, u"periods"_s}));
    QTRY_VERIFY(browser().verticalScrollBar()->value() > 0);
    const QTextCursor top = browser().cursorForPosition(QPoint(20, 10));
    QVERIFY(top.block().text().contains(u"Optag"_s));
}

void TestHelp::followsLinksAndComesBack()
{
    menu().guide->trigger();
    QCOMPARE(pane().shown().page, u"start"_s);
    QTest::keyClick(&browser(), Qt::Key_Tab);
    QTest::keyClick(&browser(), Qt::Key_Return);
    QCOMPARE(pane().shown().page, u"new-portfolio"_s);
    QCOMPARE(contents().currentRow(), 1);
    QTest::keyClick(&browser(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(pane().shown().page, u"start"_s);
    QTest::keyClick(&browser(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(pane().shown().page, u"new-portfolio"_s);
    const QList<QToolButton *> buttons = pane().findChildren<QToolButton *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QToolButton *button) {
        return button->arrowType() == Qt::LeftArrow && button->isEnabled();
    }));
}

void TestHelp::searchFindsPassages()
{
    menu().guide->trigger();
    QCOMPARE(contents().count(), guidePages().size());
    auto *search = pane().findChild<QLineEdit *>();
    search->setFocus();
    QTest::keyClicks(search, u"kalender"_s);
    QCOMPARE(contents().count(), searchGuide(u"da"_s, u"kalender"_s).size());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(pane().shown(), (GuideSpot{u"entering"_s, u"dates"_s}));
    search->setText(u"ordet findes vist ikke"_s);
    QCOMPARE(contents().count(), 1);
    QVERIFY(!(contents().item(0)->flags() & Qt::ItemIsSelectable));
    search->clear();
    QCOMPARE(contents().currentItem()->text(), guidePage(u"da"_s, u"entering"_s)->title);
}

void TestHelp::languageChangesThePageShown()
{
    menu().guide->trigger();
    QVERIFY(browser().toPlainText().startsWith(guidePage(u"da"_s, u"start"_s)->title));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QEvent changed(QEvent::LanguageChange);
    QApplication::sendEvent(&window(), &changed);
    QTRY_VERIFY(browser().toPlainText().startsWith(guidePage(u"en"_s, u"start"_s)->title));
    QCOMPARE(contents().item(0)->text(), guidePage(u"en"_s, u"start"_s)->title);
}

void TestHelp::picturesFitThePane()
{
    menu().guide->trigger();
    pane().findChild<HelpBrowser *>()->show({u"economy"_s, u"top"_s});
    QCOMPARE(browser().horizontalScrollBar()->maximum(), 0);
    pane().setFloating(true);
    pane().resize(300, 500);
    QTRY_COMPARE(browser().horizontalScrollBar()->maximum(), 0);
}

void TestHelp::pagesFollowTextSizeAndColours()
{
    menu().guide->trigger();
    const auto sizeOfText = [this] {
        return browser().document()->defaultFont().pointSizeF();
    };
    const double before = sizeOfText();
    menu().textLarger->trigger();
    QTRY_VERIFY(sizeOfText() > before);
    menu().textNormal->trigger();
    QTRY_COMPARE(sizeOfText(), before);

    const QPalette usual = QApplication::palette();
    QPalette dark = usual;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::Link, Qt::yellow);
    QApplication::setPalette(dark);
    const auto linkColors = [this] {
        QList<QColor> colors;
        const QTextDocument *document = browser().document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (!part.fragment().charFormat().anchorHref().isEmpty())
                    colors.append(part.fragment().charFormat().foreground().color());
            }
        }
        return colors;
    };
    QTRY_VERIFY(linkColors().contains(QColor(Qt::yellow)));
    QApplication::setPalette(usual);
}

void TestHelp::everyPageShowsItsPictures()
{
    menu().guide->trigger();
    for (const QString &name : guidePages()) {
        browser().show({name, u"top"_s});
        QVERIFY2(browser().toPlainText().size() > 100, qPrintable(name));
        const QTextDocument *document = browser().document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const QTextImageFormat picture = part.fragment().charFormat().toImageFormat();
                if (!picture.isValid())
                    continue;
                const QVariant drawn =
                    document->resource(QTextDocument::ImageResource, QUrl(picture.name()));
                QVERIFY2(drawn.value<QPixmap>().width() > 50, qPrintable(name));
                QVERIFY2(!picture.property(QTextFormat::ImageAltText).toString().isEmpty(),
                         qPrintable(name));
            }
        }
    }
}

void TestHelp::everythingHasAName()
{
    menu().guide->trigger();
    for (const QWidget *widget : pane().findChildren<QWidget *>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
            && widget->metaObject()->className() != QByteArray("QDockWidgetTitleButton"))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

void TestHelp::standsByItselfWhereThereIsNoRoom()
{
    menu().guide->trigger();
    QVERIFY(!pane().isFloating());
    pane().close();
    window().resize(1, 1); // As small as it can be.
    menu().guide->trigger();
    QVERIFY(pane().isFloating());
    QVERIFY(pane().isVisible());
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
