#include "model/items/caseparametertext.h"

#include "model/calc/casefield.h"
#include "model/calc/caseoverrides.h"
#include "model/items/amounttext.h"
#include "model/items/caselabels.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Kind = CaseParameter::Kind;

qsizetype placeOf(const BusinessCase &businessCase, const QUuid &consequence)
{
    for (qsizetype i = 0; i < businessCase.consequences.size(); ++i) {
        if (businessCase.consequences.at(i).id == consequence)
            return i;
    }
    return -1;
}

QString factorText(double factor, const QLocale &locale)
{
    return u"× "_s + ratioText(factor, locale);
}

QString rateText(double rate, const QLocale &locale)
{
    return percentText(Percentage::fromPpm(std::llround(rate * 1000) * 1000), locale);
}

} // namespace

QString parameterName(const BusinessCase &businessCase, const CaseParameter &parameter)
{
    if (parameter.kind == Kind::ConsequenceFactor && parameter.consequence.isNull())
        return QCoreApplication::translate("CaseResults", "All consequences");
    if (parameter.kind == Kind::CostFactor)
        return QCoreApplication::translate("CaseResults", "All costs");
    if (parameter.kind == Kind::IntakeFactor)
        return QCoreApplication::translate("CaseResults", "Number of participants");
    if (parameter.kind != Kind::ConsequenceFactor)
        return caseParameterLabel(parameter.kind);
    const qsizetype at = placeOf(businessCase, parameter.consequence);
    return at < 0 ? caseParameterLabel(parameter.kind)
                  : caseFieldText(businessCase, caseField(u"consequences", at));
}

QString parameterValueText(const ShownCase &shown, const CaseParameter &parameter, double value)
{
    switch (parameter.kind) {
    case Kind::SuccessWith:
    case Kind::SuccessWithout:
    case Kind::Discount:
        return rateText(value, shown.locale);
    case Kind::Horizon:
        return QCoreApplication::translate("CaseResults", "%Ln years", nullptr,
                                           static_cast<int>(std::lround(value)));
    case Kind::IntakeFactor:
        if (shown.result.persons)
            return countText(std::llround(*shown.result.persons * value), shown.locale);
        break;
    case Kind::ConsequenceFactor: {
        const qsizetype at = placeOf(shown.businessCase, parameter.consequence);
        if (at >= 0 && shown.businessCase.consequences.at(at).amount)
            return kronerOf(shown,
                            value * double(shown.businessCase.consequences.at(at).amount->minor()));
        break;
    }
    case Kind::CostFactor:
        break;
    }
    return factorText(value, shown.locale);
}

QList<CaseParameter> caseParameters(const BusinessCase &businessCase)
{
    QList<CaseParameter> parameters{{Kind::SuccessWith, {}}};
    if (!businessCase.isNetAsGiven)
        parameters.append({Kind::SuccessWithout, {}});
    parameters.append({Kind::IntakeFactor, {}});
    parameters.append({Kind::CostFactor, {}});
    parameters.append({Kind::ConsequenceFactor, {}});
    for (const Consequence &consequence : businessCase.consequences) {
        if (!consequence.id.isNull()) // Null would be all of them.
            parameters.append({Kind::ConsequenceFactor, consequence.id});
    }
    parameters.append({Kind::Discount, {}});
    parameters.append({Kind::Horizon, {}});
    return parameters;
}

QUuid largestConsequence(const BusinessCaseResult &result)
{
    QUuid largest;
    double most = -1;
    for (const ResultLine &line : result.lines) {
        if (line.line.isCost() || !line.presentValue || std::abs(*line.presentValue) <= most)
            continue;
        most = std::abs(*line.presentValue);
        largest = line.line.id;
    }
    return largest;
}

QString lineName(const BusinessCase &businessCase, const CaseLine &line)
{
    return caseFieldText(businessCase,
                         caseField(line.isCost() ? u"costs" : u"consequences", line.index));
}

} // namespace bundlinje
