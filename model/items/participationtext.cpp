#include "model/items/participationtext.h"

#include "model/calc/smallcounts.h"
#include "model/exchange/exporttable.h"
#include "model/items/datetext.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class ChainWords final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::ChainWords)

public:
    static QString step(ParticipationStep step)
    {
        switch (step) {
        case ParticipationStep::Planned:
            return tr("Planned");
        case ParticipationStep::Referred:
            return tr("Referred");
        case ParticipationStep::Started:
            return tr("Started");
        case ParticipationStep::Completed:
            return tr("Completed");
        case ParticipationStep::MetGoal:
            return tr("Met the goal");
        }
        return {};
    }

    static QString inLine(ParticipationStep step, const QString &count)
    {
        switch (step) {
        case ParticipationStep::Planned:
            return tr("%1 planned", "%1 how many").arg(count);
        case ParticipationStep::Referred:
            return tr("%1 referred", "%1 how many").arg(count);
        case ParticipationStep::Started:
            return tr("%1 started", "%1 how many").arg(count);
        case ParticipationStep::Completed:
            return tr("%1 completed", "%1 how many").arg(count);
        case ParticipationStep::MetGoal:
            return tr("%1 met the goal", "%1 how many").arg(count);
        }
        return {};
    }

    static QString caption(const ParticipationChain &chain, const QLocale &locale)
    {
        QStringList said;
        if (chain.countedOn)
            said.append(tr("Counted on %1.", "%1 date").arg(dateText(*chain.countedOn, locale)));
        said.append(tr("Each share is of the step before."));
        if (chain.links.constLast().isMeasured)
            said.append(tr("Those who met the goal are taken from the measurements."));
        return said.join(u' ');
    }

    static QString withShare(const QString &text, const QString &share)
    {
        return share.isEmpty() ? text : tr("%1 (%2)", "%1 step, %2 share").arg(text, share);
    }
};

} // namespace

QString participationStepLabel(ParticipationStep step)
{
    return ChainWords::step(step);
}

QList<ShownLink> shownChain(const ParticipationChain &chain, int threshold, SmallNumbers small,
                            const QLocale &locale)
{
    qint64 largest = 1;
    for (const ChainLink &link : chain.links)
        largest = std::max(largest, link.count.value_or(0));
    QList<ShownLink> shown;
    bool wasMasked = false; // Of the step that the share is of.
    for (const ChainLink &link : chain.links) {
        ShownLink one{.step = ChainWords::step(link.step),
                      .count = QString::fromUtf16(missingText),
                      .share = {}};
        if (link.count) {
            one.isSmall = isSmallCount(link.count, threshold);
            const bool isMasked = one.isSmall && small == SmallNumbers::Masked;
            one.isKnown = true;
            one.count =
                isMasked ? maskText(CountMask::Small, threshold) : countText(*link.count, locale);
            constexpr double perCent = 100;
            constexpr qint64 ppmPerCent = 10'000;
            constexpr double mostShown = 100; // Above it is a slip of the keys, not a share.
            if (link.share && std::abs(*link.share) <= mostShown && !isMasked && !wasMasked)
                one.share = percentText(
                    Percentage::fromPpm(std::llround(*link.share * perCent) * ppmPerCent), locale);
            if (!isMasked && *link.count > 0)
                one.part = static_cast<double>(*link.count) / static_cast<double>(largest);
            wasMasked = isMasked;
        }
        shown.append(one);
    }
    return shown;
}

QString chainText(const ParticipationChain &chain, int threshold, SmallNumbers small,
                  const QLocale &locale)
{
    QStringList said;
    const QList<ShownLink> shown = shownChain(chain, threshold, small, locale);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown.at(i).isKnown)
            said.append(ChainWords::withShare(
                ChainWords::inLine(chain.links.at(i).step, shown.at(i).count), shown.at(i).share));
    }
    return said.join(u", "_s);
}

QString chainCaption(const ParticipationChain &chain, const QLocale &locale)
{
    return chain.links.isEmpty() ? QString() : ChainWords::caption(chain, locale);
}

} // namespace bundlinje
