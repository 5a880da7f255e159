#include "views/fields/enteredfield.h"

#include "views/around.h"
#include "views/fields/field.h"

#include <QtWidgets/QApplication>

namespace bundlinje {

EnteredField::EnteredField(QObject *parent)
    : QObject(parent)
    , m_field(around<Field>(QApplication::focusWidget()))
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
    const auto *field = around<Field>(focus);
    if (field == m_field)
        return;
    m_field = field;
    emit changed();
}

} // namespace bundlinje
