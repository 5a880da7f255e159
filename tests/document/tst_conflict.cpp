#include "model/document/documentwatch.h"
#include "model/document/portfoliodocument.h"
#include "model/exchange/editmerge.h"
#include "tests/generators.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMilliseconds = 120'000; ///< Of sanitized programs beside others.

Money kroner(qint64 amount)
{
    return Money::fromMinor(amount * 100, Currency());
}

} // namespace

class TestConflict final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatOneSideDidIsTheMerge();
    void whatBothDidIsMergedFromEitherSide();
    void differentFieldsAreMergedSilently();
    void theSameFieldIsTold();
    void keepMineIsOneStepOfUndo();
    void theVersionNotStoredIsInTheHistory();
    void deletedThereAndEditedHere();
    void editedThereAndDeletedHere();
    void deletedOnBothSidesIsNoConflict();
    void undoTakesBackOnlyWhatWasDoneHere();
    void aCollidingUndoIsTold();
    void settingsAreMergedToo();
    void aCollisionLeavesTheRestOfTheStepSaved();
    void aStepBehindTheWindowThatCollidesIsSavedToo();
    void changesByOthersAppearByThemselves();
    void aFileThatGoesAwayIsFoundAgain();
    void aFileThatWasReplacedIsReadAnew();

private:
    std::unique_ptr<PortfolioDocument> opened(const QString &person) const;
    static Status edit(PortfolioDocument &document, const Investment &before,
                       const std::function<void(Investment &)> &change);

    std::unique_ptr<QTemporaryDir> m_folder;
    Investment m_before;
    std::unique_ptr<PortfolioDocument> m_mine;
    std::unique_ptr<PortfolioDocument> m_theirs;
};

void TestConflict::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Investment first;
    first.id = InvestmentId::create();
    first.name = u"Ungehjem Vest"_s;
    Investment second;
    second.id = InvestmentId::create();
    second.name = u"Café Solsikken"_s;
    auto created =
        PortfolioDocument::create(m_folder->filePath(u"p.bundlinje"_s),
                                  {newPortfolio(u"Fonden"_s), {first, second}}, u"Mette"_s);
    QVERIFY(created);
    m_mine = std::move(*created);
    m_theirs = opened(u"Jens"_s);
    m_before = *m_mine->investment(first.id);
}

void TestConflict::cleanup()
{
    m_mine.reset();
    m_theirs.reset();
    m_folder.reset();
}

std::unique_ptr<PortfolioDocument> TestConflict::opened(const QString &person) const
{
    auto document = PortfolioDocument::open(m_folder->filePath(u"p.bundlinje"_s), person);
    return document ? std::move(*document) : nullptr;
}

Status TestConflict::edit(PortfolioDocument &document, const Investment &before,
                          const std::function<void(Investment &)> &change)
{
    Investment after = before;
    change(after);
    return document.change({{{before, after}}, {}, u"Edit"_s});
}

void TestConflict::whatOneSideDidIsTheMerge()
{
    QVERIFY(rc::check("an edit by one side alone is taken as it is",
                      [](const Investment &base, Investment other) {
                          other.id = base.id;
                          other.revision = base.revision;
                          for (const auto &merge :
                               {mergeEdits(base, other, base), mergeEdits(base, base, other),
                                mergeEdits(base, other, other)}) {
                              RC_ASSERT(merge.has_value());
                              RC_ASSERT(merge->collisions.isEmpty());
                              RC_ASSERT(merge->merged == other);
                              RC_ASSERT(merge->mine == other);
                          }
                      }));
}

void TestConflict::whatBothDidIsMergedFromEitherSide()
{
    QVERIFY(rc::check("what collides is told, and all else is the same from either side",
                      [](const Investment &base, Investment one, Investment two) {
                          one.id = two.id = base.id;
                          one.revision = two.revision = base.revision;
                          const auto here = mergeEdits(base, one, two);
                          const auto there = mergeEdits(base, two, one);
                          RC_ASSERT(here.has_value() && there.has_value());
                          RC_ASSERT(here->collisions.size() == there->collisions.size());
                          RC_ASSERT(here->collisions.isEmpty() == (here->merged == here->mine));
                          RC_ASSERT(here->merged == there->mine);
                          RC_ASSERT(here->mine == there->merged);
                      }));
}

void TestConflict::differentFieldsAreMergedSilently()
{
    QSignalSpy told(m_mine.get(), &PortfolioDocument::conflicted);
    QVERIFY(edit(*m_theirs, m_before, [](Investment &after) {
        after.theme = u"Unge"_s;
        after.effort.start = *PartialDate::fromParts(2026, 3);
    }));
    QVERIFY(edit(*m_mine, m_before, [](Investment &after) {
        after.ownShare = MoneyFigure{.amount = kroner(12'500'000)};
        after.effort.plannedEnd = *PartialDate::fromParts(2028);
    }));
    QCOMPARE(told.size(), 0);
    const Investment stored = *opened(u"?"_s)->investment(m_before.id);
    QCOMPARE(stored.theme, u"Unge"_s);
    QVERIFY(stored.effort.start && stored.effort.plannedEnd);
    QCOMPARE(stored.ownShare->amount, kroner(12'500'000));
    QCOMPARE(m_mine->history(m_before.id)->size(), 3);
    QVERIFY(m_mine->verify());
}

void TestConflict::theSameFieldIsTold()
{
    QSignalSpy told(m_mine.get(), &PortfolioDocument::conflicted);
    QVERIFY(edit(*m_theirs, m_before, [](Investment &after) {
        after.ownShare = MoneyFigure{.amount = kroner(12'000'000)};
    }));
    const Status done = edit(*m_mine, m_before, [](Investment &after) {
        after.ownShare = MoneyFigure{.amount = kroner(12'500'000)};
        after.theme = u"Unge"_s;
    });
    QCOMPARE(done.error().code, Error::Code::Conflict);
    QCOMPARE(done.error().where, u"Ungehjem Vest"_s);
    QCOMPARE(told.size(), 1);
    const auto conflict = told.at(0).at(0).value<EditConflict>();
    QCOMPARE(conflict.person, u"Jens"_s);
    QCOMPARE(conflict.investment, m_before.id);
    QCOMPARE(conflict.fields.size(), 1);
    QCOMPARE(conflict.fields.at(0).field, u"ownShare"_s);
    // Theirs is stored, and what does not collide is merged.
    const Investment stored = *opened(u"?"_s)->investment(m_before.id);
    QCOMPARE(stored.ownShare->amount, kroner(12'000'000));
    QCOMPARE(stored.theme, u"Unge"_s);
    QVERIFY(*m_mine->investment(m_before.id) == stored);
    QVERIFY(m_mine->verify());
}

void TestConflict::keepMineIsOneStepOfUndo()
{
    QSignalSpy told(m_mine.get(), &PortfolioDocument::conflicted);
    QVERIFY(edit(*m_theirs, m_before, [](Investment &after) { after.theme = u"theirs"_s; }));
    QVERIFY(!edit(*m_mine, m_before, [](Investment &after) { after.theme = u"mine"_s; }));
    QCOMPARE(m_mine->undoStack().count(), 0);
    QVERIFY(m_mine->change(told.at(0).at(0).value<EditConflict>().keepMine));
    QCOMPARE(opened(u"?"_s)->summary(m_before.id)->theme, u"mine"_s);
    m_mine->undoStack().undo();
    QCOMPARE(opened(u"?"_s)->summary(m_before.id)->theme, u"theirs"_s);
    QCOMPARE(told.size(), 1);
}

void TestConflict::theVersionNotStoredIsInTheHistory()
{
    QVERIFY(edit(*m_theirs, m_before, [](Investment &after) { after.theme = u"theirs"_s; }));
    QVERIFY(!edit(*m_mine, m_before, [](Investment &after) { after.theme = u"mine"_s; }));
    bool isKept = false;
    const QList<Revision> history = *m_mine->history(m_before.id);
    for (const Revision &entry : history)
        isKept = isKept || m_mine->investmentAt(m_before.id, entry.revision)->theme == u"mine"_s;
    QVERIFY(isKept);
    QVERIFY(history.constFirst().reason.contains(u"Jens"_s));
}

void TestConflict::deletedThereAndEditedHere()
{
    QSignalSpy told(m_mine.get(), &PortfolioDocument::conflicted);
    QVERIFY(m_theirs->change({{{m_before, {}}}, {}, u"Delete"_s}));
    QVERIFY(!edit(*m_mine, m_before, [](Investment &after) { after.theme = u"mine"_s; }));
    QCOMPARE(told.size(), 1);
    const auto conflict = told.at(0).at(0).value<EditConflict>();
    QVERIFY(conflict.isDeletedThere());
    QVERIFY(!m_mine->summary(m_before.id));
    QVERIFY(m_mine->change(conflict.keepMine));
    QCOMPARE(m_mine->summary(m_before.id)->theme, u"mine"_s);
    QVERIFY(m_mine->verify());
}

void TestConflict::editedThereAndDeletedHere()
{
    QSignalSpy told(m_mine.get(), &PortfolioDocument::conflicted);
    QVERIFY(edit(*m_theirs, m_before, [](Investment &after) { after.theme = u"theirs"_s; }));
    QVERIFY(!m_mine->change({{{m_before, {}}}, {}, u"Delete"_s}));
    const auto conflict = told.at(0).at(0).value<EditConflict>();
    QVERIFY(conflict.isDeletedHere());
    QCOMPARE(m_mine->summary(m_before.id)->theme, u"theirs"_s);
    QVERIFY(m_mine->change(conflict.keepMine));
    QVERIFY(!m_mine->summary(m_before.id));
}

void TestConflict::deletedOnBothSidesIsNoConflict()
{
    QSignalSpy told(m_mine.get(), &PortfolioDocument::conflicted);
    QVERIFY(m_theirs->change({{{m_before, {}}}, {}, u"Delete"_s}));
    QVERIFY(m_mine->change({{{m_before, {}}}, {}, u"Delete"_s}));
    QCOMPARE(told.size(), 0);
    QCOMPARE(m_mine->summaries().size(), 1);
}

void TestConflict::undoTakesBackOnlyWhatWasDoneHere()
{
    QVERIFY(edit(*m_mine, m_before, [](Investment &after) { after.theme = u"mine"_s; }));
    const Investment seen = *m_theirs->investment(m_before.id);
    QVERIFY(edit(*m_theirs, seen, [](Investment &after) { after.shortName = u"Vest"_s; }));
    m_mine->undoStack().undo();
    QCOMPARE(m_mine->summary(m_before.id)->theme, u""_s);
    QCOMPARE(m_mine->summary(m_before.id)->shortName, u"Vest"_s);
    m_mine->undoStack().redo();
    QCOMPARE(m_mine->summary(m_before.id)->theme, u"mine"_s);
    QCOMPARE(m_mine->summary(m_before.id)->shortName, u"Vest"_s);
}

void TestConflict::aCollidingUndoIsTold()
{
    QVERIFY(edit(*m_mine, m_before, [](Investment &after) { after.theme = u"mine"_s; }));
    const Investment seen = *m_theirs->investment(m_before.id);
    QVERIFY(edit(*m_theirs, seen, [](Investment &after) { after.theme = u"theirs"_s; }));
    QSignalSpy told(m_mine.get(), &PortfolioDocument::conflicted);
    m_mine->undoStack().undo();
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_mine->summary(m_before.id)->theme, u"theirs"_s);
    QCOMPARE(m_mine->undoStack().count(), 0);
}

void TestConflict::settingsAreMergedToo()
{
    QSignalSpy told(m_mine.get(), &PortfolioDocument::conflicted);
    const Portfolio before = m_mine->portfolio();
    Portfolio theirs = before;
    theirs.priceYear = 2024;
    theirs.boardName = u"Bestyrelsen"_s;
    QVERIFY(m_theirs->change({{}, PortfolioChange{before, theirs}, u"Year"_s}));
    Portfolio mine = before;
    mine.name = u"Aarhus-porteføljen"_s;
    QVERIFY(m_mine->change({{}, PortfolioChange{before, mine}, u"Name"_s}));
    QCOMPARE(m_mine->portfolio().priceYear, std::optional(2024));
    QCOMPARE(m_mine->portfolio().name, u"Aarhus-porteføljen"_s);
    QCOMPARE(told.size(), 0);

    Portfolio late = before;
    late.priceYear = 2023;
    QVERIFY(!m_mine->change({{}, PortfolioChange{before, late}, u"Year"_s}));
    QCOMPARE(told.size(), 1);
    const auto conflict = told.at(0).at(0).value<EditConflict>();
    QVERIFY(conflict.investment.isNull());
    QCOMPARE(m_mine->portfolio().priceYear, std::optional(2024));
    QVERIFY(m_mine->change(conflict.keepMine));
    QCOMPARE(m_mine->portfolio().priceYear, std::optional(2023));
    QCOMPARE(m_mine->portfolio().name, u"Aarhus-porteføljen"_s);
}

void TestConflict::aCollisionLeavesTheRestOfTheStepSaved()
{
    QVERIFY(edit(*m_theirs, m_before, [](Investment &after) { after.stage = u"effort"_s; }));
    const Investment other = *m_mine->investment(m_mine->summaries().at(1).id);
    ChangeSet stages{{}, {}, u"Stage"_s};
    for (const Investment &before : {m_before, other}) {
        Investment after = before;
        after.stage = u"closed"_s;
        stages.investments.append({before, after});
    }
    QVERIFY(!m_mine->change(stages));
    QCOMPARE(m_mine->summary(m_before.id)->stage, u"effort"_s);
    QCOMPARE(m_mine->summary(other.id)->stage, u"closed"_s);
    m_mine->undoStack().undo();
    QCOMPARE(m_mine->summary(m_before.id)->stage, u"effort"_s);
    QCOMPARE(m_mine->summary(other.id)->stage, u""_s);
}

void TestConflict::aStepBehindTheWindowThatCollidesIsSavedToo()
{
    QSignalSpy told(m_mine.get(), &PortfolioDocument::conflicted);
    QSignalSpy saved(m_mine.get(), &PortfolioDocument::changeSaved);
    QSignalSpy refused(m_mine.get(), &PortfolioDocument::changeNotSaved);
    QVERIFY(edit(*m_theirs, m_before, [](Investment &after) { after.stage = u"effort"_s; }));
    const Investment other = *m_mine->investment(m_mine->summaries().at(1).id);
    ChangeSet stages{{}, {}, u"Import"_s};
    for (const Investment &before : {m_before, other}) {
        Investment after = before;
        after.stage = u"closed"_s;
        stages.investments.append({before, after});
    }
    m_mine->changeBehind(stages);
    QVERIFY(saved.wait(patienceMilliseconds));
    QCOMPARE(told.size(), 1);
    QCOMPARE(refused.size(), 0);
    QCOMPARE(m_mine->summary(m_before.id)->stage, u"effort"_s);
    QCOMPARE(m_mine->summary(other.id)->stage, u"closed"_s);
    QVERIFY(m_mine->verify());
}

void TestConflict::changesByOthersAppearByThemselves()
{
    DocumentWatch watch;
    watch.setDocument(m_mine.get());
    QSignalSpy changed(m_mine.get(), &PortfolioDocument::changed);
    QVERIFY(edit(*m_theirs, m_before, [](Investment &after) { after.theme = u"theirs"_s; }));
    QTRY_COMPARE(m_mine->summary(m_before.id)->theme, u"theirs"_s);
    QCOMPARE(changed.size(), 1);
}

void TestConflict::aFileThatGoesAwayIsFoundAgain()
{
    m_theirs.reset();
    DocumentWatch watch;
    watch.setDocument(m_mine.get());
    QSignalSpy lost(&watch, &DocumentWatch::lost);
    QSignalSpy found(&watch, &DocumentWatch::found);
    QSignalSpy notSaved(m_mine.get(), &PortfolioDocument::notSaved);
    const QString path = m_mine->filePath();
    QVERIFY(QFile::rename(path, path + u".away"_s));
    watch.look();
    watch.look();
    QCOMPARE(lost.size(), 1);
    const auto rename = [this] {
        return edit(*m_mine, m_before, [](Investment &after) { after.theme = u"mine"_s; });
    };
    QCOMPARE(rename().error().code, Error::Code::FileMissing);
    QCOMPARE(notSaved.size(), 1);
    QVERIFY(!QFile::exists(path));
    QVERIFY(QFile::rename(path + u".away"_s, path));
    QVERIFY(rename());
    watch.look();
    QCOMPARE(found.size(), 1);
    QCOMPARE(opened(u"?"_s)->summary(m_before.id)->theme, u"mine"_s);
}

void TestConflict::aFileThatWasReplacedIsReadAnew()
{
    // As a folder that is synchronised does: another file takes the place of the one that is open.
    const QString path = m_mine->filePath();
    const QString copy = m_folder->filePath(u"copy.bundlinje"_s);
    QVERIFY(m_mine->writeCopy(copy));
    {
        const auto elsewhere = PortfolioDocument::open(copy, u"Jens"_s);
        QVERIFY(edit(**elsewhere, m_before, [](Investment &after) { after.theme = u"there"_s; }));
    }
    m_theirs.reset();
    QVERIFY(QFile::rename(path, path + u".old"_s));
    QVERIFY(QFile::rename(copy, path));
    QVERIFY(edit(*m_mine, m_before, [](Investment &after) { after.shortName = u"Vest"_s; }));
    const auto stored = opened(u"?"_s);
    QCOMPARE(stored->summary(m_before.id)->theme, u"there"_s);
    QCOMPARE(stored->summary(m_before.id)->shortName, u"Vest"_s);
}

QTEST_GUILESS_MAIN(TestConflict)
#include "tst_conflict.moc"
