#include "model/items/casecalculationlines.h"
#include "model/items/casefiguretext.h"
#include "model/items/caselabels.h"

#include <QtCore/QCoreApplication>

#include <QtCore/QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Grid = CalculationGrid;

/// As in the evaluation: what is left when larger amounts cancel is nothing.
constexpr QStringView imprecision = u"1E-13";

class Totals final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CalculationSheet)

public:
    Totals(Grid &grid, const CalculatedCase &of, const CalculationBasics &basics,
           const QList<CalculatedLine> &lines, CalculationCells &cells)
        : m_grid(grid)
        , m_of(of)
        , m_basics(basics)
        , m_lines(lines)
        , m_cells(cells)
    {
    }

    void write()
    {
        m_grid.text(tr("All together"), CellRole::Heading);
        m_grid.next();
        writeGaps();
        m_cells.consequences = writePresentValue(false);
        m_cells.costs = writePresentValue(true);
        writeNetFlow();
        writePayers();
        writeSigns();
        m_cells.payback = writePayback(m_flowRow, m_cells.flowGaps, m_of.result.payback,
                                       tr("Paid back after, years"));
        writeDiscounted();
        for (const CalculatedLine &line : m_lines) {
            CalculationCells::Line of{line.line, {}};
            for (std::size_t payer = 0; payer < payers.size(); ++payer)
                of.presentValues[payer] = Grid::presentValueCell(line.payerRows[payer]);
            m_cells.lines.append(of);
        }
    }

private:
    bool isFlowKnown() const { return m_of.result.netFlow.has_value(); }

    /// A row that counts what is missing.
    QString writeGapRow(const QString &label, const QStringList &terms, int cached)
    {
        m_grid.text(label);
        m_grid.formula(Grid::valueColumn, terms.isEmpty() ? u"0"_s : terms.join(u'+'), cached,
                       NumberForm::Count);
        const QString cell = Grid::valueCell(m_grid.row());
        m_grid.next();
        return cell;
    }

    void writeGaps()
    {
        for (const bool ofCosts : {true, false}) {
            QStringList terms{m_basics.horizonGaps};
            int cached = m_of.horizon > 0 ? 0 : 1;
            const bool isNone = ofCosts ? m_of.businessCase.costs.isEmpty()
                                        : m_of.businessCase.consequences.isEmpty();
            if (isNone) {
                terms += u"1"_s;
                ++cached;
            }
            for (const CalculatedLine &line : m_lines) {
                if (line.line.isCost() != ofCosts)
                    continue;
                terms += line.gaps;
                cached += gapsAt(line.gaps);
            }
            (ofCosts ? m_cells.costGaps : m_cells.consequenceGaps) = writeGapRow(
                ofCosts ? tr("Inputs missing in costs") : tr("Inputs missing in consequences"),
                terms, cached);
        }
        m_cells.flowGaps = writeGapRow(tr("Inputs missing in the net flow"),
                                       {m_cells.costGaps, m_cells.consequenceGaps},
                                       gapsAt(m_cells.costGaps) + gapsAt(m_cells.consequenceGaps));
        QStringList ofPayers{m_cells.flowGaps};
        int cached = gapsAt(m_cells.flowGaps);
        for (const CalculatedLine &line : m_lines) {
            ofPayers += line.payerGaps;
            cached += gapsAt(line.payerGaps);
        }
        m_cells.payerGaps = writeGapRow(tr("Inputs missing for the payers"), ofPayers, cached);
        m_cells.discountGaps = m_basics.discountGaps;
    }

    /// What a cell that counts gaps was written with.
    int gapsAt(const QString &cell) const
    {
        static const QRegularExpression numbers(u"\\d+$"_s);
        const int row = numbers.match(cell).captured().toInt() - 1;
        const auto &value = m_grid.sheet().rows.at(row).at(Grid::valueColumn).value;
        const auto *number = std::get_if<double>(&value);
        return number ? static_cast<int>(*number) : 0;
    }

    /// The sum, and exactly 0 where nothing but imprecision is left.
    static QString cleanSum(const QStringList &terms, const QString &sign = {})
    {
        if (terms.isEmpty())
            return u"0"_s;
        const QString sum = terms.join(u'+');
        return u"IF(ABS(%1)<=%2*(ABS(%3)),0,%4(%1))"_s.arg(sum, imprecision,
                                                           terms.join(u")+ABS("_s), sign);
    }

    CachedValue units(const CaseFigure<double> &figure) const
    {
        return figure ? CachedValue(*figure / m_of.minorPerUnit) : std::nullopt;
    }

    /// A row with one value. Returns its cell.
    QString writeValue(const QString &label, const QString &formula, CachedValue cached)
    {
        m_grid.text(label);
        m_grid.formula(Grid::valueColumn, formula, cached, NumberForm::Amount);
        const QString cell = Grid::valueCell(m_grid.row());
        m_grid.next();
        return cell;
    }

    QString writePresentValue(bool ofCosts)
    {
        QStringList terms;
        for (const CalculatedLine &line : m_lines) {
            if (line.line.isCost() == ofCosts)
                terms += Grid::presentValueCell(line.amountRow);
        }
        const QString gaps = u"(%1+%2)"_s.arg(ofCosts ? m_cells.costGaps : m_cells.consequenceGaps,
                                              m_basics.discountGaps);
        return writeValue(ofCosts ? tr("Costs, present value") : tr("Gains, present value"),
                          unlessMissing(gaps, cleanSum(terms, ofCosts ? u"-"_s : QString())),
                          units(ofCosts ? m_of.result.presentValueOfCosts
                                        : m_of.result.presentValueOfConsequences));
    }

    CachedValue net(int year) const
    {
        if (!isFlowKnown())
            return std::nullopt;
        return year < m_of.horizon ? m_of.result.netFlow->at(year) / m_of.minorPerUnit : 0;
    }

    /// A row of the years, added up in the column of single values.
    int writeYears(const QString &label, const QString &gaps,
                   const std::function<QString(int)> &formula,
                   const std::function<CachedValue(int)> &cached,
                   NumberForm form = NumberForm::Amount)
    {
        m_grid.text(label);
        m_grid.eachYear(
            form, [&](int year) { return unlessMissing(gaps, formula(year)); }, cached);
        const int row = m_grid.row();
        m_grid.next();
        return row;
    }

    void writeNetFlow()
    {
        m_flowRow = writeYears(
            tr("Net flow"), m_cells.flowGaps,
            [&](int year) {
                QStringList terms;
                for (const CalculatedLine &line : m_lines)
                    terms += Grid::cell(line.amountRow, year);
                return cleanSum(terms);
            },
            [&](int year) { return net(year); });
        m_grid.next(-1);
        m_grid.formula(Grid::valueColumn,
                       unlessMissing(m_cells.flowGaps, u"SUM(%1)"_s.arg(m_grid.yearsOf(m_flowRow))),
                       units(m_of.result.undiscountedNet), NumberForm::Amount);
        m_cells.undiscounted = Grid::valueCell(m_flowRow);
        m_cells.netFlow = m_grid.yearsOf(m_flowRow);
        m_grid.next();
    }

    void writePayers()
    {
        const auto &flows = m_of.result.netFlowByPayer;
        const auto &values = m_of.result.netPresentValueByPayer;
        for (std::size_t payer = 0; payer < payers.size(); ++payer) {
            const auto cached = [&](int year) -> CachedValue {
                if (!flows)
                    return std::nullopt;
                return year < m_of.horizon ? (*flows)[payer].at(year) / m_of.minorPerUnit : 0;
            };
            const int row = writeYears(
                tr("Net flow: %1", "of one payer").arg(payerLabel(payers[payer])),
                m_cells.payerGaps,
                [&](int year) {
                    QStringList terms;
                    for (const CalculatedLine &line : m_lines)
                        terms += Grid::cell(line.payerRows[payer], year);
                    return terms.isEmpty() ? u"0"_s : terms.join(u'+');
                },
                cached);
            CachedValue sum;
            if (flows) {
                sum = 0;
                for (int year = 0; year < m_of.horizon; ++year)
                    *sum += *cached(year);
            }
            m_grid.next(-1);
            const QString range = m_grid.yearsOf(row);
            m_grid.formula(
                Grid::presentValueColumn,
                unlessMissing(
                    u"(%1+%2)"_s.arg(m_cells.payerGaps, m_basics.discountGaps),
                    u"SUMPRODUCT(%1,%2)"_s.arg(range, m_grid.yearsOf(m_basics.factorRow))),
                values ? CachedValue((*values)[payer] / m_of.minorPerUnit) : std::nullopt,
                NumberForm::Amount);
            m_grid.formula(Grid::valueColumn,
                           unlessMissing(m_cells.payerGaps, u"SUM(%1)"_s.arg(range)), sum,
                           NumberForm::Amount);
            m_cells.netPresentValues[payer] = Grid::presentValueCell(row);
            m_cells.undiscountedOfPayers[payer] = Grid::valueCell(row);
            m_grid.next();
        }
    }

    /// How often the net flow changes its sign: once means that there is one internal rate.
    void writeSigns()
    {
        QList<CachedValue> signs;
        CachedValue changes;
        for (int year = 0; year < m_grid.years(); ++year) {
            const CachedValue flow = net(year);
            const double before = year > 0 && signs.constLast() ? *signs.constLast() : 0;
            const double sign = !flow || *flow == 0 ? before : std::copysign(1.0, *flow);
            if (flow)
                changes = changes.value_or(0) + (before != 0 && sign != before ? 1 : 0);
            signs.append(flow ? CachedValue(sign) : std::nullopt);
        }
        const int row = m_grid.row();
        writeYears(
            tr("Sign of the net flow, or the last one before"), m_cells.flowGaps,
            [&](int year) {
                const QString flow = Grid::cell(m_flowRow, year);
                const QString before = year > 0 ? Grid::cell(row, year - 1) : u"0"_s;
                return u"IF(%1=0,%2,SIGN(%1))"_s.arg(flow, before);
            },
            [&](int year) { return signs.at(year); }, NumberForm::Count);
        m_grid.next(-1);
        const int last = m_grid.years() - 1;
        const QString earlier =
            rangeReference({row, Grid::firstYearColumn, row, Grid::firstYearColumn + last - 1});
        const QString later =
            rangeReference({row, Grid::firstYearColumn + 1, row, Grid::firstYearColumn + last});
        m_grid.formula(
            Grid::valueColumn,
            unlessMissing(m_cells.flowGaps, u"SUMPRODUCT((%1<>0)*(%1<>%2))"_s.arg(earlier, later)),
            changes, NumberForm::Count);
        m_cells.signChanges = Grid::valueCell(row);
        m_grid.next();
    }

    /// The running sum of a flow, and when it is not below 0 any more.
    QString writePayback(int flowRow, const QString &gaps, const CaseFigure<double> &payback,
                         const QString &label)
    {
        QList<CachedValue> sums;
        QList<CachedValue> sizes;
        QList<CachedValue> below;
        for (int year = 0; year < m_grid.years(); ++year) {
            const auto &cell = m_grid.sheet().rows.at(flowRow).at(Grid::firstYearColumn + year);
            const auto *flow = std::get_if<double>(&cell.value);
            if (!flow) {
                sums.append(std::nullopt);
                sizes.append(std::nullopt);
                below.append(std::nullopt);
                continue;
            }
            sums.append((year > 0 ? *sums.constLast() : 0) + *flow);
            sizes.append((year > 0 ? *sizes.constLast() : 0) + std::abs(*flow));
            const bool isBelow =
                year < m_of.horizon && *sums.constLast() < -1e-13 * *sizes.constLast();
            below.append(isBelow ? year : -1);
        }
        const int sumRow = m_grid.row();
        const auto running = [&](int row, int year, const QString &term) {
            return (year > 0 ? Grid::cell(row, year - 1) + u'+' : QString()) + term;
        };
        writeYears(
            tr("Accumulated"), gaps,
            [&](int year) { return running(sumRow, year, Grid::cell(flowRow, year)); },
            [&](int year) { return sums.at(year); });
        writeYears(
            tr("Accumulated sizes, for the imprecision of sums"), gaps,
            [&](int year) {
                return running(sumRow + 1, year, u"ABS(%1)"_s.arg(Grid::cell(flowRow, year)));
            },
            [&](int year) { return sizes.at(year); });
        writeYears(
            tr("Year, where the accumulated is below 0"), gaps,
            [&](int year) {
                return u"IF(AND(%1=1,%2<-%3*%4),%5,-1)"_s.arg(
                    Grid::cell(m_basics.countedRow, year), Grid::cell(sumRow, year), imprecision,
                    Grid::cell(sumRow + 1, year), Grid::cell(m_basics.yearRow, year));
            },
            [&](int year) { return below.at(year); }, NumberForm::Count);
        m_grid.text(label);
        const QString last = u"MAX(%1)"_s.arg(m_grid.yearsOf(sumRow + 2));
        const QString never = noValueText(NoValue::Reason::NeverPaidBack);
        const QString formula =
            unlessMissing(gaps,
                          u"IF(%1<0,0,IF(%1>=SUM(%2)-1,%3,%1-INDEX(%4,%1+1)/INDEX(%5,%1+2)))"_s.arg(
                              last, m_grid.yearsOf(m_basics.countedRow), quoted(never),
                              m_grid.yearsOf(sumRow), m_grid.yearsOf(flowRow)));
        const bool isNever = !payback && payback.error().reason == NoValue::Reason::NeverPaidBack;
        if (isNever)
            m_grid.formula(Grid::valueColumn, formula, never, NumberForm::Factor);
        else
            m_grid.formula(Grid::valueColumn, formula,
                           payback ? CachedValue(*payback) : std::nullopt, NumberForm::Factor);
        const QString cell = Grid::valueCell(m_grid.row());
        m_grid.next();
        return cell;
    }

    void writeDiscounted()
    {
        const QString gaps = u"(%1+%2)"_s.arg(m_cells.flowGaps, m_basics.discountGaps);
        const QList<double> &factors = m_of.result.discountFactors;
        const int row = writeYears(
            tr("Net flow, discounted"), gaps,
            [&](int year) {
                return Grid::cell(m_flowRow, year) + u'*' + Grid::cell(m_basics.factorRow, year);
            },
            [&](int year) -> CachedValue {
                if (!isFlowKnown() || factors.isEmpty())
                    return std::nullopt;
                return year < m_of.horizon ? *net(year) * factors.at(year) : 0;
            });
        m_cells.discountedPayback = writePayback(row, gaps, m_of.result.discountedPayback,
                                                 tr("Paid back after, years, discounted"));
    }

    Grid &m_grid;
    const CalculatedCase &m_of;
    const CalculationBasics &m_basics;
    const QList<CalculatedLine> &m_lines;
    CalculationCells &m_cells;
    int m_flowRow = 0;
};

} // namespace

void writeTotals(CalculationGrid &grid, const CalculatedCase &of, const CalculationBasics &basics,
                 const QList<CalculatedLine> &lines, CalculationCells &cells)
{
    Totals(grid, of, basics, lines, cells).write();
}

} // namespace bundlinje
