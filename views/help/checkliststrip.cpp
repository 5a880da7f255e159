#include "views/help/checkliststrip.h"

#include "model/calc/casepotential.h"
#include "model/document/portfoliodocument.h"
#include "views/charts/wrappinglayout.h"
#include "views/fileflows.h"
#include "views/filesettings.h"

#include <QtCore/QEvent>
#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Whoever has more investments than this is no beginner; so many are looked at.
constexpr qsizetype mostInvestments = 20;
constexpr int stepCount = 5;

QString stepText(ChecklistStep step)
{
    switch (step) {
    case ChecklistStep::MasterData:
        return ChecklistStrip::tr("Stage, theme and parties");
    case ChecklistStep::Contract:
        return ChecklistStrip::tr("Contract amount");
    case ChecklistStep::Potential:
        return ChecklistStrip::tr("Potential");
    case ChecklistStep::EffectGoal:
        return ChecklistStrip::tr("Effect goal");
    case ChecklistStep::Source:
        return ChecklistStrip::tr("Source");
    }
    return {};
}

QList<Investment> firstInvestments(const PortfolioDocument &document)
{
    QList<Investment> investments;
    const QList<InvestmentSummary> &summaries = document.summaries();
    for (qsizetype i = 0; i < std::min(mostInvestments, summaries.size()); ++i) {
        if (auto investment = document.investment(summaries.at(i).id))
            investments.append(std::move(*investment));
    }
    return investments;
}

} // namespace

ChecklistStrip::ChecklistStrip(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_title->setTextFormat(Qt::PlainText);
    auto *steps = new QWidget(this);
    auto *wrapping = new WrappingLayout(steps);
    wrapping->addWidget(m_title);
    for (int i = 0; i < stepCount; ++i) {
        auto *button = new QPushButton(steps);
        button->setFlat(true);
        wrapping->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            if (i < m_items.size())
                emit asked(m_items.at(i).investment, m_items.at(i).field);
        });
    }
    m_close->setAutoRaise(true);
    m_close->setText(u"✕"_s);
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    const int gap = fontMetrics().descent();
    row->setContentsMargins(gap * 2, gap, gap, gap);
    row->addWidget(steps, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &ChecklistStrip::dismiss);
    retranslate();
    hide();
}

QString ChecklistStrip::settingsKey() const
{
    return settingsGroup(m_document->filePath()) + u"/firstStepsClosed"_s;
}

void ChecklistStrip::setDocument(const PortfolioDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_isReopened = false;
    m_isWanted = document && !document->isReadOnly() && !FileFlows::isSample(document->filePath())
        && document->summaries().size() <= mostInvestments
        && !QSettings().value(settingsKey()).toBool();
    if (document)
        connect(document, &PortfolioDocument::changed, this, &ChecklistStrip::follow);
    follow();
}

void ChecklistStrip::reopen()
{
    if (!m_document)
        return;
    m_isWanted = m_isReopened = true;
    follow();
    if (isVisible())
        m_buttons.constFirst()->setFocus(Qt::OtherFocusReason);
}

void ChecklistStrip::follow()
{
    m_items = m_document && m_isWanted
        ? checklist(firstInvestments(*m_document), caseSettings(m_document->portfolio()))
        : QList<ChecklistItem>();
    if (!m_items.isEmpty() && isDone(m_items) && !m_isReopened) {
        m_isWanted = false; // Undoing one of the steps does not bring it back.
        QSettings().setValue(settingsKey(), true);
    }
    showItems();
}

void ChecklistStrip::showItems()
{
    setVisible(m_isWanted && !m_items.isEmpty());
    for (int i = 0; i < m_items.size(); ++i) {
        const ChecklistItem &item = m_items.at(i);
        const QString text = stepText(item.step);
        m_buttons.at(i)->setText((item.isDone ? u"✓ "_s : u"○ "_s) + text);
        m_buttons.at(i)->setAccessibleName(item.isDone
                                               ? tr("%1, done", "a step").arg(text)
                                               : tr("%1, not done yet", "a step").arg(text));
    }
}

void ChecklistStrip::dismiss()
{
    m_isWanted = m_isReopened = false;
    QSettings().setValue(settingsKey(), true);
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    showItems();
    if (hadFocus)
        emit left();
}

void ChecklistStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChecklistStrip::retranslate()
{
    m_title->setText(tr("First steps:"));
    m_close->setToolTip(tr("Close the first steps; Help shows them again"));
    m_close->setAccessibleName(tr("Close the first steps"));
    showItems();
}

} // namespace bundlinje
