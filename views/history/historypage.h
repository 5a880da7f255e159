#pragma once

#include "model/domain/error.h"
#include "model/domain/revision.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace bundlinje {

class HistoryFilterRow;
class HistoryModel;
class MessageLine;
class PortfolioDocument;

/// Who changed what, when and why, field by field, with the way back to any version.
class HistoryPage final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent);

    /// Null shows nothing. The document must outlive its use here.
    void setDocument(PortfolioDocument *document);
    /// @param investment the one that can be chosen beside the whole file; it is shown. Empty =
    /// the whole file.
    void showHistory(std::optional<InvestmentId> investment);
    void setAmountsHidden(bool hidden);
    void focusFilter();
    HistoryModel &model() { return *m_model; }

signals:
    void failed(const bundlinje::Error &error);
    /// @param isStep it can be undone as one step
    void done(const QString &text, bool isStep);
    /// The person wants to see all figures as they stood at that moment.
    void momentAsked(const QDateTime &moment);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void read();
    void followDocument();
    void follow();
    void readOn();
    void applyFilter();
    void showChosen();
    void updateCount();
    void restore();
    void addRemark();
    void checkRemark();
    /// Null when no row is chosen.
    const Revision *chosen() const;
    void retranslate();

    QPointer<PortfolioDocument> m_document;
    HistoryModel *m_model;
    bool m_isRead = false; ///< The history is long, so it is read only once somebody looks.
    bool m_isReading = false;

    HistoryFilterRow *m_filter;
    QTableView *m_table;
    QLabel *m_count;
    QPlainTextEdit *m_detail; ///< The chosen row in full.
    QLabel *m_remarkLabel;
    QLineEdit *m_remark;
    MessageLine *m_remarkCheck; ///< What looks wrong in the remark.
    QPushButton *m_addRemark;
    QPushButton *m_restore;
    QPushButton *m_lookAt;
};

} // namespace bundlinje
