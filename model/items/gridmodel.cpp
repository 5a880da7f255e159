#include "model/items/gridmodel.h"

#include "model/domain/errorcode.h"
#include "model/items/clipboardcells.h"
#include "model/items/errormessage.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

GridModel::GridModel(GridSource &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    readColumns();
}

void GridModel::readColumns()
{
    m_columns = m_source.columns();
}

QList<QList<GridModel::Shown>> GridModel::shownRows() const
{
    QList<QList<Shown>> rows;
    const int count = m_source.rows();
    for (int row = 0; row < count; ++row) {
        QList<Shown> cells;
        for (int column = 0; column < m_columns.size(); ++column)
            cells.append({m_source.text(row, column), m_source.shownText(row, column),
                          m_source.isUrgent(row, column)});
        rows.append(cells);
    }
    return rows;
}

void GridModel::reload()
{
    {
        const QScopedValueRollback<bool> reloading(m_isReloading, true);
        readAgain();
    }
    emit reloaded();
}

void GridModel::readAgain()
{
    const QList<GridColumnInfo> columns = m_source.columns();
    const bool hasNewRow = !m_source.isReadOnly();
    const auto isSame = [](const GridColumnInfo &one, const GridColumnInfo &other) {
        return one.name == other.name;
    };
    const bool isAnother =
        !std::equal(columns.begin(), columns.end(), m_columns.begin(), m_columns.end(), isSame)
        || hasNewRow != m_hasNewRow;
    if (isAnother)
        beginResetModel();
    m_columns = columns;
    m_hasNewRow = hasNewRow;
    QList<QUuid> ids;
    for (int row = 0; row < m_source.rows(); ++row)
        ids.append(m_source.id(row));
    const QList<QList<Shown>> rows = shownRows();
    if (isAnother) {
        m_ids = ids;
        m_rows = rows;
        endResetModel();
        emit refusedChanged();
        return;
    }
    const auto common = static_cast<int>(std::min(m_ids.size(), ids.size()));
    int first = 0;
    while (first < common && m_ids.at(first) == ids.at(first))
        ++first;
    int last = 0;
    while (last < common - first
           && m_ids.at(m_ids.size() - 1 - last) == ids.at(ids.size() - 1 - last))
        ++last;
    const int gone = static_cast<int>(m_ids.size()) - first - last;
    const int come = static_cast<int>(ids.size()) - first - last;
    if (gone > 0) {
        beginRemoveRows({}, first, first + gone - 1);
        m_ids.remove(first, gone);
        m_rows.remove(first, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, first, first + come - 1);
        for (int row = first; row < first + come; ++row) {
            m_ids.insert(row, ids.at(row));
            m_rows.insert(row, rows.at(row));
        }
        endInsertRows();
    }
    m_ids = ids;
    m_rows = rows;
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
    const auto before = m_refusals.size();
    m_refusals.removeIf([this](const std::pair<const Cell &, Refusal &> &one) {
        const QUuid &line = one.first.first;
        return !line.isNull() && !m_ids.contains(line) && !m_waiting.contains(line);
    });
    if (m_refusals.size() != before)
        emit refusedChanged();
}

void GridModel::setChecks(const QHash<std::pair<int, int>, QString> &checks)
{
    if (m_checks == checks)
        return;
    m_checks = checks;
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

GridModel::Cell GridModel::cellAt(const QModelIndex &index) const
{
    const auto stored = static_cast<int>(m_ids.size());
    return {index.row() <= stored ? m_ids.value(index.row())
                                  : m_waiting.value(index.row() - stored - 1),
            m_columns.at(index.column()).name};
}

const GridModel::Refusal *GridModel::refusalAt(const QModelIndex &index) const
{
    const auto found = m_refusals.constFind(cellAt(index));
    return found == m_refusals.cend() ? nullptr : &*found;
}

GridEntry GridModel::take(const QList<CellText> &texts)
{
    // Saving may bring other columns and rows: their numbers mean others after it.
    const QList<GridColumnInfo> columns = m_columns;
    const QList<QUuid> before = lines();
    for (const CellText &text : texts) {
        if (text.row < before.size())
            m_refusals.remove({before.at(text.row), columns.at(text.column).name});
    }
    const GridEntry entry = m_source.enter(texts);
    m_failure = entry.saved ? QString() : sentence(errorMessage(entry.saved.error()));
    for (const RefusedText &one : entry.refused) {
        const QUuid line = one.row.isNull() ? before.value(one.cell.row) : one.row;
        m_refusals.insert({line, columns.at(one.cell.column).name},
                          {one.cell.text, one.cell.isKey, one.error});
    }
    if (!entry.saved && entry.saved.error().code != Error::Code::Conflict)
        keepUnsaved(texts, before, columns, entry.saved.error());
    closeUpWaiting();
    reload();
    tellLost(columns);
    emit refusedChanged();
    return entry;
}

/// A text whose column is gone has no cell to stand in, so it is told and let go.
void GridModel::tellLost(const QList<GridColumnInfo> &before)
{
    QStringList lost;
    for (const GridColumnInfo &column : before) {
        if (columnOf(column.name) >= 0)
            continue;
        m_refusals.removeIf([&](const std::pair<const Cell &, Refusal &> &one) {
            if (one.first.second != column.name)
                return false;
            lost.append(tr("%1: “%2”", "%1 column, %2 text")
                            .arg(column.title, one.second.text.simplified()));
            return true;
        });
    }
    if (!lost.isEmpty() && m_failure.isEmpty())
        m_failure = tr("The table no longer has the column for this, so it is not saved: %1.")
                        .arg(lost.join(u"; "_s));
}

int GridModel::columnOf(const QString &name) const
{
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(),
                     [&](const GridColumnInfo &column) { return column.name == name; });
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

bool GridModel::enter(const QModelIndex &cell, const QString &text, bool isKey)
{
    if (!checkIndex(cell, CheckIndexOption::IndexIsValid))
        return false;
    if (!refusalAt(cell) && text == m_source.text(cell.row(), cell.column()))
        return true;
    if (isNewRow(cell.row()) && text.trimmed().isEmpty()) {
        restore(cell);
        return true;
    }
    const CellText typed{cell.row(), cell.column(), text, isKey};
    const GridEntry entry = take(isNewRow(cell.row()) ? withThoseOfLine(typed) : QList{typed});
    if (entry.saved && isRefused(QUuid()))
        tryAgain(); // The file takes the new lines that wait as well now.
    return entry.saved && entry.refused.isEmpty();
}

int GridModel::paste(const QModelIndex &corner, const QString &text)
{
    m_pastedBeyond = 0;
    if (!checkIndex(corner, CheckIndexOption::IndexIsValid) || !m_hasNewRow)
        return 0;
    QList<CellText> texts;
    const QList<QStringList> lines = clipboardCells(text);
    for (int line = 0; line < lines.size(); ++line) {
        for (int place = 0; place < lines.at(line).size(); ++place) {
            const int column = corner.column() + place;
            if (column >= columnCount())
                m_pastedBeyond += static_cast<int>(!lines.at(line).at(place).trimmed().isEmpty());
            else if (!m_columns.at(column).name.isEmpty())
                texts.append({corner.row() + line, column, lines.at(line).at(place)});
        }
    }
    if (texts.isEmpty())
        return 0;
    return static_cast<int>(take(texts).refused.size());
}

void GridModel::clear(const QModelIndexList &cells)
{
    QList<CellText> texts;
    for (const QModelIndex &cell : cells) {
        m_refusals.remove(cellAt(cell));
        if (isNewRow(cell.row()) || !m_source.isEditable(cell.row(), cell.column()))
            continue;
        const QList<Choice> choices = m_source.choices(cell.row(), cell.column());
        const bool canBeEmpty = m_columns.at(cell.column()).kind != PartKind::Choice
            || std::any_of(choices.begin(), choices.end(),
                           [](const Choice &choice) { return choice.key.isEmpty(); });
        if (canBeEmpty && !m_source.text(cell.row(), cell.column()).isEmpty())
            texts.append({cell.row(), cell.column(), QString(), true});
    }
    closeUpWaiting();
    m_failure.clear();
    if (!texts.isEmpty())
        take(texts);
    else
        reload();
}

void GridModel::removeLines(const QList<int> &rows)
{
    QList<int> stored;
    QSet<QUuid> waiting; // What the file refused of these is given up.
    for (const int row : rows) {
        if (row >= 0 && row < m_ids.size())
            stored.append(row);
        else if (row >= m_ids.size() && row < rowCount() && columnCount() > 0)
            waiting.insert(cellAt(index(row, 0)).first);
    }
    const auto given =
        m_refusals.removeIf([&waiting](const std::pair<const Cell &, Refusal &> &one) {
            return waiting.contains(one.first.first);
        });
    if (stored.isEmpty() && given == 0)
        return;
    if (given > 0)
        closeUpWaiting();
    const Status done = stored.isEmpty() ? Status() : m_source.remove(stored);
    m_failure = done ? QString() : sentence(errorMessage(done.error()));
    reload();
    if (given > 0)
        emit refusedChanged();
}

void GridModel::restore(const QModelIndex &cell)
{
    if (m_refusals.remove(cellAt(cell)) == 0)
        return;
    emit dataChanged(cell, cell);
    closeUpWaiting();
    emit refusedChanged();
}

void GridModel::restoreAll()
{
    if (m_refusals.isEmpty())
        return;
    m_refusals.clear();
    closeUpWaiting();
    reload();
    emit refusedChanged();
}

void GridModel::tryAgain()
{
    QList<CellText> texts;
    const QModelIndexList cells = refused();
    for (const QModelIndex &cell : cells) {
        const Refusal *refusal = refusalAt(cell);
        if (mayPass(refusal->error.code))
            texts.append({cell.row(), cell.column(), refusal->text, refusal->isKey});
    }
    if (!texts.isEmpty())
        take(texts);
}

QModelIndexList GridModel::refused() const
{
    QModelIndexList cells;
    for (int row = 0; row < rowCount() && !m_refusals.isEmpty(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (refusalAt(index(row, column)))
                cells.append(index(row, column));
        }
    }
    return cells;
}

bool GridModel::isWaiting() const
{
    return std::any_of(m_refusals.cbegin(), m_refusals.cend(),
                       [](const Refusal &refusal) { return mayPass(refusal.error.code); });
}

QString GridModel::copied(const QModelIndexList &cells) const
{
    QModelIndexList ordered = cells;
    std::sort(ordered.begin(), ordered.end());
    QString text;
    int row = -1;
    for (const QModelIndex &cell : std::as_const(ordered)) {
        if (isNewRow(cell.row()))
            continue;
        if (row >= 0)
            text += cell.row() == row ? u'\t' : u'\n';
        row = cell.row();
        const bool isChoice = m_columns.at(cell.column()).kind == PartKind::Choice;
        const QString typed = editText(cell);
        text += clipboardText(
            isChoice || typed.isEmpty() ? m_source.shownText(cell.row(), cell.column()) : typed);
    }
    return text;
}

QString GridModel::place(const QModelIndex &cell) const
{
    return tr("Line %1, %2", "%1 number of the line in a table, %2 column")
        .arg(QString::number(cell.row() + 1), m_columns.value(cell.column()).title);
}

QString GridModel::editText(const QModelIndex &cell) const
{
    if (const Refusal *refusal = refusalAt(cell))
        return refusal->text;
    return m_rows.value(cell.row()).value(cell.column()).text;
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_hasNewRow ? m_ids.size() + 1 + m_waiting.size() : m_ids.size());
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

} // namespace bundlinje
