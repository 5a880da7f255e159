#include "model/document/portfoliodocument.h"
#include "model/items/amounttext.h"
#include "model/items/historymodel.h"
#include "model/items/momenttext.h"
#include "tests/document/losingdrive.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QUndoStack>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

Money kroner(qint64 amount)
{
    return Money::fromMinor(amount * 100, Currency());
}

QStringList rowTexts(const HistoryModel &model, const QList<HistoryModel::Column> &columns)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const HistoryModel::Column column : columns)
            cells.append(model.index(row, column).data().toString());
        rows.append(cells.join(u" | "_s));
    }
    return rows;
}

void readAll(HistoryModel &model)
{
    while (model.canFetchMore({}))
        model.fetchMore({});
}

} // namespace

class TestHistoryModel final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void writesEachFieldAsTheEditorDoes();
    void filtersByPersonFieldAndWords();
    void followsWhatIsSaved();
    void readsALongHistoryInParts();
    void whatCannotBeReadNowIsReadLater();
    void anotherFileInItsPlaceIsReadAnew();
    void toolTipsKeepTheirLines();
    void momentsAreReadAndWritten_data();
    void momentsAreReadAndWritten();
    void whatIsNoMomentIsRefused();

private:
    Status edit(const std::function<void(Investment &)> &change, const QString &reason);

    std::unique_ptr<QTemporaryDir> m_folder;
    InvestmentId m_id;
    std::unique_ptr<PortfolioDocument> m_document;
};

void TestHistoryModel::initTestCase()
{
    test::LosingDrive::install();
    QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
}

void TestHistoryModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Investment investment;
    investment.id = m_id = InvestmentId::create();
    investment.name = u"Ungehjem Vest"_s;
    auto created = PortfolioDocument::create(m_folder->filePath(u"p.bundlinje"_s),
                                             {newPortfolio(u"Fonden"_s), {investment}}, u"Mette"_s);
    QVERIFY(created);
    m_document = std::move(*created);
}

void TestHistoryModel::cleanup()
{
    m_document.reset();
    m_folder.reset();
}

Status TestHistoryModel::edit(const std::function<void(Investment &)> &change,
                              const QString &reason)
{
    const Investment before = *m_document->investment(m_id);
    Investment after = before;
    change(after);
    return m_document->change({{{before, after}}, {}, reason});
}

void TestHistoryModel::writesEachFieldAsTheEditorDoes()
{
    QVERIFY(edit(
        [](Investment &after) {
            after.ownShare = MoneyFigure{.amount = kroner(12'500'000)};
            after.effort.start = *PartialDate::fromParts(2026, 3, 7);
            after.stage = u"contract"_s;
        },
        u"Aftale"_s));
    QVERIFY(edit(
        [](Investment &after) {
            after.ownShare->amount = kroner(12'000'000);
            after.citizensPlanned.append({.value = 25, .unit = CountUnit::Families});
        },
        {}));
    QVERIFY(m_document->addRemark(m_id, u"Efter mødet"_s));
    QVERIFY(m_document->change({{{*m_document->investment(m_id), {}}}, {}, u"Slet"_s}));

    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(m_document.get());
    model.setSubject(m_id);
    readAll(model);
    const QStringList rows = rowTexts(model,
                                      {HistoryModel::FieldColumn, HistoryModel::BeforeColumn,
                                       HistoryModel::AfterColumn, HistoryModel::ActionColumn});
    QCOMPARE(rows.at(0), u"(the whole) | Ungehjem Vest | – | deleted"_s);
    QCOMPARE(rows.at(1), u"Remark | – | Efter mødet | changed"_s);
    const auto shown = [](qint64 amount) {
        return exactText(kroner(amount), QLocale());
    };
    const auto rowsWith = [&rows](const QString &before, const QString &after) {
        return rows.filter(u" | %1 | %2 | changed"_s.arg(before, after)).size();
    };
    QCOMPARE(rowsWith(u"–"_s, u"25, families"_s), 1);
    QCOMPARE(rowsWith(shown(12'500'000), shown(12'000'000)), 1);
    QCOMPARE(rowsWith(u"–"_s, u"07.03.2026"_s), 1);
    QCOMPARE(rows.constLast(), u"(the whole) | – | Ungehjem Vest | added"_s);
}

void TestHistoryModel::filtersByPersonFieldAndWords()
{
    QVERIFY(edit([](Investment &after) { after.theme = u"Unge på kanten"_s; }, u"Tema"_s));
    const auto colleague = PortfolioDocument::open(m_document->filePath(), u"Jens"_s);
    const Investment seen = *(*colleague)->investment(m_id);
    Investment after = seen;
    after.name = u"Ungehjem Øst"_s;
    QVERIFY((*colleague)->change({{{seen, after}}, {}, u"Navn"_s}));

    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(m_document.get());
    readAll(model);
    QCOMPARE(model.rowCount(), 4); // the name, the theme, and the two that began it
    QCOMPARE(model.persons(), QStringList({u"Jens"_s, u"Mette"_s}));

    model.setFilter({.person = u"Jens"_s});
    readAll(model);
    QCOMPARE(rowTexts(model, {HistoryModel::AfterColumn}), QStringList({u"Ungehjem Øst"_s}));
    model.setFilter({.field = model.index(0, HistoryModel::FieldColumn).data().toString()});
    readAll(model);
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({.text = u"paa kanten tema"_s});
    readAll(model);
    QCOMPARE(rowTexts(model, {HistoryModel::AfterColumn}), QStringList({u"Unge på kanten"_s}));
    model.setFilter({.text = u"findes ikke"_s});
    readAll(model);
    QCOMPARE(model.rowCount(), 0);
}

void TestHistoryModel::followsWhatIsSaved()
{
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(m_document.get());
    readAll(model);
    const QPersistentModelIndex oldest = model.index(model.rowCount() - 1, 0);
    const qint64 sequence = model.entryAt(oldest.row()).sequence;
    QVERIFY(edit([](Investment &after) { after.theme = u"Unge"_s; }, u"Tema"_s));
    model.update();
    QCOMPARE(model.index(0, HistoryModel::AfterColumn).data().toString(), u"Unge"_s);
    QVERIFY(oldest.isValid());
    QCOMPARE(model.entryAt(oldest.row()).sequence, sequence);
    m_document->undoStack().undo();
    model.update();
    QCOMPARE(model.index(0, HistoryModel::ActionColumn).data().toString(), u"undone"_s);
    QCOMPARE(model.index(0, HistoryModel::AfterColumn).data().toString(), u"–"_s);
    QCOMPARE(model.entriesRead(), model.entryCount());
}

void TestHistoryModel::readsALongHistoryInParts()
{
    ChangeSet many{{}, {}, u"Import"_s};
    for (int i = 0; i < 5000; ++i) {
        Investment investment;
        investment.id = InvestmentId::create();
        investment.name = QString::number(i);
        many.investments.append({{}, investment});
    }
    QVERIFY(m_document->change(many));
    HistoryModel model;
    model.setDocument(m_document.get());
    QCOMPARE(model.entryCount(), 5002);
    QCOMPARE(model.rowCount(), 0);
    model.fetchMore({});
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.entriesRead() < 500);
    readAll(model);
    QCOMPARE(model.rowCount(), 5002);
}

void TestHistoryModel::whatCannotBeReadNowIsReadLater()
{
    QVERIFY(edit([](Investment &after) { after.theme = u"Unge"_s; }, u"Tema"_s));
    const QList<HistoryModel::Column> columns{HistoryModel::FieldColumn, HistoryModel::BeforeColumn,
                                              HistoryModel::AfterColumn};
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy failed(&model, &HistoryModel::failed);
    const auto back = qScopeGuard([] { test::LosingDrive::comeBack(); });
    model.setDocument(m_document.get());
    test::LosingDrive::loseAfter(0);
    readAll(model);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(model.rowCount(), 0);
    test::LosingDrive::comeBack();
    model.update();
    readAll(model);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(rowTexts(model, columns),
             (QStringList{u"Theme | – | Unge"_s, u"(the whole) | – | Ungehjem Vest"_s,
                          u"(the whole) | – | Fonden"_s}));
}

/// As a folder that is synchronised does it: what was read of the other file counts no more.
void TestHistoryModel::anotherFileInItsPlaceIsReadAnew()
{
    const QString path = m_document->filePath();
    QVERIFY(m_document->writeCopy(path + u".copy"_s));
    {
        const auto elsewhere = PortfolioDocument::open(path + u".copy"_s, u"Jens"_s);
        Investment after = *(*elsewhere)->investment(m_id);
        after.theme = u"der"_s;
        QVERIFY((*elsewhere)->change({{{(*elsewhere)->investment(m_id).value(), after}}, {}, {}}));
    }
    QVERIFY(edit([](Investment &after) { after.theme = u"her"_s; }, {}));
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(m_document.get());
    readAll(model);
    QCOMPARE(model.index(0, HistoryModel::AfterColumn).data().toString(), u"her"_s);
    QVERIFY(QFile::rename(path, path + u".old"_s));
    QVERIFY(QFile::rename(path + u".copy"_s, path));
    QVERIFY(m_document->refresh());
    model.update();
    readAll(model);
    QCOMPARE(model.index(0, HistoryModel::AfterColumn).data().toString(), u"der"_s);
    QCOMPARE(model.index(0, HistoryModel::PersonColumn).data().toString(), u"Jens"_s);
}

void TestHistoryModel::toolTipsKeepTheirLines()
{
    QVERIFY(edit([](Investment &after) { after.publicNote = u"<b>Et</b>\nTo"_s; }, {}));
    HistoryModel model;
    model.setDocument(m_document.get());
    readAll(model);
    const QModelIndex note = model.index(0, HistoryModel::AfterColumn);
    QCOMPARE(note.data().toString(), u"<b>Et</b> To"_s);
    QCOMPARE(note.data(Qt::ToolTipRole).toString(), u"<qt>&lt;b&gt;Et&lt;/b&gt;<br>To</qt>"_s);
}

void TestHistoryModel::momentsAreReadAndWritten_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDateTime>("local");
    QTest::addColumn<QString>("written");
    const QDateTime endOfDay(QDate(2026, 11, 12), QTime(23, 59, 59, 999));
    QTest::newRow("a day is its end") << u"12.11.2026"_s << endOfDay << u"12.11.2026"_s;
    QTest::newRow("an ISO day") << u"2026-11-12"_s << endOfDay << u"12.11.2026"_s;
    QTest::newRow("a month is its end")
        << u"november 2026"_s << QDateTime(QDate(2026, 11, 30), QTime(23, 59, 59, 999))
        << u"30.11.2026"_s;
    const QDateTime minute(QDate(2026, 11, 12), QTime(14, 2, 59, 999));
    QTest::newRow("with a time") << u"12.11.2026 14.02"_s << minute << u"12.11.2026 14.02"_s;
    QTest::newRow("as people write it")
        << u" 12.11.2026 kl. 14.02 "_s << minute << u"12.11.2026 14.02"_s;
    QTest::newRow("an ISO moment")
        << u"2026-11-12T14:02:59.999"_s << minute << u"12.11.2026 14.02"_s;
}

void TestHistoryModel::momentsAreReadAndWritten()
{
    QFETCH(QString, typed);
    QFETCH(QDateTime, local);
    QFETCH(QString, written);
    const Result<QDateTime> moment = readMoment(typed, QLocale());
    QVERIFY(moment);
    QCOMPARE(moment->toLocalTime(), local);
    QCOMPARE(momentText(*moment, QLocale()), written);
}

void TestHistoryModel::whatIsNoMomentIsRefused()
{
    for (const QString &typed :
         {u""_s, u"i går"_s, u"12.11.2026 25.02"_s, u"november 2026 14.02"_s})
        QCOMPARE(readMoment(typed, QLocale()).error().code, Error::Code::NotADate);
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
