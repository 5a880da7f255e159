#include "tests/benchmark/casegoals.h"

#include "model/calc/casepotential.h"
#include "model/calc/evaluatebusinesscase.h"
#include "model/exchange/samples.h"
#include "tests/benchmark/floors/barecase.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Once through the cases is over too soon to be timed.
constexpr int rounds = 200;

QList<BusinessCase> chosenCases(const PortfolioContent &content)
{
    QList<BusinessCase> cases;
    for (const Investment &investment : content.investments) {
        const CaseVersion *version = chosenVersion(investment);
        if (const BusinessCase *one = version ? chosenScenario(*version) : nullptr)
            cases.append(*one);
    }
    return cases;
}

/// A floor that computes something else would prove nothing.
void requireSameResult(const BusinessCase &one, const CaseSettings &settings)
{
    const BusinessCaseResult result = evaluate(one, settings);
    const BareCase bare = bareCase(one, settings);
    const double size = std::abs(bare.netPresentValue) + 1;
    bool isSame = result.netPresentValue
        && std::abs(*result.netPresentValue - bare.netPresentValue) < 1e-9 * size;
    for (std::size_t payer = 0; isSame && payer < bare.byPayer.size(); ++payer)
        isSame = result.netPresentValueByPayer
            && std::abs((*result.netPresentValueByPayer).at(payer) - bare.byPayer.at(payer))
                < 1e-7 * size;
    if (!isSame)
        qFatal("the floor of %s gives %.2f øre", qPrintable(one.name), bare.netPresentValue);
}

} // namespace

QList<Measured> measureCases(Workbench &workbench)
{
    const PortfolioContent content = required(sample(Sample::Example));
    const CaseSettings settings = caseSettings(content.portfolio);
    const QList<BusinessCase> cases = chosenCases(content);
    for (const BusinessCase &one : cases)
        requireSameResult(one, settings);
    double sum = 0;
    const Ratio whole = ratioInTurn(
        workbench.scale().pairs,
        [&] {
            return secondsOf([&] {
                for (int round = 0; round < rounds; ++round) {
                    for (const BusinessCase &one : cases)
                        sum += bareCase(one, settings).netPresentValue;
                }
            });
        },
        [&] {
            return secondsOf([&] {
                for (int round = 0; round < rounds; ++round) {
                    for (const BusinessCase &one : cases)
                        sum += *evaluate(one, settings).netPresentValue;
                }
            });
        });
    Q_ASSERT(sum != 0);
    return {{u"a business case with all its figures / bare sums and a bare root"_s, 3.0, whole}};
}

} // namespace bundlinje
