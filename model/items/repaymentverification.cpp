// Who counted what a statement of repayment is of, who confirms it, and what was corrected.

#include "model/items/repaymentsections.h"

#include "model/calc/contractversions.h"
#include "model/calc/smallcounts.h"
#include "model/items/contractwords.h"
#include "model/items/numbertext.h"
#include "model/items/parttext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of this file's words.
struct VerificationWords {
    Q_DECLARE_TR_FUNCTIONS(RepaymentReport)
};

const EffectGoal *measuredGoalOf(const Investment &investment, const Measurement &measurement)
{
    QUuid id = measurement.effectGoal;
    const ContractTerms &terms = termsIn(*investment.contract, measurement.period);
    if (const auto component = componentOf(terms, measurement.component);
        component != terms.components.cend() && !component->effectGoal.isNull())
        id = component->effectGoal;
    const auto found = std::find_if(investment.effectGoals.cbegin(), investment.effectGoals.cend(),
                                    [&](const EffectGoal &goal) { return goal.id == id; });
    return found == investment.effectGoals.cend() ? nullptr : &*found;
}

/// Each measurement that is of no single person, and of those that are the last alone: places among
/// the investment's.
QList<qsizetype> shownMeasurements(const RepaymentLine &line, const Investment &investment)
{
    QList<qsizetype> shown;
    std::optional<qsizetype> lastOfPersons;
    for (const qsizetype at : line.measurements) {
        const Measurement &measurement = investment.measurements.at(at);
        if (measurement.entries.isEmpty() || shown.contains(at))
            continue;
        if (measurement.person)
            lastOfPersons = at;
        else
            shown.append(at);
    }
    if (lastOfPersons)
        shown.append(*lastOfPersons);
    return shown;
}

ExportCell verificationDate(const std::optional<PartialDate> &date)
{
    return date ? ExportCell(*date) : ExportCell();
}

ExportCell verificationText(const QString &text)
{
    return text.simplified().isEmpty() ? ExportCell() : ExportCell(text.simplified());
}

} // namespace

ReportSection RepaymentSections::verification() const
{
    ReportSection section{.key = u"verification"_s,
                          .title =
                              VerificationWords::tr("Who counted, who confirmed, and sources")};
    ReportTable table{.key = u"verification"_s, .title = VerificationWords::tr("Measurements")};
    table.columns = {
        {.key = u"period"_s, .title = VerificationWords::tr("Check")},
        {.key = u"component"_s, .title = VerificationWords::tr("What was measured")},
        {.key = u"measuredOn"_s, .title = VerificationWords::tr("Measured on")},
        {.key = u"recordedOn"_s, .title = VerificationWords::tr("Recorded on")},
        {.key = u"state"_s, .title = VerificationWords::tr("State")},
        {.key = u"dataSource"_s, .title = VerificationWords::tr("Counted in")},
        {.key = u"verification"_s, .title = VerificationWords::tr("To be confirmed by")},
        {.key = u"source"_s, .title = VerificationWords::tr("Source")}};
    for (const RepaymentLine &line : m_lines) {
        if (line.kind != ContractLine::Kind::Measured || line.measurements.isEmpty())
            continue;
        for (const qsizetype at : shownMeasurements(line, investment)) {
            const Measurement &measurement = investment.measurements.at(at);
            const MeasurementEntry &entry = measurement.entries.constLast();
            const EffectGoal *goal = measuredGoalOf(investment, measurement);
            table.rows.append({ExportCell(qint64{line.period}), lineName(line),
                               verificationDate(entry.measuredOn),
                               verificationDate(entry.recordedOn), stateOf(line),
                               verificationText(goal ? goal->dataSource : QString()),
                               verificationText(goal ? goal->verification : QString()),
                               verificationText(sourceText(entry.provenance, investment.sources))});
        }
    }
    if (table.rows.isEmpty())
        section.blocks.append(ReportParagraph{VerificationWords::tr("Nothing is measured yet.")});
    else
        section.blocks.append(table);
    if (const QStringList corrected = corrections(); !corrected.isEmpty()) {
        section.blocks.append(ReportParagraph{VerificationWords::tr("Corrections:")});
        section.blocks.append(ReportList{corrected});
    }
    return section;
}

/// A reason typed about one person may tell who that is: of those stands how many there are.
QStringList RepaymentSections::corrections() const
{
    QStringList texts;
    for (const RepaymentLine &line : m_lines) {
        if (line.kind != ContractLine::Kind::Measured)
            continue;
        qint64 ofPersons = 0;
        const auto add = [&](const QString &what) {
            const QString text =
                VerificationWords::tr("Check %1, %2: %3",
                                      "%2 what is measured, %3 why it was corrected")
                    .arg(periodText(contract(), line.period), lineName(line), what);
            if (!texts.contains(text))
                texts += text;
        };
        for (const qsizetype at : line.measurements) {
            const Measurement &measurement = investment.measurements.at(at);
            if (measurement.entries.size() < 2)
                continue;
            const QString reason = measurement.entries.constLast().reason.simplified();
            if (measurement.person)
                ++ofPersons;
            else
                add(reason.isEmpty() ? VerificationWords::tr("corrected, why is not stated")
                                     : reason);
        }
        const int threshold = setting.portfolio.smallCountThreshold;
        if (ofPersons > 0)
            add(VerificationWords::tr("%1 measurements of one citizen each were corrected")
                    .arg(isSmallCount(ofPersons, threshold)
                             ? maskText(CountMask::Small, threshold)
                             : countText(ofPersons, setting.locale)));
    }
    return texts;
}

} // namespace bundlinje
