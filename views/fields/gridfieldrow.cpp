// The row of a grid field that the parts under its table are about.

#include "model/items/gridmodel.h"
#include "views/fields/drawer.h"
#include "views/fields/field.h"
#include "views/fields/griddelegate.h"
#include "views/fields/gridfield.h"
#include "views/fields/gridtable.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimer>

#include <algorithm>

namespace bundlinje {

/// Those under the table, in its drawer too.
QList<Field *> GridField::fields() const
{
    return m_detail->findChildren<Field *>();
}

/// To the row that is the current one now, once what is typed under the other is saved.
void GridField::leaveRow()
{
    const int current = m_table->currentIndex().row();
    if ((current < m_source->rows() ? current : -1) == m_row)
        return;
    if (m_row >= 0 && m_row < m_source->rows()) {
        const QScopedValueRollback<bool> leaving(m_isLeaving, true);
        const QList<Field *> under = fields();
        for (Field *field : under) {
            if (field->commit())
                continue;
            // The text belongs to the row it was typed in.
            markRow(m_row);
            if (m_drawer && m_drawer->isAncestorOf(field))
                m_drawer->goIn(nullptr);
            field->focusInput();
            // A click selects its cell only after this.
            QTimer::singleShot(0, this, [this] { markRow(m_row); });
            return;
        }
    }
    setRow(m_table->currentIndex().row()); // Saving may have moved it.
}

void GridField::setRow(int row)
{
    const int stored = row < m_source->rows() ? row : -1;
    const QUuid id = stored < 0 ? QUuid() : m_source->id(stored);
    if (stored == m_row && id == m_id)
        return;
    const bool isAnother = id != m_id;
    m_row = stored;
    m_id = id;
    if (m_words.select)
        m_words.select(stored);
    if (isAnother) {
        m_note.clear();
        const QList<Field *> under = fields();
        for (Field *field : under)
            field->restore();
    }
    showParts();
    emit rowChanged();
}

/// Lines may have come or gone above the row, which the table tells nobody. The row keeps what is
/// typed under it; when it is gone, the one that is current now takes its place.
void GridField::followRow()
{
    const QModelIndex current = m_table->currentIndex();
    int row = m_model->rowOf(m_id);
    if (m_isLeaving)
        return setRow(row); // The current one is where it goes to.
    if (row < 0) {
        row = current.row() < m_source->rows() ? current.row() : -1;
        if (row < 0 && !m_table->hasFocus() && !m_table->selectionModel()->hasSelection())
            row = 0; // Nobody has chosen a line yet.
    } else if (current.row() != row && (current.isValid() || m_table->hasFocus())
               && !m_table->delegate()->editor()) {
        markRow(row);
    }
    setRow(row);
}

void GridField::markRow(int row)
{
    const QScopedValueRollback<bool> marking(m_isMarking, true);
    m_table->goTo(row, std::max(0, m_table->currentIndex().column()));
}

} // namespace bundlinje
