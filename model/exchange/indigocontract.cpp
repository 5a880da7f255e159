#include "model/exchange/indigocontract.h"

#include "model/exchange/indigocells.h"
#include "model/exchange/indigoproject.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// What is said of it in words, each with what it is; none where the cell is empty.
void addWords(const ImportedRecord &record, QStringView heading, QStringView header, QString &note)
{
    const QString text = cellText(record, header).simplified();
    if (text.isEmpty())
        return;
    note += (note.isEmpty() ? QString() : u"; "_s) + u"%1: %2"_s.arg(heading, text);
}

/// The beginning of a definition, for lists.
QString nameOf(const EffectGoal &goal)
{
    constexpr qsizetype longest = 80;
    const QString whole = goal.definition.simplified();
    if (whole.isEmpty())
        return goal.externalId;
    return whole.size() <= longest ? whole : whole.left(longest - 1).trimmed() + u'…';
}

std::optional<PaymentComponent> componentOf(const ImportedRecord &record,
                                            const Investment &investment)
{
    const EffectGoal *goal = indigoGoal(investment.effectGoals, cellText(record, metricColumn));
    const auto price = readAmount(record, u"Price Per Unit - Amount - (Value)");
    if (!goal || !price || !*price)
        return std::nullopt;
    PaymentComponent component{.name = nameOf(*goal), .effectGoal = goal->id};
    component.unit = MeasureUnit::Outcome;
    component.price.price = **price;
    component.provenance = indigoProvenance(record, u"Sources", investment.sources);
    QString &note = component.provenance.note;
    addWords(record, u"Maximum price if all targets are achieved",
             u"Maximum Price if all targets achieved - Amount - (Value)", note);
    addWords(record, u"Increases", u"Contracted increases to outcome pricing - (Value)", note);
    addWords(record, u"Price", u"Price Description - (Value)", note);
    addWords(record, u"Notes", u"Notes", note);
    return component;
}

/// The end of a result's period, else its start.
std::optional<PartialDate> timeOf(const ImportedRecord &record)
{
    for (const QStringView header : {u"Period - End - (Value)", u"Period - Start - (Value)"}) {
        if (const auto date = readDate(record, header); date && *date)
            return **date;
    }
    return std::nullopt;
}

std::optional<MeasurementEntry> entryOf(const ImportedRecord &record, const QList<Source> &sources)
{
    constexpr QStringView achieved = u"Outcomes achieved - (Value)";
    constexpr QStringView unit = u"Other Description of result - (Value)";
    MeasurementEntry entry;
    const auto number = readNumber(record, achieved);
    const auto persons = readCount(record, u"Number with Positive social outcomes - (Value)");
    if (number && *number) {
        const qint64 parts = (*number)->tenMillionths();
        const bool isCount = parts % Quantity::perWhole == 0 && cellText(record, unit).isEmpty();
        if (isCount)
            entry.count = parts / Quantity::perWhole;
        else
            entry.value = **number;
    } else if (persons && *persons) {
        entry.count = **persons;
    } else {
        return std::nullopt;
    }
    const bool isValidated = !cellText(record, u"Outcomes validator(s) - (Value)").isEmpty();
    entry.status = isValidated ? MeasurementStatus::Verified : MeasurementStatus::Preliminary;
    entry.measuredOn = timeOf(record);
    entry.provenance = indigoProvenance(record, u"Evaluation Documents - (Value)", sources);
    QString &note = entry.provenance.note;
    addWords(record, u"Result", u"Result type - (Value)", note);
    addWords(record, u"Engaged in all", u"Number engaged In impact bond - (Value)", note);
    addWords(record, u"Description", unit, note);
    if (!number)
        addWords(record, u"In words", achieved, note);
    addWords(record, u"Notes", u"Notes", note);
    return entry;
}

/// The times of a project's results, each once; what has none comes before them.
QList<std::optional<PartialDate>> timesOf(const QList<ImportedRecord> &results)
{
    QList<std::optional<PartialDate>> times;
    for (const ImportedRecord &record : results)
        times.append(timeOf(record));
    std::sort(times.begin(), times.end());
    times.resize(std::distance(times.begin(), std::unique(times.begin(), times.end())));
    return times;
}

} // namespace

const EffectGoal *indigoGoal(const QList<EffectGoal> &goals, const QString &metricId)
{
    const EffectGoal *found = nullptr;
    for (const EffectGoal &goal : goals) {
        if (goal.externalId != metricId)
            continue;
        if (found)
            return nullptr;
        found = &goal;
    }
    return metricId.isEmpty() ? nullptr : found;
}

std::optional<InvestmentContract> indigoContract(const QString &externalId,
                                                 const QList<ImportedRecord> &records,
                                                 const Investment &investment)
{
    InvestmentContract contract{.id = indigoUuid(externalId, u"contract"_s)};
    QHash<QUuid, int> priced;
    for (const ImportedRecord &record : recordsOf(records, u"projects_outcome_pricings.csv")) {
        std::optional<PaymentComponent> component = componentOf(record, investment);
        if (!component)
            continue;
        component->id = indigoUuid(externalId,
                                   u"price %1#%2"_s.arg(cellText(record, metricColumn))
                                       .arg(++priced[component->effectGoal]));
        contract.terms.components.append(*component);
    }
    if (contract.terms.components.isEmpty())
        return std::nullopt;
    contract.currency = contract.terms.components.constFirst().price.price->currency();
    contract.signedOn = investment.contractSigned;
    contract.startsOn = investment.effort.start;
    const std::optional<MoneyFigure> &most = investment.fundPotential;
    if (most && most->amount.currency() == contract.currency)
        contract.terms.contractCap = most->amount;
    for (const Party &party : investment.parties) {
        const bool pays =
            std::any_of(party.roles.begin(), party.roles.end(),
                        [](const PartyRole &r) { return r.role == Role::OutcomePayer; });
        if (pays)
            contract.payers.append(
                {indigoUuid(externalId, u"payer "_s + party.externalId), Payer::Other, party.name});
    }
    contract.note = u"Prices as published in INDIGO, which states neither check dates nor how the "
                    "payers divide what is paid. Results are not priced here: a price may be paid "
                    "several times for one person."_s;
    return contract;
}

QList<Measurement> indigoMeasurements(const QString &externalId,
                                      const QList<ImportedRecord> &records,
                                      const Investment &investment)
{
    const QList<ImportedRecord> results = recordsOf(records, u"projects_results.csv");
    const QList<std::optional<PartialDate>> times = timesOf(results);
    QList<Measurement> measurements;
    QHash<QUuid, int> measured;
    for (const ImportedRecord &record : results) {
        const QString metric = cellText(record, metricColumn);
        const EffectGoal *goal = indigoGoal(investment.effectGoals, metric);
        const auto entry = entryOf(record, investment.sources);
        if (!goal || !entry)
            continue;
        const int number = ++measured[goal->id];
        measurements.append(
            {.id = indigoUuid(externalId, u"result %1#%2"_s.arg(metric).arg(number)),
             .period = static_cast<int>(times.indexOf(timeOf(record))) + 1,
             .effectGoal = goal->id,
             .entries = {*entry}});
    }
    return measurements;
}

} // namespace bundlinje
