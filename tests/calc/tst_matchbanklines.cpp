#include "model/calc/matchbanklines.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>
#include <set>
#include <vector>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

constexpr int days = 5;

Money ore(qint64 minor)
{
    return Money::fromMinor(minor, Currency::DKK);
}

CashFlow owed(qint64 amount, QStringView date, const QString &reference, const QString &party)
{
    CashFlow made{.id = QUuid::createUuid(),
                  .direction = CashDirection::Distribution,
                  .state = CashState::Invoiced};
    made.amount = ore(amount);
    if (!date.isEmpty())
        made.date = *PartialDate::fromIso(date);
    made.reference = reference;
    made.party = party;
    return made;
}

BankLine line(qint64 amount, QDate date, const QString &text)
{
    return {date, ore(amount), text};
}

/// The entry that the only line certainly settles; −1 = none.
qsizetype sureOf(const BankLine &one, const QList<CashFlow> &entries)
{
    const BankLineMatch match = matchBankLines(QList{one}, entries, days).constFirst();
    return match.sure ? match.sure->entry : -1;
}

QList<qsizetype> candidatesOf(const BankLine &one, const QList<CashFlow> &entries)
{
    const auto matches = matchBankLines(QList{one}, entries, days);
    QList<qsizetype> places;
    for (const BankCandidate &candidate : matches.constFirst().candidates)
        places.append(candidate.entry);
    return places;
}

const QDate may(2026, 5, 10);

} // namespace

class TestMatchBankLines final : public QObject {
    Q_OBJECT

private slots:
    void isFoundByItsText_data();
    void isFoundByItsText();
    void mustBeTheSameMoney();
    void mustBeNearInTime_data();
    void mustBeNearInTime();
    void onlyWhatIsOpen();
    void equalInstalmentsAreLeftToThePerson();
    void theReferenceComesBeforeTheParty();
    void twoLinesForOneEntryAreNotSure();
    void whatIsTakenIsNoCandidate();
    void theOrderDoesNotMatter();
};

void TestMatchBankLines::isFoundByItsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSure");
    QTest::newRow("reference") << u"BGS Faktura 2026/107 maj"_s << true;
    QTest::newRow("other signs and letters") << u"faktura2026 FAKTURA 2026-107"_s << true;
    QTest::newRow("party") << u"Overførsel AARHUS KOMMUNE"_s << true;
    QTest::newRow("a longer number") << u"Faktura 2026/1071"_s << false;
    QTest::newRow("part of a word") << u"Aarhus Kommunes Pensionskasse"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestMatchBankLines::isFoundByItsText()
{
    QFETCH(QString, text);
    QFETCH(bool, isSure);
    const QList entries{owed(100, u"2026-05-10", u"Faktura 2026/107"_s, u"Aarhus Kommune"_s)};
    const BankLine one = line(100, may, text);
    QCOMPARE(sureOf(one, entries), isSure ? 0 : -1);
    QCOMPARE(candidatesOf(one, entries), isSure ? QList<qsizetype>{} : QList<qsizetype>{0});
    // Without words there is nothing to find.
    QCOMPARE(sureOf(one, {owed(100, u"2026-05-10", u""_s, u" - "_s)}), qsizetype(-1));
}

void TestMatchBankLines::mustBeTheSameMoney()
{
    QList entries{owed(100, u"2026-05-10", u"A1"_s, {})};
    QVERIFY(candidatesOf(line(101, may, u"A1"_s), entries).isEmpty());
    QVERIFY(candidatesOf(line(-100, may, u"A1"_s), entries).isEmpty());
    QVERIFY(matchBankLines(
                QList{BankLine{may, Money::fromMinor(100, *Currency::fromCode(u"EUR")), u"A1"_s}},
                entries, days)
                .constFirst()
                .candidates.isEmpty());
    entries[0].direction = CashDirection::Call;
    QCOMPARE(sureOf(line(-100, may, u"A1"_s), entries), qsizetype(0));
    QVERIFY(candidatesOf(line(100, may, u"A1"_s), entries).isEmpty());
}

void TestMatchBankLines::mustBeNearInTime_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isNear");
    QTest::newRow("the day") << u"2026-05-10"_s << may << true;
    QTest::newRow("five days before") << u"2026-05-10"_s << QDate(2026, 5, 5) << true;
    QTest::newRow("six days before") << u"2026-05-10"_s << QDate(2026, 5, 4) << false;
    QTest::newRow("five days after") << u"2026-05-10"_s << QDate(2026, 5, 15) << true;
    QTest::newRow("six days after") << u"2026-05-10"_s << QDate(2026, 5, 16) << false;
    QTest::newRow("inside the quarter") << u"2026-Q2"_s << QDate(2026, 4, 20) << true;
    QTest::newRow("just after the quarter") << u"2026-Q2"_s << QDate(2026, 7, 5) << true;
    QTest::newRow("past the quarter") << u"2026-Q2"_s << QDate(2026, 7, 6) << false;
    QTest::newRow("at no known time") << QString() << may << true;
}

void TestMatchBankLines::mustBeNearInTime()
{
    QFETCH(QString, date);
    QFETCH(QDate, day);
    QFETCH(bool, isNear);
    QCOMPARE(sureOf(line(100, day, u"A1"_s), {owed(100, date, u"A1"_s, {})}), isNear ? 0 : -1);
}

void TestMatchBankLines::onlyWhatIsOpen()
{
    CashFlow entry = owed(100, u"2026-05-10", u"A1"_s, {});
    const BankLine one = line(100, may, u"A1"_s);
    for (const CashState state : {CashState::Planned, CashState::Due, CashState::Invoiced}) {
        entry.state = state;
        QCOMPARE(sureOf(one, {entry}), qsizetype(0));
    }
    for (const CashState state : {CashState::Paid, CashState::Received, CashState::WrittenOff}) {
        entry.state = state;
        QVERIFY(sureOf(one, {entry}) == -1 && candidatesOf(one, {entry}).isEmpty());
    }
    entry.state = CashState::Due;
    entry.amount.reset();
    QVERIFY(candidatesOf(one, {entry}).isEmpty());
}

void TestMatchBankLines::equalInstalmentsAreLeftToThePerson()
{
    const QList entries{owed(100, u"2026-05-14", {}, u"Aarhus Kommune"_s),
                        owed(100, u"2026-05-09", {}, u"Aarhus Kommune"_s),
                        owed(100, u"2026-05-10", {}, u"Region Midtjylland"_s)};
    const BankLine one = line(100, may, u"Aarhus Kommune"_s);
    QCOMPARE(sureOf(one, entries), qsizetype(-1));
    QCOMPARE(candidatesOf(one, entries), (QList<qsizetype>{1, 0, 2})); // By text, then by day.
}

void TestMatchBankLines::theReferenceComesBeforeTheParty()
{
    const QList entries{owed(100, u"2026-05-10", u"107"_s, u"Aarhus Kommune"_s),
                        owed(100, u"2026-05-10", u"108"_s, u"Aarhus Kommune"_s)};
    QCOMPARE(sureOf(line(100, may, u"Aarhus Kommune 108"_s), entries), qsizetype(1));
    // Once that is taken, the other is the only one of its party.
    const auto matches = matchBankLines(
        QList{line(100, may, u"Aarhus Kommune"_s), line(100, may, u"Aarhus Kommune 108"_s)},
        entries, days);
    QCOMPARE(matches.at(0).sure->entry, qsizetype(0));
    QCOMPARE(matches.at(0).sure->text, BankTextMatch::Party);
    QCOMPARE(matches.at(1).sure->entry, qsizetype(1));
    QCOMPARE(matches.at(1).sure->text, BankTextMatch::Reference);
}

void TestMatchBankLines::twoLinesForOneEntryAreNotSure()
{
    const QList entries{owed(100, u"2026-05-10", u"107"_s, u"Aarhus Kommune"_s)};
    const QList lines{line(100, may, u"107"_s), line(100, may, u"Betaling 107"_s),
                      line(100, may, u"Aarhus Kommune"_s)};
    for (const BankLineMatch &match : matchBankLines(lines, entries, days)) {
        QVERIFY(!match.sure);
        QCOMPARE(match.candidates.size(), 1);
    }
}

void TestMatchBankLines::whatIsTakenIsNoCandidate()
{
    const QList entries{owed(100, u"2026-05-10", u"107"_s, {})};
    const QList lines{line(100, may, u"107"_s), line(100, may, u"uden tekst"_s)};
    const auto matches = matchBankLines(lines, entries, days);
    QVERIFY(matches.at(0).sure);
    QVERIFY(!matches.at(1).sure && matches.at(1).candidates.isEmpty());
}

void TestMatchBankLines::theOrderDoesNotMatter()
{
    const bool holds = rc::check("shuffled lines and entries match as before, none twice", [] {
        const auto word = [] {
            return *rc::gen::element(u"107"_s, u"108"_s, u"aarhus"_s, u"randers"_s, QString());
        };
        QList<CashFlow> entries;
        for (int count = *rc::gen::inRange(0, 8); count > 0; --count)
            entries.append(owed(*rc::gen::inRange(1, 3), {}, word(), word()));
        QList<BankLine> lines;
        for (int count = *rc::gen::inRange(0, 8); count > 0; --count)
            lines.append(line(*rc::gen::inRange(1, 3), may, word() + u' ' + word()));
        const auto matches = matchBankLines(lines, entries, days);
        RC_ASSERT(matches.size() == lines.size());
        std::set<qsizetype> taken;
        for (const BankLineMatch &match : matches) {
            if (match.sure)
                RC_ASSERT(taken.insert(match.sure->entry).second);
        }

        const QList<CashFlow> turnedEntries(entries.rbegin(), entries.rend());
        const QList<BankLine> turnedLines(lines.rbegin(), lines.rend());
        const auto turned = matchBankLines(turnedLines, turnedEntries, days);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const BankLineMatch &one = matches.at(i);
            const BankLineMatch &other = turned.at(lines.size() - 1 - i);
            RC_ASSERT(one.sure.has_value() == other.sure.has_value());
            if (one.sure)
                RC_ASSERT(one.sure->entry == entries.size() - 1 - other.sure->entry);
            RC_ASSERT(one.candidates.size() == other.candidates.size());
            for (const BankCandidate &candidate : one.candidates)
                RC_ASSERT(!taken.contains(candidate.entry));
        }
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestMatchBankLines)
#include "tst_matchbanklines.moc"
