#include "model/items/guaranteetable.h"

#include "model/items/casefiguretext.h"
#include "model/items/contractcells.h"
#include "model/items/guaranteelines.h"
#include "model/items/repaymentmask.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct GuaranteeTable {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::GuaranteeTable)
};

/// As it is read on screen.
struct GuaranteeCell {
    const ContractReport &report;

    ResultTable::Cell operator()(std::monostate) const { return {.isNumber = true}; }
    ResultTable::Cell operator()(Money amount) const { return contractAmountCell(report, amount); }
    ResultTable::Cell operator()(const InternalRates &rates) const
    {
        return {.text = internalRateText(rates, report.locale), .exact = {}, .isNumber = true};
    }
};

/// As it stands in reports and spreadsheets; rates in per cent, two decimals.
struct GuaranteeExport {
    ExportCell operator()(std::monostate) const { return {}; }
    ExportCell operator()(Money amount) const { return amount; }
    ExportCell operator()(const InternalRates &rates) const
    {
        const std::optional<double> rate = rates.rate();
        return rate ? ExportCell(std::round(*rate * 10'000) / 100) : ExportCell();
    }
};

bool isRateLine(const GuaranteeLine &line)
{
    return std::any_of(line.figures.cbegin(), line.figures.cend(), [](const auto &figure) {
        return std::holds_alternative<InternalRates>(figure);
    });
}

QString guaranteesTitle()
{
    return GuaranteeTable::tr("What guarantors pay, and how the tranches are repaid");
}

} // namespace

ResultTable contractGuaranteesTable(const ContractReport &report)
{
    ResultTable table;
    table.title = guaranteesTitle();
    const QList<GuaranteeLine> lines = guaranteeLines(report);
    if (lines.isEmpty()) {
        table.sentence = GuaranteeTable::tr("The contract has no guarantee and no tranches. They "
                                            "are entered under Contract.");
        return table;
    }
    table.heads = {titleWithUnit(report, GuaranteeTable::tr("What")),
                   GuaranteeTable::tr("As planned"), GuaranteeTable::tr("So far"),
                   GuaranteeTable::tr("Expected")};
    for (const GuaranteeLine &line : lines) {
        ResultTable::Row row{
            .cells = {{.text = line.title, .exact = {}}}, .isTotal = line.isTotal, .year = {}};
        for (const GuaranteeLine::Figure &figure : line.figures)
            row.cells.append(std::visit(GuaranteeCell{report}, figure));
        table.rows.append(row);
    }
    table.caption = guaranteeRemarks(report);
    if (isRepaymentMasked(report))
        hideFigures(table, 0);
    return table;
}

ReportTable guaranteesReportTable(const ContractReport &report)
{
    ReportTable table{.key = u"guarantees"_s, .title = guaranteesTitle(), .inWholeUnits = true};
    table.columns = {
        {.key = u"what"_s, .title = titleWithUnit(report, GuaranteeTable::tr("What"))},
        {.key = u"planned"_s, .title = GuaranteeTable::tr("As planned"), .isNumber = true},
        {.key = u"actual"_s, .title = GuaranteeTable::tr("So far"), .isNumber = true},
        {.key = u"expected"_s, .title = GuaranteeTable::tr("Expected"), .isNumber = true}};
    for (const GuaranteeLine &line : guaranteeLines(report)) {
        QList<ExportCell> row{
            isRateLine(line) ? GuaranteeTable::tr("%1, per cent", "what is a rate").arg(line.title)
                             : line.title};
        for (const GuaranteeLine::Figure &figure : line.figures)
            row.append(std::visit(GuaranteeExport{}, figure));
        table.rows.append(row);
    }
    return table;
}

} // namespace bundlinje
