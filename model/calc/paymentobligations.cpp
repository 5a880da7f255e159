#include "model/calc/paymentobligations.h"

#include "model/calc/contractversions.h"
#include "model/calc/evaluatecontract.h"

#include <QtCore/QMap>

#include <algorithm>
#include <vector>

namespace bundlinje {

namespace {

/// What each payer is to pay of a period's lines; empty where a split is missing.
QList<qint64> payerSumsOf(const ContractResult &result, const InvestmentContract &contract,
                          int period)
{
    QList<qint64> sums(contract.payers.size(), 0);
    for (const ContractLine &line : result.lines) {
        if (line.period != period || !line.isDetermined || line.paid.minor() == 0)
            continue;
        if (line.byPayer.size() != sums.size())
            return {};
        for (qsizetype i = 0; i < sums.size(); ++i)
            sums[i] += line.byPayer.at(i).minor();
    }
    return sums;
}

/// A table of whole numbers with these sums of its rows and columns, which together are the same:
/// each row in the proportions of the columns, as near as whole numbers allow.
QList<QList<qint64>> tableWithSums(const QList<qint64> &rows, QList<qint64> columns)
{
    qint64 whole = 0;
    for (const qint64 column : std::as_const(columns))
        whole += column;
    QList<QList<qint64>> table;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool isLast = i + 1 == rows.size();
        QList<qint64> cells = columns;
        // What is left of the columns is divided anew for each row, so that the last takes the
        // rest.
        if (!isLast && whole > 0) {
            const auto parts = split(Money::fromMinor(rows.at(i), Currency::DKK), columns);
            for (qsizetype k = 0; parts && k < cells.size(); ++k)
                cells[k] = std::min(parts->at(k).minor(), columns.at(k));
        }
        for (qsizetype k = 0; k < columns.size(); ++k)
            columns[k] -= cells.at(k);
        whole -= rows.at(i);
        table.append(cells);
    }
    return table;
}

/// Errors: those of `split`.
Result<QList<ObligationPart>> partsOf(const ContractResult &result,
                                      const InvestmentContract &contract, int period)
{
    const Money earned = result.byPeriod.at(period - 1);
    std::vector<qint64> shares;
    std::vector<int> delays;
    for (const RepaymentPart &part : termsIn(contract, period).schedule) {
        shares.push_back(part.share->tenMillionths());
        delays.push_back(part.delay);
    }
    if (shares.empty()) {
        shares.push_back(1);
        delays.push_back(0);
    }
    const auto amounts = split(earned, shares);
    if (!amounts)
        return tl::make_unexpected(amounts.error());
    QList<qint64> sums;
    for (const Money amount : *amounts)
        sums.append(amount.minor());
    const QList<qint64> ofPayers = payerSumsOf(result, contract, period);
    const QList<QList<qint64>> table = tableWithSums(ofPayers, sums);
    QList<ObligationPart> parts;
    for (qsizetype i = 0; i < sums.size(); ++i) {
        ObligationPart part{.earnedIn = period,
                            .dueIn = period + delays.at(static_cast<std::size_t>(i)),
                            .amount = amounts->at(i)};
        for (const QList<qint64> &cells : table)
            part.byPayer.append(Money::fromMinor(cells.at(i), contract.currency));
        if (part.amount.minor() != 0)
            parts.append(part);
    }
    return parts;
}

/// The obligations of all periods in which something is measured, owed or paid.
QList<PayerObligation> ofPayers(const PaymentObligations &found, const Investment &investment)
{
    const InvestmentContract &contract = *investment.contract;
    const Money none = Money::fromMinor(0, contract.currency);
    const bool isSplit = found.result.byPayer.has_value() && !contract.payers.isEmpty();
    QMap<std::pair<int, qsizetype>, PayerObligation> rows;
    const auto row = [&](int period, qsizetype payer) -> PayerObligation & {
        const auto key = std::pair(period, isSplit ? payer : -1);
        if (!rows.contains(key))
            rows.insert(key, {key.first, key.second, none, none, none});
        return rows[key];
    };
    const auto addTo = [](Money &sum, Money amount) {
        sum = Money::fromMinor(sum.minor() + amount.minor(), sum.currency());
    };
    for (int period = 1; period <= found.result.byPeriod.size(); ++period) {
        if (!isMeasured(found.result, period))
            continue;
        const QList<qint64> sums = isSplit ? payerSumsOf(found.result, contract, period)
                                           : QList{found.result.byPeriod.at(period - 1).minor()};
        for (qsizetype payer = 0; payer < sums.size(); ++payer)
            row(period, payer).earned = Money::fromMinor(sums.at(payer), contract.currency);
    }
    for (const ObligationPart &part : found.parts) {
        const qsizetype payers = isSplit ? part.byPayer.size() : 1;
        for (qsizetype payer = 0; payer < payers; ++payer) {
            addTo(row(part.dueIn, payer).due, isSplit ? part.byPayer.at(payer) : part.amount);
        }
    }
    for (const CashFlow &entry : investment.cashFlows) {
        const auto received = receivedForResults(entry, contract.currency);
        const qsizetype payer = payerOf(entry, contract);
        if (received && entry.period && payer >= 0)
            addTo(row(*entry.period, payer).paid, *received);
    }
    return rows.values();
}

/// Whether anything is measured at the last check itself.
bool isLastCheckMeasured(const InvestmentContract &contract, const ContractResult &result)
{
    const int last = lastPeriodOf(contract);
    return std::any_of(result.lines.cbegin(), result.lines.cend(), [&](const ContractLine &line) {
        return line.kind == ContractLine::Kind::Measured && line.isDetermined
            && line.measuredIn == last;
    });
}

InvestmentContract withoutMinimum(InvestmentContract contract)
{
    contract.terms.minimumRepayment.reset();
    for (Amendment &amendment : contract.amendments)
        amendment.terms.minimumRepayment.reset();
    return contract;
}

} // namespace

bool isMeasured(const ContractResult &result, int period)
{
    return std::any_of(result.lines.cbegin(), result.lines.cend(), [&](const ContractLine &line) {
        return line.period == period && line.isDetermined
            && line.kind != ContractLine::Kind::Minimum;
    });
}

std::optional<Money> receivedForResults(const CashFlow &entry, Currency currency)
{
    if (entry.direction != CashDirection::Distribution
        || entry.purpose != CashPurpose::OutcomePayment || !isSettled(entry.state))
        return std::nullopt;
    const std::optional<Money> amount = entry.settledAmount ? entry.settledAmount : entry.amount;
    return amount && amount->currency() == currency ? amount : std::nullopt;
}

qsizetype payerOf(const CashFlow &entry, const InvestmentContract &contract)
{
    const QString named = entry.party.simplified();
    if (named.isEmpty())
        return contract.payers.size() == 1 ? 0 : -1;
    for (qsizetype i = 0; i < contract.payers.size(); ++i) {
        if (contract.payers.at(i).name.simplified().compare(named, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

Result<PaymentObligations> paymentObligations(const Investment &investment)
{
    if (!investment.contract)
        return failure(Error::Code::NotFound, investment.name);
    const InvestmentContract &contract = *investment.contract;
    Result<ContractResult> result = evaluate(contract, investment.measurements);
    Money ahead = Money::fromMinor(0, contract.currency);
    if (result && result->minimumTopUp.minor() != 0 && !isLastCheckMeasured(contract, *result)) {
        ahead = result->minimumTopUp;
        result = evaluate(withoutMinimum(contract), investment.measurements);
    }
    if (!result)
        return tl::make_unexpected(result.error());
    PaymentObligations found{.result = std::move(*result), .minimumAhead = ahead};
    for (int period = 1; found.result.payments && period <= found.result.byPeriod.size();
         ++period) {
        const auto parts = partsOf(found.result, contract, period);
        if (!parts)
            return tl::make_unexpected(parts.error());
        found.parts += *parts;
    }
    found.payers = ofPayers(found, investment);
    for (qsizetype i = 0; i < investment.cashFlows.size(); ++i) {
        const CashFlow &entry = investment.cashFlows.at(i);
        if (receivedForResults(entry, contract.currency)
            && (!entry.period || payerOf(entry, contract) < 0))
            found.unmatched.append(i);
    }
    return found;
}

} // namespace bundlinje
