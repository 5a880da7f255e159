#include "model/calc/unitprices.h"

#include "model/calc/casefield.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Holds every product of two 64-bit numbers.
__extension__ using Wide = __int128;

/// Rounded once, half away from zero.
std::optional<qint64> product(qint64 minor, Quantity units)
{
    const Wide exact = Wide{minor} * units.tenMillionths();
    const Wide half = exact < 0 ? -Quantity::perWhole / 2 : Quantity::perWhole / 2;
    const Wide rounded = (exact + half) / Quantity::perWhole;
    const auto result = static_cast<qint64>(rounded);
    return result == rounded ? std::optional(result) : std::nullopt;
}

} // namespace

const UnitPrice *unitPrice(const QList<UnitPrice> &known, const QString &id)
{
    const auto found = std::find_if(known.cbegin(), known.cend(),
                                    [&id](const UnitPrice &price) { return price.id == id; });
    return found == known.cend() || id.isEmpty() ? nullptr : &*found;
}

const YearPrice *priceFor(const UnitPrice &price, std::optional<int> year)
{
    const QList<YearPrice> &amounts = price.amounts;
    if (amounts.isEmpty())
        return nullptr;
    const auto same = std::find_if(amounts.cbegin(), amounts.cend(), [year](const YearPrice &one) {
        return year && one.year == year;
    });
    return same == amounts.cend() ? &amounts.constLast() : &*same;
}

std::optional<Quantity> unitsInYear(PriceUnit unit)
{
    switch (unit) {
    case PriceUnit::Year:
        return Quantity::fromWhole(1);
    case PriceUnit::Month:
        return Quantity::fromWhole(12);
    case PriceUnit::Week:
        return Quantity::fromWhole(52);
    case PriceUnit::Day:
    case PriceUnit::Night:
        return Quantity::fromWhole(365);
    case PriceUnit::Hour:
    case PriceUnit::Contact:
    case PriceUnit::Participant:
    case PriceUnit::Course:
    case PriceUnit::Setup:
        break;
    }
    return std::nullopt;
}

Result<Consequence> withUnitPrice(Consequence consequence, const UnitPrice &price,
                                  Quantity unitsSaved, std::optional<int> year)
{
    const YearPrice *found = priceFor(price, year);
    if (!found)
        return failure(Error::Code::InvalidInput, {}, price.id, u"a value is required"_s);
    const std::optional<qint64> minor = product(found->amount.minor(), unitsSaved);
    if (!minor)
        return failure(Error::Code::Overflow, {}, price.id);
    if (consequence.name.isEmpty())
        consequence.name = price.name;
    consequence.amount = Money::fromMinor(*minor, found->amount.currency());
    consequence.priceYear = found->year;
    consequence.splits = price.splits;
    consequence.grade = price.grade;
    consequence.unitPrice = {price.id, price.version, found->amount, unitsSaved};
    if (consequence.provenance.note.isEmpty())
        consequence.provenance.note = price.source;
    return consequence;
}

QList<UnitPrice> withCountedVersions(const QList<UnitPrice> &before, QList<UnitPrice> after)
{
    for (qsizetype i = 0; i < after.size(); ++i) {
        UnitPrice &price = after[i];
        const bool isInPlace = i < before.size() && before.at(i).id == price.id;
        const UnitPrice *was = isInPlace ? &before.at(i) : unitPrice(before, price.id);
        if (!was || was->amounts.isEmpty())
            continue;
        const bool isOther = was->amounts != price.amounts || was->splits != price.splits
            || was->caution != price.caution || was->englishCaution != price.englishCaution;
        if (isOther && price.version <= was->version)
            price.version = was->version + 1;
    }
    return after;
}

QString freePriceId(const QList<UnitPrice> &existing)
{
    for (int number = 1;; ++number) {
        const QString id = u"P-%1"_s.arg(number, 2, 10, QChar(u'0'));
        if (!unitPrice(existing, id))
            return id;
    }
}

UnitPrice asOwnPrice(UnitPrice published, const QList<UnitPrice> &existing)
{
    if (unitPrice(existing, published.id)) {
        const QString id = published.id;
        for (int number = 2; unitPrice(existing, published.id); ++number)
            published.id = id + u'-' + QString::number(number);
    }
    return published;
}

QList<InvestmentCheck> unitPriceChecksOf(const Investment &investment,
                                         const QList<UnitPrice> &known)
{
    QList<InvestmentCheck> checks;
    for (qsizetype i = 0; i < investment.businessCases.size(); ++i) {
        const CaseVersion &version = investment.businessCases.at(i);
        for (qsizetype j = 0; j < version.scenarios.size() && !version.isFrozen(); ++j) {
            const QList<Consequence> &consequences = version.scenarios.at(j).consequences;
            for (qsizetype k = 0; k < consequences.size(); ++k) {
                const UnitPriceReference &reference = consequences.at(k).unitPrice;
                const UnitPrice *price = unitPrice(known, reference.id);
                if (!price || price->version <= reference.version)
                    continue;
                const QString field =
                    u"%1.%2"_s.arg(caseField(u"businessCases", i, u"scenarios", j),
                                   caseField(u"consequences", k, u"unitPrice"));
                checks.append({InvestmentCheck::Code::NewerUnitPrice,
                               field,
                               reference.id,
                               {},
                               consequences.at(k).name});
            }
        }
    }
    return checks;
}

} // namespace bundlinje
