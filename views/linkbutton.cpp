#include "views/linkbutton.h"

#include "views/contrast.h"

#include <QtCore/QEvent>

namespace bundlinje {

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    colour();
}

void LinkButton::colour()
{
    const QColor link = palette().color(QPalette::Link);
    QPalette colors;
    // Some dark themes keep a link as dark as on white.
    if (contrast(link, palette().color(QPalette::Window)) >= textContrast)
        colors.setColor(QPalette::ButtonText, link);
    setPalette(colors);
}

void LinkButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isColouring) {
        m_isColouring = true;
        colour();
        m_isColouring = false;
    }
}

} // namespace bundlinje
