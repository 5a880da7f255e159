#include "views/railbutton.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class RailButtonHeard final : public QAccessibleWidget {
public:
    explicit RailButtonHeard(RailButton *button)
        : QAccessibleWidget(button, QAccessible::RadioButton)
        , m_button(*button)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return m_button.text();
        return kind == QAccessible::Description ? m_button.toolTip()
                                                : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button.isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &action) override
    {
        if (action == pressAction())
            m_button.click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    RailButton &m_button;
};

QAccessibleInterface *makeRailButtonHeard(const QString &, QObject *object)
{
    auto *button = qobject_cast<RailButton *>(object);
    return button ? new RailButtonHeard(button) : nullptr;
}

} // namespace

RailButton::RailButton(QWidget *parent)
    : QToolButton(parent)
{
    QAccessible::installFactory(makeRailButtonHeard); // Again is as good as once.
}

void RailButton::keyPressEvent(QKeyEvent *event)
{
    const bool wasChosen = isChecked();
    QToolButton::keyPressEvent(event);
    const int key = event->key();
    const bool isArrow =
        key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    if (isArrow && wasChosen && !isChecked())
        emit movedOn();
}

} // namespace bundlinje
