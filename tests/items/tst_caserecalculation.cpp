#include "tests/businesscasegenerator.h"
#include "tests/items/workbookcases.h"

#include "model/calc/evaluatebusinesscase.h"
#include "model/exchange/filewriter.h"
#include "model/exchange/spreadsheetreader.h"
#include "model/items/caseworkbook.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtTest/QTest>

#include <functional>

using namespace bundlinje;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English);

/// What differs between the file, as a spreadsheet program calculated it, and what is expected of
/// every formula in it.
QStringList differences(const Spreadsheet &file, const Workbook &expected)
{
    QStringList found;
    if (file.sheets.size() != expected.sheets.size())
        return {u"%1 sheets"_s.arg(file.sheets.size())};
    for (qsizetype at = 0; at < expected.sheets.size(); ++at) {
        const WorkbookSheet &sheet = expected.sheets.at(at);
        QHash<int, SpreadsheetRow> rows;
        for (const SpreadsheetRow &row : file.sheets.at(at).rows)
            rows.insert(row.number, row);
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            for (qsizetype column = 0; column < sheet.rows.at(row).size(); ++column) {
                const WorkbookCell &cell = sheet.rows.at(row).at(column);
                if (cell.formula.isEmpty())
                    continue;
                const QString text = cellAt(rows.value(static_cast<int>(row) + 1), column).text;
                const auto *number = std::get_if<double>(&cell.value);
                const auto *word = std::get_if<QString>(&cell.value);
                bool isNumber = false;
                const double calculated = text.toDouble(&isNumber);
                const bool isSame =
                    number ? isNumber && isNear(calculated, *number) : word && *word == text;
                if (!isSame)
                    found += u"%1 %2: calculated %3, expected %4 of %5"_s.arg(
                        sheet.name, cellReference(static_cast<int>(row), static_cast<int>(column)),
                        text, number ? QString::number(*number, 'g', 15) : *word, cell.formula);
            }
        }
    }
    return found;
}

/// Workbooks that a spreadsheet program opens, calculates from scratch, and saves.
class Recalculation final {
public:
    static bool isPossible() { return !QStandardPaths::findExecutable(u"soffice"_s).isEmpty(); }

    bool add(const QString &name, const Workbook &workbook, const Workbook &expected)
    {
        const auto bytes = toXlsx(workbook);
        m_expected.insert(name, expected);
        return bytes
            && writeFile(m_folder.filePath(name + u".xlsx"_s), *bytes, Overwrite::Refuse)
                   .has_value();
    }

    /// All of them in one run, with a profile of its own.
    bool run()
    {
        // Whatever was saved along is calculated again.
        const QByteArray settings =
            "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">"
            "<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\">"
            "<prop oor:name=\"OOXMLRecalcMode\" oor:op=\"fuse\"><value>0</value></prop>"
            "</item></oor:items>";
        const QDir folder(m_folder.path());
        if (!folder.mkpath(u"profile/user"_s)
            || !writeFile(folder.filePath(u"profile/user/registrymodifications.xcu"_s), settings,
                          Overwrite::Refuse))
            return false;
        QStringList arguments{u"-env:UserInstallation="_s
                                  + QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString(),
                              u"--headless"_s,
                              u"--norestore"_s,
                              u"--convert-to"_s,
                              u"xlsx"_s,
                              u"--outdir"_s,
                              folder.filePath(u"calculated"_s)};
        for (const QString &name : m_expected.keys())
            arguments += folder.filePath(name + u".xlsx"_s);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"soffice"_s, arguments);
        if (process.waitForFinished(180'000) && process.exitCode() == 0)
            return true;
        qWarning("%s", process.readAll().constData());
        return false;
    }

    QStringList names() const { return m_expected.keys(); }

    QStringList differencesIn(const QString &name) const
    {
        const auto file = readSpreadsheet(m_folder.filePath(u"calculated/%1.xlsx"_s.arg(name)));
        return file ? differences(*file, m_expected.value(name))
                    : QStringList{u"not there: "_s + name};
    }

private:
    QTemporaryDir m_folder;
    QMap<QString, Workbook> m_expected;
};

} // namespace

/// That a spreadsheet program calculates the same from the workbook of a business case as the
/// program does.
class TestCaseRecalculation final : public QObject {
    Q_OBJECT

private slots:
    void aSpreadsheetProgramCalculatesTheSame();

private:
    void addExamples(Recalculation &recalculation);
    void addChanged(Recalculation &recalculation);
    void addGenerated(Recalculation &recalculation);
};

void TestCaseRecalculation::addExamples(Recalculation &recalculation)
{
    const auto content = example();
    QVERIFY(content);
    int number = 0;
    for (const Investment &investment : content->investments) {
        const auto report = caseReport(content->portfolio, investment, QDate(2026, 11, 12));
        QVERIFY(report);
        const Workbook workbook = caseWorkbook(*report, english);
        QVERIFY(recalculation.add(u"example %1"_s.arg(++number), workbook, workbook));
    }
}

/// Workbooks in which one cell was changed, beside what the program gives for the changed case.
void TestCaseRecalculation::addChanged(Recalculation &recalculation)
{
    const Portfolio portfolio = newPortfolio({});
    const BusinessCase whole = wholeCase();
    QCOMPARE(evaluate(whole, caseSettings(portfolio)).status(),
             BusinessCaseResult::Status::Complete);
    const Workbook original = caseWorkbook(reportOf(portfolio, whole), english);
    QVERIFY(recalculation.add(u"whole"_s, original, original));
    const auto add = [&](const QString &name, const QString &group, const QString &label,
                         std::optional<double> typed,
                         const std::function<void(BusinessCase &, Portfolio &)> &change) {
        Workbook edited = original;
        QVERIFY2(typeInto(edited, group, label, typed), qPrintable(name));
        BusinessCase changed = whole;
        Portfolio settings = portfolio;
        change(changed, settings);
        const Workbook expected = caseWorkbook(reportOf(settings, changed), english);
        QVERIFY2(recalculation.add(name, edited, expected), qPrintable(name));
    };
    add(u"rate"_s, u"Participants and effect"_s, u"Success rate with the effort"_s, 0.55,
        [](BusinessCase &one, Portfolio &) {
            one.successWith.expected = Percentage::fromPpm(550'000);
        });
    add(u"no effect"_s, u"Participants and effect"_s, u"Success rate with the effort"_s, 0.402,
        [](BusinessCase &one, Portfolio &) {
            one.successWith.expected = Percentage::fromPpm(402'000);
        });
    add(u"rate emptied"_s, u"Participants and effect"_s, u"Success rate without the effort"_s, {},
        [](BusinessCase &one, Portfolio &) { one.successWithout.expected.reset(); });
    add(u"intake"_s, u"Participants and effect"_s, u"Participants, year 2 (2027)"_s, 45,
        [](BusinessCase &one, Portfolio &) { one.intake[1].persons = 45; });
    add(u"shorter horizon"_s, u"How it is counted"_s, u"Time horizon, years"_s, 3,
        [](BusinessCase &one, Portfolio &) { one.horizon = 3; });
    add(u"longer horizon"_s, u"How it is counted"_s, u"Time horizon, years"_s, 25,
        [](BusinessCase &one, Portfolio &) { one.horizon = 25; });
    add(u"later"_s, u"How it is counted"_s, u"First year"_s, 2021,
        [](BusinessCase &one, Portfolio &) { one.firstYear = 2021; });
    add(u"price level"_s, u"How it is counted"_s, u"Price level"_s, 2020,
        [](BusinessCase &one, Portfolio &) { one.priceLevelYear = 2020; });
    add(u"price level without index"_s, u"How it is counted"_s, u"Price level"_s, 1950,
        [](BusinessCase &one, Portfolio &) { one.priceLevelYear = 1950; });
    add(u"price year emptied"_s, u"Ydelse"_s, u"Price year"_s, {},
        [](BusinessCase &one, Portfolio &) { one.consequences[0].priceYear.reset(); });
    add(u"duration"_s, u"Ydelse"_s, u"Duration, years"_s, 5.75, [](BusinessCase &one, Portfolio &) {
        one.consequences[0].duration = Quantity::fromTenMillionths(57'500'000);
    });
    add(u"nothing left"_s, u"Ydelse"_s, u"What is left each year"_s, 0,
        [](BusinessCase &one, Portfolio &) { one.consequences[0].retention = Percentage(); });
    add(u"start"_s, u"Ydelse"_s, u"Starts after, years"_s, 0,
        [](BusinessCase &one, Portfolio &) { one.consequences[0].start = 0; });
    add(u"reimbursement"_s, u"Indsats"_s, u"Paid back to the municipality by the state"_s, 0.1,
        [](BusinessCase &one, Portfolio &) {
            one.costs[0].splits[0].reimbursement = Percentage::fromPpm(100'000);
        });
    add(u"payers from"_s, u"Ydelse"_s, u"Payers from the year"_s, 2029,
        [](BusinessCase &one, Portfolio &) { one.consequences[0].splits[1].fromYear = 2029; });
    add(u"discounting"_s, u"Discount rates"_s, u"Rate 1"_s, 0.05,
        [](BusinessCase &, Portfolio &settings) {
            settings.discountSchedule.rates[0].rate = Percentage::fromPpm(50'000);
        });
}

void TestCaseRecalculation::addGenerated(Recalculation &recalculation)
{
    const auto cases = rc::gen::exec([] { return generators::anyBusinessCase(); });
    for (quint64 seed = 1; seed <= 12; ++seed) {
        const BusinessCase made = cases(rc::Random(seed), 30).value();
        const Workbook workbook = caseWorkbook(reportOf(newPortfolio({}), made), english);
        QVERIFY(recalculation.add(u"generated %1"_s.arg(seed), workbook, workbook));
    }
}

void TestCaseRecalculation::aSpreadsheetProgramCalculatesTheSame()
{
    if (!Recalculation::isPossible())
        QSKIP("soffice is not installed");
    Recalculation recalculation;
    addExamples(recalculation);
    addChanged(recalculation);
    addGenerated(recalculation);
    QVERIFY(recalculation.run());
    for (const QString &name : recalculation.names()) {
        const QStringList found = recalculation.differencesIn(name);
        QVERIFY2(found.isEmpty(), qPrintable(u"%1: %2"_s.arg(name, found.mid(0, 8).join(u'\n'))));
    }
}

QTEST_GUILESS_MAIN(TestCaseRecalculation)
#include "tst_caserecalculation.moc"
