#include "tests/items/duefixture.h"

#include "model/items/duecalendar.h"
#include "model/items/duemodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

namespace {

const QDate always(9999, 12, 31);

QList<DueRow> rowsOf(const QList<Investment> &investments)
{
    QList<DueRow> rows;
    for (const Investment &investment : investments)
        rows += dueRows(investment, dueToday, always);
    return rows;
}

} // namespace

class TestDueModel final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void threeGroupsLateOnesFirst();
    void filters_data();
    void filters();
    void otherRowsStayWhereTheyAre();
    void amountsCanBeHidden();
    void lateness_data();
    void lateness();
    void eventsKeepTheirIdentity();
    void reportsAreNamedWithWhoIsToHaveThem();
    void anotherDayMovesRows();

private:
    QStringList texts(DueModel::Group group, DueModel::Column column) const
    {
        const QModelIndex above = m_model->index(group, 0);
        QStringList found;
        for (int row = 0; row < m_model->rowCount(above); ++row)
            found.append(m_model->index(row, column, above).data().toString().simplified());
        return found;
    }

    std::unique_ptr<DueModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QList<Investment> m_investments;
};

void TestDueModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<DueModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_investments = {dueInvestment(u"Ungehjem Vest"_s), dueInvestment(u"Café Øst"_s)};
    m_model->setRows(rowsOf(m_investments), dueToday);
}

void TestDueModel::threeGroupsLateOnesFirst()
{
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->index(0, 0).data().toString(), u"Late: 2"_s);
    QCOMPARE(m_model->index(1, 0).data().toString(), u"Next 30 days: 4"_s);
    QCOMPARE(m_model->index(2, 0).data().toString(), u"Later: 2"_s);
    QCOMPARE(texts(DueModel::Late, DueModel::InvestmentColumn),
             (QStringList{u"Ungehjem Vest"_s, u"Café Øst"_s}));
    QCOMPARE(texts(DueModel::Late, DueModel::WhatColumn).constFirst(), u"instalment, invoiced"_s);
    QCOMPARE(
        texts(DueModel::Soon, DueModel::WhatColumn).mid(0, 2),
        (QStringList{u"to be verified: 1 (12 måneder)"_s, u"to be measured: 2 (12 måneder)"_s}));
    QCOMPARE(texts(DueModel::Later, DueModel::WhatColumn).constFirst(), u"Effort, planned end"_s);
    const DueRow *row = m_model->rowAt(m_model->index(0, 0, m_model->index(DueModel::Later, 0)));
    QVERIFY(row);
    QCOMPARE(dueField(*row), u"effort.plannedEnd"_s);
    QVERIFY(!m_model->rowAt(m_model->index(DueModel::Later, 0)));
}

void TestDueModel::filters_data()
{
    QTest::addColumn<DueFilter>("filter");
    QTest::addColumn<QList<int>>("shown");
    QTest::newRow("none") << DueFilter() << QList{2, 4, 2};
    QTest::newRow("a kind") << DueFilter{.kind = DueItem::Kind::Measurement} << QList{0, 2, 0};
    QTest::newRow("ten days; late ones stay") << DueFilter{.days = 10} << QList{2, 0, 0};
    // 2027 may mean its first day.
    QTest::newRow("40 days") << DueFilter{.days = 40} << QList{2, 4, 2};
    QTest::newRow("a name, however written")
        << DueFilter{.words = u"cafe oest"_s} << QList{1, 2, 1};
    QTest::newRow("who pays") << DueFilter{.words = u"aarhus"_s} << QList{2, 0, 0};
    QTest::newRow("what is due") << DueFilter{.words = u"vest verified"_s} << QList{0, 1, 0};
    QTest::newRow("nothing") << DueFilter{.words = u"xyzzy"_s} << QList{0, 0, 0};
}

void TestDueModel::filters()
{
    QFETCH(DueFilter, filter);
    QFETCH(QList<int>, shown);
    m_model->setFilter(filter);
    QCOMPARE((QList{m_model->shownIn(DueModel::Late), m_model->shownIn(DueModel::Soon),
                    m_model->shownIn(DueModel::Later)}),
             shown);
    QCOMPARE(m_model->all(), 8);
    QCOMPARE(m_model->shownRows().size(), m_model->shown());
    m_model->setFilter({});
    QCOMPARE(m_model->shown(), 8);
}

void TestDueModel::otherRowsStayWhereTheyAre()
{
    const QPersistentModelIndex kept =
        m_model->index(1, DueModel::DateColumn, m_model->index(DueModel::Late, 0));
    QVERIFY(kept.isValid());
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_investments[0].cashFlows[0].state = CashState::Received;
    m_model->setRows(rowsOf(m_investments), dueToday);
    QCOMPARE(m_model->shownIn(DueModel::Late), 1);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 0);
    m_model->setRows({}, dueToday);
    QVERIFY(!kept.isValid());
    QVERIFY(resets.isEmpty());
}

void TestDueModel::amountsCanBeHidden()
{
    QCOMPARE(texts(DueModel::Late, DueModel::AmountColumn).constFirst(), u"DKK 25,000"_s);
    m_model->setAmountsHidden(true);
    QCOMPARE(texts(DueModel::Late, DueModel::AmountColumn).constFirst(), u"•••"_s);
    QVERIFY(texts(DueModel::Later, DueModel::AmountColumn).constFirst().isEmpty());
}

void TestDueModel::lateness_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("text");
    QTest::newRow("days over") << u"2026-11-15"_s << u"12 day(s) over"_s;
    QTest::newRow("month over") << u"2026-10"_s << u"27 day(s) over"_s;
    QTest::newRow("today") << u"2026-11-27"_s << u"today"_s;
    QTest::newRow("soon") << u"2026-11-30"_s << u"in 3 day(s)"_s;
    QTest::newRow("this month") << u"2026-11"_s << u"within 3 day(s)"_s;
    QTest::newRow("months") << u"2027-06-30"_s << u"in 7 month(s)"_s;
    QTest::newRow("years") << u"2030"_s << u"in 4 year(s)"_s;
}

void TestDueModel::lateness()
{
    QFETCH(QString, date);
    QFETCH(QString, text);
    QCOMPARE(dueLateness(*PartialDate::fromIso(date), dueToday), text);
}

void TestDueModel::eventsKeepTheirIdentity()
{
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const QList<CalendarEvent> before = dueEvents(m_model->shownRows(), locale);
    QSet<QString> uids;
    for (const CalendarEvent &event : before)
        uids.insert(event.uid);
    QCOMPARE(uids.size(), before.size());

    // A further save: the same events, changed. What was measured is to be verified now.
    Investment &changed = m_investments[0];
    ++changed.revision;
    changed.measurements.append(measured(1, 2, 10));
    changed.cashFlows[0].date = day(2026, 12, 24);
    m_model->setRows(rowsOf(m_investments), dueToday);
    QSet<QString> uidsAfter;
    int revised = 0;
    for (const CalendarEvent &event : dueEvents(m_model->shownRows(), locale)) {
        uidsAfter.insert(event.uid);
        revised += event.sequence == 5 ? 1 : 0;
    }
    QCOMPARE(uidsAfter, uids);
    QCOMPARE(revised, 4);
    const CalendarEvent partial = dueEvents(m_model->shownRows(), locale).constLast();
    QCOMPARE(partial.day, QDate(2027, 12, 31));
    QVERIFY2(partial.description.contains(u"All that is known of the date is 2027"_s),
             qPrintable(partial.description));
    const QByteArray calendar = dueCalendar(m_model->shownRows(), u"Fonden"_s, dueToday, locale);
    QCOMPARE(calendar.count("BEGIN:VEVENT"), 8);
    QVERIFY(calendar.contains("X-WR-CALNAME:Fonden: due"));
}

void TestDueModel::anotherDayMovesRows()
{
    m_model->setRows(rowsOf(m_investments), QDate(2026, 12, 12));
    QCOMPARE(m_model->shownIn(DueModel::Late), 6);
    QCOMPARE(texts(DueModel::Late, DueModel::LatenessColumn).constFirst(), u"17 day(s) over"_s);
}

void TestDueModel::reportsAreNamedWithWhoIsToHaveThem()
{
    Investment investment{.id = InvestmentId::create(), .name = u"Ungehjem Vest"_s};
    investment.reportDuties = {{.id = QUuid::createUuid(),
                                .title = u"Yearly status"_s,
                                .recipient = u"The board"_s,
                                .dueOn = *PartialDate::fromIso(u"2026-11-20")}};
    const QList<DueRow> rows = dueRows(investment, dueToday, dueToday);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(dueWhat(rows.first()), u"report to be delivered: Yearly status"_s);
    QCOMPARE(dueWho(rows.first()), u"The board"_s);
    QCOMPARE(dueField(rows.first()), u"reportDuties"_s);
    QCOMPARE(dueKindLabel(rows.first().item.kind), u"Reports"_s);
    const CalendarEvent event = dueEvents(rows, QLocale()).first();
    QVERIFY(event.uid.contains(investment.reportDuties.first().id.toString(QUuid::WithoutBraces)));
    DueModel model;
    model.setRows(rows + rowsOf(m_investments), dueToday);
    model.setFilter({.kind = DueItem::Kind::Report, .days = {}, .words = {}});
    QCOMPARE(model.shown(), 1);
    const QModelIndex who = model.index(0, DueModel::WhoColumn, model.index(DueModel::Late, 0));
    QCOMPARE(who.data().toString(), u"The board"_s);
    investment.reportDuties[0].deliveredOn = PartialDate::fromDate(dueToday);
    QVERIFY(dueRows(investment, dueToday, dueToday).isEmpty());
}

QTEST_GUILESS_MAIN(TestDueModel)
#include "tst_duemodel.moc"
