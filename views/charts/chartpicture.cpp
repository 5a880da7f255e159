#include "views/charts/chartpicture.h"

#include "views/announcement.h"

#include <QtCore/QEvent>
#include <QtWidgets/QAccessibleWidget>

namespace bundlinje {

namespace {

/// One thing with a name; its parts are reached by the arrow keys, not as further widgets.
class AccessibleChart final : public QAccessibleWidget {
public:
    explicit AccessibleChart(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Chart)
    {
    }

    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *picture = qobject_cast<ChartPicture *>(object);
    return picture ? new AccessibleChart(picture) : nullptr; // Qt takes it over.
}

} // namespace

ChartPicture::ChartPicture(QGraphicsScene *scene, QWidget *parent)
    : QGraphicsView(scene, parent)
{
    QAccessible::installFactory(makeAccessible); // Again is as good as once.
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    sayPoint({});
}

void ChartPicture::setTitle(const QString &title, const QString &caption)
{
    m_title = title;
    m_caption = caption;
    sayPoint({});
}

void ChartPicture::sayPoint(const QString &point)
{
    const QString title = m_title.isEmpty() ? tr("Picture") : m_title;
    setAccessibleName(point.isEmpty() ? title : point);
    setAccessibleDescription(point.isEmpty() ? m_caption : m_title);
    announce(*this, point);
}

void ChartPicture::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    sayPoint({}); // Whoever comes back hears first where they are.
}

void ChartPicture::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_title.isEmpty())
        sayPoint({});
}

} // namespace bundlinje
