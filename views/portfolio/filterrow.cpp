#include "views/portfolio/filterrow.h"

#include "views/charts/wrappinglayout.h"
#include "views/passfocus.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace bundlinje {

FilterRow::FilterRow(const QList<PlaceButton> &buttons, QWidget *parent)
    : QWidget(parent)
    , m_filterGroup(new QWidget(this))
    , m_label(new QLabel(m_filterGroup))
    , m_filter(new QLineEdit(m_filterGroup))
    , m_more(new QPushButton(m_filterGroup))
{
    auto *layout = new WrappingLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const PlaceButton &button : buttons)
        layout->addWidget(makeButton(button));
    layout->addWidget(m_filterGroup);
    auto *group = new QHBoxLayout(m_filterGroup);
    group->setContentsMargins(0, 0, 0, 0);
    group->addWidget(m_label);
    group->addWidget(m_filter, 1);
    group->addWidget(m_more);
    m_label->setBuddy(m_filter);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    passFocus(*this, *m_filter);
    fit();
    connect(m_filter, &QLineEdit::textChanged, this, &FilterRow::filterChanged);
    constexpr int rest = 600; // Milliseconds, as of a field before it speaks.
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(m_filter, &QLineEdit::textEdited, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &FilterRow::rested);
    retranslate();
}

QPushButton *FilterRow::makeButton(const PlaceButton &entry)
{
    auto *button = new QPushButton(this);
    const QList<QAction *> actions = entry.actions;
    const auto follow = [actions, button] {
        button->setEnabled(std::any_of(actions.begin(), actions.end(),
                                       [](const QAction *action) { return action->isEnabled(); }));
    };
    for (QAction *action : actions)
        connect(action, &QAction::changed, button, follow);
    if (actions.size() == 1) {
        connect(button, &QPushButton::clicked, actions.first(), &QAction::trigger);
    } else {
        auto *menu = new QMenu(button);
        menu->addActions(actions);
        button->setMenu(menu);
    }
    follow();
    m_buttons.append({entry.text, button});
    return button;
}

void FilterRow::addControls(const QList<QWidget *> &controls)
{
    layout()->removeWidget(m_filterGroup);
    QWidget *before = m_buttons.isEmpty() ? nullptr : m_buttons.last().second;
    for (QWidget *control : controls) {
        layout()->addWidget(control);
        if (before)
            setTabOrder(before, control);
        before = control;
    }
    layout()->addWidget(m_filterGroup);
    if (before)
        setTabOrder(before, m_filter);
    setTabOrder(m_filter, m_more);
}

void FilterRow::fit()
{
    constexpr int characters = 28;
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * characters);
}

QString FilterRow::filter() const
{
    return m_filter->text();
}

void FilterRow::setFilter(const QString &filter)
{
    m_filter->setText(filter);
}

void FilterRow::setFilterMenu(QMenu *menu)
{
    m_more->setMenu(menu);
}

QWidget *FilterRow::filterMenuButton() const
{
    return m_more;
}

void FilterRow::showFilterMenu()
{
    m_more->setFocus(Qt::ShortcutFocusReason);
    m_more->showMenu();
}

void FilterRow::setFilterEnabled(bool enabled)
{
    m_more->setEnabled(enabled);
    m_filter->setEnabled(enabled);
    m_label->setEnabled(enabled);
}

void FilterRow::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool FilterRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            emit left(); // There undo means the last step again, not the text.
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

void FilterRow::retranslate()
{
    m_label->setText(tr("Fil&ter"));
    m_filter->setPlaceholderText(tr("Name, party, tag, note (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter the investments"));
    m_more->setText(tr("Filter &by"));
    m_more->setToolTip(tr("Stage, theme, party, tag, or what is missing (Ctrl+Shift+F)"));
    for (const auto &[text, button] : std::as_const(m_buttons))
        button->setText(QCoreApplication::translate("bundlinje::PortfolioPlace", text));
}

} // namespace bundlinje
