#include "model/document/portfoliodocument.h"
#include "tests/generators.h"

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

/// A moment after everything that was saved until now and before all that is saved after.
QDateTime passing()
{
    const QDateTime moment = QDateTime::currentDateTimeUtc();
    [&] {
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > moment);
    }();
    return moment;
}

} // namespace

class TestDocumentHistory final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void asOfAMomentEqualsTheContentOfThen();
    void emptyingReachesTheFileThatIsThere();
    void asOfAMomentNothingIsChanged();
    void asOfBeforeTheFirstSaveIsNotFound();
    void anyContentIsSeenAsItStood();
    void aRemarkIsAnEntryOfItsOwn();
    void settingsAreRestored();
    void severalAreRestoredInOneStep();
    void emptyingTakesThemOffTheListForGood();
    void reportsAreNotedWithTheMomentOfTheirFigures();
    void aReportIsNoStepOfUndoAndNoChange();
    void figuresChangeWithInvestmentsAndSettings();
    void aReadOnlyFileNotesNothing();

private:
    Status rename(qsizetype index, const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    PortfolioContent m_content;
    std::unique_ptr<PortfolioDocument> m_document;
};

void TestDocumentHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_content = {newPortfolio(u"Fonden"_s),
                 {investmentNamed(u"A"_s), investmentNamed(u"B"_s), investmentNamed(u"C"_s)}};
    auto created =
        PortfolioDocument::create(m_folder->filePath(u"p.bundlinje"_s), m_content, u"Mette"_s);
    QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
    m_document = std::move(*created);
    m_content = *m_document->content();
}

void TestDocumentHistory::cleanup()
{
    m_document.reset();
    m_folder.reset();
}

Status TestDocumentHistory::rename(qsizetype index, const QString &name)
{
    const Investment before = *m_document->investment(m_content.investments.at(index).id);
    Investment after = before;
    after.name = name;
    return m_document->change({{{before, after}}, {}, u"Rename"_s});
}

void TestDocumentHistory::asOfAMomentEqualsTheContentOfThen()
{
    QVERIFY(rename(1, u"B2"_s));
    const PortfolioContent then = *m_document->content();
    const QList<InvestmentSummary> list = m_document->summaries();
    const QDateTime moment = passing();

    QVERIFY(rename(1, u"B3"_s));
    QVERIFY(m_document->change({{{*m_document->investment(m_content.investments.at(0).id), {}},
                                 {{}, investmentNamed(u"D"_s)}},
                                {},
                                u"One out, one in"_s}));
    Portfolio settings = m_document->portfolio();
    settings.priceYear = 2031;
    QVERIFY(m_document->change({{}, PortfolioChange{m_document->portfolio(), settings}, {}}));

    const auto past = PortfolioDocument::openAsOf(m_document->filePath(), moment);
    QVERIFY(past);
    QVERIFY(*(*past)->content() == then);
    QVERIFY((*past)->summaries() == list);
    QVERIFY((*past)->portfolio() == then.portfolio);
    for (const Investment &investment : then.investments)
        QVERIFY(*(*past)->investment(investment.id) == investment);
    QCOMPARE((*past)->history()->size(), 5);

    // What is saved as a copy is a portfolio of then.
    const QString copy = m_folder->filePath(u"then.bundlinje"_s);
    QVERIFY((*past)->writeCopy(copy));
    QCOMPARE(namesIn(**PortfolioDocument::open(copy, {})), QStringList({u"A"_s, u"B2"_s, u"C"_s}));
}

/// As a drive that was away: what is open may be a file that nobody sees any more.
void TestDocumentHistory::emptyingReachesTheFileThatIsThere()
{
    const QString path = m_document->filePath();
    QVERIFY(m_document->change(
        {{{*m_document->investment(m_content.investments.at(0).id), {}}}, {}, u"Delete"_s}));
    const QList<Revision> deletions = *m_document->deletions();
    QSignalSpy notSaved(m_document.get(), &PortfolioDocument::notSaved);
    QVERIFY(QFile::rename(path, path + u".away"_s));
    QCOMPARE(m_document->clearAway(deletions).error().code, Error::Code::FileMissing);
    QCOMPARE(notSaved.size(), 1);
    QVERIFY(QFile::copy(path + u".away"_s, path));
    QVERIFY(m_document->clearAway(deletions));
    QCOMPARE((*PortfolioDocument::open(path, {}))->deletions()->size(), 0);
    QCOMPARE(notSaved.size(), 1);
}

void TestDocumentHistory::asOfAMomentNothingIsChanged()
{
    QVERIFY(rename(0, u"A1"_s));
    const auto past = PortfolioDocument::openAsOf(m_document->filePath(), passing());
    QVERIFY(past);
    QVERIFY((*past)->isReadOnly());
    const Investment before = *(*past)->investment(m_content.investments.at(0).id);
    Investment after = before;
    after.name = u"A2"_s;
    const Status done = (*past)->change({{{before, after}}, {}, u"Rename"_s});
    QCOMPARE(done.error().code, Error::Code::FileReadOnly);
    QCOMPARE((*past)->restore(before.id, 1).error().code, Error::Code::FileReadOnly);
    QVERIFY(rename(0, u"A3"_s));
    QVERIFY((*past)->refresh());
    QCOMPARE(namesIn(**past), QStringList({u"A1"_s, u"B"_s, u"C"_s}));
}

void TestDocumentHistory::asOfBeforeTheFirstSaveIsNotFound()
{
    const auto never = PortfolioDocument::openAsOf(m_document->filePath(),
                                                   QDateTime::currentDateTimeUtc().addDays(-1));
    QCOMPARE(never.error().code, Error::Code::NotFound);
}

void TestDocumentHistory::anyContentIsSeenAsItStood()
{
    int number = 0;
    rc::check("as of a moment = the content exported then",
              [&](const PortfolioContent &first, const PortfolioContent &second) {
                  const QString file = m_folder->filePath(u"any %1.bundlinje"_s.arg(++number));
                  PortfolioContent start = first;
                  for (Investment &investment : start.investments)
                      investment.id = InvestmentId::create();
                  const auto document = PortfolioDocument::create(file, start, u"Mette"_s);
                  RC_ASSERT(document.has_value());
                  const PortfolioContent then = *(*document)->content();
                  const QDateTime moment = passing();
                  ChangeSet changes{{}, PortfolioChange{then.portfolio, second.portfolio}, {}};
                  for (const Investment &investment : then.investments)
                      changes.investments.append({investment, {}});
                  RC_ASSERT((*document)->change(changes).has_value());
                  const auto past = PortfolioDocument::openAsOf(file, moment);
                  RC_ASSERT(past.has_value());
                  RC_ASSERT(*(*past)->content() == then);
              });
}

void TestDocumentHistory::aRemarkIsAnEntryOfItsOwn()
{
    QVERIFY(rename(0, u"A2"_s));
    const InvestmentId id = m_content.investments.at(0).id;
    QVERIFY(m_document->addRemark(id, u"As the contract says"_s));
    const QList<Revision> history = *m_document->history(id);
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.at(0).reason, u"As the contract says"_s);
    QCOMPARE(history.at(0).action, Revision::Action::Changed);
    // The remark is no step of its own, and the edit before it can be undone all the same.
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QCOMPARE(m_document->summary(id)->name, u"A"_s);
    QCOMPARE(m_document->addRemark(InvestmentId::create(), u"?"_s).error().code,
             Error::Code::NotFound);
}

void TestDocumentHistory::settingsAreRestored()
{
    Portfolio after = m_document->portfolio();
    after.priceYear = 2024;
    QVERIFY(m_document->change({{}, PortfolioChange{m_document->portfolio(), after}, u"Year"_s}));
    QCOMPARE(m_document->history(InvestmentId{})->size(), 2);
    QVERIFY(m_document->restore({}, 1, u"Too early"_s));
    QCOMPARE(m_document->portfolio().priceYear, std::optional<int>());
    QVERIFY(m_document->history()->constFirst().reason.contains(u"Too early"_s));
    m_document->undoStack().undo();
    QCOMPARE(m_document->portfolio().priceYear, std::optional(2024));
}

void TestDocumentHistory::severalAreRestoredInOneStep()
{
    QVERIFY(m_document->change(
        {{{m_content.investments.at(0), {}}, {m_content.investments.at(2), {}}}, {}, u"Delete"_s}));
    QVERIFY(m_document->restoreDeleted(*m_document->deletions()));
    QCOMPARE(namesIn(*m_document), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QVERIFY(m_document->deletions()->isEmpty());
    m_document->undoStack().undo();
    QCOMPARE(namesIn(*m_document), QStringList({u"B"_s}));
    QCOMPARE(m_document->deletions()->size(), 2);
}

void TestDocumentHistory::emptyingTakesThemOffTheListForGood()
{
    const Investment gone = m_content.investments.at(1);
    QVERIFY(m_document->change({{{gone, {}}}, {}, u"Delete"_s}));
    const QList<Revision> deletions = *m_document->deletions();
    QCOMPARE(deletions.size(), 1);
    QVERIFY(m_document->clearAway(deletions));
    QVERIFY(m_document->deletions()->isEmpty());
    QVERIFY(m_document->verify());
    // Each version is in the history still, and one can be restored from there.
    QCOMPARE(m_document->history(gone.id)->size(), 3);
    QVERIFY(m_document->restore(gone.id, 1));
    QCOMPARE(namesIn(*m_document), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(m_document->clearAway(deletions).error().code, Error::Code::Conflict);
    // Deleted again, it is listed again.
    QVERIFY(m_document->change({{{*m_document->investment(gone.id), {}}}, {}, u"Delete"_s}));
    QCOMPARE(m_document->deletions()->size(), 1);
}

void TestDocumentHistory::reportsAreNotedWithTheMomentOfTheirFigures()
{
    const QUuid meeting = QUuid::createUuid();
    const QDateTime frozen = passing();
    QSignalSpy noted(m_document.get(), &PortfolioDocument::reportNoted);
    QVERIFY(m_document->noteReport({.kind = u"pack"_s,
                                    .title = u"Bestyrelsespakke – Æblehaven"_s,
                                    .meeting = meeting,
                                    .period = 2,
                                    .payer = 1,
                                    .fileName = u"pakke.pdf"_s,
                                    .figuresAt = frozen}));
    QVERIFY(m_document->noteReport({.kind = u"sheet"_s, .title = u"Ark"_s}));
    QCOMPARE(noted.size(), 2);
    const QList<ProducedReport> reports = *m_document->reports();
    QCOMPARE(reports.size(), 2);
    QCOMPARE(reports.first().title, u"Ark"_s); // Newest first.
    QCOMPARE(reports.first().figuresAt, reports.first().at); // Current figures.
    QVERIFY(!reports.first().fileName);
    QCOMPARE(reports.last().title, u"Bestyrelsespakke – Æblehaven"_s);
    QCOMPARE(reports.last().meeting, meeting);
    QVERIFY(reports.last().investment.isNull());
    QCOMPARE(reports.last().period, std::optional(2));
    QCOMPARE(reports.last().payer, std::optional(qint64{1}));
    QVERIFY(!reports.last().year);
    QCOMPARE(reports.last().fileName, std::optional(u"pakke.pdf"_s));
    QCOMPARE(reports.last().person, u"Mette"_s);
    QCOMPARE(reports.last().figuresAt, frozen);
    // A look at the past notes what is written of it as of then.
    const auto past = PortfolioDocument::openAsOf(m_document->filePath(), frozen);
    QVERIFY(past);
    QVERIFY((*past)->noteReport({.kind = u"sheet"_s, .title = u"Dengang"_s}));
    QCOMPARE(m_document->reports()->first().title, u"Dengang"_s);
    QCOMPARE(m_document->reports()->first().figuresAt, frozen);
}

void TestDocumentHistory::aReportIsNoStepOfUndoAndNoChange()
{
    const QDateTime before = passing();
    const qsizetype entries = m_document->history()->size();
    QVERIFY(m_document->noteReport({.kind = u"sheet"_s, .title = u"Ark"_s}));
    QVERIFY(!m_document->undoStack().canUndo());
    QCOMPARE(m_document->history()->size(), entries);
    QVERIFY(*m_document->figuresChangedAt() <= before);
    QVERIFY(m_document->verify());
    QVERIFY(rename(0, u"Ny"_s));
    QVERIFY(*m_document->figuresChangedAt() > before);
}

/// A meeting that is prepared or written down changes no figure, and neither does freezing it.
void TestDocumentHistory::figuresChangeWithInvestmentsAndSettings()
{
    const QDateTime before = passing();
    const auto changeSettings = [this](const std::function<void(Portfolio &)> &change) {
        const Portfolio now = m_document->portfolio();
        Portfolio after = now;
        change(after);
        QVERIFY(m_document->change({{}, PortfolioChange{now, after}, u"test"_s}));
    };
    changeSettings([&](Portfolio &portfolio) {
        portfolio.meetings.append({.id = QUuid::createUuid(), .frozenAt = before});
    });
    QVERIFY(*m_document->figuresChangedAt() <= before);
    changeSettings([](Portfolio &portfolio) { portfolio.priceYear = 2031; });
    QVERIFY(*m_document->figuresChangedAt() > before);
}

void TestDocumentHistory::aReadOnlyFileNotesNothing()
{
    const QString path = m_document->filePath();
    m_document.reset();
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    const auto opened = PortfolioDocument::open(path, u"Mette"_s);
    QVERIFY(opened && (*opened)->isReadOnly());
    QCOMPARE((*opened)->noteReport({.kind = u"sheet"_s}).error().code, Error::Code::FileReadOnly);
    QVERIFY((*opened)->reports()->isEmpty());
}

QTEST_GUILESS_MAIN(TestDocumentHistory)
#include "tst_documenthistory.moc"
