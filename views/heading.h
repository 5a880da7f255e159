#pragma once

#include "views/wrappedlabel.h"

namespace bundlinje {

/// A label in larger letters, which stay in proportion when the size of all text is changed.
class Heading final : public WrappedLabel {
    Q_OBJECT

public:
    /// @param times how much larger than the text around it
    Heading(double times, QFont::Weight weight, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    double m_times;
    QFont::Weight m_weight;
};

} // namespace bundlinje
