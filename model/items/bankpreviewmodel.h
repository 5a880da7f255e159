#pragma once

#include "model/calc/matchbanklines.h"
#include "model/calc/settlebanklines.h"
#include "model/items/part.h"

#include <QtCore/QAbstractTableModel>

namespace bundlinje {

/// The lines of a bank statement and what each would become in the ledger, with a tick for those
/// that are taken over. Nothing is changed by it.
class BankPreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DayColumn, AmountColumn, TextColumn, OutcomeColumn, ColumnCount };

    explicit BankPreviewModel(QObject *parent = nullptr);

    /// Matches the lines with the open entries. What is certain is ticked.
    void setLines(const QList<BankLine> &lines, const QList<CashFlow> &ledger,
                  const PartContext &context);
    /// Matches them again if the ledger is another one. What was ticked or chosen stays where the
    /// entry is still open, and a new line stays one.
    void setLedger(const QList<CashFlow> &ledger, const PartContext &context);

    /// What a line may become: an entry it settles, the likeliest first, or a new one.
    QList<Choice> choices(int row) const;
    QString choice(int row) const;
    /// Chooses and ticks it.
    void choose(int row, const QString &key);
    void toggle(int row);

    /// The lines that are ticked.
    QList<BankSettlement> settlements() const;
    /// How many of them settle an entry.
    int settling() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void ticksChanged();

private:
    struct Row {
        BankLine line;
        BankLineMatch match;
        std::optional<qsizetype> entry; ///< That it would settle; empty = a new one.
        bool isTicked = false;
        bool isChosen = false; ///< By hand.
        bool isThere = false; ///< It was taken over before.
    };

    void match();
    void addLateCandidates(QList<BankLineMatch> &matches) const;
    /// Takes over what was ticked and chosen by hand in rows made for another ledger.
    void keepChoices(const QList<Row> &before, const QList<CashFlow> &ledger);
    QString entryText(qsizetype entry) const;
    bool isAmountSame(const Row &row) const;
    QString outcome(const Row &row) const;
    QString text(const Row &row, int column) const;

    QList<BankLine> m_lines;
    QList<CashFlow> m_ledger;
    PartContext m_context;
    QList<Row> m_rows;
};

} // namespace bundlinje
