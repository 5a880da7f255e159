#include "views/fields/gridfield.h"

#include "model/items/gridmodel.h"
#include "views/fields/columnshares.h"
#include "views/fields/gridtable.h"
#include "views/rowheight.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace bundlinje {

/// Where all of a column does not fit beside the others the table scrolls sideways.
void GridField::fitColumns()
{
    const int columns = m_model->columnCount();
    const int room = m_table->viewport()->width();
    constexpr int longest = 34; // Characters of a text that is shown whole.
    const int letter = m_table->fontMetrics().averageCharWidth();
    QList<ColumnNeed> needs;
    int wanted = 0;
    for (int column = 0; column < columns; ++column) {
        ColumnNeed need;
        const QString title = m_model->columns().at(column).title;
        const QStringList words = title.split(u' ');
        for (const QString &word : words)
            need.word = std::max(need.word, m_table->fontMetrics().horizontalAdvance(word));
        need.word += 2 * letter;
        need.title = m_table->fontMetrics().horizontalAdvance(title) + 2 * letter;
        for (int row = 0; row < m_source->rows(); ++row)
            need.content =
                std::max(need.content,
                         m_table->fontMetrics().horizontalAdvance(
                             m_model->index(row, column).data(Qt::DisplayRole).toString()));
        need.content = std::min(need.content, longest * letter) + 2 * letter;
        wanted += std::max(need.word, need.content);
        needs.append(need);
    }
    m_widthWanted =
        wanted + m_table->verticalHeader()->sizeHint().width() + 2 * m_table->frameWidth();
    const QList<int> shared = sharedWidths(needs, room);
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column,
                                wanted <= room && !shared.isEmpty()
                                    ? shared.at(column)
                                    : std::max(needs.at(column).word, needs.at(column).content));
}

void GridField::fitHeight()
{
    constexpr int most = 14;
    const int rows = std::clamp(m_model->rowCount(), 1, most);
    const int height = rowHeight(*m_table);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    const int header = wrappedHeaderHeight(*m_table);
    m_table->horizontalHeader()->setFixedHeight(header);
    int columns = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        columns += m_table->columnWidth(column);
    const int bar = columns > m_table->viewport()->width()
        ? m_table->horizontalScrollBar()->sizeHint().height()
        : 0;
    m_table->setFixedHeight(header + rows * height + bar + 2 * m_table->frameWidth());
    // What belongs to the row is read with ease, however wide the table is.
    constexpr int charactersInLine = 96;
    m_detail->setMaximumWidth(fontMetrics().averageCharWidth() * charactersInLine);
}

} // namespace bundlinje
