#include "model/items/importpreviewfilter.h"

namespace bundlinje {

ImportPreviewFilter::ImportPreviewFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void ImportPreviewFilter::setKind(std::optional<ImportPreviewModel::Kind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void ImportPreviewFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool ImportPreviewFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return true; // With its investment.
    const QModelIndex line = sourceModel()->index(row, 0);
    if (m_kind && line.data(ImportPreviewModel::KindRole).toInt() != static_cast<int>(*m_kind))
        return false;
    const auto holds = [this](const QModelIndex &index) {
        return index.data().toString().contains(m_text, Qt::CaseInsensitive);
    };
    if (m_text.isEmpty() || holds(line))
        return true;
    for (int field = 0; field < sourceModel()->rowCount(line); ++field) {
        for (int column = 0; column < ImportPreviewModel::ColumnCount; ++column) {
            if (holds(sourceModel()->index(field, column, line)))
                return true;
        }
    }
    return false;
}

} // namespace bundlinje
