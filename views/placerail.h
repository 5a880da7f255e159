#pragma once

#include <QtWidgets/QFrame>

class QToolButton;

namespace bundlinje {

/// The left rail: one button for each place.
class PlaceRail final : public QFrame {
    Q_OBJECT

public:
    explicit PlaceRail(QWidget *parent);

    void setPortfolioShown();
    void setInvestmentShown();
    void setInvestmentEnabled(bool enabled);

signals:
    void portfolioChosen();
    void investmentChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QToolButton *m_portfolio;
    QToolButton *m_investment;
};

} // namespace bundlinje
