// The new lines of GridModel that the file did not take.

#include "model/items/gridmodel.h"

#include "model/domain/errorcode.h"

#include <QtCore/QMap>

#include <algorithm>
#include <utility>

namespace bundlinje {

QList<QUuid> GridModel::lines() const
{
    return m_hasNewRow ? m_ids + QList<QUuid>{QUuid()} + m_waiting : m_ids;
}

bool GridModel::isRefused(const QUuid &line) const
{
    return std::any_of(m_refusals.keyBegin(), m_refusals.keyEnd(),
                       [&line](const Cell &cell) { return cell.first == line; });
}

void GridModel::addWaitingLine(const QUuid &line)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_waiting.append(line);
    endInsertRows();
}

/// A text of a line that stands in the table stays in it; those that were pasted below the last
/// line get lines of their own, the first of them the one that stands ready where it is free.
void GridModel::keepUnsaved(const QList<CellText> &texts, const QList<QUuid> &lines,
                            const QList<GridColumnInfo> &columns, const Error &error)
{
    const auto stored = m_ids.size();
    bool isReadyFree = !isRefused(QUuid());
    QMap<int, QUuid> below; // The new lines by the rows that they were pasted to.
    for (const CellText &text : texts) {
        if (text.row >= stored && text.text.trimmed().isEmpty())
            continue; // Nothing typed is no line.
        QUuid line = lines.value(text.row);
        if (text.row == stored)
            isReadyFree = false;
        if (text.row >= lines.size() && !below.contains(text.row)) {
            below.insert(text.row,
                         std::exchange(isReadyFree, false) ? QUuid() : QUuid::createUuid());
            if (!below.value(text.row).isNull())
                addWaitingLine(below.value(text.row));
        }
        if (text.row >= lines.size())
            line = below.value(text.row);
        m_refusals.insert({line, columns.at(text.column).name}, {text.text, text.isKey, error});
    }
}

QList<CellText> GridModel::withThoseOfLine(const CellText &typed) const
{
    QList<CellText> texts;
    for (int column = 0; column < columnCount(); ++column) {
        const Refusal *refusal = refusalAt(index(typed.row, column));
        if (column == typed.column)
            texts.append(typed);
        else if (refusal && mayPass(refusal->error.code))
            texts.append({typed.row, column, refusal->text, refusal->isKey});
    }
    return texts;
}

void GridModel::closeUpWaiting()
{
    for (qsizetype i = m_waiting.size() - 1; i >= 0; --i) {
        const QUuid line = m_waiting.at(i);
        const bool isFirst = i == 0 && !isRefused(QUuid());
        if (isRefused(line) && !isFirst)
            continue;
        for (const GridColumnInfo &column : std::as_const(m_columns)) { // To the line before it.
            if (const auto found = m_refusals.constFind({line, column.name});
                found != m_refusals.cend())
                m_refusals.insert({QUuid(), column.name}, Refusal(*found));
            m_refusals.remove({line, column.name});
        }
        const auto row = static_cast<int>(m_ids.size() + 1 + i);
        if (m_hasNewRow)
            beginRemoveRows({}, row, row);
        m_waiting.removeAt(i);
        if (m_hasNewRow)
            endRemoveRows();
        if (!isFirst)
            continue;
        if (m_hasNewRow && columnCount() > 0)
            emit dataChanged(index(row - 1, 0), index(row - 1, columnCount() - 1));
        i = m_waiting.size(); // There may be another first one now.
    }
}

} // namespace bundlinje
