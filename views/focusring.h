#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QFocusFrame>

namespace bundlinje {

/// Two pixels around whatever has the focus, in any window of the program: styles show it faintly,
/// and on a picture, a label or a list without a frame not at all. One for the application.
class FocusRing final : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

    /// The highlight of the palette, or its text where that is hard to tell from what it stands on.
    static QColor colour(const QPalette &palette);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);
    void fit();

    QPointer<QWidget> m_focused;
    QPointer<QFocusFrame> m_frame; ///< A child of what has the focus, and gone with it.
};

} // namespace bundlinje
