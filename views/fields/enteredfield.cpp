#include "views/fields/enteredfield.h"

#include "views/fields/field.h"

#include <QtWidgets/QApplication>

namespace bundlinje {

namespace {

const Field *fieldHolding(const QWidget *widget)
{
    while (widget && !qobject_cast<const Field *>(widget))
        widget = widget->parentWidget();
    return qobject_cast<const Field *>(widget);
}

} // namespace

EnteredField::EnteredField(QObject *parent)
    : QObject(parent)
    , m_field(fieldHolding(QApplication::focusWidget()))
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *focus) { follow(focus); });
}

bool EnteredField::isThere() const
{
    return m_field;
}

void EnteredField::follow(const QWidget *focus)
{
    if (!focus)
        return;
    const Field *field = fieldHolding(focus);
    if (field == m_field)
        return;
    m_field = field;
    emit changed();
}

} // namespace bundlinje
