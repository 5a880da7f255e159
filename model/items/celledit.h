#pragma once

#include "model/domain/investment.h"
#include "model/items/investmentcolumns.h"
#include "model/items/part.h"

#include <QtCore/QPointer>

namespace bundlinje {

class PortfolioDocument;

/// A cell of the table of investments while it is edited in place: read and saved by the same parts
/// as the fields of the editor.
class CellEdit final {
public:
    /// Whether the column holds something simple enough for a cell.
    static bool isPossible(InvestmentColumn column);
    /// For a column that is possible. Errors: NotFound, and those of reading.
    [[nodiscard]] static Result<CellEdit> begin(PortfolioDocument &document, InvestmentId id,
                                                InvestmentColumn column);

    InvestmentId id() const { return m_stored.id; }
    InvestmentColumn column() const { return m_column; }
    PartKind kind() const { return m_part.kind; }
    /// What the cell shows for editing when it is opened; empty = missing.
    QString text() const;
    /// For a part that is chosen; what came from outside stays among the choices.
    QList<Choice> choices() const;
    /// What was entered before in this column.
    QStringList proposals() const;
    /// Which of several things the column may show this is: the planned or the actual end, what a
    /// number counts and when; mostly empty.
    QString note() const;
    /// What was understood, shown while typing; empty where there is nothing to say.
    QString echo(const QString &typed) const;

    /// What would look wrong if that were saved; empty where nothing does, or it cannot be read.
    QString remark(const QString &typed) const;

    /// Saves the typed text, if it changes anything, as one step of undo upon what was stored when
    /// the cell was opened. Errors: Conflict if somebody else changed this part since; the document
    /// has told that and keeps the text. All others leave it to the cell: those of the part and of
    /// `change`, InvalidInput for an empty name, NotAnAmount for what may be meant in millions.
    [[nodiscard]] Status save(const QString &typed) const;
    /// What was wrong, what to write, and what is kept.
    QString advice(const Error &error) const;

private:
    CellEdit(PortfolioDocument &document, const Investment &stored, InvestmentColumn column,
             Part<Investment> part);

    PartContext context() const;

    QPointer<PortfolioDocument> m_document;
    Investment m_stored; ///< When the cell was opened.
    InvestmentColumn m_column;
    Part<Investment> m_part;
};

} // namespace bundlinje
