#include "views/focusring.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

#include <cmath>

namespace bundlinje {

namespace {

constexpr int thickness = 2;

/// Relative luminance by WCAG 2.2.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

bool standsOut(const QColor &colour, const QColor &ground)
{
    constexpr double least = 3;
    const double a = luminance(colour) + 0.05;
    const double b = luminance(ground) + 0.05;
    return std::max(a, b) / std::min(a, b) >= least;
}

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
    const bool isSeen = standsOut(highlight, palette.color(QPalette::Window))
        && standsOut(highlight, palette.color(QPalette::Base));
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
