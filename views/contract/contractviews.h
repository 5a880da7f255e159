#pragma once

#include "model/domain/error.h"
#include "model/domain/portfolio.h"
#include "model/items/contractreport.h"
#include "model/items/resultchart.h"
#include "model/items/resulttable.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;

namespace bundlinje {

class ResultChartView;
class ResultTableView;

/// The pictures and tables of a contract, one at a time, as chosen.
class ContractViews final : public QWidget {
    Q_OBJECT

public:
    enum class Page {
        PaymentCurve,
        OverTime,
        Effects,
        Lines,
        Totals,
        Returns,
        Guarantees,
    };

    explicit ContractViews(QWidget *parent);

    /// @param showMoves marks what differs from what stood there, until `forgetMoves`
    void setReport(const ContractReport &report, bool showMoves);
    /// Below which numbers of citizens are masked in what is copied and saved.
    void setSmallCounts(int threshold);
    void setPage(Page page);
    Page page() const;
    void forgetMoves();
    void translate();

signals:
    /// Another component is to be tried, or the others are to be taken otherwise.
    void questionChanged(const bundlinje::WhatIfQuestion &question);
    void done(const QString &text);
    void failed(const bundlinje::Error &error);
    void pointedAt(const QString &text);
    /// The person wants to see the input of that name.
    void fieldAsked(const QString &field);

private:
    bool isChart() const;
    void offerComponents();
    void ask();
    void refresh(bool showMoves);
    ResultChart chartOf(const ContractReport &report) const;
    ResultTable tableOf(const ContractReport &report) const;
    void chartRowAsked(int row);

    std::optional<ContractReport> m_report;
    int m_smallCounts = usualSmallCountThreshold;
    QComboBox *m_pages;
    QComboBox *m_components;
    QComboBox *m_others;
    QLabel *m_sentence;
    QLabel *m_caption;
    QLabel *m_title;
    ResultChartView *m_chart;
    ResultTableView *m_table;
};

} // namespace bundlinje
