#include "views/focusring.h"

#include "views/contrast.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace bundlinje {

namespace {

constexpr int thickness = 2;

/// A frame by type, so that it is neither laid out nor read aloud, but placed and drawn by us.
class Frame final : public QFocusFrame {
public:
    using QFocusFrame::QFocusFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(FocusRing::colour(palette()), thickness));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
};

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

QColor FocusRing::colour(const QPalette &palette)
{
    const QColor highlight = palette.color(QPalette::Highlight);
    const bool isSeen = contrast(highlight, palette.color(QPalette::Window)) >= partContrast
        && contrast(highlight, palette.color(QPalette::Base)) >= partContrast;
    return isSeen ? highlight : palette.color(QPalette::WindowText);
}

void FocusRing::follow(QWidget *widget)
{
    if (widget == m_focused && m_frame)
        return;
    if (m_focused)
        m_focused->removeEventFilter(this);
    delete m_frame;
    m_focused = widget;
    if (!widget || widget->isWindow())
        return;
    widget->installEventFilter(this);
    m_frame = new Frame(widget);
    fit();
}

void FocusRing::fit()
{
    m_frame->setGeometry(m_focused->rect());
    m_frame->raise();
    m_frame->show();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_focused && m_frame
        && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace bundlinje
