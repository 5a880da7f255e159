#include "tests/benchmark/contractgoals.h"

#include "model/calc/evaluatecontract.h"
#include "tests/benchmark/floors/barecontract.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int periods = 40;
constexpr int componentCount = 10;
/// Once through the contract is over too soon to be timed.
constexpr int rounds = 200;

QUuid identity(int number)
{
    return QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

Money kroner(qint64 amount)
{
    return Money::fromMinor(amount * 100, Currency::DKK);
}

PriceShape shape(int number)
{
    const auto whole = [](int quantity) {
        return Quantity::fromWhole(quantity);
    };
    switch (number % 4) {
    case 0:
        return {.price = kroner(1'850), .bands = {}};
    case 1:
        return {.kind = PriceKind::Slab,
                .price = {},
                .bands = {{whole(0), whole(10), kroner(1'000)},
                          {whole(10), whole(25), kroner(600)},
                          {whole(25), {}, kroner(200)}}};
    case 2:
        return {.kind = PriceKind::Step,
                .price = {},
                .bands = {{whole(5), {}, kroner(8'000)}, {whole(15), {}, kroner(20'000)}}};
    default:
        return {.kind = PriceKind::StepPerUnit,
                .price = {},
                .bands = {{whole(1), {}, kroner(900)}, {whole(10), {}, kroner(1'200)}}};
    }
}

InvestmentContract inventedContract()
{
    InvestmentContract made;
    PaymentSplit &split = made.terms.split;
    for (const int parts : {600'000, 250'000, 150'000}) {
        const QUuid payer = identity(100 + parts);
        made.payers.append({.id = payer, .name = {}});
        split.weights.append({payer, Quantity::fromTenMillionths(parts * 10)});
    }
    for (int number = 1; number <= componentCount; ++number) {
        PaymentComponent component{.id = identity(number)};
        component.price = shape(number);
        if (number % 2 == 0)
            component.measure.comparison = Comparison::Difference;
        if (number % 3 == 0)
            component.gate = Gate{.threshold = Quantity::fromWhole(4), .measure = {}};
        if (number % 5 == 0)
            component.lineCap = kroner(15'000);
        if (number % 4 == 0)
            component.quota = Quantity::fromWhole(500);
        if (number % 2 == 1)
            component.savingShare = Percentage::fromPpm(500'000);
        made.terms.components.append(component);
    }
    for (int period = 1; period <= periods; ++period)
        made.terms.checks.append(CheckDate{.period = period, .name = {}});
    made.terms.periodCap = kroner(110'000);
    made.terms.contractCap = kroner(3'500'000);
    made.terms.schedule = {{0, Percentage::fromPpm(600'000)}, {1, Percentage::fromPpm(400'000)}};
    return made;
}

QList<Measurement> inventedMeasurements()
{
    QList<Measurement> made;
    for (int period = 1; period <= periods; ++period) {
        for (int number = 1; number <= componentCount; ++number) {
            Measurement measurement{.id = identity(period * 100 + number), .period = period};
            measurement.component = identity(number);
            MeasurementEntry entry;
            entry.value =
                Quantity::fromTenMillionths((3 + (period * 7 + number * 5) % 23) * 5'000'000LL);
            entry.reference = Quantity::fromWhole(1 + number % 3);
            measurement.entries = {entry};
            made.append(measurement);
        }
    }
    return made;
}

/// A floor that computes something else would prove nothing.
void requireSameResult(const ContractResult &result, const BareContract &bare)
{
    bool isSame = result.total.minor() == bare.total && result.byPayer && result.payments
        && result.byPayer->size() == qsizetype(bare.byPayer.size())
        && result.lines.size() == qsizetype(bare.lines.size());
    for (std::size_t i = 0; isSame && i < bare.lines.size(); ++i) {
        const ContractLine &line = result.lines.at(qsizetype(i));
        isSame = line.paid.minor() == bare.lines[i].paid
            && std::equal(line.reductions.cbegin(), line.reductions.cend(),
                          bare.lines[i].reductions.cbegin(), bare.lines[i].reductions.cend());
    }
    for (std::size_t i = 0; isSame && i < bare.byPeriod.size(); ++i)
        isSame = result.byPeriod.at(qsizetype(i)).minor() == bare.byPeriod[i];
    for (std::size_t i = 0; isSame && i < bare.byPayer.size(); ++i)
        isSame = result.byPayer->at(qsizetype(i)).minor() == bare.byPayer[i];
    for (std::size_t i = 0; isSame && i < bare.payments.size(); ++i)
        isSame = result.payments->at(qsizetype(i)).minor() == bare.payments[i];
    if (!isSame)
        qFatal("the floor of the contract gives %lld øre, the program %lld", bare.total,
               result.total.minor());
}

} // namespace

QList<Measured> measureContract(Workbench &workbench)
{
    const InvestmentContract contract = inventedContract();
    const QList<Measurement> measurements = inventedMeasurements();
    requireSameResult(required(evaluate(contract, measurements)),
                      bareContract(contract, measurements));
    qint64 sum = 0;
    const Ratio whole = ratioInTurn(
        workbench.scale().pairs,
        [&] {
            return secondsOf([&] {
                for (int round = 0; round < rounds; ++round)
                    sum += bareContract(contract, measurements).total;
            });
        },
        [&] {
            return secondsOf([&] {
                for (int round = 0; round < rounds; ++round)
                    sum += evaluate(contract, measurements)->total.minor();
            });
        });
    Q_ASSERT(sum != 0);
    return {{u"a contract of 10 components and 40 periods / plain loops over whole numbers"_s, 3.0,
             whole}};
}

} // namespace bundlinje
