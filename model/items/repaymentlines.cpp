#include "model/items/repaymentlines.h"

#include "model/calc/contractversions.h"
#include "model/calc/smallcounts.h"
#include "model/calc/verifiedrepayment.h"

#include <algorithm>
#include <cmath>

namespace bundlinje {

namespace {

bool isOfLine(const RepaymentLine &whole, const ContractLine &line, bool isVerified)
{
    return whole.kind == line.kind && whole.period == line.period
        && whole.measuredIn == line.measuredIn && whole.component == line.component
        && whole.isDetermined == line.isDetermined && whole.isVerified == isVerified;
}

void addReductions(RepaymentLine &whole, const ContractLine &line)
{
    for (const Reduction &reduction : line.reductions) {
        const auto same =
            std::find_if(whole.reductions.begin(), whole.reductions.end(),
                         [&](const Reduction &known) { return known.reason == reduction.reason; });
        if (same == whole.reductions.end())
            whole.reductions.append(reduction);
        else
            same->amount += reduction.amount;
    }
}

void addRepaymentCount(std::optional<qint64> &sum, const std::optional<qint64> &count)
{
    if (count)
        sum = sum.value_or(0) + *count;
}

void addToRepaymentLine(RepaymentLine &whole, const ContractLine &line,
                        const Investment &investment)
{
    if (line.measurement >= 0 && line.measurement < investment.measurements.size()) {
        const Measurement &measurement = investment.measurements.at(line.measurement);
        whole.measurements.append(line.measurement);
        if (line.kind == ContractLine::Kind::Measured && !measurement.entries.isEmpty()) {
            addRepaymentCount(whole.met, measurement.entries.constLast().count);
            addRepaymentCount(whole.measured, measurement.entries.constLast().measured);
        }
    }
    if (line.kind == ContractLine::Kind::Measured)
        whole.quantity += line.quantity;
    whole.due += line.due;
    whole.paid = Money::fromMinor(whole.paid.minor() + line.paid.minor(), line.paid.currency());
    addReductions(whole, line);
    if (whole.byPayer.isEmpty()) {
        whole.byPayer = {line.byPayer.cbegin(), line.byPayer.cend()};
        return;
    }
    for (qsizetype i = 0; i < qMin(whole.byPayer.size(), line.byPayer.size()); ++i)
        whole.byPayer[i] =
            Money::fromMinor(whole.byPayer.at(i).minor() + line.byPayer.at(i).minor(),
                             line.byPayer.at(i).currency());
}

/// Whether the quantity counts citizens itself.
bool countsPersons(const RepaymentLine &line, const InvestmentContract &contract)
{
    const ContractTerms &terms = termsIn(contract, line.measuredIn);
    const auto component = componentOf(terms, line.component);
    return component != terms.components.cend() && component->unit == MeasureUnit::Person;
}

void maskRepaymentLine(RepaymentLine &line, const Investment &investment, int threshold)
{
    const bool isOfPersons =
        std::any_of(line.measurements.cbegin(), line.measurements.cend(), [&](qsizetype at) {
            return investment.measurements.at(at).person.has_value();
        });
    line.isFewMeasured = isSmallCount(line.measured, threshold);
    line.isFew = isSmallCount(line.met, threshold) || line.isFewMeasured
        || (isOfPersons && isSmallCount(line.measurements.size(), threshold))
        || (!line.met && countsPersons(line, *investment.contract)
            && isSmallCount(std::llround(line.quantity), threshold));
}

} // namespace

QList<RepaymentLine> repaymentLines(const ContractResult &result, const Investment &investment,
                                    int threshold)
{
    QList<RepaymentLine> lines;
    for (const ContractLine &line : result.lines) {
        const bool verified = isVerified(line, investment.measurements);
        auto whole = std::find_if(lines.begin(), lines.end(), [&](const RepaymentLine &one) {
            return isOfLine(one, line, verified);
        });
        if (whole == lines.end()) {
            lines.append({.kind = line.kind,
                          .period = line.period,
                          .measuredIn = line.measuredIn,
                          .component = line.component,
                          .isDetermined = line.isDetermined,
                          .isVerified = verified,
                          .paid = Money::fromMinor(0, result.total.currency())});
            whole = std::prev(lines.end());
        }
        addToRepaymentLine(*whole, line, investment);
    }
    for (RepaymentLine &line : lines) {
        if (line.kind == ContractLine::Kind::Measured)
            maskRepaymentLine(line, investment, threshold);
    }
    return lines;
}

} // namespace bundlinje
