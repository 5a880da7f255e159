#include "tests/items/duefixture.h"

#include "model/document/portfoliodocument.h"
#include "model/items/cashwords.h"
#include "model/items/coursereader.h"
#include "model/items/coursetablemodel.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QUndoStack>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::examples;
using namespace Qt::StringLiterals;

class TestCourseReader final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void readsOnlyWhileWatched();
    void followsEditsUndoAndDeletion();
    void thePastHasItsOwnDay();
    void chartAndItsTable();
    void statesOfSteps();
    void scaleFitsTheTime();
    void freeForNewInvestments();
    void moneyInWords();

private:
    QStringList names() const
    {
        QStringList found;
        for (const CourseEntry *entry : m_reader->entries())
            found.append(entry->name);
        return found;
    }
    CourseChart chart(const QString &words = {}) const
    {
        return courseChart(m_reader->entries(), dueToday, words, m_locale);
    }

    QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PortfolioDocument> m_document;
    std::unique_ptr<CourseReader> m_reader;
    QList<Investment> m_investments;
};

void TestCourseReader::init()
{
    QLocale::setDefault(m_locale);
    m_folder = std::make_unique<QTemporaryDir>();
    m_investments = {dueInvestment(u"Ungehjem Vest"_s),
                     dueInvestment(u"Café Øst"_s),
                     {.id = InvestmentId::create(), .name = u"Uden datoer"_s}};
    m_investments[1].effort.start = day(2022, 1, 1);
    auto made = PortfolioDocument::create(m_folder->filePath(u"p.bundlinje"_s),
                                          {newPortfolio(u"Fonden"_s), m_investments}, u"MH"_s);
    QVERIFY(made);
    m_document = std::move(*made);
    m_reader = std::make_unique<CourseReader>();
    m_reader->setDocument(m_document.get());
    m_reader->setWatched(true);
    QTRY_COMPARE(m_reader->waiting(), 0);
}

void TestCourseReader::cleanup()
{
    m_reader.reset();
    m_document.reset();
}

void TestCourseReader::readsOnlyWhileWatched()
{
    QCOMPARE(names(), (QStringList{u"Ungehjem Vest"_s, u"Café Øst"_s, u"Uden datoer"_s}));
    m_reader->setWatched(false);
    Investment before = *m_document->investment(m_investments.at(2).id);
    Investment after = before;
    after.name = u"Med navn"_s;
    QVERIFY(m_document->change({.investments = {{before, after}}, .reason = u"t"_s}));
    QCoreApplication::processEvents();
    QCOMPARE(m_reader->waiting(), 1);
    m_reader->setWatched(true);
    QTRY_COMPARE(names().constLast(), u"Med navn"_s);
}

void TestCourseReader::followsEditsUndoAndDeletion()
{
    QSignalSpy changed(m_reader.get(), &CourseReader::changed);
    const Investment before = *m_document->investment(m_investments.at(0).id);
    Investment after = before;
    after.cashFlows.clear();
    QVERIFY(m_document->change({.investments = {{before, after}}, .reason = u"t"_s}));
    QTRY_VERIFY(m_reader->entries().constFirst()->cashFlows.isEmpty());
    QTRY_COMPARE(m_reader->entries().constFirst()->due.size(), 3);
    m_document->undoStack().undo();
    QTRY_COMPARE(m_reader->entries().constFirst()->due.size(), 4);
    const Investment present = *m_document->investment(before.id);
    QVERIFY(m_document->change({.investments = {{present, std::nullopt}}, .reason = u"t"_s}));
    QTRY_COMPARE(names().size(), 2);
    m_document->undoStack().undo();
    QTRY_COMPARE(names().size(), 3);
    QVERIFY(changed.count() >= 4);
    m_reader->setDocument(nullptr);
    QVERIFY(names().isEmpty());
    QCOMPARE(m_reader->all(), 0);
}

void TestCourseReader::thePastHasItsOwnDay()
{
    QCOMPARE(m_reader->today(), QDate::currentDate());
    const QDateTime moment = QDateTime::currentDateTimeUtc().addDays(40);
    auto past = PortfolioDocument::openAsOf(m_document->filePath(), moment);
    QVERIFY(past);
    m_reader->setDocument(past->get());
    QCOMPARE(m_reader->today(), moment.toLocalTime().date());
    m_reader->setDocument(nullptr);
}

void TestCourseReader::chartAndItsTable()
{
    const CourseChart whole = chart();
    QStringList rows;
    for (const CourseChart::Row &row : whole.rows)
        rows.append(row.name);
    // Those that begin first on top, those without any date last.
    QCOMPARE(rows, (QStringList{u"Café Øst"_s, u"Ungehjem Vest"_s, u"Uden datoer"_s}));
    QCOMPARE(whole.from, QDate(2022, 1, 1));
    QCOMPARE(whole.to, QDate(2028, 1, 1));
    QVERIFY2(whole.sentence.contains(u"2 thing(s) late"_s), qPrintable(whole.sentence));
    QVERIFY2(whole.sentence.contains(u"1 without any date"_s), qPrintable(whole.sentence));
    QCOMPARE(chart(u"cafe"_s).rows.size(), 1);
    QVERIFY(chart(u"xyzzy"_s).rows.isEmpty());

    CourseTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChart(whole, false);
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(tableOf(whole, m_locale).rows.size(), 8);
    QStringList line;
    for (int column = 0; column < model.columnCount(); ++column)
        line.append(model.index(0, column).data().toString());
    QCOMPARE(line,
             (QStringList{u"Café Øst"_s, u"Effort"_s, u"1 Jan 2022"_s, u"2027"_s, u"going on"_s,
                          u"–"_s, u"–"_s}));
    QCOMPARE(model.step(0).field, u"effort.plannedEnd"_s);
    model.setChart(whole, true);
    QCOMPARE(model.index(1, 6).data().toString(), u"•••"_s); // What was paid.
    model.setChart({}, false);
    QCOMPARE(model.rowCount(), 0);
}

void TestCourseReader::statesOfSteps()
{
    using Kind = CourseStep::Kind;
    const auto state = [](Kind kind, QStringView from, QStringView to, bool isDone) {
        CourseStep step{.kind = kind, .isDone = isDone};
        if (!from.isEmpty())
            step.from = *PartialDate::fromIso(from);
        if (!to.isEmpty())
            step.to = *PartialDate::fromIso(to);
        return stateOf(step, dueToday);
    };
    QCOMPARE(state(Kind::Effort, u"2024", u"2027", false), StepState::Going);
    QCOMPARE(state(Kind::Effort, u"2024", {}, false), StepState::Going);
    QCOMPARE(state(Kind::Effort, u"2027", {}, false), StepState::ToCome);
    QCOMPARE(state(Kind::Effort, u"2024", u"2025", false), StepState::Late);
    QCOMPARE(state(Kind::Effort, u"2024", u"2025", true), StepState::Done);
    QCOMPARE(state(Kind::Signing, u"2024", u"2024", true), StepState::Done);
    QCOMPARE(state(Kind::Signing, u"2027", u"2027", true), StepState::ToCome);
    QCOMPARE(state(Kind::Check, u"2026", u"2026", false), StepState::ToCome); // Not over yet.
    QCOMPARE(state(Kind::Check, u"2026-10", u"2026-10", false), StepState::Late);
    QCOMPARE(state(Kind::PaymentIn, u"2026-10", u"2026-10", true), StepState::Done);
}

void TestCourseReader::scaleFitsTheTime()
{
    const auto labels = [this](QDate from, QDate to, int most) {
        QStringList found;
        for (const CourseTick &tick : courseTicks(from, to, most, m_locale))
            found.append(tick.label);
        return found;
    };
    QCOMPARE(labels(QDate(2026, 4, 1), QDate(2027, 1, 1), 8),
             (QStringList{u"Q2 2026"_s, u"Q3 2026"_s, u"Q4 2026"_s}));
    QCOMPARE(labels(QDate(2026, 4, 1), QDate(2029, 1, 1), 8),
             (QStringList{u"2027"_s, u"2028"_s, u"2029"_s}));
    QCOMPARE(labels(QDate(2020, 1, 1), QDate(2041, 1, 1), 5),
             (QStringList{u"2020"_s, u"2025"_s, u"2030"_s, u"2035"_s, u"2040"_s}));
    QVERIFY(!labels(QDate(1900, 1, 1), QDate(2100, 1, 1), 1).isEmpty());
}

void TestCourseReader::freeForNewInvestments()
{
    const auto kroner = [](qint64 amount) {
        return Money::fromMinor(amount * 100, Currency::DKK);
    };
    const auto said = [this](const FundCapital &capital, const QList<FundShare> &shares) {
        return fundPositionText(shares, capital, m_locale, false).simplified();
    };
    const QList<FundShare> shares{{.committed = kroner(7'000'000),
                                   .paidIn = kroner(1'000'000),
                                   .distributed = kroner(500'000)}};
    QVERIFY2(said({.amount = kroner(10'000'000)}, shares)
                 .contains(u"Free for new investments: DKK 3.5m of a capital of DKK 10.0"_s),
             qPrintable(said({.amount = kroner(10'000'000)}, shares)));
    QVERIFY(said({.amount = kroner(10'000'000), .isReinvested = false}, shares)
                .contains(u"DKK 3.0m of a capital of DKK 10.0"_s));
    QVERIFY(said({.amount = kroner(6'000'000)}, shares).contains(u"DKK 0.50m are lacking"_s));
    QVERIFY(said({}, shares).contains(u"capital is not in the settings"_s));
    // Only some of the investments are looked at.
    const QString some = fundPositionText(shares, std::nullopt, m_locale, false);
    QVERIFY(!some.contains(u"free"_s, Qt::CaseInsensitive));
    QVERIFY(fundPositionText({}, FundCapital(), m_locale, false).isEmpty());
    QVERIFY(said({.amount = kroner(10'000'000)}, {}).contains(u"DKK 10.0"_s));
}

void TestCourseReader::moneyInWords()
{
    const CashView view = cashView(m_reader->entries(), {}, dueToday, {}, m_locale, false);
    QCOMPARE(view.table, view.onScreen);
    QCOMPARE(view.table.rows.size(), 2);
    QStringList cells;
    for (const ResultTable::Cell &cell : view.table.rows.at(1).cells)
        cells.append(cell.text.simplified());
    QCOMPARE(cells,
             (QStringList{u"Q4 2026"_s, u"DKK 0"_s, u"DKK 50,000"_s, u"DKK 50,000"_s,
                          u"DKK −150,000"_s, u"expected"_s}));
    QCOMPARE(view.table.rows.at(0).cells.constLast().text, u"has happened"_s);
    QVERIFY2(view.position.simplified().contains(u"paid out DKK 0.20m"_s),
             qPrintable(view.position));
    QVERIFY2(view.position.simplified().contains(u"missing in 2 of them"_s),
             qPrintable(view.position));
    QVERIFY2(view.position.simplified().contains(u"not known"_s), qPrintable(view.position));

    const CashView hidden = cashView(m_reader->entries(), {}, dueToday, {}, m_locale, true);
    QCOMPARE(hidden.table, view.table); // What is copied has them.
    QCOMPARE(hidden.onScreen.rows.at(1).cells.at(2).text, u"DKK\u00a0•••"_s);
    QVERIFY2(!hidden.position.contains(u"0.20"_s), qPrintable(hidden.position));
    const CashView none = cashView(m_reader->entries(), {}, dueToday, u"uden"_s, m_locale, false);
    QVERIFY(none.table.rows.isEmpty());
    QVERIFY(!none.table.sentence.isEmpty());
    QVERIFY(none.position.isEmpty());
}

QTEST_GUILESS_MAIN(TestCourseReader)
#include "tst_coursereader.moc"
