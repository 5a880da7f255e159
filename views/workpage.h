#pragma once

#include "model/domain/workprogress.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace bundlinje {

class BackgroundWork;

/// Stands in the place of what is being made or read: what is done, how far it is, how long it will
/// still take, and a button that stops it. What is over at once is never seen.
class WorkPage final : public QFrame {
    Q_OBJECT

public:
    explicit WorkPage(QWidget *parent);

    /// @param title what is being done, as a sentence without a full stop
    void follow(const BackgroundWork &work, const QString &title);
    /// The work goes on until its end is reached or taken back.
    void showStopping();

signals:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void update();
    void retranslate();
    QString stepText(const WorkProgress &progress) const;

    QPointer<const BackgroundWork> m_work;
    QTimer m_timer;
    QWidget *m_contents;
    QLabel *m_title;
    QLabel *m_step;
    QProgressBar *m_bar;
    QLabel *m_timeLeft;
    QPushButton *m_cancel;
};

} // namespace bundlinje
