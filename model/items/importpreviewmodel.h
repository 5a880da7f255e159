#pragma once

#include "model/exchange/importplan.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QLocale>
#include <QtCore/QSet>

namespace bundlinje {

/// What an import would do, before it is done: the investments that it concerns, each with a tick
/// where it would be added or changed, and below each its fields, before and after. Rows that are
/// not read stand last, with the reason.
class ImportPreviewModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, BeforeColumn, AfterColumn, ColumnCount };
    enum class Kind { Added, Changed, Unchanged, Removed, NotRead };
    enum Role { KindRole = Qt::UserRole }; ///< `Kind` as int; of fields, that of their investment.

    explicit ImportPreviewModel(QObject *parent = nullptr);

    /// What a person took the tick away from stays without it; all else has one.
    /// @param portfolio names the stages
    void setPlan(const ImportPlan &plan, const QLocale &locale, const Portfolio &portfolio = {});
    /// Investments whose tick a person has taken away.
    QSet<InvestmentId> unticked() const;
    /// Sets or takes away all ticks.
    void tickAll(bool ticked);
    /// How many investments have a tick, of those that can have one.
    qsizetype tickedCount() const;
    qsizetype countOf(Kind kind) const;

    /// On the screen only: what is imported has its numbers.
    void setAmountsHidden(bool hidden);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void ticksChanged();

private:
    struct FieldLine {
        QString name;
        QString what;
        QString before;
        QString after;
    };
    struct Line {
        Kind kind = Kind::Unchanged;
        InvestmentId id;
        QString name;
        QString reason; ///< Of a row that is not read.
        bool canTick = false;
        bool isTicked = true;
        QList<FieldLine> fields;
    };

    /// Each line by what stays the same when the same source is planned anew.
    static QStringList keysOf(const QList<Line> &lines);
    QSet<QString> untickedKeys() const;
    void addItems(const QList<ImportedItem> &items, Kind kind, const QString &what,
                  const QLocale &locale, const Portfolio &portfolio);
    QVariant lineData(const Line &line, int column, int role) const;

    QList<Line> m_lines;
    bool m_amountsHidden = false;
    QHash<InvestmentId, qsizetype> m_places; ///< While the lines are put together.
};

/// What people call the kind of a line: "new", "changed".
QString previewKindLabel(ImportPreviewModel::Kind kind);

} // namespace bundlinje
