#pragma once

#include "model/exchange/importsession.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace bundlinje {

class ColumnsPane;
class ImportFindingsModel;
class PreviewPane;

/// An import before it is done: how a table is understood, what would become of each investment,
/// and every cell that could not be read. The same page for every kind of source, and for a saved
/// report of an import.
class ImportPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPage(QWidget *parent);

    /// Begins with that source; a table that was mapped before is mapped so again.
    void start(const ImportSession &session);
    void setAmountsHidden(bool hidden);
    /// Puts the focus where the work begins.
    void focusTable();
    /// What is to be done: the plan without what has no tick.
    ImportPlan plan() const;
    /// Name of the file or folder without where it is.
    QString sourceName() const;
    /// Whether unit prices are imported and not investments.
    bool isOfPrices() const;
    /// What the plan found, done or not.
    const ImportReport &report() const { return m_plan.report; }
    /// Keeps how the table was mapped, for the next of its kind.
    void remember() const;

signals:
    void accepted();
    void cancelled();
    void failed(const bundlinje::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectColumns();
    void retranslate();
    void planAnew();
    QString whyNoPlan(const Error &error) const;
    void tryStep(const Status &done);
    void updateCounts();
    void saveReport();
    void saveMapping();
    void loadMapping();

    std::optional<ImportSession> m_session;
    ImportPlan m_plan;
    std::optional<Error> m_noPlan; ///< Why nothing can be imported.
    QLabel *m_heading;
    QLabel *m_counts;
    QTabWidget *m_tabs;
    ColumnsPane *m_columns;
    PreviewPane *m_preview;
    ImportFindingsModel *m_findingsModel;
    QTableView *m_findings;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace bundlinje
