#include "model/calc/investmentcourse.h"

#include "model/calc/contractchecks.h"
#include "model/calc/contractversions.h"
#include "model/calc/dueitems.h"
#include "model/calc/ledgercourse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Kind = CourseStep::Kind;

void addPeriod(Kind kind, const QString &field, const Period &period, QList<CourseStep> &steps)
{
    CourseStep step{.kind = kind,
                    .from = period.start,
                    .to = period.actualEnd ? period.actualEnd : period.plannedEnd,
                    .isDone = period.actualEnd.has_value()};
    if (!step.from && !step.to)
        return;
    QString end = u".start"_s;
    if (step.to)
        end = step.isDone ? u".actualEnd"_s : u".plannedEnd"_s;
    step.field = field + end;
    steps.append(step);
}

void addSigning(const Investment &investment, QList<CourseStep> &steps)
{
    const bool isOfContract = investment.contract && investment.contract->signedOn;
    const auto &date = isOfContract ? investment.contract->signedOn : investment.contractSigned;
    if (date)
        steps.append({.kind = Kind::Signing,
                      .from = date,
                      .to = date,
                      .isDone = true,
                      .amount = {},
                      .name = {},
                      .field = isOfContract ? u"contract.signedOn"_s : u"contractSigned"_s});
}

void addPayments(const Investment &investment, QList<CourseStep> &steps)
{
    for (const CashFlow &flow : investment.cashFlows) {
        const std::optional<LedgerMovement> moved = movement(flow, LedgerView::Expected);
        if (!moved || !moved->date)
            continue;
        const bool isOut = flow.direction == CashDirection::Call;
        steps.append({.kind = isOut ? Kind::PaymentOut : Kind::PaymentIn,
                      .from = moved->date,
                      .to = moved->date,
                      .isDone = isSettled(flow.state),
                      .amount = moved->amount,
                      .name = flow.party,
                      .field = u"cashFlows"_s});
    }
}

/// A check is done when nothing of it is left to measure or verify.
void addChecks(const Investment &investment, QList<CourseStep> &steps)
{
    const InvestmentContract &contract = *investment.contract;
    const QDate always(9999, 12, 31);
    const QList<DueItem> open = dueItems(investment, always, always);
    const int last = std::min(lastPeriodOf(contract), longestContract);
    for (int period = 1; period <= last; ++period) {
        const CheckDate *check = checkOf(contract, period);
        if (!check || !check->date)
            continue;
        const bool isOpen = std::any_of(open.begin(), open.end(), [period](const DueItem &item) {
            const bool isOfCheck =
                item.kind == DueItem::Kind::Measurement || item.kind == DueItem::Kind::Verification;
            return isOfCheck && item.period == period;
        });
        steps.append({.kind = Kind::Check,
                      .from = check->date,
                      .to = check->date,
                      .isDone = !isOpen,
                      .amount = {},
                      .name = check->name,
                      .field = u"measurements"_s});
    }
}

QDate beginOf(const CourseStep &step)
{
    return step.from ? step.from->earliest() : step.to->earliest();
}

} // namespace

QList<CourseStep> courseOf(const Investment &investment)
{
    QList<CourseStep> steps;
    addPeriod(Kind::Intake, u"intake"_s, investment.intake, steps);
    addPeriod(Kind::Effort, u"effort"_s, investment.effort, steps);
    addPeriod(Kind::Repayment, u"repayment"_s, investment.repayment, steps);
    addSigning(investment, steps);
    addPayments(investment, steps);
    if (investment.contract)
        addChecks(investment, steps);
    std::stable_sort(steps.begin(), steps.end(),
                     [](const CourseStep &one, const CourseStep &other) {
                         return beginOf(one) < beginOf(other);
                     });
    return steps;
}

} // namespace bundlinje
