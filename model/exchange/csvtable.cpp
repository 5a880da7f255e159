#include "model/exchange/csvtable.h"

#include "model/exchange/csvrows.h"
#include "model/exchange/findingreasons.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The number of the first line that is not text in UTF-8, 0 if all is. ASCII in two bytes each
/// would be UTF-8 with zeros in it.
qsizetype firstForeignLine(const QByteArray &text)
{
    const auto isForeign = [](QByteArrayView bytes) {
        if (bytes.contains('\0'))
            return true;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(bytes);
        return decoder.hasError() && !decoded.isEmpty(); // An error leaves a sign for itself.
    };
    if (!isForeign(text))
        return 0;
    const QList<QByteArray> lines = text.split('\n');
    const auto found = std::find_if(lines.cbegin(), lines.cend(), isForeign);
    return found - lines.cbegin() + 1;
}

void noteFault(const CsvRow &parsed, int row, CsvTable &table)
{
    const qsizetype cells = parsed.cells.size();
    QStringView reason;
    if (parsed.isBroken)
        reason = reasons::openQuote;
    else if (cells < table.header.size())
        reason = reasons::fewerCells;
    else if (cells > table.header.size())
        reason = reasons::moreCells;
    else
        return;
    table.faults.append({.file = table.file,
                         .row = row,
                         .value = u"%1/%2"_s.arg(cells).arg(table.header.size()),
                         .reason = reason.toString()});
}

} // namespace

Result<CsvTable> csvTable(QByteArray text, const QString &file)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (const qsizetype line = firstForeignLine(text); line > 0)
        return failure(Error::Code::ImportUnreadable, file, QString::number(line),
                       u"not UTF-8 in line %1"_s.arg(line));
    const QList<CsvRow> rows = csvRows(text);

    CsvTable table{.file = file};
    if (rows.isEmpty())
        return table;
    for (const QString &title : rows.first().cells)
        table.header.append(title.trimmed());
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const CsvRow &parsed = rows.at(i);
        const bool blank = parsed.cells.size() == 1 && parsed.cells.constFirst().isEmpty();
        if (blank && table.header.size() > 1)
            continue;
        const int row = static_cast<int>(i) + 1;
        noteFault(parsed, row, table);
        table.records.append({row, parsed.cells});
    }
    return table;
}

Result<CsvTable> readCsvTable(const QString &filePath)
{
    const QString name = QFileInfo(filePath).fileName();
    QFile file(filePath);
    if (!file.exists())
        return failure(Error::Code::FileMissing, filePath);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileUnreadable, filePath, {}, file.errorString());
    const QByteArray text = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Code::FileUnreadable, filePath, {}, file.errorString());
    Result<CsvTable> table = csvTable(text, name);
    if (!table)
        table.error().where = filePath;
    return table;
}

} // namespace bundlinje
