#include "views/bar.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>

namespace bundlinje {

Bar::Bar(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    color();
}

void Bar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        color();
    QFrame::changeEvent(event);
}

void Bar::color()
{
    QPalette colors = QApplication::palette();
    colors.setColor(QPalette::Window, colors.color(QPalette::ToolTipBase));
    colors.setColor(QPalette::WindowText, colors.color(QPalette::ToolTipText));
    setPalette(colors);
}

} // namespace bundlinje
