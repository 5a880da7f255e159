#include "app/reportjson.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct CellJson {
    QJsonValue operator()(std::monostate) const { return {}; }
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(qint64 number) const { return number; }
    QJsonValue operator()(const PartialDate &date) const { return date.toIso(); }
    QJsonValue operator()(Money amount) const
    {
        return QJsonObject{{u"minor"_s, amount.minor()}, {u"currency"_s, amount.currency().code()}};
    }
    QJsonValue operator()(double number) const { return number; }
};

/// Puts each kind of block where it belongs in its section.
struct BlockJson {
    QJsonArray &texts;
    QJsonObject &figures;
    QJsonObject &tables;

    void operator()(const ReportHeading &heading) { texts.append(heading.text); }
    void operator()(const ReportParagraph &paragraph) { texts.append(paragraph.text); }
    void operator()(const ReportNotice &notice) { texts.append(notice.text); }
    void operator()(const ReportList &list)
    {
        for (const QString &item : list.items)
            texts.append(item);
    }
    void operator()(const ReportFigures &those)
    {
        for (const ReportFigures::Figure &figure : those.figures)
            figures.insert(figure.key, std::visit(CellJson(), figure.value));
    }
    void operator()(const ReportChart &chart) { texts.append(chart.sentence()); }
    void operator()(const ReportTable &table)
    {
        QJsonArray rows;
        for (const QList<ExportCell> &cells : table.rows)
            rows.append(rowJson(table, cells));
        QJsonObject made{{u"title"_s, table.title}, {u"rows"_s, rows}};
        if (!table.totalName.isEmpty())
            made.insert(u"total"_s, rowJson(table, sumsOf(table)));
        tables.insert(table.key, made);
    }

private:
    static QJsonObject rowJson(const ReportTable &table, const QList<ExportCell> &cells)
    {
        QJsonObject row;
        for (qsizetype column = 0; column < cells.size(); ++column)
            row.insert(table.columns.at(column).key, std::visit(CellJson(), cells.at(column)));
        return row;
    }
};

} // namespace

QJsonObject reportJson(const Report &report)
{
    QJsonArray sections;
    for (const ReportSection &section : report.sections) {
        QJsonArray texts;
        QJsonObject figures;
        QJsonObject tables;
        for (const ReportBlock &block : section.blocks)
            std::visit(BlockJson{texts, figures, tables}, block);
        sections.append(QJsonObject{{u"key"_s, section.key},
                                    {u"title"_s, section.title},
                                    {u"texts"_s, texts},
                                    {u"figures"_s, figures},
                                    {u"tables"_s, tables}});
    }
    return {{u"template"_s, report.key},
            {u"title"_s, report.title},
            {u"fund"_s, report.fund},
            {u"date"_s, report.date.toString(Qt::ISODate)},
            {u"about"_s, QJsonArray::fromStringList(report.about)},
            {u"notices"_s, QJsonArray::fromStringList(report.notices)},
            {u"isComplete"_s, !report.hasGaps},
            {u"program"_s, QStringLiteral(BUNDLINJE_VERSION)},
            {u"sections"_s, sections}};
}

} // namespace bundlinje
