#include "model/document/portfoliodocument.h"
#include "model/items/checksmodel.h"
#include "tests/document/losingdrive.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QUndoStack>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

Investment investment(const QString &name, const QString &shortName = {})
{
    return {.id = InvestmentId::create(), .name = name, .shortName = shortName};
}

const QString tooLong(40, u'x');

} // namespace

class TestChecksModel final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { test::LosingDrive::install(); }
    void init();
    void cleanup();
    void listsSettingsAndInvestmentsInTheirOrder();
    void looksOnlyWhileWatched();
    void followsEachChange();
    void deletedOnesGoAndComeBackInTheirPlace();
    void saysHowFarItIs();
    void aDriveThatIsAwayIsWaitedFor();
    void anotherDocumentStartsAnew();

private:
    /// The names of the items, each with its number of checks.
    QStringList groups() const
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex group = m_model->index(row, 0);
            names.append(u"%1 %2"_s.arg(group.data().toString()).arg(m_model->rowCount(group)));
        }
        return names;
    }
    void change(int index, const std::function<void(Investment &)> &edit)
    {
        const Investment before = *m_document->investment(m_ids.at(index));
        Investment after = before;
        edit(after);
        QVERIFY(m_document->change({.investments = {{before, after}}, .reason = u"test"_s}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PortfolioDocument> m_document;
    std::unique_ptr<ChecksModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QList<InvestmentId> m_ids;
};

void TestChecksModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    PortfolioContent content{
        newPortfolio(u"Fonden"_s),
        {investment(u"A"_s, tooLong), investment(u"B"_s), investment(u"C"_s, tooLong)}};
    content.portfolio.boardName = u"Ring til 010190-1234"_s;
    m_ids.clear();
    for (const Investment &one : content.investments)
        m_ids.append(one.id);
    auto made = PortfolioDocument::create(m_folder->filePath(u"p.bundlinje"_s), content, u"MH"_s);
    QVERIFY(made);
    m_document = std::move(*made);
    m_model = std::make_unique<ChecksModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setDocument(m_document.get());
    m_model->setWatched(true);
    QTRY_COMPARE(m_model->waiting(), 0);
}

void TestChecksModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_document.reset();
}

void TestChecksModel::listsSettingsAndInvestmentsInTheirOrder()
{
    QCOMPARE(groups(), (QStringList{u"Settings of the portfolio 1"_s, u"A 1"_s, u"C 1"_s}));
    QCOMPARE(m_model->found(), 3);
    const QModelIndex settings = m_model->index(0, 0, m_model->index(0, 0));
    QVERIFY(m_model->investmentAt(settings).isNull());
    QCOMPARE(m_model->fieldAt(settings), u"boardName"_s);
    const QModelIndex check = m_model->index(0, ChecksModel::SentenceColumn, m_model->index(1, 0));
    QCOMPARE(m_model->investmentAt(check), m_ids.at(0));
    QCOMPARE(m_model->fieldAt(check), u"shortName"_s);
    QCOMPARE(check.data().toString(), u"Longer than 28 characters; charts will wrap it."_s);
    QVERIFY(m_model->fieldAt(m_model->index(1, 0)).isEmpty());
}

void TestChecksModel::looksOnlyWhileWatched()
{
    m_model->setWatched(false);
    change(1, [](Investment &one) { one.shortName = tooLong; });
    QCoreApplication::processEvents();
    QCOMPARE(m_model->waiting(), 1);
    QCOMPARE(m_model->found(), 3);
    m_model->setWatched(true);
    QTRY_COMPARE(m_model->found(), 4);
}

void TestChecksModel::followsEachChange()
{
    change(0, [](Investment &one) {
        one.name = u"Aa"_s;
        one.effort.start = *PartialDate::fromIso(u"2024");
        one.effort.plannedEnd = *PartialDate::fromIso(u"2020");
    });
    QTRY_COMPARE(groups().value(1), u"Aa 2"_s);
    change(0, [](Investment &one) { one.shortName.clear(); });
    QTRY_COMPARE(groups().value(1), u"Aa 1"_s);
    QCOMPARE(m_model->fieldAt(m_model->index(0, 0, m_model->index(1, 0))), u"effort.plannedEnd"_s);
    change(1, [](Investment &one) { one.shortName = tooLong; });
    QTRY_COMPARE(groups().value(2), u"B 1"_s);
    change(0, [](Investment &one) { one.effort.plannedEnd.reset(); });
    QTRY_COMPARE(groups().size(), 3);
    Portfolio settings = m_document->portfolio();
    settings.boardName.clear();
    QVERIFY(m_document->change({.portfolio = PortfolioChange{m_document->portfolio(), settings}}));
    QTRY_COMPARE(groups(), (QStringList{u"B 1"_s, u"C 1"_s}));
}

void TestChecksModel::deletedOnesGoAndComeBackInTheirPlace()
{
    const QStringList before = groups();
    QVERIFY(m_document->change({.investments = {{*m_document->investment(m_ids.at(0)), {}}}}));
    QTRY_COMPARE(groups(), (QStringList{u"Settings of the portfolio 1"_s, u"C 1"_s}));
    m_document->undoStack().undo();
    QTRY_COMPARE(groups(), before);
}

void TestChecksModel::saysHowFarItIs()
{
    m_model->setWatched(false);
    m_model->setDocument(m_document.get());
    QCOMPARE(m_model->all(), 4);
    QCOMPARE(m_model->waiting(), 4);
    QSignalSpy progressed(m_model.get(), &ChecksModel::progressed);
    m_model->setWatched(true);
    QTRY_COMPARE(m_model->waiting(), 0);
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(m_model->unreadable(), 0);
}

void TestChecksModel::aDriveThatIsAwayIsWaitedFor()
{
    const QStringList before = groups();
    const auto back = qScopeGuard([] { test::LosingDrive::comeBack(); });
    m_model->setWatched(false);
    change(2, [](Investment &one) { one.shortName.clear(); });
    test::LosingDrive::loseAfter(0);
    QSignalSpy progressed(m_model.get(), &ChecksModel::progressed);
    m_model->setWatched(true);
    QVERIFY(progressed.wait());
    QCOMPARE(m_model->waiting(), 1);
    QCOMPARE(m_model->unreadable(), 0);
    QCOMPARE(groups(), before);
    test::LosingDrive::comeBack();
    QTRY_COMPARE(m_model->waiting(), 0);
    QCOMPARE(groups(), before.mid(0, 2));
}

void TestChecksModel::anotherDocumentStartsAnew()
{
    m_model->setDocument(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->all(), 0);
    QCOMPARE(m_model->found(), 0);
    change(0, [](Investment &one) { one.shortName = u"y"_s; });
    QCOMPARE(m_model->waiting(), 0);
}

QTEST_GUILESS_MAIN(TestChecksModel)
#include "tst_checksmodel.moc"
