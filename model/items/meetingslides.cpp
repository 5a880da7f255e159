#include "model/items/meetingslides.h"

#include "model/items/datetext.h"
#include "model/items/meetingchanges.h"
#include "model/items/meetingwords.h"
#include "model/items/numbertext.h"
#include "model/items/slidesource.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Rows of text that may need a second line.
constexpr qsizetype mostWordRows = 6;

class MeetingShow final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::MeetingSlides)

public:
    MeetingShow(const MeetingFigures &figures, const SlideQuestion &question)
        : m_figures(figures)
        , m_source(slideSource(figures.content, question))
    {
    }

    SlideShow made() const
    {
        const QList<AgendaItem> &agenda = m_figures.meeting.agenda;
        SlideShow show = agenda.isEmpty()
            ? slideShow(m_figures.content, m_source.question)
            : emptyShow(m_figures.content.portfolio, m_source.question);
        show.meeting = m_figures.meeting.id;
        if (agenda.isEmpty())
            return show;
        show.slides = agendaSlides();
        for (qsizetype i = 0; i < agenda.size(); ++i) {
            for (Slide slide : itemSlides(agenda.at(i))) {
                slide.agendaItem = agenda.at(i).id;
                slide.item =
                    tr("%1. %2", "%1 number of an item of the agenda, %2 what it is called")
                        .arg(countText(i + 1, locale()), nameOf(agenda.at(i)));
                show.slides.append(slide);
            }
        }
        return show;
    }

private:
    const QLocale &locale() const { return m_source.locale(); }

    QString nameOf(const AgendaItem &item) const
    {
        return agendaItemName(item, investmentName(m_figures, item.investment));
    }

    QList<Slide> agendaSlides() const
    {
        const Meeting &meeting = m_figures.meeting;
        SlideTable table{.columns = {{tr("Item")}, {tr("Responsible")}, {tr("Minutes"), true}},
                         .rows = {}};
        for (qsizetype i = 0; i < meeting.agenda.size(); ++i) {
            const AgendaItem &item = meeting.agenda.at(i);
            table.rows.append({tr("%1. %2",
                                  "%1 number of an item of the agenda, %2 what it is "
                                  "called")
                                   .arg(countText(i + 1, locale()), nameOf(item)),
                               item.responsible.simplified(),
                               item.minutes ? countText(*item.minutes, locale()) : QString()});
        }
        Slide slide;
        slide.kind = Slide::Kind::Agenda;
        slide.message = meetingName(meeting);
        QStringList where{meetingTime(meeting, locale()), meeting.place.simplified()};
        where.removeAll(QString());
        slide.title = where.join(u" · "_s);
        if (const std::optional<int> minutes = minutesOf(meeting.agenda))
            slide.caption = tr("%Ln minute(s) in all.", nullptr, *minutes);
        slide.content = table;
        return inParts(slide, mostSlideRows, locale());
    }

    QList<Slide> itemSlides(const AgendaItem &item) const
    {
        QList<Slide> slides;
        if (item.kind == AgendaKind::Text || !item.text.trimmed().isEmpty())
            slides += wordSlides(item);
        const QList<Slide> shown = shownBy(item);
        if (shown.isEmpty() && item.kind != AgendaKind::Text)
            slides.append(nothingYet(item));
        return slides + shown;
    }

    QList<Slide> wordSlides(const AgendaItem &item) const
    {
        Slide slide;
        slide.kind = Slide::Kind::Words;
        slide.investment = item.investment;
        setMessage(slide, nameOf(item));
        QStringList lines;
        for (const QString &line : item.text.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines.append(line.simplified());
        }
        if (!lines.isEmpty())
            slide.content = lines;
        return inParts(slide, mostWordRows, locale());
    }

    Slide nothingYet(const AgendaItem &item) const
    {
        Slide slide;
        slide.kind = Slide::Kind::Words;
        slide.message = nameOf(item);
        slide.content = QStringList{tr("There is nothing to show yet.")};
        return slide;
    }

    QList<Slide> shownBy(const AgendaItem &item) const
    {
        switch (item.kind) {
        case AgendaKind::Text:
            return {};
        case AgendaKind::KeyFigures:
            return keyFigureSlides(m_source) + wholePortfolioSlides(m_source);
        case AgendaKind::InvestedPotential:
            return investedPotentialSlides(m_source);
        case AgendaKind::Effects:
            return effectSlides(m_source);
        case AgendaKind::MoneyBack:
            return moneyBackSlides(m_source);
        case AgendaKind::Payers:
            return payerSlides(m_source);
        case AgendaKind::Changes:
            return changeSlides();
        case AgendaKind::Attention:
            return attentionSlides(m_source);
        case AgendaKind::Decisions:
            return openSlides();
        case AgendaKind::Investment:
            return investmentSlides(item.investment);
        case AgendaKind::Details:
            return detailSlides(m_figures.content, item.investment, m_source.question);
        }
        return {};
    }

    /// @param only null = all of them
    QList<Slide> investmentSlides(InvestmentId only) const
    {
        QList<Slide> slides;
        for (qsizetype i = 0; i < m_figures.content.investments.size(); ++i) {
            if (only.isNull() || m_figures.content.investments.at(i).id == only)
                slides.append(investmentSlide(m_source, i));
        }
        return slides;
    }

    QList<Slide> changeSlides() const
    {
        Slide slide;
        slide.kind = Slide::Kind::Changes;
        slide.caption = laterSentence(m_figures);
        if (!m_figures.contentBefore) {
            slide.message = m_figures.before
                ? tr("The file has no figures from the meeting before.")
                : tr("There is no earlier meeting to compare with.");
            return {slide};
        }
        const QString day = longDateText(PartialDate::fromDate(m_figures.dayBefore), locale());
        const QList<MeetingChange> changes =
            meetingChanges(*m_figures.contentBefore, m_figures.content, locale());
        slide.title =
            tr("Since %1, %2", "%1 a meeting, %2 a date").arg(meetingName(*m_figures.before), day);
        if (changes.isEmpty()) {
            slide.message = tr("No figure has changed since %1.", "%1 a date").arg(day);
            return {slide};
        }
        SlideTable table{
            .columns = {{tr("Investment")}, {tr("What")}, {tr("Then"), true}, {tr("Now"), true}},
            .rows = {}};
        QSet<QUuid> touched;
        for (const MeetingChange &change : changes) {
            const QString missing = QString::fromUtf16(missingText);
            table.rows.append({change.name, change.what,
                               change.then.isEmpty() ? missing : change.then,
                               change.now.isEmpty() ? missing : change.now});
            slide.leadsTo.append(isThere(change.investment) ? change.investment : InvestmentId());
            touched.insert(change.investment.value);
        }
        slide.message =
            tr("%Ln investment(s) changed since %1.", "%1 a date", static_cast<int>(touched.size()))
                .arg(day);
        slide.content = table;
        return firstParts(slide, mostSlideRows, locale());
    }

    bool isThere(InvestmentId id) const
    {
        return std::any_of(m_figures.content.investments.cbegin(),
                           m_figures.content.investments.cend(),
                           [id](const Investment &each) { return each.id == id; });
    }

    /// Not of this meeting, nor of a day after it.
    bool isEarlier(const Decision &decision) const
    {
        const Meeting &meeting = m_figures.meeting;
        return decision.meeting != meeting.id
            && (!decision.decidedOn || !meeting.date
                || decision.decidedOn->earliest() <= *meeting.date);
    }

    QList<Slide> openSlides() const
    {
        QList<MeetingDecision> open = openDecisions(m_figures.content);
        open.removeIf([this](const MeetingDecision &each) { return !isEarlier(each.decision); });
        Slide slide;
        slide.kind = Slide::Kind::Decisions;
        if (open.isEmpty()) {
            slide.message = tr("No earlier decision waits to be carried out.");
            return {slide};
        }
        SlideTable table{
            .columns = {{tr("Decision")}, {tr("About")}, {tr("Responsible")}, {tr("Deadline")}},
            .rows = {}};
        for (const auto &[id, decision, investment] : open) {
            table.rows.append({decision.text.simplified(), investmentName(m_figures, investment),
                               decision.responsible.simplified(),
                               decision.deadline ? dateText(*decision.deadline, locale())
                                                 : QString::fromUtf16(missingText)});
            slide.leadsTo.append(investment);
        }
        slide.message = tr("%Ln decision(s) wait(s) to be carried out.", nullptr,
                           static_cast<int>(open.size()));
        slide.title = tr("Decided earlier and still open, what is due first");
        slide.content = table;
        return firstParts(slide, mostWordRows, locale());
    }

    const MeetingFigures &m_figures;
    SlideSource m_source;
};

} // namespace

SlideQuestion meetingQuestion(const MeetingFigures &figures, ShownPerspective perspective,
                              const QLocale &locale)
{
    return {
        .today = figures.today, .date = figures.date, .perspective = perspective, .locale = locale};
}

SlideShow meetingSlides(const MeetingFigures &figures, const SlideQuestion &question)
{
    return MeetingShow(figures, question).made();
}

} // namespace bundlinje
