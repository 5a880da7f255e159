#include "views/workpage.h"

#include "model/document/backgroundwork.h"
#include "model/items/numbertext.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace bundlinje {

namespace {

constexpr int betweenMilliseconds = 100;
/// What is over before that would only flicker.
constexpr int unnoticedMilliseconds = 400;
constexpr int longMilliseconds = 3000;

constexpr int barSteps = 1000;

} // namespace

WorkPage::WorkPage(QWidget *parent)
    : QFrame(parent) // Has a role for screen readers; a plain widget has none.
    , m_contents(new QWidget(this))
    , m_title(new QLabel(m_contents))
    , m_step(new QLabel(m_contents))
    , m_bar(new QProgressBar(m_contents))
    , m_timeLeft(new QLabel(m_contents))
    , m_cancel(new QPushButton(m_contents))
{
    for (QLabel *label : {m_title, m_step, m_timeLeft}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_bar->setTextVisible(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_timeLeft, 1);
    buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout(m_contents);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addWidget(m_step);
    column->addLayout(buttons);
    m_contents->setMinimumWidth(60 * fontMetrics().averageCharWidth());
    auto *layout = new QGridLayout(this);
    layout->addWidget(m_contents, 1, 1);
    for (const int edge : {0, 2}) {
        layout->setRowStretch(edge, 1);
        layout->setColumnStretch(edge, 1);
    }

    m_timer.setInterval(betweenMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &WorkPage::update);
    connect(m_cancel, &QPushButton::clicked, this, &WorkPage::cancelled);
    setFocusPolicy(Qt::StrongFocus); // Esc works before anything is to be seen.
    retranslate();
}

void WorkPage::follow(const BackgroundWork &work, const QString &title)
{
    m_work = &work;
    connect(&work, &BackgroundWork::finished, &m_timer, &QTimer::stop);
    m_title->setText(title);
    m_bar->setAccessibleName(title);
    setAccessibleName(title);
    m_step->clear();
    m_timeLeft->clear();
    m_contents->hide();
    m_cancel->setEnabled(true);
    m_timer.start();
}

void WorkPage::showStopping()
{
    m_cancel->setEnabled(false);
    m_timeLeft->setText(tr("Being taken back…"));
}

void WorkPage::update()
{
    if (!m_work) {
        m_timer.stop();
        return;
    }
    if (m_contents->isHidden()) {
        if (m_work->milliseconds() < unnoticedMilliseconds)
            return;
        m_contents->show();
        if (hasFocus())
            m_cancel->setFocus();
    }
    const WorkProgress progress = m_work->progress();
    m_bar->setMaximum(progress.total > 0 ? barSteps : 0); // 0 moves to and fro.
    if (progress.total > 0)
        m_bar->setValue(static_cast<int>(barSteps * progress.done / progress.total));
    m_step->setText(stepText(progress));
    if (m_work->isStopped())
        return;
    const std::optional<int> seconds = m_work->secondsLeft();
    const bool isLong = m_work->milliseconds() >= longMilliseconds;
    m_timeLeft->setText(isLong && seconds ? tr("About %Ln second(s) left", nullptr, *seconds)
                                          : QString());
}

QString WorkPage::stepText(const WorkProgress &progress) const
{
    const auto counted = [&](const QString &text) {
        return text.arg(countText(progress.done, QLocale()), countText(progress.total, QLocale()));
    };
    switch (progress.step) {
    case WorkProgress::Step::Starting:
        break;
    case WorkProgress::Step::Checking:
        return tr("Looking whether the file is intact");
    case WorkProgress::Step::Reading:
        return counted(tr("%1 of %2 investments read"));
    case WorkProgress::Step::Saving:
        return counted(tr("%1 of %2 investments saved"));
    }
    return {};
}

void WorkPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void WorkPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isEnabled())
        emit cancelled();
    else
        QFrame::keyPressEvent(event);
}

void WorkPage::retranslate()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    m_cancel->setText(tr("&Cancel"));
}

} // namespace bundlinje
