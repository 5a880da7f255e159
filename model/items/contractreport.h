#pragma once

#include "model/calc/ledgercourse.h"
#include "model/calc/whatif.h"

#include <QtCore/QLocale>

namespace bundlinje {

/// The money of the investors in the contract's currency, seen in one way.
struct ContractCourse {
    DatedCourse course;
    InvestorMetrics metrics;
    int leftOut = 0; ///< Entries without day or amount.
};

/// A contract evaluated once, with everything that its sentences, charts and tables say, and how
/// they write it.
struct ContractReport {
    Investment investment; ///< With a contract.
    QDate today;
    QLocale locale;
    bool amountsHidden = false; ///< A sign stands in place of each amount.
    /// Numbers of citizens below it are masked; 0 = none is, as in the secretariat's window.
    int smallCounts = 0;

    Result<RepaymentOutlook> outlook; ///< Without value where the contract is refused.
    WhatIfQuestion question; ///< With a null component where nothing is paid for.
    Result<WhatIf> whatIf;
    ContractCourse planned; ///< Every entry as it was planned.
    ContractCourse actual; ///< What has moved.
    ContractCourse expected; ///< What has moved and what is still planned.

    const InvestmentContract &contract() const { return *investment.contract; }
    Currency currency() const { return contract().currency; }
    /// The component that is tried, in the last terms that have it; null = there is none.
    const PaymentComponent *tried() const;
};

/// All that the contract says on that day. Without contract nothing.
/// @param question a component that is not there gives way to the first
std::optional<ContractReport> contractReport(const Investment &investment,
                                             const CaseSettings &settings, const QDate &today,
                                             const QLocale &locale, bool amountsHidden,
                                             WhatIfQuestion question = {});

/// Whether so few citizens are counted in it that others must not see how many.
bool isMasked(const ContractReport &report, const MeasurementEntry &entry);

/// What the contract pays for, each once, in the order of the terms and what amendments add.
QList<PaymentComponent> paidComponents(const InvestmentContract &contract);

} // namespace bundlinje
