#include "model/calc/repaymentoutlook.h"

#include "model/calc/contractversions.h"
#include "model/calc/evaluatecontract.h"
#include "model/calc/highestprice.h"
#include "model/calc/returnlimit.h"

#include <algorithm>
#include <set>

namespace bundlinje {

namespace {

/// An amount; empty = without end.
using Most = std::optional<ExactNumber>;

Most lesser(const Most &a, const Most &b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

Most sum(const Most &a, const Most &b)
{
    return a && b ? Most(*a + *b) : std::nullopt;
}

/// What is left of a limit; without end stays without end.
Most left(const Most &of, const ExactNumber &used)
{
    return of ? Most(std::max(*of - used, ExactNumber(0))) : std::nullopt;
}

/// Follows the periods and pays in each as much as what is not measured yet allows.
class Outlook final {
public:
    /// @param measurements all there are, that tell what is measured for single persons
    Outlook(const InvestmentContract &contract, const QList<Measurement> &measurements,
            const ContractResult &soFar)
        : m_contract(contract)
        , m_soFar(soFar)
        , m_returnLimit(contract)
    {
        for (const Measurement &measurement : measurements) {
            if (measurement.person)
                m_ofPersons.insert(measurement.component);
        }
        for (const ContractLine &line : soFar.lines) {
            if (line.kind == ContractLine::Kind::Measured && line.isDetermined)
                m_measured.insert({line.measuredIn, line.component});
        }
        // What is not determined yet may still earn whatever the contract pays for.
        for (const ContractLine &line : soFar.lines) {
            if (!line.isDetermined)
                m_measured.erase({line.measuredIn, line.component});
        }
    }

    /// The most in all: what is earned, and what may still be.
    Result<RepaymentBound> result()
    {
        const int last = lastPeriodOf(m_contract);
        if (last == 0)
            return unknown({{.input = ContractGap::Input::Checks}});
        m_life = lifeOf(last);
        for (int period = 1; period <= last; ++period) {
            if (const Status paid = payIn(period); !paid)
                return tl::make_unexpected(paid.error());
        }
        if (!m_returnLimit.gaps().isEmpty())
            return unknown(m_returnLimit.gaps());
        if (!m_paid)
            return RepaymentBound{RepaymentBound::Kind::Unbounded, {}, {}};
        return bound(last);
    }

private:
    static RepaymentBound unknown(QList<ContractGap> missing)
    {
        return {RepaymentBound::Kind::Unknown, {}, std::move(missing)};
    }

    Result<RepaymentBound> bound(int last) const
    {
        qint64 amount = 0;
        if (__builtin_add_overflow(*m_paid, m_soFar.earned().minor(), &amount))
            return failure(Error::Code::Overflow);
        if (const auto &minimum = termsIn(m_contract, last).minimumRepayment)
            amount = std::max(amount, minimum->minor());
        return RepaymentBound{
            RepaymentBound::Kind::Amount, Money::fromMinor(amount, m_contract.currency), {}};
    }

    /// Whether it has as many measurements at a check as there are persons, and nobody says how
    /// many these are.
    bool isOfPersons(int period, const PaymentComponent &component) const
    {
        return termsIn(m_contract, period).personCap || m_ofPersons.contains(component.id);
    }

    bool isOpen(int period, const PaymentComponent &component) const
    {
        return isPaidAt(component, period)
            && (isOfPersons(period, component) || !m_measured.contains({period, component.id}));
    }

    Most mostByQuota(const PaymentComponent &component) const
    {
        const Most units = unitsLeft(component);
        const Most forEach = highestAmountPerUnit(component);
        return units && forEach ? Most(*units * *forEach) : std::nullopt;
    }

    /// Of a component at one check.
    Most openIn(int period, const PaymentComponent &component) const
    {
        const Most ofOne = highestAmount(component, unitsLeft(component));
        const bool isNothing = ofOne && ofOne->isZero();
        return isOfPersons(period, component) && !isNothing ? mostByQuota(component) : ofOne;
    }

    Most unitsLeft(const PaymentComponent &component) const
    {
        if (!component.quota)
            return std::nullopt;
        const auto total = std::find_if(
            m_soFar.byComponent.cbegin(), m_soFar.byComponent.cend(),
            [&](const ComponentTotal &other) { return other.component == component.id; });
        return left(exact(*component.quota), total->unitsUsed);
    }

    /// Of all components at one check; nothing is measured in a period without any.
    Most openIn(int period) const
    {
        Most most = ExactNumber(0);
        if (!checkOf(m_contract, period))
            return most;
        for (const PaymentComponent &component : termsIn(m_contract, period).components) {
            if (isOpen(period, component))
                most = sum(most, openIn(period, component));
        }
        return most;
    }

    /// Of all components over all checks, as far as quotas end it.
    Most lifeOf(int last) const
    {
        Most life = ExactNumber(0);
        for (const ComponentTotal &total : m_soFar.byComponent) {
            Most atChecks = ExactNumber(0);
            Most byQuota = ExactNumber(0);
            for (int period = 1; period <= last; ++period) {
                const ContractTerms &terms = termsIn(m_contract, period);
                const auto component = componentOf(terms, total.component);
                if (component == terms.components.cend() || !isOpen(period, *component)
                    || !checkOf(m_contract, period))
                    continue;
                atChecks = sum(atChecks, openIn(period, *component));
                const Most here = mostByQuota(*component);
                byQuota = byQuota && here ? Most(std::max(*byQuota, *here)) : std::nullopt;
            }
            life = sum(life, lesser(atChecks, byQuota));
        }
        return life;
    }

    Status payIn(int period)
    {
        const ContractTerms &terms = termsIn(m_contract, period);
        const Money paidBefore =
            m_soFar.byPeriod.value(period - 1, Money::fromMinor(0, m_contract.currency));
        const bool isLast = period == m_soFar.byPeriod.size();
        const qint64 paid = paidBefore.minor() - (isLast ? m_soFar.minimumTopUp.minor() : 0);
        const bool carries = terms.periodCap && terms.periodExcess == PeriodExcess::Carry;
        const Most open = lesser(openIn(period), m_life);
        Most pay = sum(open, m_pool);
        if (terms.periodCap)
            pay = lesser(pay, left(ExactNumber(terms.periodCap->minor()), paid));
        const Most inPeriod = pay; // What the caps below cut of it is lost.
        if (terms.contractCap && m_paid)
            pay = lesser(pay,
                         left(ExactNumber(terms.contractCap->minor()),
                              ExactNumber(m_soFar.earned().minor()) + *m_paid));
        if (terms.returnCap && (!pay || pay->sign() > 0 || paid > 0)) {
            const auto limit = m_returnLimit.limitIn(period, *terms.returnCap);
            if (!limit)
                return tl::make_unexpected(limit.error());
            if (*limit)
                pay = lesser(pay, left(ExactNumber(**limit), paid));
        }
        const Most pooled = sum(open, m_pool);
        m_pool = carries && inPeriod ? left(pooled, *inPeriod) : Most(ExactNumber(0));
        if (open && pay) { // Quotas are spent on what is paid or carried alone.
            const Most lost = left(left(pooled, *pay), m_pool.value_or(0));
            m_life = left(m_life, *left(open, lost.value_or(0)));
        }
        return count(period, pay, paid);
    }

    Status count(int period, const Most &pay, qint64 paid)
    {
        if (!pay) {
            m_paid.reset();
            return {};
        }
        const auto minor = rounded(*pay);
        qint64 inPeriod = 0;
        if (!minor || __builtin_add_overflow(paid, *minor, &inPeriod)
            || (m_paid && __builtin_add_overflow(*m_paid, *minor, &*m_paid)))
            return failure(Error::Code::Overflow);
        m_returnLimit.pay(period, inPeriod);
        return {};
    }

    const InvestmentContract &m_contract;
    const ContractResult &m_soFar;
    ReturnLimit m_returnLimit;
    std::set<std::pair<int, QUuid>> m_measured;
    std::set<QUuid> m_ofPersons; ///< Components that are measured for single persons.
    Most m_life; ///< What quotas leave.
    Most m_pool = ExactNumber(0); ///< Carried from period to period.
    std::optional<qint64> m_paid = 0; ///< Minor units; empty = without end.
};

} // namespace

Result<RepaymentOutlook> repaymentOutlook(const InvestmentContract &contract,
                                          const QList<Measurement> &measurements)
{
    const auto nothing = evaluate(contract, {});
    if (!nothing)
        return tl::make_unexpected(nothing.error());
    auto soFar = evaluate(contract, measurements);
    if (!soFar)
        return tl::make_unexpected(soFar.error());
    auto maximum = Outlook(contract, measurements, *nothing).result();
    if (!maximum)
        return tl::make_unexpected(maximum.error());
    auto stillToEarn = Outlook(contract, measurements, *soFar).result();
    if (!stillToEarn)
        return tl::make_unexpected(stillToEarn.error());
    if (stillToEarn->kind == RepaymentBound::Kind::Amount) {
        const Money most = std::max(stillToEarn->amount, soFar->total,
                                    [](Money a, Money b) { return a.minor() < b.minor(); });
        if (maximum->kind == RepaymentBound::Kind::Amount && maximum->amount < most)
            maximum->amount = most;
        stillToEarn->amount =
            Money::fromMinor(most.minor() - soFar->total.minor(), contract.currency);
    }
    return RepaymentOutlook{*std::move(soFar), *stillToEarn, *maximum};
}

} // namespace bundlinje
