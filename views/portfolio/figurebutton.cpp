#include "views/portfolio/figurebutton.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionButton>
#include <QtWidgets/QStyleOptionFocusRect>
#include <QtWidgets/QStylePainter>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// What the text needs not to be elided, which goes by fractions of a pixel.
int widthOf(const QString &text, const QFont &font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

} // namespace

FigureButton::FigureButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void FigureButton::setFigure(const HeadlineFigure &figure)
{
    m_figure = figure;
    setAccessibleName(tr("%1: %2, %3", "figure, value, what it covers")
                          .arg(figure.title, figure.value, figure.cover));
    setAccessibleDescription(tr("Shows how the figure came about"));
    sayInTooltip();
    updateGeometry();
    update();
}

void FigureButton::setMarked(bool marked)
{
    if (std::exchange(m_marked, marked) == marked)
        return;
    updateGeometry();
    update();
}

QFont FigureButton::titleFont() const
{
    return font();
}

QFont FigureButton::valueFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    return large;
}

int FigureButton::margin() const
{
    return fontMetrics().averageCharWidth();
}

void FigureButton::setStacked(bool stacked)
{
    if (std::exchange(m_stacked, stacked) != stacked)
        updateGeometry();
}

int FigureButton::widthOfWords() const
{
    QFont cover = titleFont();
    cover.setBold(m_marked);
    return std::max(widthOf(m_figure.title, titleFont()), widthOf(m_figure.cover, cover));
}

int FigureButton::widthOfTwoLines() const
{
    return widthOf(m_figure.value, valueFont()) + widthOfWords() + 3 * margin();
}

int FigureButton::widthOfThreeLines() const
{
    return std::max(widthOfWords(), widthOf(m_figure.value, valueFont())) + 2 * margin();
}

QSize FigureButton::sizeHint() const
{
    const QFontMetrics small(titleFont());
    const QFontMetrics large(valueFont());
    if (!m_stacked)
        return {widthOfTwoLines(), std::max(large.height(), 2 * small.height()) + margin()};
    return {widthOfThreeLines(), 2 * small.height() + large.height() + margin()};
}

QSize FigureButton::minimumSizeHint() const
{
    // The figure itself is never cut; title and cover may be elided, the tooltip has them whole.
    return {widthOf(m_figure.value, valueFont()) + 2 * margin(), sizeHint().height()};
}

bool FigureButton::isWhole() const
{
    return widthOfWords() <= placeOfWords().width();
}

/// The words themselves only where they are cut: otherwise they are read already.
void FigureButton::sayInTooltip()
{
    const QString how = tr("How this figure came about");
    setToolTip(isWhole() ? how
                         : accessibleName().toHtmlEscaped() + u"<br>"_s + how.toHtmlEscaped());
}

QRect FigureButton::inside() const
{
    return rect().adjusted(margin(), margin() / 2, -margin(), -margin() / 2);
}

/// Title on its first line, cover on its last.
QRect FigureButton::placeOfWords() const
{
    const int line = QFontMetrics(titleFont()).height();
    QRect words = inside();
    if (m_stacked) {
        words.setHeight(2 * line + QFontMetrics(valueFont()).height());
    } else {
        words.setLeft(words.left() + widthOf(m_figure.value, valueFont()) + margin());
        words.setHeight(2 * line);
        words.moveTop(inside().center().y() - words.height() / 2);
    }
    return words;
}

void FigureButton::drawWords(QPainter &painter) const
{
    const QFontMetrics small(titleFont());
    const QRect words = placeOfWords();
    QRect value = inside();
    if (m_stacked) {
        value.setTop(value.top() + small.height());
        value.setHeight(QFontMetrics(valueFont()).height());
    }
    painter.setFont(valueFont());
    painter.drawText(value, Qt::AlignLeft | Qt::AlignVCenter, m_figure.value);
    painter.setFont(titleFont());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     small.elidedText(m_figure.title, Qt::ElideRight, words.width()));
    QFont remark = titleFont();
    remark.setBold(m_marked);
    painter.setFont(remark);
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignBottom,
        QFontMetrics(remark).elidedText(m_figure.cover, Qt::ElideRight, words.width()));
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    option.initFrom(this);
    option.features = QStyleOptionButton::Flat;
    if (isDown())
        option.state |= QStyle::State_Sunken;
    else if (underMouse())
        option.state |= QStyle::State_Raised;
    if (isDown() || underMouse())
        painter.drawPrimitive(QStyle::PE_PanelButtonCommand, option);

    painter.setPen(palette().color(QPalette::WindowText));
    drawWords(painter);
    if (m_marked)
        painter.fillRect(QRect(0, margin() / 2, std::max(3, margin() / 2), height() - margin()),
                         palette().color(QPalette::Highlight));
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

bool FigureButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip || event->type() == QEvent::Resize)
        sayInTooltip();
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace bundlinje
