#include "model/items/paletteentries.h"
#include "model/items/palettemodel.h"
#include "model/items/portfoliofilter.h"
#include "model/items/searchtext.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

using Failure = QAbstractItemModelTester::FailureReportingMode;

InvestmentSummary row(const QString &name)
{
    InvestmentSummary made;
    made.id = InvestmentId::create();
    made.name = name;
    return made;
}

SummaryAmount kroner(qint64 amount, Basis basis)
{
    return {.amount = Money::fromMinor(amount * 100, Currency::DKK), .basis = basis};
}

PaletteEntry command(const QString &title, const QString &words = {})
{
    return {
        .target = {PaletteKind::Command, {}, title}, .title = title, .detail = {}, .words = words};
}

QStringList titles(const PaletteIndex &index, const QString &typed)
{
    QStringList found;
    for (const PaletteHit &hit : index.search(typed, 50)) {
        QString title = index.entries().at(hit.entry).title;
        if (hit.figure >= 0)
            title += u" › "_s + index.figures().at(hit.figure).key;
        found.append(title);
    }
    return found;
}

QStringList listed(const PaletteModel &model, int role = Qt::DisplayRole)
{
    QStringList found;
    for (int i = 0; i < model.rowCount(); ++i)
        found.append(model.index(i).data(role).toString());
    return found;
}

QLocale danish()
{
    return {QLocale::Danish, QLocale::Denmark};
}

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

class TestPaletteModel final : public QObject {
    Q_OBJECT

private slots:
    void ranksTheBestFirst_data();
    void ranksTheBestFirst();
    void findsExactlyWhatHasAllWords();
    void sameTypingSameList();
    void answersAFigureOfAnInvestment();
    void totalsSayBasisAndCover();
    void aTotalStatedAsAWholeHasNoBasisOfASum_data();
    void aTotalStatedAsAWholeHasNoBasisOfASum();
    void partiesAndStagesAreFilters();
    void furtherEntriesComeAndGo();
    void listsWhatWasGoneToLast();
    void targetsSurviveTheSettings();
};

void TestPaletteModel::ranksTheBestFirst_data()
{
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char *what, const QStringList &entries, const QString &typed,
                        const QStringList &expected) {
        QTest::newRow(what) << entries << typed << expected;
    };
    add("whole title, its beginning, a word, anywhere",
        {u"Fortryd"_s, u"Den nye tryd"_s, u"Trydning"_s, u"Tryd"_s}, u"tryd"_s,
        {u"Tryd"_s, u"Trydning"_s, u"Den nye tryd"_s, u"Fortryd"_s});
    add("all words, any order", {u"Ungehjem Vest"_s, u"Ungehjem Øst"_s}, u"vest unge"_s,
        {u"Ungehjem Vest"_s});
    add("Danish letters and accents", {u"Århus café"_s, u"Ærø"_s}, u"AARHUS cafe"_s,
        {u"Århus café"_s});
    add("letters typed as they are", {u"Århus café"_s, u"Ærø"_s}, u"ærø"_s, {u"Ærø"_s});
    add("equals by the alphabet", {u"Nye B"_s, u"Nye A"_s}, u"nye"_s, {u"Nye A"_s, u"Nye B"_s});
    add("nothing", {u"A"_s}, u"b"_s, {});
    add("only spaces", {u"A"_s}, u"  "_s, {});
}

void TestPaletteModel::ranksTheBestFirst()
{
    QFETCH(QStringList, entries);
    QFETCH(QString, typed);
    QList<PaletteEntry> made;
    for (const QString &entry : std::as_const(entries))
        made.append(command(entry));
    QTEST(titles(PaletteIndex(made, {}), typed), "expected");
}

void TestPaletteModel::findsExactlyWhatHasAllWords()
{
    QVERIFY(rc::check(
        "found is what has all words", [](const std::vector<unsigned> &numbers, unsigned asked) {
            const QStringList words{u"unge"_s, u"hjem"_s, u"ungehjem"_s,
                                    u"ø"_s,    u"vest"_s, u"æble"_s};
            const auto word = [&](unsigned number) {
                return words.at(number % unsigned(words.size()));
            };
            QList<PaletteEntry> entries;
            for (const unsigned number : numbers)
                entries.append(
                    command(word(number) + u' ' + word(number / 7U), word(number / 49U)));
            const QString typed = word(asked) + u' ' + word(asked / 7U);
            const PaletteIndex index(entries, {});
            std::vector<int> found;
            for (const PaletteHit &hit : index.search(typed, int(entries.size())))
                found.push_back(hit.entry);
            std::sort(found.begin(), found.end());
            std::vector<int> expected;
            for (int i = 0; i < int(entries.size()); ++i) {
                const QByteArray text =
                    searchFolded(entries.at(i).title + u'\n' + entries.at(i).words);
                const QList<QByteArray> wanted = searchWords(typed);
                if (std::all_of(wanted.begin(), wanted.end(),
                                [&](const QByteArray &one) { return text.contains(one); }))
                    expected.push_back(i);
            }
            RC_ASSERT(found == expected);
        }));
}

void TestPaletteModel::sameTypingSameList()
{
    QList<PaletteEntry> entries;
    for (int i = 0; i < 200; ++i)
        entries.append(command(u"Ens"_s, QString::number(i)));
    const PaletteIndex index(entries, {});
    const QList<PaletteHit> all = index.search(u"ens"_s, 200);
    QCOMPARE(all.size(), 200);
    QCOMPARE(index.search(u"ens"_s, 200), all);
    QCOMPARE(index.search(u"ens"_s, 7), all.mid(0, 7));
}

void TestPaletteModel::answersAFigureOfAnInvestment()
{
    InvestmentSummary vest = row(u"Ungehjem Vest"_s);
    vest.fundPotential = kroner(12'500'000, Basis::Calculated);
    const QList<InvestmentSummary> rows{vest, row(u"Mentor"_s)};
    const ColumnContext context;
    const PaletteIndex index(investmentEntries(rows), investmentFigures(context));
    QCOMPARE(titles(index, u"potential ungehjem"_s).first(), u"Ungehjem Vest › fundPotential"_s);
    QCOMPARE(titles(index, u"ungehjem"_s), QStringList{u"Ungehjem Vest"_s});
    QVERIFY(titles(index, u"invested mentor"_s).contains(u"Mentor › ownShare"_s));

    PaletteModel model;
    const QAbstractItemModelTester tester(&model, Failure::QtTest);
    model.setContents(index, [&](InvestmentId id, int figure) {
        const auto &asked = id == vest.id ? rows.at(0) : rows.at(1);
        return figure < 0 ? QString()
                          : figureAnswer(asked, index.figures().at(figure).key, context, danish());
    });
    model.setTyped(u"fund potential ungehjem"_s);
    QCOMPARE(model.index(0).data().toString(), u"Ungehjem Vest: Fund potential"_s);
    QCOMPARE(plain(model.index(0).data(PaletteModel::DetailRole).toString()),
             u"DKK 12,5m, calculated"_s);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"Figure: "_s));
    QCOMPARE(model.target(0), (PaletteTarget{PaletteKind::Figure, vest.id, u"fundPotential"_s}));
    model.setTyped(u"fund potential mentor"_s);
    QCOMPARE(model.index(0).data(PaletteModel::DetailRole).toString(), u"missing"_s);
}

void TestPaletteModel::totalsSayBasisAndCover()
{
    QList<InvestmentSummary> rows{row(u"A"_s), row(u"B"_s), row(u"C"_s)};
    rows[0].fundPotential = kroner(12'000'000, Basis::Calculated);
    rows[1].fundPotential = kroner(3'000'000, Basis::Stated);
    const HeadlineSource source{
        .portfolio = newPortfolio(u"Fond"_s), .totals = portfolioTotals(rows), .ratios = {}};
    const PaletteIndex index(totalEntries(source, danish()), {});
    const QList<PaletteHit> hits = index.search(u"potential"_s, 50);
    QVERIFY(!hits.isEmpty());
    const PaletteEntry &first = index.entries().at(hits.first().entry);
    QCOMPARE(plain(first.detail), u"DKK 15,0m, sum of 2 of 3, 1 stated, 1 calculated"_s);
    // What is outstanding is explained by it.
    QCOMPARE(titles(index, u"paid out"_s), (QStringList{u"Paid out"_s, u"Outstanding"_s}));
}

void TestPaletteModel::aTotalStatedAsAWholeHasNoBasisOfASum_data()
{
    QTest::addColumn<bool>("isHidden");
    QTest::addColumn<QString>("detail");
    QTest::newRow("shown") << false << u"DKK 100,0m, stated as a whole, known for 1 of 2"_s;
    QTest::newRow("hidden") << true << u"•••, stated as a whole, known for 1 of 2"_s;
}

void TestPaletteModel::aTotalStatedAsAWholeHasNoBasisOfASum()
{
    QFETCH(bool, isHidden);
    QFETCH(QString, detail);
    QList<InvestmentSummary> rows{row(u"A"_s), row(u"B"_s)};
    rows[0].fundPotential = kroner(12'000'000, Basis::Calculated);
    Portfolio portfolio = newPortfolio(u"Fond"_s);
    portfolio.statedTotals = {{.subject = TotalSubject::FundPotential,
                               .amount = kroner(100'000'000, Basis::Stated).amount}};
    const HeadlineSource source{.portfolio = portfolio,
                                .totals = portfolioTotals(rows),
                                .ratios = {},
                                .context = {.amountsHidden = isHidden}};
    const QList<PaletteEntry> entries = totalEntries(source, danish());
    const auto found = std::find_if(entries.begin(), entries.end(), [](const PaletteEntry &entry) {
        return entry.target.key == u"fundPotential"_s;
    });
    QVERIFY(found != entries.end());
    QCOMPARE(plain(found->detail), detail);
}

void TestPaletteModel::partiesAndStagesAreFilters()
{
    QList<InvestmentSummary> rows{row(u"A"_s), row(u"B"_s)};
    rows[0].authorities = u"Aarhus Kommune, Odense Kommune"_s;
    rows[1].authorities = u"Aarhus Kommune"_s;
    rows[1].stage = u"Running"_s;
    const PaletteIndex index(conditionEntries(rows, newPortfolio(u"Fond"_s)), {});
    QCOMPARE(titles(index, u"kommune"_s), QStringList({u"Aarhus Kommune"_s, u"Odense Kommune"_s}));
    const QList<PaletteHit> stage = index.search(u"running"_s, 50);
    QCOMPARE(stage.size(), 1);
    QCOMPARE(conditionFromText(index.target(stage.first()).key),
             (FilterCondition{InvestmentColumn::Stage, u"Running"_s}));
}

void TestPaletteModel::furtherEntriesComeAndGo()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, Failure::QtTest);
    model.setContents(PaletteIndex({command(u"Print A"_s)}, {}), {});
    model.setTyped(u"print"_s);
    model.setFurther({command(u"Print B"_s), command(u"Print C"_s)});
    QCOMPARE(listed(model), QStringList({u"Print A"_s, u"Print B"_s, u"Print C"_s}));
    model.setFurther({command(u"Print D"_s)});
    QCOMPARE(listed(model), QStringList({u"Print A"_s, u"Print D"_s}));
}

void TestPaletteModel::listsWhatWasGoneToLast()
{
    const QList<InvestmentSummary> rows{row(u"A"_s), row(u"B"_s)};
    QList<PaletteEntry> entries = investmentEntries(rows);
    entries.append(command(u"Print"_s));
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, Failure::QtTest);
    model.setContents(PaletteIndex(entries, investmentFigures({})), {});
    QCOMPARE(model.rowCount(), 0);
    model.setRecent({{PaletteKind::Command, {}, u"Print"_s},
                     {PaletteKind::Investment, InvestmentId::create(), {}},
                     {PaletteKind::Figure, rows.at(1).id, u"ownShare"_s},
                     {PaletteKind::Investment, rows.at(0).id, {}}});
    QCOMPARE(listed(model), QStringList({u"Print"_s, u"B: Own share"_s, u"A"_s}));
    model.setTyped(u"print"_s);
    QCOMPARE(listed(model, PaletteModel::KindRole), QStringList{u"Command"_s});
    model.setTyped({});
    QCOMPARE(model.rowCount(), 3);
    QList<PaletteTarget> many;
    for (int i = 0; i < 12; ++i)
        many.append({PaletteKind::Investment, rows.at(i % 2).id, {}});
    model.setRecent(many);
    QCOMPARE(model.rowCount(), 10);
}

void TestPaletteModel::targetsSurviveTheSettings()
{
    const QList<PaletteTarget> targets{{PaletteKind::Investment, InvestmentId::create(), {}},
                                       {PaletteKind::Figure, InvestmentId::create(), u"ownShare"_s},
                                       {PaletteKind::Party, {}, u"providers=A/S Fonden"_s},
                                       {PaletteKind::Setting, {}, u"language/da"_s}};
    for (const PaletteTarget &target : targets)
        QCOMPARE(paletteTargetFromText(paletteTargetText(target)), target);
    QVERIFY(!paletteTargetFromText(u"command"_s));
    QVERIFY(!paletteTargetFromText(u"nonsense//x"_s));
}

QTEST_GUILESS_MAIN(TestPaletteModel)

#include "tst_palettemodel.moc"
