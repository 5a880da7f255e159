#include "model/exchange/importsession.h"

#include "model/exchange/texttablereader.h"

namespace bundlinje {

ImportSession::ImportSession(QString path, ImportContent source, const PortfolioContent &current,
                             DecimalSign otherwise)
    : m_path(std::move(path))
    , m_source(std::move(source))
    , m_current(current)
    , m_otherwise(otherwise)
{
}

Result<ImportSession> ImportSession::open(const QString &path, const PortfolioContent &current,
                                          DecimalSign otherwise)
{
    Result<ImportContent> source = readImportSource(path);
    if (!source)
        return tl::make_unexpected(source.error());
    ImportSession session(path, std::move(*source), current, otherwise);
    if (const Status guessed = session.guess({}); !guessed)
        return tl::make_unexpected(guessed.error());
    return session;
}

Result<ImportSession> ImportSession::ofText(const QString &text, const QString &name,
                                            const PortfolioContent &current, DecimalSign otherwise)
{
    const QByteArray bytes = text.toUtf8();
    Result<Spreadsheet> table = readTextTable(bytes, name);
    if (!table)
        return tl::make_unexpected(table.error());
    ImportSession session(name, std::move(*table), current, otherwise);
    session.m_text = bytes;
    if (const Status guessed = session.guess({}); !guessed)
        return tl::make_unexpected(guessed.error());
    return session;
}

ImportSession ImportSession::ofReport(const ImportReport &report, const QString &name)
{
    return {name, ImportContent(report), PortfolioContent(), DecimalSign()};
}

void ImportSession::rename(const QString &name)
{
    m_path = name;
    if (auto *table = std::get_if<Spreadsheet>(&m_source))
        table->file = name;
}

const Sheet *ImportSession::sheet() const
{
    return table() ? sheetNamed(*table(), m_mapping.sheet) : nullptr;
}

Status ImportSession::guess(const QString &sheet)
{
    if (!table())
        return {};
    const Result<TableMapping> guessed =
        guessedMapping(*table(), sheet, m_current, m_otherwise, m_mapping.subject);
    if (!guessed)
        return tl::make_unexpected(guessed.error());
    m_mapping = *guessed;
    return {};
}

void ImportSession::adopt(const TableMapping &mapping)
{
    if (table())
        m_mapping = adapted(mapping, *table());
}

Status ImportSession::setSubject(ImportSubject subject)
{
    m_mapping.subject = subject;
    return guess(m_mapping.sheet);
}

Status ImportSession::setSheet(const QString &sheet)
{
    return guess(sheet);
}

void ImportSession::setHeaderRow(int row)
{
    if (const Sheet *shown = sheet()) {
        m_mapping.headerRow = row;
        m_mapping.columns = m_mapping.subject == ImportSubject::UnitPrices
            ? guessedPriceColumns(*shown, row, m_otherwise)
            : guessedColumns(*shown, row, m_current, m_otherwise);
    }
}

Status ImportSession::setTextFormat(const TextFormat &format)
{
    if (!table())
        return {};
    Result<ImportContent> source;
    if (m_text.isEmpty()) {
        source = readImportSource(m_path, format);
    } else {
        Result<Spreadsheet> table = readTextTable(m_text, m_path, format);
        if (!table)
            return tl::make_unexpected(table.error());
        source = ImportContent(std::move(*table));
    }
    if (!source)
        return tl::make_unexpected(source.error());
    m_source = std::move(*source);
    return guess({});
}

void ImportSession::keepSettings()
{
    if (auto *content = std::get_if<PortfolioContent>(&m_source)) {
        content->portfolio.name = m_current.portfolio.name;
        content->portfolio.currency = m_current.portfolio.currency;
        content->portfolio.priceYear = m_current.portfolio.priceYear;
    }
}

Result<ImportPlan> ImportSession::plan() const
{
    return planSource(m_current, m_source, m_mapping, m_options);
}

} // namespace bundlinje
