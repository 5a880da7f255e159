#include "views/results/gaplist.h"

#include "views/linkbutton.h"

#include <QtCore/QEvent>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// So many are named before the rest is only counted.
constexpr qsizetype fewGaps = 4;

/// A name with an ampersand has no letter to press.
QString asButtonText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

GapList::GapList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    hide();
}

void GapList::setGaps(const QList<GapText> &gaps)
{
    if (gaps == m_gaps)
        return; // The links stay where they are, and so does the focus.
    m_gaps = gaps;
    m_showsAll = false;
    build();
}

void GapList::build()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // One of them may be the sender.
        delete item;
    }
    const qsizetype shown = m_showsAll || m_gaps.size() <= fewGaps + 1 ? m_gaps.size() : fewGaps;
    for (qsizetype i = 0; i < shown; ++i) {
        const GapText &gap = m_gaps.at(i);
        QPushButton *button = i == 0 ? new QPushButton(this) : new LinkButton(this);
        button->setAccessibleName(i == 0 ? tr("Next: %1", "input to fill").arg(gap.text)
                                         : gap.text);
        button->setAccessibleDescription(tr("Goes to the input"));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this,
                [this, field = gap.field] { emit chosen(field); });
        m_rows->addWidget(button);
    }
    if (shown < m_gaps.size()) {
        auto *rest = new LinkButton(this);
        rest->setText(tr("%Ln more …", nullptr, static_cast<int>(m_gaps.size() - shown)));
        connect(rest, &QPushButton::clicked, this, [this] {
            m_showsAll = true;
            build();
            setFocus();
        });
        m_rows->addWidget(rest);
    }
    setFocusProxy(m_gaps.isEmpty() ? nullptr : m_rows->itemAt(0)->widget());
    setVisible(!m_gaps.isEmpty());
    fit();
}

/// What is too long gives way at its end; the whole of it is in the tooltip.
void GapList::fit()
{
    for (int i = 0; i < m_rows->count(); ++i) {
        auto *button = qobject_cast<QPushButton *>(m_rows->itemAt(i)->widget());
        const QString whole = button ? button->accessibleName() : QString();
        if (whole.isEmpty())
            continue; // The one that only counts is short.
        button->setText(asButtonText(whole));
        const QString how = button->accessibleDescription();
        const int excess = button->sizeHint().width() - width();
        button->setToolTip(excess <= 0 ? how
                                       : whole.toHtmlEscaped() + u"<br>"_s + how.toHtmlEscaped());
        if (excess <= 0)
            continue;
        const QFontMetrics metrics = button->fontMetrics();
        const int room = metrics.horizontalAdvance(whole) - excess - 2; // Widths are rounded.
        button->setText(asButtonText(metrics.elidedText(whole, Qt::ElideRight, room)));
    }
}

void GapList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void GapList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace bundlinje
