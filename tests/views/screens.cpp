#include "tests/views/screens.h"

#include "tests/views/dialogscreens.h"
#include "tests/views/editorscreens.h"

#include "model/document/backgroundwork.h"
#include "model/document/safetycopies.h"
#include "model/items/investmenttablemodel.h"
#include "model/items/portfoliofilter.h"
#include "views/charts/chartview.h"
#include "views/course/courseplace.h"
#include "views/course/timelinepane.h"
#include "views/fields/sectionededitor.h"
#include "views/history/asofband.h"
#include "views/history/safetycopiespage.h"
#include "views/import/importpage.h"
#include "views/meetings/meetingsplace.h"
#include "views/navigator.h"
#include "views/palette/palette.h"
#include "views/portfolio/figurebutton.h"
#include "views/portfolio/figurepanel.h"
#include "views/portfolio/filterpanel.h"
#include "views/portfolio/filterrow.h"
#include "views/reports/reportsplace.h"
#include "views/workpage.h"

#include <QtCore/QThread>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QWidget *portfolio(const WindowFixture &fixture)
{
    fixture.menu().portfolio->trigger();
    return &fixture.window();
}

QWidget *startPage(const WindowFixture &fixture)
{
    fixture.window().setDocument(nullptr);
    return &fixture.window();
}

QWidget *chartAsTable(const WindowFixture &fixture)
{
    portfolio(fixture);
    fixture.window().findChild<ChartView *>()->showAsTable(true);
    return &fixture.window();
}

QWidget *wholePortfolio(const WindowFixture &fixture)
{
    portfolio(fixture);
    auto *question = fixture.place().findChild<QComboBox *>();
    question->setCurrentIndex(1);
    emit question->activated(1);
    return &fixture.window();
}

QWidget *noMatch(const WindowFixture &fixture)
{
    portfolio(fixture);
    fixture.place().findChild<FilterRow *>()->setFilter(u"xyzzy"_s);
    return &fixture.window();
}

QWidget *figurePanel(const WindowFixture &fixture)
{
    portfolio(fixture);
    fixture.place().findChild<FigureButton *>()->click();
    return fixture.window().findChild<FigurePanel *>();
}

std::function<QWidget *(const WindowFixture &)> course(int tab)
{
    return [tab](const WindowFixture &fixture) -> QWidget * {
        fixture.menu().course->trigger();
        fixture.window().findChild<CoursePlace *>()->findChild<QTabWidget *>()->setCurrentIndex(
            tab);
        return &fixture.window();
    };
}

QWidget *meetings(const WindowFixture &fixture)
{
    fixture.menu().meetings->trigger();
    return &fixture.window();
}

QWidget *meetingAgenda(const WindowFixture &fixture)
{
    meetings(fixture);
    constexpr int agenda = 1;
    auto *place = fixture.window().findChild<MeetingsPlace *>();
    place->findChild<SectionedEditor *>()->showSection(agenda);
    return &fixture.window();
}

std::function<QWidget *(const WindowFixture &)> reports(int tab)
{
    return [tab](const WindowFixture &fixture) -> QWidget * {
        fixture.menu().reports->trigger();
        auto *place = fixture.window().findChild<ReportsPlace *>();
        place->findChild<QTabWidget *>()->setCurrentIndex(tab);
        return &fixture.window();
    };
}

QWidget *courseAsTable(const WindowFixture &fixture)
{
    QWidget *window = course(1)(fixture);
    fixture.window().findChild<TimelinePane *>()->showAsTable(true);
    return window;
}

std::function<QWidget *(const WindowFixture &)> settings(int number)
{
    return [number](const WindowFixture &fixture) -> QWidget * {
        fixture.menu().settings->trigger();
        for (auto *list : fixture.window().findChildren<QListWidget *>()) {
            if (list->isVisible())
                list->setCurrentRow(number);
        }
        return &fixture.window();
    };
}

QWidget *newPortfolioPage(const WindowFixture &fixture)
{
    fixture.menu().newPortfolio->trigger();
    return &fixture.window();
}

std::function<QWidget *(const WindowFixture &)> importTab(int number)
{
    return [number](const WindowFixture &fixture) -> QWidget * {
        portfolio(fixture);
        QGuiApplication::clipboard()->setText(
            u"Navn\tTema\tEgen andel\tNoget\nNy indsats\tUnge\tca. 12\tx\n"
            "Endnu en\tBørn\t1.250.000,00\ty\n"_s);
        fixture.menu().paste->trigger();
        auto *page = fixture.window().findChild<ImportPage *>();
        page->findChild<QTabWidget *>()->setCurrentIndex(number);
        return &fixture.window();
    };
}

QWidget *deletedBar(const WindowFixture &fixture)
{
    portfolio(fixture);
    fixture.table()->selectRow(0);
    fixture.menu().remove->trigger();
    return &fixture.window();
}

QWidget *errorBar(const WindowFixture &fixture)
{
    fixture.window().openFile(u"/nowhere/missing.bundlinje"_s);
    return &fixture.window();
}

QWidget *palette(const WindowFixture &fixture)
{
    portfolio(fixture);
    fixture.menu().goTo->trigger();
    return fixture.window().findChild<Palette *>();
}

std::function<QWidget *(const WindowFixture &)> triggered(QAction *MainMenu::*action)
{
    return [action](const WindowFixture &fixture) -> QWidget * {
        (fixture.menu().*action)->trigger();
        return &fixture.window();
    };
}

/// Another edit than the sample begins with, for what shows edits.
void rename(const WindowFixture &fixture, PortfolioDocument &document, const QString &name)
{
    const InvestmentId id = fixture.document().summaries().constFirst().id;
    const Investment before = *document.investment(id);
    Investment after = before;
    after.shortName = name;
    static_cast<void>(document.change({.investments = {{before, after}}}));
}

QWidget *history(const WindowFixture &fixture)
{
    rename(fixture, fixture.document(), u"Kort"_s);
    fixture.menu().history->trigger();
    return &fixture.window();
}

QWidget *deletedOnes(const WindowFixture &fixture)
{
    deletedBar(fixture);
    fixture.menu().deleted->trigger();
    return &fixture.window();
}

QWidget *comparedCopy(const WindowFixture &fixture)
{
    static_cast<void>(
        makeSafetyCopy(fixture.file, SafetyCopy::Reason::Import, QDateTime::currentDateTimeUtc()));
    fixture.menu().safetyCopies->trigger();
    auto *page = fixture.window().findChild<SafetyCopiesPage *>();
    page->findChild<QTableView *>()->selectRow(0);
    page->findChild<QPushButton *>()->click(); // Compares it.
    return &fixture.window();
}

QWidget *asOf(const WindowFixture &fixture)
{
    portfolio(fixture);
    fixture.menu().asOf->trigger();
    emit fixture.window().findChild<AsOfBand *>()->momentChosen(QDateTime::currentDateTimeUtc());
    return &fixture.window();
}

QWidget *conflict(const WindowFixture &fixture)
{
    portfolio(fixture);
    const InvestmentId id = fixture.document().summaries().constFirst().id;
    const Investment before = *fixture.document().investment(id);
    const auto other = PortfolioDocument::open(fixture.file, u"AB"_s);
    if (!other)
        return nullptr;
    rename(fixture, **other, u"Deres"_s);
    Investment mine = before;
    mine.shortName = u"Mit"_s;
    static_cast<void>(fixture.document().change({.investments = {{before, mine}}}));
    return &fixture.window();
}

QWidget *setForSeveral(const WindowFixture &fixture)
{
    portfolio(fixture);
    fixture.table()->selectAll();
    fixture.menu().setCommon->trigger();
    return &fixture.window();
}

QWidget *chips(const WindowFixture &fixture)
{
    portfolio(fixture);
    fixture.place().setFilter(
        {.words = u"unge"_s,
         .conditions = {{.column = InvestmentColumn::FundPotential, .value = {}},
                        {.column = InvestmentColumn::OwnShare, .value = {}}}});
    fixture.place().findChild<FilterPanel *>()->startSaving();
    return &fixture.window();
}

QWidget *openCell(const WindowFixture &fixture)
{
    portfolio(fixture);
    QTableView *table = fixture.table();
    table->selectRow(0);
    table->setCurrentIndex(table->model()->index(0, static_cast<int>(InvestmentColumn::OwnShare)));
    fixture.menu().editCell->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    return &fixture.window();
}

QWidget *working(const WindowFixture &fixture)
{
    auto *work = new BackgroundWork(
        [](const ProgressWatch &watch) {
            while (watch({.step = WorkProgress::Step::Reading, .done = 1, .total = 2}))
                QThread::msleep(1);
        },
        &fixture.window());
    fixture.window().findChild<WorkPage *>()->follow(*work, u"…"_s);
    fixture.window().findChild<Navigator *>()->show(Place::Working);
    return &fixture.window();
}

QWidget *hiddenAmounts(const WindowFixture &fixture)
{
    portfolio(fixture);
    fixture.menu().hideAmounts->trigger();
    return &fixture.window();
}

} // namespace

QList<Screen> screens()
{
    QList<Screen> all{{u"start page"_s, false, false, true, startPage},
                      {u"portfolio"_s, false, false, true, portfolio},
                      {u"chart as table"_s, true, false, true, chartAsTable},
                      {u"whole portfolio"_s, true, false, true, wholePortfolio},
                      {u"no match"_s, true, false, true, noMatch},
                      {u"figure panel"_s, true, false, true, figurePanel},
                      {u"meetings"_s, true, false, true, meetings},
                      {u"agenda of a meeting"_s, true, false, true, meetingAgenda},
                      {u"reports"_s, true, false, true, reports(0)},
                      {u"reports written before"_s, true, false, true, reports(1)},
                      {u"schedule"_s, false, false, true, course(0)},
                      {u"time line"_s, false, false, true, course(1)},
                      {u"time line as table"_s, true, false, true, courseAsTable},
                      {u"money by quarter"_s, false, false, true, course(2)},
                      {u"settings"_s, false, false, true, settings(0)},
                      {u"settings, second"_s, false, false, true, settings(1)},
                      {u"settings, third"_s, false, false, true, settings(2)},
                      {u"settings, fourth"_s, false, false, true, settings(3)},
                      {u"settings, fifth"_s, false, false, true, settings(4)},
                      {u"history"_s, true, true, true, history},
                      {u"deleted ones"_s, true, true, false, deletedOnes},
                      {u"safety copies"_s, true, true, false, comparedCopy},
                      {u"as of"_s, true, false, true, asOf},
                      {u"conflict"_s, true, true, true, conflict},
                      {u"checks"_s, false, false, true, triggered(&MainMenu::checks)},
                      {u"first steps"_s, true, true, true, triggered(&MainMenu::firstSteps)},
                      {u"help"_s, false, false, true, triggered(&MainMenu::help)},
                      {u"set for several"_s, true, true, true, setForSeveral},
                      {u"chips"_s, true, false, true, chips},
                      {u"open cell"_s, true, true, true, openCell},
                      {u"working"_s, false, false, false, working},
                      {u"hidden amounts"_s, true, false, true, hiddenAmounts},
                      {u"new portfolio"_s, false, false, true, newPortfolioPage},
                      {u"import, columns"_s, false, true, true, importTab(0)},
                      {u"import, investments"_s, false, true, true, importTab(1)},
                      {u"import, cells"_s, false, true, true, importTab(2)},
                      {u"deleted"_s, true, true, false, deletedBar},
                      {u"error"_s, false, false, true, errorBar},
                      {u"palette"_s, false, false, true, palette}};
    return all + editorScreens() + dialogScreens();
}

} // namespace bundlinje
