#include "model/items/investmenttablemodel.h"

#include "model/document/portfoliodocument.h"

namespace bundlinje {

namespace {

/// From this many changes at once the table is laid out anew instead of row by row.
constexpr int manyChanges = 50;

} // namespace

InvestmentTableModel::InvestmentTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_order.setLocale(m_locale);
}

void InvestmentTableModel::setDocument(PortfolioDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_marked.clear();
    load();
    if (!document)
        return;
    connect(document, &PortfolioDocument::changed, this, &InvestmentTableModel::apply);
    connect(document, &PortfolioDocument::portfolioChanged, this, &InvestmentTableModel::load);
}

void InvestmentTableModel::load()
{
    beginResetModel();
    QStringList stages;
    if (m_document) {
        for (const Stage &stage : m_document->portfolio().stages)
            stages.append(stage.key);
    }
    m_order.setStages(stages);
    m_order.setInvestments(m_document ? m_document->summaries() : QList<InvestmentSummary>());
    m_all.clear();
    for (const int slot : m_order.sortedSlots())
        m_all.add(m_order.at(slot));
    sumUp();
    updateCurrencies();
    endResetModel();
    emit shownChanged();
}

void InvestmentTableModel::setFilter(const PortfolioFilter &filter)
{
    if (filter == m_order.filter())
        return;
    // Announcing each run of rows that comes or goes would cost far more than the filter itself.
    beginResetModel();
    m_order.setFilter(filter);
    sumUp();
    endResetModel();
    emit shownChanged();
}

void InvestmentTableModel::setSort(const QList<ColumnSort> &sort)
{
    rearrange([&] { m_order.setSort(sort); });
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit shownChanged();
}

void InvestmentTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= investmentColumnCount)
        setSort({});
    else
        setSort({{.column = static_cast<InvestmentColumn>(column), .order = order}});
}

void InvestmentTableModel::setContext(const ColumnContext &context)
{
    if (context == m_order.context())
        return;
    rearrange([&] { m_order.setContext(context); });
    updateCurrencies();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit shownChanged();
}

void InvestmentTableModel::setMarked(const QList<InvestmentId> &ids)
{
    const QSet<InvestmentId> touched = m_marked + QSet(ids.begin(), ids.end());
    m_marked = QSet(ids.begin(), ids.end());
    for (const InvestmentId id : touched) {
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1), {Qt::BackgroundRole});
    }
}

void InvestmentTableModel::retranslate()
{
    m_locale = QLocale();
    rearrange([&] { m_order.setLocale(m_locale); });
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit shownChanged();
}

template <typename Change> void InvestmentTableModel::rearrange(Change change)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> slotList;
    slotList.reserve(before.size());
    for (const QModelIndex &index : before)
        slotList.append(m_order.shown().at(static_cast<std::size_t>(index.row())));
    change();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_order.rowOf(slotList.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void InvestmentTableModel::apply(const QList<InvestmentId> &ids)
{
    if (!m_document)
        return;
    if (ids.size() >= manyChanges) {
        load();
        return;
    }
    for (const InvestmentId id : ids)
        applyOne(id);
    updateCurrencies();
    emit shownChanged();
}

void InvestmentTableModel::applyOne(InvestmentId id)
{
    const int known = m_order.slotOf(id);
    const int fromRow = known < 0 ? -1 : m_order.rowOf(known);
    if (known >= 0) {
        m_all.remove(m_order.at(known));
        if (fromRow >= 0)
            m_shown.remove(m_order.at(known));
    }
    if (const InvestmentSummary *summary = m_document->summary(id)) {
        m_all.add(*summary);
        follow(m_order.put(*summary), fromRow);
    } else if (known >= 0) {
        m_order.remove(known);
        follow(known, fromRow);
    }
}

void InvestmentTableModel::follow(int slot, int fromRow)
{
    const int toRow = m_order.targetRow(slot, fromRow);
    if (toRow >= 0)
        m_shown.add(m_order.at(slot));
    if (fromRow >= 0 && toRow < 0) {
        beginRemoveRows({}, fromRow, fromRow);
        m_order.place(slot, fromRow, toRow);
        endRemoveRows();
    } else if (fromRow < 0 && toRow >= 0) {
        beginInsertRows({}, toRow, toRow);
        m_order.place(slot, fromRow, toRow);
        endInsertRows();
    } else if (fromRow >= 0) {
        if (fromRow != toRow) {
            beginMoveRows({}, fromRow, fromRow, {}, toRow > fromRow ? toRow + 1 : toRow);
            m_order.place(slot, fromRow, toRow);
            endMoveRows();
        }
        emit dataChanged(index(toRow, 0), index(toRow, columnCount() - 1));
    }
}

void InvestmentTableModel::sumUp()
{
    const std::vector<int> &shown = m_order.shown();
    const std::vector<int> &all = m_order.sortedSlots();
    // Reading the investments takes longer than the filter itself, so the smaller part is read:
    // those shown, or those left out.
    if (shown.size() < all.size() / 2) {
        m_shown.clear();
        for (const int slot : shown)
            m_shown.add(m_order.at(slot));
        return;
    }
    m_shown = m_all;
    auto next = shown.begin();
    for (const int slot : all) {
        if (next != shown.end() && *next == slot)
            ++next;
        else
            m_shown.remove(m_order.at(slot));
    }
}

void InvestmentTableModel::updateCurrencies()
{
    const auto only = [this](std::optional<SummaryAmount> InvestmentSummary::*amount) {
        const QList<Currency> currencies = m_all.currencies(amount);
        return currencies.size() == 1 ? std::optional(currencies.first()) : std::nullopt;
    };
    const auto before = m_currencies;
    for (const InvestmentColumn column : investmentColumns()) {
        if (const auto amount = columnInfo(column).amount)
            m_currencies.at(static_cast<std::size_t>(column)) = only(amount);
    }
    const std::optional<Currency> capital =
        currency(context().measure == InvestedMeasure::OwnShare ? InvestmentColumn::OwnShare
                                                                : InvestmentColumn::ContractAmount);
    const std::optional<Currency> gain = currency(
        context().perspective.leading() == Perspective::Fund ? InvestmentColumn::FundPotential
                                                             : InvestmentColumn::PublicPotential);
    m_currencies.at(static_cast<std::size_t>(InvestmentColumn::Difference)) =
        capital == gain ? capital : std::nullopt;
    if (before == m_currencies)
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

InvestmentId InvestmentTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? rowAt(row).id : InvestmentId{};
}

int InvestmentTableModel::rowOf(InvestmentId id) const
{
    const int slot = m_order.slotOf(id);
    return slot < 0 ? -1 : m_order.rowOf(slot);
}

QList<InvestmentSummary> InvestmentTableModel::shownInvestments() const
{
    QList<InvestmentSummary> investments;
    investments.reserve(rowCount());
    for (const int slot : m_order.shown())
        investments.append(m_order.at(slot));
    return investments;
}

std::optional<Currency> InvestmentTableModel::currency(InvestmentColumn column) const
{
    return m_currencies.at(static_cast<std::size_t>(column));
}

const InvestmentSummary &InvestmentTableModel::rowAt(int row) const
{
    return m_order.at(m_order.shown().at(static_cast<std::size_t>(row)));
}

int InvestmentTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.shown().size());
}

int InvestmentTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : investmentColumnCount;
}

} // namespace bundlinje
