#include "model/exchange/indigoreader.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <algorithm>

using namespace bundlinje;
using namespace Qt::StringLiterals;

/// The hazards of the published dump that leave no finding: what is kept as it stands there. Those
/// that are reported are counted in tst_indigoreader.
class TestIndigoHazards final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void hazard8RangesStayRanges();
    void hazard12MissingPotentialIsShown();
    void hazard13DatesKeepTheirPrecision();
    void hazard17MixedMeasuresAreText();
    void hazard20SeveralIdsInOneCell();
    void hazard23IdsAreTakenAsSpelled();
    void hazard27LineBreaksInCells();
    void hazard28WhiteSpace();
    void hazard29LettersOutsideAscii();
    void hazard30CountriesWrittenTwoWays();
    void hazard31LongDecimals();
    void hazard32GapsAreNoDeletions();

private:
    /// Each row of that file once, though several projects may name it; all files when empty.
    QList<ImportedRecord> rows(const QString &file = {}) const;
    QStringList cells(const QString &file, const QString &column) const;

    IndigoDump m_dump;
};

void TestIndigoHazards::initTestCase()
{
    const QString folder = QStringLiteral(BUNDLINJE_SHARED_DATA) + u"/indigo-2024-04-08"_s;
    if (!QDir(folder).exists())
        QSKIP("skipped: the shared INDIGO data is not here");
    const Result<IndigoDump> dump = readIndigo(folder);
    QVERIFY(dump);
    m_dump = *dump;
}

QList<ImportedRecord> TestIndigoHazards::rows(const QString &file) const
{
    QSet<std::pair<QString, int>> seen;
    QList<ImportedRecord> found;
    for (const Investment &investment : m_dump.investments) {
        for (const ImportedRecord &record : investment.origin.records) {
            const std::pair<QString, int> place(record.file, record.row);
            if ((file.isEmpty() || record.file == file) && !seen.contains(place))
                found.append(record);
            seen.insert(place);
        }
    }
    return found;
}

QStringList TestIndigoHazards::cells(const QString &file, const QString &column) const
{
    QStringList texts;
    for (const ImportedRecord &record : rows(file)) {
        if (record.cells.contains(column))
            texts.append(record.cells.value(column));
    }
    return texts;
}

void TestIndigoHazards::hazard8RangesStayRanges()
{
    int both = 0;
    int onlyLeast = 0;
    int onlyMost = 0;
    int withExact = 0;
    for (const Investment &investment : m_dump.investments) {
        if (!investment.contractRange)
            continue;
        const bool least = investment.contractRange->atLeast.has_value();
        const bool most = investment.contractRange->atMost.has_value();
        both += least && most ? 1 : 0;
        onlyLeast += least && !most ? 1 : 0;
        onlyMost += most && !least ? 1 : 0;
        withExact += investment.contractAmount ? 1 : 0;
    }
    QCOMPARE(both, 10);
    // Six are published; the other three are in currencies written in words.
    QCOMPARE(onlyLeast, 3);
    QCOMPARE(onlyMost, 1);
    QCOMPARE(withExact, 1);
}

void TestIndigoHazards::hazard12MissingPotentialIsShown()
{
    const auto missing = std::count_if(m_dump.investments.begin(), m_dump.investments.end(),
                                       [](const Investment &one) { return !one.fundPotential; });
    // 183 are not published, four are in currencies in words, and one has no currency.
    QCOMPARE(missing, 188);
    QCOMPARE(m_dump.investments.size(), 292);
}

void TestIndigoHazards::hazard13DatesKeepTheirPrecision()
{
    int years = 0;
    int others = 0;
    for (const Investment &investment : m_dump.investments) {
        for (const std::optional<PartialDate> &date :
             {investment.effort.start, investment.effort.plannedEnd, investment.effort.actualEnd,
              investment.repayment.plannedEnd, investment.repayment.actualEnd,
              investment.contractSigned}) {
            if (date)
                ++(date->precision() == PartialDate::Precision::Year ? years : others);
        }
    }
    QCOMPARE(years, 35);
    QVERIFY(others > 700);
}

void TestIndigoHazards::hazard17MixedMeasuresAreText()
{
    const QString prefix = u"Overall project finance - "_s;
    for (const QString &column : {prefix + u"Maximum potential loss - (Value)"_s,
                                  prefix + u"Maximum potential return - (Value)"_s,
                                  prefix + u"Investor repayment - (Value)"_s}) {
        QVERIFY2(!cells(u"projects.csv"_s, column).isEmpty(), qPrintable(column));
        for (const CellFinding &cell : m_dump.unreadable)
            QVERIFY(cell.column != column);
    }
}

void TestIndigoHazards::hazard20SeveralIdsInOneCell()
{
    const QStringList payers =
        cells(u"projects_outcome_payments.csv"_s, u"Payer Organisation ID - (Value)"_s);
    const auto several = std::count_if(payers.begin(), payers.end(),
                                       [](const QString &ids) { return ids.contains(u','); });
    QCOMPARE(several, 1252);
    // Their amounts belong to all of them together and so to no party.
    QCOMPARE(rows(u"projects_outcome_payments.csv"_s).size(), 1412);
}

void TestIndigoHazards::hazard23IdsAreTakenAsSpelled()
{
    for (const Investment &investment : m_dump.investments) {
        if (investment.origin.externalId != u"INDIGO-POJ-0261")
            continue;
        QStringList ids;
        for (const EffectGoal &goal : investment.effectGoals)
            ids.append(goal.externalId);
        QCOMPARE(ids,
                 (QStringList{u"outcomemetrics1"_s, u"outcomemetric2"_s, u"outcomemetric3"_s}));
        return;
    }
    QFAIL("the project is not there");
}

void TestIndigoHazards::hazard27LineBreaksInCells()
{
    const auto withBreaks = [](const QList<ImportedRecord> &records) {
        int count = 0;
        for (const ImportedRecord &record : records) {
            for (const QString &cell : record.cells)
                count += cell.contains(u'\n') ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(withBreaks(rows(u"projects_outcome_metrics.csv"_s)), 266);
    QCOMPARE(withBreaks(rows(u"projects.csv"_s)), 71);
    // Rows are counted as records, not as lines.
    int last = 0;
    for (const ImportedRecord &record : rows(u"projects_outcome_metrics.csv"_s))
        last = std::max(last, record.row);
    QCOMPARE(last, 1289);
}

void TestIndigoHazards::hazard28WhiteSpace()
{
    int raw = 0;
    for (const ImportedRecord &record : rows()) {
        for (const QString &cell : record.cells)
            raw += cell != cell.trimmed() ? 1 : 0;
    }
    QVERIFY(raw > 700);
    for (const Investment &investment : m_dump.investments) {
        QCOMPARE(investment.name, investment.name.trimmed());
        for (const Party &party : investment.parties)
            QCOMPARE(party.name, party.name.trimmed());
    }
}

void TestIndigoHazards::hazard29LettersOutsideAscii()
{
    QSet<QString> names;
    for (const Investment &investment : m_dump.investments) {
        for (const Party &party : investment.parties)
            names.insert(party.name);
    }
    const auto holds = [&](const QString &part) {
        return std::any_of(names.begin(), names.end(),
                           [&](const QString &name) { return name.contains(part); });
    };
    QVERIFY(holds(u"Brøndby Municipality"_s));
    QVERIFY(holds(u"Rådet for Sociale Investeringer"_s));
    QVERIFY(holds(u"ACESSÍVEL ÊXITO - ASSOCIAÇÃO"_s));
}

void TestIndigoHazards::hazard30CountriesWrittenTwoWays()
{
    const QStringList countries = cells(u"organisations.csv"_s, u"Country"_s);
    QVERIFY(countries.contains(u"GB"_s));
    QVERIFY(countries.contains(u"United Kingdom"_s));
}

void TestIndigoHazards::hazard31LongDecimals()
{
    static const QRegularExpression longDecimal(u"^\\d+\\.\\d{5,}$"_s);
    const QStringList amounts =
        cells(u"projects_outcome_payments.csv"_s, u"Payments - Amount - (Value)"_s);
    QVERIFY(amounts.contains(u"200084.4148982412"_s));
    QVERIFY(!amounts.filter(longDecimal).isEmpty());
    for (const CellFinding &cell : m_dump.unreadable)
        QVERIFY(!longDecimal.match(cell.value).hasMatch());
}

void TestIndigoHazards::hazard32GapsAreNoDeletions()
{
    QSet<QString> ids;
    for (const Investment &investment : m_dump.investments) {
        ids.insert(investment.origin.externalId);
        QVERIFY(investment.origin.inLatest);
    }
    QCOMPARE(ids.size(), 292);
    QVERIFY(ids.contains(u"INDIGO-POJ-0315"_s));
}

QTEST_GUILESS_MAIN(TestIndigoHazards)
#include "tst_indigohazards.moc"
