#include "model/exchange/importplan.h"

#include "model/exchange/findingreasons.h"
#include "model/exchange/importmerge.h"
#include "model/exchange/indigocolumns.h"
#include "model/exchange/indigoproject.h"
#include "model/exchange/indigorecords.h"
#include "model/exchange/personnumbers.h"
#include "model/exchange/recorddifference.h"
#include "model/json/investmentjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr QStringView projectsFile = u"projects.csv";

ImportedItem itemOf(const Investment &investment, const QList<FieldDifference> &fields = {})
{
    return {investment.id, investment.origin.externalId, investment.name, fields};
}

void list(QList<ImportedItem> &items, const Investment &investment,
          const QList<FieldDifference> &fields)
{
    if (!fields.isEmpty())
        items.append(itemOf(investment, fields));
}

/// What is merged: not the identity, and not what the import keeps for itself.
QJsonObject mergeable(Investment investment)
{
    investment.origin = {};
    investment.unread.clear();
    QJsonObject object = toJson(investment);
    object.remove(u"id");
    object.remove(u"revision");
    return object;
}

/// The merged fields in an investment with our identity.
Result<Investment> investmentWith(QJsonObject merged, const Investment &ours)
{
    merged.insert(u"id", ours.id.toString());
    merged.insert(u"revision", ours.revision);
    return investmentFromJson(merged);
}

bool isBlank(const ImportedRecord &record, const QString &column)
{
    return record.cells.value(column).trimmed().isEmpty();
}

/// The cells of projects.csv that had a text and have none now, put back into `records`.
QList<FieldDifference> putBackEmptied(const QList<ImportedRecord> &before,
                                      QList<ImportedRecord> &records)
{
    const auto isProject = [](const ImportedRecord &record) {
        return record.file == projectsFile;
    };
    const ImportedRecord old = recordsOf(before, projectsFile).value(0);
    const auto project = std::find_if(records.begin(), records.end(), isProject);
    QList<FieldDifference> emptied;
    if (project == records.end())
        return emptied;
    for (auto cell = old.cells.cbegin(); cell != old.cells.cend(); ++cell) {
        if (isBlank(old, cell.key()) || !isBlank(*project, cell.key()))
            continue;
        const IndigoColumn *column = indigoColumn(projectsFile, cell.key());
        const bool hasField = column && !column->field.isEmpty();
        emptied.append(
            {hasField ? column->field.toString() : u"%1: %2"_s.arg(projectsFile, cell.key()),
             cell.value(),
             {}});
        project->cells.insert(cell.key(), cell.value());
    }
    return emptied;
}

bool isSameText(const UnreadText &a, const UnreadText &b)
{
    return a.field == b.field && a.text == b.text && a.file == b.file && a.column == b.column;
}

bool holds(const QList<UnreadText> &texts, const UnreadText &wanted)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const UnreadText &text) { return isSameText(text, wanted); });
}

/// The dump's unread texts without those that a person has dealt with, and those that came from
/// elsewhere.
QList<UnreadText> mergedUnread(const Investment &base, const Investment &ours,
                               const Investment &theirs)
{
    QList<UnreadText> merged;
    for (const UnreadText &text : theirs.unread) {
        if (!holds(base.unread, text) || holds(ours.unread, text))
            merged.append(text);
    }
    for (const UnreadText &text : ours.unread) {
        if (!holds(base.unread, text))
            merged.append(text);
    }
    return merged;
}

/// Adds those of `more` whose field is not listed yet.
void addFields(QList<FieldDifference> &fields, const QList<FieldDifference> &more)
{
    const QList<FieldDifference> listed = fields;
    for (const FieldDifference &field : more) {
        const bool known =
            std::any_of(listed.begin(), listed.end(),
                        [&](const FieldDifference &other) { return other.field == field.field; });
        if (!known)
            fields.append(field);
    }
}

bool isWithoutMoney(const Investment &investment)
{
    return !investment.contract && investment.measurements.isEmpty()
        && investment.cashFlows.isEmpty();
}

/// As it was read before an import filled contract, results and payments. An investment that has
/// none of them is taken to be from then, so that the next import brings them.
void forgetMoney(Investment &base)
{
    base.contract.reset();
    base.measurements.clear();
    base.cashFlows.clear();
    for (EffectGoal &goal : base.effectGoals)
        goal.isPaymentGoal = false;
    base.unread.removeIf([](const UnreadText &text) {
        return text.field == "contract"_L1 || text.field == "measurements"_L1
            || text.field == "cashFlows"_L1;
    });
}

/// What the import takes over and shows as changed.
QList<FieldDifference> takenFields(const Investment &before, const Investment &after,
                                   const QList<FieldDifference> &raw,
                                   const QList<FieldDifference> &emptied)
{
    QList<FieldDifference> taken;
    for (const FieldDifference &field : differences(before, after) + raw) {
        const bool isEmptied =
            std::any_of(emptied.begin(), emptied.end(),
                        [&](const FieldDifference &other) { return other.field == field.field; });
        // What cannot be read is told by the report's list of unreadable cells, not here.
        const bool isListed = field.field == "unread"_L1;
        if (!isEmptied && !isListed)
            taken.append(field);
    }
    return taken;
}

/// One import of INDIGO into a file, as it is worked out.
class IndigoPlanner {
public:
    IndigoPlanner(const PortfolioContent &current, const IndigoDump &dump,
                  const ImportOptions &options);

    Status plan();
    const ImportPlan &result() const { return m_plan; }

private:
    Status update(const Investment &ours, const Investment &published);
    Investment completed(const Investment &ours, const Investment &published) const;
    void sortRaw(const Investment &ours, const Investment &theirs, QList<FieldDifference> &changed,
                 QList<FieldDifference> &emptied) const;
    void markRemoved();

    const PortfolioContent &m_current;
    const IndigoDump &m_dump;
    ImportOptions m_options;
    QHash<QString, const Investment *> m_known;
    ImportPlan m_plan;
};

IndigoPlanner::IndigoPlanner(const PortfolioContent &current, const IndigoDump &dump,
                             const ImportOptions &options)
    : m_current(current)
    , m_dump(dump)
    , m_options(options)
{
    m_plan.changes.reason = u"Import INDIGO"_s;
    ImportReport &report = m_plan.report;
    report.unreadable = dump.unreadable;
    report.checks = dump.checks;
    report.missingFiles = dump.missingFiles;
    report.missingColumns = dump.missingColumns;
    report.unknownColumns = dump.unknownColumns;
    report.emptiedAreKept = !options.clearEmptied;
    for (const Investment &investment : current.investments) {
        const ImportOrigin &origin = investment.origin;
        if (origin.format != indigoFormat)
            continue;
        // A copy made by hand has the same external id; the imported one has the id made of it.
        const bool isOriginal = investment.id.value == indigoUuid(origin.externalId);
        const Investment *&known = m_known[origin.externalId];
        if (known)
            report.checks.append({.value = origin.externalId,
                                  .reason = reasons::copiedInvestment.toString(),
                                  .externalId = origin.externalId});
        if (!known || isOriginal)
            known = &investment;
    }
}

Status IndigoPlanner::plan()
{
    QSet<QString> seen;
    for (const Investment &theirs : m_dump.investments) {
        const QString &id = theirs.origin.externalId;
        if (seen.contains(id))
            return failure(Error::Code::InvalidInput, {}, id, u"the id is there twice"_s);
        seen.insert(id);
        if (const Investment *ours = m_known.value(id)) {
            if (const Status updated = update(*ours, theirs); !updated)
                return updated;
            continue;
        }
        m_plan.changes.investments.append({std::nullopt, theirs});
        m_plan.report.added.append(itemOf(theirs));
    }
    markRemoved();
    m_plan.report.checks += personNumbersIn(m_plan.changes);
    return {};
}

/// What is published now, and what was before where this dump has no place for it.
Investment IndigoPlanner::completed(const Investment &ours, const Investment &published) const
{
    const QList<ImportedRecord> records =
        completedRecords(ours.origin.records, published.origin.records, m_dump);
    return records == published.origin.records
        ? published
        : indigoInvestment(published.origin.externalId, records);
}

/// Cells without a field: those that differ, and those that are empty now.
void IndigoPlanner::sortRaw(const Investment &ours, const Investment &theirs,
                            QList<FieldDifference> &changed, QList<FieldDifference> &emptied) const
{
    const auto raw =
        recordDifferences(ours.origin.records, theirs.origin.records, RecordColumns::WithoutField);
    for (const FieldDifference &cell : raw) {
        if (cell.after.trimmed().isEmpty())
            addFields(emptied, {cell});
        else
            changed.append(cell);
    }
}

Status IndigoPlanner::update(const Investment &ours, const Investment &published)
{
    ImportReport &report = m_plan.report;
    const Investment theirs = completed(ours, published);
    const bool sameAsLast = sameCells(ours.origin.records, theirs.origin.records);
    const bool isWithout = isWithoutMoney(ours) && !isWithoutMoney(theirs);
    if (sameAsLast && ours.origin.inLatest && !isWithout) {
        report.unchanged.append(itemOf(ours));
        return {};
    }
    Investment base = indigoInvestment(ours.origin.externalId, ours.origin.records);
    if (isWithout)
        forgetMoney(base);
    QList<ImportedRecord> records = theirs.origin.records;
    QList<FieldDifference> emptied = putBackEmptied(ours.origin.records, records);
    const Investment wanted =
        m_options.clearEmptied ? theirs : indigoInvestment(theirs.origin.externalId, records);
    const MergeResult merge =
        mergeFields({mergeable(base), mergeable(ours), mergeable(wanted)}, m_options.clearEmptied);
    Result<Investment> after = investmentWith(merge.merged, ours);
    if (!after)
        return tl::make_unexpected(after.error());
    after->origin = theirs.origin;
    after->unread = mergedUnread(base, ours, theirs);
    m_plan.changes.investments.append({ours, *after});

    QList<FieldDifference> raw;
    addFields(emptied, merge.emptied);
    sortRaw(ours, theirs, raw, emptied);
    QList<FieldDifference> taken = takenFields(ours, *after, raw, emptied);
    if (taken.isEmpty() && emptied.isEmpty() && merge.kept.isEmpty())
        taken = recordDifferences(ours.origin.records, theirs.origin.records, RecordColumns::All);
    list(report.changed, ours, taken);
    list(report.emptied, ours, emptied);
    list(report.kept, ours, merge.kept);
    return {};
}

void IndigoPlanner::markRemoved()
{
    QSet<QString> present;
    for (const Investment &investment : m_dump.investments)
        present.insert(investment.origin.externalId);
    for (const Investment &ours : m_current.investments) {
        const ImportOrigin &origin = ours.origin;
        if (origin.format != indigoFormat || !origin.inLatest || present.contains(origin.externalId)
            || m_known.value(origin.externalId) != &ours)
            continue;
        Investment after = ours;
        after.origin.inLatest = false;
        m_plan.changes.investments.append({ours, after});
        m_plan.report.removed.append(itemOf(ours));
    }
}

/// Takes what comes in; where it lacks a field, the option decides.
Status updateFromContent(const Investment &ours, const Investment &theirs, bool clearEmptied,
                         ImportPlan &plan)
{
    Investment compared = theirs;
    compared.revision = ours.revision;
    if (compared == ours) {
        plan.report.unchanged.append(itemOf(ours));
        return {};
    }
    const QJsonObject mine = mergeable(ours);
    const MergeResult merge = mergeFields({mine, mine, mergeable(theirs)}, clearEmptied);
    Result<Investment> after = investmentWith(merge.merged, ours);
    if (!after)
        return tl::make_unexpected(after.error());
    after->origin = theirs.origin;
    after->unread = theirs.unread;
    if (*after != ours)
        plan.changes.investments.append({ours, *after});
    list(plan.report.changed, ours, takenFields(ours, *after, {}, merge.emptied));
    list(plan.report.emptied, ours, merge.emptied);
    return {};
}

} // namespace

Result<ImportPlan> planImport(const PortfolioContent &current, const IndigoDump &dump,
                              const ImportOptions &options)
{
    IndigoPlanner planner(current, dump, options);
    if (const Status planned = planner.plan(); !planned)
        return tl::make_unexpected(planned.error());
    return planner.result();
}

Result<ImportPlan> planContentImport(const PortfolioContent &current,
                                     const PortfolioContent &incoming, const ImportOptions &options)
{
    ImportPlan plan;
    plan.changes.reason = u"Import JSON"_s;
    plan.report.emptiedAreKept = !options.clearEmptied;
    QHash<InvestmentId, const Investment *> known;
    for (const Investment &investment : current.investments)
        known.insert(investment.id, &investment);
    QSet<InvestmentId> seen;
    for (const Investment &theirs : incoming.investments) {
        if (seen.contains(theirs.id))
            return failure(Error::Code::InvalidInput, {}, theirs.id.toString(),
                           u"the id is there twice"_s);
        seen.insert(theirs.id);
        if (const Investment *ours = known.value(theirs.id)) {
            const Status updated = updateFromContent(*ours, theirs, options.clearEmptied, plan);
            if (!updated)
                return tl::make_unexpected(updated.error());
            continue;
        }
        Investment added = theirs;
        added.revision = 0;
        plan.changes.investments.append({std::nullopt, added});
        plan.report.added.append(itemOf(added));
    }
    Portfolio settings = incoming.portfolio;
    settings.revision = current.portfolio.revision;
    if (current.investments.isEmpty() && settings != current.portfolio)
        plan.changes.portfolio = PortfolioChange{current.portfolio, settings};
    plan.report.checks = personNumbersIn(plan.changes);
    return plan;
}

} // namespace bundlinje
