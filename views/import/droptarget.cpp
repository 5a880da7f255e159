#include "views/import/droptarget.h"

#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtWidgets/QApplication>

namespace bundlinje {

namespace {

/// The one local file or folder that is dragged; empty for anything else.
QString draggedPath(const QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

DropTarget::DropTarget(QWidget *place, Describe describe)
    : QLabel(place)
    , m_place(place)
    , m_describe(std::move(describe))
{
    hide();
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setLineWidth(3);
    setMargin(fontMetrics().height());
    // The place goes on being what the drag moves over.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    place->setAcceptDrops(true);
    // Also what is in the place: a text field would take the file as text.
    qApp->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop:
        break;
    default:
        return false;
    }
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || (widget != m_place && !m_place->isAncestorOf(widget)))
        return false;
    if (event->type() == QEvent::DragLeave) {
        hide();
        return widget == m_place;
    }
    return follow(*static_cast<QDropEvent *>(event));
}

bool DropTarget::follow(QDropEvent &drag)
{
    const QString path = draggedPath(&drag);
    if (path.isEmpty())
        return false; // Text is dragged to a field.
    const QString what = m_describe(path);
    if (what.isEmpty()) {
        drag.ignore();
        return true;
    }
    drag.acceptProposedAction();
    if (drag.type() == QEvent::Drop) {
        hide();
        // The program that the file comes from waits for the end of the drop.
        QTimer::singleShot(0, this, [this, path] { emit dropped(path); });
    } else if (drag.type() == QEvent::DragEnter || !isVisible()) {
        open(what);
    }
    return true;
}

void DropTarget::open(const QString &what)
{
    QFont large = m_place->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    setFont(large);
    setText(what);
    setGeometry(m_place->rect());
    raise();
    show();
}

} // namespace bundlinje
