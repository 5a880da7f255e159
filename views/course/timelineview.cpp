#include "views/course/timelineview.h"

#include "model/items/plaintooltip.h"
#include "views/announcement.h"

#include <QtCore/QEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// One thing with a name; its parts are reached by the arrow keys, not as further widgets.
class AccessibleTimeline final : public QAccessibleWidget {
public:
    explicit AccessibleTimeline(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Chart)
    {
    }

    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *timeline = qobject_cast<TimelineView *>(object);
    return timeline ? new AccessibleTimeline(timeline) : nullptr; // Qt takes it over.
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_style(ChartStyle::light(font()))
{
    QAccessible::installFactory(makeAccessible); // Again is as good as once.
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    m_chart.from = m_chart.to = m_chart.today = QDate::currentDate();
    layOut();
}

TimelineView::~TimelineView() = default;

void TimelineView::show(const CourseChart &chart)
{
    const TimelineSpot before = m_current;
    const InvestmentId id = before.row >= 0 ? m_chart.rows.at(before.row).id : InvestmentId{};
    m_chart = chart;
    m_current = {};
    const auto same = std::find_if(m_chart.rows.cbegin(), m_chart.rows.cend(),
                                   [id](const CourseChart::Row &row) { return row.id == id; });
    if (!id.isNull() && same != m_chart.rows.cend()) {
        const auto steps = static_cast<int>(same->steps.size());
        m_current = {static_cast<int>(std::distance(m_chart.rows.cbegin(), same)),
                     std::min(before.step, steps - 1)};
    }
    layOut();
    // What is looked at stays where it is when others come and go.
    if (m_current.row >= 0)
        verticalScrollBar()->setValue(
            verticalScrollBar()->value()
            + static_cast<int>(m_painter->rowHeight() * (m_current.row - before.row)));
    sayPoint(hasFocus() ? textOf(m_current) : QString());
}

void TimelineView::setAmountsHidden(bool hidden)
{
    m_amountsHidden = hidden;
}

void TimelineView::layOut()
{
    QFont pixels = font();
    pixels.setPixelSize(std::max(15, fontInfo().pixelSize()));
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    m_style = dark ? ChartStyle::dark(pixels) : ChartStyle::light(pixels);
    m_painter = std::make_unique<TimelinePainter>(m_chart, m_style, viewport()->width());
    const auto rows = static_cast<qreal>(m_chart.rows.size());
    const qreal whole = m_painter->rowHeight() * rows + 2;
    verticalScrollBar()->setRange(0, static_cast<int>(std::max(0.0, whole - roomForRows())));
    verticalScrollBar()->setPageStep(static_cast<int>(roomForRows()));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_painter->rowHeight()));
    viewport()->update();
}

qreal TimelineView::roomForRows() const
{
    return std::max(m_painter->rowHeight(),
                    viewport()->height() - m_painter->headHeight() - m_painter->legendHeight());
}

qreal TimelineView::topOf(int row) const
{
    return m_painter->headHeight() + m_painter->rowHeight() * row - verticalScrollBar()->value();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), m_style.background);
    const qreal head = m_painter->headHeight();
    const qreal bottom = head + roomForRows();
    const qreal wanted = topOf(static_cast<int>(m_chart.rows.size()));
    const qreal end = std::min(bottom, wanted);
    m_painter->paintHead(painter, end);
    painter.save();
    painter.setClipRect(QRectF(0, head, viewport()->width(), bottom - head));
    const auto first = static_cast<int>(verticalScrollBar()->value() / m_painter->rowHeight());
    const auto count = static_cast<int>(m_chart.rows.size());
    for (int row = first; row < count && topOf(row) < bottom; ++row)
        m_painter->paintRow(painter, row, topOf(row), m_current);
    painter.restore();
    m_painter->paintToday(painter, end);
    m_painter->paintLegend(painter, bottom);
}

TimelineSpot TimelineView::spotAt(QPointF position) const
{
    const qreal head = m_painter->headHeight();
    if (position.y() < head || position.y() >= head + roomForRows())
        return {};
    const auto row = static_cast<int>(
        std::floor((position.y() - head + verticalScrollBar()->value()) / m_painter->rowHeight()));
    if (row < 0 || row >= m_chart.rows.size())
        return {};
    return m_painter->spotAt(row, position - QPointF(0, topOf(row)));
}

QString TimelineView::textOf(const TimelineSpot &spot) const
{
    if (spot.row < 0)
        return {};
    const CourseChart::Row &row = m_chart.rows.at(spot.row);
    if (spot.step < 0)
        return tr("%1: %Ln thing(s) in its course", nullptr, static_cast<int>(row.steps.size()))
            .arg(row.name);
    return stepText(row, row.steps.at(spot.step), m_chart.today, QLocale(), m_amountsHidden);
}

void TimelineView::setCurrent(const TimelineSpot &spot)
{
    m_current = spot;
    viewport()->update();
    if (spot.row < 0)
        return sayPoint({});
    const qreal above = topOf(spot.row) - m_painter->headHeight();
    const qreal below = above + m_painter->rowHeight() - roomForRows();
    QScrollBar *bar = verticalScrollBar();
    if (above < 0)
        bar->setValue(bar->value() + static_cast<int>(std::floor(above)));
    else if (below > 0)
        bar->setValue(bar->value() + static_cast<int>(std::ceil(below)) + 1);
    sayPoint(textOf(spot));
    emit pointedAt(textOf(spot));
}

void TimelineView::sayPoint(const QString &point)
{
    const QString title =
        m_chart.title.isEmpty() ? tr("Time line") : m_chart.title + u". "_s + m_chart.sentence;
    setAccessibleName(point.isEmpty() ? title : point);
    setAccessibleDescription(point.isEmpty() ? QString() : title);
    announce(*this, point);
}

void TimelineView::activate(const TimelineSpot &spot)
{
    if (spot.row < 0)
        return;
    const CourseChart::Row &row = m_chart.rows.at(spot.row);
    const InvestmentId id = row.id; // The chart may change while it is gone to.
    const QString field = spot.step < 0 ? QString() : row.steps.at(spot.step).field;
    emit activated(id, field);
}

std::optional<TimelineSpot> TimelineView::spotByKey(int key, Qt::KeyboardModifiers modifiers) const
{
    const auto lastRow = static_cast<int>(m_chart.rows.size()) - 1;
    const auto page = std::max(1, static_cast<int>(roomForRows() / m_painter->rowHeight()));
    const int row = std::max(0, m_current.row);
    const auto lastStep = static_cast<int>(m_chart.rows.at(row).steps.size()) - 1;
    const bool isWhole = modifiers.testFlag(Qt::ControlModifier);
    switch (key) {
    case Qt::Key_Down:
        return TimelineSpot{std::min(lastRow, m_current.row + 1), -1};
    case Qt::Key_Up:
        return TimelineSpot{std::max(0, m_current.row - 1), -1};
    case Qt::Key_PageDown:
        return TimelineSpot{std::min(lastRow, row + page), -1};
    case Qt::Key_PageUp:
        return TimelineSpot{std::max(0, row - page), -1};
    case Qt::Key_Right:
        return TimelineSpot{row, std::min(lastStep, m_current.step + 1)};
    case Qt::Key_Left:
        return TimelineSpot{row, std::max(-1, m_current.step - 1)};
    case Qt::Key_Home:
        return isWhole ? TimelineSpot{0, -1} : TimelineSpot{row, std::min(0, lastStep)};
    case Qt::Key_End:
        return isWhole ? TimelineSpot{lastRow, -1} : TimelineSpot{row, lastStep};
    default:
        return std::nullopt;
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isPaging = event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp;
    const bool isWindows = modifiers.testFlag(Qt::AltModifier)
        || (isPaging && modifiers.testFlag(Qt::ControlModifier)); // Another tab of the place.
    if (m_chart.rows.isEmpty() || isWindows)
        return event->ignore();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return activate(m_current);
    if (const auto spot = spotByKey(event->key(), modifiers))
        setCurrent(*spot);
    else
        event->ignore();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrent(spotAt(event->position()));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    activate(spotAt(event->position()));
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    emit pointedAt(textOf(spotAt(event->position())));
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = textOf(spotAt(help->pos()));
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        emit pointedAt({});
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    sayPoint({}); // Whoever comes back hears first where they are.
    emit pointedAt({});
}

void TimelineView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange)
        layOut();
    if (event->type() == QEvent::LanguageChange && m_chart.title.isEmpty())
        sayPoint({});
}

} // namespace bundlinje
