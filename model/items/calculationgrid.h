#pragma once

#include "model/exchange/workbook.h"

#include <functional>

namespace bundlinje {

/// What a formula gives now; empty = that something is missing.
using CachedValue = std::optional<double>;

/// A sheet with the years of a case as columns, written row by row. A row has a label, its present
/// value, its sum or single value, and a value for each year.
class CalculationGrid final {
public:
    static constexpr int labelColumn = 0;
    static constexpr int presentValueColumn = 1;
    static constexpr int valueColumn = 2;
    static constexpr int firstYearColumn = 3;

    CalculationGrid(const QString &name, int years);

    int years() const { return m_years; }
    WorkbookSheet &sheet() { return m_sheet; }
    /// The row that is written; from 0.
    int row() const { return m_row; }
    void next(int rows = 1) { m_row += rows; }

    void text(const QString &text, CellRole role = CellRole::Plain);
    void formula(int column, const QString &formula, CachedValue cached, NumberForm form);
    /// The same with a word in place of a value that is not missing but impossible.
    void formula(int column, const QString &formula, const QString &cached, NumberForm form);
    /// A formula for each year, with what it gives now.
    void eachYear(NumberForm form, const std::function<QString(int year)> &formula,
                  const std::function<CachedValue(int year)> &cached);

    /// A cell of this sheet: of a year, or of a row's single value.
    static QString cell(int row, int year) { return cellReference(row, firstYearColumn + year); }
    static QString valueCell(int row) { return cellReference(row, valueColumn); }
    static QString presentValueCell(int row) { return cellReference(row, presentValueColumn); }
    QString yearsOf(int row) const;
    /// The reference for formulas of other sheets.
    QString outside(const QString &reference) const { return onSheet(m_sheet.name, reference); }

private:
    WorkbookSheet m_sheet;
    int m_years;
    int m_row = 0;
};

/// `formula` where nothing is missing, else the word for it.
/// @param gaps a formula that counts what is missing
QString unlessMissing(const QString &gaps, const QString &formula);

/// A text as it stands in a formula.
QString quoted(const QString &text);

} // namespace bundlinje
