#pragma once

#include "model/domain/caseversion.h"
#include "model/domain/error.h"
#include "model/items/resultchart.h"
#include "model/items/resulttable.h"
#include "model/items/showncase.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;

namespace bundlinje {

class ResultChartView;
class ResultTableView;

/// The pictures and tables of a business case, one at a time, as chosen. Only what is looked at is
/// computed.
class CaseViews final : public QWidget {
    Q_OBJECT

public:
    enum class Page {
        OverTime,
        ByPayer,
        YearByYear,
        Dependence,
        BreakEven,
        TwoWay,
        Pockets,
        Budget,
        Scenarios,
        Comparison,
        KeyFigures,
    };

    explicit CaseViews(QWidget *parent);

    /// @param showMoves marks what differs from what stood there, until `forgetMoves`
    void setCase(const ShownCase &shown, const CaseVersion &version, bool showMoves);
    /// @param ofPortfolio what those of them take from it that are not signed
    void setVersions(const QList<CaseVersion> &versions, const CaseSettings &ofPortfolio);
    void setPage(Page page);
    void forgetMoves();
    void translate();

signals:
    void done(const QString &text);
    void failed(const bundlinje::Error &error);
    void pointedAt(const QString &text);
    void yearAsked(int year, std::optional<bundlinje::Payer> payer, const QWidget *below);
    void figureAsked(int key, const QWidget *below);

private:
    /// A scenario that can be compared with.
    struct Comparable {
        BusinessCase businessCase;
        CaseSettings settings;
        QString name;
    };

    Page page() const;
    bool isChart() const;
    void refresh(bool showMoves);
    void showControls();
    void offerParameters();
    void offerComparable();
    ResultChart chartOf(const ShownCase &shown) const;
    ResultTable tableOf(const ShownCase &shown) const;
    ResultTable comparison(const ShownCase &shown) const;
    void chartRowAsked(int row);
    void tableRowAsked(const ResultTable::Row &row);
    QString nameOfShown() const;

    std::optional<ShownCase> m_shown;
    ShownCase m_whole; ///< The same with its amounts.
    CaseVersion m_version;
    QList<CaseVersion> m_versions;
    CaseSettings m_ofPortfolio;
    QList<Comparable> m_comparable;
    QComboBox *m_pages;
    QComboBox *m_series;
    QComboBox *m_rowParameter;
    QComboBox *m_columnParameter;
    QComboBox *m_other;
    QLabel *m_sentence;
    QLabel *m_caption;
    QLabel *m_title;
    ResultChartView *m_chart;
    ResultTableView *m_table;
};

} // namespace bundlinje
