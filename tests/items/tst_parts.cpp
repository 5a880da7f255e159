#include "model/items/investmentparts.h"
#include "model/items/partlabels.h"
#include "model/items/parts.h"
#include "model/items/portfolioparts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>
#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

PartContext danish()
{
    PartContext context;
    context.locale = QLocale(QLocale::Danish, QLocale::Denmark);
    return context;
}

} // namespace

class TestParts final : public QObject {
    Q_OBJECT

private slots:
    void newSourcesAreMarkedInTheLanguageOfTheProgram();
    void readsWhatItWrites();
    void aTypedAmountIsStatedAndKeepsItsSource();
    void refusedTextLeavesTheValue();
    void limitsMakeAndDropTheRange();
    void aLiftedPartNeedsARow();
    void namesAreCalledAsPeopleDo();
};

void TestParts::readsWhatItWrites()
{
    const PartContext context = danish();
    const DiscountRate rate{.fromYear = 36, .toYear = 70, .rate = Percentage::fromPpm(25'000)};
    DiscountRate read;
    for (const Part<DiscountRate> &part : rateParts())
        QVERIFY(part.read(read, part.text(rate, context), context));
    QCOMPARE(read, rate);

    Count count{.value = 1450, .unit = CountUnit::Families, .meaning = u"planlagt"_s};
    Count readCount;
    for (const Part<Count> &part : countParts())
        QVERIFY(part.read(readCount, part.text(count, context), context));
    QCOMPARE(readCount, count);
}

void TestParts::aTypedAmountIsStatedAndKeepsItsSource()
{
    const Part<Investment> own = figurePart(u"ownShare"_s, &Investment::ownShare);
    Investment investment;
    investment.ownShare = MoneyFigure{.amount = Money::fromMinor(100, Currency::DKK),
                                      .basis = Basis::Calculated,
                                      .provenance = {.sourceId = u"A1"_s}};
    QVERIFY(own.read(investment, u"1,00"_s, danish()));
    QCOMPARE(investment.ownShare->basis, Basis::Calculated);
    QVERIFY(own.read(investment, u"12,5 mio"_s, danish()));
    QCOMPARE(investment.ownShare->amount.minor(), Q_INT64_C(1'250'000'000));
    QCOMPARE(investment.ownShare->basis, Basis::Stated);
    QCOMPARE(investment.ownShare->provenance.sourceId, u"A1"_s);
    QVERIFY(own.read(investment, u" "_s, danish()));
    QVERIFY(!investment.ownShare);
}

void TestParts::refusedTextLeavesTheValue()
{
    const Part<Investment> start =
        part<Investment>(u"contractSigned"_s, &Investment::contractSigned);
    Investment investment{.contractSigned = *PartialDate::fromIso(u"2020")};
    const Investment before = investment;
    const Status read = start.read(investment, u"engang"_s, danish());
    QCOMPARE(read.error().code, Error::Code::NotADate);
    QCOMPARE(investment, before);
}

void TestParts::limitsMakeAndDropTheRange()
{
    const Part<Investment> most = limitPart(u"contractRange.atMost"_s, &MoneyRange::atMost);
    Investment investment;
    QVERIFY(most.read(investment, u"5 mio"_s, danish()));
    QCOMPARE(investment.contractRange->atMost->minor(), Q_INT64_C(500'000'000));
    QVERIFY(!investment.contractRange->atLeast);
    QVERIFY(most.read(investment, QString(), danish()));
    QVERIFY(!investment.contractRange);
}

void TestParts::aLiftedPartNeedsARow()
{
    const Lens<Investment, Party> first{
        [](const Investment &investment) {
            return investment.parties.isEmpty() ? nullptr : &investment.parties.first();
        },
        [](Investment &investment) {
            return investment.parties.isEmpty() ? nullptr : &investment.parties.first();
        }};
    const Part<Investment> name = lift(partyParts().first(), first);
    Investment investment;
    QVERIFY(!name.exists(investment));
    QVERIFY(name.text(investment, danish()).isEmpty());
    QVERIFY(name.read(investment, u"Aarhus Kommune"_s, danish()));
    QVERIFY(investment.parties.isEmpty());
    investment.parties.append(Party{});
    QVERIFY(name.read(investment, u"Aarhus Kommune"_s, danish()));
    QCOMPARE(investment.parties.first().name, u"Aarhus Kommune"_s);
}

void TestParts::namesAreCalledAsPeopleDo()
{
    QCOMPARE(partLabel(u"ownShare"_s), u"Own share"_s);
    QCOMPARE(partLabel(u"ownShare.provenance.page"_s), u"Page"_s);
    QCOMPARE(partLabel(u"parties.registrationNumber"_s), u"CVR number"_s);
    QCOMPARE(changeReason(u"ownShare"_s), u"Change own share"_s);
    QCOMPARE(changeReason(u"parties.registrationNumber"_s), u"Change parties (CVR number)"_s);
    for (const Part<EffectGoal> &part : goalParts())
        QVERIFY2(partLabel(part.name) != part.name, qPrintable(part.name));
}

void TestParts::newSourcesAreMarkedInTheLanguageOfTheProgram()
{
    QCOMPARE(freeSourceId({}), u"S1"_s);
    class Danish final : public QTranslator {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char *, const char *source, const char *, int) const override
        {
            return qstrcmp(source, "S%1") == 0 ? u"K%1"_s : QString();
        }
    } danish;
    QCoreApplication::installTranslator(&danish);
    QCOMPARE(freeSourceId({}), u"K1"_s);
    QCOMPARE(freeSourceId({{.id = u"K1"_s}, {.id = u"S2"_s}}), u"K2"_s);
    QCoreApplication::removeTranslator(&danish);
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
