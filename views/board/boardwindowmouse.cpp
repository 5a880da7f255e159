// What the mouse does in board mode.

#include "views/board/boardwindow.h"
#include "views/board/overview.h"
#include "views/board/slidescene.h"

#include <QtGui/QMouseEvent>

namespace bundlinje {

void BoardWindow::mousePressEvent(QMouseEvent *event)
{
    m_typed.clear();
    if (m_blank) {
        m_blank.reset();
        update();
    } else if (event->button() != Qt::LeftButton) {
        return;
    } else if (m_overview) {
        const qsizetype at = m_overview->slideAt(event->position().toPoint());
        if (at >= 0) {
            m_overview->mark(at);
            enter();
        }
    } else {
        const qreal unit = height() / SlideScene::unitsHigh;
        const int row = scene().rowAt(event->position() / unit);
        if (row >= 0 && scene().isLeading(row))
            drillIntoRow(row);
        else if (m_place.slide().kind == Slide::Kind::Investment)
            drillInto(m_place.slide().investment);
    }
}

void BoardWindow::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(m_isPointing ? Qt::BlankCursor : Qt::ArrowCursor);
    m_pointer = event->position().toPoint();
    if (m_isPointing)
        update();
}

} // namespace bundlinje
