#include "views/breadcrumb.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(fontMetrics().averageCharWidth() / 2, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addStretch(1);
    hide();
}

void Breadcrumb::setParts(const QStringList &parts)
{
    if (parts == m_parts)
        return;
    // The buttons stay as long as their number does, or the focus would be lost with each step.
    const bool same = parts.size() == m_parts.size();
    m_parts = parts;
    if (!same)
        fill();
    setVisible(parts.size() > 1);
    setAccessibleName(parts.join(u" › "_s));
    fit();
}

void Breadcrumb::fill()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_buttons.clear();
    for (int part = 0; part < m_parts.size(); ++part) {
        if (part > 0)
            m_row->addWidget(new QLabel(u"›"_s, this));
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, part] { emit chosen(part); });
        m_row->addWidget(button);
        m_buttons.append(button);
    }
    m_row->addStretch(1);
}

/// Long names give way, so that the window can stay narrow; the whole of them is in the tooltip.
void Breadcrumb::fit()
{
    const qsizetype count = std::max(qsizetype{1}, m_parts.size());
    const int most =
        std::max(fontMetrics().averageCharWidth() * 12,
                 width() / static_cast<int>(count) - fontMetrics().averageCharWidth() * 4);
    const int least = std::max(24, fontMetrics().height() + fontMetrics().height() / 3);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
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
