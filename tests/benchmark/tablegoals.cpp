#include "tests/benchmark/tablegoals.h"

#include "model/document/portfoliodocument.h"
#include "model/items/investmenttablemodel.h"
#include "tests/benchmark/floors/baretable.h"
#include "views/portfolio/tablepane.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr QSize windowSize(1400, 800);

/// The same columns, equally wide, and rows equally high as in the program's table.
void copyLayout(const QTableView &from, QTableView &to)
{
    to.setHorizontalScrollMode(from.horizontalScrollMode());
    to.setVerticalScrollMode(from.verticalScrollMode());
    to.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    to.verticalHeader()->setDefaultSectionSize(from.verticalHeader()->defaultSectionSize());
    to.verticalHeader()->setVisible(from.verticalHeader()->isVisibleTo(&from));
    for (int column = 0; column < from.horizontalHeader()->count(); ++column) {
        to.setColumnHidden(column, from.isColumnHidden(column));
        if (!from.isColumnHidden(column))
            to.setColumnWidth(column, from.columnWidth(column));
    }
    to.resize(from.size());
}

/// The program's table and its floor with the same texts.
class Tables final {
public:
    explicit Tables(const QString &filePath)
        : m_document(required(PortfolioDocument::open(filePath, u"Benchmark"_s)))
    {
        m_program.setDocument(m_document.get());
        const auto column = [](InvestmentColumn name) {
            return static_cast<int>(name);
        };
        m_floor = std::make_unique<BareTable>(
            m_program,
            BareTable::Columns{
                column(InvestmentColumn::OwnShare),
                column(InvestmentColumn::Name),
                {column(InvestmentColumn::Name), column(InvestmentColumn::Authorities),
                 column(InvestmentColumn::Providers), column(InvestmentColumn::Investors)}},
            InvestmentTableModel::SortRole);
        m_pane.resize(windowSize);
        m_pane.show();
        m_programView.viewport()->repaint();
        m_floorView.setModel(m_floor.get());
        copyLayout(m_programView, m_floorView);
        m_floorView.show();
        m_floorView.viewport()->repaint();
    }

    InvestmentTableModel &program() { return m_program; }
    BareTable &floor() { return *m_floor; }

    double secondsOfProgram(const std::function<void()> &work)
    {
        return secondsUntilPainted(m_programView, work);
    }
    double secondsOfFloor(const std::function<void()> &work)
    {
        return secondsUntilPainted(m_floorView, work);
    }
    double secondsToScrollProgram() { return secondsToScroll(m_programView); }
    double secondsToScrollFloor() { return secondsToScroll(m_floorView); }

private:
    static double secondsUntilPainted(QTableView &view, const std::function<void()> &work)
    {
        return secondsOf([&] {
            work();
            view.viewport()->repaint();
        });
    }
    /// Three rows further, as by one step of a wheel.
    static double secondsToScroll(QTableView &view)
    {
        QScrollBar *bar = view.verticalScrollBar();
        const int next = bar->value() + 3 > bar->maximum() ? 0 : bar->value() + 3;
        return secondsUntilPainted(view, [&] { bar->setValue(next); });
    }

    std::unique_ptr<PortfolioDocument> m_document;
    InvestmentTableModel m_program;
    std::unique_ptr<BareTable> m_floor;
    TablePane m_pane{m_program, nullptr}; // after the models, which must outlive the views
    QTableView &m_programView = *m_pane.table();
    QTableView m_floorView;
};

/// What is in the table while somebody types a word letter by letter and takes it back.
const QStringList typed{u"f"_s, u"fæ"_s, u"fæl"_s, u"fælle"_s, u"fællesskab"_s, u""_s};

} // namespace

QList<Measured> measureSort(Workbench &workbench)
{
    Tables tables(workbench.portfolioFile(workbench.scale().rows));
    Qt::SortOrder order = Qt::AscendingOrder;
    // Each time from the order of the file: turning round what is sorted already is another task.
    const auto sortedBy = [&](InvestmentColumn column, const auto &sortFloor) {
        return ratioInTurn(
            workbench.scale().pairs,
            [&] {
                order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
                tables.floor().sortAsInSource();
                return tables.secondsOfFloor([&] { (tables.floor().*sortFloor)(order); });
            },
            [&] {
                tables.program().setSort({});
                return tables.secondsOfProgram([&] {
                    tables.program().setSort({{column, order}});
                });
            });
    };
    return {{u"sort by number / index vector and paint"_s, 2.0,
             sortedBy(InvestmentColumn::OwnShare, &BareTable::sortByNumber)},
            {u"sort by Danish text / index vector and paint"_s, 2.0,
             sortedBy(InvestmentColumn::Name, &BareTable::sortByText)}};
}

QList<Measured> measureFilter(Workbench &workbench)
{
    Tables tables(workbench.portfolioFile(workbench.scale().rows));
    const auto whileTyping = [](const auto &secondsOfOne) {
        double seconds = 0;
        for (const QString &text : typed)
            seconds += secondsOfOne(text);
        return seconds;
    };
    const Ratio ratio = ratioInTurn(
        workbench.scale().pairs,
        [&] {
            return whileTyping([&](const QString &text) {
                return tables.secondsOfFloor([&] { tables.floor().filter(text); });
            });
        },
        [&] {
            return whileTyping([&](const QString &text) {
                return tables.secondsOfProgram(
                    [&] { tables.program().setFilter({.words = text}); });
            });
        });
    return {{u"filter as one types (10 columns) / 4 columns lower-cased and paint"_s, 2.0, ratio}};
}

QList<Measured> measureScroll(Workbench &workbench)
{
    const Scale &scale = workbench.scale();
    Tables many(workbench.portfolioFile(scale.rows));
    Tables few(workbench.portfolioFile(1000));
    return {{u"scroll frame, p99 / bare view"_s, 1.5,
             slowestInTurn(
                 scale.pairs, scale.edits, [&] { return many.secondsToScrollFloor(); },
                 [&] { return many.secondsToScrollProgram(); })},
            {u"scroll frame among many, p99 / among 1,000"_s, 1.15,
             slowestInTurn(
                 scale.pairs, scale.edits, [&] { return few.secondsToScrollProgram(); },
                 [&] { return many.secondsToScrollProgram(); })}};
}

} // namespace bundlinje
