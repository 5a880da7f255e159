#include "views/investment/investmentheader.h"

#include "model/calc/casepotential.h"
#include "model/calc/effecttodate.h"
#include "model/calc/fundpotential.h"
#include "model/items/amounttext.h"
#include "model/items/datetext.h"
#include "model/items/duerow.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"
#include "model/items/partlabels.h"
#include "views/heading.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// "56,0 mio. kr. (stated)", or the word for missing.
QString figureText(const std::optional<MoneyFigure> &figure, bool isHidden)
{
    if (!figure)
        return InvestmentHeader::tr("missing");
    return InvestmentHeader::tr("%1 (%2)", "%1 amount, %2 how it came about")
        .arg(isHidden ? QString::fromUtf16(hiddenText) : millionWithUnit(figure->amount, QLocale()),
             figureBasisLabel(*figure));
}

/// "Effect: 78 of 80", against what the goals aim at, or why there is no such number.
QString effectText(const Investment &investment)
{
    if (const auto effect = effectToDate(investment))
        return InvestmentHeader::tr("Effect: %1 of %2", "%1 reached, %2 aimed at")
            .arg(countText(effect->met, QLocale()), countText(effect->target, QLocale()));
    if (investment.effectGoals.isEmpty())
        return InvestmentHeader::tr("Effect goals: missing");
    bool isMeasured = false;
    bool isCounted = false;
    for (const Measurement &measurement : investment.measurements) {
        isMeasured = isMeasured || !measurement.entries.isEmpty();
        isCounted =
            isCounted || (!measurement.entries.isEmpty() && measurement.entries.constLast().count);
    }
    if (!isMeasured)
        return InvestmentHeader::tr("Effect: not measured yet");
    return isCounted ? InvestmentHeader::tr("Effect: counted, but without a target in citizens")
                     : InvestmentHeader::tr("Effect: not a number of citizens");
}

/// "Next: Repayment, planned end, 31 Dec 2027", or the word for missing.
QString nextText(const Investment &investment, const QDate &today)
{
    constexpr int years = 100;
    const QList<DueRow> due = dueRows(investment, today, today.addYears(years));
    const DueRow *next = nextRow(due, today);
    if (!next)
        return InvestmentHeader::tr("Next date: missing");
    const bool isMilestone = next->item.kind == DueItem::Kind::Milestone;
    return InvestmentHeader::tr("Next: %1, %2", "%1 what is due, %2 the date")
        .arg(isMilestone ? partFullLabel(next->item.field) : dueWhat(*next),
             dateText(next->item.date, QLocale()));
}

} // namespace

InvestmentHeader::InvestmentHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new Heading(1.5, QFont::DemiBold, this))
    , m_facts(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    const int space = fontMetrics().height();
    column->setContentsMargins(space, space / 2, space, space / 2);
    column->setSpacing(fontMetrics().descent());
    for (QLabel *label : {m_name, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
}

void InvestmentHeader::show(const Investment &investment, const Portfolio &portfolio,
                            const QDate &today, bool amountsHidden)
{
    constexpr qsizetype longest = 120;
    const QString name = investment.name.simplified();
    m_name->setText(name.size() <= longest ? name : name.left(longest) + u'…');
    const bool hasOwnShare = investment.ownShare.has_value();
    const std::optional<MoneyFigure> &invested =
        hasOwnShare ? investment.ownShare : investment.contractAmount;
    const QString measure =
        measureLabel(hasOwnShare ? InvestedMeasure::OwnShare : InvestedMeasure::ContractAmount);
    m_facts->setText(QStringList{
        stageLabel(portfolio, investment.stage),
        invested ? tr("Invested, %1: %2").arg(measure, figureText(invested, amountsHidden))
                 : tr("Invested: missing"),
        tr("The fund's potential: %1").arg(figureText(fundPotentialOf(investment), amountsHidden)),
        tr("The public economy's potential: %1")
            .arg(figureText(
                publicPotentialOf(investment, caseSettings(portfolio)).value_or(std::nullopt),
                amountsHidden)),
        effectText(investment), nextText(investment, today)}
                         .join(u"  ·  "_s));
}

} // namespace bundlinje
