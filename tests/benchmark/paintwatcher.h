#pragma once

#include <QtCore/QObject>
#include <QtCore/QSet>

class QWidget;

namespace bundlinje {

/// Lets the program run until these widgets have been painted.
class PaintWatcher final : public QObject {
public:
    explicit PaintWatcher(const QList<QWidget *> &widgets);

    /// What has been painted up to now does not count.
    void reset() { m_painted.clear(); }
    /// Ends the program if one of them is not painted within seconds.
    void waitForAll();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QWidget *> m_widgets;
    QSet<QObject *> m_painted;
};

} // namespace bundlinje
