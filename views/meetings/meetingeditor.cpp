#include "views/meetings/meetingeditor.h"

#include "model/document/portfoliodocument.h"
#include "model/items/meetingwords.h"
#include "model/items/momenttext.h"
#include "model/items/numbertext.h"
#include "views/fields/fieldplace.h"
#include "views/fields/gridbuilder.h"
#include "views/fields/sectionededitor.h"
#include "views/meetings/meetingsession.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using MeetingBuilder = FormBuilder<MeetingSheet>;

BuiltGrid<MeetingSheet, AgendaItem> buildAgenda(MeetingBuilder builder,
                                                const MeetingSession &session)
{
    builder.form()->setWide();
    auto built = buildGrid(
        builder,
        GridSpec<MeetingSheet, AgendaItem>{
            .name = u"meetings.agenda"_s,
            .rows = lens<MeetingSheet, QList<AgendaItem>>(
                [](auto &sheet) -> auto & { return sheet.meeting.agenda; }),
            .columns =
                [&session](const MeetingSheet &) { return agendaColumns(session.investments()); },
            .newRow =
                [](const MeetingSheet &) {
                    return AgendaItem{.id = QUuid::createUuid()};
                }});
    built.grid->addDetailRow(
        {builder.field(lift(agendaTextPart(), built.selected), built.grid, built.trail)});
    builder.form()->addWidget(built.grid);
    return built;
}

void buildDecisions(MeetingBuilder builder, const MeetingSession &session)
{
    builder.form()->setWide();
    auto built =
        buildGrid(builder,
                  GridSpec<MeetingSheet, MeetingDecision>{
                      .name = u"decisions"_s,
                      .rows = lens<MeetingSheet, QList<MeetingDecision>>(&MeetingSheet::decisions),
                      .columns =
                          [&session](const MeetingSheet &sheet) {
                              return decisionColumns(session.investments(), sheet.meeting.agenda);
                          },
                      .newRow =
                          [](const MeetingSheet &sheet) {
                              return newDecision(sheet.meeting);
                          }});
    built.grid->addDetailRow(
        {builder.field(lift(decisionTextPart(), built.selected), built.grid, built.trail)});
    builder.form()->addWidget(built.grid);
}

} // namespace

MeetingEditor::MeetingEditor(PortfolioDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_session(std::make_unique<MeetingSession>(document))
    , m_document(document)
    , m_editor(new SectionedEditor(this))
    , m_figures(new QLabel(this))
    , m_propose(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_editor);
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setWordWrap(true);
    m_figures->setMargin(fontMetrics().height() / 3);
    m_editor->setHeader(m_figures);
    buildSections();
    retranslate();
    setFocusProxy(m_editor);
    connect(m_editor, &SectionedEditor::unsavedChanged, this, &MeetingEditor::unsavedChanged);
    connect(m_editor, &SectionedEditor::closeRequested, this, &MeetingEditor::closeRequested);
    connect(m_propose, &QPushButton::clicked, this, &MeetingEditor::proposeAgenda);
    connect(m_up, &QPushButton::clicked, this, [this] { moveItem(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveItem(1); });
    const auto follow = [this] {
        // What is typed was begun upon the state shown.
        m_isStale = m_editor->isBeingTyped();
        if (m_isStale)
            refresh();
        else
            load();
    };
    connect(&document, &PortfolioDocument::changed, this,
            [this, follow](const QList<InvestmentId> &ids) {
                if (const Status read = m_session->takeChanged(ids); !read)
                    emit failed(read.error());
                follow();
            });
    connect(&document, &PortfolioDocument::portfolioChanged, this, follow);
    connect(m_editor, &SectionedEditor::restored, this, [this] {
        if (m_isStale && !m_editor->isBeingTyped())
            load();
    });
}

MeetingEditor::~MeetingEditor()
{
    m_editor->finish(); // The session goes before the fields.
}

void MeetingEditor::buildSections()
{
    const auto builder = [this](Form *form) {
        return MeetingBuilder(form, *m_session);
    };
    const QList<Part<MeetingSheet>> parts = meetingParts();
    MeetingBuilder meeting = builder(m_editor->addSection([] { return tr("Meeting"); }));
    meeting.add(parts.at(0));
    meeting.addRow({parts.at(1), parts.at(2)});
    meeting.add(parts.at(3));
    meeting.add(parts.at(4));
    Form *agenda = m_editor->addSection([] { return tr("Agenda"); });
    m_agenda = buildAgenda(builder(agenda), *m_session).grid;
    makeAgendaButtons(m_agenda);
    m_minutes = new QLabel(agenda);
    m_minutes->setTextFormat(Qt::PlainText);
    agenda->addWidget(m_minutes);
    buildDecisions(builder(m_editor->addSection([] { return tr("Decisions"); })), *m_session);
    builder(m_editor->addSection([] { return tr("Minutes"); })).add(parts.at(5));
}

void MeetingEditor::makeAgendaButtons(GridField *grid)
{
    m_propose->setObjectName(u"meetings.propose"_s);
    for (QPushButton *button : {m_propose, m_up, m_down})
        grid->addButton(button);
    connect(grid, &GridField::rowChanged, this, &MeetingEditor::refresh);
}

bool MeetingEditor::showMeeting(const QUuid &meeting)
{
    if (meeting == m_session->shown() && !meeting.isNull()) {
        emit changed();
        return true;
    }
    if (!commit())
        return false;
    if (const Status read = m_session->show(meeting); !read) {
        emit failed(read.error());
        return false;
    }
    m_isStale = false;
    refresh();
    emit changed();
    return true;
}

QUuid MeetingEditor::shown() const
{
    return m_session->shown();
}

void MeetingEditor::load()
{
    m_isStale = false;
    m_session->load();
    refresh();
    emit changed();
}

void MeetingEditor::refresh()
{
    const Meeting &meeting = m_session->stored().meeting;
    const bool isOver = meeting.date && *meeting.date < QDate::currentDate();
    m_editor->refresh(m_session->checks(m_session->stored()));
    m_figures->setText(
        meeting.frozenAt
            ? tr("Figures frozen %1. The slides, the board pack and the minutes show them.",
                 "%1 date and time")
                  .arg(momentText(meeting.frozenAt->toLocalTime(), QLocale()))
            : isOver
            ? tr("Current figures: the meeting is over, and its figures were not frozen. "
                 "Its minutes show those of today.")
            : tr("Current figures: the meeting shows them as they stand when it is held. Freeze "
                 "them when the papers go out."));
    const std::optional<int> sum = minutesOf(meeting.agenda);
    m_minutes->setText(sum ? tr("%Ln minute(s) in all.", nullptr, *sum) : QString());
    m_minutes->setVisible(sum.has_value());
    const int row = m_agenda->row();
    const bool isEditable = !m_session->isReadOnly();
    m_propose->setEnabled(isEditable && !meeting.id.isNull());
    m_up->setEnabled(isEditable && row > 0 && row < meeting.agenda.size());
    m_down->setEnabled(isEditable && row >= 0 && row + 1 < meeting.agenda.size());
}

void MeetingEditor::moveItem(int by)
{
    const int row = m_agenda->row();
    MeetingSheet after = m_session->stored();
    if (!commit() || row < 0 || row + by < 0 || row + by >= after.meeting.agenda.size())
        return;
    after = m_session->stored();
    const QString item = u"meetings.agenda[%1].title"_s.arg(row + by);
    after.meeting.agenda.move(row, row + by);
    if (const Status saved = m_session->saveAs(after, tr("Move an item of the agenda", "undo"));
        !saved)
        emit failed(saved.error());
    else
        m_agenda->goTo(item);
}

void MeetingEditor::freeze()
{
    MeetingSheet after = m_session->stored();
    after.meeting.frozenAt = QDateTime::currentDateTimeUtc();
    const QString name = meetingName(after.meeting);
    if (const Status saved =
            m_session->saveAs(after, tr("Freeze the figures of “%1”", "undo").arg(name));
        !saved)
        emit failed(saved.error());
    else
        emit done(tr("The figures of “%1” are frozen as they stand now. What is entered from now "
                     "on does not change them. Ctrl+Z takes it back.")
                      .arg(name));
}

void MeetingEditor::unfreeze()
{
    MeetingSheet after = m_session->stored();
    after.meeting.frozenAt.reset();
    const QString name = meetingName(after.meeting);
    if (const Status saved =
            m_session->saveAs(after, tr("Show current figures at “%1”", "undo").arg(name));
        !saved)
        emit failed(saved.error());
    else
        emit done(tr("“%1” shows current figures again. Ctrl+Z takes it back.").arg(name));
}

void MeetingEditor::proposeAgenda()
{
    if (!commit())
        return;
    MeetingSheet after = m_session->stored();
    for (const AgendaItem &proposed : usualAgenda()) {
        const bool isThere =
            std::any_of(after.meeting.agenda.cbegin(), after.meeting.agenda.cend(),
                        [&proposed](const AgendaItem &item) { return item.kind == proposed.kind; });
        if (!isThere)
            after.meeting.agenda.append(proposed);
    }
    const auto added =
        static_cast<int>(after.meeting.agenda.size() - m_session->stored().meeting.agenda.size());
    if (added == 0) {
        emit done(tr("The agenda has all of the usual items already."));
        return;
    }
    if (const Status saved = m_session->saveAs(after, tr("Propose the usual agenda", "undo"));
        !saved)
        emit failed(saved.error());
    else
        emit done(tr("%Ln item(s) added to the agenda. Ctrl+Z takes them back.", nullptr, added));
}

void MeetingEditor::removeMeeting()
{
    m_editor->discard();
    const QString name = meetingName(m_session->stored().meeting);
    if (const Status saved = m_session->removeMeeting(); !saved)
        emit failed(saved.error());
    else
        emit done(tr("“%1” is deleted. What it decided about investments stays with them. Ctrl+Z "
                     "takes it back.")
                      .arg(name));
}

bool MeetingEditor::commit()
{
    const bool isSaved = m_session->shown().isNull() || m_editor->commit();
    if (m_isStale && isSaved)
        load();
    return isSaved;
}

QStringList MeetingEditor::unsaved() const
{
    return m_editor->unsaved();
}

bool MeetingEditor::hasRefused() const
{
    return m_editor->hasRefused();
}

void MeetingEditor::goToRefused()
{
    m_editor->goToRefused();
}

bool MeetingEditor::undoTyping()
{
    return m_editor->undoTyping();
}

void MeetingEditor::stepSection(int by)
{
    m_editor->step(by);
}

void MeetingEditor::goToField(const QString &field)
{
    m_editor->goToField(field);
}

QList<QWidget *> MeetingEditor::panes() const
{
    return m_editor->panes();
}

void MeetingEditor::retranslate()
{
    m_propose->setText(tr("Propose the &usual agenda"));
    m_up->setText(tr("Move u&p"));
    m_down->setText(tr("Move do&wn"));
    m_editor->retranslate();
    refresh();
}

void MeetingEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bundlinje
