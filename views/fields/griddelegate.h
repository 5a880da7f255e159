#pragma once

#include <QtCore/QPersistentModelIndex>
#include <QtCore/QPointer>
#include <QtWidgets/QStyledItemDelegate>

class QLineEdit;

namespace bundlinje {

class GridModel;

/// Edits a cell of a table that is typed in: a line of text, or a list to choose from.
class GridDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    GridDelegate(GridModel &model, QObject *parent);

    /// Null while no cell is edited.
    QWidget *editor() const { return m_editor; }
    QModelIndex cell() const { return m_cell; }
    /// Whether something else is typed than what stood there, and is not being saved.
    bool isTyping() const;
    /// Opens the list of an editor that has one.
    void showChoices();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    /// Another text stands in the editor; empty when it is closed.
    void typed(const QString &text);
    /// A cell was saved and left by a key: so many cells to the right, or lines down.
    void left(int row, int column, int right, int down);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeLine(QWidget *parent, const QModelIndex &index) const;
    QWidget *makeList(QWidget *parent, const QModelIndex &index) const;
    bool handleKey(QWidget *editor, const QKeyEvent &event);
    void leave(QWidget *editor, int right, int down);
    static void openCalendar(QLineEdit *line);

    // One cell is edited at a time; the functions of the base class that begin and end it are
    // const.
    GridModel &m_model;
    mutable QPointer<QWidget> m_editor;
    mutable QPersistentModelIndex m_cell;
    mutable bool m_isSaving = false;
    mutable bool m_isChosen = false; ///< The list was opened, so that choosing in it is all.
};

} // namespace bundlinje
