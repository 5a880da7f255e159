#include "contractvectors.h"
#include "returnvectors.h"
#include "vectorcase.h"

#include "model/calc/discounting.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <cmath>
#include <map>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

/// Of parts that are computed elsewhere: risk.
const QStringList otherParts{u"exact_risk"_s, u"moments"_s,  u"philox4x32"_s, u"pmf"_s,
                             u"risk_stats"_s, u"simulate"_s, u"uniform"_s};

QString vectorFile()
{
    return qEnvironmentVariable("BUNDLINJE_VECTORS",
                                QStringLiteral(BUNDLINJE_SHARED_DATA)
                                    + u"/finance-vectors-shared.json"_s);
}

QList<TimedAmount> timed(const QJsonArray &flows)
{
    QList<TimedAmount> made;
    for (const QJsonValue &flow : flows)
        made.append({flow[0].toDouble(), flow[1].toDouble()});
    return made;
}

QJsonValue worth(const QJsonValue &schedule, const QList<TimedAmount> &flows)
{
    const auto value = presentValue(vectors::schedule(schedule), flows);
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue parts(const QJsonObject &in)
{
    QList<qint64> weights;
    for (const QJsonValue &weight : in[u"weights"].toArray()) {
        if (!weight.isDouble())
            return {}; // A missing weight: the split is missing.
        weights.append(vectors::quantity(weight).tenMillionths());
    }
    const auto total = Money::fromMinor(vectors::whole(in[u"total_ore"]), Currency::DKK);
    const auto split = bundlinje::split(total, weights);
    return split ? QJsonValue(vectors::minorUnits(*split)) : QJsonValue();
}

QJsonValue days(const QJsonObject &in)
{
    const QDate from = QDate::fromString(in[u"from"].toString(), Qt::ISODate);
    const QDate to = QDate::fromString(in[u"to"].toString(), Qt::ISODate);
    return QJsonObject{{u"days"_s, from.daysTo(to)}, {u"years"_s, yearsBetween(from, to)}};
}

const std::map<QString, vectors::Computation> kinds{
    {u"round"_s,
     [](const QJsonObject &in) -> QJsonValue {
         // A currency without minor unit: rounding to the whole.
         return moneyFromDecimal(in[u"value"].toString(), *Currency::fromCode(u"JPY"))->minor();
     }},
    {u"largest_remainder"_s, parts},
    {u"act365"_s, days},
    {u"discount_factor"_s,
     [](const QJsonObject &in) {
         return worth(in[u"schedule"], {{in[u"t"].toDouble(), 1}});
     }},
    {u"pv_at"_s,
     [](const QJsonObject &in) {
         return worth(in[u"schedule"], timed(in[u"flows"].toArray()));
     }},
    {u"business_case"_s,
     [](const QJsonObject &in) -> QJsonValue {
         return vectors::evaluated(vectors::businessCase(in));
     }},
    {u"switching"_s,
     [](const QJsonObject &in) -> QJsonValue {
         return vectors::switching(vectors::businessCase(in));
     }},
    {u"tornado"_s,
     [](const QJsonObject &in) -> QJsonValue {
         return vectors::tornadoRows(vectors::businessCase(in[u"case"].toObject()),
                                     in[u"ranges"].toArray());
     }},
    {u"measure"_s, vectors::measured},
    {u"gate"_s, vectors::gateIsOpen},
    {u"price"_s, vectors::price},
    {u"price_value"_s, vectors::priceValue},
    {u"contract"_s, vectors::contract},
    {u"return_cap"_s, vectors::returnCap},
};

/// Where the two differ, or nothing. Only what is expected is looked at.
QString difference(const QJsonValue &got, const QJsonValue &expected, const QJsonObject &tolerance,
                   const QString &at)
{
    if (expected.isDouble() && got.isDouble()) {
        const double allowed = tolerance[u"abs"].toDouble()
            + tolerance[u"rel"].toDouble() * std::abs(expected.toDouble());
        if (std::abs(got.toDouble() - expected.toDouble()) <= allowed)
            return {};
        return u"%1: %2 in place of %3"_s.arg(at)
            .arg(got.toDouble(), 0, 'g', 17)
            .arg(expected.toDouble(), 0, 'g', 17);
    }
    if (expected.isObject() && got.isObject()) {
        const QJsonObject members = expected.toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            const QString inner = difference(got[member.key()], member.value(), tolerance,
                                             u"%1.%2"_s.arg(at, member.key()));
            if (!inner.isEmpty())
                return inner;
        }
        return {};
    }
    if (expected.isArray() && got.isArray()) {
        const QJsonArray items = expected.toArray();
        if (got.toArray().size() != items.size())
            return u"%1: %2 items in place of %3"_s.arg(at)
                .arg(got.toArray().size())
                .arg(items.size());
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString inner =
                difference(got[i], items.at(i), tolerance, u"%1[%2]"_s.arg(at).arg(i));
            if (!inner.isEmpty())
                return inner;
        }
        return {};
    }
    return got == expected ? QString() : u"%1: another kind of value"_s.arg(at);
}

} // namespace

/// Every shared vector of sections 2 to 6. The file lies
/// beside the working copy, or where BUNDLINJE_VECTORS says.
class TestVectors final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void vectors_data();
    void vectors();
    void cleanupTestCase();

private:
    QJsonArray m_groups;
    std::map<QString, std::pair<int, int>> m_passed; ///< Kind: passed, of.
};

void TestVectors::initTestCase()
{
    QFile file(vectorFile());
    if (!file.exists() && qEnvironmentVariableIsEmpty("BUNDLINJE_VECTORS"))
        QSKIP("The shared vectors are not beside this working copy.");
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    m_groups = QJsonDocument::fromJson(file.readAll()).object()[u"groups"].toArray();
    QVERIFY2(!m_groups.isEmpty(), qPrintable(file.fileName()));
}

void TestVectors::vectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const QJsonValue &group : std::as_const(m_groups)) {
        for (const QJsonValue &vector : group[u"vectors"].toArray()) {
            if (otherParts.contains(vector[u"kind"].toString()))
                continue;
            const QString name =
                u"%1/%2"_s.arg(group[u"name"].toString(), vector[u"id"].toString());
            QTest::newRow(qPrintable(name)) << vector.toObject();
        }
    }
}

void TestVectors::vectors()
{
    QFETCH(QJsonObject, vector);
    const QString kind = vector[u"kind"].toString();
    auto &[passed, of] = m_passed[kind];
    ++of;
    const auto found = kinds.find(kind);
    const vectors::Computation compute =
        found == kinds.end() ? vectors::returnComputation(kind) : found->second;
    QVERIFY2(compute, qPrintable(u"Unknown kind: "_s + kind));
    const QString wrong = difference(compute(vector[u"inputs"].toObject()), vector[u"expected"],
                                     vector[u"tolerance"].toObject(), u"expected"_s);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    ++passed;
}

void TestVectors::cleanupTestCase()
{
    for (const auto &[kind, counts] : m_passed)
        qInfo("%s: %d of %d", qPrintable(kind), counts.first, counts.second);
}

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_vectors.moc"
