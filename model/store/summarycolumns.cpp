#include "model/store/summarycolumns.h"

#include "model/store/statement.h"

#include <QtCore/QStringList>

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
    " unread_count";

QString unitName(CountUnit unit)
{
    switch (unit) {
    case CountUnit::Persons:
        return u"persons"_s;
    case CountUnit::Families:
        return u"families"_s;
    case CountUnit::Other:
        return u"other"_s;
    case CountUnit::NotStated:
        break;
    }
    return u"notStated"_s;
}

CountUnit unitNamed(const QString &name)
{
    for (const CountUnit unit : {CountUnit::Persons, CountUnit::Families, CountUnit::Other}) {
        if (name == unitName(unit))
            return unit;
    }
    return CountUnit::NotStated;
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
            (*this)(figure->basis == Basis::Stated ? u"stated"_s : u"calculated"_s);
        } else {
            for (int i = 0; i < 3; ++i)
                m_statement.bindNull(m_place++);
        }
    }

private:
    Statement &m_statement;
    int m_place;
};

/// Reads the columns one after the other.
class Reader final {
public:
    Reader(const Statement &statement, int firstColumn)
        : m_statement(statement)
        , m_column(firstColumn)
    {
    }

    const std::optional<Error> &error() const { return m_error; }

    QString text() { return m_statement.text(m_column++); }
    qint64 integer() { return m_statement.integer(m_column++); }
    int smallInteger() { return static_cast<int>(integer()); }
    std::optional<qint64> optionalInteger()
    {
        const int column = m_column++;
        if (m_statement.isNull(column))
            return std::nullopt;
        return m_statement.integer(column);
    }
    std::optional<PartialDate> date()
    {
        const int column = m_column++;
        if (m_statement.isNull(column))
            return std::nullopt;
        return known(PartialDate::fromIso(m_statement.text(column)));
    }
    std::optional<SummaryAmount> amount()
    {
        const int column = m_column;
        m_column += 3;
        if (m_statement.isNull(column))
            return std::nullopt;
        const std::optional<Currency> currency =
            known(Currency::fromCode(m_statement.text(column + 1)));
        return SummaryAmount{
            Money::fromMinor(m_statement.integer(column), currency.value_or(Currency::DKK)),
            m_statement.text(column + 2) == "calculated"_L1 ? Basis::Calculated : Basis::Stated};
    }

private:
    template <typename T> std::optional<T> known(const Result<T> &value)
    {
        if (value)
            return *value;
        m_error = value.error();
        return std::nullopt;
    }

    const Statement &m_statement;
    int m_column;
    std::optional<Error> m_error;
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
}

Result<InvestmentSummary> readSummary(const Statement &statement, int firstColumn)
{
    Reader read(statement, firstColumn);
    InvestmentSummary summary;
    summary.id = {QUuid::fromString(read.text())};
    summary.revision = read.smallInteger();
    summary.name = read.text();
    summary.shortName = read.text();
    summary.externalId = read.text();
    summary.theme = read.text();
    summary.stage = read.text();
    summary.tags = read.text();
    summary.authorities = read.text();
    summary.providers = read.text();
    summary.investors = read.text();
    summary.searchText = read.text();
    summary.effortStart = read.date();
    summary.effortEnd = read.date();
    summary.citizens = read.optionalInteger();
    summary.citizensUnit = unitNamed(read.text());
    summary.contractAmount = read.amount();
    summary.ownShare = read.amount();
    summary.paidOut = read.amount();
    summary.fundPotential = read.amount();
    summary.publicPotential = read.amount();
    summary.unreadCount = read.smallInteger();
    if (read.error())
        return failure(Error::Code::FileDamaged, summary.name, read.error()->value,
                       read.error()->detail);
    if (summary.id.isNull())
        return failure(Error::Code::FileDamaged, summary.name, {}, u"id that is no UUID"_s);
    return summary;
}

} // namespace bundlinje
