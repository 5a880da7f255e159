#pragma once

#include <QtWidgets/QFrame>

class QToolButton;

namespace bundlinje {

/// The left rail: one button for each place, with its word where the window has the room.
class PlaceRail final : public QFrame {
    Q_OBJECT

public:
    explicit PlaceRail(QWidget *parent);

    void setPortfolioShown();
    void setInvestmentShown();
    void setInvestmentEnabled(bool enabled);
    /// Icons alone, or with their words under them.
    void setCollapsed(bool collapsed);

signals:
    void portfolioChosen();
    void investmentChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeButton(const QString &icon);
    void check(QToolButton *chosen);
    void fit();
    void retranslate();

    QToolButton *m_portfolio;
    QToolButton *m_investment;
};

} // namespace bundlinje
