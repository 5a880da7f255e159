#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace bundlinje {

/// Somebody who has the file open in a window.
struct Presence {
    QString person;
    QString computer;
    QDateTime since; ///< UTC.

    friend bool operator==(const Presence &, const Presence &) = default;
};

/// Notes beside a portfolio file that somebody has it open, and reads who else does. It blocks
/// nobody: edits are merged. A note that its owner no longer renews, because the program or the
/// computer broke down, is taken for gone. Where the folder cannot be written nothing is noted.
class PresenceNote final {
public:
    /// @param now UTC; it becomes `since`
    PresenceNote(const QString &portfolioFile, const QString &person, const QDateTime &now);
    /// Takes the note away.
    ~PresenceNote();
    Q_DISABLE_COPY_MOVE(PresenceNote)

    /// Says that it still holds; to be called more often than `goneAfter`.
    void renew() const;

    /// Everybody else with a note that holds, those who have been there longest first. Removes
    /// notes that do not.
    QList<Presence> others() const;

    /// Seconds without a renewal after which a note is taken for gone.
    static constexpr int goneAfter = 120;

private:
    QString m_portfolioFile;
    QString m_path;
    QByteArray m_content;
};

} // namespace bundlinje
