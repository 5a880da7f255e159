#include "model/exchange/priceimport.h"

#include "model/calc/unitprices.h"
#include "model/exchange/findingreasons.h"
#include "model/exchange/importwords.h"
#include "model/exchange/priceimportfields.h"
#include "model/exchange/pricerowreader.h"
#include "model/exchange/sourcefaults.h"
#include "model/json/enumnames.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The same line for the same price each time the table is planned.
InvestmentId lineOf(const UnitPrice &price)
{
    static const QUuid prices(u"{6f1f3c52-9d0a-5a0f-8b1e-3f3f0c6f5d11}"_s);
    return {QUuid::createUuidV5(prices, price.id)};
}

QString neutral(const std::optional<Money> &amount)
{
    return amount ? toDecimal(*amount) + u' ' + amount->currency().code() : QString();
}

QString neutral(const UnitPrice *price, Percentage PayerSplit::*share)
{
    return !price || price->splits.size() != 1 ? QString()
                                               : toDecimal(price->splits.first().*share) + u'%';
}

std::optional<Money> amountIn(const UnitPrice *price, const std::optional<int> &year)
{
    if (!price)
        return std::nullopt;
    for (const YearPrice &amount : price->amounts) {
        if (amount.year == year)
            return amount.amount;
    }
    return std::nullopt;
}

/// What differs, in the order of the form. @param before null = the price is new
QList<FieldDifference> differencesOf(const UnitPrice *before, const UnitPrice &after)
{
    QList<FieldDifference> found;
    const auto note = [&found](const QString &field, const QString &was, const QString &is) {
        if (was != is)
            found.append({u"unitPrices."_s + field, was, is});
    };
    const auto text = [&](const QString &field, QString UnitPrice::*member) {
        note(field, before ? before->*member : QString(), after.*member);
    };
    text(u"name"_s, &UnitPrice::name);
    note(u"unit"_s, before ? nameOf(priceUnitNames, before->unit) : QString(),
         nameOf(priceUnitNames, after.unit));
    note(u"kind"_s, before ? nameOf(unitPriceKindNames, before->kind) : QString(),
         nameOf(unitPriceKindNames, after.kind));
    for (const YearPrice &amount : after.amounts) {
        const QString year = amount.year ? QString::number(*amount.year) : u"-"_s;
        note(u"amounts."_s + year, neutral(amountIn(before, amount.year)),
             neutral(std::optional(amount.amount)));
    }
    if (!before || before->splits != after.splits) {
        note(u"splits.municipality"_s, neutral(before, &PayerSplit::municipality),
             neutral(&after, &PayerSplit::municipality));
        note(u"splits.region"_s, neutral(before, &PayerSplit::region),
             neutral(&after, &PayerSplit::region));
        note(u"splits.state"_s, neutral(before, &PayerSplit::state),
             neutral(&after, &PayerSplit::state));
        note(u"splits.other"_s, neutral(before, &PayerSplit::other),
             neutral(&after, &PayerSplit::other));
        note(u"splits.reimbursement"_s, neutral(before, &PayerSplit::reimbursement),
             neutral(&after, &PayerSplit::reimbursement));
    }
    note(u"grade"_s, before ? nameOf(evidenceGradeNames, before->grade) : QString(),
         nameOf(evidenceGradeNames, after.grade));
    text(u"source"_s, &UnitPrice::source);
    text(u"caution"_s, &UnitPrice::caution);
    text(u"theme"_s, &UnitPrice::theme);
    text(u"englishName"_s, &UnitPrice::englishName);
    text(u"englishCaution"_s, &UnitPrice::englishCaution);
    note(u"version"_s, before ? QString::number(before->version) : QString(),
         QString::number(after.version));
    return found;
}

/// One import of unit prices, as it is worked out.
class PricePlanner {
public:
    PricePlanner(const PortfolioContent &current, const Spreadsheet &table, const Sheet &sheet,
                 const TableMapping &mapping)
        : m_before(current.portfolio)
        , m_table(table)
        , m_sheet(sheet)
        , m_mapping(mapping)
        , m_prices(current.portfolio.unitPrices)
    {
    }

    ImportPlan plan();

private:
    void planRow(const SpreadsheetRow &row);
    /// The place of the price that the row is about; −1 for a new one. Errors: `detail` is a
    /// reason.
    Result<qsizetype> placeOf(const PriceRow &read) const;
    /// Whether there is enough to begin a price with.
    std::optional<QStringView> whyNotNew(const PriceRow &read) const;
    void take(const SpreadsheetRow &row, const PriceRow &read, qsizetype place);
    void takeAmount(const SpreadsheetRow &row, const YearPrice &amount, qsizetype place);
    void takeSplit(const SpreadsheetRow &row, const PriceRow &read, qsizetype place);
    bool isFirst(const SpreadsheetRow &row, qsizetype place, const QString &member,
                 const QString &said);
    void notRead(const SpreadsheetRow &row, QStringView reason);
    CellFinding finding(const SpreadsheetRow &row, const QString &column, const QString &value,
                        QStringView reason) const;
    void lookAt(const SpreadsheetRow &row);
    void sayHowSharesAreRead();
    void compare();

    const Portfolio &m_before;
    const Spreadsheet &m_table;
    const Sheet &m_sheet;
    const TableMapping &m_mapping;
    QList<UnitPrice> m_prices; ///< As they will be; those of now first, in their order.
    QList<qsizetype> m_named; ///< Places that rows are about.
    QSet<std::pair<qsizetype, int>> m_years; ///< That rows have stated; −1 = without year.
    QHash<std::pair<qsizetype, QString>, QString> m_said; ///< By price and field.
    ImportPlan m_plan;
};

ImportPlan PricePlanner::plan()
{
    m_plan.changes.reason = u"Import %1"_s.arg(m_table.file);
    m_plan.report.unknownColumns = unmappedHeaders(m_mapping);
    sayHowSharesAreRead();
    for (const SpreadsheetRow &row : m_sheet.rows) {
        if (row.number > m_mapping.headerRow)
            planRow(row);
    }
    compare();
    return m_plan;
}

void PricePlanner::planRow(const SpreadsheetRow &row)
{
    if (m_sheet.brokenRows.contains(row.number))
        return notRead(row, reasons::openQuote);
    const PriceRow read = readPriceRow(row, m_mapping);
    if (isTotal(read.name))
        return notRead(row, reasons::totalRow);
    bool saysAnything = false;
    for (qsizetype i = 0; i < m_mapping.columns.size(); ++i)
        saysAnything = saysAnything
            || (!m_mapping.columns.at(i).field.isEmpty()
                && !cellAt(row, i).text.trimmed().isEmpty());
    if (!saysAnything)
        return notRead(row, reasons::nothingImported);
    lookAt(row);
    const Result<qsizetype> found = placeOf(read);
    if (!found)
        return notRead(row, found.error().detail);
    for (const UnreadPriceCell &cell : read.unread)
        m_plan.report.unreadable.append(finding(row, cell.column, cell.value, cell.reason));
    qsizetype place = *found;
    if (place < 0) {
        if (const std::optional<QStringView> why = whyNotNew(read))
            return notRead(row, *why);
        place = m_prices.size();
        m_prices.append(
            {.id = read.id.isEmpty() ? freePriceId(m_prices) : read.id, .unit = *read.unit});
    }
    if (!m_named.contains(place))
        m_named.append(place);
    take(row, read, place);
}

Result<qsizetype> PricePlanner::placeOf(const PriceRow &read) const
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < m_prices.size(); ++i) {
        const UnitPrice &price = m_prices.at(i);
        if (read.id.isEmpty() ? price.name.trimmed() == read.name : price.id == read.id)
            found.append(i);
    }
    if (read.id.isEmpty() && read.name.isEmpty())
        return failure(Error::Code::InvalidInput, {}, {}, reasons::noName.toString());
    if (found.size() > 1)
        return failure(Error::Code::Ambiguous, {}, read.name, reasons::ambiguousPrice.toString());
    return found.isEmpty() ? -1 : found.first();
}

std::optional<QStringView> PricePlanner::whyNotNew(const PriceRow &read) const
{
    if (read.name.isEmpty())
        return reasons::noName;
    if (!read.amount)
        return reasons::noPrice;
    return read.unit ? std::nullopt : std::optional(reasons::noUnit);
}

/// The first row of a price that says something counts; another that says it otherwise is told.
bool PricePlanner::isFirst(const SpreadsheetRow &row, qsizetype place, const QString &member,
                           const QString &said)
{
    const auto key = std::make_pair(place, member);
    if (!m_said.contains(key)) {
        m_said.insert(key, said);
        return true;
    }
    if (m_said.value(key) != said)
        m_plan.report.checks.append(finding(row, {}, said, reasons::otherRowDiffers));
    return false;
}

void PricePlanner::take(const SpreadsheetRow &row, const PriceRow &read, qsizetype place)
{
    UnitPrice &price = m_prices[place];
    for (auto text = read.texts.cbegin(); text != read.texts.cend(); ++text) {
        if (isFirst(row, place, text.key(), *text))
            price.*priceText(text.key()) = *text;
    }
    if (read.unit && isFirst(row, place, u"unit"_s, nameOf(priceUnitNames, *read.unit)))
        price.unit = *read.unit;
    if (read.kind && isFirst(row, place, u"kind"_s, nameOf(unitPriceKindNames, *read.kind)))
        price.kind = *read.kind;
    if (read.grade && isFirst(row, place, u"grade"_s, nameOf(evidenceGradeNames, *read.grade)))
        price.grade = read.grade;
    if (read.amount)
        takeAmount(row, *read.amount, place);
    if (read.split)
        takeSplit(row, read, place);
}

void PricePlanner::takeAmount(const SpreadsheetRow &row, const YearPrice &amount, qsizetype place)
{
    QList<YearPrice> &amounts = m_prices[place].amounts;
    const auto same = std::find_if(amounts.begin(), amounts.end(),
                                   [&](const YearPrice &one) { return one.year == amount.year; });
    const auto key = std::make_pair(place, amount.year.value_or(-1));
    if (m_years.contains(key) && same != amounts.end()) {
        if (*same != amount)
            notRead(row, reasons::samePriceYear);
        return;
    }
    m_years.insert(key);
    if (same != amounts.end()) {
        same->amount = amount.amount;
        return;
    }
    const auto later = std::find_if(amounts.cbegin(), amounts.cend(),
                                    [&](const YearPrice &one) { return one.year > amount.year; });
    amounts.insert(later, amount);
}

void PricePlanner::takeSplit(const SpreadsheetRow &row, const PriceRow &read, qsizetype place)
{
    UnitPrice &price = m_prices[place];
    if (price.splits.size() > 1 || (!price.splits.isEmpty() && price.splits.first().fromYear)) {
        m_plan.report.checks.append(finding(row, {}, price.name, reasons::datedShares));
        return;
    }
    PayerSplit split = *read.split;
    QStringList shares;
    for (const Percentage share :
         {split.municipality, split.region, split.state, split.other, split.reimbursement})
        shares.append(toDecimal(share));
    if (!isFirst(row, place, u"splits"_s, shares.join(u"; "_s)))
        return;
    if (!price.splits.isEmpty()) {
        const PayerSplit &ours = price.splits.constFirst();
        if (!read.hasReimbursement)
            split.reimbursement = ours.reimbursement;
        split.provenance = ours.provenance;
    }
    price.splits = {split};
}

CellFinding PricePlanner::finding(const SpreadsheetRow &row, const QString &column,
                                  const QString &value, QStringView reason) const
{
    return {.file = m_table.file,
            .sheet = m_sheet.name,
            .row = row.number,
            .column = column,
            .value = looksLikePersonNumber(value) ? QString() : value,
            .reason = reason.toString()};
}

void PricePlanner::notRead(const SpreadsheetRow &row, QStringView reason)
{
    QStringList texts;
    for (const SpreadsheetCell &cell : row.cells) {
        if (!cell.text.trimmed().isEmpty())
            texts.append(cell.text);
    }
    m_plan.report.unreadable.append(finding(row, {}, texts.join(u" | "_s), reason));
}

/// Cells that are imported and hold what may not be kept.
void PricePlanner::lookAt(const SpreadsheetRow &row)
{
    for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
        const ColumnMapping &column = m_mapping.columns.at(i);
        if (!column.field.isEmpty() && looksLikePersonNumber(cellAt(row, i).text))
            m_plan.report.checks.append(finding(row, column.header, {}, reasons::personNumber));
    }
}

/// Which of the two ways was understood, of columns with a number that does not say it itself.
void PricePlanner::sayHowSharesAreRead()
{
    for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
        const ColumnMapping &column = m_mapping.columns.at(i);
        const auto bare =
            std::find_if(m_sheet.rows.begin(), m_sheet.rows.end(), [&](const SpreadsheetRow &row) {
                const SpreadsheetCell cell = cellAt(row, i);
                return row.number > m_mapping.headerRow && !cell.text.trimmed().isEmpty()
                    && !cell.isPercent && !cell.text.contains(u'%')
                    && shareOf(cell, column.reading);
            });
        if (isShare(column.field) && bare != m_sheet.rows.end())
            m_plan.report.checks.append(
                finding(*bare, column.header, cellAt(*bare, i).text,
                        column.reading.zeros == 2 ? reasons::readAsParts : reasons::readAsPercent));
    }
}

void PricePlanner::compare()
{
    const QList<UnitPrice> &before = m_before.unitPrices;
    m_prices = withCountedVersions(before, m_prices);
    for (const qsizetype place : std::as_const(m_named)) {
        const bool isNew = place >= before.size();
        const UnitPrice &price = m_prices.at(place);
        const UnitPrice *ours = isNew ? nullptr : &before.at(place);
        ImportedItem item{lineOf(price), price.id, price.name, {}};
        if (ours && *ours == price) {
            m_plan.report.unchanged.append(item);
            continue;
        }
        item.fields = differencesOf(ours, price);
        (isNew ? m_plan.report.added : m_plan.report.changed).append(item);
        m_plan.prices.append({item.id, isNew ? std::nullopt : std::optional(place), price});
    }
    m_plan.changes.portfolio = withPrices(m_before, m_plan.prices);
}

} // namespace

Result<ImportPlan> planPriceImport(const PortfolioContent &current, const Spreadsheet &table,
                                   const TableMapping &mapping)
{
    const Sheet *sheet = sheetNamed(table, mapping.sheet);
    if (!sheet)
        return failure(Error::Code::ImportUnreadable, table.file, sourcefaults::noSheet.toString(),
                       mapping.sheet);
    if (const QStringList twice = fieldsMappedTwice(mapping); !twice.isEmpty())
        return failure(Error::Code::InvalidInput, table.file, twice.join(u", "_s),
                       u"two columns are read into one field"_s);
    return PricePlanner(current, table, *sheet, mapping).plan();
}

std::optional<PortfolioChange> withPrices(const Portfolio &before, const QList<PriceLine> &prices)
{
    if (prices.isEmpty())
        return std::nullopt;
    PortfolioChange change{before, before};
    for (const PriceLine &line : prices) {
        if (line.place)
            change.after.unitPrices[*line.place] = line.price;
        else
            change.after.unitPrices.append(line.price);
    }
    return change;
}

} // namespace bundlinje
