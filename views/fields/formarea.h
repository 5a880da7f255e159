#pragma once

#include <QtWidgets/QScrollArea>

namespace bundlinje {

/// Scrolls up and down only, and brings the field with the focus into view.
class FormArea final : public QScrollArea {
    Q_OBJECT

public:
    explicit FormArea(QWidget *parent);
    ~FormArea() override;

    /// Wide enough for all that is in it, because nothing can be scrolled sideways into view.
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFocus();
};

} // namespace bundlinje
