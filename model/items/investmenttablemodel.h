#pragma once

#include "model/calc/runningtotals.h"
#include "model/domain/error.h"
#include "model/items/celledit.h"
#include "model/items/investmentorder.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QPointer>
#include <QtCore/QSet>

namespace bundlinje {

class PortfolioDocument;

/// The open portfolio as a table, with its own sort and filter; see `InvestmentOrder` for why.
class InvestmentTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, ///< The bare value: a number, a date, a text; invalid = missing.
        IdRole, ///< `InvestmentId`.
        BasisRole, ///< `Basis` as int where the cell is a figure; invalid = missing.
        ExactRole, ///< The figure to the last minor unit, without currency if the column has one.
    };

    explicit InvestmentTableModel(QObject *parent = nullptr);

    /// Shows that document from now on; null shows nothing. It must outlive its use here.
    void setDocument(PortfolioDocument *document);

    void setFilter(const PortfolioFilter &filter);
    const PortfolioFilter &filter() const { return m_order.filter(); }
    /// All investments, for what a filter could choose from.
    const InvestmentOrder &order() const { return m_order; }
    /// @param sort the first counts most; empty = the order in which investments were added
    void setSort(const QList<ColumnSort> &sort);
    const QList<ColumnSort> &sortColumns() const { return m_order.sort(); }
    /// What the comparing columns look at.
    void setContext(const ColumnContext &context);
    const ColumnContext &context() const { return m_order.context(); }
    /// Rows that are marked for a moment, because something has just changed them.
    void setMarked(const QList<InvestmentId> &ids);
    /// Takes over language and number format of `QLocale()`.
    void retranslate();

    /// Null for a row that does not exist.
    InvestmentId idAt(int row) const;
    /// −1 when it is not shown.
    int rowOf(InvestmentId id) const;
    /// The investments shown, in the order of the table.
    QList<InvestmentSummary> shownInvestments() const;
    /// Shown or not.
    int investmentCount() const { return m_order.count(); }
    /// The totals of those shown, and of all.
    const RunningTotals &shownTotals() const { return m_shown; }
    const RunningTotals &allTotals() const { return m_all; }
    /// The currency of all amounts of the column; empty where there are several or none.
    std::optional<Currency> currency(InvestmentColumn column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The cell for editing in place; empty where that is not possible, or `failed` says why.
    std::optional<CellEdit> beginEdit(const QModelIndex &index);
    /// Edits the cell through the document; emits `failed` if that refuses.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    /// What is shown, its order or a figure in it changed; totals and charts follow.
    void shownChanged();
    void failed(const bundlinje::Error &error);

private:
    void load();
    void apply(const QList<InvestmentId> &ids);
    void applyOne(InvestmentId id);
    void follow(int slot, int fromRow);
    template <typename Change> void rearrange(Change change);
    void sumUp();
    void updateCurrencies();
    const InvestmentSummary &rowAt(int row) const;
    QString title(InvestmentColumn column) const;
    QString text(const InvestmentSummary &row, InvestmentColumn column) const;
    QString exactText(const InvestmentSummary &row, InvestmentColumn column) const;
    /// Below which citizens are masked in exports.
    int threshold() const;
    /// Of a row that has citizens: "25", "25 (families)", with the mark after the number.
    QString citizensText(const InvestmentSummary &row, const QString &mark) const;
    QString toolTip(const InvestmentSummary &row, InvestmentColumn column) const;
    QVariant value(const InvestmentSummary &row, InvestmentColumn column) const;

    QPointer<PortfolioDocument> m_document;
    InvestmentOrder m_order;
    RunningTotals m_all;
    RunningTotals m_shown;
    std::array<std::optional<Currency>, investmentColumnCount> m_currencies;
    QSet<InvestmentId> m_marked;
    QLocale m_locale;
};

} // namespace bundlinje
