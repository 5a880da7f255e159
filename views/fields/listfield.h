#pragma once

#include "model/domain/error.h"

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

#include <functional>

class QKeyEvent;
class QLabel;
class QPushButton;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace bundlinje {

class Field;
class MessageLine;
class RowsModel;

/// What a list needs to know of the rows behind it.
struct ListBinding {
    QString name; ///< As in the JSON form.
    bool isExpected = false;
    std::function<int()> unfilled; ///< How many rows are begun and lack what each should say.
    std::function<QStringList()> titles;
    std::function<QList<QStringList>()> rows;
    std::function<void(int row)> select; ///< The parts beside the table mean this row from now on.
    std::function<Status()> add; ///< At the end. Empty = rows are not added by hand.
    std::function<Status(int row)> remove; ///< Empty = rows cannot be removed.
    std::function<Status(int from, int to)> move; ///< Empty = the order has no meaning.
    std::function<bool()> isFixed; ///< It can only be read just now; empty = never.
    QString removeText; ///< Another word for "Remove"; source text of this class.
};

/// A list as a table with buttons, and the row that is selected as a form under it. Enter or F2
/// goes into the form and Esc back to the table, Ins adds (in the form too), Ctrl+Enter in the form
/// goes to the next row and after the last adds one, Del removes, Alt+Up and Alt+Down move.
class ListField final : public QWidget {
    Q_OBJECT

public:
    ListField(ListBinding binding, QWidget *parent);

    QString name() const { return m_binding.name; }
    bool isMissing() const;
    /// How much of what is expected is not there: the list itself, or rows that say too little.
    int missing() const;
    /// The texts of its rows.
    QString textForReading() const;

    /// Takes the fields of the selected row, in rows of the form.
    void addDetailRow(const QList<Field *> &fields);
    /// Takes a list or a drawer that belongs to the selected row.
    void addDetail(QWidget *widget);

    /// Selects that row; nothing happens where there is none.
    void goToRow(int row);

    void refresh();
    void setCheck(const QString &text);
    /// Whether an empty list leads to the example; not in the example itself.
    void setExampleOffered(bool offered);
    void retranslate();
    void focusInput();

signals:
    /// Another row is selected; the fields under the table show other values.
    void rowChanged();
    void activated(int row);
    /// To see such a list in the example, while this one is empty.
    void exampleAsked(const QString &list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeButtons(QVBoxLayout *column);
    bool isEditable() const { return !(m_binding.isFixed && m_binding.isFixed()); }
    bool hasFocusInDetail() const;
    void selectRow(int row);
    void showRow();
    bool commitDetail();
    void goToNextRow();
    void add();
    void remove();
    void moveBy(int step);
    void note(const Status &done);
    void goToDetail();
    void fitHeight();
    void say();
    void nameAdd();

    ListBinding m_binding;
    RowsModel *m_model;
    QLabel *m_label;
    QTableView *m_table;
    MessageLine *m_message;
    QPushButton *m_add;
    QPushButton *m_example; ///< While there is no row.
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QWidget *m_detail;
    QVBoxLayout *m_detailColumn;
    QList<Field *> m_fields;
    QString m_check;
    int m_row = -1;
    bool m_isExampleOffered = true;
};

} // namespace bundlinje
