#include "model/calc/componentchecks.h"

#include "model/calc/casefield.h"
#include "model/calc/contractversions.h"
#include "model/calc/priceshape.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using ContractCode = ContractCheck::Code;
using ContractChecks = QList<ContractCheck>;

constexpr int mostDecimals = 7;

QString member(qsizetype index, QStringView name)
{
    return caseField(u"components", index, name);
}

QString band(qsizetype index, qsizetype at, QStringView name)
{
    return u"%1.%2"_s.arg(caseField(u"components", index, u"price.bands", at), name);
}

/// As `checkAmount`; the path is written only when there is something to say.
void checkMemberAmount(const std::optional<Money> &amount, Currency currency, ContractCode negative,
                       const TermsPlace &place, qsizetype index, QStringView name,
                       ContractChecks &checks)
{
    if (amount && (amount->minor() < 0 || amount->currency() != currency))
        checkAmount(amount, currency, negative, place, member(index, name), checks);
}

bool isWhole(const PriceShape &price)
{
    if (price.kind == PriceKind::Flat)
        return price.price.has_value();
    return !price.bands.isEmpty()
        && std::all_of(price.bands.cbegin(), price.bands.cend(), [](const PriceBand &candidate) {
               return candidate.from && candidate.amount;
           });
}

void checkBandOrder(const PriceShape &price, qsizetype index, const TermsPlace &place,
                    ContractChecks &checks)
{
    const bool areSlabs = price.kind == PriceKind::Slab;
    for (qsizetype i = 0; i < price.bands.size(); ++i) {
        const PriceBand &current = price.bands.at(i);
        if (areSlabs && current.to && *current.to <= *current.from)
            checks.append({ContractCode::SlabsOverlap, place.field(band(index, i, u"to")), {}});
        if (*current.from < Quantity())
            checks.append({ContractCode::StepsUnordered, place.field(band(index, i, u"from")), {}});
        if (i == 0)
            continue;
        const PriceBand &before = price.bands.at(i - 1);
        if (areSlabs && (!before.to || *before.to > *current.from))
            checks.append({ContractCode::SlabsOverlap, place.field(band(index, i, u"from")), {}});
        else if (*before.from >= *current.from)
            checks.append({ContractCode::StepsUnordered, place.field(band(index, i, u"from")), {}});
    }
}

void checkPrice(const PriceShape &price, Currency currency, qsizetype index,
                const TermsPlace &place, ContractChecks &checks)
{
    if (!isWhole(price)) {
        checks.append({ContractCode::NoPrice, place.field(member(index, u"price")), {}});
        return;
    }
    if (price.kind == PriceKind::Flat) {
        checkMemberAmount(price.price, currency, ContractCode::NegativePrice, place, index,
                          u"price.price", checks);
        return;
    }
    for (qsizetype i = 0; i < price.bands.size(); ++i) {
        const Money amount = *price.bands.at(i).amount;
        if (amount.minor() < 0 || amount.currency() != currency)
            checkAmount(amount, currency, ContractCode::NegativePrice, place,
                        band(index, i, u"amount"), checks);
    }
    checkBandOrder(price, index, place, checks);
}

/// Before any check is stated, every period may become one.
bool mayBeCheck(const QList<CheckDate> &stated, int period)
{
    return stated.isEmpty()
        ? period >= 1 && period <= longestContract
        : std::any_of(stated.cbegin(), stated.cend(),
                      [&](const CheckDate &check) { return check.period == period; });
}

void checkPaidAt(const InvestmentContract &contract, const PaymentComponent &component,
                 qsizetype index, const TermsPlace &place, ContractChecks &checks)
{
    const QList<int> &periods = component.periods;
    const auto say = [&](ContractCode code, const QString &text) {
        checks.append({code, place.field(member(index, u"periods")), text});
    };
    if (std::adjacent_find(periods.cbegin(), periods.cend(), std::greater_equal())
        != periods.cend())
        say(ContractCode::PaidAtUnordered, {});
    const QList<CheckDate> &stated = checksIn(contract, place.amendment + 1);
    for (const int period : periods) {
        if (!mayBeCheck(stated, period))
            say(ContractCode::PaidAtNoCheck, QString::number(period));
    }
}

/// Whether the amount for the quantity is at or above the cap.
bool reaches(const PaymentComponent &component, Quantity quantity, Money cap)
{
    return priceOf(component.price, exact(quantity)) * exact(component.savingShare)
        >= ExactNumber(cap.minor());
}

} // namespace

QString TermsPlace::field(QStringView member) const
{
    return amendment < 0 ? u"terms.%1"_s.arg(member)
                         : u"%1.%2"_s.arg(caseField(u"amendments", amendment, u"terms"), member);
}

void checkAmount(const std::optional<Money> &amount, Currency currency, ContractCode negative,
                 const TermsPlace &place, QStringView member, ContractChecks &checks)
{
    if (!amount)
        return;
    if (amount->currency() != currency)
        checks.append(
            {ContractCode::OtherCurrency, place.field(member), amount->currency().code()});
    if (amount->minor() < 0)
        checks.append({negative, place.field(member), {}});
}

void checkSplit(const PaymentSplit &split, const QList<OutcomePayer> &contractPayers,
                const TermsPlace &place, QStringView member, ContractChecks &checks)
{
    __extension__ __int128 sum = 0;
    bool isComplete = true;
    for (qsizetype i = 0; i < split.weights.size(); ++i) {
        const PayerWeight &weight = split.weights.at(i);
        const auto say = [&](ContractCode code) {
            checks.append({code, place.field(caseField(member, i)), {}});
        };
        const auto isSame = [&](const auto &other) {
            return other.payer == weight.payer;
        };
        if (std::none_of(contractPayers.cbegin(), contractPayers.cend(),
                         [&](const OutcomePayer &payer) { return payer.id == weight.payer; }))
            say(ContractCode::UnknownPayer);
        if (std::any_of(split.weights.cbegin(), split.weights.cbegin() + i, isSame))
            say(ContractCode::PayerTwice);
        if (weight.weight && *weight.weight < Quantity())
            say(ContractCode::NegativeWeight);
        isComplete = isComplete && weight.weight;
        sum += weight.weight.value_or(Quantity()).tenMillionths();
    }
    const bool isRight = split.basis == SplitBasis::Shares ? sum == Quantity::perWhole : sum > 0;
    if (!split.weights.isEmpty() && isComplete && !isRight)
        checks.append({ContractCode::SplitNotWhole, place.field(member), {}});
}

void checkComponent(const InvestmentContract &contract, const PaymentComponent &component,
                    qsizetype index, const TermsPlace &place, ContractChecks &checks)
{
    const auto say = [&](ContractCode code, QStringView name) {
        checks.append({code, place.field(member(index, name)), {}});
    };
    checkPaidAt(contract, component, index, place, checks);
    checkPrice(component.price, contract.currency, index, place, checks);
    if (const int decimals = component.measure.decimals.value_or(0);
        decimals < 0 || decimals > mostDecimals)
        say(ContractCode::DecimalsOutside, u"measure.decimals");
    if (component.gate && !component.gate->threshold)
        say(ContractCode::NoThreshold, u"gate.threshold");
    if (component.savingShare < Percentage() || component.savingShare > Percentage::whole())
        say(ContractCode::ShareOutside, u"savingShare");
    checkMemberAmount(component.lineCap, contract.currency, ContractCode::NegativeCap, place, index,
                      u"lineCap", checks);
    if (component.quota && *component.quota < Quantity())
        say(ContractCode::NegativeCap, u"quota");
    if (!component.split.weights.isEmpty())
        checkSplit(component.split, contract.payers, place, member(index, u"split"), checks);
}

void tellOfComponent(const PaymentComponent &component, qsizetype index, const TermsPlace &place,
                     ContractChecks &checks)
{
    if (component.gate && !component.gate->hasOwnMeasure
        && (component.gate->comparison == GateComparison::AtLeast
            || component.gate->comparison == GateComparison::Above)) {
        const Quantity threshold = std::max(*component.gate->threshold, Quantity());
        const bool isAbove = (component.quota && threshold > *component.quota)
            || (component.lineCap && threshold > Quantity()
                && reaches(component, threshold, *component.lineCap));
        if (isAbove)
            checks.append({ContractCode::GateAboveCap, place.field(member(index, u"gate")), {}});
    }
    if (component.price.kind == PriceKind::Flat || component.price.kind == PriceKind::Slab)
        return;
    const auto &bands = component.price.bands;
    for (qsizetype i = 1; i < bands.size(); ++i) {
        if (*bands.at(i).amount < *bands.at(i - 1).amount)
            checks.append({ContractCode::AmountsFall, place.field(band(index, i, u"amount")), {}});
    }
}

} // namespace bundlinje
