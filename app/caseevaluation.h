#pragma once

#include "model/calc/budgeteffect.h"
#include "model/calc/businesscasechecks.h"
#include "model/calc/evaluatebusinesscase.h"
#include "model/calc/sensitivity.h"
#include "model/calc/wrongpockets.h"
#include "model/domain/investment.h"

#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

namespace bundlinje {

/// One scenario of one investment with everything that is computed of it.
struct CaseEvaluation {
    InvestmentId investment;
    QString investmentName;
    CaseVersion version;
    QString scenarioName;
    bool isChosen = false; ///< The public potential of the investment is this one's.
    QStringList tried; ///< Assumptions that are not the case's own: "horizon=5".

    BusinessCase businessCase; ///< As evaluated.
    QList<BusinessCaseCheck> checks;
    BusinessCaseResult result;
    CaseFigure<BudgetEffect> budget = notComputed();
    CaseFigure<QList<SwitchingValue>> switching = notComputed();
    CaseFigure<Tornado> ranges = notComputed();
    CaseFigure<WrongPockets> pockets = notComputed();
};

/// Computes everything of `evaluation.businessCase`.
void computeAll(CaseEvaluation &evaluation, const CaseSettings &settings);

/// All of it for programs. Amounts are whole minor units of `currency`, rounded half away from
/// zero; factors and rates are not rounded. What has no value is null, and `missing` says why.
QJsonObject evaluationJson(const CaseEvaluation &evaluation);

/// The same for people, in whole units of the currency.
QString evaluationText(const CaseEvaluation &evaluation, const QLocale &locale);

} // namespace bundlinje
