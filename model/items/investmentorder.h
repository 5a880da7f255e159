#pragma once

#include "model/items/portfoliofilter.h"

#include <QtCore/QCollator>
#include <QtCore/QHash>

#include <map>
#include <vector>

namespace bundlinje {

/// A column to sort by, and in which direction. Missing values stand last in both.
struct ColumnSort {
    InvestmentColumn column = InvestmentColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const ColumnSort &, const ColumnSort &) = default;
};

/// The investments of a portfolio and which of them are shown in which order: an index vector over
/// sort keys and folded texts that are made once. Each investment keeps its slot for as long as the
/// portfolio is open, also when it is deleted and brought back.
class InvestmentOrder final {
public:
    /// Starts anew, with slots in the order given.
    void setInvestments(const QList<InvestmentSummary> &investments);

    /// All that are not deleted, shown or not.
    int count() const { return static_cast<int>(m_sorted.size()); }
    /// All that are not deleted, in the order of the table; shown or not.
    const std::vector<int> &sortedSlots() const { return m_sorted; }
    /// −1 when there is none, or it was deleted.
    int slotOf(InvestmentId id) const;
    const InvestmentSummary &at(int slot) const { return m_rows.at(index(slot)); }

    /// The slots shown, from the top.
    const std::vector<int> &shown() const { return m_shown; }
    /// −1 when it is not shown. Logarithmic.
    int rowOf(int slot) const;

    void setSort(const QList<ColumnSort> &sort);
    const QList<ColumnSort> &sort() const { return m_sort; }
    /// @param filter without conditions on the comparing columns, which follow the context
    void setFilter(const PortfolioFilter &filter);
    const PortfolioFilter &filter() const { return m_filter; }
    /// The slots that would be shown without the conditions of that kind, in the order of the
    /// table.
    std::vector<int> fittingBut(const FilterCondition &kind) const;
    /// The language that texts are sorted by.
    void setLocale(const QLocale &locale);
    QLocale locale() const { return m_collator.locale(); }
    void setContext(const ColumnContext &context);
    const ColumnContext &context() const { return m_context; }
    /// Stage keys in the order of an investment's life, which is the order they are sorted in.
    void setStages(const QStringList &keys);

    /// Takes a new or changed investment and returns its slot. What is shown stays as it is until
    /// `place`, so that a model can announce the move in between.
    int put(const InvestmentSummary &investment);
    /// Takes an investment away. What is shown stays as it is until `place`.
    void remove(int slot);
    /// The row that the slot belongs to now, counted without itself; −1 when it is not to be shown.
    /// @param fromRow where it still stands, −1 = not shown
    int targetRow(int slot, int fromRow) const;
    /// Moves the slot from the row to its target row; −1 = not shown.
    void place(int slot, int fromRow, int toRow);
    /// Brings everything shown up to date at once.
    void arrange();

private:
    struct NumberKey {
        qint64 value = 0;
        quint32 currency = 0;
        bool missing = true;
    };
    struct TextKey {
        QCollatorSortKey key;
        bool missing;
    };
    struct ColumnKeys {
        std::vector<NumberKey> numbers;
        std::vector<TextKey> texts;
    };

    static std::size_t index(int slot) { return static_cast<std::size_t>(slot); }
    bool isDeleted(int slot) const { return m_deleted.at(index(slot)); }
    NumberKey numberKey(const InvestmentSummary &row, InvestmentColumn column) const;
    TextKey textKey(const InvestmentSummary &row, InvestmentColumn column) const;
    bool hasWords(int slot) const;
    bool fits(int slot) const;
    void makeKeys();
    void updateKeys(int slot);
    void sortSlots();
    void sortByNumber(const std::vector<NumberKey> &keys, Qt::SortOrder order);
    bool lessThan(int a, int b) const;
    static int compare(const NumberKey &a, const NumberKey &b, Qt::SortOrder order);
    static int compare(const TextKey &a, const TextKey &b, Qt::SortOrder order);
    std::vector<int>::const_iterator position(const std::vector<int> &slotList, int slot) const;

    std::vector<InvestmentSummary> m_rows;
    std::vector<bool> m_deleted;
    std::vector<QByteArray> m_haystacks;
    bool m_hasHaystacks = false; ///< They are made for the first filter.
    std::vector<char> m_fits; ///< By slot; as the filter says.
    QHash<InvestmentId, int> m_slots;
    std::vector<int> m_sorted;
    std::vector<int> m_shown;

    QList<ColumnSort> m_sort;
    std::map<InvestmentColumn, ColumnKeys> m_keys;
    PortfolioFilter m_filter;
    QList<QByteArray> m_words;
    QCollator m_collator;
    ColumnContext m_context;
    QHash<QString, int> m_stageRanks;
};

} // namespace bundlinje
