#include "views/import/droptarget.h"

#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>

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
    place->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_place)
        return QLabel::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDropEvent *>(event);
        const QString path = draggedPath(drag);
        const QString what = path.isEmpty() ? QString() : m_describe(path);
        if (what.isEmpty())
            return false;
        QFont large = m_place->font();
        large.setPointSizeF(large.pointSizeF() * 1.6);
        setFont(large);
        setText(what);
        setGeometry(m_place->rect());
        raise();
        show();
        drag->acceptProposedAction();
        return true;
    }
    case QEvent::DragLeave:
        hide();
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = draggedPath(drop);
        hide();
        drop->acceptProposedAction();
        // The program that the file comes from waits for the end of the drop.
        QTimer::singleShot(0, this, [this, path] { emit dropped(path); });
        return true;
    }
    default:
        return QLabel::eventFilter(watched, event);
    }
}

} // namespace bundlinje
