#include "model/calc/nextdate.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Date = std::optional<PartialDate>;

/// Keeps the earlier of the dates that are to come.
class Search final {
public:
    explicit Search(const QDate &today)
        : m_today(today)
    {
    }

    void look(const QString &field, const Date &date)
    {
        if (!date || date->latest() < m_today)
            return;
        if (!m_found || date->latest() < m_found->date.latest())
            m_found = NextDate{field, *date};
    }

    void look(const QString &field, const Period &period)
    {
        look(field + u".start"_s, period.start);
        if (period.actualEnd)
            look(field + u".actualEnd"_s, period.actualEnd);
        else
            look(field + u".plannedEnd"_s, period.plannedEnd);
    }

    const std::optional<NextDate> &found() const { return m_found; }

private:
    QDate m_today;
    std::optional<NextDate> m_found;
};

} // namespace

std::optional<NextDate> nextDate(const Investment &investment, const QDate &today)
{
    Search search(today);
    search.look(u"contractSigned"_s, investment.contractSigned);
    search.look(u"intake"_s, investment.intake);
    search.look(u"effort"_s, investment.effort);
    search.look(u"repayment"_s, investment.repayment);
    return search.found();
}

} // namespace bundlinje
