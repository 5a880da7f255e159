#include "views/history/asofband.h"

#include "model/items/momenttext.h"
#include "views/announcement.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace bundlinje {

AsOfBand::AsOfBand(QWidget *parent)
    : Bar(parent)
    , m_text(new QLabel(this))
    , m_label(new QLabel(this))
    , m_input(new QLineEdit(this))
    , m_show(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_refusal(new QLabel(this))
{
    for (QLabel *label : {m_text, m_refusal}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_label->setBuddy(m_input);
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_label);
    row->addWidget(m_input);
    row->addWidget(m_show);
    row->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    const int gap = fontMetrics().averageCharWidth();
    column->setContentsMargins(gap, 2, gap, 2);
    column->addLayout(row);
    column->addWidget(m_refusal);
    connect(m_input, &QLineEdit::returnPressed, this, &AsOfBand::choose);
    connect(m_show, &QPushButton::clicked, this, &AsOfBand::choose);
    connect(m_back, &QPushButton::clicked, this, &AsOfBand::giveUp);
    m_refusal->hide();
    hide();
    retranslate();
}

void AsOfBand::ask()
{
    show();
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
}

void AsOfBand::setMoment(const std::optional<QDateTime> &moment)
{
    m_moment = moment;
    m_refusal->hide();
    retranslate();
    setVisible(moment.has_value());
    QAccessibleEvent event(m_text, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    announce(*this, m_text->text());
}

void AsOfBand::refuse(const QString &why)
{
    m_refusal->setText(why);
    m_refusal->show();
    ask();
}

void AsOfBand::choose()
{
    const Result<QDateTime> moment = readMoment(m_input->text(), QLocale());
    if (!moment) {
        refuse(tr("This cannot be read as a date. Write for example 12.11.2026, 12.11.2026 14.02 "
                  "or 2026-11-12."));
        return;
    }
    m_refusal->hide();
    emit momentChosen(*moment);
}

void AsOfBand::giveUp()
{
    m_refusal->hide();
    hide();
    if (m_moment)
        emit backAsked();
    else if (QWidget *next = nextInFocusChain())
        next->setFocus();
}

void AsOfBand::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        giveUp();
    else
        Bar::keyPressEvent(event);
}

void AsOfBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Bar::changeEvent(event);
}

void AsOfBand::retranslate()
{
    if (m_moment) // As this language writes it, or "Show" could not read it.
        m_input->setText(momentText(*m_moment, QLocale()));
    m_text->setText(m_moment ? tr("Figures as of %1. Nothing can be edited here.", "%1 date, time")
                                   .arg(momentText(*m_moment, QLocale()))
                             : tr("Show all figures as they stood on a day."));
    m_text->setAccessibleName(m_text->text());
    m_label->setText(tr("Date, with or witho&ut time"));
    m_show->setText(tr("Sh&ow"));
    m_back->setText(m_moment ? tr("Bac&k to now") : tr("Close", "a band"));
}

} // namespace bundlinje
