#include "views/board/overview.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <algorithm>

namespace bundlinje {

Overview::Overview(const SlideShow &show, const SlideLook &look, const QLocale &locale,
                   QSize screen)
    : m_show(show)
    , m_look(look)
    , m_locale(locale)
    , m_screen(screen)
{
    m_look.size = m_screen / static_cast<int>(columns + 1);
}

void Overview::mark(qsizetype at)
{
    m_marked = std::clamp(at, qsizetype{0}, m_show.slides.size() - 1);
}

QRect Overview::placeOf(qsizetype at) const
{
    const qsizetype onPage = at - firstOfPage();
    const QSize cell(m_screen.width() / static_cast<int>(columns),
                     m_screen.height() / static_cast<int>(rows));
    const QPoint corner(static_cast<int>(onPage % columns) * cell.width(),
                        static_cast<int>(onPage / columns) * cell.height());
    const QPoint inset((cell.width() - m_look.size.width()) / 2,
                       (cell.height() - m_look.size.height()) / 2);
    return {corner + inset, m_look.size};
}

qsizetype Overview::slideAt(QPoint place) const
{
    const qsizetype first = firstOfPage();
    const qsizetype end = std::min(first + columns * rows, m_show.slides.size());
    for (qsizetype at = first; at < end; ++at) {
        if (placeOf(at).contains(place))
            return at;
    }
    return -1;
}

bool Overview::beginsSection(qsizetype at) const
{
    return at % columns == 0
        || sectionOf(m_show.slides.at(at)) != sectionOf(m_show.slides.at(at - 1));
}

/// Its name above all of its slides in this row.
void Overview::paintSection(QPainter &painter, qsizetype at) const
{
    const Slide &slide = m_show.slides.at(at);
    qsizetype last = at;
    while (last + 1 < m_show.slides.size() && !beginsSection(last + 1))
        ++last;
    const QRect first = placeOf(at);
    const int line = painter.fontMetrics().height();
    const int thick = std::max(2, m_screen.height() / 270);
    const int right = placeOf(last).right();
    const int bottom = first.top() - std::max(3, m_screen.height() / 135) - thick * 2;
    painter.fillRect(QRect(first.left(), bottom, right - first.left(), thick),
                     painter.pen().color());
    const QString name =
        painter.fontMetrics().elidedText(sectionOf(slide), Qt::ElideRight, right - first.left());
    painter.drawText(QRect(first.left(), bottom - line, right - first.left(), line),
                     Qt::AlignLeft | Qt::AlignVCenter, name);
}

void Overview::paint(QPainter &painter)
{
    const qsizetype first = firstOfPage();
    const qsizetype end = std::min(first + columns * rows, m_show.slides.size());
    if (m_drawnFrom != first) {
        m_drawn.clear();
        for (qsizetype at = first; at < end; ++at)
            m_drawn.append(slideImage(m_show, at, m_look, m_locale));
        m_drawnFrom = first;
    }
    const ChartStyle style = slideStyle(m_look.theme);
    painter.fillRect(QRect({}, m_screen), style.grid);
    const int frame = std::max(3, m_screen.height() / 135);
    QFont font = style.font;
    font.setPixelSize(std::max(12, m_screen.height() / 40));
    painter.setFont(font);
    painter.setPen(style.text);
    const int line = QFontMetrics(font).height();
    for (qsizetype at = first; at < end; ++at) {
        const QRect place = placeOf(at);
        if (beginsSection(at))
            paintSection(painter, at);
        if (at == m_marked)
            painter.fillRect(place.adjusted(-frame, -frame, frame, frame), style.text);
        painter.drawImage(place.topLeft(), m_drawn.at(at - first));
        // What is typed before Enter.
        painter.drawText(QRect(place.left(), place.bottom() + frame, place.width(), line),
                         Qt::AlignLeft | Qt::AlignTop, m_locale.toString(at + 1));
    }
    if (m_show.slides.size() <= columns * rows)
        return;
    const QString part = tr("%1 to %2 of %3; the arrow keys go on", "slides on this page")
                             .arg(m_locale.toString(first + 1), m_locale.toString(end),
                                  m_locale.toString(m_show.slides.size()));
    painter.drawText(QRect(0, m_screen.height() - line - frame, m_screen.width() - frame * 2, line),
                     Qt::AlignRight | Qt::AlignVCenter, part);
}

} // namespace bundlinje
