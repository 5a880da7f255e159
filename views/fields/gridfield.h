#pragma once

#include "model/items/gridsource.h"
#include "views/fields/unsavedtext.h"

#include <QtWidgets/QWidget>

#include <memory>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bundlinje {

class Drawer;
class Field;
class GridModel;
class GridTable;
class MessageLine;
class WrappingLayout;

/// What a grid needs to know besides its rows.
struct GridWords {
    QString name; ///< Of the list, as in the JSON form.
    /// How much of what is expected is not there: rows, or what they should say; empty = none.
    std::function<int()> missing;
    std::function<void(int row)> select; ///< The parts under the table mean this row from now on.
};

/// A list as a table that is typed in: see `GridTable` for its keys. Under it stands what is wrong
/// with the cell, what was understood while typing, or what the list is for; then buttons and what
/// else there is of the selected row.
class GridField final : public QWidget {
    Q_OBJECT

public:
    GridField(std::unique_ptr<GridSource> source, GridWords words, QWidget *parent);
    ~GridField() override;

    QString name() const { return m_words.name; }
    int missing() const;
    bool isEmpty() const;
    QString textForReading() const;

    void addDetailRow(const QList<Field *> &fields);
    void addDetail(QWidget *widget);
    /// Is opened by Ctrl+I.
    void setDrawer(Drawer *drawer);
    /// Puts a button beside "Remove line".
    void addButton(QPushButton *button);
    /// Of the selected row; −1 = none.
    int row() const { return m_row; }

    void refresh();
    /// Shows the checks of its rows at their cells, and the others under the table.
    /// @param checks sentence by field: "cashFlows[2].amount"; others' fields are passed over
    /// @return how many fields of it are named
    int setChecks(const QHash<QString, QString> &checks);
    void retranslate();
    void focusInput();
    /// Whether the field is one of its; goes to its cell: "cashFlows[2].amount".
    bool goTo(const QString &field);
    /// In which no column is cut and none is out of sight.
    int widthWanted() const { return m_widthWanted; }
    /// What is said under the table.
    QString said() const;

    /// Saves what is typed in a cell. Returns false if a text of the table is not saved.
    bool commit();
    /// Whether something is typed that is not saved, refused or not.
    bool isBeingTyped() const;
    QList<UnsavedText> unsaved(bool refusedAlone);
    void discard();
    /// Whether a text was refused because of the file: saving it again may help.
    bool isWaiting() const;
    void saveAgain();
    void setExampleOffered(bool offered);

signals:
    void rowChanged();
    void refusedChanged();
    void restored();
    void typed();
    void exampleAsked(const QString &list);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void makeButtons(QBoxLayout *column);
    void open();
    void leaveRow();
    void setRow(int row);
    void followRow();
    void markRow(int row);
    QList<Field *> fields() const;
    void showParts();
    void say();
    void sayPasted(int refused);
    void tellRefusal() const;
    void fitColumns();
    void fitHeight();
    std::pair<int, int> cellOf(const QString &field) const;

    std::unique_ptr<GridSource> m_source;
    GridWords m_words;
    GridModel *m_model;
    QLabel *m_label;
    GridTable *m_table;
    MessageLine *m_message;
    QPushButton *m_add; ///< While there is no row.
    QPushButton *m_example;
    QPushButton *m_remove;
    WrappingLayout *m_buttons;
    QWidget *m_detail;
    QVBoxLayout *m_detailColumn;
    Drawer *m_drawer = nullptr;
    QString m_check; ///< Of the list, in no cell of it.
    QString m_typed;
    QString m_note; ///< What the last paste did, until one goes on.
    bool m_isNoteRefusal = false;
    int m_row = -1;
    QUuid m_id; ///< Of that row, which finds it again where lines come and go.
    int m_widthWanted = 0;
    bool m_isOpen = false; ///< The line that stands ready is shown though there is no other.
    bool m_isExampleOffered = true;
    bool m_isLeaving = false; ///< What is typed under the row is being saved.
    bool m_isMarking = false;
};

} // namespace bundlinje
