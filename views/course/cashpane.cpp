#include "views/course/cashpane.h"

#include "views/portfolio/sentencepage.h"
#include "views/results/resulttableview.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace bundlinje {

namespace {

/// So few rows of the table are in view at least, for a low screen and large text.
constexpr int fewRows = 4;

} // namespace

CashPane::CashPane(QWidget *parent)
    : QWidget(parent)
    , m_position(new QLabel(this))
    , m_nothing(new SentencePage(this))
    , m_table(new ResultTableView(this))
    , m_caption(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    for (QLabel *label : {m_position, m_caption}) {
        label->setTextFormat(Qt::PlainText); // Names may stand in them.
        label->setWordWrap(true);
    }
    m_position->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_position);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_caption);
    connect(m_table, &ResultTableView::pointedAt, this, &CashPane::pointedAt);
    connect(m_table, &ResultTableView::done, this, &CashPane::done);
    connect(m_nothing, &SentencePage::firstChosen, this, &CashPane::investmentAsked);
    connect(m_nothing, &SentencePage::linkChosen, this, &CashPane::exampleAsked);
    m_table->setLeastRows(fewRows);
    setFocusProxy(m_table);
    retranslate();
}

void CashPane::show(const CashView &view)
{
    m_position->setText(view.position);
    m_position->setVisible(!view.position.isEmpty());
    const bool isAny = !view.onScreen.rows.isEmpty();
    const bool hadFocus = m_table->hasFocus() || m_nothing->focusProxy()->hasFocus();
    m_nothing->setSentence(view.onScreen.sentence);
    m_table->setTable(view.onScreen, view.table, false);
    m_nothing->setVisible(!isAny);
    m_table->setVisible(isAny);
    setFocusProxy(isAny ? static_cast<QWidget *>(m_table) : m_nothing);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    m_caption->setText(view.onScreen.caption);
    m_caption->setVisible(!view.onScreen.caption.isEmpty());
}

void CashPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CashPane::retranslate()
{
    m_nothing->setButtons(tr("&Open the investment"));
    m_nothing->setLink(tr("See how it looks in the ex&ample"));
}

} // namespace bundlinje
