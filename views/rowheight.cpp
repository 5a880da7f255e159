#include "views/rowheight.h"

#include "views/leasttarget.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace bundlinje {

namespace {

void fit(QTableView &table)
{
    table.verticalHeader()->setDefaultSectionSize(rowHeight(table));
}

class RowHeight final : public QObject {
public:
    explicit RowHeight(QTableView &table)
        : QObject(&table)
        , m_table(table)
    {
        table.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            fit(m_table);
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView &m_table;
};

} // namespace

int rowHeight(const QWidget &table)
{
    return std::max(leastTarget, table.fontMetrics().height() * 8 / 5);
}

void rowsFollowText(QTableView &table)
{
    fit(table);
    new RowHeight(table);
}

} // namespace bundlinje
