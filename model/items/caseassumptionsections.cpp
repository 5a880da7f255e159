#include "model/items/caseassumptionsections.h"

#include "model/calc/businesscasechecks.h"
#include "model/items/caseassumptions.h"
#include "model/items/caseassumptiontable.h"
#include "model/items/casefiguretext.h"
#include "model/items/caselabels.h"
#include "model/items/checktext.h"
#include "model/json/enumnames.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of this file's words.
struct AssumptionWords {
    Q_DECLARE_TR_FUNCTIONS(CaseAssumptionSections)
};

/// All cells as they are written: a group has amounts, shares and years in one column.
ReportTable asReportTable(const HtmlTable &table, const QString &key)
{
    ReportTable made{.key = key, .title = table.caption};
    for (qsizetype i = 0; i < table.headings.size(); ++i)
        made.columns.append({.key = u"column%1"_s.arg(i + 1),
                             .title = table.headings.at(i),
                             .isNumber = table.isNumber(i)});
    for (const QStringList &row : table.rows) {
        QList<ExportCell> cells;
        for (const QString &text : row)
            cells.append(text.isEmpty() ? ExportCell() : ExportCell(text));
        made.rows.append(cells);
    }
    return made;
}

} // namespace

ReportSection caseGapsSection(const CaseReport &report, const QList<CaseGap> &gaps)
{
    const BusinessCase &businessCase = report.mainCase();
    ReportSection section{.key = u"missing"_s, .title = AssumptionWords::tr("What is missing")};
    QStringList missing;
    for (const CaseGap &gap : gaps)
        missing += AssumptionWords::tr("%1 %2.", "%1 input, %2 is missing")
                       .arg(caseFieldText(businessCase, gap.field), gapReasonText(gap.reason));
    if (missing.isEmpty())
        section.blocks.append(
            ReportParagraph{AssumptionWords::tr("Nothing that the results need is missing.")});
    else
        section.blocks.append(ReportList{missing});
    QStringList checks;
    for (const BusinessCaseCheck &check : checksOf(businessCase, report.settings.priceIndex))
        checks += AssumptionWords::tr("%1: %2", "%1 field, %2 what is to be looked at")
                      .arg(caseFieldText(businessCase, check.field), checkText(check));
    if (!checks.isEmpty()) {
        section.blocks.append(ReportParagraph{AssumptionWords::tr("To be looked at:")});
        section.blocks.append(ReportList{checks});
    }
    return section;
}

ReportSection caseAssumptionsSection(const CaseReport &report, const QLocale &locale)
{
    ReportSection section{.key = u"assumptions"_s, .title = AssumptionWords::tr("Assumptions")};
    const BusinessCase &businessCase = report.mainCase();
    int number = 0;
    for (const AssumptionGroup &group : caseAssumptions(businessCase, report.settings)) {
        section.blocks.append(ReportHeading{group.title});
        section.blocks.append(ReportParagraph{group.remark});
        section.blocks.append(
            ReportParagraph{unitPriceText(report.portfolio, group.unitPrice, locale)});
        section.blocks.append(asReportTable(assumptionTable(group, businessCase, locale),
                                            u"assumptions%1"_s.arg(++number)));
    }
    return section;
}

ReportSection caseKnowledgeSection(const BusinessCase &businessCase)
{
    ReportSection section{.key = u"knowledge"_s,
                          .title = AssumptionWords::tr("Knowledge declaration")};
    ReportTable table{.key = u"knowledge"_s};
    table.columns = {{.key = u"dimension"_s, .title = AssumptionWords::tr("Dimension")},
                     {.key = u"grade"_s, .title = AssumptionWords::tr("Grade, A is best")}};
    const KnowledgeDeclaration &known = businessCase.knowledgeDeclaration;
    const auto add = [&](const QString &field, std::optional<EvidenceGrade> grade) {
        table.rows.append(
            {caseFieldLabel(u"knowledgeDeclaration."_s + field),
             grade ? nameOf(evidenceGradeNames, *grade) : AssumptionWords::tr("not judged yet")});
    };
    add(u"targetGroup"_s, known.targetGroup);
    add(u"method"_s, known.method);
    add(u"implementation"_s, known.implementation);
    add(u"effect"_s, known.effect);
    add(u"economy"_s, known.economy);
    section.blocks = {table, ReportParagraph{known.reasons}};
    return section;
}

std::optional<ReportSection> caseSourcesSection(const CaseReport &report, const QLocale &locale)
{
    QStringList ids;
    for (const AssumptionGroup &group : caseAssumptions(report.mainCase(), report.settings)) {
        for (const CaseAssumption &each : group.assumptions) {
            if (!each.provenance.sourceId.isEmpty() && !ids.contains(each.provenance.sourceId))
                ids += each.provenance.sourceId;
        }
    }
    if (ids.isEmpty())
        return std::nullopt;
    QStringList sources;
    for (const QString &id : std::as_const(ids))
        sources += AssumptionWords::tr("[%1] %2", "%1 mark, %2 title of a source")
                       .arg(id, sourceText(report, id, locale));
    return ReportSection{.key = u"sources"_s,
                         .title = AssumptionWords::tr("Sources"),
                         .blocks = {ReportList{sources}}};
}

} // namespace bundlinje
