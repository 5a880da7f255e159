#include "views/portfolio/savedfilters.h"

#include "views/filesettings.h"
#include "views/portfolio/filtersettings.h"

#include <QtCore/QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr QLatin1String listKey("savedFilters");

} // namespace

SavedFilters::SavedFilters(QObject *parent)
    : QObject(parent)
{
}

void SavedFilters::setFile(const QString &filePath)
{
    m_filePath = filePath;
    m_all.clear();
    if (!filePath.isEmpty()) {
        QSettings settings;
        settings.beginGroup(settingsGroup(filePath));
        const int count = settings.beginReadArray(listKey);
        for (int i = 0; i < count; ++i) {
            settings.setArrayIndex(i);
            m_all.append({settings.value(u"name"_s).toString(), keptFilter(settings)});
        }
    }
    emit changed();
}

const SavedFilter *SavedFilters::named(const QString &name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const SavedFilter &saved) {
        return saved.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_all.end() ? nullptr : &*found;
}

QString SavedFilters::nameOf(const PortfolioFilter &filter) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const SavedFilter &saved) {
        return asksTheSame(saved.filter, filter);
    });
    return found == m_all.end() ? QString() : found->name;
}

void SavedFilters::put(const QString &name, const PortfolioFilter &filter)
{
    if (const SavedFilter *known = named(name))
        m_all[known - m_all.constData()] = {name, filter};
    else
        m_all.append({name, filter});
    keep();
}

void SavedFilters::rename(const QString &name, const QString &newName)
{
    const SavedFilter *known = named(name);
    if (!known)
        return;
    const PortfolioFilter filter = known->filter;
    if (const SavedFilter *other = named(newName); other && other != known)
        m_all.removeAt(other - m_all.constData());
    m_all[named(name) - m_all.constData()] = {newName, filter};
    keep();
}

void SavedFilters::remove(const QString &name)
{
    if (const SavedFilter *known = named(name)) {
        m_all.removeAt(known - m_all.constData());
        keep();
    }
}

void SavedFilters::restore(const QList<SavedFilter> &all)
{
    m_all = all;
    keep();
}

void SavedFilters::keep()
{
    if (!m_filePath.isEmpty()) {
        QSettings settings;
        settings.beginGroup(settingsGroup(m_filePath));
        settings.remove(listKey); // An array that became shorter would leave its end behind.
        settings.beginWriteArray(listKey, static_cast<int>(m_all.size()));
        for (int i = 0; i < static_cast<int>(m_all.size()); ++i) {
            settings.setArrayIndex(i);
            settings.setValue(u"name"_s, m_all.at(i).name);
            keepFilter(settings, m_all.at(i).filter);
        }
        settings.endArray();
    }
    emit changed();
}

} // namespace bundlinje
