#pragma once

#include "model/domain/portfolio.h"
#include "views/portfolio/savedfilters.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;

namespace bundlinje {

class MessageBar;
class WrappingLayout;

/// The conditions of the filter in words, each with a way to take it away; while there are none,
/// the saved filters. Saving, renaming and deleting a filter happens here too, beside what it is
/// about.
class FilterPanel final : public QWidget {
    Q_OBJECT

public:
    FilterPanel(SavedFilters &saved, QWidget *parent);

    void setFilter(const PortfolioFilter &filter, const Portfolio &portfolio);
    /// Its pieces, which come and go, are reached by Tab after that one.
    void setTabsFollow(QWidget *before);
    /// Asks for a name to save the filter under.
    void startSaving();

signals:
    /// The person wants this filter instead.
    void filterAsked(const bundlinje::PortfolioFilter &filter);
    /// The last piece is gone, or the person goes on.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Naming { No, New, Other };

    void rebuild();
    void takeDown();
    void orderTabs();
    void addConditions();
    void addCommands();
    void addNameLine();
    void startNaming(Naming naming);
    void finishNaming(bool accepted);
    void removeSaved();
    void removeCondition(const FilterCondition &condition);
    void addWord(const QString &text);
    QPushButton *addButton(const QString &text);
    bool moveFocus(QObject *from, int step);

    SavedFilters &m_saved;
    PortfolioFilter m_filter;
    Portfolio m_portfolio;
    Naming m_naming = Naming::No;
    QList<SavedFilter> m_before; ///< What "Undo" puts back.
    QWidget *m_tabsFollow = nullptr;
    WrappingLayout *m_pieces;
    QList<QPushButton *> m_buttons; ///< In the order of reading.
    QLineEdit *m_name = nullptr; ///< While a name is asked for.
    MessageBar *m_done;
};

} // namespace bundlinje
