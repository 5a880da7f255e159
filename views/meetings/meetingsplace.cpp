#include "views/meetings/meetingsplace.h"

#include "model/document/portfoliodocument.h"
#include "model/items/meetinglistmodel.h"
#include "model/items/meetingwords.h"
#include "views/meetings/meetingeditor.h"
#include "views/meetings/meetingsession.h"
#include "views/portfolio/sentencepage.h"

#include <QtGui/QFocusEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

MeetingsPlace::MeetingsPlace(QWidget *parent)
    : QWidget(parent)
    , m_model(new MeetingListModel(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new SentencePage(this))
    , m_splitter(new QSplitter(this))
    , m_list(new QListView(m_splitter))
    , m_right(new QWidget(m_splitter))
    , m_new(new QPushButton(this))
    , m_start(new QPushButton(this))
    , m_freeze(new QPushButton(this))
    , m_pack(new QPushButton(this))
    , m_minutes(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    layOut();
    connectParts();
    retranslate();
    fillList();
}

MeetingsPlace::~MeetingsPlace() = default;

void MeetingsPlace::layOut()
{
    constexpr int charactersOfList = 30;
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setSpacing(fontMetrics().height() / 6);
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * charactersOfList / 2);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins({});
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({fontMetrics().averageCharWidth() * charactersOfList, 1000});
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_new, m_start, m_freeze, m_pack, m_minutes})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    auto *contents = new QWidget(this);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins({});
    column->addLayout(buttons);
    column->addWidget(m_splitter, 1);
    m_pages->addWidget(contents);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 3;
    layout->setContentsMargins(gap, gap, gap, 0);
    layout->addWidget(m_pages);
    // In the order of reading.
    QWidget *before = m_new;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_start, m_freeze, m_pack, m_minutes, m_remove, m_list}) {
        setTabOrder(before, next);
        before = next;
    }
}

void MeetingsPlace::connectParts()
{
    connect(m_new, &QPushButton::clicked, this, &MeetingsPlace::addMeeting);
    connect(m_empty, &SentencePage::firstChosen, this, &MeetingsPlace::addMeeting);
    connect(m_empty, &SentencePage::linkChosen, this, &MeetingsPlace::exampleAsked);
    connect(m_freeze, &QPushButton::clicked, this, &MeetingsPlace::toggleFreeze);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_editor->removeMeeting();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    const auto ask = [this](QPushButton *button, void (MeetingsPlace::*signal)(const QUuid &)) {
        connect(button, &QPushButton::clicked, this, [this, signal] {
            if (commit()) // What is typed is part of it.
                emit(this->*signal)(shown());
        });
    };
    ask(m_start, &MeetingsPlace::startAsked);
    ask(m_pack, &MeetingsPlace::packAsked);
    ask(m_minutes, &MeetingsPlace::minutesAsked);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { chooseRow(current.row()); });
    connect(m_list, &QListView::activated, this, [this] {
        if (m_editor)
            m_editor->setFocus(Qt::OtherFocusReason);
    });
    // In the editor these keys are its own.
    const auto onKeys = [this](const QList<QKeySequence> &keys, int by) {
        auto *shortcut = new QShortcut(m_list);
        shortcut->setKeys(keys);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] {
            if (m_editor && m_right->isVisible())
                m_editor->stepSection(by);
        });
    };
    onKeys({Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown}, 1);
    onKeys({Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageUp}, -1);
}

void MeetingsPlace::setDocument(PortfolioDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    delete std::exchange(m_editor, nullptr);
    m_document = document;
    if (document)
        connect(document, &PortfolioDocument::portfolioChanged, this, &MeetingsPlace::fillList);
    fillList();
}

void MeetingsPlace::makeEditor()
{
    m_editor = new MeetingEditor(*m_document, m_right);
    m_right->layout()->addWidget(m_editor);
    connect(m_editor, &MeetingEditor::unsavedChanged, this, &MeetingsPlace::unsavedChanged);
    connect(m_editor, &MeetingEditor::done, this, &MeetingsPlace::done);
    connect(m_editor, &MeetingEditor::failed, this, &MeetingsPlace::failed);
    connect(m_editor, &MeetingEditor::changed, this, &MeetingsPlace::updateButtons);
    connect(m_editor, &MeetingEditor::closeRequested, this,
            [this] { m_list->setFocus(Qt::OtherFocusReason); });
}

void MeetingsPlace::fillList()
{
    const QUuid chosen = shown();
    const int row = m_list->currentIndex().row();
    m_isChoosing = true;
    m_model->setMeetings(m_document ? m_document->portfolio().meetings : QList<Meeting>(),
                         QDate::currentDate());
    const int count = m_model->rowCount();
    const int found = m_model->rowOf(chosen);
    // After the one that is gone comes the next.
    const int wanted = found >= 0 ? found : std::min(std::max(row, 0), count - 1);
    m_list->setCurrentIndex(m_model->index(wanted));
    m_isChoosing = false;
    const bool hadFocus = m_empty->isAncestorOf(focusWidget());
    m_pages->setCurrentIndex(count == 0 ? 1 : 0);
    if (hadFocus && count > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    m_empty->setButtonsEnabled(m_document && !m_document->isReadOnly());
    // Which meeting is read only once somebody looks.
    if (found < 0 && isVisible())
        edit(m_model->idAt(wanted));
    updateButtons();
}

bool MeetingsPlace::edit(const QUuid &meeting)
{
    if (!m_editor && !meeting.isNull())
        makeEditor();
    return !m_editor || m_editor->showMeeting(meeting);
}

void MeetingsPlace::chooseRow(int row)
{
    if (m_isChoosing || !m_document)
        return;
    if (!edit(m_model->idAt(row))) { // Its bar says what cannot be saved.
        m_isChoosing = true;
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(shown())));
        m_isChoosing = false;
    }
    updateButtons();
}

QUuid MeetingsPlace::shown() const
{
    return m_editor ? m_editor->shown() : QUuid();
}

void MeetingsPlace::showMeeting(const QUuid &meeting)
{
    if (const int row = m_model->rowOf(meeting); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void MeetingsPlace::goToField(const QString &field)
{
    if (m_editor)
        m_editor->goToField(field);
}

void MeetingsPlace::addMeeting()
{
    if (!m_document || !commit())
        return;
    Portfolio after = m_document->portfolio();
    Meeting added{.id = QUuid::createUuid(), .title = tr("Board meeting")};
    added.agenda = usualAgenda();
    after.meetings.append(added);
    const Status saved =
        m_document->change({.portfolio = PortfolioChange{m_document->portfolio(), after},
                            .reason = tr("New meeting", "undo")});
    if (!saved) {
        emit failed(saved.error());
        return;
    }
    showMeeting(added.id);
    m_editor->goToField(u"meetings.date"_s);
}

void MeetingsPlace::toggleFreeze()
{
    if (!commit())
        return;
    if (m_editor->session().stored().meeting.frozenAt)
        m_editor->unfreeze();
    else
        m_editor->freeze();
}

void MeetingsPlace::updateButtons()
{
    const bool isChosen = !shown().isNull();
    const bool isEditable = m_document && !m_document->isReadOnly();
    const bool isFrozen = isChosen && m_editor->session().stored().meeting.frozenAt.has_value();
    m_freeze->setText(isFrozen ? tr("Use &current figures") : tr("Free&ze figures"));
    m_freeze->setToolTip(isFrozen ? tr("The meeting follows what is entered again.")
                                  : tr("The slides, the board pack and the minutes then agree, "
                                       "whatever is entered afterwards."));
    m_new->setEnabled(isEditable);
    for (QPushButton *button : {m_freeze, m_remove})
        button->setEnabled(isChosen && isEditable);
    for (QPushButton *button : {m_start, m_pack, m_minutes})
        button->setEnabled(isChosen);
    m_right->setVisible(isChosen);
    emit shownChanged();
}

bool MeetingsPlace::commit()
{
    return !m_editor || m_editor->commit();
}

QStringList MeetingsPlace::unsaved() const
{
    return m_editor ? m_editor->unsaved() : QStringList();
}

bool MeetingsPlace::hasRefused() const
{
    return m_editor && m_editor->hasRefused();
}

void MeetingsPlace::goToRefused()
{
    if (m_editor)
        m_editor->goToRefused();
}

bool MeetingsPlace::undoTyping()
{
    return m_editor && m_editor->undoTyping();
}

QList<QWidget *> MeetingsPlace::panes() const
{
    if (m_pages->currentWidget() == m_empty)
        return {m_empty};
    return QList<QWidget *>{m_list} + (m_editor ? m_editor->panes() : QList<QWidget *>());
}

void MeetingsPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillList();
}

void MeetingsPlace::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_pages->currentWidget() == m_empty)
        m_empty->setFocus(event->reason());
    else
        m_list->setFocus(event->reason());
}

void MeetingsPlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MeetingsPlace::retranslate()
{
    m_list->setAccessibleName(tr("Meetings, what comes next first"));
    m_new->setText(tr("&New meeting"));
    m_start->setText(tr("Star&t the meeting"));
    m_pack->setText(tr("&Board pack…"));
    m_minutes->setText(tr("&Minutes…"));
    m_remove->setText(tr("&Delete"));
    m_empty->setSentence(tr("The board's meetings will stand here: agenda, slides, decisions and "
                            "minutes, with figures that are frozen when the papers go out."));
    m_empty->setButtons(tr("&New meeting"));
    m_empty->setLink(tr("See how it looks in the ex&ample"));
    m_model->retranslate();
    updateButtons();
}

} // namespace bundlinje
