// What FileFlows does for the place Schedule.

#include "views/fileflows.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

void FileFlows::exportCalendar(const PortfolioDocument &document, const QByteArray &calendar)
{
    const QString target = askWhereTo(document, tr("Export what is due as calendar"),
                                      tr("Calendars (*.ics)"), u"ics"_s);
    if (!target.isEmpty())
        write(target, calendar, {});
}

} // namespace bundlinje
