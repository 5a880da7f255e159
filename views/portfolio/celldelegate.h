#pragma once

#include "model/items/celledit.h"

#include <QtCore/QPersistentModelIndex>
#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QStyledItemDelegate>

class QLineEdit;

namespace bundlinje {

class InvestmentTableModel;
class MessageLine;

/// Edits a simple cell of the table: a line of text, or a list to choose from. What was understood,
/// or why a text cannot be read, stands beside it; such a text keeps its cell open.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    CellDelegate(InvestmentTableModel &model, QObject *parent);
    ~CellDelegate() override;

    /// Null while no cell is edited.
    QWidget *editor() const { return m_editor; }
    /// The cell being edited.
    QModelIndex cell() const { return m_cell; }

    /// Whether the last attempt to save what stands in the editor failed.
    bool isRefused() const { return m_isRefused; }
    /// Whether that was because of the file, and nothing was typed since: saving it again may help.
    bool isWaiting() const { return m_isRefused && m_isWaiting; }
    /// The column of the cell in which something is typed that is not saved, refused or not; empty
    /// for none.
    QString unsaved() const;
    /// Says in another language what stands beside the editor.
    void retranslate();
    /// Opens the list of an editor that has one.
    void showChoices();

    /// A cell being edited, with what is typed in it.
    struct Typing {
        CellEdit edit;
        QString text;
        int cursor = 0;
    };
    /// Keeps what is typed, if a cell is edited; the next editor that opens goes on with it.
    void keepTyping();
    /// Null where nothing is kept.
    const Typing *keptTyping() const { return m_kept ? &*m_kept : nullptr; }
    void forgetTyping() { m_kept.reset(); }

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
    /// Something was saved that looks wrong; the cell that says so is closed now.
    void remarked(const QString &text);
    /// What `unsaved` answers may be another.
    void unsavedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow() const;
    void tellUnsaved() const;
    QWidget *makeLine(QWidget *parent) const;
    QWidget *makeList(QWidget *parent) const;
    void fill(QWidget *editor, const Typing &typing) const;
    bool handleKey(QWidget *editor, const QKeyEvent &event);
    void openCalendar(QLineEdit *line);
    void review();
    void say(const QWidget *editor) const;
    void placeMessage(const QWidget *editor) const;

    // One cell is edited at a time; the functions of the base class that begin and end it are
    // const.
    InvestmentTableModel &m_model;
    mutable std::optional<CellEdit> m_edit;
    mutable QPointer<QWidget> m_editor;
    mutable QPersistentModelIndex m_cell;
    mutable MessageLine *m_message = nullptr; ///< Stands beside the open editor.
    mutable std::optional<Typing> m_kept;
    mutable Error m_refusal; ///< Why, while it is refused.
    mutable QString m_remark; ///< What looks wrong in what is typed, said when the keys rest.
    mutable QTimer m_rest;
    mutable bool m_isRefused = false;
    mutable bool m_isWaiting = false;
    mutable bool m_isChosen = false; ///< The list was opened, so that choosing in it is all.
};

} // namespace bundlinje
