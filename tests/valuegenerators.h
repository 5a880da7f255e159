#pragma once

#include "model/domain/figure.h"
#include "model/domain/percentage.h"

#include <QtCore/QList>
#include <QtCore/QUuid>
#include <QtCore/QtEndian>

#include <rapidcheck.h>

#include <limits>
#include <optional>
#include <vector>

// Small values for properties: what is missing missing at times, texts that break whoever does not
// expect them.

namespace bundlinje::generators {

/// One of the given values.
template <typename Value> Value oneOf(std::vector<Value> values)
{
    return *rc::gen::elementOf(std::move(values));
}

/// Up to so many of what `make` makes.
template <typename Make> auto several(Make make, int most = 3)
{
    QList<decltype(make())> values;
    for (int count = *rc::gen::inRange(0, most + 1); count > 0; --count)
        values.append(make());
    return values;
}

/// What `make` makes, or nothing.
template <typename Make> auto perhaps(Make make)
{
    std::optional<decltype(make())> value;
    if (*rc::gen::arbitrary<bool>())
        value = make();
    return value;
}

inline QString text()
{
    using namespace Qt::StringLiterals;
    switch (*rc::gen::inRange(0, 40)) {
    case 0:
        return QString(10'000, u'æ');
    case 1:
        return QString(*rc::gen::inRange(0, 10'000), u'x');
    default:
        break;
    }
    const auto part = oneOf<QString>({{},
                                      u"Café Solsikken"_s,
                                      u"æøå ÆØÅ"_s,
                                      u"=1+1"_s,
                                      u"<b>fed</b> & \"tegn\"'\\"_s,
                                      u" først\nsidst\t "_s,
                                      u"12.500,00"_s,
                                      u"\U0001F33B \u200f\u0301"_s,
                                      u"100 % {}[],:"_s});
    return part + QString::number(*rc::gen::inRange(0, 1000));
}

inline QString textOrNone()
{
    return *rc::gen::arbitrary<bool>() ? text() : QString();
}

/// Small, large, negative, none and the limits. The smallest of 64 bits is none that files keep: it
/// is what digits below it read as.
inline qint64 integer()
{
    return *rc::gen::oneOf(rc::gen::inRange<qint64>(-1000, 1000), rc::gen::arbitrary<qint64>(),
                           rc::gen::just(std::numeric_limits<qint64>::max()),
                           rc::gen::just(-std::numeric_limits<qint64>::max()));
}

inline PartialDate partialDate()
{
    const int year = *rc::gen::inRange(1, 10'000);
    if (*rc::gen::inRange(0, 5) == 0)
        return *PartialDate::fromQuarter(year, *rc::gen::inRange(1, 5));
    const int month = *rc::gen::inRange(0, 13);
    return *PartialDate::fromParts(year, month, month == 0 ? 0 : *rc::gen::inRange(0, 29));
}

inline Money money()
{
    return Money::fromMinor(
        integer(), *Currency::fromCode(oneOf<QStringView>({u"DKK", u"EUR", u"JPY", u"KWD"})));
}

inline Percentage percentage()
{
    return Percentage::fromTenMillionths(*rc::gen::inRange<qint64>(-100'000'000, 100'000'000));
}

/// Never the same twice: neither in small cases nor in shrunk ones.
inline QUuid uuid()
{
    const auto bits =
        rc::gen::noShrink(rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<quint64>()));
    const auto high = *bits;
    const auto low = qToBigEndian(*bits);
    const auto *bytes = reinterpret_cast<const uchar *>(&low);
    return {static_cast<uint>(high >> 32),
            static_cast<ushort>(high >> 16),
            static_cast<ushort>(high),
            bytes[0],
            bytes[1],
            bytes[2],
            bytes[3],
            bytes[4],
            bytes[5],
            bytes[6],
            bytes[7]};
}

inline Provenance provenance()
{
    return {textOrNone(),
            textOrNone(),
            perhaps(partialDate),
            textOrNone(),
            oneOf<Confidence>(
                {Confidence::NotStated, Confidence::Low, Confidence::Medium, Confidence::High}),
            textOrNone()};
}

inline MoneyFigure figure()
{
    return {money(), oneOf<Basis>({Basis::Stated, Basis::Calculated}), provenance()};
}

inline MoneyRange range()
{
    return {perhaps(money), perhaps(money), provenance()};
}

} // namespace bundlinje::generators
