#include "model/items/ratecardmodel.h"

#include "model/items/amounttext.h"
#include "model/items/clipboardcells.h"
#include "model/items/componentsentence.h"
#include "model/items/plaintooltip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

RateCardModel::RateCardModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RateCardModel::setCard(const ContractTerms &terms, const QList<EffectGoal> &goals,
                            const PartContext &context)
{
    beginResetModel();
    m_checks = terms.checks;
    m_context = context;
    m_rows.clear();
    for (const EffectGoal &goal : goals)
        addRow(rateCardRow(terms, goal.id, goalWords(goals, goal.id)));
    addRow({});
    endResetModel();
}

void RateCardModel::addRow(const RateCardRow &row)
{
    Row made{row.goal, QStringList(m_checks.size() + 1), QList<bool>(m_checks.size(), false)};
    made.cells[0] = row.name;
    for (qsizetype i = 0; i < row.prices.size(); ++i) {
        const std::optional<Money> &price = row.prices.at(i);
        made.wasPaid[i] = price.has_value();
        made.cells[i + 1] = price ? editText(*price, m_context.locale) : QString();
    }
    m_rows.append(made);
}

int RateCardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RateCardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checks.size()) + 1;
}

QString RateCardModel::shown(const QModelIndex &index) const
{
    return m_rows.at(index.row()).cells.at(index.column());
}

QVariant RateCardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isPrice = index.column() > 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown(index);
    case Qt::ToolTipRole: // The name may be longer than its cell.
        return isPrice ? QVariant() : QVariant(plainToolTip(shown(index)));
    case Qt::TextAlignmentRole:
        return isPrice ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s
            + shown(index);
    default:
        return {};
    }
}

bool RateCardModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    QString text = value.toString().trimmed();
    if (index.column() > 0) {
        const Result<Money> amount = readAmount(text, m_context.currency, m_context.locale);
        if (amount)
            text = editText(*amount, m_context.locale);
    } else if (!m_rows.at(index.row()).goal.isNull()) {
        return false; // By the goal's words the next card finds what this one makes.
    }
    m_rows[index.row()].cells[index.column()] = text;
    emit dataChanged(index, index);
    if (index.row() == m_rows.size() - 1 && !text.isEmpty()) {
        const int last = rowCount();
        beginInsertRows({}, last, last);
        addRow({});
        endInsertRows();
    }
    return true;
}

QVariant RateCardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section > m_checks.size())
        return {};
    if (section == 0)
        return tr("Paid for");
    const CheckDate &check = m_checks.at(section - 1);
    const QString name = check.name.simplified();
    return name.isEmpty() ? tr("Period %1").arg(check.period) : name;
}

Qt::ItemFlags RateCardModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    const bool isGoal = index.column() == 0 && !m_rows.at(index.row()).goal.isNull();
    const Qt::ItemFlags read = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isGoal ? read : read | Qt::ItemIsEditable;
}

/// The row that has the name, else the last one, which is empty.
int RateCardModel::rowNamed(const QString &name) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) {
        return row.cells.constFirst().compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_rows.cend() ? rowCount() - 1 : static_cast<int>(found - m_rows.cbegin());
}

/// Whether it names the columns: it has no name of its own, or cells and no amount among them.
bool RateCardModel::isHeader(const QStringList &cells) const
{
    if (cells.size() < 2 || cells.constFirst().trimmed().isEmpty())
        return cells.size() > 1;
    return std::none_of(cells.cbegin() + 1, cells.cend(), [this](const QString &cell) {
        return cell.trimmed().isEmpty()
            || readAmount(cell, m_context.currency, m_context.locale).has_value();
    });
}

int RateCardModel::paste(const QModelIndex &at, const QString &block)
{
    const QList<QStringList> lines = clipboardCells(block);
    const int column = at.isValid() ? at.column() : 0;
    int row = at.isValid() ? at.row() : 0;
    int left = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringList &cells = lines.at(i);
        const bool hasNames = column == 0 && cells.size() > 1;
        if (hasNames && i == 0 && isHeader(cells))
            continue;
        const int into = hasNames ? rowNamed(cells.constFirst().simplified()) : row++;
        if (into >= rowCount()) {
            beginInsertRows({}, rowCount(), rowCount());
            addRow({});
            endInsertRows();
        }
        for (int j = 0; j < cells.size(); ++j) {
            if (column + j < columnCount())
                setData(index(into, column + j), cells.at(j), Qt::EditRole);
            else if (!cells.at(j).trimmed().isEmpty())
                left = qMax(left, column + j + 1 - columnCount());
        }
    }
    return left;
}

QModelIndex RateCardModel::unread() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 1; column < columnCount(); ++column) {
            const QString text = shown(index(row, column));
            if (!text.isEmpty() && !readAmount(text, m_context.currency, m_context.locale))
                return index(row, column);
        }
    }
    return {};
}

QList<RateCardRow> RateCardModel::rows() const
{
    QList<RateCardRow> found;
    for (const Row &row : m_rows) {
        RateCardRow made{.goal = row.goal, .name = row.cells.constFirst()};
        bool hasPrice = false;
        for (qsizetype i = 1; i < row.cells.size(); ++i) {
            const Result<Money> price =
                readAmount(row.cells.at(i), m_context.currency, m_context.locale);
            const bool isEmptied = row.cells.at(i).isEmpty() && row.wasPaid.at(i - 1);
            made.prices.append(price ? std::optional(*price)
                                   : isEmptied
                                   ? std::optional(Money::fromMinor(0, m_context.currency))
                                   : std::nullopt);
            hasPrice = hasPrice || made.prices.constLast();
        }
        if (hasPrice)
            found.append(made);
    }
    return found;
}

} // namespace bundlinje
