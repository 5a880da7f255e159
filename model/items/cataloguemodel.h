#pragma once

#include "model/exchange/catalogue.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QLocale>

namespace bundlinje {

/// The built-in catalogue as a table: prices, effects, the net price index or financing rules, as
/// many of them as have all the words of a search.
class CatalogueModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Kind { Prices, Effects, Index, Rules };
    enum Column {
        IdColumn,
        NameColumn,
        ValueColumn,
        PayersColumn,
        GradeColumn,
        SourceColumn,
        ColumnCount
    };

    explicit CatalogueModel(QObject *parent = nullptr);

    void setCatalogue(const Catalogue &catalogue, const QLocale &locale);
    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    void setWords(const QString &words);
    /// Of that kind, found or not.
    qsizetype wholeCount() const;

    /// All that is known of the entry, one line for each thing, the caution first.
    QString details(int row) const;
    /// Null for what is no price.
    const UnitPrice *price(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        QStringList cells;
        QString details;
        QByteArray haystack;
        const UnitPrice *price = nullptr; ///< Of `m_catalogue`.
    };

    void fill();
    void find();
    Entry priceEntry(const UnitPrice &price) const;
    Entry effectEntry(const EffectSize &effect) const;
    Entry yearEntry(const PriceIndexYear &year) const;
    Entry ruleEntry(const FinancingRule &rule) const;

    Catalogue m_catalogue;
    QLocale m_locale;
    Kind m_kind = Kind::Prices;
    QString m_words;
    QList<Entry> m_entries; ///< Of the kind that is shown.
    QList<qsizetype> m_found;
};

} // namespace bundlinje
