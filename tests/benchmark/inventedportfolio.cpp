#include "tests/benchmark/inventedportfolio.h"

#include <QtCore/QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr std::array words{"Ærø",      "Århus",   "øvelse",  "tryg",       "børn",     "unge",
                           "familie",  "skole",   "arbejde", "sundhed",    "vejen",    "nærvær",
                           "ensomhed", "mentor",  "plads",   "anbragte",   "fremmøde", "søvn",
                           "overgang", "ådalen",  "job",     "Østjylland", "håb",      "fællesskab",
                           "bolig",    "misbrug", "forløb",  "trivsel",    "ældre",    "zonen"};

constexpr std::array themes{"Unge", "Børn og familier", "Sundhed", "Ældre", "Beskæftigelse"};

class Inventor final {
public:
    Investment investment(int number);

private:
    int below(int limit) { return m_random.bounded(limit); }
    QString text(int wordCount)
    {
        QStringList chosen;
        for (int i = 0; i < wordCount; ++i)
            chosen.append(QString::fromUtf8(words.at(std::size_t(below(int(words.size()))))));
        chosen.first()[0] = chosen.first().at(0).toUpper();
        return chosen.join(u' ');
    }
    /// Some are missing, as in life.
    std::optional<MoneyFigure> amount(int presentOfTen, qint64 mostKroner)
    {
        if (below(10) >= presentOfTen)
            return {};
        return MoneyFigure{Money::fromMinor(m_random.bounded(mostKroner) * 100, Currency::DKK),
                           below(3) == 0 ? Basis::Calculated : Basis::Stated,
                           {u"A1"_s, QString::number(below(90)), {}, {}}};
    }
    Party party(Role role) { return {text(2), QString::number(below(100'000'000)), {}, {{role}}}; }

    QRandomGenerator m_random{1};
};

Investment Inventor::investment(int number)
{
    Investment made;
    made.id = InvestmentId::create();
    made.name = text(3) + u' ' + QString::number(number);
    made.shortName = made.name.left(28);
    made.theme = QString::fromUtf8(themes.at(std::size_t(below(int(themes.size())))));
    made.stage = newPortfolio({}).stages.at(below(8)).key;
    made.tags = {text(1), text(1)};
    made.parties = {party(Role::Authority), party(Role::Provider), party(Role::Investor)};
    made.targetGroup = {text(30), {text(8), text(6)}, {text(5)}};
    made.citizensPlanned = {{below(500), CountUnit::Persons, {}, u"planned"_s, {}}};
    made.theoryOfChange = {text(40), text(12), text(20), text(15), text(20), text(15), text(10)};
    made.effort.start = PartialDate::fromDate(QDate(2018, 1, 1).addDays(below(2500)));
    made.effort.plannedEnd = PartialDate::fromDate(QDate(2025, 1, 1).addDays(below(1500)));
    made.contractAmount = amount(9, 40'000'000);
    made.ownShare = amount(8, 20'000'000);
    made.paidOut = amount(7, 10'000'000);
    made.fundPotential = amount(7, 25'000'000);
    made.publicPotential = amount(5, 80'000'000);
    made.sources = {{u"A1"_s, text(6), text(2), u"https://example.org"_s, {}, {}, {}}};
    made.publicNote = text(25);
    return made;
}

} // namespace

PortfolioContent inventedPortfolio(int investments)
{
    Inventor inventor;
    PortfolioContent content{newPortfolio(u"Invented fund"_s), {}};
    content.investments.reserve(investments);
    for (int number = 1; number <= investments; ++number)
        content.investments.append(inventor.investment(number));
    return content;
}

} // namespace bundlinje
