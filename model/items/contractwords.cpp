#include "model/items/contractwords.h"

#include "model/calc/contractversions.h"
#include "model/items/amounttext.h"
#include "model/items/casefiguretext.h"
#include "model/items/caselabels.h"
#include "model/items/contractlabels.h"
#include "model/items/numbertext.h"
#include "model/items/showncase.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace bundlinje {

namespace {

/// The context of this file's words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ContractWords)
};

QString hidden()
{
    return QString::fromUtf16(hiddenText);
}

/// With as many decimals as it has, two at most.
QString numberText(double number, const QLocale &locale)
{
    for (int decimals = 0; decimals < 2; ++decimals) {
        const double scaled = number * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return roundedText(number, decimals, locale);
    }
    return roundedText(number, 2, locale);
}

/// Whole per cent; a tenth where it is not whole and few.
QString shareText(double share, const QLocale &locale)
{
    return percentText(Percentage::fromPpm(std::llround(share * 100) * 10'000), locale);
}

bool isPercent(const PaymentComponent &component)
{
    return component.unit == MeasureUnit::PercentagePoint;
}

} // namespace

QString reductionText(ReductionReason reason)
{
    switch (reason) {
    case ReductionReason::Gate:
        return Words::tr("gate closed");
    case ReductionReason::LineCap:
        return Words::tr("cap of each measurement");
    case ReductionReason::PersonCap:
        return Words::tr("cap of each person");
    case ReductionReason::Quota:
        return Words::tr("quota");
    case ReductionReason::PeriodCap:
        return Words::tr("cap of the period");
    case ReductionReason::Carried:
        return Words::tr("carried to the next period");
    case ReductionReason::ContractCap:
        return Words::tr("cap of the contract");
    case ReductionReason::ReturnCap:
        return Words::tr("return cap");
    }
    return {};
}

QString contractInputText(ContractGap::Input input)
{
    switch (input) {
    case ContractGap::Input::Value:
        return Words::tr("what was measured");
    case ContractGap::Input::Reference:
        return Words::tr("what it is compared with");
    case ContractGap::Input::Measured:
        return Words::tr("how many were measured");
    case ContractGap::Input::GateValue:
        return Words::tr("the value at the gate");
    case ContractGap::Input::Split:
        return Words::tr("how the payers divide it");
    case ContractGap::Input::Schedule:
        return Words::tr("a share of the payment schedule");
    case ContractGap::Input::ReturnMethod:
        return Words::tr("how the return cap is counted");
    case ContractGap::Input::ReturnRate:
        return Words::tr("the rate of the return cap");
    case ContractGap::Input::CheckDay:
        return Words::tr("the exact day of the check");
    case ContractGap::Input::Instalment:
        return Words::tr("amount or exact day of an instalment");
    case ContractGap::Input::Checks:
        return Words::tr("the check dates");
    case ContractGap::Input::Target:
        return Words::tr("the number that its effect goal aims at");
    case ContractGap::Input::Baseline:
        return Words::tr("what its effect goal is compared with");
    }
    return {};
}

QString contractGapText(const InvestmentContract &contract, const ContractGap &gap)
{
    const QString component = componentName(contract, gap.component, gap.period);
    const QString what = component.isEmpty()
        ? contractInputText(gap.input)
        : Words::tr("%1: %2", "%1 component, %2 what is missing")
              .arg(component, contractInputText(gap.input));
    return gap.period > 0 ? Words::tr("Period %1: %2", "%1 period, %2 what is missing")
                                .arg(periodText(contract, gap.period), what)
                          : what;
}

QString periodText(const InvestmentContract &contract, int period)
{
    const CheckDate *check = checkOf(contract, period);
    const QString name = check ? check->name.simplified() : QString();
    return name.isEmpty() ? QString::number(period)
                          : Words::tr("%1 (%2)", "%1 period, %2 its name").arg(period).arg(name);
}

QString lineName(const InvestmentContract &contract, const ContractLine &line)
{
    if (line.kind == ContractLine::Kind::Minimum)
        return Words::tr("Up to the minimum repayment");
    const QString name = componentName(contract, line.component, line.measuredIn);
    return line.kind == ContractLine::Kind::Carried
        ? Words::tr("%1, carried from period %2", "%1 component").arg(name).arg(line.measuredIn)
        : name;
}

QString payerName(const OutcomePayer &payer)
{
    const QString name = payer.name.simplified();
    return name.isEmpty() ? payerLabel(payer.level) : name;
}

QString payersText(const InvestmentContract &contract)
{
    if (contract.payers.size() != 1)
        return Words::tr("the authorities");
    switch (contract.payers.constFirst().level) {
    case Payer::Municipality:
        return Words::tr("the municipality");
    case Payer::Region:
        return Words::tr("the region");
    case Payer::State:
        return Words::tr("the state");
    case Payer::Other:
        break;
    }
    return Words::tr("the authority");
}

QString millionsOf(const ContractReport &report, Money amount)
{
    return report.amountsHidden ? hidden() : millionWithUnit(amount, report.locale);
}

QString millionNumber(const ContractReport &report, Money amount)
{
    return report.amountsHidden ? hidden() : millionText(amount, report.locale);
}

QString kronerOf(const ContractReport &report, Money amount)
{
    return report.amountsHidden ? hidden() : exactText(wholeUnits(amount), report.locale);
}

QString figureOf(const ContractReport &report, Money amount)
{
    return report.amountsHidden ? hidden() : editText(wholeUnits(amount), report.locale);
}

QString boundText(const ContractReport &report, const RepaymentBound &bound)
{
    switch (bound.kind) {
    case RepaymentBound::Kind::Amount:
        return millionsOf(report, bound.amount);
    case RepaymentBound::Kind::Unbounded:
        return Words::tr("without upper limit");
    case RepaymentBound::Kind::Unknown:
        break;
    }
    return Words::tr("not known");
}

QString effectText(const ContractReport &report, Quantity effect)
{
    const PaymentComponent *component = report.tried();
    if (!component)
        return {};
    const double value = effect.value();
    const QString number = numberText(value, report.locale);
    const int count = static_cast<int>(std::llround(value)); // Gives the plural alone.
    if (report.whatIf && report.whatIf->group)
        return Words::tr("%1 (%2 of %3)", "%1 share, %2 number, %3 all who take part")
            .arg(shareText(value / static_cast<double>(*report.whatIf->group), report.locale),
                 number, countText(*report.whatIf->group, report.locale));
    switch (component->unit) {
    case MeasureUnit::Person:
        return Words::tr("%1 persons", nullptr, count).arg(number);
    case MeasureUnit::Outcome:
        return Words::tr("%1 outcomes", nullptr, count).arg(number);
    case MeasureUnit::Day:
        return Words::tr("%1 days", nullptr, count).arg(number);
    case MeasureUnit::PercentagePoint:
        return component->measure.comparison == Comparison::None
            ? roundedPercentText(value / 100, report.locale)
            : Words::tr("%1 percentage points", nullptr, count).arg(number);
    case MeasureUnit::Cohort:
        return Words::tr("%1 cohorts", nullptr, count).arg(number);
    case MeasureUnit::Other:
        break;
    }
    const QString unit = component->unitText.simplified();
    return unit.isEmpty() ? number : Words::tr("%1 %2", "%1 number, %2 unit").arg(number, unit);
}

QString effectLabel(const ContractReport &report, double effect)
{
    const PaymentComponent *component = report.tried();
    if (report.whatIf && report.whatIf->group)
        return shareText(effect / static_cast<double>(*report.whatIf->group), report.locale);
    if (component && isPercent(*component) && component->measure.comparison == Comparison::None)
        return shareText(effect / 100, report.locale);
    return numberText(effect, report.locale);
}

QString effectUnitText(const ContractReport &report)
{
    const PaymentComponent *component = report.tried();
    if (!component)
        return {};
    if (report.whatIf && report.whatIf->group)
        return Words::tr("share of all who take part");
    switch (component->unit) {
    case MeasureUnit::Person:
        return Words::tr("persons");
    case MeasureUnit::Outcome:
        return Words::tr("outcomes");
    case MeasureUnit::Day:
        return Words::tr("days");
    case MeasureUnit::PercentagePoint:
        return component->measure.comparison == Comparison::None ? Words::tr("per cent")
                                                                 : Words::tr("percentage points");
    case MeasureUnit::Cohort:
        return Words::tr("cohorts");
    case MeasureUnit::Other:
        break;
    }
    const QString unit = component->unitText.simplified();
    return unit.isEmpty() ? Words::tr("units") : unit;
}

QString componentText(const InvestmentContract &contract, const QUuid &component)
{
    const QList<PaymentComponent> components = paidComponents(contract);
    for (qsizetype i = 0; i < components.size(); ++i) {
        const QString name = components.at(i).name.simplified();
        if (components.at(i).id == component)
            return name.isEmpty() ? Words::tr("Component %1").arg(i + 1) : name;
    }
    return {};
}

} // namespace bundlinje
