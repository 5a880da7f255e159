#include "model/items/caseworkbook.h"

#include "model/calc/casepotential.h"
#include "model/calc/evaluatebusinesscase.h"
#include "model/items/casefiguretext.h"
#include "model/items/caselabels.h"
#include "model/items/casesheets.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class CaseWorkbook final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CaseWorkbook)

public:
    CaseWorkbook(const CaseReport &report, const QLocale &locale)
        : m_report(report)
        , m_locale(locale)
        , m_settings(report.settings)
    {
    }

    Workbook workbook()
    {
        m_workbook.title = reportTitle(m_report);
        m_workbook.sheets.append(readMe());
        for (qsizetype i = 0; i < m_report.scenarios.size(); ++i)
            addScenario(i);
        return m_workbook;
    }

private:
    const BusinessCase &scenario(qsizetype i) const
    {
        return m_report.version.scenarios.at(m_report.scenarios.at(i));
    }

    /// With a number where there are several scenarios: their own names may be long or alike.
    QString sheetName(const QString &name, qsizetype i) const
    {
        return m_report.scenarios.size() == 1
            ? name
            : tr("%1 %2", "%1 sheet, %2 number").arg(name).arg(i + 1);
    }

    WorkbookSheet readMe() const
    {
        WorkbookSheet sheet{.name = tr("Read me")};
        sheet.columnWidths = {110};
        int row = 0;
        const auto add = [&](const QString &text, CellRole role = CellRole::Prose) {
            WorkbookCell &cell = sheet.at(row++, 0);
            cell.value = text;
            cell.role = role;
        };
        add(reportTitle(m_report), CellRole::Title);
        const QStringList remarks = reportRemarks(m_report, m_locale);
        for (const QString &remark : remarks)
            add(remark);
        add(tr("Every input has one coloured cell on the sheet of assumptions. Change it and the "
               "results change as in Bundlinje. Bundlinje itself does not see the change."));
        add(tr("“%1” means that an input is missing; it is never counted as 0.")
                .arg(missingWord()));
        add(tr("Results are not rounded. Discounted amounts are amounts times the factor of their "
               "year; the first year is not discounted."));
        for (qsizetype i = 0; i < m_report.scenarios.size(); ++i)
            addScenario(sheet, row, i);
        return sheet;
    }

    void addScenario(WorkbookSheet &sheet, int &row, qsizetype i) const
    {
        const BusinessCase &businessCase = scenario(i);
        const auto add = [&](const QString &text, CellRole role = CellRole::Prose) {
            if (text.simplified().isEmpty())
                return;
            WorkbookCell &cell = sheet.at(row++, 0);
            cell.value = text;
            cell.role = role;
        };
        ++row;
        const QString name = scenarioName(m_report.version, m_report.scenarios.at(i));
        add(m_report.scenarios.size() == 1
                ? name
                : tr("%1. %2", "%1 number, %2 scenario").arg(i + 1).arg(name),
            CellRole::Heading);
        if (!businessCase.successGoal.simplified().isEmpty())
            add(tr("Success goal: %1").arg(businessCase.successGoal));
        if (!businessCase.baseAlternative.simplified().isEmpty())
            add(tr("Without the effort: %1").arg(businessCase.baseAlternative));
        add(businessCase.note);
        const QList<CaseGap> gaps = evaluate(businessCase, m_settings).gaps;
        if (gaps.isEmpty())
            add(tr("Nothing is missing."));
        for (const CaseGap &gap : gaps)
            add(tr("%1 %2.", "%1 input, %2 is missing")
                    .arg(caseFieldText(businessCase, gap.field), gapReasonText(gap.reason)));
    }

    void addScenario(qsizetype i)
    {
        const BusinessCase &businessCase = scenario(i);
        AssumptionCells assumptions;
        m_workbook.sheets.append(assumptionSheet(m_report, m_report.scenarios.at(i),
                                                 sheetName(tr("Assumptions"), i), m_locale,
                                                 assumptions, i == 0 ? nullptr : &m_first));
        if (i == 0)
            m_first = assumptions;
        CalculationCells calculation;
        const QString calculationName = sheetName(tr("Calculation"), i);
        m_workbook.sheets.append(
            calculationSheet(businessCase, m_settings, calculationName, assumptions, calculation));
        const QString title = tr("Results: %1", "name of a scenario")
                                  .arg(scenarioName(m_report.version, m_report.scenarios.at(i)));
        m_workbook.sheets.append(resultSheet(businessCase, evaluate(businessCase, m_settings),
                                             title, sheetName(tr("Results"), i), calculationName,
                                             calculation));
    }

    const CaseReport &m_report;
    const QLocale &m_locale;
    CaseSettings m_settings;
    Workbook m_workbook;
    AssumptionCells m_first;
};

} // namespace

Workbook caseWorkbook(const CaseReport &report, const QLocale &locale)
{
    return CaseWorkbook(report, locale).workbook();
}

} // namespace bundlinje
