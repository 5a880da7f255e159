#pragma once

#include "model/calc/investmentchecks.h"
#include "model/calc/repaymentoutlook.h"
#include "model/domain/investment.h"

#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

namespace bundlinje {

/// The contract of one investment with what is repaid for what was measured, and what may be.
struct ContractEvaluation {
    InvestmentId investment;
    QString investmentName;
    InvestmentContract contract;
    QList<Measurement> measurements;
    QList<InvestmentCheck> checks; ///< Of the contract and what is measured.
    Result<RepaymentOutlook> outlook; ///< Without value where it is refused.
};

/// Empty where the investment has no contract.
std::optional<ContractEvaluation> contractEvaluation(const Investment &investment);

/// All of it for programs. Amounts are whole minor units of `currency`; those of lines before
/// rounding are numbers with decimals. What has no value is null.
QJsonObject contractEvaluationJson(const ContractEvaluation &evaluation);

/// The same for people: what is repaid, by period and payer, and line by line why.
QString contractEvaluationText(const ContractEvaluation &evaluation, const QLocale &locale);

} // namespace bundlinje
