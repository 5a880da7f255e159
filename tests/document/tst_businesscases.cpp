#include "tests/calc/examplecase.h"

#include "model/document/portfoliodocument.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyInvestments = 600;

Investment investmentWithCase(const QString &name)
{
    Investment investment{.id = InvestmentId::create(), .name = name};
    investment.businessCases = {{.id = examples::id(100), .scenarios = {examples::smallCase()}}};
    investment.businessCases[0].scenarios[0].id = examples::id(50);
    investment.chosenCase = examples::id(100);
    return investment;
}

} // namespace

/// Business cases in an open portfolio: saved, merged, kept as signed, and evaluated again when the
/// settings change.
class TestBusinessCases final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void thePotentialFollowsTheCase();
    void thePotentialsFollowTheSettings();
    void whatIsSignedKeepsItsRates();
    void manyAreEvaluatedAnew();
    void whatIsSignedIsNotEdited();
    void signingIsUndone();
    void signingIsUndoneBesideAColleague();
    void differentLinesAreMerged();
    void anEditOfWhatWasSignedMeanwhileIsTold();

private:
    std::unique_ptr<PortfolioDocument> opened(const QString &person) const;
    Status edit(PortfolioDocument &document,
                const std::function<void(CaseVersion &)> &change) const;
    static std::optional<SummaryAmount> potential(const PortfolioDocument &document,
                                                  InvestmentId id);

    std::unique_ptr<QTemporaryDir> m_folder;
    Investment m_before;
    std::unique_ptr<PortfolioDocument> m_mine;
    std::unique_ptr<PortfolioDocument> m_theirs;
};

void TestBusinessCases::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Portfolio portfolio = newPortfolio(u"Fonden"_s);
    portfolio.discountSchedule = examples::settings().discountSchedule;
    portfolio.priceIndex = examples::settings().priceIndex;
    const Investment investment = investmentWithCase(u"Ungehjem Vest"_s);
    auto created = PortfolioDocument::create(m_folder->filePath(u"p.bundlinje"_s),
                                             {portfolio, {investment}}, u"Mette"_s);
    QVERIFY(created);
    m_mine = std::move(*created);
    m_theirs = opened(u"Jens"_s);
    m_before = *m_mine->investment(investment.id);
}

void TestBusinessCases::cleanup()
{
    m_mine.reset();
    m_theirs.reset();
    m_folder.reset();
}

std::unique_ptr<PortfolioDocument> TestBusinessCases::opened(const QString &person) const
{
    auto document = PortfolioDocument::open(m_folder->filePath(u"p.bundlinje"_s), person);
    return document ? std::move(*document) : nullptr;
}

/// From what stood in the file at first.
Status TestBusinessCases::edit(PortfolioDocument &document,
                               const std::function<void(CaseVersion &)> &change) const
{
    Investment after = m_before;
    change(after.businessCases[0]);
    return document.change({{{m_before, after}}, {}, u"Edit"_s});
}

std::optional<SummaryAmount> TestBusinessCases::potential(const PortfolioDocument &document,
                                                          InvestmentId id)
{
    return document.summary(id)->publicPotential;
}

void TestBusinessCases::thePotentialFollowsTheCase()
{
    QVERIFY(m_mine->verify());
    QCOMPARE(potential(*m_mine, m_before.id)->amount, examples::kroner(210'000));
    QCOMPARE(potential(*m_mine, m_before.id)->basis, Basis::Calculated);
    QVERIFY(edit(*m_mine,
                 [](CaseVersion &version) { version.scenarios[0].successWith.expected.reset(); }));
    QVERIFY(!potential(*m_mine, m_before.id));
    QVERIFY(m_mine->verify());
    m_mine->undoStack().undo();
    QCOMPARE(potential(*m_mine, m_before.id)->amount, examples::kroner(210'000));
    QCOMPARE(potential(*opened({}), m_before.id)->amount, examples::kroner(210'000));
}

void TestBusinessCases::thePotentialsFollowTheSettings()
{
    QSignalSpy changed(m_mine.get(), &PortfolioDocument::changed);
    QSignalSpy changedThere(m_theirs.get(), &PortfolioDocument::changed);
    Portfolio after = m_mine->portfolio();
    after.discountSchedule = newPortfolio({}).discountSchedule;
    QVERIFY(m_mine->change({{}, PortfolioChange{m_mine->portfolio(), after}, u"Rates"_s}));
    const auto discounted = potential(*m_mine, m_before.id);
    QVERIFY(discounted && discounted->amount < examples::kroner(210'000));
    QCOMPARE(changed.takeFirst().constFirst().value<QList<InvestmentId>>(), QList{m_before.id});
    QVERIFY(m_mine->verify());

    QVERIFY(m_theirs->refresh());
    QCOMPARE(potential(*m_theirs, m_before.id), discounted);
    QCOMPARE(changedThere.size(), 1);

    m_mine->undoStack().undo();
    QCOMPARE(potential(*m_mine, m_before.id)->amount, examples::kroner(210'000));
    QVERIFY(m_mine->verify());
    QCOMPARE(m_mine->summary(m_before.id)->revision, m_before.revision);
}

void TestBusinessCases::whatIsSignedKeepsItsRates()
{
    QVERIFY(edit(*m_mine, [](CaseVersion &version) {
        version.status = CaseStatus::Signed;
        version.signedSettings = examples::settings();
    }));
    Portfolio after = m_mine->portfolio();
    after.discountSchedule = newPortfolio({}).discountSchedule;
    after.priceIndex = {};
    QVERIFY(m_mine->change({{}, PortfolioChange{m_mine->portfolio(), after}, u"Rates"_s}));
    QCOMPARE(potential(*m_mine, m_before.id)->amount, examples::kroner(210'000));
    QVERIFY(m_mine->verify());
    QCOMPARE(potential(*opened({}), m_before.id)->amount, examples::kroner(210'000));
}

void TestBusinessCases::manyAreEvaluatedAnew()
{
    ChangeSet added;
    for (int i = 0; i < manyInvestments; ++i)
        added.investments.append({{}, investmentWithCase(u"Nr. %1"_s.arg(i))});
    QVERIFY(m_mine->change(added));
    Portfolio after = m_mine->portfolio();
    after.discountSchedule.rates = {{.rate = Percentage::fromPpm(40'000)}};
    QVERIFY(m_mine->change({{}, PortfolioChange{m_mine->portfolio(), after}, u"Rates"_s}));
    QVERIFY(m_mine->verify());
    const auto first = potential(*m_mine, m_before.id);
    QCOMPARE(m_mine->summaries().size(), manyInvestments + 1);
    for (const InvestmentSummary &summary : m_mine->summaries())
        QCOMPARE(summary.publicPotential, first);
}

void TestBusinessCases::whatIsSignedIsNotEdited()
{
    QVERIFY(edit(*m_mine, [](CaseVersion &version) {
        version.status = CaseStatus::Signed;
        version.approvedBy = u"Byrådet"_s;
        version.approvedOn = PartialDate::fromParts(2026, 11, 26).value();
    }));
    const Investment stored = *m_mine->investment(m_before.id);
    Investment after = stored;
    after.businessCases[0].scenarios[0].horizon = 9;
    const Status refused = m_mine->change({{{stored, after}}, {}, u"Edit"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::CaseFrozen);
    QVERIFY(*m_mine->investment(m_before.id) == stored);
    QCOMPARE(m_mine->undoStack().count(), 1);

    Investment copied = stored;
    copied.businessCases.append(copied.businessCases.constFirst());
    copied.businessCases.last().id = examples::id(200);
    copied.businessCases.last().status = CaseStatus::Latest;
    copied.businessCases.last().scenarios[0].horizon = 9;
    QVERIFY(m_mine->change({{{stored, copied}}, {}, u"Copy"_s}));
    QVERIFY(m_mine->change({{{*m_mine->investment(m_before.id), {}}}, {}, u"Delete"_s}));
}

void TestBusinessCases::signingIsUndone()
{
    QVERIFY(edit(*m_mine, [](CaseVersion &version) { version.status = CaseStatus::Signed; }));
    m_mine->undoStack().undo();
    QCOMPARE(m_mine->investment(m_before.id)->businessCases.constFirst().status, CaseStatus::Draft);
    QVERIFY(m_mine->investment(m_before.id)->businessCases == m_before.businessCases);
}

void TestBusinessCases::signingIsUndoneBesideAColleague()
{
    QVERIFY(edit(*m_mine, [](CaseVersion &version) { version.status = CaseStatus::Signed; }));
    QVERIFY(m_theirs->refresh());
    const Investment signedCase = *m_theirs->investment(m_before.id);
    Investment renamed = signedCase;
    renamed.shortName = u"Vest"_s;
    QVERIFY(m_theirs->change({.investments = {{signedCase, renamed}}}));
    QSignalSpy told(m_mine.get(), &PortfolioDocument::conflicted);
    m_mine->undoStack().undo();
    QCOMPARE(told.size(), 0);
    const Investment now = *m_mine->investment(m_before.id);
    QCOMPARE(now.businessCases.constFirst().status, CaseStatus::Draft);
    QCOMPARE(now.shortName, renamed.shortName);
}

void TestBusinessCases::differentLinesAreMerged()
{
    QSignalSpy told(m_mine.get(), &PortfolioDocument::conflicted);
    QVERIFY(edit(*m_theirs, [](CaseVersion &version) {
        version.scenarios[0].consequences[1].amount = examples::kroner(-2'000);
        version.scenarios[0].intake.append({.year = 1, .persons = 5});
    }));
    QVERIFY(edit(*m_mine, [](CaseVersion &version) {
        version.scenarios[0].consequences[0].duration = Quantity::fromWhole(2);
        version.scenarios[0].intake.append({.year = 2, .persons = 6});
        version.scenarios[0].intake[0].persons = 11;
    }));
    QCOMPARE(told.size(), 0);
    const BusinessCase merged =
        m_mine->investment(m_before.id)->businessCases.constFirst().scenarios.constFirst();
    QCOMPARE(*merged.consequences.at(0).duration, Quantity::fromWhole(2));
    QCOMPARE(*merged.consequences.at(1).amount, examples::kroner(-2'000));
    QCOMPARE(merged.intake.size(), 3);
    QCOMPARE(*merged.intake.at(0).persons, 11);
    QVERIFY(m_mine->verify());
}

void TestBusinessCases::anEditOfWhatWasSignedMeanwhileIsTold()
{
    QSignalSpy told(m_mine.get(), &PortfolioDocument::conflicted);
    QVERIFY(edit(*m_theirs, [](CaseVersion &version) {
        version.status = CaseStatus::Signed;
        version.approvedBy = u"Byrådet"_s;
    }));
    const Status collided =
        edit(*m_mine, [](CaseVersion &version) { version.scenarios[0].horizon = 9; });
    QCOMPARE(collided.error().code, Error::Code::Conflict);
    QCOMPARE(told.size(), 1);
    const auto conflict = told.takeFirst().constFirst().value<EditConflict>();
    QCOMPARE(conflict.fields.size(), 1);
    QVERIFY(conflict.fields.constFirst().field.endsWith(u".horizon"));
    const CaseVersion stored = m_mine->investment(m_before.id)->businessCases.constFirst();
    QCOMPARE(*stored.scenarios.constFirst().horizon, 5);
    QVERIFY(stored.isFrozen());
    QCOMPARE(m_mine->change(conflict.keepMine).error().code, Error::Code::CaseFrozen);
}

QTEST_GUILESS_MAIN(TestBusinessCases)
#include "tst_businesscases.moc"
