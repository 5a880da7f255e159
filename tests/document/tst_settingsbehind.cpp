#include "model/document/backgroundwork.h"
#include "model/document/portfoliodocument.h"
#include "model/exchange/samples.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMilliseconds = 120'000; ///< Of sanitized programs beside others.

ChangeSet otherSchedule(const PortfolioDocument &document)
{
    Portfolio after = document.portfolio();
    after.discountSchedule.rates.first().rate = Percentage::fromTenMillionths(900'000);
    return {.portfolio = PortfolioChange{document.portfolio(), after}, .reason = u"Rate"_s};
}

} // namespace

/// Settings on which so many business cases depend that they are computed on another thread.
class TestSettingsBehind final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }
    void settingsOfManyCasesAreSavedBehind();
    void closingWaitsForWhatSomebodyChanged();
    void stoppedSettingsAreHandedBack();

private:
    /// A file of so many chosen business cases.
    void writeCases(int count) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSettingsBehind::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"p.bundlinje"_s);
}

void TestSettingsBehind::writeCases(int count) const
{
    const PortfolioContent example = *sample(Sample::Example);
    const auto withCase =
        std::find_if(example.investments.cbegin(), example.investments.cend(),
                     [](const Investment &each) { return !each.businessCases.isEmpty(); });
    QVERIFY(withCase != example.investments.cend());
    PortfolioContent content{.portfolio = example.portfolio, .investments = {}};
    for (int i = 0; i < count; ++i) {
        content.investments.append(*withCase);
        content.investments.last().id = InvestmentId::create();
    }
    QVERIFY(PortfolioDocument::create(m_path, content, u"Jens"_s));
}

void TestSettingsBehind::settingsOfManyCasesAreSavedBehind()
{
    writeCases(250);
    const auto document = PortfolioDocument::open(m_path, u"Jens"_s).value();
    const auto potential = document->summaries().first().publicPotential;
    const ChangeSet changes = otherSchedule(*document);
    QVERIFY(document->takesLong(changes));
    QSignalSpy saved(document.get(), &PortfolioDocument::changeSaved);
    QVERIFY(document->changeSoon(changes));
    QCOMPARE(document->summaries().first().publicPotential, potential);
    QVERIFY(saved.wait(patienceMilliseconds));
    QVERIFY(document->summaries().first().publicPotential != potential);
    QCOMPARE(document->portfolio().discountSchedule, changes.portfolio->after.discountSchedule);
    QVERIFY(document->verify());
    Portfolio named = document->portfolio();
    named.name = u"Other"_s; // Nothing is computed anew for a name.
    QVERIFY(!document->takesLong({.portfolio = PortfolioChange{document->portfolio(), named}}));
}

void TestSettingsBehind::closingWaitsForWhatSomebodyChanged()
{
    writeCases(250);
    auto document = PortfolioDocument::open(m_path, u"Jens"_s).value();
    const ChangeSet changes = otherSchedule(*document);
    QVERIFY(document->changeSoon(changes));
    document.reset();
    const auto again = PortfolioDocument::open(m_path, u"Jens"_s).value();
    QCOMPARE(again->portfolio().discountSchedule, changes.portfolio->after.discountSchedule);
    QVERIFY(again->verify());
}

void TestSettingsBehind::stoppedSettingsAreHandedBack()
{
    writeCases(1500); // So many that it is not over before it is stopped.
    const auto document = PortfolioDocument::open(m_path, u"Jens"_s).value();
    const Portfolio before = document->portfolio();
    const ChangeSet changes = otherSchedule(*document);
    QSignalSpy notSaved(document.get(), &PortfolioDocument::changeNotSaved);
    connect(document.get(), &PortfolioDocument::workBegun, this,
            [](BackgroundWork *work) { work->stop(); });
    QVERIFY(document->changeSoon(changes));
    QVERIFY(notSaved.wait(patienceMilliseconds));
    QCOMPARE(document->portfolio(), before);
    QVERIFY(document->verify());
    const auto wanted = notSaved.first().at(1).value<ChangeSet>();
    QVERIFY(wanted.portfolio.has_value());
    QVERIFY(document->change(wanted));
    QCOMPARE(document->portfolio().discountSchedule, changes.portfolio->after.discountSchedule);
}

QTEST_GUILESS_MAIN(TestSettingsBehind)
#include "tst_settingsbehind.moc"
