#include "model/domain/investment.h"
#include "model/items/differencetext.h"
#include "model/items/part.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

Investment investment()
{
    Investment made;
    made.parties = {{.name = u"Aarhus Kommune"_s, .externalId = u"INDIGO-ORG-1411"_s},
                    {.name = u"Fonden"_s}};
    made.sources = {{.id = u"K1"_s, .title = u"Kontrakt"_s}, {.id = u"K2"_s, .title = u"Notat"_s}};
    made.effectGoals = {{.id = QUuid::createUuid(), .definition = u"Egen bolig"_s},
                        {.id = QUuid::createUuid(), .definition = u"I arbejde"_s}};
    made.ownShare = MoneyFigure{Money::fromMinor(100, Currency::DKK), Basis::Stated, {}};
    made.ownShare->provenance.sourceId = u"K1"_s;
    return made;
}

} // namespace

/// History calls the rows of a list what people call them, never by their keys.
class TestRowNames final : public QObject {
    Q_OBJECT

private slots:
    void saysWhatPeopleCallThem_data();
    void saysWhatPeopleCallThem();
    void aPlanIsNamedByItsCheck_data();
    void aPlanIsNamedByItsCheck();
    void stagesToo();
};

void TestRowNames::saysWhatPeopleCallThem_data()
{
    QTest::addColumn<Investment>("after");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    const auto row = [](const char *name, auto change, const QString &title, const QString &before,
                        const QString &now) {
        Investment after = investment();
        change(after);
        QTest::newRow(name) << after << title << before << now;
    };
    row(
        "a field of a source",
        [](Investment &after) { after.sources[1].publisher = u"Ministeriet"_s; },
        u"Sources: Publisher (Notat)"_s, QString(), u"Ministeriet"_s);
    row(
        "a field of a party with a key of the data it came from",
        [](Investment &after) { after.parties[0].registrationNumber = u"55133018"_s; },
        u"Parties: CVR number (Aarhus Kommune)"_s, QString(), u"55133018"_s);
    row(
        "a source that is gone", [](Investment &after) { after.sources.removeLast(); },
        u"Sources"_s, u"Notat"_s, QString());
    row(
        "sources in another order", [](Investment &after) { after.sources.move(0, 1); },
        u"Sources"_s, u"Kontrakt; Notat"_s, u"Notat; Kontrakt"_s);
    row(
        "the source of a figure",
        [](Investment &after) { after.ownShare->provenance.sourceId = u"K2"_s; },
        u"Own share: Source"_s, u"Kontrakt"_s, u"Notat"_s);
}

/// Rows of what is planned are known by their check.
void TestRowNames::aPlanIsNamedByItsCheck_data()
{
    using Plan = QList<PlannedValue>;
    QTest::addColumn<Plan>("planned");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    const PlannedValue first{1, Quantity::fromWhole(4)};
    const PlannedValue second{2, Quantity::fromTenMillionths(75'000'000)};
    QTest::newRow("another number")
        << Plan{first, {2, Quantity::fromWhole(9)}}
        << u"Effect goals: Planned number (Egen bolig, check 2)"_s << u"7,5"_s << u"9"_s;
    QTest::newRow("a line that is gone")
        << Plan{second} << u"Effect goals: Planned at single checks (Egen bolig, check 1)"_s
        << u"4"_s << QString();
    QTest::newRow("a line that is new")
        << Plan{first, second, {3, Quantity::fromWhole(9)}}
        << u"Effect goals: Planned at single checks (Egen bolig, check 3)"_s << QString() << u"9"_s;
    QTest::newRow("a line that has no number yet")
        << Plan{first, second, {3, {}}}
        << u"Effect goals: Planned at single checks (Egen bolig, check 3)"_s << QString()
        << u"no number yet"_s;
    QTest::newRow("two lines of one check")
        << Plan{first, second, second} << u"Effect goals: Planned at single checks (Egen bolig)"_s
        << u"4; 7.5"_s << u"4; 7.5; 7.5"_s;
}

void TestRowNames::aPlanIsNamedByItsCheck()
{
    QFETCH(const QList<PlannedValue>, planned);
    QFETCH(const QString, title);
    QFETCH(const QString, before);
    QFETCH(const QString, now);
    Investment was = investment();
    was.effectGoals = {{.id = QUuid::createUuid(), .definition = u"Egen bolig"_s}};
    was.effectGoals[0].planned = {{1, Quantity::fromWhole(4)},
                                  {2, Quantity::fromTenMillionths(75'000'000)}};
    Investment after = was;
    after.effectGoals[0].planned = planned;
    PartContext context;
    context.locale = QLocale(QLocale::Danish, QLocale::Denmark);
    const auto shown = shownDifferences(was, after, context);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(differenceTitle(shown.constFirst()), title);
    QCOMPARE(shown.constFirst().before, before);
    QCOMPARE(shown.constFirst().after, now);
}

void TestRowNames::saysWhatPeopleCallThem()
{
    QFETCH(Investment, after);
    QFETCH(QString, title);
    QFETCH(QString, before);
    QFETCH(QString, now);
    Investment was = investment();
    was.effectGoals = after.effectGoals;
    const auto shown = shownDifferences(was, after, {});
    QCOMPARE(shown.size(), 1);
    QCOMPARE(differenceTitle(shown.constFirst()), title);
    QCOMPARE(shown.constFirst().before, before);
    QCOMPARE(shown.constFirst().after, now);
}

void TestRowNames::stagesToo()
{
    Portfolio before;
    before.stages = {{.key = u"Running"_s, .name = u"I gang"_s},
                     {.key = u"x1"_s, .name = u"Idé"_s}};
    Portfolio after = before;
    after.stages.move(0, 1);
    const auto shown = shownDifferences(before, after, {});
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.constFirst().before, u"I gang; Idé"_s);
    QCOMPARE(shown.constFirst().after, u"Idé; I gang"_s);
}

QTEST_GUILESS_MAIN(TestRowNames)

#include "tst_rownames.moc"
