#pragma once

#include "model/items/investedpotentialchart.h"

#include <QtWidgets/QWidget>

class QComboBox;

namespace bundlinje {

class ChartView;

/// The picture of the portfolio with the small controls that choose what it shows.
class ChartPane final : public QWidget {
    Q_OBJECT

public:
    explicit ChartPane(QWidget *parent = nullptr);
    ~ChartPane() override;

    /// Shows these investments in place of those before; drawn once for any number of calls, when
    /// control returns to the event loop and the pane is visible.
    /// @param everything nothing is filtered out, so that stated totals of the portfolio apply
    void setInvestments(const Portfolio &portfolio, const QList<InvestmentSummary> &inTableOrder,
                        bool everything = true);
    /// Whose potential is shown.
    void setPerspective(ShownPerspective perspective);
    /// What counts as invested; empty, as at first, = what suits the data.
    void setMeasure(std::optional<InvestedMeasure> measure);
    /// Highlights these investments; emits nothing.
    void setSelected(const QList<InvestmentId> &investments);
    /// Follows the table's own order, as when the person has just sorted it, or another one.
    void setOrder(InvestedPotentialOrder order);
    /// Puts a sign in place of each amount on the screen.
    void setAmountsHidden(bool hidden);
    void copyPicture();
    void savePicture();
    /// What else its menu offers.
    void addMenuActions(const QList<QAction *> &actions);
    /// The day the figures are of, for the title; empty, as at first, = today.
    void setDate(const std::optional<PartialDate> &date);

    /// The small controls, for a row that has room for them; above the picture unless moved.
    QList<QWidget *> controls() const;

    /// What the picture is painted on.
    QWidget *canvas() const;
    /// What the picture needs to be seen whole at its present width, in pixels.
    int wantedHeight() const;
    /// What is shown, as last drawn.
    const ChartDescription &description() const;

signals:
    /// The person chose these in the picture; none when the choice was taken back.
    void selected(const QList<bundlinje::InvestmentId> &investments);
    /// The person wants to open this one.
    void activated(bundlinje::InvestmentId investment);
    /// The person wants another measure, here and wherever the same is compared.
    void measureChosen(bundlinje::InvestedMeasure measure);
    /// Something else is shown.
    void drawn();
    /// What was done, for a line that says so.
    void done(const QString &text);
    void failed(const bundlinje::Error &error);
    /// Exact figures of what the person points at, for a status bar; empty when it is over.
    void pointedAt(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Question { EachInvestment, WholePortfolio };

    void translate();
    void invalidate();
    void refresh();
    void drillInto(const QList<InvestmentId> &investments);
    void leaveDrillDown();
    void offerWhatApplies();
    InvestedPotentialOptions options() const;

    Portfolio m_portfolio;
    QList<InvestmentSummary> m_investments;
    bool m_everything = true;
    ShownPerspective m_perspective;
    std::optional<PartialDate> m_date; ///< Empty = today.
    std::optional<InvestedMeasure> m_chosenMeasure; ///< Empty = the one that suits the data.
    std::optional<Currency> m_chosenCurrency;
    ChartDescription m_description;
    bool m_drilled = false; ///< Came from the whole portfolio to each investment.
    bool m_outdated = false;
    bool m_queued = false;

    QComboBox *m_question = nullptr;
    QComboBox *m_order = nullptr;
    QComboBox *m_measure = nullptr;
    QComboBox *m_currency = nullptr;
    QComboBox *m_amount = nullptr;
    ChartView *m_view = nullptr;
};

} // namespace bundlinje
