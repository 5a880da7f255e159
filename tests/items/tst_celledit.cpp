#include "model/document/portfoliodocument.h"
#include "model/items/celledit.h"

#include <QtCore/QLocale>
#include <QtCore/QTemporaryDir>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestCellEdit final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark)); }
    void init();
    void cleanup();
    void savesOneStepOfUndo();
    void otherFieldsOfAColleagueAreMerged();
    void theSameFieldOfAColleagueIsToldAndStays();
    void whatAColleagueDeletedIsToldAndStaysDeleted();
    void onlyTheCellOfTheNameNeedsAName();
    void theEndThatIsShownIsEdited();
    void datesCountFromToday();
    void aFirstCountMakesAVersion();
    void onlyTheCountThatAppliesIsEdited();
    void onlyAStageOfThePortfolioIsTaken();
    void whatLooksWrongIsRemarked();
    void refusalsSayWhatToWrite_data();
    void refusalsSayWhatToWrite();

private:
    CellEdit opened(InvestmentColumn column) const
    {
        return *CellEdit::begin(*m_document, m_id, column);
    }
    /// As another program does it.
    void elsewhere(const std::function<void(std::optional<Investment> &)> &edit) const
    {
        const auto document = PortfolioDocument::open(m_document->filePath(), u"Jens"_s);
        const Investment before = *(*document)->investment(m_id);
        std::optional<Investment> after = before;
        edit(after);
        QVERIFY((*document)->change({{{before, after}}, {}, u"Elsewhere"_s}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PortfolioDocument> m_document;
    InvestmentId m_id;
};

void TestCellEdit::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_id = InvestmentId::create();
    Investment investment{.id = m_id, .name = u"Ungehjem Vest"_s};
    investment.theme = u"før"_s;
    auto created = PortfolioDocument::create(m_folder->filePath(u"p.bundlinje"_s),
                                             {newPortfolio(u"Fonden"_s), {investment}}, u"Mette"_s);
    QVERIFY(created);
    m_document = std::move(*created);
}

void TestCellEdit::cleanup()
{
    m_document.reset();
    m_folder.reset();
}

void TestCellEdit::savesOneStepOfUndo()
{
    const CellEdit edit = opened(InvestmentColumn::Theme);
    QCOMPARE(edit.text(), u"før"_s);
    QVERIFY(edit.save(u"før"_s));
    QCOMPARE(m_document->undoStack().count(), 0);
    QVERIFY(edit.save(u"efter"_s));
    QCOMPARE(m_document->summary(m_id)->theme, u"efter"_s);
    m_document->undoStack().undo();
    QCOMPARE(m_document->summary(m_id)->theme, u"før"_s);
}

void TestCellEdit::otherFieldsOfAColleagueAreMerged()
{
    QSignalSpy told(m_document.get(), &PortfolioDocument::conflicted);
    const CellEdit edit = opened(InvestmentColumn::Theme);
    elsewhere([](std::optional<Investment> &after) { after->shortName = u"Vest"_s; });
    QVERIFY(edit.save(u"mit"_s));
    QCOMPARE(told.size(), 0);
    QCOMPARE(m_document->summary(m_id)->theme, u"mit"_s);
    QCOMPARE(m_document->summary(m_id)->shortName, u"Vest"_s);
}

void TestCellEdit::theSameFieldOfAColleagueIsToldAndStays()
{
    QSignalSpy told(m_document.get(), &PortfolioDocument::conflicted);
    const CellEdit edit = opened(InvestmentColumn::Theme);
    elsewhere([](std::optional<Investment> &after) { after->theme = u"deres"_s; });
    QVERIFY(m_document->refresh()); // What is shown follows; what the cell was opened upon stays.
    QCOMPARE(edit.save(u"mit"_s).error().code, Error::Code::Conflict);
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_document->summary(m_id)->theme, u"deres"_s);
    const auto conflict = told.at(0).at(0).value<EditConflict>();
    QCOMPARE(conflict.keepMine.investments.constFirst().after->theme, u"mit"_s);
}

void TestCellEdit::whatAColleagueDeletedIsToldAndStaysDeleted()
{
    QSignalSpy told(m_document.get(), &PortfolioDocument::conflicted);
    const CellEdit edit = opened(InvestmentColumn::Theme);
    elsewhere([](std::optional<Investment> &after) { after.reset(); });
    QCOMPARE(edit.save(u"mit"_s).error().code, Error::Code::Conflict);
    QCOMPARE(told.size(), 1);
    QVERIFY(!m_document->summary(m_id));
}

/// A file of another program may hold one without a name, which is a check and no obstacle.
void TestCellEdit::onlyTheCellOfTheNameNeedsAName()
{
    QCOMPARE(opened(InvestmentColumn::Name).save(u" "_s).error().code, Error::Code::InvalidInput);
    elsewhere([](std::optional<Investment> &after) { after->name.clear(); });
    QVERIFY(opened(InvestmentColumn::Theme).save(u"mit"_s));
    QCOMPARE(m_document->summary(m_id)->theme, u"mit"_s);
}

void TestCellEdit::theEndThatIsShownIsEdited()
{
    const auto effort = [this] {
        return m_document->investment(m_id)->effort;
    };
    QVERIFY(opened(InvestmentColumn::EffortEnd).save(u"2026"_s));
    QCOMPARE(effort().plannedEnd->toIso(), u"2026"_s);
    QVERIFY(!effort().actualEnd);
    elsewhere([](std::optional<Investment> &after) {
        after->effort.actualEnd = *PartialDate::fromIso(u"2025-06");
    });
    QVERIFY(m_document->refresh());
    const CellEdit edit = opened(InvestmentColumn::EffortEnd);
    QCOMPARE(edit.text(), u"06.2025"_s);
    QVERIFY(edit.note().contains(u"actual"_s));
    QVERIFY(edit.save(u"K3 2025"_s));
    QCOMPARE(effort().actualEnd->toIso(), u"2025-Q3"_s);
    QCOMPARE(effort().plannedEnd->toIso(), u"2026"_s);
    // Empty is missing, and then the planned one is shown again.
    QVERIFY(opened(InvestmentColumn::EffortEnd).save({}));
    QVERIFY(!effort().actualEnd);
    QCOMPARE(opened(InvestmentColumn::EffortEnd).text(), u"2026"_s);
}

void TestCellEdit::datesCountFromToday()
{
    const CellEdit edit = opened(InvestmentColumn::EffortStart);
    QCOMPARE(edit.kind(), PartKind::Date);
    QVERIFY(edit.echo(u"+6m"_s).contains(QString::number(QDate::currentDate().year())));
    QCOMPARE(edit.save(u"31.02.2026"_s).error().code, Error::Code::NotADate);
    QVERIFY(edit.save(u"+0d"_s));
    QCOMPARE(m_document->summary(m_id)->effortStart,
             std::optional(PartialDate::fromDate(QDate::currentDate())));
}

void TestCellEdit::aFirstCountMakesAVersion()
{
    QVERIFY(opened(InvestmentColumn::Citizens).save(u" "_s));
    QCOMPARE(m_document->undoStack().count(), 0);
    QCOMPARE(opened(InvestmentColumn::Citizens).save(u"mange"_s).error().code,
             Error::Code::NotANumber);
    QVERIFY(opened(InvestmentColumn::Citizens).save(u"1.450"_s));
    QCOMPARE(m_document->investment(m_id)->citizensPlanned, QList{Count{.value = 1450}});
}

void TestCellEdit::onlyTheCountThatAppliesIsEdited()
{
    const Count first{.value = 25, .meaning = u"forventet"_s};
    const Count last{.value = 15,
                     .unit = CountUnit::Families,
                     .meaning = u"i kontrakten"_s,
                     .provenance = {.date = *PartialDate::fromIso(u"2021-03")}};
    elsewhere([&](std::optional<Investment> &after) { after->citizensPlanned = {first, last}; });
    QVERIFY(m_document->refresh());
    const CellEdit edit = opened(InvestmentColumn::Citizens);
    QCOMPARE(edit.text(), u"15"_s);
    QVERIFY(edit.note().endsWith(u"i kontrakten · 03.2021"_s));
    // As in the editor a version has a number; without one it is removed there.
    QCOMPARE(edit.save({}).error().code, Error::Code::NotANumber);
    QVERIFY(edit.save(u"16"_s));
    Count changed = last;
    changed.value = 16;
    QCOMPARE(m_document->investment(m_id)->citizensPlanned, (QList{first, changed}));
}

void TestCellEdit::onlyAStageOfThePortfolioIsTaken()
{
    const Stage stage = m_document->portfolio().stages.constLast();
    elsewhere([](std::optional<Investment> &after) { after->stage = u"fra et ark"_s; });
    QVERIFY(m_document->refresh());
    const CellEdit edit = opened(InvestmentColumn::Stage);
    QVERIFY(edit.save(u"fra et ark"_s)); // It stands there already, and is nothing new.
    const Status refused = edit.save(u"qq"_s);
    QCOMPARE(refused.error().code, Error::Code::InvalidInput);
    const QString advice = edit.advice(refused.error());
    QVERIFY2(advice.startsWith(u"This is none of the words to choose from: "_s)
                 && advice.endsWith(u"Nothing is changed."_s),
             qPrintable(advice));
    QCOMPARE(m_document->summary(m_id)->stage, u"fra et ark"_s);
    QVERIFY(edit.save(stage.key));
    QCOMPARE(m_document->summary(m_id)->stage, stage.key);
    QVERIFY(opened(InvestmentColumn::Stage).save(QString()));
    QVERIFY(m_document->summary(m_id)->stage.isEmpty());
}

void TestCellEdit::whatLooksWrongIsRemarked()
{
    const CellEdit name = opened(InvestmentColumn::Name);
    QVERIFY(name.remark(u"Ungehjem Vest"_s).isEmpty());
    QVERIFY(!name.remark(u"Ungehjem 010180-1234"_s).isEmpty());
    QVERIFY(opened(InvestmentColumn::EffortStart).save(u"2026"_s));
    const CellEdit end = opened(InvestmentColumn::EffortEnd);
    QVERIFY(end.remark(u"2027"_s).isEmpty());
    QVERIFY(!end.remark(u"2025"_s).isEmpty());
    QVERIFY(end.remark(u"engang"_s).isEmpty()); // It is refused, which says more.
}

void TestCellEdit::refusalsSayWhatToWrite_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("may be millions") << u"12,5"_s << u"Write “12,5 DKK” or “12,5 m”."_s;
    QTest::newRow("signs of English")
        << u"12.50"_s << u"Write 12,50: a full stop separates thousands."_s;
    QTest::newRow("thousands of English")
        << u"1,234"_s << u"Write 1.234: a full stop separates thousands."_s;
    QTest::newRow("no number") << u"mange"_s << u"Cannot be read as an amount."_s;
}

void TestCellEdit::refusalsSayWhatToWrite()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    const CellEdit edit = opened(InvestmentColumn::OwnShare);
    const Status saved = edit.save(typed);
    QCOMPARE(saved.error().code, Error::Code::NotAnAmount);
    const QString advice = edit.advice(saved.error());
    QVERIFY2(advice.contains(says), qPrintable(advice));
    QVERIFY(!m_document->summary(m_id)->ownShare);
}

QTEST_GUILESS_MAIN(TestCellEdit)
#include "tst_celledit.moc"
