#include "model/document/portfoliodocument.h"
#include "model/items/investmenttablemodel.h"
#include "model/items/tabletext.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QUndoStack>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <rapidcheck.h>

#include <memory>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

using Failure = QAbstractItemModelTester::FailureReportingMode;

MoneyFigure kroner(qint64 amount, Basis basis = Basis::Calculated)
{
    return {.amount = Money::fromMinor(amount * 100, Currency::DKK), .basis = basis};
}

Investment investment(const QString &name, std::optional<qint64> share = {},
                      std::optional<qint64> gain = {})
{
    Investment result;
    result.id = InvestmentId::create();
    result.name = name;
    if (share)
        result.ownShare = kroner(*share, Basis::Stated);
    if (gain)
        result.fundPotential = kroner(*gain);
    return result;
}

QString cell(const InvestmentTableModel &model, int row, InvestmentColumn column,
             int role = Qt::DisplayRole)
{
    return model.index(row, static_cast<int>(column)).data(role).toString();
}

QStringList names(const InvestmentTableModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(cell(model, row, InvestmentColumn::Name));
    return result;
}

} // namespace

class TestInvestmentTable final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhatIsKnownAndWhatIsMissing();
    void unitsStandInTheHeaderOnlyWhenTheyAreOne();
    void sortsDanishTextAndNumbersWithMissingLast();
    void furtherColumnsDecideBetweenEquals();
    void filtersByAllWords();
    void editsMoveOneRow();
    void selectionSurvivesSorting();
    void everyKindOfChangeKeepsTheModelConsistent();
    void cellsAreEditedThroughTheDocument();
    void textForOtherPrograms();
    void runningTotalsAgreeWithTotals();

private:
    void add(const QList<Investment> &investments);
    void change(const Investment &before, const std::optional<Investment> &after);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PortfolioDocument> m_document;
    std::unique_ptr<InvestmentTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestInvestmentTable::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
}

void TestInvestmentTable::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto created = PortfolioDocument::create(
        m_folder->filePath(u"test.bundlinje"_s),
        {.portfolio = newPortfolio(u"Fond"_s), .investments = {}}, u"MH"_s);
    QVERIFY(created);
    m_document = std::move(*created);
    m_model = std::make_unique<InvestmentTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), Failure::QtTest);
    m_model->setDocument(m_document.get());
}

void TestInvestmentTable::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_document.reset();
    m_folder.reset();
}

void TestInvestmentTable::add(const QList<Investment> &investments)
{
    ChangeSet changes;
    for (const Investment &investment : investments)
        changes.investments.append({.before = std::nullopt, .after = investment});
    QVERIFY(m_document->change(changes));
}

void TestInvestmentTable::change(const Investment &before, const std::optional<Investment> &after)
{
    const Result<Investment> stored = m_document->investment(before.id);
    QVERIFY(stored);
    std::optional<Investment> next = after;
    if (next)
        next->revision = stored->revision;
    QVERIFY(m_document->change({.investments = {{.before = *stored, .after = next}}}));
}

void TestInvestmentTable::showsWhatIsKnownAndWhatIsMissing()
{
    add({investment(u"Ungehjem"_s, 12'500'000, 14'250'000), investment(u"Tom"_s)});

    QCOMPARE(cell(*m_model, 0, InvestmentColumn::OwnShare), u"stated 12,5"_s);
    QCOMPARE(cell(*m_model, 0, InvestmentColumn::FundPotential), u"14,3"_s);
    QCOMPARE(cell(*m_model, 0, InvestmentColumn::Ratio), u"1,14"_s);
    QVERIFY(m_model->index(0, int(InvestmentColumn::OwnShare))
                .data(Qt::FontRole)
                .value<QFont>()
                .italic());
    QVERIFY(!m_model->index(0, int(InvestmentColumn::FundPotential)).data(Qt::FontRole).isValid());
    QVERIFY(
        cell(*m_model, 0, InvestmentColumn::OwnShare, Qt::ToolTipRole).contains(u"12.500.000"_s));

    QCOMPARE(cell(*m_model, 1, InvestmentColumn::OwnShare), u"–"_s);
    QCOMPARE(cell(*m_model, 1, InvestmentColumn::OwnShare, Qt::AccessibleTextRole), u"missing"_s);
    QVERIFY(!m_model->index(1, int(InvestmentColumn::OwnShare))
                 .data(InvestmentTableModel::SortRole)
                 .isValid());
    QCOMPARE(m_model->headerData(1, Qt::Vertical).toString(), u"Tom"_s);
}

void TestInvestmentTable::unitsStandInTheHeaderOnlyWhenTheyAreOne()
{
    const auto header = [this] {
        return m_model->headerData(int(InvestmentColumn::OwnShare), Qt::Horizontal).toString();
    };
    add({investment(u"A"_s, 1'000'000)});
    QVERIFY(header().startsWith(u"Own share,"_s));

    Investment british = investment(u"B"_s);
    british.ownShare =
        MoneyFigure{.amount = Money::fromMinor(100'000'000, *Currency::fromCode(u"GBP"))};
    add({british});
    QCOMPARE(header(), u"Own share"_s);
    QVERIFY(cell(*m_model, 1, InvestmentColumn::OwnShare).contains(u"GBP"_s));

    m_document->undoStack().undo();
    QVERIFY(header().startsWith(u"Own share,"_s));
}

void TestInvestmentTable::sortsDanishTextAndNumbersWithMissingLast()
{
    add({investment(u"Ørsted"_s, 2), investment(u"Zebra"_s), investment(u"Ål"_s, 3),
         investment(u"abe"_s, 1)});
    m_model->sort(int(InvestmentColumn::Name), Qt::AscendingOrder);
    QCOMPARE(names(*m_model), QStringList({u"abe"_s, u"Zebra"_s, u"Ørsted"_s, u"Ål"_s}));
    m_model->sort(int(InvestmentColumn::OwnShare), Qt::AscendingOrder);
    QCOMPARE(names(*m_model), QStringList({u"abe"_s, u"Ørsted"_s, u"Ål"_s, u"Zebra"_s}));
    m_model->sort(int(InvestmentColumn::OwnShare), Qt::DescendingOrder);
    QCOMPARE(names(*m_model), QStringList({u"Ål"_s, u"Ørsted"_s, u"abe"_s, u"Zebra"_s}));
    m_model->setSort({});
    QCOMPARE(names(*m_model), QStringList({u"Ørsted"_s, u"Zebra"_s, u"Ål"_s, u"abe"_s}));
}

void TestInvestmentTable::furtherColumnsDecideBetweenEquals()
{
    QList<Investment> rows{investment(u"A"_s, 1), investment(u"B"_s, 2), investment(u"C"_s, 3)};
    rows[0].theme = u"Job"_s;
    rows[1].theme = u"Bolig"_s;
    rows[2].theme = u"Job"_s;
    add(rows);
    m_model->setSort({{.column = InvestmentColumn::Theme},
                      {.column = InvestmentColumn::OwnShare, .order = Qt::DescendingOrder}});
    QCOMPARE(names(*m_model), QStringList({u"B"_s, u"C"_s, u"A"_s}));
}

void TestInvestmentTable::filtersByAllWords()
{
    QList<Investment> rows{investment(u"Ungehjem Vest"_s), investment(u"Ungehjem Øst"_s)};
    rows[0].parties.append({.name = u"Århus Kommune"_s, .roles = {{.role = Role::Authority}}});
    add(rows);
    m_model->setFilter({.words = u"  AARHUS  unge"_s});
    QCOMPARE(names(*m_model), QStringList({u"Ungehjem Vest"_s}));
    m_model->setFilter({.words = u"oest"_s});
    QCOMPARE(names(*m_model), QStringList({u"Ungehjem Øst"_s}));
    m_model->setFilter({.words = u"unge nord"_s});
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), 2);
}

void TestInvestmentTable::editsMoveOneRow()
{
    const QList<Investment> rows{investment(u"A"_s, 1), investment(u"B"_s, 2),
                                 investment(u"C"_s, 3), investment(u"D"_s, 4)};
    add(rows);
    m_model->sort(int(InvestmentColumn::OwnShare));
    const QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);

    Investment edited = rows.at(1);
    edited.theme = u"Job"_s;
    change(rows.at(1), edited);
    QCOMPARE(moved.count(), 0);
    QVERIFY(changed.count() > 0);

    edited.ownShare = kroner(10);
    change(rows.at(1), edited);
    QCOMPARE(names(*m_model), QStringList({u"A"_s, u"C"_s, u"D"_s, u"B"_s}));
    edited.ownShare = kroner(0);
    change(rows.at(1), edited);
    QCOMPARE(names(*m_model), QStringList({u"B"_s, u"A"_s, u"C"_s, u"D"_s}));
    QCOMPARE(moved.count(), 2);
}

void TestInvestmentTable::selectionSurvivesSorting()
{
    add({investment(u"B"_s), investment(u"A"_s), investment(u"C"_s)});
    const QPersistentModelIndex chosen = m_model->index(0, 0);
    m_model->sort(int(InvestmentColumn::Name), Qt::DescendingOrder);
    QCOMPARE(chosen.data().toString(), u"B"_s);
    QCOMPARE(chosen.row(), 1);
}

/// Adds, edits, deletes, undoes, filters and sorts in any order, and each time compares with a
/// model that is loaded afresh.
void TestInvestmentTable::everyKindOfChangeKeepsTheModelConsistent()
{
    QVERIFY(rc::check("any sequence of steps gives what a fresh model shows", [this] {
        // Each step is a durable commit.
        const auto steps = *rc::gen::resize(12, rc::gen::arbitrary<std::vector<int>>());
        cleanup();
        init();
        for (const int step : steps) {
            const auto number = static_cast<unsigned>(step);
            const auto &all = m_document->summaries();
            switch (number % 8U) {
            case 0:
            case 1:
                add({investment(QString::number(number % 7U), number % 5U)});
                break;
            case 2:
                if (!all.isEmpty()) {
                    Result<Investment> before =
                        m_document->investment(all.at(number % unsigned(all.size())).id);
                    Investment after = *before;
                    after.ownShare = kroner(number % 11U);
                    after.name = QString::number(number % 13U);
                    change(*before, after);
                }
                break;
            case 3:
                if (!all.isEmpty())
                    change(*m_document->investment(all.at(number % unsigned(all.size())).id), {});
                break;
            case 4:
                m_document->undoStack().undo();
                break;
            case 5:
                m_document->undoStack().redo();
                break;
            case 6:
                m_model->setFilter(
                    {.words = number % 3U == 0 ? QString() : QString::number(number % 7U)});
                break;
            default:
                m_model->sort(number % 2U == 0 ? int(InvestmentColumn::Name)
                                               : int(InvestmentColumn::OwnShare),
                              number % 3U == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            }
        }
        InvestmentTableModel fresh;
        fresh.setSort(m_model->sortColumns());
        fresh.setFilter(m_model->filter());
        fresh.setDocument(m_document.get());
        QStringList expected = names(fresh);
        QStringList actual = names(*m_model);
        // Equal names and shares may stand in either order: a fresh model numbers them anew.
        expected.sort();
        actual.sort();
        RC_ASSERT(actual == expected);
        RC_ASSERT(m_model->shownTotals().totals().ownShare
                  == fresh.shownTotals().totals().ownShare);
        for (int row = 0; row < m_model->rowCount(); ++row)
            RC_ASSERT(m_model->rowOf(m_model->idAt(row)) == row);
    }));
}

void TestInvestmentTable::cellsAreEditedThroughTheDocument()
{
    add({investment(u"Vest"_s)});
    const QModelIndex name = m_model->index(0, int(InvestmentColumn::Name));
    QVERIFY(name.flags() & Qt::ItemIsEditable);
    QVERIFY(m_model->index(0, int(InvestmentColumn::OwnShare)).flags() & Qt::ItemIsEditable);
    QVERIFY(!(m_model->index(0, int(InvestmentColumn::Ratio)).flags() & Qt::ItemIsEditable));
    QVERIFY(m_model->setData(name, u" Ungehjem "_s));
    QCOMPARE(m_document->summaries().first().name, u"Ungehjem"_s);
    QVERIFY(!m_model->setData(name, u"  "_s));
    m_document->undoStack().undo();
    QCOMPARE(names(*m_model), QStringList({u"Vest"_s}));
}

void TestInvestmentTable::textForOtherPrograms()
{
    add({investment(u"=cmd <b>"_s, 12'500'000)});
    const TableText text =
        tableText(*m_model, {0}, {InvestmentColumn::Name, InvestmentColumn::OwnShare});
    QCOMPARE(text.plain.section(u'\n', 1, 1), u"'=cmd <b>\t12.500.000"_s);
    QVERIFY(text.html.contains(u"<td>'=cmd &lt;b&gt;</td>"_s));
    QVERIFY(text.plain.startsWith(u"Name\tOwn share, "_s));
}

void TestInvestmentTable::runningTotalsAgreeWithTotals()
{
    QVERIFY(rc::check(
        "adding and removing one by one gives the totals of what is left",
        [](const std::vector<std::tuple<int, int, bool>> &figures) {
            RunningTotals running;
            std::vector<InvestmentSummary> left;
            for (const auto &[share, gain, stays] : figures) {
                InvestmentSummary row;
                if (share % 4 != 0)
                    row.ownShare =
                        SummaryAmount{Money::fromMinor(share, Currency::DKK), Basis::Stated};
                if (gain % 3 != 0)
                    row.fundPotential = SummaryAmount{
                        Money::fromMinor(gain,
                                         *Currency::fromCode(gain % 2 == 0 ? u"EUR" : u"DKK")),
                        Basis::Calculated};
                if (gain % 5 != 0)
                    row.citizens = gain;
                running.add(row);
                if (stays)
                    left.push_back(row);
                else
                    running.remove(row);
            }
            const PortfolioTotals expected = portfolioTotals(left);
            const PortfolioTotals actual = running.totals();
            RC_ASSERT(actual.investments == expected.investments);
            RC_ASSERT(actual.ownShare == expected.ownShare);
            RC_ASSERT(actual.citizens == expected.citizens);
            RC_ASSERT(actual.fundPotential.size() == expected.fundPotential.size());
            RC_ASSERT(running.measure() == defaultMeasure(left));
            const auto ratios = running.ratios(InvestedMeasure::OwnShare, Perspective::Fund);
            const auto wanted =
                potentialPerInvested(left, InvestedMeasure::OwnShare, Perspective::Fund);
            RC_ASSERT(ratios.size() == wanted.size());
            for (qsizetype i = 0; i < ratios.size(); ++i)
                RC_ASSERT(ratios.at(i).invested == wanted.at(i).invested);
        }));
}

QTEST_GUILESS_MAIN(TestInvestmentTable)

#include "tst_investmenttable.moc"
