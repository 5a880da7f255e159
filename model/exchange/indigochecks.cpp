#include "model/exchange/indigochecks.h"

#include "model/exchange/findingreasons.h"
#include "model/exchange/indigocells.h"
#include "model/exchange/indigocolumns.h"
#include "model/exchange/indigoledger.h"
#include "model/exchange/indigoparties.h"
#include "model/exchange/indigoproject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr QStringView commitmentCurrency =
    u"Overall project finance - Total investment commitment - Currency - (Value)";
constexpr QStringView commitmentExact =
    u"Overall project finance - Total investment commitment - Amount - Exact - (Value)";
constexpr QStringView commitmentMin =
    u"Overall project finance - Total investment commitment - Amount - Min - (Value)";
constexpr QStringView commitmentMax =
    u"Overall project finance - Total investment commitment - Amount - Max - (Value)";
constexpr QStringView maximumCurrency =
    u"Overall project finance - Maximum potential outcome payment - Currency - (Value)";
constexpr QStringView maximumPayment =
    u"Overall project finance - Maximum potential outcome payment - Amount - (Value)";
constexpr QStringView actualEnd = u"Dates - Actual end date of service provision - (Value)";

/// Collects the findings of one project.
class Checks {
public:
    explicit Checks(const Investment &investment)
        : m_investment(investment)
    {
    }

    void add(const ImportedRecord &record, QStringView column, QStringView reason)
    {
        m_found.append({.file = record.file,
                        .row = record.row,
                        .column = column.toString(),
                        .value = record.cells.value(column.toString()),
                        .reason = reason.toString(),
                        .externalId = m_investment.origin.externalId});
    }

    QList<ImportedRecord> rows(QStringView file) const
    {
        return recordsOf(m_investment.origin.records, file);
    }

    const Investment &investment() const { return m_investment; }
    QList<CellFinding> found() const { return m_found; }

private:
    const Investment &m_investment;
    QList<CellFinding> m_found;
};

void checkMoney(const ImportedRecord &project, Checks &checks)
{
    const Investment &investment = checks.investment();
    const auto has = [&](QStringView column) {
        return !cellText(project, column).isEmpty();
    };
    if (has(commitmentCurrency) && !has(commitmentExact) && !has(commitmentMin)
        && !has(commitmentMax))
        checks.add(project, commitmentCurrency, reasons::noAmount);
    if (has(maximumCurrency) && !has(maximumPayment))
        checks.add(project, maximumCurrency, reasons::noAmount);
    if (investment.contractAmount && investment.contractRange)
        checks.add(project, commitmentExact, reasons::exactAndRange);
    const QString currency = cellText(project, commitmentCurrency);
    const QString otherCurrency = cellText(project, maximumCurrency);
    if (has(maximumPayment) && !currency.isEmpty() && currency != otherCurrency
        && !otherCurrency.isEmpty())
        checks.add(project, maximumCurrency, reasons::otherCurrency);
    if (investment.contractAmount && investment.fundPotential
        && investment.fundPotential->amount < investment.contractAmount->amount)
        checks.add(project, maximumPayment, reasons::belowCommitment);
}

/// The sum of all parties in the role; nothing unless each of them has an amount in one currency.
std::optional<Money> sumOf(const QList<Party> &parties, Role role)
{
    std::optional<Money> sum;
    for (const Party &party : parties) {
        for (const PartyRole &part : party.roles) {
            if (part.role != role)
                continue;
            if (!part.amount)
                return std::nullopt;
            const Result<Money> next =
                sum ? add(*sum, part.amount->amount) : Result<Money>(part.amount->amount);
            if (!next)
                return std::nullopt;
            sum = *next;
        }
    }
    return sum;
}

void checkSums(const ImportedRecord &project, Checks &checks)
{
    const Investment &investment = checks.investment();
    const auto differs = [](const std::optional<Money> &sum,
                            const std::optional<MoneyFigure> &whole) {
        return sum && whole && sum->currency() == whole->amount.currency() && *sum != whole->amount;
    };
    if (differs(sumOf(investment.parties, Role::Investor), investment.contractAmount))
        checks.add(project, commitmentExact, reasons::sumDiffers);
    if (differs(sumOf(investment.parties, Role::OutcomePayer), investment.fundPotential))
        checks.add(project, maximumPayment, reasons::sumDiffers);
}

/// Whether the second of two amounts in a row's columns is above the first.
bool isAbove(const ImportedRecord &record, QStringView limit, QStringView amount)
{
    const auto most = readAmount(record, limit);
    const auto paid = readAmount(record, amount);
    return most && *most && paid && *paid && **paid > **most;
}

/// What is paid in all against what may be paid; it stays as it is published.
void checkPaid(const ImportedRecord &project, Checks &checks)
{
    constexpr QStringView payerMaximum = u"Maximum potential Outcome payment - Amount - (Value)";
    constexpr QStringView payerPaid = u"Total outcome payments made - Amount - (Value)";
    for (const ImportedRecord &row : checks.rows(u"projects_outcome_payment_commitments.csv")) {
        if (isAbove(row, payerMaximum, payerPaid))
            checks.add(row, payerPaid, reasons::paidAboveMaximum);
    }
    const Investment &investment = checks.investment();
    if (!investment.fundPotential)
        return;
    Money sum = Money::fromMinor(0, investment.fundPotential->amount.currency());
    for (const CashFlow &flow : investment.cashFlows) {
        if (flow.purpose != CashPurpose::OutcomePayment || !flow.settledAmount)
            continue;
        const Result<Money> next = add(sum, *flow.settledAmount);
        if (!next)
            return; // In another currency: nothing can be compared.
        sum = *next;
    }
    if (sum > investment.fundPotential->amount)
        checks.add(project, maximumPayment, reasons::paidAboveMaximum);
}

/// Rows about money that are no entries of the ledger.
void checkLedger(Checks &checks)
{
    constexpr QStringView planId = u"Outcome Payment Plan Id - (Value)";
    const QString inForce = indigoPlanInForce(checks.investment().origin.records);
    for (const ImportedRecord &plan : checks.rows(u"projects_outcome_payment_plans.csv")) {
        if (cellText(plan, planId) != inForce)
            checks.add(plan, planId, reasons::laterPlan);
    }
    for (const ImportedRecord &payment : checks.rows(u"projects_outcome_payments.csv")) {
        if (!saysWhetherPaid(payment))
            checks.add(payment, u"Type - (Value)", reasons::plannedOrPaid);
    }
    const auto overtaken = indigoOvertakenPayments(checks.investment().origin.records);
    for (const ImportedRecord &payment : overtaken)
        checks.add(payment, u"Payments - Amount - (Value)", reasons::otherPeriods);
    for (const ImportedRecord &transaction : checks.rows(u"projects_transactions.csv")) {
        if (!isOfInvestors(transaction, checks.investment().parties))
            checks.add(transaction, u"Transaction Type - (Value)", reasons::noInvestorInIt);
    }
}

bool isCertainlyBefore(const std::optional<PartialDate> &date,
                       const std::optional<PartialDate> &other)
{
    return date && other && date->latest() < other->earliest();
}

void checkDates(const ImportedRecord &project, Checks &checks)
{
    const Investment &investment = checks.investment();
    const Period &effort = investment.effort;
    const auto &contractSigned = investment.contractSigned;
    const QStringView first = u"Dates - Date outcomes contract signed - (Value)";
    const QStringView signing = cellText(project, first).isEmpty()
        ? u"Dates - Date contracts between all parties signed - (Value)"
        : first;
    if (isCertainlyBefore(effort.actualEnd, effort.start))
        checks.add(project, actualEnd, reasons::endBeforeStart);
    if (isCertainlyBefore(effort.plannedEnd, effort.start))
        checks.add(project, u"Dates - Anticipated end date of service provision - (Value)",
                   reasons::endBeforeStart);
    if (isCertainlyBefore(effort.start, contractSigned))
        checks.add(project, signing, reasons::signedAfterStart);
    if (isCertainlyBefore(effort.actualEnd ? effort.actualEnd : effort.plannedEnd, contractSigned))
        checks.add(project, signing, reasons::signedAfterEnd);

    const QStringView stage = u"Stage of Development - (Value)";
    const QString published = cellText(project, stage);
    if (published.isEmpty())
        checks.add(project, stage, reasons::stageMissing);
    if (published == "Complete"_L1 && cellText(project, actualEnd).isEmpty())
        checks.add(project, stage, reasons::completeWithoutEnd);
    if (published == "Implementation"_L1 && !cellText(project, actualEnd).isEmpty())
        checks.add(project, actualEnd, reasons::runningWithEnd);
}

/// Codes with white space round them, and amounts with more decimals than their currency has.
void checkForms(const ImportedRecord &record, Checks &checks)
{
    for (auto cell = record.cells.cbegin(); cell != record.cells.cend(); ++cell) {
        const IndigoColumn *column = indigoColumn(record.file, cell.key());
        if (!column)
            continue;
        const QString text = cell->trimmed();
        if (column->kind == IndigoColumn::Kind::Currency && text != *cell
            && readCurrency(record, cell.key()))
            checks.add(record, cell.key(), reasons::trimmed);
        if (column->kind != IndigoColumn::Kind::Amount || column->field.isEmpty())
            continue;
        const auto amount = readAmount(record, cell.key());
        const qsizetype point = text.indexOf(u'.');
        if (!amount || !*amount || point < 0)
            continue;
        const QStringView beyond =
            QStringView(text).mid(point + 1).mid((*amount)->currency().minorDigits());
        if (std::any_of(beyond.begin(), beyond.end(), [](QChar digit) { return digit != u'0'; }))
            checks.add(record, cell.key(), reasons::rounded);
    }
}

void checkOrganisations(const ImportedRecord &record, const QStringList &known, Checks &checks)
{
    const QStringView column = record.file == "projects_results.csv"_L1
        ? u"Outcomes validator(s) - (Value)"
        : u"Organisation ID - (Value)";
    const QStringList ids = indigoOrganisationIds(record);
    if (ids.isEmpty() && namesParties(record.file))
        checks.add(record, column, reasons::noOrganisation);
    const bool allKnown =
        std::all_of(ids.begin(), ids.end(), [&](const QString &id) { return known.contains(id); });
    if (!allKnown)
        checks.add(record, column, reasons::unknownOrganisation);
}

/// Ids that a project's rows have of their own: missing or used twice.
void checkIds(QStringView file, Checks &checks)
{
    QStringList seen;
    for (const ImportedRecord &record : checks.rows(file)) {
        const QString id = cellText(record, u"Id");
        if (id.isEmpty())
            checks.add(record, u"Id", reasons::noId);
        else if (seen.contains(id))
            checks.add(record, u"Id", reasons::repeatedId);
        seen.append(id);
    }
}

/// Rows that name something by an id that the project does not have.
void checkReferences(QStringView file, QStringView column, const QStringList &known,
                     QStringView reason, Checks &checks)
{
    for (const ImportedRecord &record : checks.rows(file)) {
        for (const QString &id : idsIn(cellText(record, column))) {
            if (!known.contains(id))
                checks.add(record, column, reason);
        }
    }
}

void checkSources(Checks &checks)
{
    QStringList known;
    for (const Source &source : checks.investment().sources)
        known.append(source.id);
    const IndigoFile *projects = indigoFile(u"projects.csv");
    for (const IndigoColumn &column : projects->columns) {
        if (column.header.endsWith(u"(Source ID's)"))
            checkReferences(u"projects.csv", column.header, known, reasons::unknownSource, checks);
    }
}

void checkMetrics(Checks &checks)
{
    QStringList known;
    for (const EffectGoal &goal : checks.investment().effectGoals)
        known.append(goal.externalId);
    for (const QStringView file : {u"projects_results.csv", u"projects_outcome_pricings.csv",
                                   u"projects_outcome_payments.csv"})
        checkReferences(file, metricColumn, known, reasons::unknownMetric, checks);
}

void checkRepeatedRows(QStringView file, Checks &checks)
{
    const QList<ImportedRecord> rows = checks.rows(file);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto earlier = rows.begin() + i;
        const bool repeated = std::any_of(rows.begin(), earlier, [&](const ImportedRecord &row) {
            return row.cells == earlier->cells;
        });
        if (repeated)
            checks.add(*earlier, {}, reasons::repeatedRow);
    }
}

} // namespace

QList<CellFinding> indigoChecks(const Investment &investment, const QStringList &funds,
                                const QStringList &missingFiles)
{
    const auto isThere = [&](const QString &file) {
        return !missingFiles.contains(file);
    };
    Checks checks(investment);
    const QList<ImportedRecord> projects = checks.rows(u"projects.csv");
    for (qsizetype i = 1; i < projects.size(); ++i)
        checks.add(projects.at(i), u"ID", reasons::repeatedProject);
    if (!projects.isEmpty()) {
        checkMoney(projects.first(), checks);
        checkSums(projects.first(), checks);
        checkDates(projects.first(), checks);
        checkPaid(projects.first(), checks);
    }
    checkLedger(checks);
    QStringList organisations;
    for (const ImportedRecord &record : checks.rows(u"organisations.csv"))
        organisations.append(cellText(record, u"ID"));
    for (const ImportedRecord &record : investment.origin.records) {
        checkForms(record, checks);
        if (isThere(u"organisations.csv"_s))
            checkOrganisations(record, organisations, checks);
    }
    for (const QStringView file : {u"projects_investments.csv", u"projects_service_provisions.csv",
                                   u"projects_outcome_metrics.csv", u"projects_sources.csv"}) {
        checkIds(file, checks);
        checkRepeatedRows(file, checks);
    }
    if (isThere(u"projects_sources.csv"_s))
        checkSources(checks);
    if (isThere(u"projects_outcome_metrics.csv"_s))
        checkMetrics(checks);
    if (isThere(u"funds.csv"_s))
        checkReferences(u"projects_outcome_funds.csv", u"Id", funds, reasons::unknownFund, checks);
    return checks.found();
}

QList<CellFinding> repeatedNames(const QList<Investment> &investments)
{
    QHash<QString, int> uses;
    for (const Investment &investment : investments)
        ++uses[investment.name];
    QList<CellFinding> found;
    for (const Investment &investment : investments) {
        if (investment.name.isEmpty() || uses.value(investment.name) < 2)
            continue;
        const ImportedRecord project =
            recordsOf(investment.origin.records, u"projects.csv").value(0);
        found.append({.file = project.file,
                      .row = project.row,
                      .column = u"Impact Bond Name - (Value)"_s,
                      .value = investment.name,
                      .reason = reasons::repeatedName.toString(),
                      .externalId = investment.origin.externalId});
    }
    return found;
}

} // namespace bundlinje
