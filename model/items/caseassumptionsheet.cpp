#include "model/items/casesheets.h"

#include "model/items/caselabels.h"
#include "model/items/labels.h"
#include "model/json/enumnames.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

enum Column {
    LabelColumn,
    ValueColumn,
    UnitColumn,
    LowColumn,
    HighColumn,
    SourceColumn,
    PageColumn,
    GradeColumn,
    AssumedColumn,
    NoteColumn,
};

class AssumptionSheet final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::AssumptionSheet)

public:
    AssumptionSheet(const CaseReport &report, const QString &name, const QLocale &locale,
                    AssumptionCells &cells)
        : m_report(report)
        , m_locale(locale)
        , m_cells(cells)
    {
        m_sheet.name = name;
        m_sheet.columnWidths = {46, 18, 12, 12, 12, 48, 10, 10, 40, 40};
        m_sheet.frozenRows = 3;
        m_sheet.frozenColumns = 1;
    }

    WorkbookSheet sheet(qsizetype scenario, const AssumptionCells *shared)
    {
        const BusinessCase &businessCase = m_report.version.scenarios.at(scenario);
        text(0, LabelColumn,
             tr("Assumptions: %1", "name of a scenario")
                 .arg(scenarioName(m_report.version, scenario)),
             CellRole::Title);
        text(1, LabelColumn,
             tr("Change the coloured cells; everything else follows. Years, costs and "
                "consequences are added in Bundlinje."));
        const QStringList headings{tr("Assumption"), tr("Value"),  tr("Unit"), tr("Low"),
                                   tr("High"),       tr("Source"), tr("Page"), tr("Grade"),
                                   tr("Assumed"),    tr("Note")};
        for (int column = 0; column < headings.size(); ++column)
            text(2, column, headings.at(column), CellRole::Heading);
        m_row = 3;
        const QList<AssumptionGroup> groups = caseAssumptions(businessCase, m_report.settings);
        for (const AssumptionGroup &group : groups) {
            if (shared && group.isOfVersion)
                addShared(group, *shared);
            else
                addGroup(group);
        }
        return m_sheet;
    }

private:
    void text(int row, int column, const QString &text, CellRole role = CellRole::Plain)
    {
        if (text.isEmpty() && role == CellRole::Plain)
            return;
        WorkbookCell &cell = m_sheet.at(row, column);
        cell.value = text;
        cell.role = role;
    }

    void number(int column, std::optional<double> value, NumberForm form)
    {
        if (!value)
            return;
        WorkbookCell &cell = m_sheet.at(m_row, column);
        cell.value = *value;
        cell.form = form;
    }

    QString reference(int row, int column) const
    {
        return onSheet(m_sheet.name, cellReference(row, column));
    }

    void addTitle(const AssumptionGroup &group)
    {
        text(m_row, LabelColumn, group.title, CellRole::Heading);
        for (int column = ValueColumn; column <= NoteColumn; ++column)
            text(m_row, column, column == SourceColumn ? group.remark : QString(),
                 CellRole::Heading);
        ++m_row;
        if (!group.unitPrice.id.isEmpty())
            text(m_row++, LabelColumn,
                 unitPriceText(m_report.portfolio, group.unitPrice, m_locale));
    }

    void addShared(const AssumptionGroup &group, const AssumptionCells &shared)
    {
        addTitle(group);
        text(m_row, LabelColumn,
             tr("They stand on the first sheet of assumptions and hold for all scenarios."));
        m_row += 2;
        for (const CaseAssumption &each : group.assumptions)
            m_cells.cells.insert(each.field, shared.at(each.field));
        m_cells.indexYears = shared.indexYears;
        m_cells.indexValues = shared.indexValues;
    }

    void addGroup(const AssumptionGroup &group)
    {
        addTitle(group);
        const int first = m_row;
        for (const CaseAssumption &each : group.assumptions)
            addRow(each);
        if (!group.assumptions.isEmpty()
            && group.assumptions.constFirst().field.startsWith(u"index["_s)) {
            m_cells.indexYears =
                onSheet(m_sheet.name, rangeReference({first, LabelColumn, m_row - 1, LabelColumn}));
            m_cells.indexValues =
                onSheet(m_sheet.name, rangeReference({first, ValueColumn, m_row - 1, ValueColumn}));
        }
        ++m_row;
    }

    void addRow(const CaseAssumption &each)
    {
        // The years of the index are looked up.
        if (each.field.startsWith(u"index["_s))
            number(LabelColumn, each.label.toDouble(), NumberForm::Year);
        else
            text(m_row, LabelColumn, each.label);
        if (!each.field.startsWith(u"ranges["_s)) {
            WorkbookCell &cell = m_sheet.at(m_row, ValueColumn);
            if (each.value)
                cell.value = *each.value;
            cell.role = CellRole::Input;
            cell.form = each.form;
            cell.limits = each.limits;
            m_cells.cells.insert(each.field, reference(m_row, ValueColumn));
        }
        text(m_row, UnitColumn, each.unit);
        number(LowColumn, each.low, each.form);
        number(HighColumn, each.high, each.form);
        text(m_row, SourceColumn, sourceText(m_report, each.provenance.sourceId, m_locale));
        text(m_row, PageColumn, each.provenance.page);
        if (each.grade)
            text(m_row, GradeColumn, nameOf(evidenceGradeNames, *each.grade));
        text(m_row, AssumedColumn, each.provenance.assumption);
        QStringList notes{
            each.provenance.note,
            each.provenance.confidence == Confidence::NotStated
                ? QString()
                : tr("Confidence: %1").arg(confidenceLabel(each.provenance.confidence))};
        if (!each.value && !each.field.startsWith(u"ranges["_s))
            notes.prepend(each.isOptional ? tr("Empty = %1").arg(each.emptyText) : missingWord());
        notes.removeAll(QString());
        text(m_row, NoteColumn, notes.join(u". "_s));
        ++m_row;
    }

    const CaseReport &m_report;
    const QLocale &m_locale;
    AssumptionCells &m_cells;
    WorkbookSheet m_sheet;
    int m_row = 0;
};

} // namespace

QString AssumptionCells::range(const QString &first, const QString &last) const
{
    return at(first) + u':' + at(last).section(u'!', -1);
}

WorkbookSheet assumptionSheet(const CaseReport &report, qsizetype scenario, const QString &name,
                              const QLocale &locale, AssumptionCells &cells,
                              const AssumptionCells *shared)
{
    return AssumptionSheet(report, name, locale, cells).sheet(scenario, shared);
}

QString missingWord()
{
    return QCoreApplication::translate("bundlinje::AssumptionSheet", "missing");
}

} // namespace bundlinje
