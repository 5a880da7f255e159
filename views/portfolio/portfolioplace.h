#pragma once

#include "model/domain/error.h"
#include "model/domain/investment.h"
#include "model/items/headline.h"
#include "views/portfolio/placebutton.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QAction;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace bundlinje {

class ChartPane;
class CommonPanel;
class FilterMenu;
class FilterPanel;
class FilterRow;
class FirstPaint;
class HeadlineStrip;
class InvestmentTableModel;
class PortfolioDocument;
class SavedFilters;
class SentencePage;
class TablePane;
struct CommonEdit;
struct PortfolioFilter;

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
    void setPerspective(ShownPerspective perspective);
    /// Puts a sign in place of each amount on the screen.
    void setAmountsHidden(bool hidden);
    /// Leaves the picture out, so that the table has all the room.
    void setTableOnly(bool tableOnly);
    /// Where what was added needs wider columns, it gets them.
    void widenColumns();
    void setColumnMenu(QMenu *menu);
    /// Puts a strip above the headline figures.
    void addStrip(QWidget *strip);
    /// Keys that apply while the table has the focus.
    void addTableActions(const QList<QAction *> &actions);
    /// What else the menu of the picture offers.
    void addPictureActions(const QList<QAction *> &actions);
    /// What can be done with the rows selected.
    void setRowMenu(QMenu *menu);
    /// The columns that the table can be sorted by.
    void setSortMenu(QMenu *menu);

    InvestmentTableModel &model() { return *m_model; }
    QList<InvestmentId> selected() const;
    /// Selects those of them that are shown, in table and picture.
    void select(const QList<InvestmentId> &ids);
    /// The one under these in the table, else the one above; null where there is none.
    InvestmentId neighbourOf(const QList<InvestmentId> &ids) const;
    /// The cell that keys and F2 are about; its column alone where no row is chosen.
    std::optional<InvestmentColumn> currentColumn() const;
    void editCell();
    /// Asks what to set for all that are selected.
    void openCommonPanel();
    /// When that is done.
    void closeCommonPanel();
    void copyPicture();
    void savePicture();
    int tableScroll() const;
    void setTableScroll(int position);
    /// Goes to these investments and marks them for a moment; a filter that hides them all is
    /// cleared.
    void goTo(const QList<InvestmentId> &ids);
    void copySelection() const;
    /// Saves what is being typed in a cell of the table; false when it cannot be, and the cell
    /// stays open with the reason beside it.
    [[nodiscard]] bool commitCell();
    /// Takes back what stands in a cell and cannot be saved; false when there is none.
    bool undoTypingInCell();
    void focusFilter();
    /// Shows the investments of that filter, with the selection as far as it is among them.
    void setFilter(const PortfolioFilter &filter);
    void showFilterMenu();
    const SavedFilters &savedFilters() const { return *m_saved; }
    /// Selects the next (1) or previous (−1) of the investments shown; after the last the first.
    void selectNext(int step);
    /// Opens how the figure came about.
    /// @param perspective of a potential and its ratio: whose
    void explainFigure(HeadlineKey key, Perspective perspective);
    void focusTable();
    /// Figures, filter, picture and table, in the order of reading.
    QList<QWidget *> panes() const;

    /// Writes filter, sort, columns and splitter to the person's settings for this file.
    void remember() const;

signals:
    void activated(bundlinje::InvestmentId id);
    /// To see where a figure of that investment is entered.
    void fieldAsked(bundlinje::InvestmentId id, const QString &field);
    void selectionChanged();
    /// The person wants that for all that are selected.
    void commonEditAsked(const bundlinje::CommonEdit &edit);
    void failed(const bundlinje::Error &error);
    /// What was done, for a line that says so.
    void done(const QString &text);
    void newInvestmentAsked();
    void importAsked();
    /// Somebody looks for something that the palette finds by these words.
    void paletteAsked(const QString &words);
    /// To see an example instead of an empty portfolio.
    void exampleAsked();
    /// Table and picture have been painted for the first time since `setDocument`.
    void firstPainted();
    /// Exact figures of what is pointed at; empty when it is over.
    void pointedAt(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Page { Contents, NoMatch, Empty };

    void connectParts();
    void connectFilter();
    void followShown();
    void updateCommonPanel();
    void updateHeadline();
    void updateChart();
    void updatePage();
    HeadlineSource headlineSource() const;
    void explainFigure(HeadlineKey key, Perspective perspective, const QWidget &button);
    void clearFilter();
    void divide();
    void retranslate();

    QPointer<PortfolioDocument> m_document;
    InvestmentTableModel *m_model;
    std::optional<InvestedMeasure> m_measure; ///< Empty = what suits the data.
    bool m_divided = false; ///< Picture and table, by the person; else by what there is room for.
    bool m_following = false; ///< A selection is being carried over; it must not come back.

    HeadlineStrip *m_headline;
    FilterRow *m_filterRow;
    SavedFilters *m_saved;
    FilterMenu *m_filterMenu;
    FilterPanel *m_filterPanel; ///< Under the row: what the filter asks for.
    CommonPanel *m_commonPanel;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    ChartPane *m_chart;
    TablePane *m_table;
    SentencePage *m_noMatch;
    SentencePage *m_empty;
    FirstPaint *m_firstPaint;
    QTimer *m_chartTimer;
    QTimer *m_markTimer;
};

} // namespace bundlinje
