#include "views/fields/changelist.h"

#include "model/items/rowsmodel.h"
#include "views/rowheight.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

ChangeList::ChangeList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_table(new QTableView(this))
    , m_model(new RowsModel(this))
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_table->setObjectName(name + u".history"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().descent());
    column->addWidget(m_heading);
    column->addWidget(m_table);
}

void ChangeList::show(const QString &label, const QList<FieldChange> &changes)
{
    QList<QStringList> rows;
    for (const FieldChange &change : changes)
        rows.append(changeCells(change, QLocale()));
    m_model->setTitles({tr("When"), tr("Who"), tr("Before"), tr("After")});
    m_model->setRows(rows);
    m_heading->setText(rows.isEmpty() ? tr("%1 has never been filled in.").arg(label)
                                      : tr("History of %1").arg(label));
    m_table->setAccessibleName(m_heading->text());
    m_table->setVisible(!rows.isEmpty());
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (const int narrow : {0, 1})
        header->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);

    fitHeight();
}

void ChangeList::fitHeight()
{
    constexpr int most = 6;
    const int height = rowHeight(*m_table);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    const int lines = std::clamp(m_model->rowCount(), 1, most);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + lines * height
                            + 2 * m_table->frameWidth());
}

void ChangeList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &ChangeList::fitHeight); // Once the table has followed.
}

} // namespace bundlinje
