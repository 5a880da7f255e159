#pragma once

#include "model/document/editconflict.h"

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace bundlinje {

class PortfolioDocument;

/// Says what a colleague changed in the same place, and lets the person choose. Until then what the
/// colleague saved is stored, and one's own version stands in the history.
class ConflictBar final : public QFrame {
    Q_OBJECT

public:
    explicit ConflictBar(QWidget *parent);

    /// Listens to that document; null forgets everything. It must outlive its use here.
    void setDocument(PortfolioDocument *document);
    int waiting() const { return static_cast<int>(m_conflicts.size()); }

signals:
    /// The person wants to see both versions.
    void differencesAsked(bundlinje::InvestmentId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const EditConflict &conflict);
    void keepMine();
    void next();
    void show();
    QString text(const EditConflict &conflict) const;
    void retranslate();

    QPointer<PortfolioDocument> m_document;
    QList<EditConflict> m_conflicts; ///< The first is shown.
    QLabel *m_symbol;
    QLabel *m_text;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_differences;
};

} // namespace bundlinje
