#include "model/document/documentwatch.h"
#include "model/document/portfoliodocument.h"
#include "tests/document/losingdrive.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace bundlinje::test;
using namespace Qt::StringLiterals;

/// The drive, or the file, disappears while somebody types: that is said, the file is as it was,
/// and the same edit is saved as soon as the file is back.
class TestLostDrive final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void atAnyMomentOfASave_data();
    void atAnyMomentOfASave();
    void isSaidOnceAndFoundAgain_data();
    void isSaidOnceAndFoundAgain();
    void whatCollidesNeverTakesTheOthersPlace_data();
    void whatCollidesNeverTakesTheOthersPlace();
    void aFolderThatGoesAwayIsFoundAgain();
    void anotherFileWithTheSameCountOfSavesIsReadAnew();
    void anotherDriveInTheSamePlaceIsReadAnew();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<PortfolioDocument> opened(const QString &filePath) const;
    Status give(const Investment &before, const QString &theme);
    QString storedTheme() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PortfolioDocument> m_document;
    Investment m_before;
};

namespace {

/// What can be said of a drive in a sentence that helps; anything else is not understood.
bool isAboutTheDrive(const Error &error)
{
    return error.code == Error::Code::CannotWrite || error.code == Error::Code::FileUnreadable
        || error.code == Error::Code::FileMissing;
}

void comeBack(bool asAnother)
{
    if (asAnother)
        LosingDrive::comeBackAsAnother();
    else
        LosingDrive::comeBack();
}

void addWaysOfComingBack()
{
    QTest::addColumn<bool>("asAnother");
    QTest::newRow("a network that answers again") << false;
    QTest::newRow("a drive that was plugged in again") << true;
}

} // namespace

void TestLostDrive::initTestCase()
{
    LosingDrive::install();
}

void TestLostDrive::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"drive"_s));
    Investment first;
    first.id = InvestmentId::create();
    first.name = u"Ungehjem Vest"_s;
    first.theme = u"before"_s;
    auto created = PortfolioDocument::create(path(u"drive/p.bundlinje"_s),
                                             {newPortfolio(u"Fonden"_s), {first}}, u"Mette"_s);
    QVERIFY(created);
    m_document = std::move(*created);
    m_before = *m_document->investment(first.id);
}

void TestLostDrive::cleanup()
{
    LosingDrive::comeBack();
    m_document.reset();
    m_folder.reset();
}

std::unique_ptr<PortfolioDocument> TestLostDrive::opened(const QString &filePath) const
{
    auto document = PortfolioDocument::open(filePath, u"Jens"_s);
    return document ? std::move(*document) : nullptr;
}

Status TestLostDrive::give(const Investment &before, const QString &theme)
{
    Investment after = before;
    after.theme = theme;
    return m_document->change({{{before, after}}, {}, u"Theme"_s});
}

QString TestLostDrive::storedTheme() const
{
    const auto document = opened(path(u"drive/p.bundlinje"_s));
    return document && document->verify() ? document->summary(m_before.id)->theme : u"damaged"_s;
}

void TestLostDrive::atAnyMomentOfASave_data()
{
    addWaysOfComingBack();
}

void TestLostDrive::atAnyMomentOfASave()
{
    QFETCH(bool, asAnother);
    QSignalSpy notSaved(m_document.get(), &PortfolioDocument::notSaved);
    int refused = 0;
    int operations = 1;
    for (bool isWhole = false; !isWhole; ++operations) {
        QVERIFY(operations < 1000);
        const Investment before = *m_document->investment(m_before.id);
        const QString wanted = QString::number(operations);
        LosingDrive::loseAfter(operations);
        const Status done = give(before, wanted);
        isWhole = !LosingDrive::isLost();
        comeBack(asAnother);
        QVERIFY2(done || isAboutTheDrive(done.error()),
                 done ? "" : qPrintable(done.error().detail));
        refused += done ? 0 : 1;
        QCOMPARE(notSaved.size(), refused);
        QCOMPARE(storedTheme(), done ? wanted : before.theme);
        // What is still typed is saved now; what was saved is there already.
        const Status again = give(before, wanted);
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QCOMPARE(storedTheme(), wanted);
        QCOMPARE(m_document->summary(m_before.id)->theme, wanted);
    }
    QVERIFY(refused > 5);
}

void TestLostDrive::isSaidOnceAndFoundAgain_data()
{
    addWaysOfComingBack();
}

void TestLostDrive::isSaidOnceAndFoundAgain()
{
    QFETCH(bool, asAnother);
    DocumentWatch watch;
    watch.setDocument(m_document.get());
    QSignalSpy lost(&watch, &DocumentWatch::lost);
    QSignalSpy found(&watch, &DocumentWatch::found);
    LosingDrive::loseAfter(0);
    watch.look();
    QVERIFY(!give(m_before, u"after"_s));
    QVERIFY(!m_document->investment(m_before.id));
    QVERIFY(!m_document->verify());
    watch.look();
    QCOMPARE(lost.size(), 1);
    QVERIFY(isAboutTheDrive(lost.at(0).at(0).value<Error>()));
    // What was shown stays.
    QCOMPARE(m_document->summary(m_before.id)->theme, u"before"_s);
    QCOMPARE(found.size(), 0);

    comeBack(asAnother);
    watch.look();
    QCOMPARE(found.size(), 1);
    QVERIFY(give(m_before, u"after"_s));
    QCOMPARE(storedTheme(), u"after"_s);
    watch.look();
    QCOMPARE(lost.size(), 1);
}

void TestLostDrive::whatCollidesNeverTakesTheOthersPlace_data()
{
    QTest::addColumn<bool>("isSetting");
    QTest::newRow("deleted there, edited here") << false;
    QTest::newRow("a setting of both") << true;
}

/// What is wanted here passes through the file into its history, but is never what is stored,
/// wherever the drive goes away.
void TestLostDrive::whatCollidesNeverTakesTheOthersPlace()
{
    QFETCH(bool, isSetting);
    int operations = 1;
    for (bool isWhole = false; !isWhole; ++operations) {
        QVERIFY(operations < 1000);
        cleanup();
        init();
        const Portfolio settings = m_document->portfolio();
        Portfolio theirs = settings;
        theirs.priceYear = 2024;
        const ChangeSet there = isSetting ? ChangeSet{{}, PortfolioChange{settings, theirs}, {}}
                                          : ChangeSet{{{m_before, {}}}, {}, {}};
        QVERIFY(opened(m_document->filePath())->change(there));
        LosingDrive::loseAfter(operations);
        Portfolio mine = settings;
        mine.priceYear = 2023;
        const Status done = isSetting
            ? m_document->change({{}, PortfolioChange{settings, mine}, {}})
            : give(m_before, u"mine"_s);
        QVERIFY(!done);
        isWhole = !LosingDrive::isLost();
        LosingDrive::comeBack();
        const auto stored = opened(m_document->filePath());
        QVERIFY(stored && stored->verify());
        QVERIFY(isSetting ? stored->portfolio().priceYear == 2024 : !stored->summary(m_before.id));
    }
    QVERIFY(operations > 20);
}

void TestLostDrive::aFolderThatGoesAwayIsFoundAgain()
{
    DocumentWatch watch;
    watch.setDocument(m_document.get());
    QSignalSpy lost(&watch, &DocumentWatch::lost);
    QSignalSpy found(&watch, &DocumentWatch::found);
    QVERIFY(QFile::rename(path(u"drive"_s), path(u"away"_s)));
    watch.look();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(give(m_before, u"after"_s).error().code, Error::Code::FileMissing);
    QVERIFY(!QFile::exists(path(u"drive"_s)));
    QVERIFY(QFile::rename(path(u"away"_s), path(u"drive"_s)));
    watch.look();
    QCOMPARE(found.size(), 1);
    QVERIFY(give(m_before, u"after"_s));
    QCOMPARE(storedTheme(), u"after"_s);
}

/// As a folder that is synchronised does it: the other file counts as many saves as this one, and
/// still is not what was seen here.
void TestLostDrive::anotherFileWithTheSameCountOfSavesIsReadAnew()
{
    QVERIFY(m_document->writeCopy(path(u"copy.bundlinje"_s)));
    QVERIFY(give(m_before, u"here"_s));
    const Investment seen = *m_document->investment(m_before.id);
    {
        const auto elsewhere = opened(path(u"copy.bundlinje"_s));
        Investment after = m_before;
        after.theme = u"there"_s;
        QVERIFY(elsewhere->change({{{m_before, after}}, {}, u"Theme"_s}));
        QCOMPARE(elsewhere->summary(m_before.id)->revision, seen.revision);
    }
    QVERIFY(QFile::rename(path(u"drive/p.bundlinje"_s), path(u"old.bundlinje"_s)));
    QVERIFY(QFile::rename(path(u"copy.bundlinje"_s), path(u"drive/p.bundlinje"_s)));

    QSignalSpy told(m_document.get(), &PortfolioDocument::conflicted);
    Investment after = seen;
    after.shortName = u"Vest"_s;
    QVERIFY(m_document->change({{{seen, after}}, {}, u"Short name"_s}));
    QCOMPARE(storedTheme(), u"there"_s);
    QCOMPARE(m_document->summary(m_before.id)->shortName, u"Vest"_s);
    QCOMPARE(told.size(), 0);
    QCOMPARE(give(seen, u"here again"_s).error().code, Error::Code::Conflict);
    QCOMPARE(told.size(), 1);
    QCOMPARE(storedTheme(), u"there"_s);
}

/// A real one, where this is allowed: the file that is open stays readable and writable on the
/// drive that is no longer there, so nobody but the program itself can notice.
void TestLostDrive::anotherDriveInTheSamePlaceIsReadAnew()
{
    const QString drive = path(u"drive"_s);
    const auto mount = [&drive] {
        return QProcess::execute(u"mount"_s,
                                 {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=4m"_s, u"tmpfs"_s, drive})
            == 0;
    };
    const auto unmount = [&drive] {
        return QProcess::execute(u"umount"_s, {u"-l"_s, drive}) == 0;
    };
    QVERIFY(m_document->writeCopy(path(u"copy.bundlinje"_s)));
    if (!mount())
        QSKIP("Drives can be mounted by the administrator only.");
    const auto last = qScopeGuard([&] { unmount(); });
    const auto guard = qScopeGuard([this] { m_document.reset(); });
    const QString file = path(u"drive/p.bundlinje"_s);
    QVERIFY(QFile::copy(path(u"copy.bundlinje"_s), file));
    m_document = opened(file);
    QVERIFY(m_document);
    m_before = *m_document->investment(m_before.id);

    QVERIFY(unmount());
    QVERIFY(QFile::remove(file)); // Of the folder below.
    QCOMPARE(give(m_before, u"after"_s).error().code, Error::Code::FileMissing);
    QVERIFY(mount());
    QVERIFY(QFile::copy(path(u"copy.bundlinje"_s), file));
    QVERIFY(give(m_before, u"after"_s));
    QCOMPARE(storedTheme(), u"after"_s);
}

QTEST_GUILESS_MAIN(TestLostDrive)
#include "tst_lostdrive.moc"
