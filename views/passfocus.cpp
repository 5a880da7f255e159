#include "views/passfocus.h"

#include <QtGui/QAccessible>
#include <QtGui/QFocusEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace bundlinje {

namespace {

class FocusPass final : public QObject {
public:
    FocusPass(QWidget &from, QWidget &to)
        : QObject(&from)
        , m_to(to)
    {
        from.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            pass(static_cast<QFocusEvent *>(event)->reason());
        return QObject::eventFilter(watched, event);
    }

private:
    void pass(Qt::FocusReason reason)
    {
        m_to.setFocus(reason);
        // Qt tells screen readers of the one that passed it on only after this, as the last.
        QMetaObject::invokeMethod(
            &m_to,
            [] {
                QWidget *reached = QApplication::focusWidget();
                if (!reached || !QAccessible::isActive())
                    return;
                QAccessibleEvent told(reached, QAccessible::Focus);
                QAccessible::updateAccessibility(&told);
            },
            Qt::QueuedConnection);
    }

    QWidget &m_to;
};

} // namespace

void passFocus(QWidget &from, QWidget &to)
{
    new FocusPass(from, to);
}

} // namespace bundlinje
