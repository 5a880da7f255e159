#pragma once

#include "model/domain/error.h"
#include "model/domain/investment.h"
#include "model/items/headline.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace bundlinje {

class ChartPane;
class HeadlineStrip;
class InvestmentTableModel;
class PortfolioDocument;
class TablePane;

/// A labelled button above the table: it does one thing, or offers a choice of some.
struct PlaceButton {
    const char *text; ///< English; translated in the context of `PortfolioPlace`.
    QList<QAction *> actions;
};

/// The place Portfolio: headline figures, the picture and the table of the investments, which all
/// follow one filter and share one selection.
class PortfolioPlace final : public QWidget {
    Q_OBJECT

public:
    PortfolioPlace(const QList<PlaceButton> &buttons, QWidget *parent);
    ~PortfolioPlace() override;

    /// Shows that document with what was remembered for its file; null shows nothing. It must
    /// outlive its use here.
    void setDocument(PortfolioDocument *document);
    void setPerspective(Perspective perspective);
    void setColumnMenu(QMenu *menu);
    /// Keys that apply while the table has the focus.
    void addTableActions(const QList<QAction *> &actions);

    InvestmentTableModel &model() { return *m_model; }
    QList<InvestmentId> selected() const;
    /// Goes to these investments and marks them for a moment; a filter that hides them all is
    /// cleared.
    void goTo(const QList<InvestmentId> &ids);
    void copySelection() const;
    void focusFilter();
    void focusTable();
    /// Moves the focus to the next of filter, picture and table.
    void focusNextPane();

    /// Writes filter, sort, columns and splitter to the person's settings for this file.
    void remember() const;

signals:
    void activated(bundlinje::InvestmentId id);
    void selectionChanged();
    void failed(const bundlinje::Error &error);
    void newInvestmentAsked();
    void importAsked();
    /// Table and picture have been painted for the first time since `setDocument`.
    void firstPainted();
    /// Exact figures of what is pointed at; empty when it is over.
    void pointedAt(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Page { Contents, NoMatch, Empty };

    QWidget *makeFilterRow(const QList<PlaceButton> &buttons);
    QPushButton *makeButton(const PlaceButton &entry, QWidget *parent);
    QWidget *makeNoMatchPage();
    QWidget *makeEmptyPage();
    void connectParts();
    void followShown();
    void updateHeadline();
    void updateChart();
    void updatePage();
    HeadlineSource headlineSource() const;
    void explainFigure(HeadlineKey key, const QWidget &button);
    void clearFilter();
    void recall();
    void retranslate();

    QPointer<PortfolioDocument> m_document;
    InvestmentTableModel *m_model;
    Perspective m_perspective = Perspective::Fund;
    bool m_following = false; ///< A selection is being carried over; it must not come back.
    bool m_tablePainted = false;
    bool m_chartPainted = false;
    QList<std::pair<const char *, QPushButton *>> m_buttons;

    HeadlineStrip *m_headline;
    QLabel *m_filterLabel = nullptr; ///< This and the next are made by `makeFilterRow`.
    QLineEdit *m_filter = nullptr;
    QWidget *m_filterRow;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    ChartPane *m_chart;
    TablePane *m_table;
    QLabel *m_noMatch = nullptr;
    QPushButton *m_clearFilter = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_emptyNew = nullptr;
    QPushButton *m_emptyImport = nullptr;
    QTimer *m_chartTimer;
    QTimer *m_markTimer;
};

} // namespace bundlinje
