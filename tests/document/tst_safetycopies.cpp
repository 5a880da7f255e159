#include "model/document/portfoliodocument.h"
#include "model/document/presence.h"
#include "model/document/safetycopies.h"
#include "tests/document/losingdrive.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>
#include <QtCore/QStandardPaths>
#include <QtCore/QSysInfo>
#include <QtCore/QTemporaryDir>
#include <QtGui/QUndoStack>
#include <QtTest/QTest>

#include <sys/stat.h>
#include <utime.h>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

using Reason = SafetyCopy::Reason;

QDateTime at(int day, int hour)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 2, 59)).toUTC();
}

} // namespace

class TestSafetyCopies final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        test::LosingDrive::install();
    }
    void init();
    void cleanup();
    void aCopyHoldsWhatTheFileHolds();
    void lookingIntoACopyLeavesItAsItIs();
    void onlyWhoMayReadTheFileMayReadItsCopies_data();
    void onlyWhoMayReadTheFileMayReadItsCopies();
    void whoSavesMeanwhileDoesNotWait();
    void oneADayAndOnlyOfWhatChanged();
    void theLastTenOfEachKindAreKept();
    void twoInOneSecondAreBothKept();
    void copiesBeforeAMigrationAreListed();
    void aFolderThatCannotBeWrittenIsCopiedElsewhere();
    void restoringIsOneStepOfUndo();
    void colleaguesAreSeenAndGoneOnesForgotten();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<PortfolioDocument> m_document;
};

void TestSafetyCopies::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"fond æ [1].bundlinje"_s);
    PortfolioContent content{newPortfolio(u"Fonden"_s), {}};
    for (const QString &name : {u"A"_s, u"B"_s}) {
        Investment investment;
        investment.id = InvestmentId::create();
        investment.name = name;
        content.investments.append(investment);
    }
    auto created = PortfolioDocument::create(m_file, content, u"Mette"_s);
    QVERIFY(created);
    m_document = std::move(*created);
}

void TestSafetyCopies::cleanup()
{
    m_document.reset();
    m_folder.reset();
}

void TestSafetyCopies::aCopyHoldsWhatTheFileHolds()
{
    QVERIFY(safetyCopies(m_file).isEmpty());
    const Result<QString> path = makeSafetyCopy(m_file, Reason::Opening, at(12, 9));
    QVERIFY2(path, path ? "" : qPrintable(path.error().detail));
    const QList<SafetyCopy> copies = safetyCopies(m_file);
    QCOMPARE(copies.size(), 1);
    QCOMPARE(copies.at(0).filePath, *path);
    QCOMPARE(copies.at(0).at, at(12, 9));
    QCOMPARE(copies.at(0).reason, Reason::Opening);
    QCOMPARE(copies.at(0).investments, std::optional(2));
    QCOMPARE(copies.at(0).size, QFileInfo(*path).size());
    const auto copy = PortfolioDocument::open(*path, {});
    QVERIFY(copy);
    QVERIFY((*copy)->isReadOnly());
    QVERIFY(*(*copy)->content() == *m_document->content());
    QCOMPARE(makeSafetyCopy(m_file + u"?"_s, Reason::Opening, at(12, 9)).error().code,
             Error::Code::FileMissing);
}

void TestSafetyCopies::lookingIntoACopyLeavesItAsItIs()
{
    const QString path = *makeSafetyCopy(m_file, Reason::Import, at(12, 9));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto bytes = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    QVERIFY(*contentOfSafetyCopy(path) == *m_document->content());
    QCOMPARE(bytes(), before);
    QCOMPARE(QFileInfo(path).dir().entryList(QDir::Files).size(), 1);

    const QString own = m_folder->filePath(u"min.bundlinje"_s);
    QVERIFY(writeSafetyCopy(path, own));
    QVERIFY(!(*PortfolioDocument::open(own, {}))->isReadOnly());
    QCOMPARE(writeSafetyCopy(path, own).error().code, Error::Code::FileExists);

    QVERIFY(QFile::remove(path));
    const auto gone = contentOfSafetyCopy(path);
    QCOMPARE(gone.error().code, Error::Code::FileMissing);
    QCOMPARE(gone.error().where, path);
}

void TestSafetyCopies::onlyWhoMayReadTheFileMayReadItsCopies_data()
{
    QTest::addColumn<int>("file"); // as of chmod
    QTest::addColumn<int>("copy");
    QTest::addColumn<int>("folder");
    QTest::newRow("of one person") << 0600 << 0400 << 0700;
    QTest::newRow("of a secretariat") << 0660 << 0440 << 0770;
    QTest::newRow("read by others") << 0644 << 0444 << 0755;
}

void TestSafetyCopies::onlyWhoMayReadTheFileMayReadItsCopies()
{
    QFETCH(int, file);
    QFETCH(int, copy);
    QFETCH(int, folder);
    const auto rights = [](const QString &path) {
        struct stat found { };
        return stat(QFile::encodeName(path).constData(), &found) == 0
            ? static_cast<int>(found.st_mode & 0777)
            : -1;
    };
    QCOMPARE(chmod(QFile::encodeName(m_file).constData(), static_cast<mode_t>(file)), 0);
    const QString path = *makeSafetyCopy(m_file, Reason::Opening, at(12, 9));
    QCOMPARE(rights(path), copy);
    QCOMPARE(rights(QFileInfo(path).absolutePath()), folder);
}

/// Somebody saves while a large file is copied: the save is done, and the copy holds it.
void TestSafetyCopies::whoSavesMeanwhileDoesNotWait()
{
    QRandomGenerator random(1);
    ChangeSet large;
    for (int i = 0; i < 40; ++i) {
        Investment investment;
        investment.id = InvestmentId::create();
        investment.name = u"Stor %1"_s.arg(i);
        for (int part = 0; part < 20'000; ++part)
            investment.publicNote += QString::number(random.generate64(), 16);
        large.investments.append({{}, investment});
    }
    QVERIFY(m_document->change(large));
    const Investment before = *m_document->investment(m_document->summaries().constFirst().id);
    Investment after = before;
    after.theme = u"midt i det hele"_s;
    Status saved = failure(Error::Code::NotFound);
    constexpr int someReleases = 2;
    test::LosingDrive::afterReleases(someReleases, [&] {
        saved = m_document->change({{{before, after}}, {}, u"Theme"_s});
    });
    const Result<QString> path = makeSafetyCopy(m_file, Reason::Opening, at(12, 9));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    QVERIFY2(path, path ? "" : qPrintable(path.error().detail));
    const auto copy = PortfolioDocument::open(*path, {});
    QVERIFY((*copy)->verify());
    QVERIFY(*(*copy)->content() == *m_document->content());
}

void TestSafetyCopies::oneADayAndOnlyOfWhatChanged()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(isOpeningCopyDue(m_file, now));
    QVERIFY(makeSafetyCopy(m_file, Reason::Opening, now));
    QVERIFY(!isOpeningCopyDue(m_file, now));
    QVERIFY(!isOpeningCopyDue(m_file, now.addDays(1))); // Nothing has changed since.
    const qint64 later = now.addSecs(3600).toSecsSinceEpoch();
    const utimbuf times{.actime = later, .modtime = later};
    QCOMPARE(utime(QFile::encodeName(m_file).constData(), &times), 0);
    QVERIFY(!isOpeningCopyDue(m_file, now));
    QVERIFY(isOpeningCopyDue(m_file, now.addDays(1)));
}

void TestSafetyCopies::theLastTenOfEachKindAreKept()
{
    for (int day = 1; day <= 13; ++day)
        QVERIFY(makeSafetyCopy(m_file, Reason::Opening, at(day, 9)));
    for (int hour = 10; hour <= 21; ++hour)
        QVERIFY(makeSafetyCopy(m_file, Reason::Import, at(13, hour)));
    const QList<SafetyCopy> copies = safetyCopies(m_file);
    QCOMPARE(copies.size(), 2 * keptSafetyCopies);
    QCOMPARE(copies.constFirst().at, at(13, 21));
    QCOMPARE(copies.constLast().at, at(4, 9));
}

void TestSafetyCopies::twoInOneSecondAreBothKept()
{
    QVERIFY(makeSafetyCopy(m_file, Reason::Import, at(12, 9)));
    QVERIFY(makeSafetyCopy(m_file, Reason::Import, at(12, 9)));
    QCOMPARE(safetyCopies(m_file).size(), 2);
}

void TestSafetyCopies::copiesBeforeAMigrationAreListed()
{
    QVERIFY(m_document->writeCopy(m_folder->filePath(u"fond æ [1] 2026-11-02 (0).bundlinje"_s)));
    QVERIFY(m_document->writeCopy(m_folder->filePath(u"anden fond 2026-11-02 (0).bundlinje"_s)));
    const QList<SafetyCopy> copies = safetyCopies(m_file);
    QCOMPARE(copies.size(), 1);
    QCOMPARE(copies.at(0).reason, Reason::Migration);
    QCOMPARE(copies.at(0).at.toLocalTime().date(), QDate(2026, 11, 2));
}

void TestSafetyCopies::aFolderThatCannotBeWrittenIsCopiedElsewhere()
{
    // A file in the place of the folder, because a person with all rights may write anywhere.
    QFile inTheWay(m_file + u"-copies"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const Result<QString> path = makeSafetyCopy(m_file, Reason::Import, at(12, 9));
    QVERIFY(path);
    QVERIFY(!path->startsWith(m_folder->path()));
    QCOMPARE(safetyCopies(m_file).size(), 1);
    QVERIFY(QFile::setPermissions(*path, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::remove(*path));
}

void TestSafetyCopies::restoringIsOneStepOfUndo()
{
    const PortfolioContent then = *m_document->content();
    Portfolio settings = then.portfolio;
    settings.priceYear = 2031;
    Investment added;
    added.id = InvestmentId::create();
    added.name = u"C"_s;
    Investment changed = then.investments.at(1);
    changed.theme = u"Unge"_s;
    QVERIFY(m_document->change(
        {{{then.investments.at(0), {}}, {then.investments.at(1), changed}, {{}, added}},
         PortfolioChange{then.portfolio, settings},
         u"Much"_s}));
    const PortfolioContent after = *m_document->content();
    const auto withoutRevisions = [](PortfolioContent content) {
        content.portfolio.revision = 0;
        for (Investment &investment : content.investments)
            investment.revision = 0;
        return content;
    };
    QVERIFY(m_document->replaceBy(then, u"Restore"_s));
    QVERIFY(withoutRevisions(*m_document->content()) == withoutRevisions(then));
    QVERIFY(m_document->verify());
    m_document->undoStack().undo();
    QVERIFY(withoutRevisions(*m_document->content()) == withoutRevisions(after));
}

void TestSafetyCopies::colleaguesAreSeenAndGoneOnesForgotten()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const PresenceNote mine(m_file, u"Mette"_s, now);
    QVERIFY(mine.others().isEmpty());
    {
        const PresenceNote theirs(m_file, u"Jens"_s, now.addSecs(-60));
        const QList<Presence> others = mine.others();
        QCOMPARE(others.size(), 1);
        QCOMPARE(others.at(0).person, u"Jens"_s);
        QCOMPARE(others.at(0).since.toSecsSinceEpoch(), now.addSecs(-60).toSecsSinceEpoch());
        QCOMPARE(theirs.others().at(0).person, u"Mette"_s);
    }
    QVERIFY(mine.others().isEmpty());

    // Two that broke down: a process of this computer that is no more, and another computer.
    const QString gone = m_folder->filePath(u".~fond æ [1].bundlinje-%1.open"_s);
    const auto write = [&gone](const QString &mark, const QByteArray &content) {
        QFile file(gone.arg(mark));
        return file.open(QIODevice::WriteOnly) && file.write(content) > 0;
    };
    const QByteArray here = QSysInfo::machineHostName().toUtf8();
    QVERIFY(write(u"00000001"_s,
                  R"({"person":"A","computer":")" + here + R"(","process":2147483000})"));
    QVERIFY(write(u"00000002"_s, R"({"person":"B","computer":"elsewhere","process":1})"));
    QCOMPARE(mine.others().size(), 1); // The other computer's is not old yet.
    const qint64 old = now.toSecsSinceEpoch() - PresenceNote::goneAfter - 60;
    const utimbuf times{.actime = old, .modtime = old};
    QCOMPARE(utime(QFile::encodeName(gone.arg(u"00000002"_s)).constData(), &times), 0);
    QVERIFY(mine.others().isEmpty());
    QVERIFY(!QFile::exists(gone.arg(u"00000001"_s)));
    QVERIFY(!QFile::exists(gone.arg(u"00000002"_s)));
}

QTEST_GUILESS_MAIN(TestSafetyCopies)
#include "tst_safetycopies.moc"
