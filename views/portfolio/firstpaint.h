#pragma once

#include <QtCore/QObject>
#include <QtCore/QSet>

class QWidget;

namespace bundlinje {

/// Says when each of some widgets has been painted for the first time, which is when a person sees
/// something.
class FirstPaint final : public QObject {
    Q_OBJECT

public:
    explicit FirstPaint(QObject *parent);

    /// Begins anew with these.
    void waitFor(const QList<QWidget *> &widgets);

signals:
    /// Once that paint itself is over.
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSet<QObject *> m_awaited;
};

} // namespace bundlinje
