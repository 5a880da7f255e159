#include "tests/views/screens.h"

#include "model/domain/error.h"
#include "model/exchange/filewriter.h"
#include "model/items/investmenttablemodel.h"
#include "views/aboutbox.h"
#include "views/charts/chartview.h"
#include "views/fields/calendarpopup.h"
#include "views/import/importpage.h"
#include "views/investment/investmenteditor.h"
#include "views/keylist.h"
#include "views/palette/palette.h"
#include "views/portfolio/figurebutton.h"
#include "views/portfolio/figurepanel.h"
#include "views/portfolio/filterrow.h"

#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGraphicsView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
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

InvestmentEditor *editor(const WindowFixture &fixture)
{
    if (!fixture.window().findChild<InvestmentEditor *>()->isVisible())
        fixture.menu().investment->trigger();
    return fixture.window().findChild<InvestmentEditor *>();
}

std::function<QWidget *(const WindowFixture &)> section(int number)
{
    return [number](const WindowFixture &fixture) -> QWidget * {
        editor(fixture)->showSection(number);
        return &fixture.window();
    };
}

QWidget *drawer(const WindowFixture &fixture)
{
    editor(fixture)->goToField(u"ownShare"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_I, Qt::ControlModifier);
    return &fixture.window();
}

QWidget *unreadableField(const WindowFixture &fixture)
{
    editor(fixture)->goToField(u"ownShare"_s);
    QWidget *field = QApplication::focusWidget();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, u"about twelve"_s);
    QTest::keyClick(field, Qt::Key_Return);
    fixture.menu().portfolio->trigger();
    return &fixture.window();
}

QWidget *calendar(const WindowFixture &fixture)
{
    editor(fixture)->goToField(u"contractSigned"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    return fixture.window().findChild<CalendarPopup *>();
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
            u"Navn\tTema\tBorgere\tNoget\nNy indsats\tUnge\tca. 12\tx\nEndnu en\tBørn\t4\ty\n"_s);
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

template <typename Dialog> QWidget *shown(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

QWidget *keyList(const WindowFixture &fixture)
{
    return shown(new KeyList(fixture.menu(), &fixture.window()));
}

QWidget *aboutBox(const WindowFixture &fixture)
{
    return shown(new AboutBox(fixture.file, &fixture.window()));
}

} // namespace

QList<Screen> screens()
{
    return {{u"start page"_s, false, false, startPage},
            {u"portfolio"_s, false, false, portfolio},
            {u"chart as table"_s, true, false, chartAsTable},
            {u"whole portfolio"_s, true, false, wholePortfolio},
            {u"no match"_s, true, false, noMatch},
            {u"figure panel"_s, true, false, figurePanel},
            {u"master data"_s, true, false, section(0)},
            {u"theory of change"_s, true, false, section(1)},
            {u"economy"_s, true, false, section(2)},
            {u"effects"_s, true, false, section(3)},
            {u"sources and notes"_s, true, false, section(4)},
            {u"drawer"_s, true, true, drawer},
            {u"unreadable field"_s, true, true, unreadableField},
            {u"calendar"_s, true, true, calendar},
            {u"settings"_s, false, false, settings(0)},
            {u"settings, next"_s, false, false, settings(1)},
            {u"settings, last"_s, false, false, settings(2)},
            {u"new portfolio"_s, false, false, newPortfolioPage},
            {u"import, columns"_s, false, true, importTab(0)},
            {u"import, investments"_s, false, true, importTab(1)},
            {u"import, cells"_s, false, true, importTab(2)},
            {u"deleted"_s, true, true, deletedBar},
            {u"error"_s, false, false, errorBar},
            {u"palette"_s, false, false, palette},
            {u"list of keys"_s, false, false, keyList},
            {u"about"_s, false, false, aboutBox}};
}

} // namespace bundlinje
