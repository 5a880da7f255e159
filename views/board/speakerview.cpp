#include "views/board/speakerview.h"

#include <QtCore/QTime>
#include <QtGui/QPainter>

#include <chrono>

namespace bundlinje {

namespace {

void drawFitting(QPainter &painter, const QPixmap &pixmap, const QRect &room)
{
    if (pixmap.isNull())
        return;
    const QSize size = pixmap.size().scaled(room.size(), Qt::KeepAspectRatio);
    const QRect place(room.topLeft(), size);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(place, pixmap);
    painter.drawRect(place);
}

} // namespace

SpeakerView::SpeakerView(const QLocale &locale, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_locale(locale)
{
    setWindowTitle(tr("Speaker view"));
    setAccessibleName(windowTitle());
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    connect(&m_tick, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    m_tick.start(std::chrono::seconds(1));
}

void SpeakerView::setSlides(const QPixmap &current, const QPixmap &next)
{
    m_current = current;
    m_next = next;
    update();
}

void SpeakerView::setStarted(const QElapsedTimer &sinceStart)
{
    m_sinceStart = sinceStart;
}

QString SpeakerView::timeText() const
{
    const qint64 minutes = m_sinceStart.isValid() ? m_sinceStart.elapsed() / 60'000 : 0;
    return tr("%1 · %n minute(s) used", "the clock", static_cast<int>(minutes))
        .arg(m_locale.toString(QTime::currentTime(), QLocale::ShortFormat));
}

void SpeakerView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString keys =
        tr("PgDn, PgUp: next, previous · number and Enter: slide · O: overview · B, W: black, "
           "white · Tab, Enter: details · Backspace: back · T: table · D: decision · + −: text · "
           "H: hide "
           "amounts · C: colours · L: pointer · S: swap screens · Esc: end");
    const int line = fontMetrics().height();
    const QRect room = rect().adjusted(line, line, -line, -line);
    const QRect keyPlace = fontMetrics().boundingRect(room, Qt::TextWordWrap, keys);
    const int below = keyPlace.height() + line;
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    const int head = QFontMetrics(large).height() + line;
    painter.save();
    painter.setFont(large);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, timeText());
    painter.restore();
    const QRect slides = room.adjusted(0, head, 0, -below);
    const int wide = slides.width() * 3 / 5 - line;
    drawFitting(painter, m_current, {slides.left(), slides.top(), wide, slides.height()});
    const QRect aside(slides.left() + wide + line, slides.top(), slides.width() - wide - line,
                      slides.height());
    painter.drawText(aside, Qt::AlignLeft | Qt::AlignTop,
                     hasNext() ? tr("Next") : tr("This is the last slide"));
    drawFitting(painter, m_next, aside.adjusted(0, line * 3 / 2, 0, 0));
    painter.drawText(
        QRect(room.left(), room.bottom() - keyPlace.height(), room.width(), keyPlace.height() + 1),
        Qt::TextWordWrap, keys);
}

} // namespace bundlinje
