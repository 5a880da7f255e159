#pragma once

#include "views/place.h"

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

    /// Nothing for a page that has no button.
    void setShown(Place place);
    void setInvestmentEnabled(bool enabled);
    /// At the place that is shown.
    void focusCurrent();
    /// Icons alone, or with their words under them.
    void setCollapsed(bool collapsed);
    /// @param current the one that is on; empty = none of them
    void setFilters(const QStringList &names, const QString &current);

signals:
    void placeChosen(bundlinje::Place place);
    void filterChosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A button for a place of the window, below the one before.
    struct PlaceItem {
        Place place;
        QToolButton *button;
        const char *text;
        const char *tip;
    };
    void addPlace(Place place, const QString &icon, const char *text, const char *tip);
    QToolButton *buttonOf(Place place) const;
    void makeFilterMenu();
    QList<QToolButton *> buttons() const;
    void fillFilters();
    void fit();
    bool needsTwoLines(const QListWidgetItem &filter) const;
    void retranslate();

    QList<PlaceItem> m_places;
    QListWidget *m_filters; ///< Where there is room for their names;
    QToolButton *m_filterMenu; ///< where there is not.
    QStringList m_names;
    QString m_current;
    bool m_isCollapsed = false;
};

} // namespace bundlinje
