#include "model/items/coursetablemodel.h"

#include "model/items/numbertext.h"
#include "model/items/plaintooltip.h"

namespace bundlinje {

CourseTableModel::CourseTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CourseTableModel::setChart(const CourseChart &chart, bool amountsHidden)
{
    beginResetModel();
    m_chart = chart;
    m_amountsHidden = amountsHidden;
    m_lines.clear();
    m_cellsRow = -1;
    for (qsizetype row = 0; row < chart.rows.size(); ++row) {
        for (qsizetype step = 0; step < chart.rows.at(row).steps.size(); ++step)
            m_lines.append({row, step});
    }
    endResetModel();
}

const CourseChart::Row &CourseTableModel::chartRow(int row) const
{
    return m_chart.rows.at(m_lines.at(row).row);
}

const CourseStep &CourseTableModel::step(int row) const
{
    return chartRow(row).steps.at(m_lines.at(row).step);
}

int CourseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CourseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : courseColumnCount;
}

const QStringList &CourseTableModel::cellsOf(int row) const
{
    if (m_cellsRow != row) {
        m_cells = courseCells(chartRow(row), step(row), m_chart.today, QLocale(), m_amountsHidden);
        m_cellsRow = row;
    }
    return m_cells;
}

QVariant CourseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == columnCount() - 1)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString text = cellsOf(index.row()).at(index.column());
    if (role == Qt::ToolTipRole)
        return text.isEmpty() ? QVariant() : plainToolTip(text);
    if (!text.isEmpty())
        return text;
    return role == Qt::DisplayRole ? QString::fromUtf16(missingText) : tr("missing");
}

QVariant CourseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == columnCount() - 1)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? courseHeads().value(section) : QVariant();
}

} // namespace bundlinje
