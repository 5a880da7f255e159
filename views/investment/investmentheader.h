#pragma once

#include "model/domain/investment.h"
#include "model/domain/portfolio.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace bundlinje {

/// Always in view above the sections: name, stage, invested, potential with its basis,
/// and what comes next.
class InvestmentHeader final : public QWidget {
    Q_OBJECT

public:
    explicit InvestmentHeader(QWidget *parent);

    void show(const Investment &investment, const Portfolio &portfolio, const QDate &today,
              bool amountsHidden);

private:
    QLabel *m_name;
    QLabel *m_facts;
};

} // namespace bundlinje
