#include "views/fields/fieldrow.h"

#include "views/fields/field.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace bundlinje {

namespace {

/// `QLabel::heightForWidth` is never less than the least height that the label was given before.
int heightOf(const QLabel &label, int width)
{
    constexpr int flags = Qt::AlignLeft | Qt::TextWordWrap;
    return label.style()
        ->itemTextRect(label.fontMetrics(), {0, 0, width, QWIDGETSIZE_MAX}, flags, true,
                       label.text())
        .height();
}

} // namespace

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
            highest = std::max(highest, heightOf(*field->labelAbove(), field->width()));
    }
    for (const Field *field : std::as_const(m_fields)) {
        if (field->labelAbove()->minimumHeight() != highest)
            field->labelAbove()->setMinimumHeight(highest);
    }
}

} // namespace bundlinje
