#include "views/passfocus.h"

#include <QtGui/QFocusEvent>
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
            m_to.setFocus(static_cast<QFocusEvent *>(event)->reason());
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget &m_to;
};

} // namespace

void passFocus(QWidget &from, QWidget &to)
{
    new FocusPass(from, to);
}

} // namespace bundlinje
