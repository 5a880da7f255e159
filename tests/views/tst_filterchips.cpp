#include "model/items/investmenttablemodel.h"
#include "tests/views/findingwindow.h"
#include "views/mainmenu.h"
#include "views/messagebar.h"
#include "views/placerail.h"
#include "views/portfolio/filtermenu.h"
#include "views/portfolio/filterpanel.h"
#include "views/portfolio/headlinestrip.h"
#include "views/portfolio/tablepane.h"

#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

using Column = InvestmentColumn;

} // namespace

class TestFilterChips final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void addsAChipByKeysAlone();
    void everythingFollowsTheChips();
    void alternativesAreSaidInWords_data();
    void alternativesAreSaidInWords();
    void chipsGoByKeyAndByMouse();
    void aFilterThatHidesAllNamesItsChips_data();
    void aFilterThatHidesAllNamesItsChips();
    void isRememberedForTheFile();
    void savesRenamesAndDeletesAFilter();
    void aDeletedFilterComesBack();
    void aSavedFilterIsOneClickInTheRail();
    void savedFiltersDoNotWidenTheRail();
    void theRailHasAMenuWhereItIsNarrow();
    void menuListsManyValuesInThePalette();
    void longNamesDoNotWidenTheWindow();

private:
    FilterPanel &panel() const { return *m_bundlinje->window().findChild<FilterPanel *>(); }
    FilterMenu &menu() const { return *m_bundlinje->window().findChild<FilterMenu *>(); }
    void save(const QString &name);
    void filterBy(const QList<FilterCondition> &conditions)
    {
        m_bundlinje->place().setFilter({.words = {}, .conditions = conditions});
        QCoreApplication::processEvents();
    }
    /// What stands in the row under the filter, from the left.
    QStringList words() const
    {
        QStringList found;
        const QObjectList parts = panel().children();
        for (const QObject *part : parts) {
            const auto *widget = qobject_cast<const QWidget *>(part);
            if (!widget || !widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                found.append(label->text());
            else if (const auto *button = qobject_cast<const QPushButton *>(widget))
                found.append(button->text());
        }
        return found;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : panel().findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text().remove(u'&').contains(text))
                return one;
        }
        return nullptr;
    }
    bool isSaid(const QString &text) const
    {
        const QList<QLabel *> labels = m_bundlinje->window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    std::unique_ptr<FindingWindow> m_bundlinje;
};

void TestFilterChips::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Bundlinje"_s);
    QCoreApplication::setApplicationName(u"tst_filterchips"_s);
}

void TestFilterChips::init()
{
    m_bundlinje = std::make_unique<FindingWindow>();
    m_bundlinje->setLanguage(QLocale::English);
    QVERIFY(m_bundlinje->open());
}

void TestFilterChips::cleanup()
{
    m_bundlinje.reset();
}

void TestFilterChips::addsAChipByKeysAlone()
{
    QVERIFY(!panel().isVisible());
    // The menu may run until something is chosen in it: its keys come once it is there.
    connect(&menu(), &QMenu::aboutToShow, this, [this] {
        QTimer::singleShot(0, &menu(), [this] {
            QTest::keyClick(&menu(), Qt::Key_Down);
            QTest::keyClick(&menu(), Qt::Key_Right);
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        });
    });
    FindingWindow::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_bundlinje->model().filter().conditions.size(), 1);
    QCOMPARE(m_bundlinje->model().filter().conditions.first(),
             (FilterCondition{Column::Stage, u"Idea"_s}));
    QCOMPARE(words().first(), u"Stage: Idea ✕"_s);
}

void TestFilterChips::everythingFollowsTheChips()
{
    const auto shares = [this] {
        return m_bundlinje->window()
            .findChild<TablePane *>()
            ->totals()
            ->model()
            ->index(0, int(Column::OwnShare))
            .data()
            .toString();
    };
    QVERIFY(shares().endsWith(u"1 of 3"_s));
    filterBy({{Column::Stage, u"Running"_s}, {Column::Authorities, u"Aarhus Kommune"_s}});
    QVERIFY(shares().endsWith(u"1 of 1"_s));
    const auto figures = m_bundlinje->window().findChild<HeadlineStrip *>()->figures();
    QCOMPARE(figures.first().cover, u"sum of 1 of 1"_s);
    QVERIFY(isSaid(u"1 of 3 investments"_s));
}

void TestFilterChips::alternativesAreSaidInWords_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("English") << int(QLocale::English)
                             << QStringList{u"Stage: Idea ✕"_s, u"or"_s, u"Stage: Running ✕"_s,
                                            u"Missing: Citizens ✕"_s};
    QTest::newRow("Danish") << int(QLocale::Danish)
                            << QStringList{u"Fase: Idé ✕"_s, u"eller"_s, u"Fase: I drift ✕"_s,
                                           u"Mangler: Borgere ✕"_s};
}

void TestFilterChips::alternativesAreSaidInWords()
{
    QFETCH(int, language);
    filterBy({{Column::Stage, u"Idea"_s}, {Column::Citizens, {}}, {Column::Stage, u"Running"_s}});
    m_bundlinje->setLanguage(QLocale::Language(language));
    QTEST(words().mid(0, 4), "expected");
    QCOMPARE(m_bundlinje->model().rowCount(), 2);
}

void TestFilterChips::chipsGoByKeyAndByMouse()
{
    filterBy({{Column::Stage, u"Idea"_s}, {Column::Stage, u"Running"_s}, {Column::Citizens, {}}});
    FindingWindow::press(Qt::Key_F, Qt::ControlModifier);
    FindingWindow::press(Qt::Key_Tab); // What to filter by,
    FindingWindow::press(Qt::Key_Tab); // and then what is filtered by.
    QCOMPARE(QApplication::focusWidget(), button(u"Idea"_s));
    FindingWindow::press(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), button(u"Running"_s));
    FindingWindow::press(Qt::Key_Delete);
    QCOMPARE(m_bundlinje->model().filter().conditions.size(), 2);
    QCOMPARE(QApplication::focusWidget(), button(u"Citizens"_s));
    QTest::mouseClick(button(u"Idea"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(words().first(), u"Missing: Citizens ✕"_s);
    button(u"Citizens"_s)->setFocus();
    FindingWindow::press(Qt::Key_Return);
    QVERIFY(m_bundlinje->model().filter().isEmpty());
    QVERIFY(!panel().isVisible());
    QVERIFY(m_bundlinje->place().isAncestorOf(QApplication::focusWidget()));
}

void TestFilterChips::aFilterThatHidesAllNamesItsChips_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("English") << int(QLocale::English)
                             << u"0 of 3 investments match the filter “vest, Stage: Idea”."_s;
    QTest::newRow("Danish") << int(QLocale::Danish)
                            << u"0 af 3 investeringer passer til filteret «vest, Fase: Idé»."_s;
}

void TestFilterChips::aFilterThatHidesAllNamesItsChips()
{
    QFETCH(int, language);
    QFETCH(QString, sentence);
    m_bundlinje->setLanguage(QLocale::Language(language));
    m_bundlinje->place().setFilter(
        {.words = u"vest"_s, .conditions = {{Column::Stage, u"Idea"_s}}});
    QVERIFY(isSaid(sentence));
}

void TestFilterChips::isRememberedForTheFile()
{
    const PortfolioFilter filter{
        .words = u"a"_s,
        .conditions = {{Column::Stage, u"Running"_s}, {Column::FundPotential, {}}}};
    m_bundlinje->place().setFilter(filter);
    QVERIFY(m_bundlinje->open());
    QCOMPARE(m_bundlinje->model().filter(), filter);
}

void TestFilterChips::savesRenamesAndDeletesAFilter()
{
    filterBy({{Column::Stage, u"Running"_s}});
    button(u"Save filter"_s)->setFocus();
    FindingWindow::press(Qt::Key_Return);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name);
    QCOMPARE(name->text(), u"Stage: Running"_s); // Something to start from.
    FindingWindow::type(u"  "_s);
    FindingWindow::press(Qt::Key_Return); // No name, nothing saved.
    QCOMPARE(QApplication::focusWidget(), name);
    FindingWindow::type(u"On & going"_s);
    FindingWindow::press(Qt::Key_Return);
    QCOMPARE(words().first(), u"“On & going”:"_s);

    QVERIFY(m_bundlinje->open()); // Another day.
    button(u"Rename"_s)->setFocus();
    FindingWindow::press(Qt::Key_Return);
    FindingWindow::type(u"Ongoing"_s);
    FindingWindow::press(Qt::Key_Return);
    QCOMPARE(words().first(), u"“Ongoing”:"_s);
    button(u"Delete"_s)->setFocus();
    FindingWindow::press(Qt::Key_Return);
    QCOMPARE(words().first(), u"Stage: Running ✕"_s);
    QVERIFY(m_bundlinje->place().savedFilters().all().isEmpty());
}

void TestFilterChips::aDeletedFilterComesBack()
{
    filterBy({{Column::Stage, u"Running"_s}});
    button(u"Save filter"_s)->click();
    FindingWindow::press(Qt::Key_Return);
    const QList<SavedFilter> before = m_bundlinje->place().savedFilters().all();
    QCOMPARE(before.size(), 1);
    button(u"Delete"_s)->click();
    auto *bar = panel().findChild<MessageBar *>();
    QVERIFY(bar->isVisible());
    emit bar->actionTriggered();
    QCOMPARE(m_bundlinje->place().savedFilters().all(), before);
    QVERIFY(!bar->isVisible());
}

/// Saves what the filter is now.
void TestFilterChips::save(const QString &name)
{
    button(u"Save filter"_s)->click();
    FindingWindow::type(name);
    FindingWindow::press(Qt::Key_Return);
}

void TestFilterChips::aSavedFilterIsOneClickInTheRail()
{
    const auto *rail = m_bundlinje->window().findChild<PlaceRail *>();
    auto *list = rail->findChild<QListWidget *>();
    QVERIFY(!list->isVisible());
    filterBy({{Column::Stage, u"Running"_s}});
    save(u"Ongoing & more"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->item(0)->text(), u"Ongoing & more"_s);
    QVERIFY(list->item(0)->font().bold()); // It is on.
    button(u"Clear"_s)->click();
    QCoreApplication::processEvents();
    QVERIFY(!list->item(0)->font().bold());
    QVERIFY(!panel().isVisible());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(0)).center());
    QCOMPARE(m_bundlinje->model().rowCount(), 2);
    // By keys, from the editor of an investment.
    filterBy({});
    m_bundlinje->window().findChild<MainMenu *>()->investment->trigger();
    QVERIFY(!m_bundlinje->place().isVisible());
    list->setFocus();
    FindingWindow::press(Qt::Key_Return);
    QVERIFY(m_bundlinje->place().isVisible());
    QCOMPARE(m_bundlinje->model().rowCount(), 2);
    filterBy({});
    // And by the palette.
    FindingWindow::press(Qt::Key_K, Qt::ControlModifier);
    FindingWindow::type(u"ongoing"_s);
    FindingWindow::press(Qt::Key_Return);
    QCOMPARE(m_bundlinje->model().rowCount(), 2);
}

void TestFilterChips::savedFiltersDoNotWidenTheRail()
{
    const auto *rail = m_bundlinje->window().findChild<PlaceRail *>();
    const auto *list = rail->findChild<QListWidget *>();
    const int before = rail->width();
    filterBy({{Column::Stage, u"Running"_s}});
    save(u"Short"_s);
    filterBy({{Column::Stage, u"Running"_s}, {Column::Theme, u"Unge"_s}});
    const QString name = u"Investments of the municipalities that are still running"_s;
    save(name);
    QVERIFY(list->isVisible());
    QCOMPARE(rail->width(), before);
    QVERIFY(list->visualItemRect(list->item(1)).height()
            >= list->visualItemRect(list->item(0)).height());
    QCOMPARE(list->item(1)->text(), name);
    QVERIFY(list->item(1)->toolTip().contains(name));
    QVERIFY(list->item(1)->data(Qt::AccessibleTextRole).toString().contains(name));
    // All of them are seen without scrolling.
    QVERIFY(list->viewport()->rect().contains(list->visualItemRect(list->item(1))));
}

void TestFilterChips::theRailHasAMenuWhereItIsNarrow()
{
    QVERIFY(m_bundlinje->open(1100));
    filterBy({{Column::Stage, u"Running"_s}});
    save(u"Ongoing & more"_s);
    button(u"Clear"_s)->click();
    const auto *rail = m_bundlinje->window().findChild<PlaceRail *>();
    QVERIFY(!rail->findChild<QListWidget *>()->isVisible());
    auto *menu = rail->findChild<QMenu *>();
    auto *opener = qobject_cast<QToolButton *>(menu->parentWidget());
    QVERIFY(opener->isVisible() && opener->focusPolicy() & Qt::TabFocus);
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    QCOMPARE(menu->actions().constFirst()->text(), u"Ongoing && more"_s);
    menu->actions().constFirst()->trigger();
    QCOMPARE(m_bundlinje->model().rowCount(), 2);
}

void TestFilterChips::menuListsManyValuesInThePalette()
{
    ChangeSet changes;
    for (int i = 0; i < 40; ++i)
        changes.investments.append({.before = std::nullopt,
                                    .after = Investment{.id = InvestmentId::create(),
                                                        .name = QString::number(i),
                                                        .theme = u"Theme %1"_s.arg(i)}});
    QVERIFY(m_bundlinje->document().change(changes));
    emit menu().aboutToShow();
    QMenu *themes = menu().actions().at(1)->menu();
    QVERIFY(themes);
    emit themes->aboutToShow();
    QVERIFY(themes->actions().last()->text().startsWith(u"16 more"_s));
    themes->actions().last()->trigger();
    QVERIFY(QApplication::activePopupWidget());
    QCOMPARE(QApplication::activePopupWidget()->findChild<QLineEdit *>()->text(), u"Theme"_s);
}

void TestFilterChips::longNamesDoNotWidenTheWindow()
{
    const int before = m_bundlinje->window().minimumSizeHint().width();
    QList<FilterCondition> conditions;
    for (int i = 0; i < 6; ++i)
        conditions.append(
            {Column::Providers,
             u"Et meget langt navn på en leverandør, der næppe får plads %1"_s.arg(i).repeated(2)});
    filterBy(conditions);
    QVERIFY(panel().isVisible());
    QVERIFY(m_bundlinje->window().minimumSizeHint().width() <= std::max(before, 1366));
    for (const QPushButton *chip : panel().findChildren<QPushButton *>()) {
        if (chip->isVisible())
            QVERIFY(panel().rect().contains(chip->geometry()));
    }
}

QTEST_MAIN(TestFilterChips)

#include "tst_filterchips.moc"
