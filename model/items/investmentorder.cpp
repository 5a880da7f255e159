#include "model/items/investmentorder.h"

#include "model/items/searchtext.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>
#include <string_view>

namespace bundlinje {

namespace {

/// Integers in the order of the numbers they are made of.
qint64 orderedBits(double number)
{
    const auto bits = std::bit_cast<qint64>(number);
    return bits >= 0 ? bits : bits ^ std::numeric_limits<qint64>::max();
}

quint32 currencyRank(Currency currency)
{
    const QString code = currency.code();
    return (quint32(code.at(0).unicode()) << 16U) | (quint32(code.at(1).unicode()) << 8U)
        | quint32(code.at(2).unicode());
}

qint64 dateRank(const PartialDate &date)
{
    return ((qint64(date.year()) * 10 + date.quarter()) * 100 + date.month()) * 100 + date.day();
}

} // namespace

void InvestmentOrder::setInvestments(const QList<InvestmentSummary> &investments)
{
    m_rows.assign(investments.begin(), investments.end());
    m_deleted.assign(m_rows.size(), false);
    m_slots.clear();
    m_slots.reserve(investments.size());
    for (int slot = 0; slot < int(m_rows.size()); ++slot)
        m_slots.insert(m_rows.at(index(slot)).id, slot);
    m_sorted.resize(m_rows.size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    m_haystacks.clear();
    m_hasHaystacks = false;
    m_keys.clear();
    makeKeys();
    sortSlots();
    setFilter(m_filter);
}

int InvestmentOrder::slotOf(InvestmentId id) const
{
    const int slot = m_slots.value(id, -1);
    return slot >= 0 && !isDeleted(slot) ? slot : -1;
}

int InvestmentOrder::rowOf(int slot) const
{
    const auto found = position(m_shown, slot);
    return found != m_shown.end() && *found == slot ? int(found - m_shown.begin()) : -1;
}

void InvestmentOrder::setSort(const QList<ColumnSort> &sort)
{
    m_sort = sort;
    makeKeys();
    sortSlots();
    arrange();
}

void InvestmentOrder::setFilter(const PortfolioFilter &filter)
{
    m_filter = filter;
    m_words = searchWords(filter.words);
    if (!m_words.isEmpty() && !m_hasHaystacks) {
        m_hasHaystacks = true;
        m_haystacks.reserve(m_rows.size());
        for (const InvestmentSummary &row : m_rows)
            m_haystacks.push_back(searchHaystack(row));
    }
    m_fits.assign(m_rows.size(), 1);
    if (!m_words.isEmpty() || !filter.conditions.isEmpty()) {
        for (int slot = 0; slot < int(m_rows.size()); ++slot)
            m_fits.at(index(slot)) = fits(slot) ? 1 : 0;
    }
    arrange();
}

void InvestmentOrder::setLocale(const QLocale &locale)
{
    m_collator.setLocale(locale);
    m_keys.clear();
    setSort(m_sort);
}

void InvestmentOrder::setContext(const ColumnContext &context)
{
    m_context = context;
    const auto erased =
        m_keys.erase(InvestmentColumn::Difference) + m_keys.erase(InvestmentColumn::Ratio);
    if (erased > 0)
        setSort(m_sort);
}

void InvestmentOrder::setStages(const QStringList &keys)
{
    m_stageRanks.clear();
    for (int rank = 0; rank < int(keys.size()); ++rank)
        m_stageRanks.insert(keys.at(rank), rank);
    m_keys.erase(InvestmentColumn::Stage);
    setSort(m_sort);
}

int InvestmentOrder::put(const InvestmentSummary &investment)
{
    int slot = m_slots.value(investment.id, -1);
    if (slot < 0) {
        slot = int(m_rows.size());
        m_slots.insert(investment.id, slot);
        m_rows.push_back(investment);
        m_deleted.push_back(false);
        m_fits.push_back(1);
        if (m_hasHaystacks)
            m_haystacks.emplace_back();
    } else {
        if (!isDeleted(slot))
            m_sorted.erase(position(m_sorted, slot));
        m_rows.at(index(slot)) = investment;
        m_deleted.at(index(slot)) = false;
    }
    if (m_hasHaystacks)
        m_haystacks.at(index(slot)) = searchHaystack(investment);
    m_fits.at(index(slot)) = fits(slot) ? 1 : 0;
    updateKeys(slot);
    m_sorted.insert(position(m_sorted, slot), slot);
    return slot;
}

void InvestmentOrder::remove(int slot)
{
    m_sorted.erase(position(m_sorted, slot));
    m_deleted.at(index(slot)) = true;
}

int InvestmentOrder::targetRow(int slot, int fromRow) const
{
    if (isDeleted(slot) || m_fits.at(index(slot)) == 0)
        return -1;
    // The slot stands at its old row with new keys: it is searched for above and below itself.
    const auto above = fromRow < 0 ? m_shown.end() : m_shown.begin() + fromRow;
    const auto less = [this](int a, int b) {
        return lessThan(a, b);
    };
    const auto found = std::lower_bound(m_shown.begin(), above, slot, less);
    if (found != above || fromRow < 0)
        return int(found - m_shown.begin());
    return int(std::lower_bound(above + 1, m_shown.end(), slot, less) - m_shown.begin()) - 1;
}

void InvestmentOrder::place(int slot, int fromRow, int toRow)
{
    if (fromRow >= 0 && toRow >= 0) {
        const auto begin = m_shown.begin();
        if (fromRow < toRow)
            std::rotate(begin + fromRow, begin + fromRow + 1, begin + toRow + 1);
        else
            std::rotate(begin + toRow, begin + fromRow, begin + fromRow + 1);
    } else if (fromRow >= 0) {
        m_shown.erase(m_shown.begin() + fromRow);
    } else if (toRow >= 0) {
        m_shown.insert(m_shown.begin() + toRow, slot);
    }
}

void InvestmentOrder::arrange()
{
    if (m_words.isEmpty() && m_filter.conditions.isEmpty()) {
        m_shown = m_sorted;
        return;
    }
    m_shown.clear();
    std::copy_if(m_sorted.begin(), m_sorted.end(), std::back_inserter(m_shown),
                 [this](int slot) { return m_fits[index(slot)] != 0; });
}

InvestmentOrder::NumberKey InvestmentOrder::numberKey(const InvestmentSummary &row,
                                                      InvestmentColumn column) const
{
    const auto known = [](qint64 value) {
        return NumberKey{.value = value, .missing = false};
    };
    switch (columnInfo(column).kind) {
    case ColumnKind::Count:
        return row.citizens ? known(*row.citizens) : NumberKey{};
    case ColumnKind::Stage:
        if (row.stage.isEmpty())
            return {};
        return known(m_stageRanks.value(row.stage, std::numeric_limits<int>::max()));
    case ColumnKind::Amount:
        if (const auto amount = columnAmount(row, column, m_context))
            return {.value = amount->amount.minor(),
                    .currency = currencyRank(amount->amount.currency()),
                    .missing = false};
        return {};
    case ColumnKind::Ratio:
        if (const auto ratio = columnRatio(row, m_context))
            return known(orderedBits(*ratio));
        return {};
    case ColumnKind::Share:
        if (const auto share = columnShare(row, column))
            return known(share->tenMillionths());
        return {};
    case ColumnKind::Date:
        if (const auto date = columnDate(row, column))
            return known(dateRank(*date));
        return {};
    case ColumnKind::Text:
        break;
    }
    return {};
}

InvestmentOrder::TextKey InvestmentOrder::textKey(const InvestmentSummary &row,
                                                  InvestmentColumn column) const
{
    const QString text = columnWords(row, column);
    return {.key = m_collator.sortKey(text), .missing = text.isEmpty()};
}

bool InvestmentOrder::hasWords(int slot) const
{
    if (m_words.isEmpty())
        return true;
    const QByteArray &haystack = m_haystacks.at(index(slot));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QByteArray &word) { return haystack.indexOf(word) >= 0; });
}

bool InvestmentOrder::fits(int slot) const
{
    return hasWords(slot)
        && (m_filter.conditions.isEmpty()
            || meetsEachKind(at(slot), m_filter.conditions, m_context, m_collator.locale()));
}

std::vector<int> InvestmentOrder::fittingBut(const FilterCondition &kind) const
{
    QList<FilterCondition> others = m_filter.conditions;
    others.removeIf([&](const FilterCondition &other) { return isSameKind(other, kind); });
    const QLocale locale = m_collator.locale();
    std::vector<int> fitting;
    std::copy_if(m_sorted.begin(), m_sorted.end(), std::back_inserter(fitting), [&](int slot) {
        return hasWords(slot) && meetsEachKind(at(slot), others, m_context, locale);
    });
    return fitting;
}

void InvestmentOrder::makeKeys()
{
    for (const ColumnSort &sort : std::as_const(m_sort)) {
        const auto [entry, isNew] = m_keys.try_emplace(sort.column);
        if (!isNew)
            continue;
        const bool isText = columnInfo(sort.column).kind == ColumnKind::Text;
        ColumnKeys &keys = entry->second;
        keys.texts.reserve(isText ? m_rows.size() : 0);
        keys.numbers.reserve(isText ? 0 : m_rows.size());
        for (const InvestmentSummary &row : m_rows) {
            if (isText)
                keys.texts.push_back(textKey(row, sort.column));
            else
                keys.numbers.push_back(numberKey(row, sort.column));
        }
    }
}

void InvestmentOrder::updateKeys(int slot)
{
    const auto set = [slot](auto &keys, auto key) {
        if (index(slot) < keys.size())
            keys.at(index(slot)) = std::move(key);
        else
            keys.push_back(std::move(key));
    };
    for (auto &[column, keys] : m_keys) {
        if (columnInfo(column).kind == ColumnKind::Text)
            set(keys.texts, textKey(at(slot), column));
        else
            set(keys.numbers, numberKey(at(slot), column));
    }
}

int InvestmentOrder::compare(const NumberKey &a, const NumberKey &b, Qt::SortOrder order)
{
    if (a.missing || b.missing)
        return int(a.missing) - int(b.missing);
    int result = 0;
    if (a.currency != b.currency)
        result = a.currency < b.currency ? -1 : 1;
    else if (a.value != b.value)
        result = a.value < b.value ? -1 : 1;
    return order == Qt::AscendingOrder ? result : -result;
}

int InvestmentOrder::compare(const TextKey &a, const TextKey &b, Qt::SortOrder order)
{
    if (a.missing || b.missing)
        return int(a.missing) - int(b.missing);
    const int result = a.key.compare(b.key);
    return order == Qt::AscendingOrder ? result : -result;
}

bool InvestmentOrder::lessThan(int a, int b) const
{
    for (const ColumnSort &sort : m_sort) {
        const ColumnKeys &keys = m_keys.find(sort.column)->second;
        const int result = keys.texts.empty()
            ? compare(keys.numbers[index(a)], keys.numbers[index(b)], sort.order)
            : compare(keys.texts[index(a)], keys.texts[index(b)], sort.order);
        if (result != 0)
            return result < 0;
    }
    return a < b;
}

void InvestmentOrder::sortByNumber(const std::vector<NumberKey> &keys, Qt::SortOrder order)
{
    // Keys and slots side by side: the sort then reads memory in order.
    struct Entry {
        NumberKey key;
        int slot;
    };
    std::vector<Entry> entries;
    entries.reserve(m_sorted.size());
    for (const int slot : m_sorted)
        entries.push_back({keys[index(slot)], slot});
    std::sort(entries.begin(), entries.end(), [order](const Entry &a, const Entry &b) {
        const int result = compare(a.key, b.key, order);
        return result != 0 ? result < 0 : a.slot < b.slot;
    });
    std::transform(entries.begin(), entries.end(), m_sorted.begin(),
                   [](const Entry &entry) { return entry.slot; });
}

void InvestmentOrder::sortSlots()
{
    if (m_sort.size() == 1 && columnInfo(m_sort.first().column).kind != ColumnKind::Text) {
        sortByNumber(m_keys.at(m_sort.first().column).numbers, m_sort.first().order);
        return;
    }
    if (m_sort.size() == 1) {
        const std::vector<TextKey> &keys = m_keys.at(m_sort.first().column).texts;
        const Qt::SortOrder order = m_sort.first().order;
        std::sort(m_sorted.begin(), m_sorted.end(), [&](int a, int b) {
            const int result = compare(keys[index(a)], keys[index(b)], order);
            return result != 0 ? result < 0 : a < b;
        });
        return;
    }
    std::sort(m_sorted.begin(), m_sorted.end(), [this](int a, int b) { return lessThan(a, b); });
}

std::vector<int>::const_iterator InvestmentOrder::position(const std::vector<int> &slotList,
                                                           int slot) const
{
    return std::lower_bound(slotList.begin(), slotList.end(), slot,
                            [this](int a, int b) { return lessThan(a, b); });
}

} // namespace bundlinje
