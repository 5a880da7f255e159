#pragma once

#include "model/domain/error.h"
#include "model/domain/investment.h"

#include <QtWidgets/QTabWidget>

namespace bundlinje {

class DeletedPage;
class HistoryPage;
class PortfolioDocument;
class SafetyCopiesPage;

/// The past of the file on pages of its own: history, deleted investments, safety copies.
class HistoryPlace final : public QTabWidget {
    Q_OBJECT

public:
    explicit HistoryPlace(QWidget *parent);

    /// Null shows nothing. The document must outlive its use here.
    void setDocument(PortfolioDocument *document);
    /// @param investment empty = the whole file
    void showHistory(std::optional<InvestmentId> investment);
    void showDeleted();
    void showSafetyCopies();

signals:
    void failed(const bundlinje::Error &error);
    void done(const QString &text);
    void momentAsked(const QDateTime &moment);
    /// The person wants a copy of that file, to be opened.
    void copyAsked(const QString &filePath);
    /// Esc or Ctrl+W.
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    HistoryPage *m_history;
    DeletedPage *m_deleted;
    SafetyCopiesPage *m_copies;
};

} // namespace bundlinje
