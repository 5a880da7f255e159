#include "model/exchange/tablerowreader.h"

#include "model/exchange/findingreasons.h"
#include "model/exchange/importfields.h"
#include "model/exchange/importwords.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using FieldKind = ImportField::Kind;

tl::unexpected<Error> unread(const SpreadsheetCell &cell, QStringView reason)
{
    return failure(Error::Code::InvalidInput, {}, cell.text, reason.toString());
}

bool isEmpty(const SpreadsheetCell &cell)
{
    return cell.kind == SpreadsheetCell::Kind::Empty || cell.text.trimmed().isEmpty();
}

bool hasRole(const Party &party, const QList<Role> &roles)
{
    return std::any_of(party.roles.begin(), party.roles.end(),
                       [&](const PartyRole &role) { return roles.contains(role.role); });
}

QStringList namesOf(const QList<Party> &parties, const QList<Role> &roles)
{
    QStringList names;
    for (const Party &party : parties) {
        if (hasRole(party, roles))
            names.append(party.name);
    }
    return names;
}

QStringList pieces(const QString &text, const QRegularExpression &separator)
{
    QStringList found;
    for (const QString &piece : text.split(separator, Qt::SkipEmptyParts)) {
        if (const QString plain = piece.trimmed(); !plain.isEmpty())
            found.append(plain);
    }
    return found;
}

/// Words as they stand in the cell. Those that the field has already are told apart by their own
/// text, because a word may hold the separator.
QStringList wordsIn(const QString &text, const QStringList &before, bool byComma)
{
    static const QRegularExpression commas(u"[,;\\n]"_s);
    static const QRegularExpression lines(u"[;\\n]"_s);
    if (text == before.join(byComma ? u", "_s : u"\n"_s))
        return before;
    return pieces(text, byComma ? commas : lines);
}

/// Those named have one of the roles, and nobody else.
void setParties(QList<Party> &parties, const QStringList &names, const QList<Role> &roles)
{
    for (Party &party : parties) {
        if (!names.contains(party.name))
            party.roles.removeIf([&](const PartyRole &role) { return roles.contains(role.role); });
    }
    parties.removeIf(
        [&](const Party &party) { return party.roles.isEmpty() && !names.contains(party.name); });
    for (const QString &name : names) {
        const auto known = std::find_if(parties.begin(), parties.end(),
                                        [&](const Party &party) { return party.name == name; });
        if (known == parties.end())
            parties.append({.name = name, .roles = {{.role = roles.first()}}});
        else if (!hasRole(*known, roles))
            known->roles.append({.role = roles.first()});
    }
}

std::optional<PartialDate> &endOfEffort(Investment &investment)
{
    Period &effort = investment.effort;
    return effort.actualEnd ? effort.actualEnd : effort.plannedEnd;
}

void setLimit(Investment &investment, std::optional<Money> MoneyRange::*limit,
              const std::optional<Money> &amount)
{
    MoneyRange range = investment.contractRange.value_or(MoneyRange{});
    range.*limit = amount;
    if (range.atLeast || range.atMost)
        investment.contractRange = range;
    else
        investment.contractRange.reset();
}

/// What an empty cell says when it is to be taken at its word. An investment keeps its name.
void clear(const ImportField &field, Investment &investment)
{
    switch (field.kind) {
    case FieldKind::Text:
        if (field.name != "name"_L1)
            field.text(investment).clear();
        break;
    case FieldKind::Stage:
        investment.stage.clear();
        break;
    case FieldKind::Words:
    case FieldKind::Lines:
        field.words(investment).clear();
        break;
    case FieldKind::Parties:
        setParties(investment.parties, {}, field.roles);
        break;
    case FieldKind::Date:
        field.date(investment).reset();
        break;
    case FieldKind::EffortEnd:
        endOfEffort(investment).reset();
        break;
    case FieldKind::Count:
        investment.citizensPlanned.clear();
        break;
    case FieldKind::Amount:
        (investment.*field.amount).reset();
        break;
    case FieldKind::Limit:
        setLimit(investment, field.limit, std::nullopt);
        break;
    case FieldKind::Id:
    case FieldKind::ExternalId:
    case FieldKind::Unit:
    case FieldKind::Currency:
    case FieldKind::Basis:
        break;
    }
}

/// The member of the JSON form that a text which could not be read was meant for.
QString memberOf(const ImportField &field)
{
    switch (field.kind) {
    case FieldKind::Parties:
        return u"parties"_s;
    case FieldKind::Count:
    case FieldKind::Unit:
        return u"citizensPlanned"_s;
    case FieldKind::EffortEnd:
        return u"effort.plannedEnd"_s;
    case FieldKind::Id:
    case FieldKind::ExternalId:
        return u"origin"_s;
    case FieldKind::Currency:
    case FieldKind::Basis:
        return field.name.section(u'.', 0, 0);
    default:
        return field.name;
    }
}

/// Basis after amount: what is applied to a value comes after the value.
bool comesLater(const ColumnMapping &column)
{
    const ImportField *field = importField(column.field);
    return field && field->kind == FieldKind::Basis;
}

} // namespace

TableRowReader::TableRowReader(const TableMapping &mapping, const Portfolio &portfolio,
                               const QString &place, bool clearEmptied)
    : m_mapping(mapping)
    , m_portfolio(portfolio)
    , m_place(place)
    , m_clearEmptied(clearEmptied)
{
}

SpreadsheetCell TableRowReader::cell(const SpreadsheetRow &row, QStringView field) const
{
    for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
        if (m_mapping.columns.at(i).field == field)
            return cellAt(row, i);
    }
    return {};
}

RowReading TableRowReader::read(const Investment &before, const SpreadsheetRow &row) const
{
    RowReading reading{.after = before, .unread = {}, .emptied = {}};
    Investment &after = reading.after;
    for (const bool later : {false, true}) {
        for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
            const ColumnMapping &column = m_mapping.columns.at(i);
            const ImportField *field = importField(column.field);
            if (!field || comesLater(column) != later)
                continue;
            const SpreadsheetCell cell = cellAt(row, i);
            if (isEmpty(cell)) {
                const Investment &filled = after;
                Investment emptied = filled;
                clear(*field, emptied);
                if (emptied != filled)
                    reading.emptied += differences(filled, emptied);
                if (m_clearEmptied)
                    after = emptied;
                continue;
            }
            const Status taken = take(*field, column, row, cell, after);
            after.unread.removeIf([&](const UnreadText &text) {
                return text.file == m_place && text.column == column.header;
            });
            if (taken)
                continue;
            const UnreadText text{memberOf(*field), cell.text,  taken.error().detail,
                                  m_place,          row.number, column.header};
            reading.unread.append(text);
            after.unread.append(text);
        }
    }
    return reading;
}

Status TableRowReader::take(const ImportField &field, const ColumnMapping &column,
                            const SpreadsheetRow &row, const SpreadsheetCell &cell,
                            Investment &investment) const
{
    const Result<QString> text = textOf(cell);
    if (!text)
        return tl::make_unexpected(text.error());
    switch (field.kind) {
    case FieldKind::Id:
        return QUuid(*text).isNull() ? Status(unread(cell, reasons::notAnId)) : Status();
    case FieldKind::ExternalId:
        // What another import tells its projects by is not for a table to change.
        if (investment.origin.format.isEmpty() || investment.origin.format == tableFormat)
            investment.origin = {.format = tableFormat.toString(), .externalId = *text};
        return {};
    case FieldKind::Text:
        field.text(investment) = *text;
        return {};
    case FieldKind::Words:
    case FieldKind::Lines: {
        QStringList &words = field.words(investment);
        words = wordsIn(*text, words, field.kind == FieldKind::Words);
        return {};
    }
    case FieldKind::Parties: {
        const QStringList names = namesOf(investment.parties, field.roles);
        if (*text != names.join(u", "_s))
            setParties(investment.parties, wordsIn(*text, names, true), field.roles);
        return {};
    }
    case FieldKind::Stage: {
        const std::optional<QString> stage = stageNamed(*text, m_portfolio);
        if (!stage)
            return unread(cell, reasons::unknownStage);
        investment.stage = *stage;
        return {};
    }
    case FieldKind::Date:
    case FieldKind::EffortEnd: {
        const Result<PartialDate> date = dateOf(cell);
        if (!date)
            return tl::make_unexpected(date.error());
        (field.kind == FieldKind::Date ? field.date(investment) : endOfEffort(investment)) = *date;
        return {};
    }
    case FieldKind::Count:
        return takeCitizens(column, row, cell, investment);
    case FieldKind::Amount:
    case FieldKind::Limit:
        return takeAmount(field, column, row, cell, investment);
    case FieldKind::Basis: {
        const std::optional<Basis> basis = basisNamed(*text);
        if (!basis)
            return unread(cell, reasons::notABasis);
        if (std::optional<MoneyFigure> &figure = investment.*field.amount)
            figure->basis = *basis;
        return {};
    }
    case FieldKind::Unit: // Read with the number that it counts,
    case FieldKind::Currency: // and with the amount.
        return {};
    }
    return {};
}

Status TableRowReader::takeAmount(const ImportField &field, const ColumnMapping &column,
                                  const SpreadsheetRow &row, const SpreadsheetCell &cell,
                                  Investment &investment) const
{
    const Result<std::optional<Currency>> currency = currencyFor(field, row);
    if (!currency)
        return tl::make_unexpected(currency.error());
    const Result<Money> amount = amountOf(cell, column.reading, *currency);
    if (!amount)
        return tl::make_unexpected(amount.error());
    if (field.kind == FieldKind::Limit) {
        setLimit(investment, field.limit, *amount);
        return {};
    }
    std::optional<MoneyFigure> &figure = investment.*field.amount;
    if (!figure)
        figure = MoneyFigure{.amount = *amount};
    else if (figure->amount != *amount)
        figure = MoneyFigure{*amount, Basis::Stated, figure->provenance};
    return {};
}

Result<std::optional<Currency>> TableRowReader::currencyFor(const ImportField &field,
                                                            const SpreadsheetRow &row) const
{
    const auto isMapped = [this](const QString &name) {
        return std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                           [&](const ColumnMapping &column) { return column.field == name; });
    };
    const QString amount = field.kind == FieldKind::Limit ? u"contractAmount"_s : field.name;
    for (const QString &name : {amount + u".currency"_s, u"currency"_s}) {
        if (!isMapped(name))
            continue;
        const QString code = cell(row, name).text.trimmed().toUpper();
        if (code.isEmpty())
            return std::nullopt;
        const Result<Currency> stated =
            Currency::fromCode(code == "KR"_L1 || code == "KR."_L1 ? QStringView(m_mapping.currency)
                                                                   : QStringView(code));
        if (!stated)
            return failure(Error::Code::InvalidInput, {}, code,
                           reasons::currencyNotRead.toString());
        return *stated;
    }
    const Result<Currency> chosen = Currency::fromCode(m_mapping.currency);
    return chosen ? std::optional(*chosen) : std::nullopt;
}

Status TableRowReader::takeCitizens(const ColumnMapping &column, const SpreadsheetRow &row,
                                    const SpreadsheetCell &cell, Investment &investment) const
{
    const Result<qint64> value = countOf(cell, column.reading.decimal);
    if (!value)
        return tl::make_unexpected(value.error());
    QList<Count> &versions = investment.citizensPlanned;
    Count count{.value = *value};
    if (!versions.isEmpty()) {
        count.unit = versions.constLast().unit;
        count.unitText = versions.constLast().unitText;
    }
    const QString unit = this->cell(row, u"citizens.unit").text.trimmed();
    static const QStringList unnamed{u"anden enhed"_s, u"other unit"_s};
    const bool keepsUnit = unnamed.contains(unit.toLower()) && count.unit == CountUnit::Other;
    if (!unit.isEmpty() && !keepsUnit) {
        count.unit = unitNamed(unit);
        count.unitText = count.unit == CountUnit::Other ? unit : QString();
    }
    // The version that applies says so already; else this is a later one.
    const bool isSame = !versions.isEmpty() && versions.constLast().value == count.value
        && versions.constLast().unit == count.unit
        && versions.constLast().unitText == count.unitText;
    if (!isSame)
        versions.append(count);
    return {};
}

} // namespace bundlinje
