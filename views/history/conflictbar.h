#pragma once

#include "model/document/editconflict.h"
#include "views/bar.h"

#include <QtCore/QPointer>

class QLabel;
class QPushButton;

namespace bundlinje {

class PortfolioDocument;

/// Says what a colleague changed in the same place, and lets the person choose. Until then what the
/// colleague saved is stored, and one's own version stands in the history.
class ConflictBar final : public Bar {
    Q_OBJECT

public:
    explicit ConflictBar(QWidget *parent);

    /// Listens to that document, which must outlive its use here.
    /// @param waiting what nobody has chosen about yet; what waited before is forgotten
    void setDocument(PortfolioDocument *document, const QList<EditConflict> &waiting = {});
    const QList<EditConflict> &waiting() const { return m_conflicts; }
    /// Puts a sign in place of each number.
    void setAmountsHidden(bool hidden);

signals:
    /// The person wants to see both versions.
    void differencesAsked(bundlinje::InvestmentId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const EditConflict &conflict);
    void keepMine();
    void next();
    void showFirst();
    QString text(const EditConflict &conflict) const;
    void retranslate();

    QPointer<PortfolioDocument> m_document;
    QList<EditConflict> m_conflicts; ///< The first is shown.
    bool m_amountsHidden = false;
    QLabel *m_symbol;
    QLabel *m_text;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_differences;
};

} // namespace bundlinje
