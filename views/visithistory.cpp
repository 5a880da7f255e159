#include "views/visithistory.h"

namespace bundlinje {

namespace {

constexpr qsizetype mostVisits = 200;

bool showsPortfolio(const Visit &visit)
{
    return visit.place == Place::Portfolio || visit.beside;
}

} // namespace

bool Visit::isSameSpot(const Visit &other) const
{
    // Side by side it makes no difference which of the two has the focus.
    const bool samePlace = place == other.place
        || (beside && other.beside && showsPortfolio(*this) && showsPortfolio(other));
    return samePlace && investment == other.investment && section == other.section;
}

void VisitHistory::clear()
{
    m_visits.clear();
    m_at = -1;
}

void VisitHistory::add(const Visit &visit)
{
    if (m_at >= 0 && m_visits.at(m_at).isSameSpot(visit)) {
        m_visits[m_at] = visit;
        return;
    }
    m_visits.resize(m_at + 1);
    m_visits.append(visit);
    if (m_visits.size() > mostVisits)
        m_visits.removeFirst();
    m_at = m_visits.size() - 1;
}

Visit *VisitHistory::current()
{
    return m_at < 0 ? nullptr : &m_visits[m_at];
}

std::optional<Visit> VisitHistory::back(const Exists &exists)
{
    return step(-1, exists);
}

std::optional<Visit> VisitHistory::forward(const Exists &exists)
{
    return step(1, exists);
}

bool VisitHistory::canGoBack(const Exists &exists) const
{
    return next(-1, exists) >= 0;
}

bool VisitHistory::canGoForward(const Exists &exists) const
{
    return next(1, exists) >= 0;
}

qsizetype VisitHistory::next(int by, const Exists &exists) const
{
    for (qsizetype at = m_at + by; at >= 0 && at < m_visits.size(); at += by) {
        const Visit &visit = m_visits.at(at);
        if (exists(visit) && !visit.isSameSpot(m_visits.at(m_at)))
            return at;
    }
    return -1;
}

std::optional<Visit> VisitHistory::step(int by, const Exists &exists)
{
    const qsizetype at = next(by, exists);
    if (at < 0)
        return std::nullopt;
    m_at = at;
    return m_visits.at(at);
}

} // namespace bundlinje
