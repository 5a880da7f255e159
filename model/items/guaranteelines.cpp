#include "model/items/guaranteelines.h"

#include "model/calc/guaranteepayment.h"
#include "model/calc/waterfall.h"
#include "model/calc/widesum.h"
#include "model/items/contractwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace bundlinje {

namespace {

/// Empty = it is too large to be an amount.
std::optional<Money> trancheSum(const QList<Money> &amounts, Currency currency)
{
    WideSum sum = 0;
    for (const Money &amount : amounts)
        sum += amount.minor();
    return narrow(sum, currency);
}

class GuaranteeLines {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::GuaranteeTable)

public:
    explicit GuaranteeLines(const ContractReport &report)
        : m_report(report)
    {
    }

    QList<GuaranteeLine> made();
    QString remarks() const;

private:
    using Amount = std::optional<Money>;
    static constexpr std::size_t views = 3;

    std::array<const ContractCourse *, views> courses() const
    {
        return {&m_report.planned, &m_report.actual, &m_report.expected};
    }
    template <typename Made, typename AmountOf>
    void addAmounts(const QString &title, const std::array<Made, views> &made,
                    const AmountOf &amountOf, bool isTotal = false)
    {
        GuaranteeLine line{.title = title, .figures = {}, .isTotal = isTotal};
        for (std::size_t view = 0; view < views; ++view) {
            if (const Amount amount = made.at(view) ? Amount(amountOf(*made.at(view))) : Amount())
                line.figures.at(view) = *amount;
        }
        m_lines.append(line);
    }
    void addRates(const QString &title, const std::array<Result<Waterfall>, views> &divided,
                  qsizetype tranche);
    void addGuarantees();
    void addTranches();
    Result<QList<Money>> cashByYear(const ContractCourse &course) const;
    QString principalGap() const;

    const ContractReport &m_report;
    QList<GuaranteeLine> m_lines;
};

void GuaranteeLines::addGuarantees()
{
    const QList<Guarantee> &guarantees = m_report.contract().guarantees;
    std::array<Result<GuaranteePayments>, views> paid;
    for (std::size_t view = 0; view < views; ++view) {
        const ContractCourse &course = *courses().at(view);
        paid.at(view) = course.course.flows.isEmpty()
            ? Result<GuaranteePayments>(failure(Error::Code::NotFound, {}))
            : guaranteePayments(course.metrics.paidIn, course.metrics.distributed, guarantees);
    }
    for (qsizetype i = 0; i < guarantees.size(); ++i) {
        const QString name = guarantees.at(i).guarantor.simplified();
        addAmounts(tr("%1 pays", "a guarantor")
                       .arg(name.isEmpty() ? tr("Guarantor %1", "its number").arg(i + 1) : name),
                   paid, [i](const GuaranteePayments &one) { return one.payments.at(i); });
    }
    addAmounts(
        tr("The investors have with the guarantees"), paid,
        [](const GuaranteePayments &one) { return one.investorTotal; }, true);
    addAmounts(tr("Still lost"), paid,
               [](const GuaranteePayments &one) { return one.investorLoss; });
}

/// What comes back in the years after the first payment out; what comes in its year, in the first
/// of them.
Result<QList<Money>> GuaranteeLines::cashByYear(const ContractCourse &course) const
{
    QList<WideSum> sums;
    int start = 0;
    for (const DatedCash &flow : course.course.flows) {
        if (start == 0)
            start = flow.date.year();
        const qsizetype year = std::max(1, flow.date.year() - start);
        while (sums.size() < year)
            sums.append(0);
        sums[year - 1] += flow.cash.distributions.minor();
    }
    QList<Money> cash;
    for (const WideSum sum : std::as_const(sums)) {
        const std::optional<Money> amount = narrow(sum, m_report.currency());
        if (!amount)
            return failure(Error::Code::Overflow, {});
        cash.append(*amount);
    }
    return cash;
}

void GuaranteeLines::addRates(const QString &title,
                              const std::array<Result<Waterfall>, views> &divided,
                              qsizetype tranche)
{
    GuaranteeLine line{.title = title, .figures = {}};
    for (std::size_t view = 0; view < views; ++view) {
        const Result<Waterfall> &one = divided.at(view);
        if (one && one->tranches.at(tranche).internalRates.rate())
            line.figures.at(view) = one->tranches.at(tranche).internalRates;
    }
    m_lines.append(line);
}

void GuaranteeLines::addTranches()
{
    const QList<Tranche> &tranches = m_report.contract().tranches;
    std::array<Result<Waterfall>, views> divided;
    for (std::size_t view = 0; view < views; ++view) {
        const Result<QList<Money>> cash = cashByYear(*courses().at(view));
        divided.at(view) = cash ? waterfall(tranches, *cash) : tl::make_unexpected(cash.error());
    }
    for (qsizetype i = 0; i < tranches.size(); ++i) {
        const QString name = tranches.at(i).name.simplified().isEmpty()
            ? tr("Tranche %1", "its number").arg(i + 1)
            : tranches.at(i).name.simplified();
        addAmounts(tr("%1: paid", "a tranche").arg(name), divided, [&](const Waterfall &one) {
            return trancheSum(one.tranches.at(i).paid, m_report.currency());
        });
        addAmounts(tr("%1: outstanding, with interest", "a tranche").arg(name), divided,
                   [&](const Waterfall &one) {
                       const QList<Money> &left = one.tranches.at(i).outstanding;
                       return left.isEmpty() ? tranches.at(i).principal.value_or(
                                  Money::fromMinor(0, m_report.currency()))
                                             : left.constLast();
                   });
        addRates(tr("%1: return a year (IRR)", "a tranche").arg(name), divided, i);
    }
    addAmounts(
        tr("Left when all tranches are paid"), divided,
        [&](const Waterfall &one) { return trancheSum(one.residual, m_report.currency()); }, true);
}

/// Where the tranches are not what was paid out, so that their figures do not add up to it.
QString GuaranteeLines::principalGap() const
{
    QList<Money> principals;
    for (const Tranche &tranche : m_report.contract().tranches) {
        if (!tranche.principal || tranche.principal->currency() != m_report.currency())
            return {};
        principals.append(*tranche.principal);
    }
    const std::optional<Money> sum = trancheSum(principals, m_report.currency());
    const ContractCourse &planned = m_report.planned;
    if (principals.isEmpty() || !sum || planned.course.flows.isEmpty()
        || sum == planned.metrics.paidIn)
        return {};
    return tr("The principals come to %1, but %2 is paid out as planned.", "two amounts")
        .arg(kronerOf(m_report, *sum), kronerOf(m_report, planned.metrics.paidIn));
}

QList<GuaranteeLine> GuaranteeLines::made()
{
    if (!m_report.contract().guarantees.isEmpty())
        addGuarantees();
    if (!m_report.contract().tranches.isEmpty())
        addTranches();
    return m_lines;
}

QString GuaranteeLines::remarks() const
{
    const InvestmentContract &contract = m_report.contract();
    if (contract.guarantees.isEmpty() && contract.tranches.isEmpty())
        return {};
    QStringList remarks{tr("Guarantees pay of what the investors lose on the payments entered; "
                           "they are no part of what results repay.")};
    if (!contract.tranches.isEmpty())
        remarks += tr("Tranches are paid in their order, year by year, first interest and then "
                      "principal; a figure is missing where a principal or a rate is.");
    if (const QString gap = principalGap(); !gap.isEmpty())
        remarks += gap;
    return remarks.join(u' ');
}

} // namespace

QList<GuaranteeLine> guaranteeLines(const ContractReport &report)
{
    return GuaranteeLines(report).made();
}

QString guaranteeRemarks(const ContractReport &report)
{
    return GuaranteeLines(report).remarks();
}

} // namespace bundlinje
