#include "views/breadcrumb.h"

#include "views/leasttarget.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int mostParts = 3;

} // namespace

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(fontMetrics().averageCharWidth() / 2, 0, 0, 0);
    row->setSpacing(0);
    for (int part = 0; part < mostParts; ++part) {
        if (part > 0) {
            m_marks.append(new QLabel(u"›"_s, this));
            row->addWidget(m_marks.last());
        }
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, part] { emit chosen(part); });
        row->addWidget(button);
        m_buttons.append(button);
    }
    row->addStretch(1);
    hide();
}

void Breadcrumb::setParts(const QStringList &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts.mid(0, mostParts);
    for (qsizetype i = 0; i < mostParts; ++i) {
        m_buttons.at(i)->setVisible(i < m_parts.size());
        if (i > 0)
            m_marks.at(i - 1)->setVisible(i < m_parts.size());
    }
    setVisible(m_parts.size() > 1);
    setAccessibleName(m_parts.join(u" › "_s));
    fit();
}

/// Long names give way, so that the window can stay narrow; the whole of them is in the tooltip.
void Breadcrumb::fit()
{
    const qsizetype count = std::max(qsizetype{1}, m_parts.size());
    const int most =
        std::max(fontMetrics().averageCharWidth() * 12,
                 width() / static_cast<int>(count) - fontMetrics().averageCharWidth() * 4);
    const int least = std::max(leastTarget, fontMetrics().height() + fontMetrics().height() / 3);
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const QString &part = m_parts.at(i);
        QToolButton *button = m_buttons.at(i);
        QString text = fontMetrics().elidedText(part, Qt::ElideMiddle, most);
        // The text may be a name: an ampersand in it is no mnemonic.
        button->setText(text.replace(u'&', u"&&"_s));
        button->setAccessibleName(part);
        button->setToolTip(text == part ? QString() : part.toHtmlEscaped());
        button->setMinimumHeight(least);
    }
}

void Breadcrumb::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Breadcrumb::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace bundlinje
