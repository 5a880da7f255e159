#include "model/items/participationparts.h"

#include "model/calc/smallcounts.h"
#include "model/items/parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

GridColumn<Participation> participationColumn(const QString &name,
                                              std::optional<qint64> Participation::*member)
{
    Part<Participation> made = part<Participation>(name, member);
    made.isSmallCount = [member](const Participation &count, const PartContext &context) {
        return isSmallCount(count.*member, context.portfolio.smallCountThreshold);
    };
    return {.part = made, .isNumber = true};
}

QStringList textsOf(const QList<ReportDuty> &duties, QString ReportDuty::*member)
{
    QStringList texts;
    for (const ReportDuty &duty : duties) {
        if (!(duty.*member).isEmpty() && !texts.contains(duty.*member))
            texts.append(duty.*member);
    }
    return texts;
}

} // namespace

QList<GridColumn<Participation>> participationColumns(const Investment & /*investment*/)
{
    Part<Participation> source =
        part(u"participation.provenance.sourceId"_s,
             through(lens<Participation, Provenance>(&Participation::provenance),
                     lens<Provenance, QString>(&Provenance::sourceId)));
    source.kind = PartKind::Choice;
    source.choices = sourceChoices;
    return {{.part = part<Participation>(u"participation.countedOn"_s, &Participation::countedOn)},
            participationColumn(u"participation.referred"_s, &Participation::referred),
            participationColumn(u"participation.started"_s, &Participation::started),
            participationColumn(u"participation.completed"_s, &Participation::completed),
            participationColumn(u"participation.metGoal"_s, &Participation::metGoal),
            {.part = source}};
}

Participation newParticipation(const QDate &today)
{
    Participation made{.id = QUuid::createUuid()};
    if (today.isValid())
        made.countedOn = PartialDate::fromDate(today);
    return made;
}

bool isFilled(const Participation &count)
{
    return count.referred || count.started || count.completed || count.metGoal;
}

QList<GridColumn<ReportDuty>> reportDutyColumns(const Investment &investment)
{
    QStringList recipients = textsOf(investment.reportDuties, &ReportDuty::recipient);
    for (const Party &party : investment.parties) {
        if (!party.name.isEmpty() && !recipients.contains(party.name))
            recipients.append(party.name);
    }
    return {{.part = part<ReportDuty>(u"reportDuties.title"_s, &ReportDuty::title),
             .proposals = textsOf(investment.reportDuties, &ReportDuty::title)},
            {.part = part<ReportDuty>(u"reportDuties.recipient"_s, &ReportDuty::recipient),
             .proposals = recipients},
            {.part = part<ReportDuty>(u"reportDuties.dueOn"_s, &ReportDuty::dueOn)},
            {.part = part<ReportDuty>(u"reportDuties.deliveredOn"_s, &ReportDuty::deliveredOn)}};
}

bool isFilled(const ReportDuty &duty)
{
    return !duty.title.isEmpty() && duty.dueOn;
}

} // namespace bundlinje
