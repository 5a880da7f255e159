#pragma once

#include "model/exchange/importsource.h"

namespace bundlinje {

/// One import as it is prepared: a source, how it is understood, and what it would do to a file.
class ImportSession final {
public:
    /// Reads the source and guesses how its table is to be understood.
    /// @param otherwise what divides decimals where the table does not tell
    /// Errors: those of `readImportSource` and `guessedMapping`.
    [[nodiscard]] static Result<ImportSession>
    open(const QString &path, const PortfolioContent &current, DecimalSign otherwise);
    /// The same for rows copied from a spreadsheet. @param name stands in for the name of a file
    [[nodiscard]] static Result<ImportSession> ofText(const QString &text, const QString &name,
                                                      const PortfolioContent &current,
                                                      DecimalSign otherwise);

    /// An import that was done, looked at again.
    static ImportSession ofReport(const ImportReport &report, const QString &name);

    const QString &path() const { return m_path; }
    /// Whether the rows were copied from somewhere, and so have no file.
    bool isCopied() const { return !m_text.isEmpty(); }
    /// Another name for copied rows, as in another language.
    void rename(const QString &name);
    const Portfolio &portfolio() const { return m_current.portfolio; }
    bool isReport() const { return std::holds_alternative<ImportReport>(m_source); }
    /// Null for what is no table.
    const Spreadsheet *table() const { return std::get_if<Spreadsheet>(&m_source); }
    /// The sheet that is read; null for what is no table.
    const Sheet *sheet() const;
    const TableMapping &mapping() const { return m_mapping; }

    /// Takes a mapping made for another table of the same headers.
    void adopt(const TableMapping &mapping);
    /// Takes over currency, matching and columns.
    void setMapping(const TableMapping &mapping) { m_mapping = mapping; }
    /// Of a table; columns are guessed anew. Errors: those of `guessedMapping`.
    [[nodiscard]] Status setSubject(ImportSubject subject);
    /// Columns are guessed anew. Errors: ImportUnreadable if there is no such sheet.
    [[nodiscard]] Status setSheet(const QString &sheet);
    /// Columns are guessed anew. @param row 0 = the table has no titles
    void setHeaderRow(int row);
    /// The file is read again. Errors: as `open`.
    [[nodiscard]] Status setTextFormat(const TextFormat &format);
    /// The file keeps the name, the currency and the price year that it has.
    void keepSettings();
    void setOptions(const ImportOptions &options) { m_options = options; }

    /// Errors: those of `planSource`.
    [[nodiscard]] Result<ImportPlan> plan() const;

private:
    ImportSession(QString path, ImportContent source, const PortfolioContent &current,
                  DecimalSign otherwise);
    Status guess(const QString &sheet);

    QString m_path;
    QByteArray m_text; ///< Of copied rows.
    ImportContent m_source;
    PortfolioContent m_current;
    DecimalSign m_otherwise;
    TableMapping m_mapping;
    ImportOptions m_options;
};

} // namespace bundlinje
