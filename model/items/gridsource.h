#pragma once

#include "model/items/part.h"

#include <QtCore/QUuid>

namespace bundlinje {

/// What is to stand in a cell.
struct CellText {
    int row = 0; ///< From the number of rows on they are new ones.
    int column = 0;
    QString text;
    bool isKey = false; ///< Of a choice: its key, not the word for it.

    friend bool operator==(const CellText &, const CellText &) = default;
};

/// A text that could not be taken, and why.
struct RefusedText {
    CellText cell;
    QUuid row; ///< Null = of a row that is not there.
    Error error;
};

/// What became of texts that were entered together.
struct GridEntry {
    Status saved; ///< Of what could be read, as one step.
    QList<RefusedText> refused; ///< In the order in which they were entered.
};

/// A column of a table that is typed in.
struct GridColumnInfo {
    QString name; ///< As in the JSON form: "cashFlows.amount".
    QString title;
    PartKind kind = PartKind::Line;
    bool isNumber = false; ///< Stands at the right.
};

/// The rows behind a table that is typed in: how they are read, and the way to save them.
class GridSource {
public:
    virtual ~GridSource() = default;

    virtual QList<GridColumnInfo> columns() const = 0;
    virtual int rows() const = 0;
    /// What tells the row from all others as long as it lives.
    virtual QUuid id(int row) const = 0;
    /// As the cell shows it for editing, of a choice its key; empty = missing.
    virtual QString text(int row, int column) const = 0;
    /// As it is read.
    virtual QString shownText(int row, int column) const = 0;
    /// Whether it should draw the eye, as a payment that is late; the text says why.
    virtual bool isUrgent(int row, int column) const = 0;
    /// Whether a person may type there; also of the row after the last, which is a new one.
    virtual bool isEditable(int row, int column) const = 0;
    /// Why the row cannot be changed; empty = it can.
    virtual QString whyFixed(int row) const = 0;
    /// What the row, which may be the new one, is offered.
    virtual QList<Choice> choices(int row, int column) const = 0;
    /// What was entered before in that column.
    virtual QStringList proposals(int column) const = 0;
    /// What was understood of a text, shown while typing; empty where there is nothing to say.
    virtual QString echo(int row, int column, const QString &text) const = 0;
    /// What was wrong with a refused text, what to write, and what is kept.
    virtual QString advice(const Error &error, int row, int column) const = 0;
    /// Whether rows can be added, removed and changed at all just now.
    virtual bool isReadOnly() const = 0;

    /// Reads the texts into their rows and saves them as one step of undo. What cannot be read is
    /// left out. A new row is made for texts of which one at least is taken, and for all rows of
    /// several texts.
    virtual GridEntry enter(const QList<CellText> &texts) = 0;
    [[nodiscard]] virtual Status remove(const QList<int> &rows) = 0;
};

} // namespace bundlinje
