#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QFrame>

class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace bundlinje {

/// The left rail: one button for each place, with its word where the window has the room, and under
/// the portfolio the filters that were saved for it.
class PlaceRail final : public QFrame {
    Q_OBJECT

public:
    explicit PlaceRail(QWidget *parent);

    void setPortfolioShown();
    void setInvestmentShown();
    void setCourseShown();
    void setMeetingsShown();
    void setInvestmentEnabled(bool enabled);
    /// At the place that is shown.
    void focusCurrent();
    /// Icons alone, or with their words under them.
    void setCollapsed(bool collapsed);
    /// @param current the one that is on; empty = none of them
    void setFilters(const QStringList &names, const QString &current);

signals:
    void portfolioChosen();
    void investmentChosen();
    void courseChosen();
    void meetingsChosen();
    void filterChosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeButton(const QString &icon);
    void makeFilterMenu();
    QList<QToolButton *> places() const
    {
        return {m_portfolio, m_investment, m_course, m_meetings};
    }
    void check(QToolButton *chosen);
    void fillFilters();
    void fit();
    bool needsTwoLines(const QListWidgetItem &filter) const;
    void retranslate();

    QToolButton *m_portfolio;
    QListWidget *m_filters; ///< Where there is room for their names;
    QToolButton *m_filterMenu; ///< where there is not.
    QToolButton *m_investment;
    QToolButton *m_course;
    QToolButton *m_meetings;
    QStringList m_names;
    QString m_current;
    bool m_isCollapsed = false;
};

} // namespace bundlinje
