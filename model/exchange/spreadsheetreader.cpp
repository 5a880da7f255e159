#include "model/exchange/spreadsheetreader.h"

#include "model/exchange/filewriter.h"
#include "model/exchange/odsreader.h"
#include "model/exchange/sourcefaults.h"
#include "model/exchange/texttablereader.h"
#include "model/exchange/xlsxreader.h"

#include <QtCore/QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

tl::unexpected<Error> fault(const QString &filePath, QStringView what)
{
    return failure(Error::Code::ImportUnreadable, filePath, what.toString());
}

/// The container of Excel 97-2003 files, which also wraps newer workbooks with a password.
bool isCompound(const QByteArray &content)
{
    return content.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

bool isEncryptedWorkbook(const QByteArray &content)
{
    const QString stream = u"EncryptedPackage"_s;
    const QByteArray name(reinterpret_cast<const char *>(stream.utf16()),
                          stream.size() * static_cast<qsizetype>(sizeof(char16_t)));
    return content.contains(name);
}

Result<QList<Sheet>> readZipped(const QString &filePath)
{
    const Result<ZipArchive> archive = ZipArchive::open(filePath);
    if (!archive)
        return tl::make_unexpected(archive.error());
    if (archive->contains(u"content.xml"_s))
        return readOds(*archive, filePath);
    if (archive->contains(u"[Content_Types].xml"_s))
        return readXlsx(*archive, filePath);
    return fault(filePath, sourcefaults::notATable);
}

} // namespace

Result<Spreadsheet> readSpreadsheet(const QString &filePath, const TextFormat &format)
{
    if (QFileInfo(filePath).size() > largestSpreadsheet)
        return fault(filePath, sourcefaults::tooLarge);
    const Result<QByteArray> content = readFile(filePath);
    if (!content)
        return tl::make_unexpected(content.error());
    if (isCompound(*content))
        return fault(filePath,
                     isEncryptedWorkbook(*content) ? sourcefaults::password
                                                   : sourcefaults::oldExcel);
    const QString file = QFileInfo(filePath).fileName();
    Result<Spreadsheet> read;
    if (content->startsWith("PK")) {
        Result<QList<Sheet>> sheets = readZipped(filePath);
        if (!sheets)
            return tl::make_unexpected(sheets.error());
        read = Spreadsheet{.file = file, .sheets = std::move(*sheets), .textFormat = {}};
    } else {
        read = readTextTable(*content, file, format);
        if (!read) {
            read.error().where = filePath;
            return read;
        }
    }
    const bool isEmpty = std::all_of(read->sheets.cbegin(), read->sheets.cend(),
                                     [](const Sheet &sheet) { return sheet.rows.isEmpty(); });
    return isEmpty ? fault(filePath, sourcefaults::empty) : read;
}

} // namespace bundlinje
