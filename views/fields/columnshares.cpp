#include "views/fields/columnshares.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <numeric>

namespace bundlinje {

namespace {

/// Shares out at most what is wanted: whoever wants less than an even share gets it whole.
QList<int> evenly(const QList<int> &wanted, int available)
{
    QList<qsizetype> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype one, qsizetype other) {
        return wanted.at(one) < wanted.at(other);
    });
    QList<int> shares(wanted.size(), 0);
    auto waiting = static_cast<int>(wanted.size());
    for (const qsizetype column : std::as_const(order)) {
        shares[column] = std::min(wanted.at(column), available / waiting);
        available -= shares.at(column);
        --waiting;
    }
    return shares;
}

/// The widest of what the rows of a column and its title need.
ColumnNeed needOf(const QTableView &table, int column)
{
    const QAbstractItemModel &model = *table.model();
    const QFontMetrics metrics(table.font());
    const int margins = 2 * (table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1)
        + metrics.averageCharWidth();
    ColumnNeed need;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString text = model.index(row, column).data().toString();
        need.content = std::max(need.content, metrics.horizontalAdvance(text) + margins);
    }
    const QString title = model.headerData(column, Qt::Horizontal).toString();
    const QFontMetrics header(table.horizontalHeader()->font());
    need.title = table.horizontalHeader()->sectionSizeHint(column);
    const int around = need.title - header.horizontalAdvance(title);
    const QStringList words = title.split(u' ');
    for (const QString &word : words)
        need.word = std::max(need.word, header.horizontalAdvance(word) + around);
    return need;
}

} // namespace

QList<int> sharedWidths(const QList<ColumnNeed> &needs, int available)
{
    QList<int> widths(needs.size(), 0);
    const auto give = [&](const QList<int> &wanted) {
        const QList<int> shares = evenly(wanted, available);
        for (qsizetype column = 0; column < widths.size(); ++column) {
            widths[column] += shares.at(column);
            available -= shares.at(column);
        }
    };
    if (available <= 0 || needs.isEmpty())
        return widths;
    for (int ColumnNeed::*wish : {&ColumnNeed::word, &ColumnNeed::content, &ColumnNeed::title}) {
        QList<int> wanted;
        for (qsizetype column = 0; column < needs.size(); ++column)
            wanted.append(std::max(0, needs.at(column).*wish - widths.at(column)));
        give(wanted);
    }
    give(QList<int>(needs.size(), available));
    return widths;
}

void shareColumns(QTableView &table)
{
    if (table.viewport()->width() <= 0)
        return; // Not laid out yet; its size will be said.
    QList<ColumnNeed> needs;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        needs.append(needOf(table, column));
    const QList<int> widths = sharedWidths(needs, table.viewport()->width());
    for (int column = 0; column < widths.size(); ++column)
        table.setColumnWidth(column, widths.at(column));
}

int wrappedHeaderHeight(const QTableView &table)
{
    const QHeaderView &header = *table.horizontalHeader();
    const QFontMetrics metrics(header.font());
    const QAbstractItemModel &model = *table.model();
    int lines = metrics.height();
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString title = model.headerData(column, Qt::Horizontal).toString();
        const int around = header.sectionSizeHint(column) - metrics.horizontalAdvance(title);
        const QRect room(0, 0, std::max(1, header.sectionSize(column) - around), 10'000);
        lines = std::max(lines, metrics.boundingRect(room, Qt::TextWordWrap, title).height());
    }
    return header.sizeHint().height() - metrics.height() + lines;
}

} // namespace bundlinje
