#pragma once

#include <QtWidgets/QHBoxLayout>

namespace bundlinje {

class Field;

/// Fields side by side, whose inputs stand in one line also where the label of one of them wraps.
class FieldRow final : public QHBoxLayout {
    Q_OBJECT

public:
    explicit FieldRow(const QList<Field *> &fields);

    void setGeometry(const QRect &rect) override;

private:
    void alignInputs();

    QList<Field *> m_fields;
};

} // namespace bundlinje
