#include "model/items/filterchoices.h"
#include "model/items/filterwords.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

using Column = InvestmentColumn;

InvestmentSummary row(const QString &name)
{
    InvestmentSummary made;
    made.id = InvestmentId::create();
    made.name = name;
    return made;
}

SummaryAmount kroner(qint64 amount)
{
    return {.amount = Money::fromMinor(amount * 100, Currency::DKK)};
}

QLocale danish()
{
    return {QLocale::Danish, QLocale::Denmark};
}

QStringList shownNames(const InvestmentOrder &order)
{
    QStringList names;
    for (const int slot : order.shown())
        names.append(order.at(slot).name);
    return names;
}

QStringList asText(const QList<FilterChoice> &choices)
{
    QStringList text;
    for (const FilterChoice &choice : choices)
        text.append(conditionText(choice.condition) + u' ' + QString::number(choice.count));
    return text;
}

/// Some investments in which everything that can be asked for is there or missing.
QList<InvestmentSummary> invented(const std::vector<unsigned> &numbers)
{
    const QStringList stages{{}, u"Idea"_s, u"Running"_s, u"Closed"_s};
    const QStringList parties{{}, u"Aarhus Kommune"_s, u"Kommune"_s, u"Aarhus Kommune, Stat"_s};
    QList<InvestmentSummary> rows;
    for (const unsigned number : numbers) {
        InvestmentSummary made = row(QString::number(number % 9U));
        made.stage = stages.at(number % 4U);
        made.theme = number % 3U == 0 ? QString() : u"Tema %1"_s.arg(number % 3U);
        made.authorities = parties.at(number / 4U % 4U);
        if (number % 5U > 0)
            made.fundPotential = kroner(number % 5U);
        if (number % 2U > 0)
            made.citizens = number % 7U;
        rows.append(made);
    }
    return rows;
}

QList<FilterCondition> chosen(const std::vector<unsigned> &numbers)
{
    const QList<FilterCondition> all{{Column::Stage, u"Running"_s},
                                     {Column::Stage, u"idea"_s},
                                     {Column::Theme, u"Tema 1"_s},
                                     {Column::Authorities, u"Kommune"_s},
                                     {Column::Authorities, u"Stat"_s},
                                     {Column::FundPotential, {}},
                                     {Column::Citizens, {}}};
    QList<FilterCondition> conditions;
    for (const unsigned number : numbers) {
        const FilterCondition condition = all.at(number % unsigned(all.size()));
        if (!conditions.contains(condition))
            conditions.append(condition);
    }
    return conditions;
}

/// The same rule, written down once more in the plainest way.
bool shouldBeShown(const InvestmentSummary &row, const QString &word,
                   const QList<FilterCondition> &conditions)
{
    QMap<QString, bool> metOfKind;
    for (const FilterCondition &condition : conditions) {
        const QString value = condition.value.toLower();
        bool met = false;
        QString kind = QString::number(int(condition.column));
        if (condition.column == Column::FundPotential || condition.column == Column::Citizens) {
            kind = u"missing"_s;
            met = condition.column == Column::FundPotential ? !row.fundPotential : !row.citizens;
        } else if (condition.column == Column::Stage) {
            met = row.stage.toLower() == value;
        } else if (condition.column == Column::Theme) {
            met = row.theme.toLower() == value;
        } else {
            met = row.authorities.toLower().split(u", "_s).contains(value);
        }
        metOfKind[kind] = metOfKind.value(kind) || met;
    }
    return row.name.contains(word)
        && std::all_of(metOfKind.cbegin(), metOfKind.cend(), [](bool met) { return met; });
}

} // namespace

class TestPortfolioFilter final : public QObject {
    Q_OBJECT

private slots:
    void meetsACondition_data();
    void meetsACondition();
    void showsExactlyWhatAPlainRuleSays();
    void aChangedInvestmentIsAskedAnew();
    void choicesSayWhatTheyWouldFind();
    void choicesThatFindNothingStayWhileChosen();
    void saysItselfInWords();
    void survivesTheSettings_data();
    void survivesTheSettings();
};

void TestPortfolioFilter::meetsACondition_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("expected");
    const auto add = [](const char *what, Column column, const QString &value, bool expected) {
        QTest::newRow(what) << int(column) << value << expected;
    };
    add("stage, any case", Column::Stage, u"running"_s, true);
    add("another stage", Column::Stage, u"Idea"_s, false);
    add("one of two names", Column::Authorities, u"aarhus kommune"_s, true);
    add("the last of two names", Column::Authorities, u"Region Midt"_s, true);
    add("both names", Column::Authorities, u"Aarhus Kommune, Region Midt"_s, true);
    add("part of a name", Column::Authorities, u"Kommune"_s, false);
    add("a theme with a comma is one", Column::Theme, u"unge"_s, false);
    add("a theme as a whole", Column::Theme, u"Unge, udsatte"_s, true);
    add("not missing", Column::Stage, {}, false);
    add("missing text", Column::Tags, {}, true);
    add("missing amount", Column::FundPotential, {}, true);
    add("known amount", Column::OwnShare, {}, false);
    add("amount as typed", Column::OwnShare, u"1,5 mio"_s, true);
    add("amount that cannot be read", Column::OwnShare, u"halvanden"_s, false);
    add("count", Column::Citizens, u"1.450"_s, true);
    add("date", Column::EffortStart, u"2020"_s, true);
    add("missing date", Column::EffortEnd, {}, true);
    add("a value where nothing is", Column::Providers, u"Bostedet"_s, false);
}

void TestPortfolioFilter::meetsACondition()
{
    QFETCH(int, column);
    QFETCH(QString, value);
    InvestmentSummary asked = row(u"Ungehjem"_s);
    asked.stage = u"Running"_s;
    asked.theme = u"Unge, udsatte"_s;
    asked.authorities = u"Aarhus Kommune, Region Midt"_s;
    asked.ownShare = kroner(1'500'000);
    asked.citizens = 1450;
    asked.effortStart = *PartialDate::fromIso(u"2020");
    QTEST(meets(asked, {.column = Column(column), .value = value}, {}, danish()), "expected");
}

void TestPortfolioFilter::showsExactlyWhatAPlainRuleSays()
{
    QVERIFY(rc::check("a filter shows what a plain rule says",
                      [](const std::vector<unsigned> &rows, const std::vector<unsigned> &conditions,
                         bool withWord) {
                          const PortfolioFilter filter{.words = withWord ? u"3"_s : QString(),
                                                       .conditions = chosen(conditions)};
                          const QList<InvestmentSummary> investments = invented(rows);
                          InvestmentOrder order;
                          order.setInvestments(investments);
                          order.setFilter(filter);
                          QStringList expected;
                          for (const InvestmentSummary &investment : investments) {
                              if (shouldBeShown(investment, filter.words, filter.conditions))
                                  expected.append(investment.name);
                          }
                          RC_ASSERT(shownNames(order) == expected);
                      }));
}

void TestPortfolioFilter::aChangedInvestmentIsAskedAnew()
{
    InvestmentSummary changed = row(u"A"_s);
    InvestmentOrder order;
    order.setInvestments({changed, row(u"B"_s)});
    order.setFilter({.words = {}, .conditions = {{Column::Stage, u"Running"_s}}});
    QCOMPARE(shownNames(order), QStringList());
    changed.stage = u"Running"_s;
    const int slot = order.put(changed);
    order.place(slot, -1, order.targetRow(slot, -1));
    QCOMPARE(shownNames(order), QStringList{u"A"_s});
}

void TestPortfolioFilter::choicesSayWhatTheyWouldFind()
{
    const Portfolio portfolio = newPortfolio(u"Fond"_s);
    QList<InvestmentSummary> rows{row(u"A"_s), row(u"B"_s), row(u"C"_s)};
    rows[0].stage = u"Running"_s;
    rows[1].stage = u"Idea"_s;
    rows[0].authorities = u"Odense Kommune, Aarhus Kommune"_s;
    rows[1].authorities = u"aarhus kommune"_s;
    InvestmentOrder order;
    order.setLocale(danish());
    order.setInvestments(rows);
    QCOMPARE(asText(filterChoices(order, Column::Stage, portfolio)),
             QStringList({u"stage=Idea 1"_s, u"stage=Running 1"_s}));
    QCOMPARE(asText(filterChoices(order, Column::Authorities, portfolio)),
             QStringList({u"authorities=Aarhus Kommune 2"_s, u"authorities=Odense Kommune 1"_s}));
    // Its own kind does not narrow a choice, because it would be an alternative; others do. In
    // Danish Aarhus is sorted as Århus.
    order.setFilter({.words = {}, .conditions = {{Column::Stage, u"Running"_s}}});
    QCOMPARE(filterChoices(order, Column::Stage, portfolio).size(), 2);
    QCOMPARE(asText(filterChoices(order, Column::Authorities, portfolio)),
             QStringList({u"authorities=Odense Kommune 1"_s, u"authorities=Aarhus Kommune 1"_s}));
    order.setFilter({.words = u"c"_s});
    QVERIFY(asText(missingChoices(order)).contains(u"authorities= 1"_s));
}

void TestPortfolioFilter::choicesThatFindNothingStayWhileChosen()
{
    InvestmentOrder order;
    order.setInvestments({row(u"A"_s)});
    order.setFilter({.words = {}, .conditions = {{Column::Tags, u"gone"_s}}});
    QCOMPARE(asText(filterChoices(order, Column::Tags, {})), QStringList{u"tags=gone 0"_s});
}

void TestPortfolioFilter::saysItselfInWords()
{
    const PortfolioFilter filter{.words = u" aarhus  unge "_s,
                                 .conditions = {{Column::Stage, u"Running"_s},
                                                {Column::FundPotential, {}},
                                                {Column::Stage, u"Closed"_s}}};
    QCOMPARE(filterLabel(filter, newPortfolio(u"Fond"_s)),
             u"aarhus unge, Stage: Running or Closed, Missing: Fund potential"_s);
    QCOMPARE(filterLabel({}, {}), QString());
}

void TestPortfolioFilter::survivesTheSettings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("value") << u"stage=Running"_s << true;
    QTest::newRow("value with a sign") << u"tags=a=b"_s << true;
    QTest::newRow("missing") << u"ownShare="_s << true;
    QTest::newRow("a comparing column") << u"ratio=1,2"_s << false;
    QTest::newRow("unknown column") << u"colour=red"_s << false;
    QTest::newRow("no sign") << u"stage"_s << false;
}

void TestPortfolioFilter::survivesTheSettings()
{
    QFETCH(QString, text);
    QFETCH(bool, isOffered);
    const std::optional<FilterCondition> condition = conditionFromText(text);
    QCOMPARE(condition.has_value(), isOffered);
    if (condition)
        QCOMPARE(conditionText(*condition), text);
}

QTEST_GUILESS_MAIN(TestPortfolioFilter)

#include "tst_portfoliofilter.moc"
