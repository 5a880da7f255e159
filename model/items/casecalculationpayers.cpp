#include "model/items/casecalculationlines.h"

#include "model/calc/casefield.h"
#include "model/items/caselabels.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Grid = CalculationGrid;

/// The rows of one line that say who bears or gains what.
class PayerRows final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CalculationSheet)

public:
    PayerRows(Grid &grid, const CalculatedCase &of, const CalculationBasics &basics,
              const PlannedLine &planned, const ResultLine &line, CalculatedLine &written)
        : m_grid(grid)
        , m_of(of)
        , m_basics(basics)
        , m_planned(planned)
        , m_line(line)
        , m_written(written)
        , m_hasShares(!line.amounts.isEmpty() && !line.shares.isEmpty())
    {
    }

    void write()
    {
        writePayerGaps();
        const QString gaps = u"(%1+%2)"_s.arg(m_written.gaps, m_written.payerGaps);
        for (std::size_t payer = 0; payer < payers.size(); ++payer) {
            m_written.payerRows[payer] = m_grid.row();
            m_grid.text(payerLabel(payers[payer]));
            const auto formula = [&](int year) {
                return unlessMissing(
                    gaps, Grid::cell(m_written.amountRow, year) + u'*' + share(payer, year));
            };
            const auto cached = [&](int year) -> CachedValue {
                if (!m_hasShares)
                    return std::nullopt;
                return isCounted(year)
                    ? m_line.amounts.at(year) / m_of.minorPerUnit * m_line.shares.at(year)[payer]
                    : 0;
            };
            m_grid.eachYear(NumberForm::Amount, formula, cached);
            writeSums(m_grid, m_of, m_basics, gaps, m_hasShares, cached);
            m_grid.next();
        }
    }

private:
    QString input(qsizetype split, QStringView part) const
    {
        const QStringView list =
            m_planned.line.isCost() ? QStringView(u"costs") : QStringView(u"consequences");
        return m_of.assumptions.at(caseField(list, m_planned.line.index, u"splits", split) + u'.'
                                   + part.toString());
    }

    bool isCounted(int year) const { return year < m_of.horizon; }

    const QList<PayerSplit> &splits() const
    {
        return m_planned.line.isCost()
            ? m_of.businessCase.costs.at(m_planned.line.index).splits
            : m_of.businessCase.consequences.at(m_planned.line.index).splits;
    }

    /// The payer's part in a year, after what the state pays back.
    QString share(std::size_t payer, int year) const
    {
        const auto ofSplit = [&](qsizetype at) {
            const auto part = [&](QStringView name) {
                return input(at, name);
            };
            switch (payers[payer]) {
            case Payer::Municipality:
                return u"%1*(1-%2)"_s.arg(part(u"municipality"), part(u"reimbursement"));
            case Payer::Region:
                return part(u"region");
            case Payer::State:
                return u"(%1+%2*%3)"_s.arg(part(u"state"), part(u"municipality"),
                                           part(u"reimbursement"));
            case Payer::Other:
                break;
            }
            return part(u"other");
        };
        if (splits().isEmpty())
            return u"0"_s;
        QString chosen = ofSplit(0);
        for (qsizetype at = 1; at < splits().size(); ++at)
            chosen = u"IF(%1>=%2,%3,%4)"_s.arg(Grid::cell(m_basics.calendarRow, year),
                                               input(at, u"fromYear"), ofSplit(at), chosen);
        return chosen;
    }

    void writePayerGaps()
    {
        QStringList terms;
        const bool isMissing = !m_planned.splitGaps.isEmpty();
        for (qsizetype at = 0; at < splits().size(); ++at) {
            const QString first = input(at, u"municipality");
            const QString last = input(at, u"other").section(u'!', -1);
            terms += u"IF(ABS(SUM(%1:%2)-1)<0.00000001,0,1)"_s.arg(first, last);
            if (at > 0)
                terms += u"(1-ISNUMBER(%1))"_s.arg(input(at, u"fromYear"));
            if (at > 1)
                terms += u"IF(%1>%2,0,1)"_s.arg(input(at, u"fromYear"), input(at - 1, u"fromYear"));
        }
        if (splits().size() > 1)
            terms += u"(1-ISNUMBER(%1))"_s.arg(m_of.assumptions.at(u"firstYear"_s));
        if (splits().isEmpty())
            terms += u"1"_s;
        m_written.payerGaps = Grid::valueCell(m_grid.row());
        m_grid.text(tr("Payers missing or not 100 %"));
        // What cannot be mended in a cell stays missing.
        if (m_of.isRefused(m_planned.splitGaps))
            terms = QStringList{u"1"_s};
        m_grid.formula(Grid::valueColumn, terms.join(u'+'), isMissing ? 1 : 0, NumberForm::Count);
        m_grid.next();
    }

    Grid &m_grid;
    const CalculatedCase &m_of;
    const CalculationBasics &m_basics;
    const PlannedLine &m_planned;
    const ResultLine &m_line;
    CalculatedLine &m_written;
    bool m_hasShares;
};

} // namespace

void writePayers(CalculationGrid &grid, const CalculatedCase &of, const CalculationBasics &basics,
                 const PlannedLine &planned, const ResultLine &line, CalculatedLine &written)
{
    PayerRows(grid, of, basics, planned, line, written).write();
}

void writeSums(CalculationGrid &grid, const CalculatedCase &of, const CalculationBasics &basics,
               const QString &gaps, bool isKnown,
               const std::function<CachedValue(int year)> &cached)
{
    const bool hasFactors = !of.result.discountFactors.isEmpty();
    CachedValue sum;
    CachedValue presentValue;
    if (isKnown) {
        sum = 0;
        presentValue = hasFactors ? CachedValue(0) : std::nullopt;
        for (int year = 0; year < of.horizon; ++year) {
            *sum += *cached(year);
            if (hasFactors)
                *presentValue += *cached(year) * of.result.discountFactors.at(year);
        }
    }
    const QString range = grid.yearsOf(grid.row());
    grid.formula(CalculationGrid::presentValueColumn,
                 unlessMissing(u"(%1+%2)"_s.arg(gaps, basics.discountGaps),
                               u"SUMPRODUCT(%1,%2)"_s.arg(range, grid.yearsOf(basics.factorRow))),
                 presentValue, NumberForm::Amount);
    grid.formula(CalculationGrid::valueColumn, unlessMissing(gaps, u"SUM(%1)"_s.arg(range)), sum,
                 NumberForm::Amount);
}

} // namespace bundlinje
