#include "model/exchange/indigoproject.h"

#include "model/exchange/indigocells.h"
#include "model/exchange/indigocontract.h"
#include "model/exchange/indigoledger.h"
#include "model/exchange/indigoparties.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

template <typename Value> Value valueOf(const Result<Value> &read)
{
    return read ? *read : Value();
}

std::optional<MoneyFigure> figure(const ImportedRecord &project, QStringView header,
                                  const Provenance &provenance)
{
    const std::optional<Money> amount = valueOf(readAmount(project, header));
    if (!amount)
        return std::nullopt;
    return MoneyFigure{.amount = *amount, .basis = Basis::Stated, .provenance = provenance};
}

void readMoney(const ImportedRecord &project, Investment &investment)
{
    const Provenance provenance =
        indigoProvenance(project, u"Overall project finance - (Source ID's)", investment.sources);
    investment.contractAmount =
        figure(project,
               u"Overall project finance - Total investment commitment - Amount - Exact - (Value)",
               provenance);
    investment.fundPotential = figure(
        project, u"Overall project finance - Maximum potential outcome payment - Amount - (Value)",
        provenance);
    const MoneyRange range{
        valueOf(readAmount(
            project,
            u"Overall project finance - Total investment commitment - Amount - Min - (Value)")),
        valueOf(readAmount(
            project,
            u"Overall project finance - Total investment commitment - Amount - Max - (Value)")),
        provenance};
    if (range.atLeast || range.atMost)
        investment.contractRange = range;
}

void setProvenance(Period &period, const Provenance &provenance)
{
    if (period.start || period.plannedEnd || period.actualEnd)
        period.provenance = provenance;
}

void readDates(const ImportedRecord &project, Investment &investment)
{
    const auto date = [&](QStringView header) {
        return valueOf(readDate(project, header));
    };
    investment.contractSigned = date(u"Dates - Date outcomes contract signed - (Value)");
    // The day on which the last of all contracts was signed; some projects state only this one.
    if (!investment.contractSigned)
        investment.contractSigned =
            date(u"Dates - Date contracts between all parties signed - (Value)");
    investment.effort.start = date(u"Dates - Start date of service provision - (Value)");
    investment.effort.plannedEnd =
        date(u"Dates - Anticipated end date of service provision - (Value)");
    investment.effort.actualEnd = date(u"Dates - Actual end date of service provision - (Value)");
    investment.repayment.plannedEnd = date(u"Dates - Anticipated completion date - (Value)");
    investment.repayment.actualEnd = date(u"Dates - Actual completion date - (Value)");
    const Provenance provenance =
        indigoProvenance(project, u"Dates - (Source ID's)", investment.sources);
    setProvenance(investment.effort, provenance);
    setProvenance(investment.repayment, provenance);
}

void readCitizens(const ImportedRecord &project, Investment &investment)
{
    const std::optional<qint64> value =
        valueOf(readCount(project,
                          u"Service and beneficiaries - Targeted number of unique service users or "
                          "beneficiaries (total) - (Value)"));
    if (!value)
        return;
    Count count{.value = *value};
    count.unit = readUnit(project,
                          u"Service and beneficiaries - Unit type of targeted service users or "
                          "beneficiaries - (Value)")
                     .value_or(CountUnit::NotStated);
    count.unitText = valueOf(readText(project,
                                      u"Service and beneficiaries - Unit description of targeted "
                                      "service user or beneficiaries - (Value)"));
    const bool families = count.unitText.compare(u"families", Qt::CaseInsensitive) == 0;
    if (count.unit == CountUnit::Other && families) {
        count.unit = CountUnit::Families;
        count.unitText.clear();
    }
    count.provenance =
        indigoProvenance(project, u"Service and beneficiaries - (Source ID's)", investment.sources);
    investment.citizensPlanned.append(count);
}

QString publicNote(const ImportedRecord &project)
{
    struct Part {
        QStringView header;
        QStringView heading;
    };
    static constexpr std::array parts{
        Part{u"Alternative Names - (Value)", u"Other names"},
        Part{u"Dates - (Notes)", u"Dates"},
        Part{u"Jurisdiction - (Notes)", u"Jurisdiction"},
        Part{u"Overall project finance - (Notes)", u"Finance"},
        Part{u"Investment Details - (Notes)", u"Investment details"},
        Part{u"Purpose and classifications - (Notes)", u"Purpose"},
        Part{u"Service and beneficiaries - (Notes)", u"Service and beneficiaries"},
        Part{u"Changes to project due to COVID-19 - (Value)", u"Changes due to COVID-19"},
        Part{u"Notes - (Value)", u"Notes"},
    };
    QStringList paragraphs;
    for (const Part &part : parts) {
        if (const QString text = valueOf(readText(project, part.header)); !text.isEmpty())
            paragraphs.append(u"%1: %2"_s.arg(part.heading, text));
    }
    return paragraphs.join(u"\n\n"_s);
}

QStringList tagsOf(const ImportedRecord &project, const QList<ImportedRecord> &records)
{
    QStringList tags;
    for (const ImportedRecord &place : recordsOf(records, u"projects_delivery_locations.csv")) {
        const QString country = valueOf(readText(place, u"Location - Country - (Value)"));
        if (!country.isEmpty() && !tags.contains(country))
            tags.append(country);
    }
    return tags
        + valueOf(
               readGoalTags(project, u"Purpose and classifications - Primary SDG goal - (Value)"));
}

QList<Source> sourcesOf(const QList<ImportedRecord> &records)
{
    QList<Source> sources;
    for (const ImportedRecord &record : recordsOf(records, u"projects_sources.csv")) {
        const auto text = [&](QStringView header) {
            return valueOf(readText(record, header));
        };
        Source source{.id = text(u"Id"), .title = text(u"Name - (Value)")};
        source.publisher = text(u"Publishing Organisations - (Value)");
        source.address = text(u"URL - (Value)");
        source.published = valueOf(readDate(record, u"Publication Date - (Value)"));
        source.accessed = valueOf(readDate(record, u"Accessed Date - (Value)"));
        source.note = text(u"Notes");
        sources.append(source);
    }
    return sources;
}

/// The id of a metric, told apart from earlier ones that share its own id or have none.
QUuid goalId(const QString &externalId, const EffectGoal &goal, const QList<EffectGoal> &earlier)
{
    const auto same = std::count_if(earlier.begin(), earlier.end(), [&](const EffectGoal &other) {
        return other.externalId == goal.externalId;
    });
    return indigoUuid(externalId, u"metric %1#%2"_s.arg(goal.externalId).arg(same + 1));
}

QList<EffectGoal> goalsOf(const QString &externalId, const QList<ImportedRecord> &records,
                          const QList<Source> &sources)
{
    QList<EffectGoal> goals;
    for (const ImportedRecord &record : recordsOf(records, u"projects_outcome_metrics.csv")) {
        const auto text = [&](QStringView header) {
            return valueOf(readText(record, header));
        };
        EffectGoal goal{.externalId = text(u"Id")};
        goal.id = goalId(externalId, goal, goals);
        goal.definition = text(u"Outcome Definition - (Value)");
        goal.targetCount = valueOf(readCount(
            record, u"Targeted number of service users Or beneficiaries (total) - (Value)"));
        goal.targetText = text(u"Outcome metric target - (Value)");
        goal.dataSource = text(u"Data source for Outcome validation - (Value)");
        goal.verification = text(u"Outcome validation Method - (Value)");
        goal.provenance = indigoProvenance(record, u"Sources", sources);
        goals.append(goal);
    }
    return goals;
}

/// A goal with a price, or that something is paid for, is one that is paid for.
void markPaymentGoals(const QList<ImportedRecord> &records, QList<EffectGoal> &goals)
{
    QStringList paidFor;
    for (const QStringView file :
         {u"projects_outcome_pricings.csv", u"projects_outcome_payments.csv"}) {
        for (const ImportedRecord &record : recordsOf(records, file))
            paidFor.append(cellText(record, metricColumn));
    }
    for (EffectGoal &goal : goals)
        goal.isPaymentGoal = !goal.externalId.isEmpty() && paidFor.contains(goal.externalId);
}

} // namespace

QUuid indigoUuid(const QString &externalId, const QString &part)
{
    // Any fixed id serves as the name space; this one belongs to this import alone.
    static constexpr QUuid nameSpace(0x6f3d1c52, 0x8a4b, 0x4d0e, 0x9c, 0x21, 0x5b, 0x77, 0xe1, 0x0a,
                                     0x34, 0xcf);
    return QUuid::createUuidV5(nameSpace, part.isEmpty() ? externalId : externalId + u'/' + part);
}

QList<ImportedRecord> recordsOf(const QList<ImportedRecord> &records, QStringView file)
{
    QList<ImportedRecord> found;
    std::copy_if(records.begin(), records.end(), std::back_inserter(found),
                 [&](const ImportedRecord &record) { return record.file == file; });
    return found;
}

Provenance indigoProvenance(const ImportedRecord &record, QStringView header,
                            const QList<Source> &sources)
{
    const QString text = cellText(record, header);
    Provenance provenance;
    for (const QString &id : idsIn(text)) {
        const bool exists = std::any_of(sources.begin(), sources.end(),
                                        [&](const Source &source) { return source.id == id; });
        if (exists) {
            provenance.sourceId = id;
            break;
        }
    }
    if (text != provenance.sourceId)
        provenance.note = text;
    return provenance;
}

Investment indigoInvestment(const QString &externalId, const QList<ImportedRecord> &records)
{
    Investment investment;
    investment.id = {indigoUuid(externalId)};
    investment.origin = {
        .format = indigoFormat.toString(), .externalId = externalId, .records = records};
    const ImportedRecord project = recordsOf(records, u"projects.csv").value(0);
    const auto text = [&](QStringView header) {
        return valueOf(readText(project, header));
    };
    investment.sources = sourcesOf(records);
    investment.name = text(u"Impact Bond Name - (Value)");
    investment.theme = text(u"Purpose and classifications - Policy sector - (Value)");
    investment.stage = valueOf(readStage(project, u"Stage of Development - (Value)"));
    investment.tags = tagsOf(project, records);
    investment.parties = indigoParties(records, investment.sources);
    investment.targetGroup.description =
        text(u"Service and beneficiaries - Target population - (Value)");
    readCitizens(project, investment);
    investment.theoryOfChange.challenge =
        text(u"Purpose and classifications - Social challenge - (Value)");
    investment.theoryOfChange.activities =
        text(u"Purpose and classifications - Intervention - (Value)");
    readDates(project, investment);
    readMoney(project, investment);
    investment.effectGoals = goalsOf(externalId, records, investment.sources);
    markPaymentGoals(records, investment.effectGoals);
    investment.contract = indigoContract(externalId, records, investment);
    investment.measurements = indigoMeasurements(externalId, records, investment);
    investment.cashFlows = indigoCashFlows(externalId, records, investment);
    investment.publicNote = publicNote(project);
    for (const ImportedRecord &record : records)
        investment.unread += unreadCells(record);
    return investment;
}

} // namespace bundlinje
