#include "views/fields/formarea.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

namespace bundlinje {

FormArea::FormArea(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    // The scroll area itself follows the Tab key alone.
    connect(qApp, &QApplication::focusChanged, this, [this] {
        showFocus();
        // What has just been made, as the form of a new row, gets its place a moment later.
        QTimer::singleShot(0, this, &FormArea::showFocus);
    });
}

FormArea::~FormArea()
{
    // The focus moves while what is inside is taken down; this is only half there by then.
    disconnect(qApp, nullptr, this, nullptr);
}

void FormArea::showFocus()
{
    constexpr int linesBelow = 3; // What is said of the text, also before it is said.
    QWidget *focus = QApplication::focusWidget();
    if (focus && isVisible() && widget() && widget()->isAncestorOf(focus))
        ensureWidgetVisible(focus, 0, linesBelow * fontMetrics().lineSpacing());
}

QSize FormArea::minimumSizeHint() const
{
    QSize size = QScrollArea::minimumSizeHint();
    if (widget())
        size.setWidth(widget()->minimumSizeHint().width()
                      + verticalScrollBar()->sizeHint().width());
    return size;
}

bool FormArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return done;
}

} // namespace bundlinje
