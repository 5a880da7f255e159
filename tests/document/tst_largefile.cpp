#include "model/document/backgroundwork.h"
#include "model/document/portfoliodocument.h"
#include "tests/largeportfolio.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <numeric>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

constexpr int investments = 700;
constexpr int patienceMilliseconds = 120'000; ///< Of sanitized programs beside others.

const ProgressWatch goOn = [](const WorkProgress &) {
    return true;
};

} // namespace

/// A file so large that it is opened, checked and changed on another thread.
class TestLargeFile final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void opensWhatIsThereOnAnotherThread();
    void saysHowFarItIs();
    void veryManyAreReadInTheirOrder();
    void stoppedOpeningLeavesTheFileAlone_data();
    void stoppedOpeningLeavesTheFileAlone();
    void damageInTheListIsRefused();
    void damageInTheHistoryStopsEditing();
    void anIntactFileStaysEditable();
    void savingWhileItIsCheckedIsNoDamage();
    void savesManyAsOneStep();
    void isInUseWhileItSaves();
    void stoppedSavingChangesNothing();
    void closingWhileSavingChangesNothing();
    void aStepOfManyIsTakenBackBehind();
    void aStoppedStepIsStillTheNextOne();

private:
    std::unique_ptr<PortfolioDocument> opened() const;
    ChangeSet everyNameChanged() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_bytes;
    QString m_path;
};

void TestLargeFile::initTestCase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.bundlinje"_s);
    QVERIFY(PortfolioDocument::create(path, largeContent(investments), historyMark));
    QVERIFY(PortfolioDocument::isLarge(path));
    m_bytes = bytesOf(path);
}

void TestLargeFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"p.bundlinje"_s);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_bytes), m_bytes.size());
}

void TestLargeFile::cleanup()
{
    m_folder.reset();
}

std::unique_ptr<PortfolioDocument> TestLargeFile::opened() const
{
    auto document = PortfolioDocument::openLarge(m_path, u"Jens"_s, goOn);
    return document ? std::move(*document) : nullptr;
}

ChangeSet TestLargeFile::everyNameChanged() const
{
    const auto document = PortfolioDocument::open(m_path, u"Jens"_s);
    const Result<PortfolioContent> content = (*document)->content();
    ChangeSet changes{.investments = {}, .portfolio = {}, .reason = u"Import"_s};
    for (const Investment &before : content->investments) {
        Investment after = before;
        after.name += u" B"_s;
        changes.investments.append({before, after});
    }
    return changes;
}

void TestLargeFile::opensWhatIsThereOnAnotherThread()
{
    std::unique_ptr<PortfolioDocument> document;
    BackgroundWork work(
        [&](const ProgressWatch &watch) {
            document = std::move(*PortfolioDocument::openLarge(m_path, u"Jens"_s, watch));
            document->handOverTo(thread());
        },
        nullptr);
    QSignalSpy finished(&work, &BackgroundWork::finished);
    QVERIFY(finished.wait(patienceMilliseconds));
    QCOMPARE(document->thread(), QThread::currentThread());
    QCOMPARE(document->undoStack().thread(), QThread::currentThread());

    const auto same = PortfolioDocument::open(m_path, u"Jens"_s);
    QCOMPARE(document->summaries().size(), investments);
    QCOMPARE(document->summaries(), (*same)->summaries());
    QCOMPARE(document->portfolio(), (*same)->portfolio());

    const Investment before = *document->investment(document->summaries().at(5).id);
    Investment after = before;
    after.name = u"Ny"_s;
    QVERIFY(document->change({{{before, after}}, {}, {}}));
    document->undoStack().undo();
    QCOMPARE(document->summaries().at(5).name, before.name);
}

void TestLargeFile::saysHowFarItIs()
{
    QList<WorkProgress> heard;
    QVERIFY(PortfolioDocument::openLarge(m_path, u"Jens"_s, [&](const WorkProgress &progress) {
        heard.append(progress);
        return true;
    }));
    qint64 before = -1;
    for (const WorkProgress &progress : std::as_const(heard)) {
        if (progress.step != WorkProgress::Step::Reading)
            continue;
        QCOMPARE(progress.total, investments);
        QVERIFY(progress.done > before && progress.done <= progress.total);
        before = progress.done;
    }
    QVERIFY(before > 0);
}

/// So many that two threads read them.
void TestLargeFile::veryManyAreReadInTheirOrder()
{
    constexpr int many = 9000;
    PortfolioContent content{.portfolio = newPortfolio(u"Fond"_s), .investments = {}};
    for (int number = 0; number < many; ++number) {
        Investment investment;
        investment.id = InvestmentId::create();
        investment.name = QString::number(number);
        content.investments.append(investment);
    }
    const QString path = m_folder->filePath(u"mange.bundlinje"_s);
    {
        const auto made = PortfolioDocument::create(path, content, u"Jens"_s);
        QVERIFY(made);
        // Where most of the lower half is gone, the two threads have unequal parts.
        ChangeSet deletions;
        for (int number = 100; number < 3900; ++number)
            deletions.investments.append(
                {*(*made)->investment(content.investments.at(number).id), std::nullopt});
        QVERIFY((*made)->change(deletions));
    }
    content.investments.remove(100, 3800);
    const auto document = PortfolioDocument::openLarge(path, u"Jens"_s, goOn);
    QVERIFY(document);
    const auto add = [](QString names, const auto &investment) {
        return names + investment.name + u' ';
    };
    const auto namesOf = [add](const auto &list) {
        return std::accumulate(list.begin(), list.end(), QString(), add);
    };
    QCOMPARE(namesOf((*document)->summaries()), namesOf(content.investments));
    QVERIFY((*document)->verify());

    int patience = 5;
    QVERIFY(!PortfolioDocument::openLarge(path, u"Jens"_s,
                                          [&](const WorkProgress &) { return patience-- > 0; }));
}

void TestLargeFile::stoppedOpeningLeavesTheFileAlone_data()
{
    QTest::addColumn<int>("patience"); // How often it is told to go on.
    QTest::newRow("at once") << 0;
    QTest::newRow("later") << 1;
}

void TestLargeFile::stoppedOpeningLeavesTheFileAlone()
{
    QFETCH(int, patience);
    const auto document = PortfolioDocument::openLarge(
        m_path, u"Jens"_s, [&](const WorkProgress &) { return patience-- > 0; });
    QVERIFY(!document);
    QCOMPARE(bytesOf(m_path), m_bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestLargeFile::damageInTheListIsRefused()
{
    QVERIFY(damagePageWith(m_path, listMark));
    const QByteArray damaged = bytesOf(m_path);
    const auto document = PortfolioDocument::openLarge(m_path, u"Jens"_s, goOn);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::FileDamaged);
    QCOMPARE(document.error().where, m_path);
    QCOMPARE(bytesOf(m_path), damaged);
}

void TestLargeFile::damageInTheHistoryStopsEditing()
{
    QVERIFY(damagePageWith(m_path, historyMark));
    const QByteArray damaged = bytesOf(m_path);
    // Where there is no second look, everything is looked through at once.
    QCOMPARE(PortfolioDocument::open(m_path, u"Jens"_s).error().code, Error::Code::FileDamaged);

    const auto document = opened();
    QVERIFY(document);
    QVERIFY(!document->isReadOnly());
    QCOMPARE(document->summaries().size(), investments);
    QSignalSpy found(document.get(), &PortfolioDocument::damaged);
    document->checkBehind();
    QVERIFY(found.count() == 1 || found.wait(patienceMilliseconds));
    QVERIFY(document->isReadOnly());
    QCOMPARE(document->damage()->code, Error::Code::FileDamaged);

    Investment added;
    added.id = InvestmentId::create();
    const Status changed = document->change({{{std::nullopt, added}}, {}, {}});
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, Error::Code::FileDamaged);
    QCOMPARE(document->summaries().size(), investments);
    QCOMPARE(bytesOf(m_path), damaged);
}

void TestLargeFile::anIntactFileStaysEditable()
{
    const auto document = opened();
    document->checkBehind();
    // Whoever closes a file does not wait for the look through it.
    const auto another = opened();
    another->checkBehind();
    QSignalSpy found(document.get(), &PortfolioDocument::damaged);
    QVERIFY(document->change(everyNameChanged()));
    QVERIFY(document->verify());
    QVERIFY(!document->isReadOnly());
    QVERIFY(found.isEmpty());
}

void TestLargeFile::savingWhileItIsCheckedIsNoDamage()
{
    const auto document = opened();
    QSignalSpy found(document.get(), &PortfolioDocument::damaged);
    for (int i = 0; i < 20; ++i) {
        document->checkBehind();
        const Investment before = *document->investment(document->summaries().at(i).id);
        Investment after = before;
        after.publicNote = after.publicNote.mid(i) + u"mere"_s;
        QVERIFY(document->change({{{before, after}}, {}, {}}));
        QCoreApplication::processEvents();
    }
    QVERIFY(found.isEmpty());
}

void TestLargeFile::savesManyAsOneStep()
{
    const auto document = opened();
    const QList<InvestmentSummary> before = document->summaries();
    QSignalSpy saved(document.get(), &PortfolioDocument::changeSaved);
    QSignalSpy changed(document.get(), &PortfolioDocument::changed);
    document->changeBehind(everyNameChanged());
    QVERIFY(saved.wait(patienceMilliseconds));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(document->undoStack().count(), 1);
    QCOMPARE(document->summaries().at(3).name, before.at(3).name + u" B"_s);
    QCOMPARE(PortfolioDocument::open(m_path, {}).value()->summaries(), document->summaries());
    document->undoStack().undo();
    QCOMPARE(document->summaries().at(3).name, before.at(3).name);
    QVERIFY(document->verify());
}

void TestLargeFile::isInUseWhileItSaves()
{
    const auto document = opened();
    const InvestmentId id = document->summaries().first().id;
    QSignalSpy saved(document.get(), &PortfolioDocument::changeSaved);
    document->changeBehind(everyNameChanged());
    QCOMPARE(document->investment(id).error().code, Error::Code::FileLocked);
    QCOMPARE(document->summaries().size(), investments);
    QVERIFY(saved.wait(patienceMilliseconds));
    QVERIFY(document->investment(id));
}

void TestLargeFile::stoppedSavingChangesNothing()
{
    const auto document = opened();
    const QList<InvestmentSummary> before = document->summaries();
    const ChangeSet changes = everyNameChanged();
    QSignalSpy notSaved(document.get(), &PortfolioDocument::changeNotSaved);
    document->changeBehind(changes).stop();
    QVERIFY(notSaved.wait(patienceMilliseconds));
    QCOMPARE(document->summaries(), before);
    QVERIFY(!document->undoStack().canUndo());
    QCOMPARE(bytesOf(m_path), m_bytes);
    QVERIFY(document->change(changes)); // It can be used again.
}

void TestLargeFile::closingWhileSavingChangesNothing()
{
    const ChangeSet changes = everyNameChanged();
    opened()->changeBehind(changes);
    QCOMPARE(bytesOf(m_path), m_bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestLargeFile::aStepOfManyIsTakenBackBehind()
{
    const auto document = opened();
    const QString name = document->summaries().at(3).name;
    const ChangeSet changes = everyNameChanged();
    QVERIFY(document->takesLong(changes));
    QVERIFY(document->change(changes));
    QSignalSpy begun(document.get(), &PortfolioDocument::workBegun);
    QSignalSpy saved(document.get(), &PortfolioDocument::changeSaved);
    document->stepBehind(true);
    QCOMPARE(begun.count(), 1);
    QCOMPARE(document->summaries().at(3).name, name + u" B"_s); // It goes on behind.
    QVERIFY(saved.wait(patienceMilliseconds));
    QCOMPARE(document->summaries().at(3).name, name);
    QCOMPARE(document->undoStack().index(), 0);
    QVERIFY(document->verify());
    document->stepBehind(false);
    QVERIFY(saved.wait(patienceMilliseconds));
    QCOMPARE(document->summaries().at(3).name, name + u" B"_s);
    document->undoStack().undo(); // The revisions are those that were saved behind.
    QCOMPARE(document->summaries().at(3).name, name);
    document->stepBehind(true); // There is none.
    QCOMPARE(begun.count(), 2);
}

void TestLargeFile::aStoppedStepIsStillTheNextOne()
{
    const auto document = opened();
    QVERIFY(document->change(everyNameChanged()));
    const QList<InvestmentSummary> before = document->summaries();
    QSignalSpy notSaved(document.get(), &PortfolioDocument::changeNotSaved);
    connect(document.get(), &PortfolioDocument::workBegun, this,
            [](BackgroundWork *work) { work->stop(); });
    document->stepBehind(true);
    QVERIFY(notSaved.wait(patienceMilliseconds));
    QCOMPARE(document->summaries(), before);
    QCOMPARE(document->undoStack().index(), 1);
    document->undoStack().undo();
    QVERIFY(document->summaries() != before);
}

QTEST_GUILESS_MAIN(TestLargeFile)
#include "tst_largefile.moc"
