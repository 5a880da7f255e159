#pragma once

#include "model/exchange/filewriter.h"
#include "model/exchange/spreadsheetreader.h"
#include "model/exchange/workbook.h"
#include "tests/items/workbookcases.h"

#include <QtCore/QDir>
#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>

namespace bundlinje {

using namespace Qt::StringLiterals;

/// What differs between the file, as a spreadsheet program calculated it, and what is expected of
/// every formula in it.
inline QStringList differences(const Spreadsheet &file, const Workbook &expected)
{
    QStringList found;
    if (file.sheets.size() != expected.sheets.size())
        return {u"%1 sheets"_s.arg(file.sheets.size())};
    for (qsizetype at = 0; at < expected.sheets.size(); ++at) {
        const WorkbookSheet &sheet = expected.sheets.at(at);
        QHash<int, SpreadsheetRow> rows;
        for (const SpreadsheetRow &row : file.sheets.at(at).rows)
            rows.insert(row.number, row);
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            for (qsizetype column = 0; column < sheet.rows.at(row).size(); ++column) {
                const WorkbookCell &cell = sheet.rows.at(row).at(column);
                if (cell.formula.isEmpty())
                    continue;
                const QString text = cellAt(rows.value(static_cast<int>(row) + 1), column).text;
                const auto *number = std::get_if<double>(&cell.value);
                const auto *word = std::get_if<QString>(&cell.value);
                bool isNumber = false;
                const double calculated = text.toDouble(&isNumber);
                const bool isSame =
                    number ? isNumber && isNear(calculated, *number) : word && *word == text;
                if (!isSame)
                    found += u"%1 %2: calculated %3, expected %4 of %5"_s.arg(
                        sheet.name, cellReference(static_cast<int>(row), static_cast<int>(column)),
                        text, number ? QString::number(*number, 'g', 15) : *word, cell.formula);
            }
        }
    }
    return found;
}

/// Workbooks that a spreadsheet program opens, calculates from scratch, and saves.
class Recalculation final {
public:
    static bool isPossible() { return !QStandardPaths::findExecutable(u"soffice"_s).isEmpty(); }

    bool add(const QString &name, const Workbook &workbook, const Workbook &expected)
    {
        const auto bytes = toXlsx(workbook);
        m_expected.insert(name, expected);
        return bytes
            && writeFile(m_folder.filePath(name + u".xlsx"_s), *bytes, Overwrite::Refuse)
                   .has_value();
    }

    /// All of them in one run, with a profile of its own.
    bool run()
    {
        // Whatever was saved along is calculated again.
        const QByteArray settings =
            "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">"
            "<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\">"
            "<prop oor:name=\"OOXMLRecalcMode\" oor:op=\"fuse\"><value>0</value></prop>"
            "</item></oor:items>";
        const QDir folder(m_folder.path());
        if (!folder.mkpath(u"profile/user"_s)
            || !writeFile(folder.filePath(u"profile/user/registrymodifications.xcu"_s), settings,
                          Overwrite::Refuse))
            return false;
        QStringList arguments{u"-env:UserInstallation="_s
                                  + QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString(),
                              u"--headless"_s,
                              u"--norestore"_s,
                              u"--convert-to"_s,
                              u"xlsx"_s,
                              u"--outdir"_s,
                              folder.filePath(u"calculated"_s)};
        for (const QString &name : m_expected.keys())
            arguments += folder.filePath(name + u".xlsx"_s);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"soffice"_s, arguments);
        if (process.waitForFinished(180'000) && process.exitCode() == 0)
            return true;
        qWarning("%s", process.readAll().constData());
        return false;
    }

    QStringList names() const { return m_expected.keys(); }

    QStringList differencesIn(const QString &name) const
    {
        const auto file = readSpreadsheet(m_folder.filePath(u"calculated/%1.xlsx"_s.arg(name)));
        return file ? differences(*file, m_expected.value(name))
                    : QStringList{u"not there: "_s + name};
    }

private:
    QTemporaryDir m_folder;
    QMap<QString, Workbook> m_expected;
};

} // namespace bundlinje
