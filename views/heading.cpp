#include "views/heading.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>

namespace bundlinje {

Heading::Heading(double times, QFont::Weight weight, QWidget *parent)
    : QLabel(parent)
    , m_times(times)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    fit();
}

void Heading::fit()
{
    QFont font = QApplication::font(parentWidget());
    font.setPointSizeF(font.pointSizeF() * m_times);
    font.setWeight(m_weight);
    setFont(font);
}

void Heading::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        fit();
}

} // namespace bundlinje
