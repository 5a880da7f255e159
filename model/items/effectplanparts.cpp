#include "model/items/effectplanparts.h"

#include "model/calc/contractversions.h"
#include "model/calc/effectplan.h"
#include "model/calc/smallcounts.h"
#include "model/items/datetext.h"
#include "model/items/parts.h"
#include "model/items/yeartexts.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int mostChecksOffered = 200;
constexpr int checksOfNoContract = 12; ///< Offered where no contract says how many there are.

QString checkLabelOf(const InvestmentContract &contract, int period)
{
    const CheckDate *check = checkOf(contract, period);
    const QString number = QString::number(period);
    if (!check)
        return number;
    QStringList said{check->name.simplified(),
                     check->date ? dateText(*check->date, QLocale()) : QString()};
    said.removeAll(QString());
    return said.isEmpty() ? number : number + u" · "_s + said.join(u", "_s);
}

int lastCheckOffered(const std::optional<InvestmentContract> &contract)
{
    return contract ? std::min(lastPeriodOf(*contract), mostChecksOffered) : 0;
}

Part<PlannedValue> plannedPeriodPart(const InvestmentOf &investmentOf)
{
    Part<PlannedValue> made;
    made.name = u"effectGoals.planned.period"_s;
    made.kind = PartKind::Choice;
    made.text = [](const PlannedValue &planned, const PartContext &) {
        return QString::number(planned.period);
    };
    made.read = [](PlannedValue &planned, const QString &key, const PartContext &) -> Status {
        planned.period = key.toInt();
        return {};
    };
    made.choices = [investmentOf](const PartContext &) {
        const Investment &investment = investmentOf();
        QList<int> standing;
        for (const EffectGoal &goal : investment.effectGoals) {
            for (const PlannedValue &planned : goal.planned)
                standing.append(planned.period);
        }
        if (lastCheckOffered(investment.contract) == 0) {
            for (int period = 1; period <= checksOfNoContract; ++period)
                standing.append(period);
        }
        std::sort(standing.begin(), standing.end());
        return checkChoices(investment.contract, standing);
    };
    return made;
}

QString signedQuantityText(const std::optional<Quantity> &value, const QLocale &locale)
{
    if (!value)
        return {};
    const QString text = plannedNumberText(*value, locale); // With its own minus.
    return *value > Quantity() ? u'+' + text : text;
}

} // namespace

QString plannedNumberText(Quantity planned, const QLocale &locale)
{
    const qint64 parts = planned.tenMillionths();
    return parts % Quantity::perWhole == 0 ? countText(parts / Quantity::perWhole, locale)
                                           : quantityText(planned, locale);
}

QList<Choice> checkChoices(const std::optional<InvestmentContract> &contract,
                           const QList<int> &standing)
{
    QList<Choice> choices;
    const int last = lastCheckOffered(contract);
    for (int period = 1; period <= last; ++period)
        choices.append({QString::number(period), checkLabelOf(*contract, period)});
    for (const int period : standing) {
        const QString key = QString::number(period);
        if (std::none_of(choices.begin(), choices.end(),
                         [&](const Choice &choice) { return choice.key == key; }))
            choices.append({key, key});
    }
    return choices;
}

QList<Part<PlannedValue>> plannedParts(const InvestmentOf &investmentOf)
{
    return {plannedPeriodPart(investmentOf),
            part<PlannedValue>(u"effectGoals.planned.value"_s, &PlannedValue::value)};
}

PlannedValue newPlannedValue(const QList<PlannedValue> &existing,
                             const std::optional<InvestmentContract> &contract)
{
    const int stated = lastCheckOffered(contract);
    const int last = stated > 0 ? stated : checksOfNoContract;
    for (int period = 1; period <= last; ++period) {
        const bool isPlanned =
            std::any_of(existing.cbegin(), existing.cend(),
                        [period](const PlannedValue &planned) { return planned.period == period; });
        if (!isPlanned && (stated == 0 || checkOf(*contract, period)))
            return {.period = period};
    }
    return {.period = last};
}

QList<GridColumn<Measurement>> planColumns(const Investment &investment)
{
    if (!hasPlan(investment.effectGoals))
        return {};
    const auto whole = std::make_shared<const Investment>(investment);
    Part<Measurement> planned;
    planned.name = u"measurements.planned"_s;
    planned.text = [whole](const Measurement &row, const PartContext &context) {
        const std::optional<Quantity> number = plannedFor(*whole, row);
        return number ? plannedNumberText(*number, context.locale) : QString();
    };
    Part<Measurement> variance;
    variance.name = u"measurements.variance"_s;
    variance.text = [whole](const Measurement &row, const PartContext &context) {
        return signedQuantityText(varianceOf(*whole, row), context.locale);
    };
    // With the plan beside it the variance tells the count itself.
    variance.isSmallCount = [whole](const Measurement &row, const PartContext &context) {
        return varianceOf(*whole, row)
            && isSmallCount(row.entries.constLast().count, context.portfolio.smallCountThreshold);
    };
    return {{.part = planned, .isNumber = true}, {.part = variance, .isNumber = true}};
}

} // namespace bundlinje
