#include "model/items/importfindingsmodel.h"

#include "model/items/hiddenamounts.h"
#include "model/items/reasontext.h"

namespace bundlinje {

ImportFindingsModel::ImportFindingsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportFindingsModel::setReport(const ImportReport &report)
{
    beginResetModel();
    m_findings = report.unreadable + report.checks;
    endResetModel();
}

void ImportFindingsModel::setAmountsHidden(bool hidden)
{
    m_amountsHidden = hidden;
    if (rowCount() > 0)
        emit dataChanged(index(0, ValueColumn), index(rowCount() - 1, ValueColumn));
}

QString ImportFindingsModel::valueText(const CellFinding &finding) const
{
    constexpr qsizetype longest = 200;
    const QString text = finding.value.left(longest).simplified();
    return m_amountsHidden ? withoutNumbers(text) : text;
}

int ImportFindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int ImportFindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportFindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == RowColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const CellFinding &finding = m_findings.at(index.row());
    switch (index.column()) {
    case FileColumn:
        return finding.file;
    case SheetColumn:
        return finding.sheet;
    case RowColumn: // As the spreadsheet numbers it: never grouped.
        return finding.row == 0 ? QString() : QString::number(finding.row);
    case HeaderColumn:
        return finding.column;
    case ValueColumn:
        return valueText(finding);
    case ReasonColumn:
        return reasonText(finding.reason);
    default:
        return {};
    }
}

QVariant ImportFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case SheetColumn:
        return tr("Sheet");
    case RowColumn:
        return tr("Row");
    case HeaderColumn:
        return tr("Column");
    case ValueColumn:
        return tr("Value");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace bundlinje
