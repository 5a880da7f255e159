#include "model/store/summarycolumns.h"

#include "model/store/statement.h"

#include <QtCore/QStringList>
#include <QtCore/QVarLengthArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

const char *const columnNames =
    "id, revision, name, short_name, external_id, theme, stage, tags, authorities, providers,"
    " investors, search_text, effort_start, effort_end, citizens, citizens_unit,"
    " contract_amount, contract_amount_currency, contract_amount_basis,"
    " own_share, own_share_currency, own_share_basis,"
    " paid_out, paid_out_currency, paid_out_basis,"
    " fund_potential, fund_potential_currency, fund_potential_basis,"
    " public_potential, public_potential_currency, public_potential_basis,"
    " unread_count, has_chosen_case,"
    " repaid, repaid_currency, repaid_basis,"
    " outstanding, outstanding_currency, outstanding_basis,"
    " earned, earned_currency, earned_basis,"
    " effect_met, effect_target, expected_return, instrument, repayment_kinds";

struct UnitName {
    CountUnit unit;
    QLatin1StringView name;
};

constexpr std::array unitNames{
    UnitName{CountUnit::Persons, "persons"_L1}, UnitName{CountUnit::Families, "families"_L1},
    UnitName{CountUnit::Other, "other"_L1}, UnitName{CountUnit::NotStated, "notStated"_L1}};

QString unitName(CountUnit unit)
{
    const auto *found = std::find_if(unitNames.begin(), unitNames.end(),
                                     [unit](const UnitName &entry) { return entry.unit == unit; });
    return found == unitNames.end() ? u"notStated"_s : QString(found->name);
}

CountUnit unitNamed(QByteArrayView name)
{
    const auto *found =
        std::find_if(unitNames.begin(), unitNames.end(),
                     [name](const UnitName &entry) { return QByteArrayView(entry.name) == name; });
    return found == unitNames.end() ? CountUnit::NotStated : found->unit;
}

struct InstrumentName {
    Instrument instrument;
    QLatin1StringView name;
};

constexpr std::array summaryInstruments{
    InstrumentName{Instrument::NotStated, "notStated"_L1},
    InstrumentName{Instrument::ConditionalGrant, "conditionalGrant"_L1},
    InstrumentName{Instrument::Loan, "loan"_L1},
    InstrumentName{Instrument::Guarantee, "guarantee"_L1},
    InstrumentName{Instrument::Capital, "capital"_L1}};

QString instrumentName(Instrument instrument)
{
    const auto *found = std::find_if(
        summaryInstruments.begin(), summaryInstruments.end(),
        [instrument](const InstrumentName &entry) { return entry.instrument == instrument; });
    return found->name;
}

Instrument instrumentNamed(QByteArrayView name)
{
    const auto *found = std::find_if(
        summaryInstruments.begin(), summaryInstruments.end(),
        [name](const InstrumentName &entry) { return QByteArrayView(entry.name) == name; });
    return found == summaryInstruments.end() ? Instrument::NotStated : found->instrument;
}

QString basisName(const SummaryAmount &figure)
{
    if (figure.basis == Basis::Calculated)
        return u"calculated"_s;
    return figure.isAssumed ? u"assumed"_s : u"stated"_s;
}

/// Binds to the places one after the other.
class Binder final {
public:
    Binder(Statement &statement, int firstPlace)
        : m_statement(statement)
        , m_place(firstPlace)
    {
    }

    void operator()(const QString &text) { m_statement.bind(m_place++, text); }
    void operator()(qint64 value) { m_statement.bind(m_place++, value); }
    void operator()(const std::optional<qint64> &value)
    {
        if (value)
            (*this)(*value);
        else
            m_statement.bindNull(m_place++);
    }
    void operator()(const std::optional<Percentage> &share)
    {
        (*this)(share ? std::optional(share->tenMillionths()) : std::nullopt);
    }
    void operator()(const std::optional<PartialDate> &date)
    {
        if (date)
            (*this)(date->toIso());
        else
            m_statement.bindNull(m_place++);
    }
    void operator()(const std::optional<SummaryAmount> &figure)
    {
        if (figure) {
            (*this)(figure->amount.minor());
            (*this)(figure->amount.currency().code());
            (*this)(basisName(*figure));
        } else {
            for (int i = 0; i < 3; ++i)
                m_statement.bindNull(m_place++);
        }
    }

private:
    Statement &m_statement;
    int m_place;
};

/// What is written in digits and letters without accents, and needs no memory of its own.
class PlainText final {
public:
    explicit PlainText(QByteArrayView utf8)
        : m_letters(utf8.size())
    {
        std::transform(utf8.begin(), utf8.end(), m_letters.begin(),
                       [](char letter) { return QLatin1Char(letter); });
    }
    operator QStringView() const { return {m_letters.constData(), m_letters.size()}; }

private:
    static constexpr qsizetype longest = 40;
    QVarLengthArray<QChar, longest> m_letters;
};

} // namespace

QString summaryColumns()
{
    return QString::fromLatin1(columnNames);
}

int summaryColumnCount()
{
    return static_cast<int>(summaryColumns().count(u',')) + 1;
}

QString putSummaryStatement()
{
    const QString columns = summaryColumns();
    QStringList updates;
    for (const QString &column : columns.split(u", "_s))
        updates.append(column + u" = excluded."_s + column);
    return u"INSERT INTO investment (position, "_s + columns + u") VALUES (?"_s
        + u", ?"_s.repeated(summaryColumnCount()) + u") ON CONFLICT (id) DO UPDATE SET "_s
        + updates.join(u", "_s);
}

void bindSummary(Statement &statement, int firstPlace, const InvestmentSummary &summary)
{
    Binder bind(statement, firstPlace);
    bind(summary.id.toString());
    bind(qint64{summary.revision});
    bind(summary.name);
    bind(summary.shortName);
    bind(summary.externalId);
    bind(summary.theme);
    bind(summary.stage);
    bind(summary.tags);
    bind(summary.authorities);
    bind(summary.providers);
    bind(summary.investors);
    bind(summary.searchText);
    bind(summary.effortStart);
    bind(summary.effortEnd);
    bind(summary.citizens);
    bind(unitName(summary.citizensUnit));
    bind(summary.contractAmount);
    bind(summary.ownShare);
    bind(summary.paidOut);
    bind(summary.fundPotential);
    bind(summary.publicPotential);
    bind(qint64{summary.unreadCount});
    bind(qint64{summary.hasChosenCase});
    bind(summary.repaid);
    bind(summary.outstanding);
    bind(summary.earned);
    bind(summary.effectMet);
    bind(summary.effectTarget);
    bind(summary.expectedReturn);
    bind(instrumentName(summary.instrument));
    bind(qint64{summary.repaymentKinds});
}

SummaryReader::SummaryReader(const Statement &statement, int firstColumn)
    : m_statement(statement)
    , m_firstColumn(firstColumn)
{
}

const QString &SummaryReader::repeatedText()
{
    constexpr qsizetype most = 32;
    const QByteArrayView utf8 = m_statement.utf8(m_column++);
    const auto known = std::find_if(m_repeated.cbegin(), m_repeated.cend(),
                                    [utf8](const Repeated &entry) { return entry.utf8 == utf8; });
    if (known != m_repeated.cend())
        return known->text;
    if (m_repeated.size() == most)
        m_repeated.clear(); // They do not repeat after all.
    m_repeated.append({utf8.toByteArray(), QString::fromUtf8(utf8)});
    return m_repeated.constLast().text;
}

std::optional<qint64> SummaryReader::optionalInteger()
{
    const int column = m_column++;
    if (m_statement.isNull(column))
        return std::nullopt;
    return m_statement.integer(column);
}

std::optional<PartialDate> SummaryReader::date()
{
    const int column = m_column++;
    if (m_statement.isNull(column))
        return std::nullopt;
    const Result<PartialDate> date = PartialDate::fromIso(PlainText(m_statement.utf8(column)));
    if (date)
        return *date;
    m_error = date.error();
    return std::nullopt;
}

std::optional<SummaryAmount> SummaryReader::amount()
{
    const int column = m_column;
    m_column += 3;
    if (m_statement.isNull(column))
        return std::nullopt;
    const QByteArrayView code = m_statement.utf8(column + 1);
    if (code != m_currencyCode) {
        m_currencyCode = code.toByteArray();
        const Result<Currency> currency = Currency::fromCode(PlainText(code));
        if (!currency) {
            m_error = currency.error();
            m_currencyCode.clear();
            return std::nullopt;
        }
        m_currency = *currency;
    }
    const QByteArrayView basis = m_statement.utf8(column + 2);
    return SummaryAmount{Money::fromMinor(m_statement.integer(column), m_currency),
                         basis == "calculated" ? Basis::Calculated : Basis::Stated,
                         basis == "assumed"};
}

Result<InvestmentSummary> SummaryReader::read()
{
    m_column = m_firstColumn;
    m_error.reset();
    InvestmentSummary summary;
    summary.id = {QUuid::fromString(QStringView(PlainText(m_statement.utf8(m_column++))))};
    summary.revision = smallInteger();
    summary.name = text();
    summary.shortName = text();
    summary.externalId = text();
    summary.theme = repeatedText();
    summary.stage = repeatedText();
    summary.tags = text();
    summary.authorities = text();
    summary.providers = text();
    summary.investors = text();
    summary.searchText = text();
    summary.effortStart = date();
    summary.effortEnd = date();
    summary.citizens = optionalInteger();
    summary.citizensUnit = unitNamed(m_statement.utf8(m_column++));
    summary.contractAmount = amount();
    summary.ownShare = amount();
    summary.paidOut = amount();
    summary.fundPotential = amount();
    summary.publicPotential = amount();
    summary.unreadCount = smallInteger();
    summary.hasChosenCase = smallInteger() != 0;
    summary.repaid = amount();
    summary.outstanding = amount();
    summary.earned = amount();
    summary.effectMet = optionalInteger();
    summary.effectTarget = optionalInteger();
    if (const std::optional<qint64> rate = optionalInteger())
        summary.expectedReturn = Percentage::fromTenMillionths(*rate);
    summary.instrument = instrumentNamed(m_statement.utf8(m_column++));
    summary.repaymentKinds = smallInteger();
    if (m_error)
        return failure(Error::Code::FileDamaged, summary.name, m_error->value, m_error->detail);
    if (summary.id.isNull())
        return failure(Error::Code::FileDamaged, summary.name, {}, u"id that is no UUID"_s);
    return summary;
}

} // namespace bundlinje
