#include "model/exchange/investmentdifference.h"

#include <QtTest/QTest>

using namespace bundlinje;
using namespace Qt::StringLiterals;

class TestInvestmentDifference final : public QObject {
    Q_OBJECT

private slots:
    void nothingDiffers();
    void namesEveryField();
    void pairsElementsByKey();
    void comparesSettings();
};

void TestInvestmentDifference::nothingDiffers()
{
    Investment one{.id = InvestmentId::create(), .name = u"Bolig"_s};
    Investment other = one;
    other.revision = 5;
    other.origin.records = {{u"projects.csv"_s, 2, {}}};
    QVERIFY(differences(one, other).isEmpty());
}

void TestInvestmentDifference::namesEveryField()
{
    const Investment before{.name = u"Bolig"_s};
    Investment after = before;
    after.effort.start = *PartialDate::fromIso(u"2022-01");
    after.contractAmount = MoneyFigure{.amount = Money::fromMinor(1'250'000'000, Currency::DKK)};
    after.tags = {u"DK"_s, u"SDG 8"_s};
    after.name.clear();
    const QList<FieldDifference> expected{
        {u"name"_s, u"Bolig"_s, {}},
        {u"contractAmount"_s, {}, u"12500000.00 DKK"_s},
        {u"effort.start"_s, {}, u"2022-01"_s},
        {u"tags"_s, {}, u"DK; SDG 8"_s},
    };
    QCOMPARE(differences(before, after), expected);
}

void TestInvestmentDifference::pairsElementsByKey()
{
    Investment before;
    before.parties = {{u"A"_s, {}, u"ORG-1"_s, {{Role::Investor, {}, {}}}},
                      {u"B"_s, {}, u"ORG-2"_s, {}}};
    Investment after = before;
    after.parties.removeLast();
    after.parties[0].registrationNumber = u"12345678"_s;
    after.parties.append({u"C"_s, {}, {}, {}});
    const QList<FieldDifference> expected{
        {u"parties[ORG-1].registrationNumber"_s, {}, u"12345678"_s},
        {u"parties[ORG-2]"_s, u"B"_s, {}},
        {u"parties[C]"_s, {}, u"C"_s},
    };
    QCOMPARE(differences(before, after), expected);
}

void TestInvestmentDifference::comparesSettings()
{
    const Portfolio before = newPortfolio(u"Fonden"_s);
    Portfolio after = before;
    after.priceYear = 2024;
    after.stages[0].name = u"Idé"_s;
    after.capital = {.amount = Money::fromMinor(4'000'000'000, Currency::DKK),
                     .isReinvested = false};
    const QList<FieldDifference> expected{
        {u"capital"_s, {}, u"40000000.00 DKK"_s},
        {u"capital.isReinvested"_s, u"true"_s, u"false"_s},
        {u"stages[Idea].name"_s, {}, u"Idé"_s},
        {u"priceYear"_s, {}, u"2024"_s},
    };
    QCOMPARE(differences(before, after), expected);
}

QTEST_GUILESS_MAIN(TestInvestmentDifference)
#include "tst_investmentdifference.moc"
