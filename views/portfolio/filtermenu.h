#pragma once

#include "model/domain/portfolio.h"
#include "model/items/filterchoices.h"

#include <QtWidgets/QMenu>

#include <functional>

namespace bundlinje {

class InvestmentTableModel;
class SavedFilters;

/// What the investments can be filtered by, with how many each would show; filled each time it
/// opens.
class FilterMenu final : public QMenu {
    Q_OBJECT

public:
    FilterMenu(const InvestmentTableModel &model, const SavedFilters &saved, QWidget *parent);

    void setPortfolio(const Portfolio &portfolio) { m_portfolio = portfolio; }

signals:
    /// A condition to be added, or taken away where it is part of the filter already.
    void toggled(const bundlinje::FilterCondition &condition);
    void savedChosen(const QString &name);
    void saveAsked();
    void clearAsked();
    /// There are more values than a menu can list; these words find them in the palette.
    void moreAsked(const QString &words);

private:
    void fill();
    void addSaved();
    void addKind(const QString &title, const std::function<void(QMenu &)> &fillKind);
    void addChoices(QMenu &menu, const QList<FilterChoice> &choices, const QString &words);

    const InvestmentTableModel &m_model;
    const SavedFilters &m_saved;
    Portfolio m_portfolio;
};

} // namespace bundlinje
