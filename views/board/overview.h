#pragma once

#include "views/board/slideexport.h"

#include <QtCore/QCoreApplication>

class QPainter;

namespace bundlinje {

/// The slides of a meeting small beside each other, one of them marked; as many as can be told
/// apart, the others on further pages. Above the first of each part of the meeting stands what it
/// is called, and a line that goes on above the others of it.
class Overview final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::Overview)

public:
    static constexpr qsizetype columns = 4;
    static constexpr qsizetype rows = 3;

    /// @param screen pixels
    Overview(const SlideShow &show, const SlideLook &look, const QLocale &locale, QSize screen);

    qsizetype marked() const { return m_marked; }
    /// Marks that slide, or the nearest there is.
    void mark(qsizetype at);
    /// The slide at a place on the screen; −1 = none.
    qsizetype slideAt(QPoint place) const;
    void paint(QPainter &painter);

private:
    QRect placeOf(qsizetype at) const;
    /// Whether another part of the meeting begins with the slide, or a page or row of one.
    bool beginsSection(qsizetype at) const;
    void paintSection(QPainter &painter, qsizetype at) const;
    qsizetype firstOfPage() const { return m_marked - m_marked % (columns * rows); }

    const SlideShow &m_show;
    SlideLook m_look;
    QLocale m_locale;
    QSize m_screen;
    qsizetype m_marked = 0;
    qsizetype m_drawnFrom = -1;
    QList<QImage> m_drawn; ///< Of one page.
};

} // namespace bundlinje
