#include "views/portfolio/placememory.h"

#include "views/filesettings.h"
#include "views/portfolio/filtersettings.h"

#include <QtCore/QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QStringList sortText(const QList<ColumnSort> &sort)
{
    QStringList text;
    for (const ColumnSort &entry : sort)
        text.append((entry.order == Qt::AscendingOrder ? u"+"_s : u"-"_s)
                    + QString::fromLatin1(columnInfo(entry.column).key));
    return text;
}

QList<ColumnSort> sortFromText(const QStringList &text)
{
    QList<ColumnSort> sort;
    for (const QString &entry : text) {
        const auto &columns = investmentColumns();
        const auto found =
            std::find_if(columns.begin(), columns.end(), [&](InvestmentColumn column) {
                return entry.mid(1) == QLatin1String(columnInfo(column).key);
            });
        if (found != columns.end())
            sort.append(
                {.column = *found,
                 .order = entry.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return sort;
}

} // namespace

PlaceMemory PlaceMemory::of(const QString &filePath)
{
    QSettings settings;
    settings.beginGroup(settingsGroup(filePath));
    PlaceMemory memory;
    memory.filter = keptFilter(settings);
    memory.sort = sortFromText(settings.value(u"sort"_s).toStringList());
    memory.columns = settings.value(u"columns"_s).toByteArray();
    memory.splitter = settings.value(u"splitter"_s).toByteArray();
    return memory;
}

void PlaceMemory::keep(const QString &filePath) const
{
    QSettings settings;
    settings.beginGroup(settingsGroup(filePath));
    keepFilter(settings, filter);
    settings.setValue(u"sort"_s, sortText(sort));
    settings.setValue(u"columns"_s, columns);
    settings.setValue(u"splitter"_s, splitter);
}

} // namespace bundlinje
