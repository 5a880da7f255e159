#include "views/fields/askpanel.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

AskPanel::AskPanel(QWidget *parent)
    : Bar(parent)
    , m_question(new QLabel(this))
    , m_refusal(new QLabel(this))
    , m_take(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_question, 0, 0, 1, 2);
    constexpr int mostLines = 2;
    for (int i = 0; i < mostLines; ++i) {
        auto *label = new QLabel(this);
        auto *line = new QLineEdit(this);
        line->setObjectName(u"ask.%1"_s.arg(i));
        line->setAccessibleName(tr("Answer"));
        label->setBuddy(line);
        label->setTextFormat(Qt::PlainText);
        grid->addWidget(label, i + 1, 0);
        grid->addWidget(line, i + 1, 1);
        m_labels.append(label);
        m_lines.append(line);
    }
    grid->addWidget(m_refusal, mostLines + 1, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    grid->addLayout(buttons, mostLines + 2, 0, 1, 2);
    for (QLabel *label : {m_question, m_refusal}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_take->setObjectName(u"ask.take"_s);
    for (QPushButton *button : {m_take, m_leave})
        button->setAutoDefault(false);
    setTabOrder(m_lines.constLast(), m_take); // Made before the lines, which come first.
    setTabOrder(m_take, m_leave);
    connect(m_take, &QPushButton::clicked, this, &AskPanel::take);
    connect(m_leave, &QPushButton::clicked, this, &AskPanel::leave);
    hide();
}

void AskPanel::ask(const QString &question, const QList<Line> &lines, const QString &take,
                   std::function<QString(const QStringList &)> taken)
{
    m_taken = std::move(taken);
    m_before = QApplication::focusWidget();
    m_question->setText(question);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool isAsked = i < lines.size();
        m_labels.at(i)->setVisible(isAsked);
        m_lines.at(i)->setVisible(isAsked);
        if (!isAsked)
            continue;
        m_labels.at(i)->setText(lines.at(i).label);
        m_lines.at(i)->setAccessibleName(lines.at(i).label);
        m_lines.at(i)->setText(lines.at(i).text);
    }
    m_take->setText(take);
    m_leave->setText(tr("Cancel"));
    m_refusal->hide();
    m_lines.constFirst()->setAccessibleDescription({}); // Of the question before.
    show();
    m_lines.constFirst()->setFocus(Qt::OtherFocusReason);
    m_lines.constFirst()->selectAll();
}

void AskPanel::leave()
{
    if (m_before && isAncestorOf(QApplication::focusWidget()))
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
    m_taken = {};
}

void AskPanel::take()
{
    if (!m_taken)
        return;
    QStringList texts;
    for (const QLineEdit *line : std::as_const(m_lines)) {
        if (line->isVisibleTo(this))
            texts.append(line->text().trimmed());
    }
    const auto taken = m_taken; // What is done may close the panel.
    const QString refusal = taken(texts);
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    m_lines.constFirst()->setAccessibleDescription(refusal);
    if (refusal.isEmpty())
        leave();
}

void AskPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    else
        Bar::keyPressEvent(event);
}

} // namespace bundlinje
