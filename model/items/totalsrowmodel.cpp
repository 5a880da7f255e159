#include "model/items/totalsrowmodel.h"

#include "model/items/amounttext.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"
#include "model/items/plaintooltip.h"

#include <QtGui/QFont>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Whether the amounts of that column, as they are written, add up to something else.
bool isRoundingSeen(const InvestmentTableModel &table, InvestmentColumn column, Money total)
{
    qint64 sum = 0;
    const QList<InvestmentSummary> shown = table.shownInvestments();
    for (const InvestmentSummary &row : shown) {
        const std::optional<SummaryAmount> amount = columnAmount(row, column, table.context());
        if (amount && amount->amount.currency() == total.currency())
            sum += millionHundredths(amount->amount);
    }
    return sum != millionHundredths(total);
}

} // namespace

TotalsRowModel::TotalsRowModel(InvestmentTableModel &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
{
    connect(&table, &InvestmentTableModel::shownChanged, this, &TotalsRowModel::refresh);
    refresh();
}

void TotalsRowModel::refresh()
{
    m_locale = QLocale();
    m_totals = m_table.shownTotals().totals();
    m_ratios = m_table.shownTotals().ratios(m_table.context().measure,
                                            m_table.context().perspective.leading());
    emit dataChanged(index(0, 0), index(0, columnCount() - 1));
}

int TotalsRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

int TotalsRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : investmentColumnCount;
}

QVariant TotalsRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<InvestmentColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(column);
    case Qt::AccessibleTextRole:
        return spoken(column);
    case Qt::ToolTipRole:
        return plainToolTip(details(column));
    case Qt::TextAlignmentRole:
        return m_table.headerData(index.column(), Qt::Horizontal, Qt::TextAlignmentRole);
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    default:
        return {};
    }
}

QVariant TotalsRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::AccessibleTextRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QVariant spoken = m_table.headerData(section, orientation, role);
    return spoken.isValid() ? spoken : m_table.headerData(section, orientation, Qt::DisplayRole);
}

QString TotalsRowModel::spoken(InvestmentColumn column) const
{
    const QString shown = text(column);
    return shown.isEmpty() ? tr("No total", "read aloud in a column that is not added up")
                           : QString(shown).replace(u'\n', u", "_s);
}

QString TotalsRowModel::cover(int covered) const
{
    return tr("%1 of %2", "how many investments a sum covers")
        .arg(countText(covered, m_locale), countText(m_totals.investments, m_locale));
}

QString TotalsRowModel::shown(Money amount, bool hasUnit) const
{
    if (m_table.context().amountsHidden)
        return QString::fromUtf16(hiddenText);
    return hasUnit ? millionText(amount, m_locale) : millionWithUnit(amount, m_locale);
}

QString TotalsRowModel::amountText(const QList<AmountTotal> &totals, bool hasUnit) const
{
    if (totals.isEmpty())
        return QString::fromUtf16(missingText) + u'\n' + cover(0);
    const AmountTotal &most = totals.first();
    const QString amount = shown(most.amount, hasUnit);
    if (totals.size() == 1)
        return amount + u'\n' + cover(most.covered);
    return amount + u'\n'
        + tr("%1, %Ln other currencies", "after n of N", static_cast<int>(totals.size() - 1))
              .arg(cover(most.covered));
}

QString TotalsRowModel::text(InvestmentColumn column) const
{
    if (const QList<AmountTotal> *totals = columnTotals(m_totals, column))
        return amountText(*totals, m_table.currency(column).has_value());
    switch (column) {
    case InvestmentColumn::Name:
        return m_totals.investments == m_table.investmentCount()
            ? tr("Total\n%Ln investments", nullptr, m_totals.investments)
            : tr("Total of the filter\n%1 of %2 investments")
                  .arg(countText(m_totals.investments, m_locale),
                       countText(m_table.investmentCount(), m_locale));
    case InvestmentColumn::Citizens:
        if (m_totals.citizens.isEmpty() || m_totals.citizens.first().unit != CountUnit::Persons)
            return QString::fromUtf16(missingText) + u'\n' + cover(0);
        return countText(m_totals.citizens.first().sum, m_locale) + u'\n'
            + cover(m_totals.citizens.first().covered);
    case InvestmentColumn::Ratio:
        if (m_ratios.isEmpty())
            return QString::fromUtf16(missingText) + u'\n' + cover(0);
        return ratioText(m_ratios.first().value, m_locale) + u'\n'
            + cover(m_ratios.first().covered);
    case InvestmentColumn::Difference: {
        if (m_ratios.isEmpty())
            return QString::fromUtf16(missingText) + u'\n' + cover(0);
        const RatioTotal &both = m_ratios.first();
        const Result<Money> difference = subtract(both.potential, both.invested);
        if (!difference)
            return QString::fromUtf16(missingText);
        return shown(*difference, m_table.currency(column).has_value()) + u'\n'
            + cover(both.covered);
    }
    default:
        return {};
    }
}

QString TotalsRowModel::details(InvestmentColumn column) const
{
    const QList<AmountTotal> *totals = columnTotals(m_totals, column);
    if (!totals || totals->isEmpty() || m_table.context().amountsHidden)
        return text(column);
    QStringList lines;
    for (const AmountTotal &total : *totals)
        lines.append(tr("%1: %2, of these %3 stated and %4 calculated", "sum, n of N, …")
                         .arg(exactText(total.amount, m_locale), cover(total.covered),
                              countText(total.stated, m_locale),
                              countText(total.calculated, m_locale)));
    if (isRoundingSeen(m_table, column, totals->constFirst().amount))
        lines.append(tr("Rounding may mean that the figures do not add up."));
    return lines.join(u'\n');
}

} // namespace bundlinje
