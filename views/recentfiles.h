#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace bundlinje {

/// The files opened last, newest first, remembered in the person's settings.
class RecentFiles final : public QObject {
    Q_OBJECT

public:
    explicit RecentFiles(QObject *parent);

    /// Those that still exist, at most eight.
    QStringList files() const;
    void add(const QString &filePath);

signals:
    void changed();
};

} // namespace bundlinje
