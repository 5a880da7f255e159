#pragma once

#include <QtWidgets/QPushButton>

namespace bundlinje {

/// A button in the colour of a link, for what leads away from here.
class LinkButton final : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    bool m_isColouring = false;
};

} // namespace bundlinje
