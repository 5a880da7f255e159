#include "model/items/calculationgrid.h"

#include "model/items/casefiguretext.h"
#include "model/items/casesheets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

CalculationGrid::CalculationGrid(const QString &name, int years)
    : m_years(years)
{
    m_sheet.name = name;
    m_sheet.columnWidths = {52, 16, 16};
    const qsizetype never = noValueText(NoValue::Reason::NeverPaidBack).size();
    m_sheet.columnWidths[valueColumn] = std::max(16.0, static_cast<double>(never + 2));
    for (int year = 0; year < years; ++year)
        m_sheet.columnWidths.append(14);
}

void CalculationGrid::text(const QString &text, CellRole role)
{
    WorkbookCell &cell = m_sheet.at(m_row, labelColumn);
    cell.value = text;
    cell.role = role;
}

void CalculationGrid::formula(int column, const QString &formula, CachedValue cached,
                              NumberForm form)
{
    WorkbookCell &cell = m_sheet.at(m_row, column);
    if (cached)
        cell.value = *cached;
    else
        cell.value = missingWord();
    cell.formula = formula;
    cell.form = form;
}

void CalculationGrid::formula(int column, const QString &formula, const QString &cached,
                              NumberForm form)
{
    WorkbookCell &cell = m_sheet.at(m_row, column);
    cell.value = cached;
    cell.formula = formula;
    cell.form = form;
}

void CalculationGrid::eachYear(NumberForm form, const std::function<QString(int)> &formula,
                               const std::function<CachedValue(int)> &cached)
{
    for (int year = 0; year < m_years; ++year)
        this->formula(firstYearColumn + year, formula(year), cached(year), form);
}

QString CalculationGrid::yearsOf(int row) const
{
    return rangeReference({row, firstYearColumn, row, firstYearColumn + m_years - 1});
}

QString unlessMissing(const QString &gaps, const QString &formula)
{
    return u"IF(%1=0,%2,%3)"_s.arg(gaps, formula, quoted(missingWord()));
}

QString quoted(const QString &text)
{
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace bundlinje
