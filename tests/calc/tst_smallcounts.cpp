#include "model/calc/smallcounts.h"
#include "model/domain/portfolio.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <numeric>
#include <set>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

using Counts = std::vector<std::optional<qint64>>;

Counts known(const std::vector<int> &values)
{
    return {values.begin(), values.end()};
}

/// The column as it is printed: numbers, "<", "x" and "-" for missing, then the total.
QString printed(const Counts &counts, int threshold)
{
    const MaskedCounts masked = maskSmallCounts(counts, threshold);
    QStringList cells;
    qint64 total = 0;
    for (qsizetype i = 0; i < masked.cells.size(); ++i) {
        const std::optional<qint64> count = counts.at(static_cast<std::size_t>(i));
        total += count.value_or(0);
        switch (masked.cells.at(i)) {
        case CountMask::Shown:
            cells.append(count ? QString::number(*count) : u"-"_s);
            break;
        case CountMask::Small:
            cells.append(u"<"_s);
            break;
        case CountMask::Second:
            cells.append(u"x"_s);
            break;
        }
    }
    cells.append(masked.isTotalMasked ? u"?"_s : QString::number(total));
    return cells.join(u' ');
}

/// All columns of that length with that total.
void forEachColumn(std::size_t length, int total, const std::function<void(const Counts &)> &visit,
                   Counts column = {})
{
    if (column.size() + 1 == length) {
        column.emplace_back(total);
        visit(column);
        return;
    }
    for (int value = 0; value <= total; ++value) {
        Counts longer = column;
        longer.emplace_back(value);
        forEachColumn(length, total - value, visit, longer);
    }
}

/// Whether a column could be the one that is seen, by what is shown of each cell, to somebody who
/// knows that no second one is larger than one that is shown.
bool looksLike(const Counts &column, const Counts &shown, const QList<CountMask> &cells,
               int threshold)
{
    qint64 smallestShown = std::numeric_limits<qint64>::max();
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (cells.at(static_cast<qsizetype>(i)) == CountMask::Shown)
            smallestShown = std::min(smallestShown, *shown.at(i));
    }
    for (std::size_t i = 0; i < column.size(); ++i) {
        const CountMask mask = cells.at(static_cast<qsizetype>(i));
        const bool isSmall = isSmallCount(column.at(i), threshold);
        if ((mask == CountMask::Shown && column.at(i) != shown.at(i))
            || (mask == CountMask::Small && !isSmall)
            || (mask == CountMask::Second && (isSmall || *column.at(i) > smallestShown)))
            return false;
    }
    return true;
}

/// The same column with other numbers in place of the small ones.
Counts withOtherSmallOnes(Counts counts, int threshold)
{
    for (std::optional<qint64> &count : counts) {
        if (isSmallCount(count, threshold))
            count = *rc::gen::inRange(0, threshold);
    }
    return counts;
}

} // namespace

class TestSmallCounts final : public QObject {
    Q_OBJECT

private slots:
    void masks_data();
    void masks();
    void columnsThatDifferInSmallCountsLookTheSame();
    void nobodyWhoSeesTheTotalCanTellASmallCount();
    void everySmallCountIsMaskedAndNothingElseWithoutOne();
    void hugeCountsDoNoHarm();
};

void TestSmallCounts::masks_data()
{
    QTest::addColumn<Counts>("counts");
    QTest::addColumn<QString>("printedAs");
    QTest::newRow("none") << Counts{} << u"0"_s;
    QTest::newRow("nothing small") << known({5, 80}) << u"5 80 85"_s;
    QTest::newRow("one small, the smallest other goes too")
        << known({80, 3, 40, 60}) << u"80 < x 60 183"_s;
    QTest::newRow("two small ones do not hide each other: they could be the highest or none")
        << known({3, 2, 40}) << u"< < x 45"_s;
    QTest::newRow("two of the highest") << known({4, 4, 40, 50}) << u"< < x 50 98"_s;
    QTest::newRow("two of none") << known({0, 0, 40, 50}) << u"< < x 50 90"_s;
    QTest::newRow("small ones alone: the total goes") << known({0, 0, 4}) << u"< < < ?"_s;
    QTest::newRow("the second only just hides them") << known({0, 0, 4, 9}) << u"< < < x 13"_s;
    QTest::newRow("the second is almost the next one too")
        << known({80, 3, 41, 40}) << u"80 < x x 164"_s;
    QTest::newRow("the second could be but one number") << known({4, 5, 5}) << u"< x x ?"_s;
    QTest::newRow("alone: the total goes") << known({3}) << u"< ?"_s;
    QTest::newRow("alone and none") << known({0, 5}) << u"< x ?"_s;
    QTest::newRow("the total is small") << known({1, 2}) << u"< < ?"_s;
    QTest::newRow("missing ones are no cells")
        << Counts{3, std::nullopt, 40, 50} << u"< - x 50 93"_s;
    QTest::newRow("mistakes stay") << Counts{-3, 40} << u"-3 40 37"_s;
}

void TestSmallCounts::masks()
{
    QFETCH(Counts, counts);
    QFETCH(QString, printedAs);
    QCOMPARE(printed(counts, usualSmallCountThreshold), printedAs);
}

void TestSmallCounts::columnsThatDifferInSmallCountsLookTheSame()
{
    const bool holds = rc::check("what is masked says nothing of the small counts", [] {
        const int threshold =
            *rc::gen::inRange(lowestSmallCountThreshold, highestSmallCountThreshold + 1);
        const Counts one =
            known(*rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4 * threshold)));
        const Counts other = withOtherSmallOnes(one, threshold);
        const MaskedCounts masked = maskSmallCounts(one, threshold);
        const MaskedCounts otherMasked = maskSmallCounts(other, threshold);
        RC_ASSERT(masked.cells == otherMasked.cells);
        RC_ASSERT(masked.isTotalMasked == otherMasked.isTotalMasked);
        if (masked.isTotalMasked)
            RC_ASSERT(printed(one, threshold) == printed(other, threshold));
    });
    QVERIFY(holds);
}

void TestSmallCounts::nobodyWhoSeesTheTotalCanTellASmallCount()
{
    const bool holds = rc::check("each could be any number below the threshold", [] {
        const int threshold = *rc::gen::inRange(lowestSmallCountThreshold, 6);
        const auto values = *rc::gen::container<std::vector<int>>(
            *rc::gen::inRange<std::size_t>(1, 4), rc::gen::inRange(0, 4 * threshold));
        const Counts counts = known(values);
        const MaskedCounts masked = maskSmallCounts(counts, threshold);
        if (masked.isTotalMasked)
            return; // Nothing can be computed from the column itself.
        std::vector<std::set<qint64>> possible(counts.size());
        forEachColumn(counts.size(), std::accumulate(values.begin(), values.end(), 0),
                      [&](const Counts &other) {
                          if (!looksLike(other, counts, masked.cells, threshold))
                              return;
                          for (std::size_t i = 0; i < other.size(); ++i)
                              possible.at(i).insert(*other.at(i));
                      });
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (masked.cells.at(static_cast<qsizetype>(i)) == CountMask::Small)
                RC_ASSERT(possible.at(i).size() == static_cast<std::size_t>(threshold));
        }
    });
    QVERIFY(holds);
}

void TestSmallCounts::everySmallCountIsMaskedAndNothingElseWithoutOne()
{
    const bool holds = rc::check("small ones only, and others for their sake", [] {
        const int threshold =
            *rc::gen::inRange(lowestSmallCountThreshold, highestSmallCountThreshold + 1);
        const Counts counts =
            known(*rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 200)));
        const MaskedCounts masked = maskSmallCounts(counts, threshold);
        RC_ASSERT(masked.cells.size() == static_cast<qsizetype>(counts.size()));
        for (std::size_t i = 0; i < counts.size(); ++i) {
            RC_ASSERT((masked.cells.at(static_cast<qsizetype>(i)) == CountMask::Small)
                      == (*counts.at(i) < threshold));
        }
        if (!masked.cells.contains(CountMask::Small))
            RC_ASSERT(maskedCount(masked.cells) == 0 && !masked.isTotalMasked);
    });
    QVERIFY(holds);
}

void TestSmallCounts::hugeCountsDoNoHarm()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    const MaskedCounts masked =
        maskSmallCounts(Counts{most, 3, most, most - 1}, usualSmallCountThreshold);
    QCOMPARE(masked.cells,
             (QList{CountMask::Second, CountMask::Small, CountMask::Second, CountMask::Second}));
}

QTEST_APPLESS_MAIN(TestSmallCounts)
#include "tst_smallcounts.moc"
