#pragma once

#include <QtWidgets/QLabel>

#include <functional>

class QDropEvent;

namespace bundlinje {

/// The whole place as the target of a file that is dragged onto the window: it says beforehand what
/// dropping would do.
class DropTarget final : public QLabel {
    Q_OBJECT

public:
    /// What dropping that file or folder would do, in words; empty = it is not taken.
    using Describe = std::function<QString(const QString &path)>;

    /// Lies over `place`, which takes drops from then on.
    DropTarget(QWidget *place, Describe describe);

signals:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Takes it, refuses it, or leaves it to what it is over (false).
    bool follow(QDropEvent &drag);
    void open(const QString &what);

    QWidget *m_place;
    Describe m_describe;
};

} // namespace bundlinje
