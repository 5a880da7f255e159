#include "model/exchange/tableimport.h"

#include "model/calc/fundledger.h"
#include "model/calc/fundpotential.h"
#include "model/calc/investmentchecks.h"
#include "model/exchange/findingreasons.h"
#include "model/exchange/importwords.h"
#include "model/exchange/sourcefaults.h"
#include "model/exchange/tablerowreader.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Kind = SpreadsheetCell::Kind;

bool isTotalRow(const SpreadsheetRow &row, const QString &name)
{
    if (isTotal(name))
        return true;
    // "Total DKK", "I alt 2026" before the columns that are summed.
    const auto first =
        std::find_if(row.cells.begin(), row.cells.end(),
                     [](const SpreadsheetCell &cell) { return cell.kind != Kind::Empty; });
    return name.isEmpty() && first != row.cells.end()
        && (isTotal(first->text) || isTotal(first->text.section(u' ', 0, 0))
            || isTotal(first->text.section(u' ', 0, 1)));
}

QString wholeRow(const SpreadsheetRow &row)
{
    QStringList texts;
    for (const SpreadsheetCell &cell : row.cells) {
        if (cell.kind != Kind::Empty)
            texts.append(cell.text);
    }
    return texts.join(u" | "_s);
}

/// A report is read by more people than the table it is about.
QString withoutPersonNumber(const QString &text)
{
    return looksLikePersonNumber(text) ? QString() : text;
}

/// The number of citizens that applies, as neutral text: "25 Persons", "12 forløb".
QString citizensText(const Investment &investment)
{
    if (investment.citizensPlanned.isEmpty())
        return {};
    const Count &count = investment.citizensPlanned.constLast();
    const QString unit = count.unit == CountUnit::Persons ? u"Persons"_s
        : count.unit == CountUnit::Families               ? u"Families"_s
        : count.unit == CountUnit::NotStated              ? u"NotStated"_s
                                                          : count.unitText;
    return u"%1 %2"_s.arg(count.value).arg(unit).trimmed();
}

/// What differs; of the versions of the number of citizens, the one that applies.
QList<FieldDifference> shownDifferences(const Investment &before, const Investment &after)
{
    QList<FieldDifference> fields = differences(before, after);
    for (FieldDifference &field : fields) {
        if (field.field == "citizensPlanned"_L1)
            field = {field.field, citizensText(before), citizensText(after)};
    }
    return fields;
}

using Figure = std::optional<MoneyFigure>;

/// Puts the figure back as it is stored, and does not count its fields as emptied.
void keep(RowReading &reading, const Investment &ours, Figure Investment::*figure,
          QStringView field)
{
    reading.after.*figure = ours.*figure;
    reading.emptied.removeIf(
        [field](const FieldDifference &empty) { return empty.field.startsWith(field); });
}

/// A figure that is marked as calculated, or is missing, is what this program exported of the
/// business case, the contract or the payments: these themselves say it better.
RowReading besideWhatIsCalculated(const Investment &ours, RowReading reading)
{
    const auto isTyped = [](const Figure &read) {
        return read && read->basis == Basis::Stated;
    };
    const auto isCalculated = [](const Figure &figure) {
        return figure && figure->basis == Basis::Calculated;
    };
    if (!ours.chosenCase.isNull() && !isTyped(reading.after.publicPotential))
        keep(reading, ours, &Investment::publicPotential, u"publicPotential");
    if (!isTyped(reading.after.fundPotential) && isCalculated(fundPotentialOf(ours)))
        keep(reading, ours, &Investment::fundPotential, u"fundPotential");
    // Its basis has no column: it is what was exported as long as the amount is the same.
    const Figure paidOut = paidOutOf(ours);
    const Figure &read = reading.after.paidOut;
    if (isCalculated(paidOut) && (!read || read->amount == paidOut->amount))
        keep(reading, ours, &Investment::paidOut, u"paidOut");
    return reading;
}

/// One import of a table into a file, as it is worked out.
class TablePlanner {
public:
    TablePlanner(const PortfolioContent &current, const Spreadsheet &table, const Sheet &sheet,
                 const TableMapping &mapping, const ImportOptions &options);

    ImportPlan plan();

private:
    void planRow(const SpreadsheetRow &row);
    /// The investment that the row is about, null for a new one. Errors: `detail` is a reason.
    Result<const Investment *> matched(const SpreadsheetRow &row, const QString &name) const;
    Result<const Investment *> named(const QString &name, bool withoutExternalId) const;
    void update(const Investment &ours, const RowReading &reading);
    void notRead(const SpreadsheetRow &row, QStringView reason);
    void listUnread(const QList<UnreadText> &texts, const QString &externalId);
    void noteMerged();
    void notePersonNumbers(const SpreadsheetRow &row);

    const PortfolioContent &m_current;
    const Spreadsheet &m_table;
    const Sheet &m_sheet;
    const TableMapping &m_mapping;
    TableRowReader m_reader;
    QHash<InvestmentId, const Investment *> m_byId;
    QHash<QString, const Investment *> m_byExternalId;
    QMultiHash<QString, const Investment *> m_byName;
    QSet<InvestmentId> m_seen;
    QSet<QString> m_newNames;
    ImportPlan m_plan;
};

TablePlanner::TablePlanner(const PortfolioContent &current, const Spreadsheet &table,
                           const Sheet &sheet, const TableMapping &mapping,
                           const ImportOptions &options)
    : m_current(current)
    , m_table(table)
    , m_sheet(sheet)
    , m_mapping(mapping)
    , m_reader(mapping, current.portfolio,
               sheet.name.isEmpty() ? table.file : u"%1 › %2"_s.arg(table.file, sheet.name),
               options.clearEmptied)
{
    m_plan.changes.reason = u"Import %1"_s.arg(table.file);
    m_plan.report.emptiedAreKept = !options.clearEmptied;
    for (const QString &header : unmappedHeaders(mapping))
        m_plan.report.unknownColumns.append(header);
    for (const Investment &investment : current.investments) {
        m_byId.insert(investment.id, &investment);
        m_byName.insert(investment.name.trimmed(), &investment);
        if (!investment.origin.externalId.isEmpty())
            m_byExternalId.insert(investment.origin.externalId, &investment);
    }
}

ImportPlan TablePlanner::plan()
{
    for (const SpreadsheetRow &row : m_sheet.rows) {
        if (row.number > m_mapping.headerRow)
            planRow(row);
    }
    noteMerged();
    return m_plan;
}

void TablePlanner::planRow(const SpreadsheetRow &row)
{
    const QString name = m_reader.cell(row, u"name").text.trimmed();
    if (m_sheet.brokenRows.contains(row.number))
        return notRead(row, reasons::openQuote);
    if (isTotalRow(row, name))
        return notRead(row, reasons::totalRow);
    const bool saysAnything = std::any_of(
        m_mapping.columns.begin(), m_mapping.columns.end(), [&](const ColumnMapping &column) {
            return !column.field.isEmpty()
                && !m_reader.cell(row, column.field).text.trimmed().isEmpty();
        });
    if (!saysAnything)
        return notRead(row, reasons::nothingImported);
    notePersonNumbers(row);
    const Result<const Investment *> ours = matched(row, name);
    if (!ours)
        return notRead(row, ours.error().detail);
    if (*ours) {
        if (m_seen.contains((*ours)->id))
            return notRead(row, reasons::sameInvestment);
        m_seen.insert((*ours)->id);
        return update(**ours, besideWhatIsCalculated(**ours, m_reader.read(**ours, row)));
    }
    if (name.isEmpty())
        return notRead(row, reasons::noName);
    const QString key = m_reader.cell(row, u"externalId").text.trimmed() + u'\n' + name;
    if (m_newNames.contains(key) && m_mapping.matching != RowMatching::None)
        return notRead(row, reasons::sameInvestment);
    m_newNames.insert(key);
    const QUuid stated(m_reader.cell(row, u"id").text.trimmed());
    const bool isFree =
        !stated.isNull() && !m_byId.contains({stated}) && !m_seen.contains({stated});
    const Investment blank{.id = isFree ? InvestmentId{stated} : InvestmentId::create()};
    m_seen.insert(blank.id);
    const RowReading reading = m_reader.read(blank, row);
    const Investment &added = reading.after;
    m_plan.changes.investments.append({std::nullopt, added});
    m_plan.report.added.append({added.id, added.origin.externalId, added.name,
                                shownDifferences(Investment{.id = added.id}, added)});
    listUnread(reading.unread, added.origin.externalId);
}

Result<const Investment *> TablePlanner::named(const QString &name, bool withoutExternalId) const
{
    QList<const Investment *> found = m_byName.values(name);
    if (withoutExternalId)
        found.removeIf(
            [](const Investment *investment) { return !investment->origin.externalId.isEmpty(); });
    if (found.size() > 1)
        return failure(Error::Code::Ambiguous, {}, name, reasons::ambiguousName.toString());
    return found.isEmpty() ? nullptr : found.first();
}

Result<const Investment *> TablePlanner::matched(const SpreadsheetRow &row,
                                                 const QString &name) const
{
    const QUuid id(m_reader.cell(row, u"id").text.trimmed());
    if (const Investment *ours = id.isNull() ? nullptr : m_byId.value({id}))
        return ours;
    if (m_mapping.matching == RowMatching::None || !id.isNull())
        return nullptr;
    const QString externalId = m_reader.cell(row, u"externalId").text.trimmed();
    if (m_mapping.matching == RowMatching::ExternalIdOrName && !externalId.isEmpty()) {
        if (const Investment *ours = m_byExternalId.value(externalId))
            return ours;
        return named(name, true);
    }
    return named(name, false);
}

void TablePlanner::update(const Investment &ours, const RowReading &reading)
{
    ImportReport &report = m_plan.report;
    const auto item = [&](const QList<FieldDifference> &fields) {
        return ImportedItem{ours.id, ours.origin.externalId, ours.name, fields};
    };
    listUnread(reading.unread, ours.origin.externalId);
    if (!reading.emptied.isEmpty())
        report.emptied.append(item(reading.emptied));
    if (reading.after == ours) {
        report.unchanged.append(item({}));
        return;
    }
    m_plan.changes.investments.append({ours, reading.after});
    QList<FieldDifference> taken = shownDifferences(ours, reading.after);
    taken.removeIf([&](const FieldDifference &field) {
        return std::any_of(
            reading.emptied.begin(), reading.emptied.end(),
            [&](const FieldDifference &emptied) { return emptied.field == field.field; });
    });
    if (!taken.isEmpty())
        report.changed.append(item(taken));
}

void TablePlanner::notRead(const SpreadsheetRow &row, QStringView reason)
{
    m_plan.report.unreadable.append({.file = m_table.file,
                                     .sheet = m_sheet.name,
                                     .row = row.number,
                                     .value = withoutPersonNumber(wholeRow(row)),
                                     .reason = reason.toString()});
}

void TablePlanner::listUnread(const QList<UnreadText> &texts, const QString &externalId)
{
    for (const UnreadText &text : texts)
        m_plan.report.unreadable.append({.file = m_table.file,
                                         .sheet = m_sheet.name,
                                         .row = text.row,
                                         .column = text.column,
                                         .value = withoutPersonNumber(text.text),
                                         .reason = text.reason,
                                         .externalId = externalId});
}

/// Cells of columns that are imported; named, so that the number is removed where it came from.
void TablePlanner::notePersonNumbers(const SpreadsheetRow &row)
{
    for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
        const ColumnMapping &column = m_mapping.columns.at(i);
        if (!column.field.isEmpty() && looksLikePersonNumber(cellAt(row, i).text))
            m_plan.report.checks.append({.file = m_table.file,
                                         .sheet = m_sheet.name,
                                         .row = row.number,
                                         .column = column.header,
                                         .reason = reasons::personNumber.toString()});
    }
}

/// Cells merged over several rows of the table: a person means the value for each of them.
void TablePlanner::noteMerged()
{
    for (const MergedCells &cells : m_sheet.merged) {
        const auto row = std::find_if(
            m_sheet.rows.begin(), m_sheet.rows.end(),
            [&](const SpreadsheetRow &candidate) { return candidate.number == cells.row; });
        const bool isMapped = !m_mapping.columns.value(cells.column).field.isEmpty();
        if (cells.rows < 2 || cells.row <= m_mapping.headerRow || row == m_sheet.rows.end()
            || !isMapped)
            continue;
        m_plan.report.checks.append({.file = m_table.file,
                                     .sheet = m_sheet.name,
                                     .row = cells.row,
                                     .column = m_mapping.columns.at(cells.column).header,
                                     .value = cellAt(*row, cells.column).text,
                                     .reason = reasons::merged.toString()});
    }
}

} // namespace

Result<ImportPlan> planTableImport(const PortfolioContent &current, const Spreadsheet &table,
                                   const TableMapping &mapping, const ImportOptions &options)
{
    const Sheet *sheet = sheetNamed(table, mapping.sheet);
    if (!sheet)
        return failure(Error::Code::ImportUnreadable, table.file, sourcefaults::noSheet.toString(),
                       mapping.sheet);
    if (const QStringList twice = fieldsMappedTwice(mapping); !twice.isEmpty())
        return failure(Error::Code::InvalidInput, table.file, twice.join(u", "_s),
                       u"two columns are read into one field"_s);
    return TablePlanner(current, table, *sheet, mapping, options).plan();
}

} // namespace bundlinje
