#include "views/heading.h"

#include <QtCore/QEvent>

namespace bundlinje {

Heading::Heading(double times, QFont::Weight weight, QWidget *parent)
    : WrappedLabel(parent)
    , m_times(times)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    parent->installEventFilter(this); // Its letters are those that change with the others.
    fit();
}

void Heading::fit()
{
    QFont font = parentWidget()->font();
    font.setPointSizeF(font.pointSizeF() * m_times);
    font.setWeight(m_weight);
    setFont(font);
}

bool Heading::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::FontChange)
        fit();
    return WrappedLabel::eventFilter(watched, event);
}

} // namespace bundlinje
