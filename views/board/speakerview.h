#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QLocale>
#include <QtCore/QTimer>
#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

namespace bundlinje {

/// What only the speaker sees: this slide and the next, the clock, the time used and the keys, in
/// whatever size of text is set.
class SpeakerView final : public QWidget {
    Q_OBJECT

public:
    explicit SpeakerView(const QLocale &locale, QWidget *parent = nullptr);

    /// @param next null = this is the last one
    void setSlides(const QPixmap &current, const QPixmap &next);
    void setStarted(const QElapsedTimer &sinceStart);
    bool hasNext() const { return !m_next.isNull(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString timeText() const;

    QLocale m_locale;
    QPixmap m_current;
    QPixmap m_next;
    QElapsedTimer m_sinceStart;
    QTimer m_tick;
};

} // namespace bundlinje
