#include "model/exchange/csvexport.h"

#include "model/exchange/exporttable.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

bool startsFormula(const QString &text)
{
    static const QString starters = u"=+-@\t\r"_s;
    return !text.isEmpty() && starters.contains(text.front());
}

QString quoted(const QString &text, QChar separator)
{
    if (text.isEmpty())
        return text;
    const bool needed = text.contains(separator) || text.contains(u'"') || text.contains(u'\n')
        || text.contains(u'\r') || text.front().isSpace() || text.back().isSpace();
    if (!needed)
        return text;
    QString doubled = text;
    doubled.replace(u'"', u"\"\""_s);
    return u'"' + doubled + u'"';
}

/// Writes one cell; the overloads are the kinds of `ExportCell`.
struct CellWriter {
    CsvFormat format;
    QChar separator;

    QString operator()(std::monostate) const { return {}; }

    QString operator()(const QString &text) const
    {
        const bool guarded = format != CsvFormat::Machine && startsFormula(text);
        return quoted(guarded ? u'\'' + text : text, separator);
    }

    QString operator()(qint64 number) const { return QString::number(number); }

    QString operator()(const PartialDate &date) const
    {
        const bool danishDay =
            format == CsvFormat::Danish && date.precision() == PartialDate::Precision::Day;
        return danishDay ? date.earliest().toString(u"dd.MM.yyyy"_s) : date.toIso();
    }

    QString operator()(Money amount) const
    {
        QString text = toDecimal(amount);
        return format == CsvFormat::Danish ? text.replace(u'.', u',') : text;
    }

    QString operator()(double number) const
    {
        constexpr int allThatIsExact = 15;
        QString text = QString::number(number, 'g', allThatIsExact);
        return format == CsvFormat::Danish ? text.replace(u'.', u',') : text;
    }
};

} // namespace

QByteArray toCsv(const PortfolioContent &content, CsvFormat format,
                 const QMap<QString, QString> &stageNames)
{
    return toCsv(
        exportTable(content, format == CsvFormat::Machine ? QMap<QString, QString>() : stageNames),
        format);
}

QByteArray toCsv(const ExportTable &table, CsvFormat format)
{
    const CellWriter write{format, format == CsvFormat::Danish ? u';' : u','};
    QString text = format == CsvFormat::Machine ? QString() : QString(QChar::ByteOrderMark);
    QStringList cells;
    for (const ExportColumn &column : table.columns)
        cells.append(write(format == CsvFormat::Machine ? column.key : column.title));
    text += cells.join(write.separator) + u"\r\n"_s;
    for (const QList<ExportCell> &row : table.rows) {
        cells.clear();
        for (const ExportCell &cell : row)
            cells.append(std::visit(write, cell));
        text += cells.join(write.separator) + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace bundlinje
