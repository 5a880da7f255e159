#include "app/commands/command.h"

#include "app/choices.h"
#include "app/openfile.h"
#include "app/picturefile.h"
#include "app/texttable.h"
#include "model/exchange/filewriter.h"
#include "model/items/datetext.h"
#include "model/items/duecalendar.h"
#include "model/json/enumnames.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr std::array kindNames{
    EnumName<DueItem::Kind>{DueItem::Kind::Payment, u"Payment"},
    EnumName<DueItem::Kind>{DueItem::Kind::Measurement, u"Measurement"},
    EnumName<DueItem::Kind>{DueItem::Kind::Verification, u"Verification"},
    EnumName<DueItem::Kind>{DueItem::Kind::Report, u"Report"},
    EnumName<DueItem::Kind>{DueItem::Kind::Milestone, u"Milestone"},
    EnumName<DueItem::Kind>{DueItem::Kind::Decision, u"Decision"},
};

class DueCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::DueCommand)

public:
    const char *name() const override { return "due"; }
    QString summary() const override
    {
        return tr(
            "Payments, measurements, reports, decisions and dates that are due, late ones first");
    }
    QStringList examples() const override
    {
        return {u"due min.bundlinje"_s, u"due min.bundlinje --until 2026-12-31 --json"_s,
                u"due min.bundlinje --until 2026-12-31 --calendar due.ics"_s};
    }
    bool canLookBack() const override { return true; }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
        CLI::Option *until = parser.add_option(
            "--until", m_until,
            tr("The last day that is looked at; otherwise today, or the day of --as-of")
                .toStdString());
        takeOnly(*until->type_name("DATE"), tr("Write a date such as 2026-12-31."),
                 [](const QString &typed) { return PartialDate::fromIso(typed).has_value(); });
        parser
            .add_option("--calendar", m_calendar,
                        tr("Write it as iCalendar to this file as well; - writes it instead of the "
                           "answer, and so does --output with a name in .ics")
                            .toStdString())
            ->type_name("OUT.ics");
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        const Result<PortfolioContent> content =
            readContent(QString::fromStdString(m_file), options);
        if (!content)
            return tl::make_unexpected(content.error());
        const auto typed = PartialDate::fromIso(QString::fromStdString(m_until));
        const QDate today = options.asOf ? options.asOf->latest() : QDate::currentDate();
        const QDate until = typed ? typed->latest() : today;
        QList<DueRow> rows;
        for (const Investment &investment : content->investments)
            rows += dueRows(investment, today, until);
        rows += dueRows(content->portfolio, today, until);
        sortLateFirst(rows);
        const bool isOutput =
            !options.json && !toStandardOutput(options) && suffixOf(options.output) == u"ics";
        const bool isCalendarAsked = isOutput || !m_calendar.empty();
        const QByteArray calendar = isCalendarAsked
            ? dueCalendar(rows, content->portfolio.name.simplified(), today, options.locale)
            : QByteArray();
        if (const Status written = writeCalendar(calendar, options); !written)
            return tl::make_unexpected(written.error());
        Answer answer;
        if (isOutput || m_calendar == "-") {
            answer.bytes = calendar;
            return answer;
        }
        QJsonArray found;
        for (const DueRow &row : rows)
            found.append(json(row, today));
        answer.json = QJsonObject{{u"due"_s, found}};
        answer.text =
            rows.isEmpty() ? tr("Nothing is due.") + u'\n' : text(rows, today, options.locale);
        return answer;
    }

private:
    static QJsonObject json(const DueRow &row, QDate today)
    {
        const DueItem &item = row.item;
        QJsonObject object{{u"kind"_s, bundlinje::nameOf(kindNames, item.kind)},
                           {u"investment"_s, row.investment.toString()},
                           {u"name"_s, row.name},
                           {u"date"_s, item.date.toIso()},
                           {u"isLate"_s, isOver(item.date, today)},
                           {u"component"_s,
                            item.component.isNull()
                                ? QJsonValue()
                                : QJsonValue(item.component.toString(QUuid::WithoutBraces))},
                           {u"componentName"_s, row.component},
                           {u"period"_s, item.period ? QJsonValue(*item.period) : QJsonValue()}};
        if (item.kind == DueItem::Kind::Milestone)
            object.insert(u"field"_s, item.field);
        if (row.report) {
            object.insert(u"title"_s, row.report->title);
            object.insert(u"recipient"_s, row.report->recipient);
        }
        if (row.decision) {
            const Decision &decision = *row.decision;
            object.insert(u"text"_s, decision.text);
            object.insert(u"outcome"_s, bundlinje::nameOf(decisionOutcomeNames, decision.outcome));
            object.insert(u"responsible"_s, decision.responsible);
            object.insert(u"hasDeadline"_s, decision.deadline.has_value());
        }
        if (!row.flow)
            return object;
        const auto &amount = row.flow->amount;
        object.insert(u"party"_s, row.flow->party);
        object.insert(u"reference"_s, row.flow->reference);
        object.insert(u"minor"_s, amount ? QJsonValue(amount->minor()) : QJsonValue());
        object.insert(u"currency"_s, amount ? QJsonValue(amount->currency().code()) : QJsonValue());
        return object;
    }

    static QString text(const QList<DueRow> &rows, QDate today, const QLocale &locale)
    {
        PrintTable table;
        table.columns = {{tr("Date")}, {{}},        {tr("Investment")},
                         {tr("What")}, {tr("Who")}, {tr("Amount"), true}};
        for (const DueRow &row : rows)
            table.rows += {dateText(row.item.date, locale),
                           isOver(row.item.date, today) ? tr("late") : QString(),
                           row.name,
                           dueWhat(row),
                           dueWho(row),
                           dueAmount(row, locale)};
        return alignedText(table);
    }

    /// Writes the calendar that was asked for; nothing where none was.
    Status writeCalendar(const QByteArray &calendar, const GlobalOptions &options) const
    {
        if (m_calendar.empty() || m_calendar == "-" || options.dryRun)
            return {};
        return writeFile(QString::fromStdString(m_calendar), calendar,
                         options.force ? Overwrite::Replace : Overwrite::Refuse);
    }

    std::string m_file;
    std::string m_until;
    std::string m_calendar;
};

} // namespace

std::unique_ptr<Command> makeDueCommand()
{
    return std::make_unique<DueCommand>();
}

} // namespace bundlinje
