#pragma once

#include "views/portfolio/placebutton.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace bundlinje {

/// The row above the picture: the buttons of the place, and the filter for picture and table. It
/// becomes several rows where the window is narrow or the text large.
class FilterRow final : public QWidget {
    Q_OBJECT

public:
    FilterRow(const QList<PlaceButton> &buttons, QWidget *parent);

    /// More that belongs above the picture, between the buttons and the filter.
    void addControls(const QList<QWidget *> &controls);
    QString filter() const;
    void setFilter(const QString &filter);
    /// What the button beside the filter offers.
    void setFilterMenu(QMenu *menu);
    /// The last of the row by Tab.
    QWidget *filterMenuButton() const;
    /// Opens it for the keyboard.
    void showFilterMenu();
    /// While there is nothing to search there is nothing to type.
    void setFilterEnabled(bool enabled);
    /// Puts the focus into the filter, ready for another one.
    void focusFilter();

signals:
    void filterChanged(const QString &filter);
    /// Nothing was typed for a moment.
    void rested();
    /// Down or Enter: the person wants to go on to what was found.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *makeButton(const PlaceButton &entry);
    void fit();
    void retranslate();

    QList<std::pair<const char *, QPushButton *>> m_buttons;
    QWidget *m_filterGroup; ///< Label and filter, which are not parted.
    QLabel *m_label;
    QLineEdit *m_filter;
    QPushButton *m_more;
    QTimer m_rest; ///< After typing.
};

} // namespace bundlinje
