#include "model/exchange/indigoledger.h"

#include "model/exchange/indigocells.h"
#include "model/exchange/indigocontract.h"
#include "model/exchange/indigoproject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr QStringView planColumn = u"Outcome Payment Plan Id - (Value)";
constexpr QStringView typeColumn = u"Type - (Value)";
constexpr QStringView startColumn = u"Period - Start - (Value)";
constexpr QStringView endColumn = u"Period - End - (Value)";
constexpr QStringView senderColumn = u"Sending Organisation ID - (Value)";
constexpr QStringView receiverColumn = u"Receiving Organisation ID - (Value)";
constexpr QStringView transactionColumn = u"Transaction Type - (Value)";

bool isPlanned(const ImportedRecord &payment)
{
    return cellText(payment, typeColumn) == "Planned"_L1;
}

bool isInvestor(const QList<Party> &parties, const QString &id)
{
    return std::any_of(parties.begin(), parties.end(), [&](const Party &party) {
        return !id.isEmpty() && party.externalId == id
            && std::any_of(party.roles.begin(), party.roles.end(),
                           [](const PartyRole &role) { return role.role == Role::Investor; });
    });
}

/// The name among the parties, else the id.
QString partyName(const QList<Party> &parties, const QString &id)
{
    const auto found = std::find_if(parties.begin(), parties.end(),
                                    [&](const Party &party) { return party.externalId == id; });
    return found == parties.end() || found->name.isEmpty() ? id : found->name;
}

template <typename Value> std::optional<Value> known(const Result<std::optional<Value>> &read)
{
    return read ? *read : std::nullopt;
}

/// Makes the entries of one project.
class Ledger {
public:
    Ledger(QString externalId, const Investment &investment)
        : m_externalId(std::move(externalId))
        , m_investment(investment)
    {
    }

    void addPayments(const QList<ImportedRecord> &payments);
    void addTransaction(const ImportedRecord &transaction);
    QList<CashFlow> entries() const { return m_entries; }

private:
    CashFlow outcomePayment(const ImportedRecord &record) const;
    /// An id that stays as long as the row says the same of itself, wherever it stands.
    QUuid idOf(const QString &words);

    QString m_externalId;
    const Investment &m_investment;
    QList<CashFlow> m_entries;
    QHash<QString, int> m_alike;
};

QUuid Ledger::idOf(const QString &words)
{
    return indigoUuid(m_externalId, u"%1#%2"_s.arg(words).arg(++m_alike[words]));
}

/// What a planned and a paid row of one payment have in common.
QString paymentWords(const ImportedRecord &record)
{
    return QStringList{cellText(record, metricColumn), cellText(record, startColumn),
                       cellText(record, endColumn),
                       cellText(record, u"Payments - Currency - (Value)")}
        .join(u' ');
}

CashFlow Ledger::outcomePayment(const ImportedRecord &record) const
{
    CashFlow flow{.direction = CashDirection::Distribution,
                  .purpose = CashPurpose::OutcomePayment,
                  .date = known(readDate(record, endColumn))};
    const QStringList payers = idsIn(cellText(record, u"Payer Organisation ID - (Value)"));
    QStringList names;
    for (const QString &id : payers)
        names.append(partyName(m_investment.parties, id));
    if (names.size() == 1)
        flow.party = names.constFirst();
    flow.reference = cellText(record, u"Notes").simplified();
    flow.provenance = indigoProvenance(record, u"Sources", m_investment.sources);
    if (names.size() > 1)
        flow.provenance.note = u"Payers together: "_s + names.join(u", ");
    const EffectGoal *goal = indigoGoal(m_investment.effectGoals, cellText(record, metricColumn));
    if (!goal || !m_investment.contract)
        return flow;
    for (const PaymentComponent &component : m_investment.contract->terms.components) {
        if (component.effectGoal == goal->id)
            flow.component = component.id;
    }
    return flow;
}

void Ledger::addPayments(const QList<ImportedRecord> &payments)
{
    constexpr QStringView amount = u"Payments - Amount - (Value)";
    QHash<QString, QList<ImportedRecord>> planned;
    for (const ImportedRecord &record : payments) {
        if (isPlanned(record))
            planned[paymentWords(record)].append(record);
    }
    for (const ImportedRecord &record : payments) {
        if (isPlanned(record))
            continue;
        const QString words = paymentWords(record);
        CashFlow flow = outcomePayment(record);
        flow.id = idOf(u"payment "_s + words);
        flow.state = CashState::Received;
        flow.settledAmount = known(readAmount(record, amount));
        // Several plans for one period say nothing of which of them it was.
        if (const QList<ImportedRecord> plans = planned.value(words); plans.size() == 1) {
            flow.amount = known(readAmount(plans.constFirst(), amount));
            planned.remove(words);
        }
        m_entries.append(flow);
    }
    for (const ImportedRecord &record : payments) {
        if (!isPlanned(record) || !planned.contains(paymentWords(record)))
            continue;
        CashFlow flow = outcomePayment(record);
        flow.id = idOf(u"planned "_s + paymentWords(record));
        flow.amount = known(readAmount(record, amount));
        m_entries.append(flow);
    }
}

void Ledger::addTransaction(const ImportedRecord &transaction)
{
    const QString sender = cellText(transaction, senderColumn);
    const QString receiver = cellText(transaction, receiverColumn);
    const QString type = cellText(transaction, transactionColumn);
    const bool isOutcome = type == "Outcome Payment"_L1;
    const bool isCall = !isOutcome && isInvestor(m_investment.parties, sender);
    CashFlow flow{.date = known(readDate(transaction, u"Date - (Value)"))};
    flow.direction = isCall ? CashDirection::Call : CashDirection::Distribution;
    flow.state = isCall ? CashState::Paid : CashState::Received;
    flow.purpose = isCall ? CashPurpose::InvestorPayment
        : isOutcome       ? CashPurpose::OutcomePayment
                          : CashPurpose::Other;
    flow.settledAmount = known(readAmount(transaction, u"Money - Amount - (Value)"));
    flow.party = partyName(m_investment.parties, isCall ? receiver : sender);
    flow.reference = type;
    flow.provenance = indigoProvenance(transaction, u"Sources", m_investment.sources);
    if (const QString note = cellText(transaction, u"Notes").simplified(); !note.isEmpty())
        flow.provenance.note = note;
    flow.id = idOf(u"transaction %1 %2 %3 %4"_s.arg(cellText(transaction, u"Date - (Value)"),
                                                    sender, receiver, type));
    m_entries.append(flow);
}

} // namespace

QString indigoPlanInForce(const QList<ImportedRecord> &records)
{
    QString inForce;
    std::optional<PartialDate> latest;
    for (const ImportedRecord &plan : recordsOf(records, u"projects_outcome_payment_plans.csv")) {
        const QString id = cellText(plan, planColumn);
        if (cellText(plan, endColumn) == "current"_L1)
            return id;
        const std::optional<PartialDate> start = known(readDate(plan, startColumn));
        if (inForce.isEmpty() || start >= latest) {
            inForce = id;
            latest = start;
        }
    }
    return inForce;
}

bool isOfEarlierPlan(const ImportedRecord &payment, const QString &planInForce)
{
    const QString plan = cellText(payment, planColumn);
    return isPlanned(payment) && !planInForce.isEmpty() && !plan.isEmpty() && plan != planInForce;
}

bool saysWhetherPaid(const ImportedRecord &payment)
{
    return isPlanned(payment) || cellText(payment, typeColumn) == "Actual"_L1;
}

bool isOfInvestors(const ImportedRecord &transaction, const QList<Party> &parties)
{
    return cellText(transaction, transactionColumn) == "Outcome Payment"_L1
        || isInvestor(parties, cellText(transaction, senderColumn))
        || isInvestor(parties, cellText(transaction, receiverColumn));
}

QList<ImportedRecord> indigoOvertakenPayments(const QList<ImportedRecord> &records)
{
    const QString inForce = indigoPlanInForce(records);
    QHash<QString, QDate> lastPaid; // By metric.
    QSet<QString> paid;
    const QList<ImportedRecord> payments = recordsOf(records, u"projects_outcome_payments.csv");
    for (const ImportedRecord &payment : payments) {
        if (isPlanned(payment) || !saysWhetherPaid(payment))
            continue;
        paid.insert(paymentWords(payment));
        QDate &last = lastPaid[cellText(payment, metricColumn)];
        if (const auto end = known(readDate(payment, endColumn)); end && end->latest() > last)
            last = end->latest();
    }
    QList<ImportedRecord> overtaken = payments;
    overtaken.removeIf([&](const ImportedRecord &payment) {
        const std::optional<PartialDate> end = known(readDate(payment, endColumn));
        const bool isOver = end && end->latest() <= lastPaid.value(cellText(payment, metricColumn));
        return !isPlanned(payment) || isOfEarlierPlan(payment, inForce) || !isOver
            || paid.contains(paymentWords(payment));
    });
    return overtaken;
}

QList<CashFlow> indigoCashFlows(const QString &externalId, const QList<ImportedRecord> &records,
                                const Investment &investment)
{
    Ledger ledger(externalId, investment);
    const QString inForce = indigoPlanInForce(records);
    QList<ImportedRecord> payments = recordsOf(records, u"projects_outcome_payments.csv");
    const QList<ImportedRecord> overtaken = indigoOvertakenPayments(records);
    payments.removeIf([&](const ImportedRecord &payment) {
        return isOfEarlierPlan(payment, inForce) || !saysWhetherPaid(payment)
            || overtaken.contains(payment);
    });
    ledger.addPayments(payments);
    for (const ImportedRecord &transaction : recordsOf(records, u"projects_transactions.csv")) {
        if (isOfInvestors(transaction, investment.parties))
            ledger.addTransaction(transaction);
    }
    return ledger.entries();
}

} // namespace bundlinje
