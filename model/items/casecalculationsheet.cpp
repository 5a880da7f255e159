#include "model/calc/evaluatebusinesscase.h"
#include "model/items/casecalculationlines.h"

#include "model/calc/businesscasechecks.h"
#include "model/calc/casefield.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Grid = CalculationGrid;

/// So many years stand there even where fewer are counted, so that the horizon can be tried.
constexpr int fewestYears = 30;
/// Spreadsheets nest no more conditions than 64.
constexpr qsizetype mostRates = 50;

class CalculationSheet final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CalculationSheet)

public:
    CalculationSheet(const CalculatedCase &of, const CaseSettings &settings, const QString &name)
        : m_of(of)
        , m_rates(settings.discountSchedule.rates)
        , m_grid(name, std::max(of.horizon, fewestYears))
    {
    }

    WorkbookSheet sheet(CalculationCells &cells)
    {
        m_grid.text(tr("Calculation"), CellRole::Title);
        m_grid.next();
        m_grid.text(
            tr("Everything here is a formula. Years after the time horizon are left blank."));
        m_grid.next();
        writeYears();
        writeDiscounting();
        writeIntake(cells);
        QList<CalculatedLine> lines;
        for (std::size_t at = 0; at < m_of.plan.lines.size(); ++at)
            lines.append(writeLine(m_grid, m_of, m_basics, static_cast<qsizetype>(at)));
        writeTotals(m_grid, m_of, m_basics, lines, cells);
        const int lastColumn = Grid::firstYearColumn + m_grid.years() - 1;
        WorkbookSheet &sheet = m_grid.sheet();
        const int firstRow = m_basics.yearRow;
        const QString counted =
            u"%1$%2=0"_s.arg(columnLetter(), QString::number(m_basics.countedRow + 1));
        sheet.blank.append({{firstRow, Grid::firstYearColumn, m_grid.row(), lastColumn}, counted});
        sheet.frozenRows = m_basics.calendarRow + 1;
        sheet.frozenColumns = Grid::firstYearColumn;
        return sheet;
    }

private:
    static QString columnLetter()
    {
        return cellReference(0, Grid::firstYearColumn).section(u'$', 1, 1);
    }

    bool isCounted(int year) const { return year < m_of.horizon; }
    QString input(const QString &field) const { return m_of.assumptions.at(field); }

    void writeYears()
    {
        m_basics.yearRow = m_grid.row();
        m_grid.text(tr("Year of the case"), CellRole::Heading);
        const QStringList headings{tr("Present value"), tr("In all")};
        for (int column = 0; column < headings.size(); ++column) {
            WorkbookCell &cell = m_grid.sheet().at(m_grid.row(), Grid::presentValueColumn + column);
            cell.value = headings.at(column);
            cell.role = CellRole::Heading;
        }
        for (int year = 0; year < m_grid.years(); ++year) {
            WorkbookCell &cell = m_grid.sheet().at(m_grid.row(), Grid::firstYearColumn + year);
            cell.value = static_cast<double>(year);
            cell.form = NumberForm::Year;
            cell.role = CellRole::Heading;
        }
        m_grid.next();
        writeCalendar();
        const int gapRow = m_grid.row();
        m_basics.horizonGaps = Grid::valueCell(gapRow);
        m_grid.text(tr("Time horizon missing or too long for this sheet"));
        m_grid.formula(
            Grid::valueColumn,
            u"IF(ISNUMBER(%1),IF(AND(%1>=1,%1<=%2,%1=INT(%1)),0,1),1)"_s.arg(input(u"horizon"_s))
                .arg(m_grid.years()),
            m_of.horizon > 0 ? 0 : 1, NumberForm::Count);
        m_grid.next();
        m_basics.countedRow = m_grid.row();
        m_grid.text(tr("Counted"));
        m_grid.eachYear(
            NumberForm::Count,
            [&](int year) {
                return u"IF(AND(%1=0,%2<%3),1,0)"_s.arg(
                    m_basics.horizonGaps, Grid::cell(m_basics.yearRow, year), input(u"horizon"_s));
            },
            [&](int year) { return isCounted(year) ? 1 : 0; });
        m_grid.next();
    }

    void writeCalendar()
    {
        m_basics.calendarRow = m_grid.row();
        m_grid.text(tr("Calendar year"), CellRole::Heading);
        const std::optional<int> first = m_of.businessCase.firstYear;
        for (int year = 0; year < m_grid.years(); ++year) {
            const int column = Grid::firstYearColumn + year;
            const QString formula = u"IF(ISNUMBER(%1),%1+%2,\"\")"_s.arg(
                input(u"firstYear"_s), Grid::cell(m_basics.yearRow, year));
            if (first)
                m_grid.formula(column, formula, CachedValue(*first + year), NumberForm::Year);
            else
                m_grid.formula(column, formula, QString(), NumberForm::Year);
            m_grid.sheet().at(m_grid.row(), column).role = CellRole::Heading;
        }
        m_grid.next();
    }

    CachedValue rate(int year) const
    {
        for (const DiscountRate &rate : m_rates) {
            if (rate.fromYear <= year && year <= rate.toYear.value_or(year))
                return rate.rate.fraction();
        }
        return std::nullopt;
    }

    QString rateFormula(int year) const
    {
        const QString missing = quoted(missingWord());
        const QString at = Grid::cell(m_basics.yearRow, year);
        QString formula = missing;
        for (qsizetype i = std::min(m_rates.size(), mostRates) - 1; i >= 0; --i) {
            const QString field = caseField(u"rates", i) + u'.';
            formula = u"IF(AND(%1<=%2,OR(%3=\"\",%2<=%3)),IF(ISNUMBER(%4),%4,%5),%6)"_s.arg(
                input(field + u"fromYear"_s), at, input(field + u"toYear"_s),
                input(field + u"rate"_s), missing, formula);
        }
        return formula;
    }

    void writeDiscounting()
    {
        const int rateRow = m_grid.row();
        m_grid.text(tr("Discount rate of the year"));
        m_grid.eachYear(
            NumberForm::Percent, [&](int year) { return year == 0 ? u"0"_s : rateFormula(year); },
            [&](int year) { return year == 0 ? CachedValue(0) : rate(year); });
        m_grid.next();
        m_basics.factorRow = m_grid.row();
        m_grid.text(tr("Discount factor"));
        QList<CachedValue> factors;
        for (int year = 0; year < m_grid.years(); ++year) {
            const CachedValue before = year > 0 ? factors.constLast() : 1;
            const CachedValue ofYear = year > 0 ? rate(year) : CachedValue(0);
            if (!isCounted(year))
                factors.append(0);
            else
                factors.append(before && ofYear ? CachedValue(*before / (1 + *ofYear))
                                                : std::nullopt);
        }
        const auto formula = [&](int year) {
            const QString counted = Grid::cell(m_basics.countedRow, year);
            if (year == 0)
                return counted;
            return u"IF(%1=1,IF(AND(ISNUMBER(%2),ISNUMBER(%3)),%3/(1+%2),%4),0)"_s.arg(
                counted, Grid::cell(rateRow, year), Grid::cell(m_basics.factorRow, year - 1),
                quoted(missingWord()));
        };
        m_grid.eachYear(NumberForm::Factor, formula, [&](int year) { return factors.at(year); });
        m_grid.next();
        m_basics.discountGaps = Grid::valueCell(m_grid.row());
        m_grid.text(tr("Discount rates missing"));
        const auto missing = std::count(factors.cbegin(), factors.cend(), CachedValue());
        const bool isRefused =
            m_of.horizon > 0 && missing == 0 && m_of.result.discountFactors.isEmpty();
        m_grid.formula(Grid::valueColumn,
                       u"%1+SUMPRODUCT(%2*(1-ISNUMBER(%3)))%4"_s.arg(
                           m_basics.horizonGaps, m_grid.yearsOf(m_basics.countedRow),
                           m_grid.yearsOf(m_basics.factorRow), isRefused ? u"+1"_s : QString()),
                       static_cast<double>(missing) + (m_of.horizon > 0 ? 0 : 1)
                           + (isRefused ? 1 : 0),
                       NumberForm::Count);
        m_grid.next();
    }

    const Cohort *cohort(int year) const
    {
        const QList<Cohort> &intake = m_of.businessCase.intake;
        const auto found = std::find_if(intake.cbegin(), intake.cend(),
                                        [&](const Cohort &each) { return each.year == year; });
        return found == intake.cend() ? nullptr : &*found;
    }

    void writeIntake(CalculationCells &cells)
    {
        const QList<Cohort> &intake = m_of.businessCase.intake;
        const QString persons = intake.isEmpty()
            ? QString()
            : m_of.assumptions.range(caseField(u"intake", 0, u"persons"),
                                     caseField(u"intake", intake.size() - 1, u"persons"));
        writeIntakeGaps(persons);
        writeEffectGaps();
        cells.persons =
            writeValue(tr("Participants"),
                       unlessMissing(m_basics.intakeGaps,
                                     persons.isEmpty() ? u"0"_s : u"SUM(%1)"_s.arg(persons)),
                       m_of.result.persons, NumberForm::Count);
        const QString with = input(u"successWith.expected"_s);
        const QString effect = m_of.businessCase.isNetAsGiven
            ? with
            : with + u'-' + input(u"successWithout.expected"_s);
        cells.netEffect = writeValue(tr("More who succeed, of each who takes part"),
                                     unlessMissing(m_basics.effectGaps, effect),
                                     m_of.result.netEffect, NumberForm::Percent);
        m_basics.effect = cells.netEffect;
        const QString gaps = u"(%1+%2)"_s.arg(m_basics.intakeGaps, m_basics.effectGaps);
        cells.extraSuccesses = writeValue(
            tr("More who succeed"), unlessMissing(gaps, cells.persons + u'*' + cells.netEffect),
            m_of.result.extraSuccesses, NumberForm::Factor);
        writeParticipants(gaps);
        m_grid.next();
    }

    void writeIntakeGaps(const QString &persons)
    {
        const QList<Cohort> &intake = m_of.businessCase.intake;
        const bool isRefused = m_of.isRefused(m_of.plan.intakeGaps);
        const auto unknown = std::count_if(intake.cbegin(), intake.cend(),
                                           [](const Cohort &each) { return !each.persons; });
        QString formula =
            intake.isEmpty() ? u"1"_s : u"%1-COUNT(%2)"_s.arg(intake.size()).arg(persons);
        if (isRefused)
            formula += u"+1"_s;
        m_basics.intakeGaps = Grid::valueCell(m_grid.row());
        m_grid.text(tr("Participants by year missing"));
        m_grid.formula(Grid::valueColumn, formula,
                       static_cast<double>(unknown) + (intake.isEmpty() ? 1 : 0)
                           + (isRefused ? 1 : 0),
                       NumberForm::Count);
        m_grid.next();
    }

    void writeEffectGaps()
    {
        const BusinessCase &businessCase = m_of.businessCase;
        QStringList rates{input(u"successWith.expected"_s)};
        int missing = businessCase.successWith.expected ? 0 : 1;
        if (!businessCase.isNetAsGiven) {
            rates += input(u"successWithout.expected"_s);
            missing += businessCase.successWithout.expected ? 0 : 1;
        }
        const bool isRefused = m_of.isRefused(m_of.plan.effectGaps);
        m_basics.effectGaps = Grid::valueCell(m_grid.row());
        m_grid.text(tr("Success rates missing"));
        m_grid.formula(Grid::valueColumn,
                       u"%1-COUNT(%2)%3"_s.arg(rates.size())
                           .arg(rates.join(u','), isRefused ? u"+1"_s : QString()),
                       missing + (isRefused ? 1 : 0), NumberForm::Count);
        m_grid.next();
    }

    QString writeValue(const QString &label, const QString &formula,
                       const CaseFigure<double> &figure, NumberForm form)
    {
        m_grid.text(label);
        m_grid.formula(Grid::valueColumn, formula, figure ? CachedValue(*figure) : std::nullopt,
                       form);
        const QString cell = Grid::valueCell(m_grid.row());
        m_grid.next();
        return cell;
    }

    void writeParticipants(const QString &gaps)
    {
        m_basics.intakeRow = m_grid.row();
        m_grid.text(tr("Participants who enter"));
        const auto entering = [&](int year) -> CachedValue {
            const Cohort *found = cohort(year);
            if (!found)
                return 0;
            return found->persons ? CachedValue(static_cast<double>(*found->persons))
                                  : std::nullopt;
        };
        const auto formula = [&](int year) {
            const Cohort *found = cohort(year);
            if (!found)
                return u"0"_s;
            const QString persons = input(
                caseField(u"intake", found - m_of.businessCase.intake.constData(), u"persons"));
            return u"IF(ISNUMBER(%1),%1,%2)"_s.arg(persons, quoted(missingWord()));
        };
        m_grid.eachYear(NumberForm::Count, formula, entering);
        m_grid.next();
        m_grid.text(tr("More who succeed because of the effort"));
        m_grid.eachYear(
            NumberForm::Factor,
            [&](int year) {
                return unlessMissing(gaps,
                                     Grid::cell(m_basics.intakeRow, year) + u'*' + m_basics.effect);
            },
            [&](int year) -> CachedValue {
                if (!m_of.result.extraSuccesses)
                    return std::nullopt;
                return *entering(year) * *m_of.result.netEffect;
            });
        m_grid.next();
    }

    const CalculatedCase &m_of;
    QList<DiscountRate> m_rates;
    Grid m_grid;
    CalculationBasics m_basics;
};

} // namespace

WorkbookSheet calculationSheet(const BusinessCase &businessCase, const CaseSettings &settings,
                               const QString &name, const AssumptionCells &assumptions,
                               CalculationCells &cells)
{
    CasePlan plan = planOf(businessCase, settings.priceIndex);
    const bool hasHorizon = plan.gaps.isEmpty();
    if (!hasHorizon)
        plan = planOf(businessCase, settings.priceIndex, fewestYears);
    const CalculatedCase of{.businessCase = businessCase,
                            .assumptions = assumptions,
                            .plan = std::move(plan),
                            .result = evaluate(businessCase, settings),
                            .horizon = hasHorizon ? businessCase.horizon.value_or(0) : 0,
                            .minorPerUnit =
                                static_cast<double>(businessCase.currency.minorPerUnit()),
                            .index = settings.priceIndex};
    return CalculationSheet(of, settings, name).sheet(cells);
}

} // namespace bundlinje
