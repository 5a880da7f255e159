#include "model/items/meetingreport.h"

#include "model/items/datetext.h"
#include "model/items/meetingwords.h"
#include "model/items/momenttext.h"
#include "model/items/numbertext.h"
#include "model/items/portfolioreport.h"
#include "model/items/reportmethod.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.simplified());
    }
    return lines;
}

class Minutes final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::MeetingReport)

public:
    Minutes(const MeetingFigures &figures, const QLocale &locale)
        : m_figures(figures)
        , m_locale(locale)
    {
    }

    QString itemName(qsizetype at) const
    {
        const AgendaItem &item = m_figures.meeting.agenda.at(at);
        return tr("%1. %2", "%1 number of an item of the agenda, %2 what it is called")
            .arg(countText(at + 1, m_locale),
                 agendaItemName(item, investmentName(m_figures, item.investment)));
    }

    QList<ReportBlock> itemBlocks(qsizetype at, bool hasDecisions) const
    {
        const AgendaItem &item = m_figures.meeting.agenda.at(at);
        QList<ReportBlock> blocks{ReportHeading{itemName(at)}};
        QStringList about;
        if (const QString who = item.responsible.simplified(); !who.isEmpty())
            about += tr("Responsible: %1").arg(who);
        if (item.minutes)
            about += tr("%Ln minute(s)", nullptr, *item.minutes);
        if (!about.isEmpty() && !hasDecisions)
            blocks.append(ReportParagraph{about.join(u" · "_s)});
        for (const QString &line : linesOf(item.text))
            blocks.append(ReportParagraph{line});
        if (hasDecisions)
            blocks += decisionsUnder(item.id);
        return blocks;
    }

    QList<ReportBlock> decisionsUnder(const QUuid &item) const
    {
        QList<ReportBlock> blocks;
        for (const MeetingDecision &each : m_figures.decisions) {
            if (each.decision.agendaItem == item)
                blocks += decisionBlocks(each);
        }
        return blocks;
    }

    ReportTable decisions() const
    {
        ReportTable table{.key = u"decisions"_s};
        table.columns = {{.key = u"text"_s, .title = tr("Decision")},
                         {.key = u"outcome"_s, .title = tr("Outcome")},
                         {.key = u"investment"_s, .title = tr("About")},
                         {.key = u"responsible"_s, .title = tr("Responsible")},
                         {.key = u"deadline"_s, .title = tr("Deadline")}};
        for (const auto &[id, decision, investment] : m_figures.decisions) {
            const auto cell = [](const QString &text) {
                return text.isEmpty() ? ExportCell() : ExportCell(text);
            };
            table.rows.append({cell(decision.text.simplified()),
                               decisionOutcomeLabel(decision.outcome),
                               cell(investmentName(m_figures, investment)),
                               cell(decision.responsible.simplified()),
                               decision.deadline ? ExportCell(*decision.deadline) : ExportCell()});
        }
        return table;
    }

    ReportSection decisionTable() const
    {
        const ReportTable table = decisions();
        ReportSection section{.key = u"decisions"_s, .title = tr("The decisions in one table")};
        if (table.rows.isEmpty())
            section.blocks.append(ReportParagraph{tr("No decision is entered.")});
        else
            section.blocks.append(table);
        return section;
    }

    ReportSection items() const
    {
        const Meeting &meeting = m_figures.meeting;
        ReportSection section{.key = u"agenda"_s, .title = tr("Agenda and decisions")};
        if (meeting.agenda.isEmpty())
            section.blocks.append(ReportParagraph{tr("The meeting has no agenda.")});
        QSet<QUuid> known; // What was decided under no item stands last.
        for (qsizetype i = 0; i < meeting.agenda.size(); ++i) {
            section.blocks += itemBlocks(i, true);
            known.insert(meeting.agenda.at(i).id);
        }
        QList<ReportBlock> others;
        for (const MeetingDecision &each : m_figures.decisions) {
            if (!known.contains(each.decision.agendaItem))
                others += decisionBlocks(each);
        }
        if (!others.isEmpty())
            section.blocks.append(ReportHeading{tr("Under no item of the agenda")});
        section.blocks += others;
        return section;
    }

    std::optional<ReportSection> notes() const
    {
        ReportSection section{.key = u"notes"_s, .title = tr("Notes")};
        for (const QString &line : linesOf(m_figures.meeting.closingNotes))
            section.blocks.append(ReportParagraph{line});
        return section.blocks.isEmpty() ? std::nullopt : std::optional(section);
    }

    static QString figuresText(const MeetingFigures &figures, const QLocale &locale)
    {
        if (figures.meeting.frozenAt)
            return tr("Figures as they were frozen on %1.", "%1 date and time")
                .arg(momentText(figures.meeting.frozenAt->toLocalTime(), locale));
        return figures.date
            ? tr("Figures as of %1.", "%1 date").arg(dateText(*figures.date, locale))
            : tr("The figures are not frozen: they are those of the day of writing.");
    }

    static QStringList lines(const MeetingFigures &figures, const QLocale &locale)
    {
        const Meeting &meeting = figures.meeting;
        QStringList lines;
        if (const QString when = meetingTime(meeting, locale); !when.isEmpty())
            lines += tr("Time: %1").arg(when);
        if (const QString where = meeting.place.simplified(); !where.isEmpty())
            lines += tr("Place: %1").arg(where);
        if (const QStringList who = linesOf(meeting.participants); !who.isEmpty())
            lines += tr("Participants: %1").arg(who.join(u", "_s));
        lines += figuresText(figures, locale);
        if (const QString later = laterSentence(figures); !later.isEmpty())
            lines += later;
        return lines;
    }

private:
    QList<ReportBlock> decisionBlocks(const MeetingDecision &each) const
    {
        const Decision &decision = each.decision;
        QStringList facts;
        if (const QString about = investmentName(m_figures, each.investment); !about.isEmpty())
            facts += tr("About: %1").arg(about);
        if (const QString who = decision.responsible.simplified(); !who.isEmpty())
            facts += tr("Responsible: %1").arg(who);
        if (decision.deadline)
            facts += tr("Deadline: %1").arg(longDateText(*decision.deadline, m_locale));
        QList<ReportBlock> blocks{ReportNotice{
            tr("Decision, %1: %2", "%1 its outcome, %2 its text")
                .arg(decisionOutcomeLabel(decision.outcome), decision.text.simplified())}};
        if (!facts.isEmpty())
            blocks.append(ReportParagraph{facts.join(u" · "_s)});
        return blocks;
    }

    const MeetingFigures &m_figures;
    const QLocale &m_locale;
};

} // namespace

ReportSetting settingOf(const MeetingFigures &figures, const QLocale &locale)
{
    return {.portfolio = figures.content.portfolio,
            .date = figures.today,
            .asOf = figures.date,
            .locale = locale};
}

QStringList meetingLines(const MeetingFigures &figures, const QLocale &locale)
{
    return Minutes::lines(figures, locale);
}

ReportSection agendaSection(const MeetingFigures &figures, const QLocale &locale)
{
    const Minutes minutes(figures, locale);
    const QList<AgendaItem> &agenda = figures.meeting.agenda;
    ReportSection section{.key = u"agenda"_s, .title = Minutes::tr("Agenda")};
    if (agenda.isEmpty())
        section.blocks.append(ReportParagraph{Minutes::tr("The meeting has no agenda.")});
    for (qsizetype i = 0; i < agenda.size(); ++i)
        section.blocks += minutes.itemBlocks(i, false);
    if (const std::optional<int> sum = minutesOf(agenda))
        section.blocks.append(ReportParagraph{Minutes::tr("%Ln minute(s) in all.", nullptr, *sum)});
    return section;
}

Report meetingMinutes(const MeetingFigures &figures, const ReportSetting &setting)
{
    const Minutes minutes(figures, setting.locale);
    Report report{.key = u"minutes"_s, .kind = Minutes::tr("Minutes")};
    report.subject = meetingName(figures.meeting);
    report.title = titleOf(report);
    report.fund = setting.portfolio.fundName;
    report.date = setting.date;
    report.heldOn = figures.meeting.date;
    if (const QString notice = setting.portfolio.notice.simplified(); !notice.isEmpty())
        report.notices += notice;
    report.about = Minutes::lines(figures, setting.locale);
    report.mainTable = u"decisions"_s;
    report.spareTable = minutes.decisions(); // Of a meeting that decides nothing too.
    report.sections = {minutes.items(), minutes.decisionTable()};
    if (const std::optional<ReportSection> notes = minutes.notes())
        report.sections.append(*notes);
    report.sections.append(keyFigureSection(figures.content, setting));
    report.sections.append(investmentsSection(figures.content, setting));
    report.sections.append(methodSection({}, setting));
    return report;
}

} // namespace bundlinje
