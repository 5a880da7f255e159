#include "views/fields/fieldrow.h"

#include "views/fields/field.h"

#include <QtWidgets/QLabel>

#include <algorithm>

namespace bundlinje {

FieldRow::FieldRow(const QList<Field *> &fields)
    : m_fields(fields)
{
    for (Field *field : fields) {
        field->labelAbove()->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        addWidget(field, 1);
    }
}

void FieldRow::setGeometry(const QRect &rect)
{
    QHBoxLayout::setGeometry(rect);
    alignInputs();
}

/// Each label is as high as the highest of them, at the widths that they have now.
void FieldRow::alignInputs()
{
    int highest = 0;
    for (const Field *field : std::as_const(m_fields)) {
        if (!field->isHidden())
            highest = std::max(highest, field->labelAbove()->heightForWidth(field->width()));
    }
    for (const Field *field : std::as_const(m_fields)) {
        if (field->labelAbove()->minimumHeight() != highest)
            field->labelAbove()->setMinimumHeight(highest);
    }
}

} // namespace bundlinje
