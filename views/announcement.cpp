#include "views/announcement.h"

#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Never seen: only its name counts.
class Announcement final : public QWidget {
public:
    explicit Announcement(QWidget *window)
        : QWidget(window)
    {
        setObjectName(u"announcement"_s);
        hide();
    }

    /// After the focus has moved, whose name would else cut it off. Qt 6.4 tells of a changed name
    /// without the name, which Orca passes over; a notification that shows is read.
    void say(const QString &text)
    {
        setAccessibleName(text);
        if (std::exchange(m_isQueued, true))
            return;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isQueued = false;
                QAccessibleEvent event(this, QAccessible::ObjectShow);
                QAccessible::updateAccessibility(&event);
            },
            Qt::QueuedConnection);
    }

private:
    bool m_isQueued = false;
};

QAccessibleInterface *makeAnnouncement(const QString &, QObject *object)
{
    auto *announcement = dynamic_cast<Announcement *>(object);
    return announcement ? new QAccessibleWidget(announcement, QAccessible::Notification) : nullptr;
}

} // namespace

void announce(const QWidget &place, const QString &text)
{
    if (text.isEmpty() || !place.isVisible() || !QAccessible::isActive())
        return;
    QAccessible::installFactory(makeAnnouncement); // Again is as good as once.
    QWidget *window = place.window();
    auto *announcement = dynamic_cast<Announcement *>(
        window->findChild<QWidget *>(u"announcement"_s, Qt::FindDirectChildrenOnly));
    if (!announcement)
        announcement = new Announcement(window);
    announcement->say(text);
}

void entitle(QWidget &control, const QString &text)
{
    if (control.accessibleName() != text)
        control.setAccessibleName(text);
}

void describe(QWidget &control, const QString &text)
{
    if (control.accessibleDescription() != text)
        control.setAccessibleDescription(text);
}

} // namespace bundlinje
