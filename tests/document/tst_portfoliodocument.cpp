#include "model/document/portfoliodocument.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

Investment investmentNamed(const QString &name)
{
    Investment investment;
    investment.id = InvestmentId::create();
    investment.name = name;
    return investment;
}

QStringList namesIn(const PortfolioDocument &document)
{
    QStringList names;
    for (const InvestmentSummary &summary : document.summaries())
        names.append(summary.name);
    return names;
}

InvestmentChange renamed(const Investment &before, const QString &name)
{
    Investment after = before;
    after.name = name;
    return {before, after};
}

} // namespace

class TestPortfolioDocument final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isReadBackByAnotherDocument();
    void anEditIsUndoneAndRedone();
    void deletedOnesComeBackInTheirPlace();
    void whatDoesNotChangeIsNotSaved();
    void aFailedChangeKeepsTheRedoList();
    void aFailedUndoIsSaidAndDropped();
    void whatTheFileRefusesIsTheNextStepStill();
    void settingsAreUndone();
    void whatStoodThenIsRead();
    void deletionsAreListedAndRestored();
    void anotherProcessIsNoticed();
    void aReadOnlyOneIsNotChanged();
    void doesNotOverwriteWhenCreating();
    void aCopyHoldsTheSame();

private:
    std::unique_ptr<PortfolioDocument> opened() const;
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    PortfolioContent m_content;
    std::unique_ptr<PortfolioDocument> m_document;
};

void TestPortfolioDocument::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_content = {newPortfolio(u"Fonden på Ærø"_s),
                 {investmentNamed(u"A"_s), investmentNamed(u"B"_s), investmentNamed(u"C"_s)}};
    auto created = PortfolioDocument::create(path(u"p.bundlinje"_s), m_content, u"Mette"_s);
    QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
    m_document = std::move(*created);
    m_content = *m_document->content();
}

void TestPortfolioDocument::cleanup()
{
    m_document.reset();
    m_folder.reset();
}

std::unique_ptr<PortfolioDocument> TestPortfolioDocument::opened() const
{
    auto document = PortfolioDocument::open(path(u"p.bundlinje"_s), u"Jens"_s);
    return document ? std::move(*document) : nullptr;
}

void TestPortfolioDocument::isReadBackByAnotherDocument()
{
    QCOMPARE(namesIn(*m_document), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    const auto again = opened();
    QVERIFY(again);
    QVERIFY(!again->isReadOnly());
    QVERIFY(*again->content() == m_content);
    QVERIFY(again->summaries() == m_document->summaries());
    QVERIFY(again->verify());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList({u"p.bundlinje"_s}));
}

void TestPortfolioDocument::anEditIsUndoneAndRedone()
{
    QSignalSpy changed(m_document.get(), &PortfolioDocument::changed);
    QSignalSpy saved(m_document.get(), &PortfolioDocument::saved);
    const Investment before = m_content.investments.at(1);
    QVERIFY(m_document->change({{renamed(before, u"Café Solsikken"_s)}, {}, u"Rename"_s}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<QList<InvestmentId>>(), QList({before.id}));
    QCOMPARE(saved.size(), 1);
    QCOMPARE(m_document->undoStack().undoText(), u"Rename"_s);
    QCOMPARE(m_document->summary(before.id)->name, u"Café Solsikken"_s);

    for (int round = 0; round < 3; ++round) {
        m_document->undoStack().undo();
        QCOMPARE(opened()->summary(before.id)->name, u"B"_s);
        m_document->undoStack().redo();
        QCOMPARE(opened()->summary(before.id)->name, u"Café Solsikken"_s);
    }
    QCOMPARE(m_document->summary(before.id)->revision, 8);
    const QList<Revision> history = *m_document->history(before.id);
    QCOMPARE(history.size(), 8);
    QCOMPARE(history.at(0).action, Revision::Action::Undone);
    QCOMPARE(history.at(6).action, Revision::Action::Changed);
    QCOMPARE(history.at(6).reason, u"Rename"_s);
    QCOMPARE(history.at(7).action, Revision::Action::Added);
    QCOMPARE(history.at(7).person, u"Mette"_s);
    QVERIFY(m_document->verify());
}

void TestPortfolioDocument::deletedOnesComeBackInTheirPlace()
{
    const Investment added = investmentNamed(u"D"_s);
    QVERIFY(m_document->change(
        {{{m_content.investments.at(0), {}}, {m_content.investments.at(1), {}}, {{}, added}},
         {},
         u"Two out, one in"_s}));
    QCOMPARE(namesIn(*m_document), QStringList({u"C"_s, u"D"_s}));
    QVERIFY(!m_document->summary(m_content.investments.at(0).id));
    m_document->undoStack().undo();
    QCOMPARE(namesIn(*m_document), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(namesIn(*opened()), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    m_document->undoStack().redo();
    QCOMPARE(namesIn(*m_document), QStringList({u"C"_s, u"D"_s}));
    QCOMPARE(m_document->summary(added.id)->revision, 3);
    QVERIFY(m_document->summaries() == opened()->summaries());
}

void TestPortfolioDocument::whatDoesNotChangeIsNotSaved()
{
    QSignalSpy saved(m_document.get(), &PortfolioDocument::saved);
    Investment same = m_content.investments.at(0);
    same.revision = 0;
    QVERIFY(m_document->change({{{m_content.investments.at(0), same}}, {}, u"Nothing"_s}));
    QCOMPARE(saved.size(), 0);
    QCOMPARE(m_document->undoStack().count(), 0);
    QCOMPARE(m_document->history()->size(), 4);
}

void TestPortfolioDocument::aFailedChangeKeepsTheRedoList()
{
    const Investment first = m_content.investments.at(0);
    QVERIFY(m_document->change({{renamed(first, u"A2"_s)}, {}, u"Rename"_s}));
    m_document->undoStack().undo();

    Investment wrong = m_content.investments.at(1);
    wrong.revision = 0;
    wrong.name = u"never stored"_s;
    const Status done = m_document->change({{renamed(wrong, u"B2"_s)}, {}, u"Rename"_s});
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Conflict);
    QCOMPARE(done.error().where, u"B2"_s);
    QCOMPARE(namesIn(*opened()), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QVERIFY(m_document->undoStack().canRedo());
}

void TestPortfolioDocument::aFailedUndoIsSaidAndDropped()
{
    const Investment first = m_content.investments.at(0);
    QVERIFY(m_document->change({{renamed(first, u"mine"_s)}, {}, u"Rename"_s}));
    const auto colleague = opened();
    const Investment seen = *colleague->investment(first.id);
    QVERIFY(colleague->change({{renamed(seen, u"theirs"_s)}, {}, u"Rename"_s}));

    QSignalSpy told(m_document.get(), &PortfolioDocument::conflicted);
    m_document->undoStack().undo();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).value<EditConflict>().person, u"Jens"_s);
    QCOMPARE(m_document->undoStack().count(), 0);
    QCOMPARE(opened()->summary(first.id)->name, u"theirs"_s);
}

void TestPortfolioDocument::whatTheFileRefusesIsTheNextStepStill()
{
    const Investment first = m_content.investments.at(0);
    QVERIFY(m_document->change({{renamed(first, u"A1"_s)}, {}, u"Rename"_s}));
    QVERIFY(m_document->change({{renamed(*m_document->investment(first.id), u"A2"_s)}, {}, {}}));
    QUndoStack &steps = m_document->undoStack();
    const QString file = m_document->filePath();
    QSignalSpy failed(m_document.get(), &PortfolioDocument::failed);

    QVERIFY(QFile::rename(file, file + u".away"_s));
    steps.undo();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(steps.index(), 2);
    QVERIFY(QFile::rename(file + u".away"_s, file));
    steps.undo();
    QCOMPARE(m_document->summary(first.id)->name, u"A1"_s);

    QVERIFY(QFile::rename(file, file + u".away"_s));
    steps.redo();
    QCOMPARE(failed.size(), 2);
    QCOMPARE(steps.index(), 1);
    QVERIFY(QFile::rename(file + u".away"_s, file));
    steps.redo();
    QCOMPARE(m_document->summary(first.id)->name, u"A2"_s);
    QCOMPARE(opened()->summary(first.id)->name, u"A2"_s);
    QCOMPARE(steps.count(), 2);
}

void TestPortfolioDocument::settingsAreUndone()
{
    QSignalSpy changed(m_document.get(), &PortfolioDocument::portfolioChanged);
    Portfolio after = m_document->portfolio();
    after.priceYear = 2024;
    QVERIFY(m_document->change({{}, PortfolioChange{m_document->portfolio(), after}, u"Year"_s}));
    QCOMPARE(opened()->portfolio().priceYear, std::optional(2024));
    m_document->undoStack().undo();
    QCOMPARE(opened()->portfolio().priceYear, std::optional<int>());
    m_document->undoStack().redo();
    QCOMPARE(m_document->portfolio().priceYear, std::optional(2024));
    QCOMPARE(m_document->portfolio().revision, 4);
    QCOMPARE(changed.size(), 3);
}

void TestPortfolioDocument::whatStoodThenIsRead()
{
    const QDateTime start = m_document->history()->constFirst().at;
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > start);
    QVERIFY(m_document->change(
        {{{m_content.investments.at(0), {}}, renamed(m_content.investments.at(1), u"B2"_s)},
         {},
         u"Later"_s}));
    const auto asOf = [this](const QDateTime &moment) {
        return PortfolioDocument::openAsOf(m_document->filePath(), moment);
    };
    QVERIFY(*(*asOf(start))->content() == m_content);
    const PortfolioContent now = *(*asOf(QDateTime::currentDateTimeUtc()))->content();
    QVERIFY(now == *m_document->content());
    QCOMPARE(now.investments.size(), 2);
    QCOMPARE(asOf(start.addSecs(-1)).error().code, Error::Code::NotFound);
}

void TestPortfolioDocument::deletionsAreListedAndRestored()
{
    const Investment gone = m_content.investments.at(1);
    QVERIFY(m_document->change({{{gone, {}}}, {}, u"Delete"_s}));
    const QList<Revision> deletions = *m_document->deletions();
    QCOMPARE(deletions.size(), 1);
    QCOMPARE(deletions.at(0).investment, gone.id);
    QCOMPARE(deletions.at(0).name, u"B"_s);
    QCOMPARE(m_document->investmentAt(gone.id, 2).error().code, Error::Code::NotFound);

    QVERIFY(m_document->restore(gone.id, deletions.at(0).revision - 1));
    QCOMPARE(namesIn(*m_document), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(m_document->history(gone.id)->at(0).action, Revision::Action::Restored);
    QVERIFY(m_document->deletions()->isEmpty());
    m_document->undoStack().undo();
    QCOMPARE(namesIn(*opened()), QStringList({u"A"_s, u"C"_s}));
}

void TestPortfolioDocument::anotherProcessIsNoticed()
{
    QSignalSpy changed(m_document.get(), &PortfolioDocument::changed);
    QVERIFY(m_document->refresh());
    QCOMPARE(changed.size(), 0);
    const auto colleague = opened();
    const Investment added = investmentNamed(u"D"_s);
    QVERIFY(colleague->change({{{m_content.investments.at(0), {}},
                                renamed(m_content.investments.at(1), u"B2"_s),
                                {{}, added}},
                               {},
                               u"Much"_s}));
    QVERIFY(m_document->refresh());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<QList<InvestmentId>>().size(), 3);
    QCOMPARE(namesIn(*m_document), QStringList({u"B2"_s, u"C"_s, u"D"_s}));
    QVERIFY(m_document->refresh());
    QCOMPARE(changed.size(), 1);
}

void TestPortfolioDocument::aReadOnlyOneIsNotChanged()
{
    QVERIFY(QFile::setPermissions(path(u"p.bundlinje"_s), QFile::ReadOwner));
    const auto document = opened();
    QVERIFY(document->isReadOnly());
    const Status done =
        document->change({{renamed(m_content.investments.at(0), u"A2"_s)}, {}, u"Rename"_s});
    QCOMPARE(done.error().code, Error::Code::FileReadOnly);
    QCOMPARE(document->undoStack().count(), 0);
    QCOMPARE(namesIn(*document), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QVERIFY(document->writeCopy(path(u"copy.bundlinje"_s)));
}

void TestPortfolioDocument::doesNotOverwriteWhenCreating()
{
    const auto again = PortfolioDocument::create(path(u"p.bundlinje"_s), {}, u"Mette"_s);
    QCOMPARE(again.error().code, Error::Code::FileExists);
    const auto nowhere = PortfolioDocument::create(path(u"no/p.bundlinje"_s), {}, u"Mette"_s);
    QCOMPARE(nowhere.error().code, Error::Code::CannotWrite);
    PortfolioContent twice;
    twice.investments = {m_content.investments.at(0), m_content.investments.at(0)};
    const auto duplicates = PortfolioDocument::create(path(u"q.bundlinje"_s), twice, u"Mette"_s);
    QCOMPARE(duplicates.error().code, Error::Code::InvalidInput);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList({u"p.bundlinje"_s}));
}

void TestPortfolioDocument::aCopyHoldsTheSame()
{
    QVERIFY(m_document->writeCopy(path(u"copy % 100#1?.bundlinje"_s)));
    QCOMPARE(m_document->writeCopy(path(u"copy % 100#1?.bundlinje"_s)).error().code,
             Error::Code::FileExists);
    QCOMPARE(m_document->writeCopy(path(u"no/copy.bundlinje"_s)).error().code,
             Error::Code::CannotWrite);
    const auto copy = PortfolioDocument::open(path(u"copy % 100#1?.bundlinje"_s), u"Jens"_s);
    QVERIFY(copy);
    QVERIFY(*(*copy)->content() == m_content);
    QCOMPARE((*copy)->history()->size(), m_document->history()->size());
}

QTEST_GUILESS_MAIN(TestPortfolioDocument)
#include "tst_portfoliodocument.moc"
