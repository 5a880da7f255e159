#include "model/items/contractreport.h"

#include "model/calc/contractversions.h"
#include "model/calc/smallcounts.h"

#include <algorithm>

namespace bundlinje {

namespace {

/// Without entries, or with such as cannot be added up, the figures are empty.
ContractCourse courseOf(const Investment &investment, LedgerView view)
{
    ContractCourse made;
    const LedgerCourses courses = ledgerCourses(investment.cashFlows, view);
    made.leftOut = courses.withoutAmount;
    for (const LedgerCourse &course : courses.currencies) {
        if (course.currency != investment.contract->currency)
            continue;
        made.course = course.course;
        made.leftOut += course.undated;
    }
    // What is planned to its end leaves nothing behind; what is under way may.
    if (view != LedgerView::Actual)
        made.course.remainingValue = Money::fromMinor(0, investment.contract->currency);
    if (const auto metrics = investorMetrics(made.course); metrics && !made.course.flows.isEmpty())
        made.metrics = *metrics;
    return made;
}

} // namespace

bool isMasked(const ContractReport &report, const MeasurementEntry &entry)
{
    return isSmallCount(entry.count, report.smallCounts)
        || isSmallCount(entry.measured, report.smallCounts);
}

QList<PaymentComponent> paidComponents(const InvestmentContract &contract)
{
    QList<PaymentComponent> components = contract.terms.components;
    for (const Amendment &amendment : contract.amendments) {
        for (const PaymentComponent &component : amendment.terms.components) {
            const bool isNew = std::none_of(
                components.cbegin(), components.cend(),
                [&](const PaymentComponent &known) { return known.id == component.id; });
            if (isNew)
                components.append(component);
        }
    }
    return components;
}

const PaymentComponent *ContractReport::tried() const
{
    const PaymentComponent *found = nullptr;
    const auto look = [&](const ContractTerms &terms) {
        const auto component = componentOf(terms, question.component);
        if (component != terms.components.cend())
            found = &*component;
    };
    look(contract().terms);
    for (const Amendment &amendment : contract().amendments)
        look(amendment.terms);
    return found;
}

std::optional<ContractReport> contractReport(const Investment &investment,
                                             const CaseSettings &settings, const QDate &today,
                                             const QLocale &locale, bool amountsHidden,
                                             WhatIfQuestion question)
{
    if (!investment.contract)
        return std::nullopt;
    const QList<PaymentComponent> components = paidComponents(*investment.contract);
    const bool isThere =
        std::any_of(components.cbegin(), components.cend(), [&](const PaymentComponent &component) {
            return component.id == question.component;
        });
    if (!isThere)
        question.component = components.isEmpty() ? QUuid() : components.constFirst().id;
    return ContractReport{.investment = investment,
                          .today = today,
                          .locale = locale,
                          .amountsHidden = amountsHidden,
                          .outlook =
                              repaymentOutlook(*investment.contract, investment.measurements),
                          .question = question,
                          .whatIf = whatIf(investment, settings, question),
                          .planned = courseOf(investment, LedgerView::Planned),
                          .actual = courseOf(investment, LedgerView::Actual),
                          .expected = courseOf(investment, LedgerView::Expected)};
}

} // namespace bundlinje
