#pragma once

#include "views/bar.h"

#include <QtCore/QPointer>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace bundlinje {

class RowsModel;

/// Something that can be chosen.
struct ChooserEntry {
    QStringList cells;
    QString words; ///< That it is found by besides its cells.
    QString about; ///< Shown while it is selected: where it is from, what to beware of.
    QString number; ///< Proposed for the number that is asked for with it.
    bool canBeTaken = true; ///< Else `about` says why not.
};

/// What a chooser offers and what becomes of it.
struct ChooserTask {
    QString title;
    QStringList columns;
    QList<ChooserEntry> entries;
    QString numberLabel; ///< Of a number that is asked for; empty = none is.
    QString take; ///< What the button says.
    /// Given the place of the entry and the number as typed; a text it returns says why not.
    std::function<QString(qsizetype entry, const QString &number)> taken;
};

/// A list to search in by typing, in place instead of in a dialog: the arrow keys go through what
/// fits, Enter takes it, Esc leaves.
class Chooser final : public Bar {
    Q_OBJECT

public:
    explicit Chooser(QWidget *parent);

    void offer(ChooserTask task);
    void leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void filter();
    void showEntry();
    void take();
    std::optional<qsizetype> current() const;

    ChooserTask m_task;
    QList<qsizetype> m_found; ///< Places of the entries that fit.
    QPointer<QWidget> m_before; ///< Had the focus.
    RowsModel *m_model;
    QLabel *m_title;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_about;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QPushButton *m_take;
    QPushButton *m_leave;
};

} // namespace bundlinje
