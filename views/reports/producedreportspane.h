#pragma once

#include "model/domain/producedreport.h"

#include <QtCore/QPointer>
#include <QtWidgets/QStackedWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace bundlinje {

class PortfolioDocument;
class RowsModel;

/// The reports that were written of this portfolio: when, by whom, of which figures, and whether
/// those still hold. From a report one gets back to its figures, or to the same report of today's.
class ProducedReportsPane final : public QStackedWidget {
    Q_OBJECT

public:
    explicit ProducedReportsPane(QWidget *parent);

    /// Null shows nothing. The document must outlive its use here.
    void setDocument(PortfolioDocument *document);

signals:
    /// The same report is to be made again.
    void chosen(const bundlinje::ProducedReport &report);
    /// The figures of that moment are to be seen.
    void momentAsked(const QDateTime &moment);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void refresh();
    void load();
    void updateButtons();
    const ProducedReport *current() const;
    QStringList rowOf(const ProducedReport &report, bool isChanged) const;
    void retranslate();

    QPointer<PortfolioDocument> m_document;
    QList<ProducedReport> m_reports;
    RowsModel *m_model;
    QLabel *m_nothing;
    QTableView *m_table;
    QPushButton *m_again;
    QPushButton *m_figures;
};

} // namespace bundlinje
