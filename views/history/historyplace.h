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
    /// Puts a sign in place of each number in what was before and after.
    void setAmountsHidden(bool hidden);
    /// @param investment empty = the whole file
    void showHistory(std::optional<InvestmentId> investment);
    /// The page of deleted investments, or of safety copies.
    void showDeleted();
    void showSafetyCopies();
    /// To find something in the history.
    void focusFilter();

signals:
    void failed(const bundlinje::Error &error);
    /// @param isStep it can be undone as one step
    void done(const QString &text, bool isStep);
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
