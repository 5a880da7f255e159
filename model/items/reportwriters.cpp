#include "model/items/reportwriters.h"

#include "model/items/amounttext.h"
#include "model/items/htmlpage.h"
#include "model/items/showncase.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Puts the blocks of a report on a page.
class PageWriter final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::ReportWriters)

public:
    PageWriter(const Report &report, const QLocale &locale)
        : m_report(report)
        , m_locale(locale)
        , m_page(report.title, locale)
    {
    }

    QString html()
    {
        m_page.heading(1, m_report.title);
        for (const QString &notice : m_report.notices)
            m_page.notice(notice);
        m_page.list(m_report.about);
        for (const ReportSection &section : m_report.sections) {
            if (section.title.isEmpty())
                continue; // It is for other files.
            if (section.startsSheet)
                m_page.headingOnNewSheet(2, section.title);
            else
                m_page.heading(2, section.title);
            for (const ReportBlock &block : section.blocks)
                std::visit(*this, block);
        }
        return m_page.html();
    }

    void operator()(const ReportHeading &heading) { m_page.heading(3, heading.text); }
    void operator()(const ReportParagraph &paragraph) { m_page.paragraph(paragraph.text); }
    void operator()(const ReportNotice &notice) { m_page.notice(notice.text); }
    void operator()(const ReportList &list) { m_page.list(list.items); }

    void operator()(const ReportFigures &figures)
    {
        if (figures.areLarge) {
            writeLarge(figures.figures);
            return;
        }
        HtmlTable table{.headings = {tr("Figure"), tr("Value"), tr("Remark")}};
        bool hasRemarks = false;
        for (const ReportFigures::Figure &figure : figures.figures) {
            hasRemarks = hasRemarks || !figure.remark.isEmpty();
            table.rows += {figure.title, cellText(figure.value, m_locale), figure.remark};
        }
        table.numberColumns = QList{1};
        if (!hasRemarks) {
            table.headings.removeLast();
            for (QStringList &row : table.rows)
                row.removeLast();
        }
        m_page.table(table);
    }

    void operator()(const ReportTable &table)
    {
        HtmlTable made{.caption = table.title};
        made.numberColumns = QList<int>();
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            made.headings += table.columns.at(i).title;
            if (table.columns.at(i).isNumber)
                made.numberColumns->append(static_cast<int>(i));
        }
        for (const QList<ExportCell> &row : table.rows)
            made.rows += textsOf(row, table.inWholeUnits);
        if (!table.totalName.isEmpty() && !table.rows.isEmpty()) {
            QStringList texts;
            for (const ExportCell &sum : sumsOf(table))
                texts += std::holds_alternative<std::monostate>(sum)
                    ? QString()
                    : textOf(sum, table.inWholeUnits);
            texts[0] = table.totalName;
            made.rows += texts;
            made.hasTotals = true;
        }
        m_page.table(made);
    }

    void operator()(const ReportChart &chart)
    {
        m_page.paragraph(chart.sentence());
        if (!chart.picture)
            return;
        m_page.picture(chart.picture->svg, chart.title() + u". "_s + chart.sentence());
        m_page.paragraph(chart.caption());
    }

private:
    /// As many beside each other as a sheet has room for.
    void writeLarge(const QList<ReportFigures::Figure> &figures)
    {
        constexpr qsizetype most = 6;
        const qsizetype tables = (figures.size() + most - 1) / most;
        for (qsizetype at = 0; at < tables; ++at) {
            HtmlTable table{.rows = {{}, {}}, .numberColumns = QList<int>(), .isOfFigures = true};
            const qsizetype begin = figures.size() * at / tables;
            const qsizetype end = figures.size() * (at + 1) / tables;
            for (const ReportFigures::Figure &figure : figures.sliced(begin, end - begin)) {
                table.headings += figure.title;
                table.rows[0] += cellText(figure.value, m_locale);
                table.rows[1] += figure.remark;
            }
            m_page.table(table);
        }
    }

    QString textOf(const ExportCell &cell, bool inWholeUnits) const
    {
        const auto *amount = std::get_if<Money>(&cell);
        return amount && inWholeUnits ? editText(wholeUnits(*amount), m_locale)
                                      : cellText(cell, m_locale);
    }

    QStringList textsOf(const QList<ExportCell> &cells, bool inWholeUnits) const
    {
        QStringList texts;
        for (const ExportCell &cell : cells)
            texts += textOf(cell, inWholeUnits);
        return texts;
    }

    const Report &m_report;
    const QLocale &m_locale;
    HtmlPage m_page;
};

/// Each amount is followed by its currency, as in every CSV file of the program; a table that has a
/// column for it already stays as it is.
ExportTable csvTableOf(const ReportTable &table)
{
    ExportTable made;
    made.rows.resize(table.rows.size());
    for (qsizetype at = 0; at < table.columns.size(); ++at) {
        const ReportTable::Column &column = table.columns.at(at);
        made.columns.append({.key = column.key, .title = column.title});
        bool hasAmounts = false;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            made.rows[row].append(table.rows.at(row).at(at));
            hasAmounts = hasAmounts || std::holds_alternative<Money>(table.rows.at(row).at(at));
        }
        const bool isFollowed = at + 1 < table.columns.size()
            && table.columns.at(at + 1).key.endsWith(u"currency"_s, Qt::CaseInsensitive);
        if (!hasAmounts || isFollowed)
            continue;
        made.columns.append(
            {.key = column.key + u"Currency"_s, .title = PageWriter::tr("Currency")});
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const auto *amount = std::get_if<Money>(&table.rows.at(row).at(at));
            made.rows[row].append(amount ? ExportCell(amount->currency().code()) : ExportCell());
        }
    }
    return made;
}

} // namespace

std::optional<ReportFormat> reportFormatOf(QStringView suffix)
{
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Page, ReportFormat::Text,
                                      ReportFormat::Workbook, ReportFormat::Table}) {
        if (suffix == suffixOf(format))
            return format;
    }
    return std::nullopt;
}

QString suffixOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return u"pdf"_s;
    case ReportFormat::Page:
        return u"html"_s;
    case ReportFormat::Text:
        return u"odt"_s;
    case ReportFormat::Workbook:
        return u"xlsx"_s;
    case ReportFormat::Table:
        return u"csv"_s;
    }
    return {};
}

bool canBeWritten(const Report &report, ReportFormat format)
{
    if (format != ReportFormat::Text)
        return true;
    for (const ReportSection &section : report.sections) {
        for (const ReportBlock &block : section.blocks) {
            if (std::holds_alternative<ReportChart>(block))
                return false;
        }
    }
    return true;
}

QString reportPage(const Report &report, const QLocale &locale)
{
    return PageWriter(report, locale).html();
}

PrintedText printed(const Report &report, const QLocale &locale)
{
    PrintedText text{.html = reportPage(report, locale),
                     .title = report.title,
                     .foot = footOf(report),
                     .footEnd = dayTextOf(report, locale),
                     .pictures = {},
                     .mostSheets = report.mostSheets};
    for (const ReportSection &section : report.sections) {
        for (const ReportBlock &block : section.blocks) {
            const auto *chart = std::get_if<ReportChart>(&block);
            if (chart && chart->picture)
                text.pictures.append(*chart->picture);
        }
    }
    return text;
}

QByteArray reportCsv(const Report &report, CsvFormat format)
{
    const ReportTable *table = mainTableOf(report);
    return toCsv(table ? csvTableOf(*table) : ExportTable(), format);
}

Result<QByteArray> written(const Report &report, ReportFormat format, const QLocale &locale)
{
    switch (format) {
    case ReportFormat::Pdf:
        return pdfOf(printed(report, locale), locale);
    case ReportFormat::Page:
        return reportPage(report, locale).toUtf8();
    case ReportFormat::Text:
        if (!canBeWritten(report, format))
            return failure(Error::Code::CannotWrite, u"ODT"_s);
        return odtOf(printed(report, locale));
    case ReportFormat::Workbook:
        return toXlsx(reportWorkbook(report, locale));
    case ReportFormat::Table:
        if (!mainTableOf(report))
            return failure(Error::Code::CannotWrite, u"CSV"_s);
        return reportCsv(
            report, locale.language() == QLocale::Danish ? CsvFormat::Danish : CsvFormat::English);
    }
    return failure(Error::Code::CannotWrite);
}

} // namespace bundlinje
