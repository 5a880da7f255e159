#pragma once

#include "model/document/presence.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>
#include <optional>

namespace bundlinje {

class PortfolioDocument;

/// What is done for the open file without being asked: a safety copy beside the window's work, and
/// a note for colleagues that it is open, and whom else that note is for.
class FileKeeper final : public QObject {
    Q_OBJECT

public:
    explicit FileKeeper(QObject *parent);
    ~FileKeeper() override;

    /// Keeps the file of that document, as that person; null keeps nothing.
    void setDocument(const PortfolioDocument *document, const QString &person);
    /// Makes the copy of today, if it is due, on another thread.
    void copyIfDue();
    /// What is to be known about sharing the file: "Open at a colleague's (MH) since 09.12. …", or
    /// that a service synchronises its folder, and what to do. Empty while there is nothing to say.
    QString othersText() const;

signals:
    void othersChanged();

private:
    void look();

    QString m_filePath; ///< Empty while nothing is kept.
    std::unique_ptr<PresenceNote> m_note;
    QList<Presence> m_others;
    QTimer m_timer;
};

} // namespace bundlinje
