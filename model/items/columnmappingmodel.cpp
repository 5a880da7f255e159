#include "model/items/columnmappingmodel.h"

#include "model/exchange/importfields.h"
#include "model/exchange/priceimportfields.h"
#include "model/items/hiddenamounts.h"
#include "model/items/importfieldtext.h"
#include "model/items/parttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The first texts that stand in a column.
QString sample(const Sheet &sheet, int headerRow, qsizetype column)
{
    constexpr qsizetype shown = 3;
    QStringList texts;
    for (const SpreadsheetRow &row : sheet.rows) {
        const QString text = cellAt(row, column).text.left(40).simplified();
        if (row.number > headerRow && !text.isEmpty() && !texts.contains(text))
            texts.append(text);
        if (texts.size() == shown)
            break;
    }
    return texts.join(u" · "_s);
}

/// How the numbers of a column may be read; empty where it has none.
QList<Choice> readingsOf(const ColumnMapping &column, ImportSubject subject)
{
    if (subject == ImportSubject::UnitPrices) {
        if (isShare(column.field))
            return shareReadingChoices();
        return isPriceNumber(column.field) ? readingChoices() : QList<Choice>();
    }
    const ImportField *field = importField(column.field);
    const bool isNumber = field
        && (field->kind == ImportField::Kind::Amount || field->kind == ImportField::Kind::Limit
            || field->kind == ImportField::Kind::Count);
    return isNumber ? readingChoices() : QList<Choice>();
}

} // namespace

ColumnMappingModel::ColumnMappingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ColumnMappingModel::setTable(const Sheet *sheet, const TableMapping &mapping)
{
    const auto headers = [](const TableMapping &one) {
        QStringList texts;
        for (const ColumnMapping &column : one.columns)
            texts.append(column.header);
        return texts;
    };
    QStringList samples;
    for (qsizetype i = 0; sheet && i < mapping.columns.size(); ++i)
        samples.append(sample(*sheet, mapping.headerRow, i));
    const bool isSameTable = headers(mapping) == headers(m_mapping) && samples == m_samples;
    if (!isSameTable)
        beginResetModel();
    m_mapping = sheet ? mapping : TableMapping();
    m_samples = samples;
    m_twice = fieldsMappedTwice(m_mapping);
    if (!isSameTable)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ColumnMappingModel::setAmountsHidden(bool hidden)
{
    m_amountsHidden = hidden;
    if (rowCount() > 0)
        emit dataChanged(index(0, SampleColumn), index(rowCount() - 1, SampleColumn));
}

QList<Choice> ColumnMappingModel::choices(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.column() == FieldColumn)
        return importFieldChoices(m_mapping.subject);
    return index.column() == ReadingColumn
        ? readingsOf(m_mapping.columns.at(index.row()), m_mapping.subject)
        : QList<Choice>();
}

int ColumnMappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mapping.columns.size());
}

int ColumnMappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ColumnMappingModel::text(const QModelIndex &index) const
{
    const ColumnMapping &column = m_mapping.columns.at(index.row());
    switch (index.column()) {
    case HeaderColumn:
        return column.header;
    case SampleColumn:
        return m_amountsHidden ? withoutNumbers(m_samples.at(index.row()))
                               : m_samples.at(index.row());
    case FieldColumn:
        return choiceLabel(importFieldChoices(m_mapping.subject), column.field);
    case ReadingColumn: {
        const QList<Choice> readings = readingsOf(column, m_mapping.subject);
        return readings.isEmpty() ? QString() : choiceLabel(readings, readingKey(column.reading));
    }
    case RemarkColumn:
        return remark(column);
    default:
        return {};
    }
}

QString ColumnMappingModel::remark(const ColumnMapping &column) const
{
    if (column.field.isEmpty())
        return tr("Stays in the spreadsheet alone");
    return m_twice.contains(column.field) ? tr("Another column is read into this field too")
                                          : QString();
}

QVariant ColumnMappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index);
    if (role != Qt::EditRole)
        return {};
    const ColumnMapping &column = m_mapping.columns.at(index.row());
    if (index.column() == FieldColumn)
        return column.field;
    return index.column() == ReadingColumn ? QVariant(readingKey(column.reading))
                                           : QVariant(text(index));
}

bool ColumnMappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || choices(index).isEmpty())
        return false;
    ColumnMapping &column = m_mapping.columns[index.row()];
    const ColumnMapping before = column;
    if (index.column() == FieldColumn) {
        column.field = value.toString();
        const QList<Choice> readings = readingsOf(column, m_mapping.subject);
        const QString key = readingKey(column.reading);
        const bool isKnown = std::any_of(readings.begin(), readings.end(),
                                         [&key](const Choice &one) { return one.key == key; });
        if (!isKnown) // As of an amount in millions that is a share now.
            column.reading.zeros = 0;
    } else {
        column.reading = readingOf(value.toString());
    }
    if (column == before)
        return true;
    m_twice = fieldsMappedTwice(m_mapping);
    // The remark of another column may have changed as well.
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    emit columnsChanged();
    return true;
}

Qt::ItemFlags ColumnMappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return choices(index).isEmpty() ? flags : flags | Qt::ItemIsEditable;
}

QVariant ColumnMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case HeaderColumn:
        return tr("Column");
    case SampleColumn:
        return tr("What stands there");
    case FieldColumn:
        return tr("Field");
    case ReadingColumn:
        return tr("Numbers are written");
    case RemarkColumn:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace bundlinje
