#pragma once

#include "model/domain/error.h"
#include "model/domain/revision.h"
#include "model/items/differencetext.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QPointer>

namespace bundlinje {

class PortfolioDocument;

/// What of the history is shown; what is empty leaves nothing out.
struct HistoryFilter {
    QString person;
    QString field; ///< The label of the field.
    QString text; ///< Words that must all occur somewhere in the row.

    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// The history of one investment or of the whole file, newest first, one row for each field that an
/// entry changed. Entries are compared only when their rows are asked for, so that a long history
/// opens as quickly as a short one.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        WhenColumn,
        PersonColumn,
        InvestmentColumn,
        FieldColumn,
        BeforeColumn,
        AfterColumn,
        ActionColumn,
        ReasonColumn,
        ColumnCount
    };

    explicit HistoryModel(QObject *parent = nullptr);

    /// Shows the history of that document, or of one subject in it as `setSubject` has it; null
    /// shows nothing. It must outlive its use here.
    void setDocument(PortfolioDocument *document, std::optional<InvestmentId> subject = {});
    /// @param subject empty = the whole file; a null id = the settings
    void setSubject(std::optional<InvestmentId> subject);
    /// As set by `setSubject`.
    std::optional<InvestmentId> subject() const { return m_subject; }
    /// Shows only what fits; the rows are read anew.
    void setFilter(const HistoryFilter &filter);
    /// Puts a sign in place of each number in what was before and after.
    void setAmountsHidden(bool hidden);
    /// Takes up what was saved since; rows that are shown stay. Emits `failed` if it cannot be
    /// read.
    void update();
    /// Takes over language and number format of `QLocale()`.
    void retranslate();

    /// The entry that the row is part of. The row must exist.
    const Revision &entryAt(int row) const;
    /// Everybody who saved something; sorted.
    QStringList persons() const;
    /// The labels of the fields in the entries read so far; sorted.
    QStringList fields() const;
    /// How many of the entries have been looked at, and how many there are.
    int entriesRead() const { return static_cast<int>(m_next); }
    int entryCount() const { return static_cast<int>(m_entries.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    /// Reads on until some rows are added, but never for long: none may have been added. Where the
    /// file cannot be read `failed` is emitted, and there is no more to fetch until `update`.
    void fetchMore(const QModelIndex &parent) override;

signals:
    void failed(const bundlinje::Error &error);

private:
    struct Row {
        Revision entry;
        ShownDifference difference;
    };

    void beginReset();
    void endReset();
    void reload();
    void assign(QList<Revision> entries);
    /// Errors: those of reading; nothing is remembered of that entry then.
    [[nodiscard]] Result<QList<Row>> matchingRows(const Revision &entry);
    [[nodiscard]] Result<QList<ShownDifference>> differencesOf(const Revision &entry);
    [[nodiscard]] Result<QList<ShownDifference>> compared(const Revision &entry) const;
    [[nodiscard]] Result<QList<ShownDifference>> comparedSettings(const Revision &entry) const;
    static ShownDifference withoutDifference(const Revision &entry);
    bool matches(const Revision &entry, const ShownDifference &difference) const;
    PartContext context() const;
    QString text(const Row &row, int column) const;

    QPointer<PortfolioDocument> m_document;
    std::optional<InvestmentId> m_subject;
    HistoryFilter m_filter;
    bool m_amountsHidden = false;
    QList<QByteArray> m_words; ///< Of the filter, folded.
    QList<Revision> m_entries; ///< Newest first.
    qsizetype m_next = 0; ///< The entry that is read next.
    bool m_isUnreadable = false; ///< The next entry could not be read.
    QList<Row> m_rows;
    QHash<qint64, QList<ShownDifference>> m_known; ///< By sequence; an entry never changes.
};

} // namespace bundlinje
