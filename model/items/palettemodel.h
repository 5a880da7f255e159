#pragma once

#include "model/items/paletteindex.h"

#include <QtCore/QAbstractListModel>

#include <functional>

namespace bundlinje {

/// What the palette lists: what was found for the typed text, or what was gone to last while
/// nothing is typed.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< The answer, the keys, or where it is.
        KindRole, ///< "Investment", "Figure" …
    };

    /// What stands beside an investment (`figure` < 0) or a figure of it. Asked for what is listed
    /// only.
    using Answer = std::function<QString(InvestmentId investment, int figure)>;

    explicit PaletteModel(QObject *parent = nullptr);

    void setContents(PaletteIndex index, Answer answer);
    /// What is found besides, until the next time.
    void setFurther(const QList<PaletteEntry> &entries);
    /// @param targets newest first; those that are no longer there are left out
    void setRecent(const QList<PaletteTarget> &targets);
    void setTyped(const QString &typed);
    const QString &typed() const { return m_typed; }

    PaletteTarget target(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString title;
        QString detail;
        PaletteTarget target;
    };

    void update();
    Row rowFor(const PaletteHit &hit) const;

    PaletteIndex m_index;
    Answer m_answer;
    QList<PaletteTarget> m_recent;
    QString m_typed;
    QList<Row> m_rows;
};

/// "Investment", "Figure", … in the language of the program.
QString paletteKindLabel(PaletteKind kind);

/// A target as one line of the settings, and back. Empty for what is not one.
QString paletteTargetText(const PaletteTarget &target);
std::optional<PaletteTarget> paletteTargetFromText(const QString &text);

} // namespace bundlinje
