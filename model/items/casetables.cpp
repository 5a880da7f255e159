#include "model/items/casetables.h"

#include "model/calc/budgeteffect.h"
#include "model/calc/wrongpockets.h"
#include "model/items/amounttext.h"
#include "model/items/casechartwords.h"
#include "model/items/caseheadline.h"
#include "model/items/caselabels.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Cell = ResultTable::Cell;

Cell textCell(const QString &text)
{
    return {.text = text, .exact = {}};
}

class TableWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CaseTables)

public:
    explicit TableWords(const ShownCase &shown)
        : m_shown(shown)
    {
    }

    ResultTable keyFigures() const;
    ResultTable pockets() const;
    ResultTable budget() const;

private:
    Cell amountCell(Money amount) const;
    QString roundingCaption() const;
    QString pocketsSentence(const WrongPockets &pockets) const;
    ResultTable waiting(const QString &title, const NoValue &noValue) const;
    QString withUnit(const QString &title) const;

    const ShownCase &m_shown;
};

/// Whole kroner to read, to the last øre for a spreadsheet.
Cell TableWords::amountCell(Money amount) const
{
    Cell cell{.text = QString::fromUtf16(hiddenText), .exact = {}, .isNumber = true};
    if (m_shown.amountsHidden)
        return cell;
    cell.text = editText(wholeUnits(amount), m_shown.locale);
    cell.exact = editText(amount, m_shown.locale);
    return cell;
}

QString TableWords::roundingCaption() const
{
    return (priceLevelCaption(m_shown) + u' ' + tr("Rounding may mean that figures do not add up."))
        .trimmed();
}

QString TableWords::withUnit(const QString &title) const
{
    return tr("%1, %2", "column title, unit")
        .arg(title, currencyText(m_shown.businessCase.currency));
}

ResultTable TableWords::waiting(const QString &title, const NoValue &noValue) const
{
    ResultTable table;
    table.title = title;
    table.sentence = waitingChart(m_shown, title, noValue).sentence;
    return table;
}

ResultTable TableWords::keyFigures() const
{
    ResultTable table;
    table.title = tr("Key figures, public economy");
    table.caption = priceLevelCaption(m_shown);
    table.heads = {tr("Figure"), tr("Value"), tr("Remark")};
    for (const CaseKeyFigure &figure : caseKeyFigures(m_shown)) {
        Cell value{.text = figure.value, .exact = {}, .isNumber = true};
        if (!figure.amount)
            value.text.clear();
        table.rows.append({.cells = {textCell(figure.title), value,
                                     textCell(figure.remark.isEmpty() ? u" "_s : figure.remark)},
                           .isTotal = figure.key == CaseFigureKey::Net,
                           .year = {},
                           .key = static_cast<int>(figure.key)});
    }
    return table;
}

QString TableWords::pocketsSentence(const WrongPockets &pockets) const
{
    const bool anyLoses =
        std::any_of(pockets.pockets.cbegin(), pockets.pockets.cend(),
                    [](const PayerPocket &pocket) { return pocket.net.minor() < 0; });
    if (!anyLoses)
        return tr("No payer loses.");
    if (!pockets.canBreakEven || pockets.transfers.isEmpty())
        return tr("All together lose, so no transfer lets each of them break even.");
    QStringList moves;
    for (const PayerTransfer &move : pockets.transfers)
        moves.append(tr("%1 gives %2 %3", "a payer, another, an amount")
                         .arg(payerLabel(move.from), payerLabel(move.to).toLower(),
                              millionsOf(m_shown, double(move.amount.minor()))));
    return tr("Each breaks even when %1.").arg(moves.join(u", "_s));
}

ResultTable TableWords::pockets() const
{
    ResultTable table;
    table.title = tr("Who pays and who gains, present values, public economy");
    const auto pockets = wrongPockets(m_shown.result, m_shown.businessCase.currency);
    if (!pockets)
        return waiting(table.title, pockets.error());
    table.sentence = pocketsSentence(*pockets);
    table.caption = roundingCaption();
    table.heads = {tr("Payer"), withUnit(tr("Pays")), withUnit(tr("Gains")), withUnit(tr("Net")),
                   withUnit(tr("Receives to break even"))};
    const Money nothing = Money::fromMinor(0, m_shown.businessCase.currency);
    // Where no transfer is enough there is none, not one of 0.
    const auto transferCell = [&](const Money &transfer) {
        return pockets->canBreakEven ? amountCell(transfer) : ResultTable::Cell{.isNumber = true};
    };
    Money costs = nothing;
    Money gains = nothing;
    for (const PayerPocket &pocket : pockets->pockets) {
        table.rows.append({.cells = {textCell(payerLabel(pocket.payer)), amountCell(pocket.costs),
                                     amountCell(pocket.gains), amountCell(pocket.net),
                                     transferCell(pocket.transfer)},
                           .year = {}});
        // Each fits, and so does their rounded sum.
        costs = add(costs, pocket.costs).value_or(costs);
        gains = add(gains, pocket.gains).value_or(gains);
    }
    table.rows.append({.cells = {textCell(tr("All")), amountCell(costs), amountCell(gains),
                                 amountCell(pockets->net), transferCell(nothing)},
                       .isTotal = true,
                       .year = {}});
    return table;
}

ResultTable TableWords::budget() const
{
    ResultTable table;
    table.title = tr("Effect on the budgets by payer and year, not discounted");
    const auto effect = budgetEffect(m_shown.businessCase, m_shown.settings.priceIndex);
    if (!effect)
        return waiting(table.title, effect.error());
    table.sentence = tr("What each payer's budget gains or, with a minus, pays.");
    table.caption = roundingCaption();
    table.heads = {tr("Year")};
    QList<std::size_t> shownPayers;
    for (std::size_t i = 0; i < payers.size(); ++i) {
        const QList<Money> &amounts = effect->byPayer.at(i);
        if (std::all_of(amounts.cbegin(), amounts.cend(),
                        [](Money amount) { return amount.minor() == 0; }))
            continue;
        shownPayers.append(i);
        table.heads.append(withUnit(payerLabel(payers.at(i))));
    }
    table.heads.append({withUnit(tr("All")), withUnit(tr("Added up"))});
    for (int year = 0; year < effect->total.size(); ++year) {
        ResultTable::Row row{.cells = {textCell(caseYearText(m_shown.businessCase, year))},
                             .year = year};
        for (const std::size_t payer : std::as_const(shownPayers))
            row.cells.append(amountCell(effect->byPayer.at(payer).at(year)));
        row.cells.append(amountCell(effect->total.at(year)));
        row.cells.append(amountCell(effect->accumulated.at(year)));
        table.rows.append(row);
    }
    ResultTable::Row sum{.cells = {textCell(tr("All years"))}, .isTotal = true, .year = {}};
    for (const std::size_t payer : std::as_const(shownPayers))
        sum.cells.append(amountCell(effect->payerSums.at(payer)));
    sum.cells.append({amountCell(effect->sum), amountCell(effect->sum)});
    table.rows.append(sum);
    return table;
}

} // namespace

ResultTable keyFigureTable(const ShownCase &shown)
{
    return TableWords(shown).keyFigures();
}

ResultTable pocketsTable(const ShownCase &shown)
{
    return TableWords(shown).pockets();
}

ResultTable budgetTable(const ShownCase &shown)
{
    return TableWords(shown).budget();
}

} // namespace bundlinje
