#include "model/items/contracttables.h"

#include "model/items/casefiguretext.h"
#include "model/items/contractcells.h"
#include "model/items/contractwords.h"
#include "model/items/numbertext.h"
#include "model/items/repaymentmask.h"
#include "model/items/showncase.h"

#include <QtCore/QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Cell = ResultTable::Cell;
using Row = ResultTable::Row;

class ReturnTable {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::ContractTables)

public:
    explicit ReturnTable(const ContractReport &report)
        : m_report(report)
    {
    }

    ResultTable returns() const;

private:
    QString withUnit(const QString &title) const { return titleWithUnit(m_report, title); }
    Cell amountCell(Money amount) const { return contractAmountCell(m_report, amount); }
    static Row returnRow(const QString &title, const std::array<Cell, 3> &cells);
    Cell ratioCell(const std::optional<double> &ratio) const;
    Cell paybackCell(const ContractCourse &course) const;
    Cell lowestCell(const ContractCourse &course) const;

    const ContractReport &m_report;
};

Cell ReturnTable::ratioCell(const std::optional<double> &ratio) const
{
    return ratio ? Cell{.text = ratioText(*ratio, m_report.locale), .exact = {}, .isNumber = true}
                 : Cell{.isNumber = true};
}

Cell ReturnTable::paybackCell(const ContractCourse &course) const
{
    const InvestorMetrics &metrics = course.metrics;
    if (course.course.flows.isEmpty())
        return {.isNumber = true};
    if (!metrics.payback)
        return {.text = tr("not paid back"), .exact = {}, .isNumber = true};
    const QString years = yearsText(*metrics.payback, m_report.locale);
    if (!metrics.paidBackAt || metrics.days.isEmpty())
        return {.text = tr("%1 years").arg(years), .exact = {}, .isNumber = true};
    return {.text = tr("%1 years (%2)", "a number, a calendar year")
                        .arg(years)
                        .arg(metrics.days.at(*metrics.paidBackAt).year()),
            .exact = {},
            .isNumber = true};
}

Cell ReturnTable::lowestCell(const ContractCourse &course) const
{
    const InvestorMetrics &metrics = course.metrics;
    if (!metrics.lowestAt)
        return {.isNumber = true};
    const Money lowest = metrics.runningSum.at(*metrics.lowestAt);
    return {.text = tr("%1 (%2)", "an amount, a calendar year")
                        .arg(figureOf(m_report, lowest))
                        .arg(metrics.days.at(*metrics.lowestAt).year()),
            .exact = {},
            .isNumber = true};
}

Row ReturnTable::returnRow(const QString &title, const std::array<Cell, 3> &cells)
{
    return {.cells = {{.text = title, .exact = {}}, cells[0], cells[1], cells[2]}, .year = {}};
}

ResultTable ReturnTable::returns() const
{
    ResultTable table;
    table.title = tr("The investors' return, all of them together");
    const std::array courses{&m_report.planned, &m_report.actual, &m_report.expected};
    const auto row = [&](const QString &title, const auto &cellOf) {
        table.rows.append(
            returnRow(title, {cellOf(*courses[0]), cellOf(*courses[1]), cellOf(*courses[2])}));
    };
    if (m_report.investment.cashFlows.isEmpty()) {
        table.sentence = tr("Here the return stands as soon as payments are entered.");
        return table;
    }
    table.heads = {tr("Figure"), tr("As planned"), tr("So far"), tr("Expected")};
    const auto isEmpty = [](const ContractCourse &course) {
        return course.course.flows.isEmpty();
    };
    row(withUnit(tr("Paid out")), [&](const ContractCourse &course) {
        return isEmpty(course) ? Cell{.isNumber = true} : amountCell(course.metrics.paidIn);
    });
    row(withUnit(tr("Repaid")), [&](const ContractCourse &course) {
        return isEmpty(course) ? Cell{.isNumber = true} : amountCell(course.metrics.distributed);
    });
    row(tr("Repaid ÷ paid out (DPI)"),
        [&](const ContractCourse &course) { return ratioCell(course.metrics.dpi); });
    row(tr("Multiple with what is left (MOIC)"),
        [&](const ContractCourse &course) { return ratioCell(course.metrics.moic()); });
    row(tr("Return a year (IRR)"), [&](const ContractCourse &course) {
        return isEmpty(course)
            ? Cell{.isNumber = true}
            : Cell{.text = internalRateText(course.metrics.internalRates, m_report.locale),
                   .exact = {},
                   .isNumber = true};
    });
    row(tr("Paid back after"), [&](const ContractCourse &course) { return paybackCell(course); });
    row(withUnit(tr("Lowest point")),
        [&](const ContractCourse &course) { return lowestCell(course); });
    table.sentence = isEmpty(m_report.actual)
        ? tr("No money has moved yet.")
        : tr("%1 of %2 paid out has come back.", "two amounts")
              .arg(millionsOf(m_report, m_report.actual.metrics.distributed),
                   millionsOf(m_report, m_report.actual.metrics.paidIn));
    QStringList remarks{tr("Expected is what has moved and what is still planned. So far is as if "
                           "nothing more came; it has no multiple, because nobody has valued what "
                           "is left.")};
    if (m_report.expected.leftOut > 0)
        remarks += tr("%Ln entries without day or amount are not in it.", nullptr,
                      m_report.expected.leftOut);
    table.caption = remarks.join(u' ');
    return table;
}

} // namespace

ResultTable contractReturnsTable(const ContractReport &report)
{
    ResultTable table = ReturnTable(report).returns();
    constexpr qsizetype afterPaidOut = 1;
    if (isRepaymentMasked(report))
        hideFigures(table, afterPaidOut);
    return table;
}

} // namespace bundlinje
