#include "model/items/importpreviewmodel.h"

#include "model/items/hiddenamounts.h"
#include "model/items/importfieldtext.h"
#include "model/items/labels.h"
#include "model/items/reasontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Texts of several lines, and long ones, by their beginning.
QString inOneLine(const QString &text)
{
    constexpr qsizetype longest = 200;
    return text.left(longest).simplified();
}

/// What an import keeps for itself, and cells that are listed by themselves.
bool isShownElsewhere(const QString &field)
{
    return field == "unread"_L1 || field == "origin.format"_L1;
}

bool isOfPrice(const QString &field)
{
    return field.startsWith(u"unitPrices.");
}

QString shownText(const QString &field, const QString &neutral, const QLocale &locale,
                  const Portfolio &portfolio)
{
    if (isOfPrice(field))
        return inOneLine(priceDifferenceText(field, neutral, locale));
    if (field == "stage"_L1)
        return neutral.isEmpty() ? QString() : stageLabel(portfolio, neutral);
    return inOneLine(localText(neutral, locale));
}

} // namespace

ImportPreviewModel::ImportPreviewModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ImportPreviewModel::setPlan(const ImportPlan &plan, const QLocale &locale,
                                 const Portfolio &portfolio)
{
    const QSet<QString> off = untickedKeys();
    beginResetModel();
    m_lines.clear();
    m_places.clear();
    const ImportReport &report = plan.report;
    addItems(report.added, Kind::Added, tr("new"), locale, portfolio);
    addItems(report.changed, Kind::Changed, tr("changed"), locale, portfolio);
    addItems(report.kept, Kind::Changed, tr("kept as edited here"), locale, portfolio);
    addItems(report.emptied, Kind::Changed,
             report.emptiedAreKept ? tr("emptied there, kept here") : tr("emptied"), locale,
             portfolio);
    addItems(report.removed, Kind::Removed, {}, locale, portfolio);
    addItems(report.unchanged, Kind::Unchanged, {}, locale, portfolio);
    for (const InvestmentChange &change : plan.changes.investments) {
        const qsizetype place =
            m_places.value(change.after ? change.after->id : InvestmentId(), -1);
        if (place >= 0)
            m_lines[place].canTick = true;
    }
    for (const PriceLine &price : plan.prices) {
        if (const qsizetype place = m_places.value(price.id, -1); place >= 0)
            m_lines[place].canTick = true;
    }
    for (Line &line : m_lines) {
        // Only what a person's own value won over: nothing would change.
        if (line.kind == Kind::Changed && !line.canTick)
            line.kind = Kind::Unchanged;
    }
    for (const CellFinding &finding : report.unreadable) {
        if (finding.column.isEmpty())
            m_lines.append(
                {.kind = Kind::NotRead,
                 .name = tr("Row %1: %2", "%2 the row's texts")
                             .arg(QString::number(finding.row), inOneLine(finding.value)),
                 .reason = reasonText(finding.reason)});
    }
    const QStringList keys = keysOf(m_lines);
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines[i].isTicked = !off.contains(keys.at(i));
    endResetModel();
    emit ticksChanged();
}

/// A new investment has another id each time, so it goes by its name, and by how many of that name
/// stand before it.
QStringList ImportPreviewModel::keysOf(const QList<Line> &lines)
{
    QStringList keys;
    QHash<QString, int> met;
    for (const Line &line : lines) {
        if (line.kind == Kind::Added)
            keys.append(u"%1 %2"_s.arg(QString::number(met[line.name]++), line.name));
        else
            keys.append(line.id.value.toString());
    }
    return keys;
}

QSet<QString> ImportPreviewModel::untickedKeys() const
{
    QSet<QString> off;
    const QStringList keys = keysOf(m_lines);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).canTick && !m_lines.at(i).isTicked)
            off.insert(keys.at(i));
    }
    return off;
}

void ImportPreviewModel::addItems(const QList<ImportedItem> &items, Kind kind, const QString &what,
                                  const QLocale &locale, const Portfolio &portfolio)
{
    for (const ImportedItem &item : items) {
        if (!m_places.contains(item.id)) {
            m_places.insert(item.id, m_lines.size());
            m_lines.append({.kind = kind, .id = item.id, .name = item.name});
        }
        Line &line = m_lines[m_places.value(item.id)];
        for (const FieldDifference &field : item.fields) {
            if (isShownElsewhere(field.field))
                continue;
            const QString name = isOfPrice(field.field) ? priceDifferenceLabel(field.field)
                : field.field == "origin.externalId"_L1 ? importFieldLabel(u"externalId"_s)
                                                        : fieldLabel(field.field);
            line.fields.append({name, what, shownText(field.field, field.before, locale, portfolio),
                                shownText(field.field, field.after, locale, portfolio)});
        }
    }
}

void ImportPreviewModel::setAmountsHidden(bool hidden)
{
    m_amountsHidden = hidden;
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex line = index(row, NameColumn);
        if (const int fields = rowCount(line); fields > 0)
            emit dataChanged(index(0, BeforeColumn, line), index(fields - 1, AfterColumn, line));
    }
}

QSet<InvestmentId> ImportPreviewModel::unticked() const
{
    QSet<InvestmentId> ids;
    for (const Line &line : m_lines) {
        if (line.canTick && !line.isTicked)
            ids.insert(line.id);
    }
    return ids;
}

void ImportPreviewModel::tickAll(bool ticked)
{
    for (Line &line : m_lines)
        line.isTicked = ticked;
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn),
                         {Qt::CheckStateRole});
    emit ticksChanged();
}

qsizetype ImportPreviewModel::tickedCount() const
{
    return std::count_if(m_lines.begin(), m_lines.end(),
                         [](const Line &line) { return line.canTick && line.isTicked; });
}

qsizetype ImportPreviewModel::countOf(Kind kind) const
{
    return std::count_if(m_lines.begin(), m_lines.end(),
                         [kind](const Line &line) { return line.kind == kind; });
}

QModelIndex ImportPreviewModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // An investment has 0, a field the number of its investment's row counted from 1.
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr(0));
}

QModelIndex ImportPreviewModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_lines.size());
    const bool isInvestment = parent.internalId() == 0 && parent.column() == 0;
    return isInvestment ? static_cast<int>(m_lines.at(parent.row()).fields.size()) : 0;
}

int ImportPreviewModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return lineData(m_lines.at(index.row()), index.column(), role);
    const Line &line = m_lines.at(index.parent().row());
    if (role == KindRole)
        return static_cast<int>(line.kind);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const FieldLine &field = line.fields.at(index.row());
    switch (index.column()) {
    case NameColumn:
        return field.name;
    case KindColumn:
        return field.what;
    case BeforeColumn:
        return m_amountsHidden ? withoutNumbers(field.before) : field.before;
    case AfterColumn:
        return m_amountsHidden ? withoutNumbers(field.after) : field.after;
    default:
        return {};
    }
}

QVariant ImportPreviewModel::lineData(const Line &line, int column, int role) const
{
    if (role == KindRole)
        return static_cast<int>(line.kind);
    if (role == Qt::CheckStateRole && column == NameColumn && line.canTick)
        return line.isTicked ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (column == NameColumn) // Of a row that is not read, all its texts.
        return m_amountsHidden && line.kind == Kind::NotRead ? withoutNumbers(line.name)
                                                             : line.name;
    if (column == KindColumn)
        return previewKindLabel(line.kind);
    return column == AfterColumn ? line.reason : QString();
}

bool ImportPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isTick = role == Qt::CheckStateRole && index.isValid() && index.internalId() == 0
        && index.column() == NameColumn && m_lines.at(index.row()).canTick;
    if (!isTick)
        return false;
    m_lines[index.row()].isTicked = value.toInt() == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit ticksChanged();
    return true;
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.internalId() == 0 && index.column() == NameColumn
        && m_lines.at(index.row()).canTick)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name and field");
    case KindColumn:
        return tr("What");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}

QString previewKindLabel(ImportPreviewModel::Kind kind)
{
    switch (kind) {
    case ImportPreviewModel::Kind::Added:
        return ImportPreviewModel::tr("new");
    case ImportPreviewModel::Kind::Changed:
        return ImportPreviewModel::tr("changed");
    case ImportPreviewModel::Kind::Unchanged:
        return ImportPreviewModel::tr("unchanged");
    case ImportPreviewModel::Kind::Removed:
        return ImportPreviewModel::tr("not there any more");
    case ImportPreviewModel::Kind::NotRead:
        return ImportPreviewModel::tr("not read");
    }
    return {};
}

} // namespace bundlinje
