#include "model/items/measurementparts.h"

#include "model/calc/contractversions.h"
#include "model/calc/smallcounts.h"
#include "model/items/cashflowparts.h"
#include "model/items/contractlabels.h"
#include "model/items/contractreport.h"
#include "model/items/effectplanparts.h"
#include "model/items/parts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Row = Measurement;
using Entry = MeasurementEntry;

constexpr std::array statuses{MeasurementStatus::Preliminary, MeasurementStatus::Verified};
const QString componentMark = u"c"_s;
const QString goalMark = u"g"_s;

Part<Entry> countPart(const QString &name, std::optional<qint64> Entry::*member)
{
    Part<Entry> made = part<Entry>(name, member);
    made.isSmallCount = [member](const Entry &entry, const PartContext &context) {
        return isSmallCount(entry.*member, context.portfolio.smallCountThreshold);
    };
    return made;
}

Part<Entry> statusPart()
{
    return choicePart(u"measurements.entries.status"_s, &Entry::status, statuses,
                      measurementStatusLabel);
}

/// Of a contract that dates its checks one of them, else a number.
Part<Row> periodPart(const Investment &investment)
{
    Part<Row> made = part<Row>(u"measurements.period"_s, &Row::period);
    if (!investment.contract || lastPeriodOf(*investment.contract) == 0)
        return made;
    QList<int> standing; // What stands there stays among them.
    for (const Row &row : investment.measurements)
        standing.append(row.period);
    const QList<Choice> choices = checkChoices(investment.contract, standing);
    made.kind = PartKind::Choice;
    made.choices = [choices](const PartContext &) {
        return choices;
    };
    return made;
}

/// The effect goals that some terms of the contract pay for.
QSet<QUuid> paidGoals(const Investment &investment)
{
    QSet<QUuid> goals;
    if (!investment.contract)
        return goals;
    for (const PaymentComponent &component : paidComponents(*investment.contract))
        goals.insert(component.effectGoal);
    return goals;
}

/// What the contract pays for, or a goal that is followed without payment.
Part<Row> subjectPart(const Investment &investment)
{
    QList<Choice> choices;
    const QList<Choice> components = componentChoices(investment);
    for (const Choice &component : components) {
        if (!component.key.isEmpty())
            choices.append({componentMark + component.key, component.label});
    }
    const QSet<QUuid> paid = paidGoals(investment);
    for (const EffectGoal &goal : investment.effectGoals) {
        constexpr qsizetype longest = 60;
        const QString label = paid.contains(goal.id)
            ? QCoreApplication::translate("MeasurementParts", "Goal, without payment: %1",
                                          "%1 definition of an effect goal")
            : QCoreApplication::translate("MeasurementParts", "Goal: %1",
                                          "%1 definition of an effect goal");
        choices.append(
            {goalMark + goal.id.toString(), label.arg(goal.definition.simplified().left(longest))});
    }
    choices.append(
        {QString(),
         QCoreApplication::translate("MeasurementParts", "not stated", "what is measured")});
    Part<Row> made;
    made.name = u"measurements.component"_s;
    made.kind = PartKind::Choice;
    made.choices = [choices](const PartContext &) {
        return choices;
    };
    made.text = [](const Row &row, const PartContext &) {
        if (!row.component.isNull())
            return componentMark + row.component.toString();
        return row.effectGoal.isNull() ? QString() : goalMark + row.effectGoal.toString();
    };
    made.read = [](Row &row, const QString &key, const PartContext &) -> Status {
        const QUuid id = QUuid::fromString(QStringView(key).mid(1));
        const bool isComponent = key.startsWith(componentMark);
        row.component = isComponent ? id : QUuid();
        row.effectGoal = isComponent ? QUuid() : id; // A component tells its goal itself.
        return {};
    };
    return made;
}

/// A component alone at the checks that it is paid at.
bool isSubjectAt(const std::optional<InvestmentContract> &contract, int period, const QString &key)
{
    if (!contract || !key.startsWith(componentMark))
        return true;
    const ContractTerms &terms = termsIn(*contract, period);
    const auto component = componentOf(terms, QUuid::fromString(QStringView(key).mid(1)));
    return component != terms.components.cend() && isPaidAt(*component, period);
}

Part<Row> sharePart()
{
    Part<Row> made;
    made.name = u"measurements.share"_s;
    made.text = [](const Row &row, const PartContext &context) {
        return row.entries.isEmpty() ? QString()
                                     : shareText(row.entries.constLast(), context.locale);
    };
    return made;
}

Part<Row> sourcePart()
{
    Part<Entry> made = part(u"measurements.entries.provenance.sourceId"_s,
                            through(lens<Entry, Provenance>(&Entry::provenance),
                                    lens<Provenance, QString>(&Provenance::sourceId)));
    made.kind = PartKind::Choice;
    made.choices = sourceChoices;
    return lift(made, lastEntry());
}

/// Which of the columns that few contracts need this one does.
struct Needs {
    bool value = false;
    bool reference = false;
    bool gate = false;
    bool person = false;
};

Needs needsOf(const Investment &investment)
{
    Needs needs;
    const auto look = [&](const ContractTerms &terms) {
        needs.person = needs.person || terms.personCap;
        for (const PaymentComponent &component : terms.components) {
            const Comparison comparison = component.measure.comparison;
            needs.reference = needs.reference || comparison != Comparison::None;
            needs.value = needs.value || component.unit != MeasureUnit::Person
                || comparison != Comparison::None;
            needs.gate = needs.gate || (component.gate && component.gate->hasOwnMeasure);
        }
    };
    if (investment.contract) {
        look(investment.contract->terms);
        for (const Amendment &amendment : investment.contract->amendments)
            look(amendment.terms);
    }
    for (const Row &row : investment.measurements) {
        needs.person = needs.person || row.person;
        for (const Entry &entry : row.entries) {
            needs.value = needs.value || entry.value;
            needs.reference = needs.reference || entry.reference;
            needs.gate = needs.gate || entry.gateValue;
        }
    }
    return needs;
}

} // namespace

QString measurementStatusLabel(MeasurementStatus status)
{
    return contractWord(u"status",
                        status == MeasurementStatus::Verified ? u"Verified"_s : u"Preliminary"_s);
}

Lens<Measurement, MeasurementEntry> lastEntry()
{
    return {
        [](const Row &row) { return row.entries.isEmpty() ? nullptr : &row.entries.constLast(); },
        [](Row &row) {
            if (row.entries.isEmpty())
                row.entries.append(Entry{});
            return &row.entries.last();
        }};
}

Lens<Measurement, QList<MeasurementEntry>> entriesLens()
{
    return lens<Row, QList<Entry>>(&Row::entries);
}

QList<Part<MeasurementEntry>> entryParts()
{
    return {part<Entry>(u"measurements.entries.recordedOn"_s, &Entry::recordedOn),
            countPart(u"measurements.entries.count"_s, &Entry::count),
            countPart(u"measurements.entries.measured"_s, &Entry::measured),
            part<Entry>(u"measurements.entries.value"_s, &Entry::value),
            statusPart(),
            part<Entry>(u"measurements.entries.reason"_s, &Entry::reason)};
}

QList<GridColumn<Measurement>> measurementColumns(const Investment &investment)
{
    const Needs needs = needsOf(investment);
    const auto number = [](const Part<Entry> &part) {
        return GridColumn<Row>{.part = lift(part, lastEntry()), .isNumber = true};
    };
    QList<GridColumn<Row>> columns{
        {.part = periodPart(investment)},
        {.part = subjectPart(investment),
         .offers =
             [contract = investment.contract](const Row &row, const QString &key) {
                 return isSubjectAt(contract, row.period, key);
             }},
        number(countPart(u"measurements.entries.count"_s, &Entry::count)),
        number(countPart(u"measurements.entries.measured"_s, &Entry::measured)),
        {.part = sharePart(), .isNumber = true}};
    if (needs.value)
        columns.append(number(part<Entry>(u"measurements.entries.value"_s, &Entry::value)));
    columns += planColumns(investment);
    if (needs.reference)
        columns.append(number(part<Entry>(u"measurements.entries.reference"_s, &Entry::reference)));
    if (needs.gate)
        columns.append(number(part<Entry>(u"measurements.entries.gateValue"_s, &Entry::gateValue)));
    if (needs.person)
        columns.append(
            {.part = part<Row>(u"measurements.person"_s, &Row::person), .isNumber = true});
    columns.append(
        {.part = lift(part<Entry>(u"measurements.entries.measuredOn"_s, &Entry::measuredOn),
                      lastEntry())});
    columns.append({.part = lift(statusPart(), lastEntry())});
    columns.append({.part = sourcePart(), .shown = [](const Row &row, const PartContext &) {
                        return row.entries.isEmpty()
                            ? QString()
                            : provenanceText(row.entries.constLast().provenance);
                    }});
    return columns;
}

Measurement newMeasurement(const Investment &investment, const QDate &today)
{
    Row made{.id = QUuid::createUuid()};
    if (!investment.measurements.isEmpty())
        made.period = investment.measurements.constLast().period;
    Entry entry;
    if (today.isValid())
        entry.recordedOn = PartialDate::fromDate(today);
    made.entries = {entry};
    return made;
}

bool isFilled(const Measurement &measurement)
{
    return !measurement.entries.isEmpty()
        && (measurement.entries.constLast().count || measurement.entries.constLast().value);
}

QString whyFixed(const Measurement &measurement)
{
    const bool isVerified = !measurement.entries.isEmpty()
        && measurement.entries.constLast().status == MeasurementStatus::Verified;
    return isVerified
        ? QCoreApplication::translate("MeasurementParts",
                                      "It is verified, so it stays as it is. “Correct a verified "
                                      "measurement” adds a further entry with the reason.")
        : QString();
}

void beginCorrection(Measurement &measurement, const QDate &today)
{
    if (whyFixed(measurement).isEmpty())
        return;
    Entry entry = measurement.entries.constLast();
    entry.status = MeasurementStatus::Preliminary;
    entry.reason.clear();
    entry.recordedOn = today.isValid() ? std::optional(PartialDate::fromDate(today)) : std::nullopt;
    measurement.entries.append(entry);
}

QString shareText(const MeasurementEntry &entry, const QLocale &locale)
{
    constexpr qint64 largest = 90'000'000'000'000'000; // Times 100 fits into 64 bits.
    if (!entry.count || !entry.measured || *entry.measured <= 0 || *entry.count < 0
        || *entry.count > largest)
        return {};
    constexpr qint64 ppmPerCent = 10'000;
    const qint64 percent = roundedQuotient(*entry.count * 100, *entry.measured);
    return QCoreApplication::translate("MeasurementParts", "%1 (%2 of %3)",
                                       "%1 share, %2 those who met the goal, %3 those measured")
        .arg(percentText(Percentage::fromPpm(percent * ppmPerCent), locale),
             countText(*entry.count, locale), countText(*entry.measured, locale));
}

} // namespace bundlinje
