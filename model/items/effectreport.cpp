#include "model/items/effectreport.h"

#include "model/calc/effectplan.h"
#include "model/calc/smallcounts.h"
#include "model/items/contractwords.h"
#include "model/items/effectplanparts.h"
#include "model/items/numbertext.h"
#include "model/items/reportmethod.h"
#include "model/items/yeartexts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of this file's words.
struct EffectWords {
    Q_DECLARE_TR_FUNCTIONS(EffectReport)
};

/// What is counted of one goal at one check, by one component.
struct CountedGoal {
    std::optional<qint64> met;
    std::optional<qint64> measured;
    std::optional<Quantity> value; ///< Of what counts no citizens.
    int measurements = 0;
    bool isOfPersons = false;
    bool isVerified = true;
    std::optional<PartialDate> measuredOn;
};

void addEntry(CountedGoal &counted, const Measurement &measurement)
{
    const MeasurementEntry &entry = measurement.entries.constLast();
    if (entry.count)
        counted.met = counted.met.value_or(0) + *entry.count;
    if (entry.measured)
        counted.measured = counted.measured.value_or(0) + *entry.measured;
    if (entry.value)
        counted.value = Quantity::fromTenMillionths(
            entry.value->tenMillionths() + (counted.value ? counted.value->tenMillionths() : 0));
    ++counted.measurements;
    counted.isOfPersons = counted.isOfPersons || measurement.person.has_value();
    counted.isVerified = counted.isVerified && entry.status == MeasurementStatus::Verified;
    if (entry.measuredOn)
        counted.measuredOn = entry.measuredOn;
}

/// Whether the other one has reached more.
bool hasReachedLess(const CountedGoal &one, const CountedGoal &other)
{
    return one.met != other.met ? one.met < other.met : one.value < other.value;
}

/// By check. Several components that pay for one goal at a check count the same citizens, so that
/// the one with the largest count stands for the check.
QMap<int, CountedGoal> countedOf(const Investment &investment, const EffectGoal &goal)
{
    QMap<int, QMap<QUuid, CountedGoal>> byComponent;
    for (const Measurement &measurement : investment.measurements) {
        if (!measurement.entries.isEmpty() && goalMeasured(investment, measurement) == goal.id)
            addEntry(byComponent[measurement.period][measurement.component], measurement);
    }
    QMap<int, CountedGoal> counted;
    for (auto at = byComponent.cbegin(); at != byComponent.cend(); ++at)
        counted[at.key()] = *std::max_element(at->cbegin(), at->cend(), hasReachedLess);
    return counted;
}

QList<ExportCell> rowOf(const CountedGoal &counted, const ReportSetting &setting)
{
    const int threshold = setting.portfolio.smallCountThreshold;
    const bool isFewMeasured = isSmallCount(counted.measured, threshold)
        || (counted.isOfPersons && isSmallCount(counted.measurements, threshold));
    const bool isFew = isFewMeasured || isSmallCount(counted.met, threshold);
    const ExportCell masked = maskText(CountMask::Small, threshold);
    const auto count = [&](const std::optional<qint64> &number, bool isMasked) {
        return !number ? ExportCell() : isMasked ? masked : ExportCell(*number);
    };
    ExportCell share;
    if (counted.met && counted.measured && *counted.measured > 0 && !isFew)
        share = percentText(
            Percentage::fromPpm(roundedQuotient(*counted.met * 100, *counted.measured) * 10'000),
            setting.locale);
    const ExportCell reached = counted.met ? count(counted.met, isFew)
        : !counted.value                   ? ExportCell()
        : isFewMeasured                    ? masked
                                           : ExportCell(counted.value->value());
    return {reached, count(counted.measured, isFewMeasured), share,
            counted.isVerified ? EffectWords::tr("confirmed") : EffectWords::tr("preliminary"),
            counted.measuredOn ? ExportCell(*counted.measuredOn) : ExportCell()};
}

} // namespace

QString goalTargetText(const EffectGoal &goal, const QLocale &locale)
{
    if (goal.targetCount) {
        const QString count = goal.isTargetTotal
            ? EffectWords::tr("%1 in all", "%1 number aimed at over all checks")
                  .arg(countText(*goal.targetCount, locale))
            : countText(*goal.targetCount, locale);
        return goal.targetShare ? EffectWords::tr("%1 (%2)", "%1 number, %2 share aimed at")
                                      .arg(count, percentText(*goal.targetShare, locale))
                                : count;
    }
    if (goal.targetShare)
        return percentText(*goal.targetShare, locale);
    if (goal.targetValue)
        return quantityText(*goal.targetValue, locale);
    return goal.targetText.simplified();
}

ReportTable effectTable(const Investment &investment, const ReportSetting &setting,
                        CountedChecks checks)
{
    ReportTable table{.key = u"effects"_s, .title = EffectWords::tr("Effect against the goals")};
    table.columns = {
        {.key = u"goal"_s, .title = EffectWords::tr("Goal")},
        {.key = u"check"_s, .title = EffectWords::tr("Check")},
        {.key = u"target"_s, .title = EffectWords::tr("Aimed at")},
        {.key = u"reached"_s, .title = EffectWords::tr("Reached"), .isNumber = true},
        {.key = u"measured"_s, .title = EffectWords::tr("Looked at"), .isNumber = true},
        {.key = u"share"_s,
         .title = EffectWords::tr("Share"),
         .isNumber = true,
         .quotient = std::pair(3, 4),
         .isShare = true},
        {.key = u"state"_s, .title = EffectWords::tr("State")},
        {.key = u"measuredOn"_s, .title = EffectWords::tr("Measured on")}};
    for (const EffectGoal &goal : investment.effectGoals) {
        const QMap<int, CountedGoal> counted = countedOf(investment, goal);
        const QString target = goalTargetText(goal, setting.locale);
        const QString name = goal.definition.simplified();
        const auto aimedAt = [&](int period) -> ExportCell {
            const std::optional<Quantity> planned = plannedAt(goal, period);
            if (planned)
                return plannedNumberText(*planned, setting.locale);
            return target.isEmpty() ? ExportCell() : ExportCell(target);
        };
        const auto first = checks == CountedChecks::Last && !counted.isEmpty()
            ? std::prev(counted.cend())
            : counted.cbegin();
        for (auto at = first; at != counted.cend(); ++at) {
            const QString check = investment.contract ? periodText(*investment.contract, at.key())
                                                      : QString::number(at.key());
            table.rows.append(QList<ExportCell>{name, check, aimedAt(at.key())}
                              + rowOf(*at, setting));
        }
        if (counted.isEmpty())
            table.rows.append({name, ExportCell(),
                               target.isEmpty() ? ExportCell() : ExportCell(target), ExportCell(),
                               ExportCell(), ExportCell(), EffectWords::tr("not measured yet"),
                               ExportCell()});
    }
    return table;
}

QStringList effectGoalTexts(const Investment &investment, const ReportSetting &)
{
    QStringList texts;
    for (const EffectGoal &goal : investment.effectGoals) {
        QStringList parts{goal.definition.simplified()};
        const auto add = [&](const QString &text, const QString &value) {
            if (!value.simplified().isEmpty())
                parts += text.arg(value.simplified());
        };
        add(EffectWords::tr("Not counted: %1"), goal.exceptions);
        add(EffectWords::tr("Counted in: %1"), goal.dataSource);
        add(EffectWords::tr("To be confirmed by: %1"), goal.verification);
        parts.removeAll(QString());
        if (!parts.isEmpty())
            texts += parts.join(u" · "_s);
    }
    return texts;
}

Report effectReport(std::span<const Investment> investments, const ReportSetting &setting)
{
    Report report{.key = u"effects"_s, .kind = EffectWords::tr("Effect statement")};
    report.subject = investments.size() == 1 ? shortNameOf(investments.front())
                                             : setting.portfolio.name.simplified();
    report.title = titleOf(report);
    report.fund = setting.portfolio.fundName;
    report.date = setting.date;
    report.mainTable = u"all"_s;
    if (const QString notice = setting.portfolio.notice.simplified(); !notice.isEmpty())
        report.notices += notice;
    ReportTable all;
    QStringList missing;
    QList<ReportSection> sections;
    for (const Investment &investment : investments) {
        ReportSection section{.key = investment.id.toString(),
                              .title = investment.name.simplified()};
        section.blocks.append(ReportParagraph{investment.targetGroup.description});
        ReportTable table = effectTable(investment, setting);
        all.columns = table.columns;
        for (const QList<ExportCell> &row : std::as_const(table.rows))
            all.rows.append(QList<ExportCell>{investment.name.simplified()} + row);
        if (investment.effectGoals.isEmpty()) {
            missing += EffectWords::tr("%1: no effect goals are entered")
                           .arg(investment.name.simplified());
            section.blocks.append(ReportParagraph{EffectWords::tr("No effect goals are entered.")});
        } else {
            table.key += u'.' + investment.id.toString();
            section.blocks.append(table);
            section.blocks.append(ReportList{effectGoalTexts(investment, setting)});
        }
        sections.append(section);
    }
    if (sections.isEmpty())
        report.notices += EffectWords::tr("There are no investments to report on.");
    all.key = u"all"_s;
    all.title = EffectWords::tr("All goals and checks");
    for (ReportTable::Column &column : all.columns) {
        if (column.quotient)
            column.quotient = std::pair(column.quotient->first + 1, column.quotient->second + 1);
    }
    all.columns.prepend({.key = u"investment"_s, .title = EffectWords::tr("Investment")});
    report.sections = sections;
    report.spareTable = effectTable({}, setting);
    if (investments.size() > 1)
        report.sections.append({.key = u"all"_s, .title = {}, .blocks = {all}});
    else
        report.mainTable =
            sections.isEmpty() ? QString() : u"effects."_s + sections.constFirst().key;
    report.sections.append(missingSection(missing));
    report.hasGaps = !missing.isEmpty();
    report.sections.append(methodSection(
        {EffectWords::tr("Each goal is shown at each check, as it was counted last. Reached of "
                         "looked at is of those whom somebody looked at, not of all who took "
                         "part."),
         EffectWords::tr("Aimed at is what is planned for that check, else the target of the "
                         "goal."),
         EffectWords::tr("Preliminary is what nobody else has confirmed yet. What is not measured "
                         "is not 0.")},
        setting));
    return report;
}

} // namespace bundlinje
