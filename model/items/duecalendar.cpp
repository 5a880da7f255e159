#include "model/items/duecalendar.h"

#include "model/items/datetext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class DueCalendar final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::DueCalendar)

public:
    static QString summary(const DueRow &row)
    {
        return tr("%1: %2", "%1 investment, %2 what is due").arg(row.name, dueWhat(row));
    }

    static QString description(const DueRow &row, const QLocale &locale)
    {
        QStringList lines;
        if (const QString amount = dueAmount(row, locale); !amount.isEmpty())
            lines.append(tr("Amount: %1").arg(amount));
        if (const QString who = dueWho(row); !who.isEmpty())
            lines.append(tr("Who: %1").arg(who));
        if (row.flow && !row.flow->reference.isEmpty())
            lines.append(tr("Reference: %1").arg(row.flow->reference.simplified()));
        if (row.item.date.precision() != PartialDate::Precision::Day)
            lines.append(
                tr("All that is known of the date is %1. It stands on the last day that it "
                   "may mean.")
                    .arg(longDateText(row.item.date, locale)));
        return lines.join(u'\n');
    }

    static QString name(const QString &portfolio)
    {
        return tr("%1: due", "calendar, name of the portfolio").arg(portfolio);
    }
};

QString plain(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// The same for one thing each time, and for no two things.
QString uidOf(const DueRow &row)
{
    const QString investment = row.investment.toString();
    switch (row.item.kind) {
    case DueItem::Kind::Payment:
        return u"%1-payment-%2@bundlinje"_s.arg(investment, plain(row.flow->id));
    case DueItem::Kind::Measurement:
    case DueItem::Kind::Verification:
        return u"%1-check-%2-%3@bundlinje"_s.arg(investment, plain(row.item.component))
            .arg(row.item.period.value_or(0));
    case DueItem::Kind::Report:
        return u"%1-report-%2@bundlinje"_s.arg(investment, plain(row.report->id));
    case DueItem::Kind::Decision:
        return u"%1-decision@bundlinje"_s.arg(plain(row.decision->id));
    case DueItem::Kind::Milestone:
        break;
    }
    return u"%1-%2@bundlinje"_s.arg(investment, row.item.field);
}

} // namespace

QList<CalendarEvent> dueEvents(const QList<DueRow> &rows, const QLocale &locale)
{
    QList<CalendarEvent> events;
    events.reserve(rows.size());
    for (const DueRow &row : rows) {
        if (row.decision && !row.decision->deadline)
            continue; // A calendar has no place for what is due on no day.
        events.append({.uid = uidOf(row),
                       .sequence = row.revision,
                       .day = row.item.date.latest(),
                       .summary = DueCalendar::summary(row),
                       .description = DueCalendar::description(row, locale),
                       .category = dueKindLabel(row.item.kind)});
    }
    return events;
}

QByteArray dueCalendar(const QList<DueRow> &rows, const QString &portfolio, QDate madeOn,
                       const QLocale &locale)
{
    return toICalendar(DueCalendar::name(portfolio), dueEvents(rows, locale), madeOn);
}

} // namespace bundlinje
