#include "model/items/casecalculationlines.h"

#include "model/calc/casefield.h"
#include "model/calc/consequencecourse.h"
#include "model/calc/priceconversion.h"
#include "model/items/caselabels.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Grid = CalculationGrid;

class LineBlock final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CalculationSheet)

public:
    LineBlock(Grid &grid, const CalculatedCase &of, const CalculationBasics &basics, qsizetype at)
        : m_grid(grid)
        , m_of(of)
        , m_basics(basics)
        , m_planned(of.plan.lines.at(static_cast<std::size_t>(at)))
        , m_at(m_planned.line.index)
        , m_list(m_planned.line.isCost() ? QStringView(u"costs") : QStringView(u"consequences"))
    {
        if (of.horizon > 0)
            m_line = of.result.lines.at(at);
        m_isKnown = !m_line.amounts.isEmpty();
    }

    CalculatedLine write()
    {
        m_written.line = m_planned.line;
        m_grid.text(caseFieldText(m_of.businessCase, caseField(m_list, m_at)), CellRole::Heading);
        m_grid.next();
        const int gapRow = m_grid.row();
        m_written.gaps = Grid::valueCell(gapRow);
        const int conversionRow = gapRow + 1;
        writeConversion(conversionRow);
        writeGaps(gapRow, conversionRow);
        m_grid.next(2);
        if (m_planned.line.isCost())
            writeCost();
        else
            writeConsequence();
        writeAmounts(conversionRow);
        writePayers(m_grid, m_of, m_basics, m_planned, m_line, m_written);
        m_grid.next();
        return m_written;
    }

private:
    QString input(QStringView member) const
    {
        return m_of.assumptions.at(caseField(m_list, m_at, member));
    }

    QString input(QStringView member, qsizetype at) const
    {
        return m_of.assumptions.at(caseField(m_list, m_at, member, at));
    }

    /// The input cells of a list, from the first to the last.
    QString inputs(QStringView member, qsizetype count) const
    {
        return m_of.assumptions.range(caseField(m_list, m_at, member, 0),
                                      caseField(m_list, m_at, member, count - 1));
    }

    QString counted(int year) const { return Grid::cell(m_basics.countedRow, year); }
    bool isCounted(int year) const { return year < m_of.horizon; }

    std::optional<int> priceYear() const
    {
        return m_planned.line.isCost() ? m_of.businessCase.costs.at(m_at).priceYear
                                       : m_of.businessCase.consequences.at(m_at).priceYear;
    }

    /// An amount of one price year times this is one in prices of the case.
    void writeConversion(int row)
    {
        const auto conversion =
            priceConversion(m_of.businessCase, m_of.index, priceYear(), m_list, m_at);
        if (conversion)
            m_conversion =
                *conversion ? (*conversion)->to.value() / (*conversion)->from.value() : 1;
        const QString from = input(u"priceYear");
        const QString to = m_of.assumptions.at(u"priceLevelYear"_s);
        const QString missing = quoted(missingWord());
        QString converted = missing;
        if (!m_of.assumptions.indexYears.isEmpty()) {
            const auto number = [&](const QString &year) {
                return u"SUMIF(%1,%2,%3)"_s.arg(m_of.assumptions.indexYears, year,
                                                m_of.assumptions.indexValues);
            };
            const auto isOne = [&](const QString &year) {
                return u"COUNTIF(%1,%2)=1"_s.arg(m_of.assumptions.indexYears, year);
            };
            converted = u"IF(AND(%1,%2,%3>0,%4>0),%4/%3,%5)"_s.arg(
                isOne(from), isOne(to), number(from), number(to), missing);
        }
        m_grid.next();
        Q_ASSERT(m_grid.row() == row);
        m_grid.text(tr("Price level: times"));
        m_grid.formula(
            Grid::valueColumn,
            u"IF(%1=\"\",1,IF(%2=\"\",%3,IF(%1=%2,1,%4)))"_s.arg(from, to, missing, converted),
            m_conversion, NumberForm::Factor);
        m_grid.next(-1);
    }

    void writeGaps(int row, int conversionRow)
    {
        QStringList terms{m_basics.horizonGaps,
                          u"(1-ISNUMBER(%1))"_s.arg(Grid::valueCell(conversionRow))};
        int missing = (m_of.horizon > 0 ? 0 : 1) + (m_conversion ? 0 : 1);
        const auto count = [&](qsizetype cells, const QString &range, qsizetype there) {
            terms += u"(%1-COUNT(%2))"_s.arg(cells).arg(range);
            missing += static_cast<int>(cells - there);
        };
        if (m_planned.line.isCost())
            countCost(terms, missing, count);
        else
            countConsequence(terms, missing, count);
        if (m_of.isRefused(m_planned.gaps)) {
            terms += u"1"_s;
            ++missing;
        }
        Q_ASSERT(m_grid.row() == row);
        m_grid.text(tr("Inputs missing"));
        m_grid.formula(Grid::valueColumn, terms.join(u'+'), missing, NumberForm::Count);
    }

    void addIntake(QStringList &terms, int &missing) const
    {
        terms += m_basics.intakeGaps;
        missing += intakeGaps();
    }

    int intakeGaps() const
    {
        const QList<Cohort> &intake = m_of.businessCase.intake;
        const auto unknown = std::count_if(intake.cbegin(), intake.cend(),
                                           [](const Cohort &each) { return !each.persons; });
        return static_cast<int>(unknown) + (intake.isEmpty() ? 1 : 0)
            + (m_of.isRefused(m_of.plan.intakeGaps) ? 1 : 0);
    }

    int effectGaps() const
    {
        const BusinessCase &businessCase = m_of.businessCase;
        const bool needsOther = !businessCase.isNetAsGiven;
        return (businessCase.successWith.expected ? 0 : 1)
            + (needsOther && !businessCase.successWithout.expected ? 1 : 0)
            + (m_of.isRefused(m_of.plan.effectGaps) ? 1 : 0);
    }

    template <typename Count> void countCost(QStringList &terms, int &missing, const Count &count)
    {
        const Cost &cost = m_of.businessCase.costs.at(m_at);
        if (cost.fixed.isEmpty() && cost.perParticipant.isEmpty()) {
            terms += u"1"_s;
            ++missing;
        }
        if (!cost.fixed.isEmpty())
            count(cost.fixed.size(), inputs(u"fixed", cost.fixed.size()),
                  std::count_if(cost.fixed.cbegin(), cost.fixed.cend(),
                                [](const YearAmount &each) { return each.amount.has_value(); }));
        if (cost.perParticipant.isEmpty())
            return;
        const auto &amounts = cost.perParticipant;
        count(amounts.size(), inputs(u"perParticipant", amounts.size()),
              std::count_if(amounts.cbegin(), amounts.cend(),
                            [](const std::optional<Money> &each) { return each.has_value(); }));
        addIntake(terms, missing);
    }

    template <typename Count>
    void countConsequence(QStringList &terms, int &missing, const Count &count)
    {
        const Consequence &consequence = m_of.businessCase.consequences.at(m_at);
        count(2, input(u"amount") + u',' + input(u"share"),
              (consequence.amount ? 1 : 0) + (consequence.share ? 1 : 0));
        if (consequence.profile.isEmpty())
            count(3, input(u"start") + u',' + input(u"duration") + u',' + input(u"retention"),
                  consequence.duration ? 3 : 2);
        else
            count(consequence.profile.size(), inputs(u"profile", consequence.profile.size()),
                  consequence.profile.size());
        addIntake(terms, missing);
        if (m_planned.line.kind == CaseLine::Kind::SuccessConsequence) {
            terms += m_basics.effectGaps;
            missing += effectGaps();
        }
    }

    /// What the line adds in each year in prices of its own year, before its sign.
    void writeCost()
    {
        const Cost &cost = m_of.businessCase.costs.at(m_at);
        m_sign = cost.kind == CostKind::SavedCost ? 1 : -1;
        m_ownRow = m_grid.row();
        m_grid.text(tr("Amount in prices of its own year"));
        const auto formula = [&](int year) {
            QStringList terms;
            for (qsizetype i = 0; i < cost.fixed.size(); ++i) {
                if (cost.fixed.at(i).year == year)
                    terms += input(u"fixed", i);
            }
            for (int k = 0; k < cost.perParticipant.size() && k <= year; ++k)
                terms +=
                    input(u"perParticipant", k) + u'*' + Grid::cell(m_basics.intakeRow, year - k);
            const QString sum = terms.isEmpty() ? u"0"_s : terms.join(u'+');
            return unlessMissing(m_written.gaps, u"(%1)*%2"_s.arg(sum, counted(year)));
        };
        m_grid.eachYear(NumberForm::Amount, formula, [&](int year) { return own(year); });
        m_grid.next();
    }

    /// In prices of its own year, back from what enters the net flow.
    CachedValue own(int year) const
    {
        if (!m_isKnown)
            return std::nullopt;
        if (!isCounted(year))
            return 0;
        return m_line.amounts.at(year) / m_of.minorPerUnit / (m_sign * *m_conversion);
    }

    void writeConsequence()
    {
        const int sizeRow = m_grid.row();
        writeSizes();
        m_grid.next();
        const int personsRow = m_grid.row();
        writePersonYears(sizeRow);
        m_grid.next();
        m_ownRow = m_grid.row();
        m_grid.text(tr("Amount in prices of its own year"));
        const bool followsSuccess = m_planned.line.kind == CaseLine::Kind::SuccessConsequence;
        const QString each = (followsSuccess ? m_basics.effect + u'*' : QString()) + input(u"share")
            + u'*' + input(u"amount");
        const auto formula = [&](int year) {
            return unlessMissing(m_written.gaps, Grid::cell(personsRow, year) + u'*' + each);
        };
        m_grid.eachYear(NumberForm::Amount, formula, [&](int year) { return own(year); });
        m_grid.next();
    }

    /// How much of the consequence one person has so many years after the own one.
    void writeSizes()
    {
        const Consequence &consequence = m_of.businessCase.consequences.at(m_at);
        m_grid.text(tr("Size, so many years after the person's own"));
        const auto formula = [&](int year) {
            QString size;
            if (consequence.profile.isEmpty())
                size = u"IF(%4<%1,0,MAX(0,MIN(1,%1+%2-%4))*IF(%4=%1,1,%3^(%4-%1)))"_s.arg(
                    input(u"start"), input(u"duration"), input(u"retention"),
                    Grid::cell(m_basics.yearRow, year));
            else
                size = year < consequence.profile.size() ? input(u"profile", year) : u"0"_s;
            return unlessMissing(m_written.gaps, size);
        };
        m_grid.eachYear(NumberForm::Factor, formula, [&](int year) { return size(year); });
    }

    CachedValue size(int year) const
    {
        if (!m_isKnown)
            return std::nullopt;
        const Consequence &consequence = m_of.businessCase.consequences.at(m_at);
        return feltPart(consequence, year).value()
            * std::pow(consequence.retention.fraction(), yearsFaded(consequence, year));
    }

    void writePersonYears(int sizeRow)
    {
        const QList<Cohort> &intake = m_of.businessCase.intake;
        m_grid.text(tr("Persons times size, all years of intake"));
        const auto formula = [&](int year) {
            QStringList terms;
            for (const Cohort &cohort : intake) {
                if (cohort.year >= 0 && cohort.year <= year)
                    terms += Grid::cell(m_basics.intakeRow, cohort.year) + u'*'
                        + Grid::cell(sizeRow, year - cohort.year);
            }
            const QString sum = terms.isEmpty() ? u"0"_s : terms.join(u'+');
            return unlessMissing(m_written.gaps, u"(%1)*%2"_s.arg(sum, counted(year)));
        };
        const auto cached = [&](int year) -> CachedValue {
            if (!m_isKnown)
                return std::nullopt;
            double sum = 0;
            for (const Cohort &cohort : intake) {
                if (isCounted(year) && cohort.year <= year)
                    sum += static_cast<double>(*cohort.persons) * *size(year - cohort.year);
            }
            return sum;
        };
        m_grid.eachYear(NumberForm::Factor, formula, cached);
    }

    void writeAmounts(int conversionRow)
    {
        m_written.amountRow = m_grid.row();
        m_grid.text(tr("Amount in prices of the case, costs negative"));
        const auto formula = [&](int year) {
            return unlessMissing(m_written.gaps,
                                 (m_sign < 0 ? u"-"_s : QString()) + Grid::cell(m_ownRow, year)
                                     + u'*' + Grid::valueCell(conversionRow));
        };
        const auto cached = [&](int year) -> CachedValue {
            if (!m_isKnown)
                return std::nullopt;
            return isCounted(year) ? m_line.amounts.at(year) / m_of.minorPerUnit : 0;
        };
        m_grid.eachYear(NumberForm::Amount, formula, cached);
        writeSums(m_grid, m_of, m_basics, m_written.gaps, m_isKnown, cached);
        m_grid.next();
    }

    Grid &m_grid;
    const CalculatedCase &m_of;
    const CalculationBasics &m_basics;
    const PlannedLine &m_planned;
    qsizetype m_at;
    QStringView m_list;
    ResultLine m_line;
    bool m_isKnown = false;
    CachedValue m_conversion;
    int m_sign = 1;
    int m_ownRow = 0;
    CalculatedLine m_written;
};

} // namespace

bool CalculatedCase::isRefused(const QList<CaseGap> &gaps) const
{
    return std::any_of(gaps.cbegin(), gaps.cend(),
                       [](const CaseGap &gap) { return gap.reason == CaseGap::Reason::Refused; });
}

CalculatedLine writeLine(CalculationGrid &grid, const CalculatedCase &of,
                         const CalculationBasics &basics, qsizetype at)
{
    return LineBlock(grid, of, basics, at).write();
}

} // namespace bundlinje
