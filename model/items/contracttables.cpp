#include "model/items/contracttables.h"

#include "model/calc/contractversions.h"
#include "model/calc/rounding.h"
#include "model/calc/smallcounts.h"
#include "model/calc/verifiedrepayment.h"
#include "model/exchange/exporttable.h"
#include "model/items/casefiguretext.h"
#include "model/items/contractcells.h"
#include "model/items/contractlabels.h"
#include "model/items/contractwords.h"
#include "model/items/datetext.h"
#include "model/items/numbertext.h"
#include "model/items/showncase.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Cell = ResultTable::Cell;
using Row = ResultTable::Row;

Cell textCell(const QString &text)
{
    return {.text = text, .exact = {}};
}

/// Nothing is missing where a cell stays empty on purpose.
Cell emptyCell()
{
    return textCell(u" "_s);
}

/// In place of an amount that would tell a small number.
Cell hiddenCell()
{
    return {.text = QString::fromUtf16(hiddenText), .exact = {}, .isNumber = true};
}

class TableWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::ContractTables)

public:
    explicit TableWords(const ContractReport &report)
        : m_report(report)
    {
    }

    ResultTable lines() const;
    ResultTable totals() const;

private:
    QString withUnit(const QString &title) const { return titleWithUnit(m_report, title); }
    QString periodName(int period) const;
    Cell amountCell(Money amount) const;
    Cell amountCell(double minor) const;
    bool isRefused(ResultTable &table) const;
    Row lineRow(const ContractLine &line) const;
    QString reductions(const ContractLine &line) const;
    QString stateOf(const ContractLine &line) const;
    bool countsFew(const ContractLine &line) const;
    bool countsFewIn(int period) const;
    bool hasAmounts(int period) const;
    QList<Cell> cellsOf(int period) const;

    const ContractReport &m_report;
};

/// As the contract calls it, or its number.
QString TableWords::periodName(int period) const
{
    const CheckDate *check = checkOf(m_report.contract(), period);
    const QString name = check ? check->name.simplified() : QString();
    return name.isEmpty() ? QString::number(period) : name;
}

Cell TableWords::amountCell(Money amount) const
{
    return contractAmountCell(m_report, amount);
}

Cell TableWords::amountCell(double minor) const
{
    const std::optional<qint64> rounded = roundedMinor(minor);
    return rounded ? amountCell(Money::fromMinor(*rounded, m_report.currency()))
                   : Cell{.text = tr("too large"), .exact = {}, .isNumber = true};
}

bool TableWords::isRefused(ResultTable &table) const
{
    if (m_report.outlook)
        return false;
    table.sentence = tr("Here the table stands as soon as the contract can be calculated.");
    return true;
}

/// "cap of the period −12,000, return cap −3,000".
QString TableWords::reductions(const ContractLine &line) const
{
    if (!line.isDetermined)
        return tr("not determined: something is missing");
    QStringList texts;
    for (const Reduction &reduction : line.reductions)
        texts += tr("%1 −%2", "%1 reason, %2 amount")
                     .arg(reductionText(reduction.reason), amountCell(reduction.amount).text);
    return texts.isEmpty() ? u" "_s : texts.join(u", "_s);
}

QString TableWords::stateOf(const ContractLine &line) const
{
    if (!line.isDetermined)
        return tr("not determined", "a line");
    if (line.kind == ContractLine::Kind::Minimum)
        return tr("agreed", "a line");
    return isVerified(line, m_report.investment.measurements) ? tr("verified", "a line")
                                                              : tr("preliminary", "a line");
}

Row TableWords::lineRow(const ContractLine &line) const
{
    const bool isMeasured = line.isDetermined && line.kind == ContractLine::Kind::Measured;
    const int decimals = std::trunc(line.quantity) == line.quantity ? 0 : 2;
    Row row{
        .cells = {textCell(periodName(line.period)), textCell(lineName(m_report.contract(), line))},
        .year = {}};
    // Neither the number nor the amounts, which would tell it by the price.
    const bool isFew = isMeasured && countsFew(line);
    const bool isShown = line.isDetermined && !isFew;
    const Cell notShown = isFew ? hiddenCell() : Cell{.isNumber = true};
    const QString quantity = isFew ? maskText(CountMask::Small, m_report.smallCounts)
                                   : roundedText(line.quantity, decimals, m_report.locale);
    row.cells.append(isMeasured ? Cell{.text = quantity, .exact = {}, .isNumber = true}
                                : emptyCell());
    row.cells.append(isShown ? amountCell(line.due) : notShown);
    row.cells.append(isFew ? emptyCell() : textCell(reductions(line)));
    row.cells.append(isShown ? amountCell(line.paid) : notShown);
    row.cells.append(textCell(stateOf(line)));
    return row;
}

/// Whether the line counts so few citizens that others must not see how many.
bool TableWords::countsFew(const ContractLine &line) const
{
    const Measurement measured = m_report.investment.measurements.value(line.measurement);
    if (!measured.entries.isEmpty() && isMasked(m_report, measured.entries.constLast()))
        return true;
    const ContractTerms &applying = termsIn(m_report.contract(), line.period);
    const auto component = componentOf(applying, line.component);
    return component != applying.components.cend() && component->unit == MeasureUnit::Person
        && isSmallCount(std::llround(line.quantity), m_report.smallCounts);
}

bool TableWords::countsFewIn(int period) const
{
    const QList<ContractLine> &all = m_report.outlook->soFar.lines;
    return std::any_of(all.cbegin(), all.cend(), [&](const ContractLine &line) {
        return line.period == period && line.kind == ContractLine::Kind::Measured
            && countsFew(line);
    });
}

ResultTable TableWords::lines() const
{
    ResultTable table;
    table.title = tr("What is repaid, line by line");
    if (isRefused(table))
        return table;
    const ContractResult &result = m_report.outlook->soFar;
    if (result.lines.isEmpty()) {
        table.sentence = tr("Here the lines stand as soon as something is measured.");
        return table;
    }
    table.heads = {tr("Period"),    tr("What is paid for"), tr("Quantity"), withUnit(tr("Worth")),
                   tr("Taken off"), withUnit(tr("Repaid")), tr("State")};
    int reduced = 0;
    bool isAnyFew = false; // The total less the others would tell it.
    for (const ContractLine &line : result.lines) {
        isAnyFew = isAnyFew || (line.kind == ContractLine::Kind::Measured && countsFew(line));
        reduced += line.isDetermined && !line.reductions.isEmpty();
        table.rows.append(lineRow(line));
    }
    table.sentence = reduced == 0
        ? tr("No gate and no cap takes anything off.")
        : tr("A gate or cap takes something off %Ln lines.", nullptr, reduced);
    table.rows.append({.cells = {textCell(tr("All")), emptyCell(), emptyCell(), emptyCell(),
                                 emptyCell(), isAnyFew ? hiddenCell() : amountCell(result.total),
                                 textCell(result.isComplete() ? u" "_s : tr("as far as is known"))},
                       .isTotal = true,
                       .year = {}});
    if (result.unpaidCarry.minor() > 0)
        table.caption = tr("%1 is carried past the last period and not paid.", "an amount")
                            .arg(kronerOf(m_report, result.unpaidCarry));
    return table;
}

/// Whether the amounts of a period are known: something is measured, or nothing is paid at it.
bool TableWords::hasAmounts(int period) const
{
    const QList<ContractLine> &lines = m_report.outlook->soFar.lines;
    const QList<PaymentComponent> &components = termsIn(m_report.contract(), period).components;
    const bool isMeasured =
        std::any_of(lines.cbegin(), lines.cend(), [&](const ContractLine &line) {
            return line.period == period && line.isDetermined;
        });
    return isMeasured
        || std::none_of(components.cbegin(), components.cend(),
                        [&](const PaymentComponent &one) { return isPaidAt(one, period); });
}

/// What each payer repays of a period's lines; where no split is known nothing is.
QList<Cell> TableWords::cellsOf(int period) const
{
    const ContractResult &result = m_report.outlook->soFar;
    const qsizetype payers = m_report.contract().payers.size();
    QList<qint64> sums(payers, 0);
    bool isKnown = true;
    for (const ContractLine &line : result.lines) {
        if (line.period != period || !line.isDetermined)
            continue;
        isKnown = isKnown && (line.byPayer.size() == payers || line.paid.minor() == 0);
        for (qsizetype i = 0; i < qMin(payers, line.byPayer.size()); ++i)
            sums[i] += line.byPayer.at(i).minor();
    }
    QList<Cell> cells;
    for (const qint64 sum : std::as_const(sums))
        cells.append(isKnown ? amountCell(Money::fromMinor(sum, m_report.currency()))
                             : Cell{.isNumber = true});
    return cells;
}

ResultTable TableWords::totals() const
{
    ResultTable table;
    table.title = tr("What each payer repays in each period");
    if (isRefused(table))
        return table;
    const ContractResult &result = m_report.outlook->soFar;
    table.heads = {tr("Period"), tr("Check date")};
    for (const OutcomePayer &payer : m_report.contract().payers)
        table.heads.append(withUnit(payerName(payer)));
    table.heads.append(withUnit(tr("All")));
    bool isAnyFew = false; // The total less the others would tell it.
    for (qsizetype i = 0; i < result.byPeriod.size(); ++i) {
        const int period = static_cast<int>(i) + 1;
        const bool isFew = countsFewIn(period);
        isAnyFew = isAnyFew || isFew;
        const CheckDate *check = checkOf(m_report.contract(), period);
        Row row{.cells = {textCell(periodName(period)),
                          textCell(check && check->date ? dateText(*check->date, m_report.locale)
                                                        : QString())},
                .year = {}};
        const bool isKnown = hasAmounts(period);
        const Cell open{.text = tr("not measured"), .exact = {}, .isNumber = true};
        const QList<Cell> cells = cellsOf(period);
        for (const Cell &cell : cells)
            row.cells.append(isFew ? hiddenCell() : isKnown ? cell : open);
        row.cells.append(isFew ? hiddenCell() : isKnown ? amountCell(result.byPeriod.at(i)) : open);
        table.rows.append(row);
    }
    if (table.rows.isEmpty()) {
        table.sentence = tr("Here the periods stand as soon as the contract has check dates.");
        return table;
    }
    const QString all = result.minimumTopUp.minor() > 0
        ? tr("Earned so far, with what is added up to the minimum")
        : tr("Earned so far");
    Row sums{.cells = {textCell(all), emptyCell()}, .isTotal = true, .year = {}};
    for (qsizetype i = 0; i < m_report.contract().payers.size(); ++i)
        sums.cells.append(isAnyFew             ? hiddenCell()
                              : result.byPayer ? amountCell(result.byPayer->at(i))
                                               : Cell{.isNumber = true});
    sums.cells.append(isAnyFew ? hiddenCell() : amountCell(result.total));
    table.rows.append(sums);
    if (isAnyFew) {
        table.sentence = tr("What would tell a small number of citizens is not shown.");
        return table;
    }
    const RepaymentBound &open = m_report.outlook->stillToEarn;
    const QString earned = millionsOf(m_report, result.earned());
    const QString verified =
        millionsOf(m_report, verifiedRepayment(result, m_report.investment.measurements));
    table.sentence = open.kind == RepaymentBound::Kind::Amount
        ? tr("%1 is earned so far, of which %2 is verified; %3 can still be earned.",
             "three amounts")
              .arg(earned, verified, millionsOf(m_report, open.amount))
        : tr("%1 is earned so far, of which %2 is verified.", "two amounts").arg(earned, verified);
    if (!result.byPayer)
        table.caption = tr("How the payers divide it is not stated.");
    return table;
}

} // namespace

ResultTable contractLinesTable(const ContractReport &report)
{
    return TableWords(report).lines();
}

ResultTable contractTotalsTable(const ContractReport &report)
{
    return TableWords(report).totals();
}

} // namespace bundlinje
