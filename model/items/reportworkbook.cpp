#include "model/items/reportwriters.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr double widestText = 60;
constexpr double leastColumnWidth = 12;

/// Fills a cell of a sheet with a cell of a report.
struct CellFilling {
    WorkbookCell &cell;

    void operator()(std::monostate) const { }
    void operator()(const QString &text) const { cell.value = text; }
    void operator()(qint64 number) const
    {
        cell.value = static_cast<double>(number);
        cell.form = NumberForm::Count;
    }
    void operator()(const PartialDate &date) const
    {
        // Only a whole date is a date to a spreadsheet.
        const auto day = date.precision() == PartialDate::Precision::Day
            ? spreadsheetDay(date.earliest())
            : std::nullopt;
        if (!day) {
            cell.value = date.toIso();
            return;
        }
        cell.value = *day;
        cell.form = NumberForm::Date;
    }
    void operator()(Money amount) const
    {
        cell.value = static_cast<double>(amount.minor())
            / static_cast<double>(amount.currency().minorPerUnit());
        cell.form = NumberForm::Amount;
    }
    void operator()(double number) const { cell.value = number; }
};

class WorkbookWriter final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::ReportWriters)

public:
    WorkbookWriter(const Report &report, const QLocale &locale)
        : m_report(report)
        , m_locale(locale)
    {
    }

    Workbook workbook()
    {
        m_read.name = tr("Read me");
        m_read.columnWidths = {46, 24, 70};
        say(m_report.title, CellRole::Title);
        say(footOf(m_report));
        say(dayTextOf(m_report, m_locale));
        for (const QString &notice : m_report.notices)
            say(notice);
        for (const QString &line : m_report.about)
            say(line);
        for (const ReportSection &section : m_report.sections) {
            ++m_row;
            if (!section.title.isEmpty())
                say(section.title, CellRole::Heading);
            for (const ReportBlock &block : section.blocks)
                std::visit(*this, block);
        }
        return {.title = m_report.title, .sheets = QList{m_read} + m_sheets};
    }

    void operator()(const ReportHeading &heading) { say(heading.text, CellRole::Result); }
    void operator()(const ReportParagraph &paragraph) { say(paragraph.text); }
    void operator()(const ReportNotice &notice) { say(notice.text); }
    void operator()(const ReportList &list)
    {
        for (const QString &item : list.items)
            say(item);
    }
    void operator()(const ReportFigures &figures)
    {
        for (const ReportFigures::Figure &figure : figures.figures) {
            m_read.at(m_row, 0).value = figure.title;
            std::visit(CellFilling{m_read.at(m_row, 1)}, figure.value);
            m_read.at(m_row, 1).role = CellRole::Result;
            m_read.at(m_row, 2).value = figure.remark;
            ++m_row;
        }
    }
    void operator()(const ReportChart &chart) { say(chart.sentence()); }
    void operator()(const ReportTable &table)
    {
        if (table.rows.isEmpty())
            return;
        m_sheets.append(sheetOf(table));
        say(tr("%1: see the sheet “%2”.", "%1 table, %2 sheet")
                .arg(table.title, m_sheets.constLast().name));
    }

private:
    void say(const QString &text, CellRole role = CellRole::Plain)
    {
        if (text.simplified().isEmpty())
            return;
        WorkbookCell &cell = m_read.at(m_row++, 0);
        cell.value = text.simplified();
        cell.role = role;
    }

    /// As programs take it, and none twice.
    QString sheetName(const QString &title) const
    {
        constexpr qsizetype longest = 28;
        QString name = title.section(u',', 0, 0).simplified();
        for (QChar &letter : name) {
            if (QStringView(u"[]:*?/\\'").contains(letter))
                letter = u' ';
        }
        name = name.left(longest).trimmed();
        QString free = name;
        const auto isTaken = [&] {
            return std::any_of(m_sheets.cbegin(), m_sheets.cend(), [&](const WorkbookSheet &one) {
                return one.name.compare(free, Qt::CaseInsensitive) == 0;
            });
        };
        for (int number = 2; isTaken() || free.isEmpty(); ++number)
            free = u"%1 %2"_s.arg(name).arg(number);
        return free;
    }

    WorkbookSheet sheetOf(const ReportTable &table) const
    {
        constexpr int headRow = 2;
        WorkbookSheet sheet{.name = sheetName(table.title)};
        sheet.at(0, 0).value = table.title;
        sheet.at(0, 0).role = CellRole::Title;
        const auto columns = static_cast<int>(table.columns.size());
        for (int column = 0; column < columns; ++column) {
            WorkbookCell &head = sheet.at(headRow, column);
            head.value = table.columns.at(column).title;
            head.role = CellRole::Heading;
            sheet.columnWidths.append(widthOf(table, column));
        }
        int row = headRow;
        for (const QList<ExportCell> &cells : table.rows) {
            ++row;
            for (int column = 0; column < columns; ++column) {
                WorkbookCell &cell = sheet.at(row, column);
                std::visit(CellFilling{cell}, cells.at(column));
                const auto &difference = table.columns.at(column).difference;
                if (difference && std::holds_alternative<Money>(cells.at(column)))
                    cell.formula = cellReference(row, difference->first) + u'-'
                        + cellReference(row, difference->second);
            }
        }
        sheet.frozenRows = headRow + 1;
        sheet.filtered = CellRange{headRow, 0, row, columns - 1};
        if (!table.totalName.isEmpty())
            addSums(sheet, table, headRow + 1, row);
        return sheet;
    }

    static void addSums(WorkbookSheet &sheet, const ReportTable &table, int first, int last)
    {
        const QList<ExportCell> sums = sumsOf(table);
        const int row = last + 1;
        sheet.at(row, 0).value = table.totalName;
        sheet.at(row, 0).role = CellRole::Result;
        for (int column = 0; column < sums.size(); ++column) {
            const auto *sum = std::get_if<Money>(&sums.at(column));
            if (!sum)
                continue;
            WorkbookCell &cell = sheet.at(row, column);
            CellFilling{cell}(*sum);
            cell.formula = u"SUM(%1)"_s.arg(rangeReference({first, column, last, column}));
            cell.role = CellRole::Result;
        }
    }

    double widthOf(const ReportTable &table, int column) const
    {
        double width = static_cast<double>(table.columns.at(column).title.size()) + 4;
        for (const QList<ExportCell> &row : table.rows)
            width =
                std::max(width, static_cast<double>(cellText(row.at(column), m_locale).size()) + 2);
        return std::clamp(width, leastColumnWidth, widestText);
    }

    const Report &m_report;
    const QLocale &m_locale;
    WorkbookSheet m_read;
    QList<WorkbookSheet> m_sheets;
    int m_row = 0;
};

} // namespace

Workbook reportWorkbook(const Report &report, const QLocale &locale)
{
    return WorkbookWriter(report, locale).workbook();
}

} // namespace bundlinje
