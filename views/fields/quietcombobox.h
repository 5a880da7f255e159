#pragma once

#include <QtGui/QWheelEvent>
#include <QtWidgets/QComboBox>

namespace bundlinje {

/// The wheel scrolls the form; it changes a choice only in a list that is open.
class QuietComboBox final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace bundlinje
