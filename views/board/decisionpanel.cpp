#include "views/board/decisionpanel.h"

#include "model/items/datetext.h"
#include "model/items/errormessage.h"
#include "model/items/meetingwords.h"
#include "model/items/parttext.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

// Sizes of letters in units of 1/1080 of the height, as on the slides.
constexpr int titleLetters = 52;
constexpr int textLetters = 40;
constexpr int bodyLetters = 32;
constexpr int panelMargin = 64;

constexpr std::array panelOutcomes{DecisionOutcome::Approved, DecisionOutcome::ApprovedWithChanges,
                                   DecisionOutcome::Declined, DecisionOutcome::Deferred,
                                   DecisionOutcome::ForInformation};

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DecisionPanel::DecisionPanel(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_pages(new QStackedWidget(this))
{
    setAutoFillBackground(true);
    setAttribute(Qt::WA_NoMousePropagation); // A click beside a field is none on the slide.
    setAccessibleName(tr("Decision"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pages);
    m_pages->addWidget(makeEntry());
    m_pages->addWidget(makeSaved());
    hide();
}

QWidget *DecisionPanel::makeEntry()
{
    auto *page = new QWidget(m_pages);
    m_title = plainLabel(page);
    m_about = plainLabel(page);
    m_text = new QPlainTextEdit(page);
    m_outcome = new QComboBox(page);
    m_responsible = new QLineEdit(page);
    m_deadline = new QLineEdit(page);
    m_message = plainLabel(page);
    m_save = new QPushButton(tr("Save (Ctrl+Enter)"), page);
    m_leave = new QPushButton(tr("Back to the slides (Esc)"), page);
    m_title->setText(tr("What is decided?"));
    const auto labelFor = [page](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, page);
        label->setBuddy(field);
        field->setAccessibleName(text);
        return label;
    };
    m_textLabel = labelFor(tr("Decision"), m_text);
    m_outcomeLabel = labelFor(tr("Outcome"), m_outcome);
    m_responsibleLabel = labelFor(tr("Responsible"), m_responsible);
    m_deadlineLabel = labelFor(tr("Deadline"), m_deadline);
    m_text->setTabChangesFocus(true);
    m_outcome->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const DecisionOutcome outcome : panelOutcomes)
        m_outcome->addItem(decisionOutcomeLabel(outcome), static_cast<int>(outcome));
    auto *grid = new QGridLayout;
    int place = 0;
    for (const auto &[label, field] :
         std::initializer_list<std::pair<QLabel *, QWidget *>>{{m_outcomeLabel, m_outcome},
                                                               {m_responsibleLabel, m_responsible},
                                                               {m_deadlineLabel, m_deadline}}) {
        grid->addWidget(label, 0, place);
        grid->addWidget(field, 1, place);
        grid->setColumnStretch(place, field == m_outcome ? 0 : 1); // Its words are never cut.
        ++place;
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_textLabel);
    column->addWidget(m_text, 1);
    column->addLayout(grid);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &DecisionPanel::enter);
    connect(m_leave, &QPushButton::clicked, this, &DecisionPanel::left);
    for (QWidget *field : fields())
        field->installEventFilter(this);
    return page;
}

QWidget *DecisionPanel::makeSaved()
{
    auto *page = new QWidget(m_pages);
    page->setFocusPolicy(Qt::StrongFocus);
    m_savedTitle = plainLabel(page);
    m_savedText = plainLabel(page);
    m_savedFacts = plainLabel(page);
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_savedTitle);
    column->addStretch(1);
    column->addWidget(m_savedText);
    column->addWidget(m_savedFacts);
    column->addStretch(2);
    return page;
}

QList<QWidget *> DecisionPanel::fields() const
{
    return {m_text, m_outcome, m_responsible, m_deadline, m_save, m_leave};
}

void DecisionPanel::ask(const DecisionSubject &subject, SlideTheme theme)
{
    if (!begun())
        m_subject = subject;
    m_subject.whyNot = subject.whyNot;
    m_theme = theme;
    m_about->setText(m_subject.about);
    m_about->setVisible(!m_subject.about.isEmpty());
    const bool canSave = m_subject.whyNot.isEmpty();
    for (QWidget *field : fields())
        field->setEnabled(canSave || field == m_leave);
    m_message->setText(m_subject.whyNot);
    m_pages->setCurrentIndex(0);
    applyTheme();
    fit();
    show();
    raise();
    activateWindow(); // It may be asked for in the speaker view, and is typed in here.
    (canSave ? static_cast<QWidget *>(m_text) : m_leave)->setFocus(Qt::OtherFocusReason);
}

std::optional<BegunDecision> DecisionPanel::begun() const
{
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return std::nullopt;
    return BegunDecision{m_subject, text, m_outcome->currentIndex(), m_responsible->text(),
                         m_deadline->text()};
}

void DecisionPanel::goOnWith(const BegunDecision &begun)
{
    m_subject = begun.subject;
    m_text->setPlainText(begun.text);
    m_outcome->setCurrentIndex(begun.outcome);
    m_responsible->setText(begun.responsible);
    m_deadline->setText(begun.deadline);
}

void DecisionPanel::enter()
{
    if (!m_subject.whyNot.isEmpty())
        return;
    Decision decision = m_subject.begun;
    decision.text = m_text->toPlainText().trimmed();
    if (decision.text.isEmpty()) {
        refuse(tr("Write what is decided first."));
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    decision.outcome = static_cast<DecisionOutcome>(m_outcome->currentData().toInt());
    decision.responsible = m_responsible->text().simplified();
    PartContext context;
    context.locale = m_locale;
    context.today = QDate::currentDate();
    if (const Status read = readField(m_deadline->text(), context, decision.deadline); !read) {
        refuse(tr("“%1” cannot be read as a date. Write for example %2, or leave it empty. Nothing "
                  "is saved yet.")
                   .arg(m_deadline->text().simplified(),
                        dateText(PartialDate::fromDate(context.today.addMonths(1)), m_locale)));
        m_deadline->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit entered(decision, m_subject.investment);
}

void DecisionPanel::refuse(const QString &sentence)
{
    m_message->setText(sentence);
}

void DecisionPanel::showSaved(const Decision &decision)
{
    m_text->clear();
    m_outcome->setCurrentIndex(0);
    m_responsible->clear();
    m_deadline->clear();
    m_message->clear();
    m_savedTitle->setText(
        m_subject.about.isEmpty()
            ? tr("Decision saved: %1", "%1 its outcome").arg(decisionOutcomeLabel(decision.outcome))
            : tr("%1: %2", "%1 what it is about, %2 the outcome of a decision")
                  .arg(m_subject.about, decisionOutcomeLabel(decision.outcome)));
    m_savedText->setText(decision.text);
    QStringList facts;
    if (!decision.responsible.isEmpty())
        facts += tr("Responsible: %1").arg(decision.responsible);
    if (decision.deadline)
        facts += tr("Deadline: %1").arg(longDateText(*decision.deadline, m_locale));
    facts += tr("It is saved. Any key goes back to the slides.");
    m_savedFacts->setText(facts.join(u'\n'));
    m_pages->setCurrentIndex(1);
    setAccessibleDescription(decision.text);
    fit();
    setFocus(Qt::OtherFocusReason);
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool DecisionPanel::isSavedShown() const
{
    return m_pages->currentIndex() == 1;
}

QString DecisionPanel::message() const
{
    return m_message->text();
}

void DecisionPanel::applyTheme()
{
    const ChartStyle style = slideStyle(m_theme);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, style.background);
    colours.setColor(QPalette::Base, style.background);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText})
        colours.setColor(role, style.text);
    setPalette(colours);
}

void DecisionPanel::fit()
{
    const double unit = height() / SlideScene::unitsHigh;
    const auto letters = [unit](QWidget *widget, int units, QFont::Weight weight) {
        QFont made = widget->font();
        made.setPixelSize(std::max(1, qRound(units * unit)));
        made.setWeight(weight);
        widget->setFont(made);
    };
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_savedTitle})
        letters(widget, titleLetters, QFont::DemiBold);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_about})
        letters(widget, textLetters, QFont::Normal);
    letters(m_savedText, titleLetters, QFont::Normal);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_message, m_textLabel, m_outcomeLabel, m_outcome, m_responsibleLabel, m_responsible,
             m_deadlineLabel, m_deadline, m_save, m_leave, m_savedFacts})
        letters(widget, bodyLetters, QFont::Normal);
    const int margin = qRound(panelMargin * unit);
    for (int page = 0; page < m_pages->count(); ++page) {
        m_pages->widget(page)->layout()->setContentsMargins(margin, margin, margin, margin);
        m_pages->widget(page)->layout()->setSpacing(qRound(bodyLetters * unit / 2));
    }
}

void DecisionPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Goes round its own fields: behind the panel Tab means something else.
bool DecisionPanel::focusNextPrevChild(bool next)
{
    const QList<QWidget *> all = fields();
    const qsizetype count = all.size();
    qsizetype at = all.indexOf(focusWidget());
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + (next ? 1 : count - 1)) % count;
        if (all.at(at)->isEnabled()) {
            all.at(at)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

bool DecisionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const bool isEnter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
    if (isEnter && (pressed->modifiers() & Qt::ControlModifier)) {
        enter();
        return true;
    }
    if (isEnter && (watched == m_save || watched == m_leave)) {
        static_cast<QPushButton *>(watched)->click();
        return true;
    }
    if (pressed->key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// No key of the panel is one of board mode. Those that saved are still held down when it is shown.
void DecisionPanel::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    constexpr std::array held{Qt::Key_Control, Qt::Key_Shift, Qt::Key_Alt, Qt::Key_AltGr,
                              Qt::Key_Meta};
    if (event->isAutoRepeat() || std::find(held.begin(), held.end(), event->key()) != held.end())
        return;
    if (isSavedShown() || event->key() == Qt::Key_Escape)
        emit left();
}

} // namespace bundlinje
