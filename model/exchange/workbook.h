#pragma once

#include "model/domain/error.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <variant>

namespace bundlinje {

/// How a number is shown.
enum class NumberForm {
    General,
    Count,
    Amount,
    Percent,
    Factor,
    Year,
    Date, ///< The number is that of `spreadsheetDay`.
};

/// What a cell is for, and so how it looks.
enum class CellRole {
    Plain,
    Title,
    Heading,
    Prose, ///< Wrapped.
    Input, ///< To be changed by whoever opens the workbook.
    Result,
};

/// The smallest and largest number that may be typed into a cell.
struct CellLimits {
    double least = 0;
    double most = 1;
    bool isWhole = false;
};

/// A cell of a workbook that is to be written: nothing, a text or a number; and the formula that
/// gives it, so that programs which do not calculate show it too.
struct WorkbookCell {
    std::variant<std::monostate, QString, double> value;
    QString formula; ///< Without "="; in English, arguments separated by commas.
    CellRole role = CellRole::Plain;
    NumberForm form = NumberForm::General;
    std::optional<CellLimits> limits;
};

/// Cells of a sheet, from 0; both ends are in it.
struct CellRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

/// Cells that show nothing as long as the formula is true.
struct BlankCells {
    CellRange range;
    QString formula; ///< As it reads for the first cell.
};

/// A chart of cells of its sheet, which follows them.
struct WorkbookChart {
    enum class Form { Bars, Columns, Lines };

    /// Its name is what the cell above its values says.
    struct Series {
        CellRange head; ///< One cell.
        CellRange values;
    };

    Form form = Form::Bars;
    QString title;
    CellRange names;
    QList<Series> series;
    int row = 0; ///< Of its corner.
    int column = 0;
};

/// A sheet of a workbook that is to be written.
struct WorkbookSheet {
    QString name; ///< At most 31 characters, none of []:*?/\.
    QList<QList<WorkbookCell>> rows;
    QList<double> columnWidths; ///< In characters, from the first column on.
    int frozenRows = 0;
    int frozenColumns = 0;
    std::optional<CellRange> filtered; ///< Heads and rows that can be filtered.
    QList<BlankCells> blank;
    QList<WorkbookChart> charts;

    /// The cell there, made when it is not; from 0.
    WorkbookCell &at(int row, int column);
};

struct Workbook {
    QString title;
    QList<WorkbookSheet> sheets;
};

/// The number that a spreadsheet has for a day; of days before 1 March 1900 nothing, because
/// programs do not agree on them.
std::optional<double> spreadsheetDay(QDate day);

/// "$B$12", as formulas of the same sheet name the cell; from 0.
QString cellReference(int row, int column);
/// "$B$12:$F$12".
QString rangeReference(const CellRange &range);
/// The reference as formulas of other sheets write it.
QString onSheet(const QString &sheetName, const QString &reference);

/// The workbook as .xlsx. Text is never a formula, and what is longer than a cell holds is cut and
/// ends in "…". The same workbook gives the same bytes.
/// Errors: CannotWrite if it cannot be built (temporary folder full).
[[nodiscard]] Result<QByteArray> toXlsx(const Workbook &workbook);

} // namespace bundlinje
