#pragma once

#include "model/calc/fundposition.h"
#include "model/calc/investmentchecks.h"
#include "model/domain/unitprice.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <memory>
#include <vector>

namespace bundlinje {

class PortfolioDocument;

/// All checks of the open portfolio: an item for the settings and for each investment that has any,
/// in the order they were added, with its checks below. Checks need whole investments, so they are
/// made in short turns of the event loop, and only while somebody watches.
class ChecksModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { FieldColumn, SentenceColumn, ColumnCount };

    explicit ChecksModel(QObject *parent = nullptr);
    ~ChecksModel() override;

    /// Null for none.
    void setDocument(PortfolioDocument *document);
    /// What changes meanwhile is looked at when somebody watches again.
    void setWatched(bool watched);
    /// After another language was chosen.
    void retranslate();

    /// Checks found so far.
    int found() const { return m_found; }
    /// Investments that have any, and the settings where they have.
    int groups() const { return static_cast<int>(m_groups.size()); }
    /// Of the investments and the settings together, how many still wait.
    int waiting() const { return static_cast<int>(m_waiting.size()); }
    /// All investments and the settings.
    int all() const;
    /// Investments that the file cannot give; one that it may give later waits instead, and what
    /// was found before stays.
    int unreadable() const { return static_cast<int>(m_unreadable.size()); }

    /// The investment of the item; null for the settings.
    InvestmentId investmentAt(const QModelIndex &index) const;
    /// The field of a check; empty for the item above it.
    QString fieldAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    /// More is looked at, or there is more to look at.
    void progressed();

private:
    struct Group {
        InvestmentId id; ///< Null = the settings.
        QString name;
        QList<InvestmentCheck> checks;
        int row = 0;
    };

    void wait(const QList<InvestmentId> &ids);
    void startTurns();
    void takeTurn();
    /// Whether it was looked at; it waits on when the file may give it later.
    bool look(InvestmentId id);
    /// With those that all investments are needed for, as far as they are looked at.
    QList<InvestmentCheck> checksOfSettings() const;
    QList<InvestmentCheck> checksOfOne(const Investment &investment);
    void show(InvestmentId id, const QString &name, const QList<InvestmentCheck> &checks);
    void insert(InvestmentId id, const QString &name, const QList<InvestmentCheck> &checks);
    void replace(Group &group, const QString &name, const QList<InvestmentCheck> &checks);
    void remove(int row);
    void renumber(int from);
    Group *groupOf(InvestmentId id) const;
    const Group &groupAt(const QModelIndex &index) const;
    /// The place in the list of all investments; the settings stand first.
    int placeOf(InvestmentId id) const;

    QPointer<PortfolioDocument> m_document;
    QHash<InvestmentId, QList<FundShare>> m_shares; ///< Of the investments looked at.
    std::vector<std::unique_ptr<Group>> m_groups; ///< Their addresses are in the indexes.
    QHash<InvestmentId, Group *> m_byId;
    QList<InvestmentId> m_queue; ///< May name some that wait no more.
    QSet<InvestmentId> m_waiting;
    QSet<InvestmentId> m_unreadable;
    QTimer m_turn;
    std::optional<QList<UnitPrice>> m_catalogue; ///< Read when the first is looked at.
    int m_found = 0;
    bool m_isWatched = false;
};

} // namespace bundlinje
