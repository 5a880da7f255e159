#pragma once

#include "model/domain/revision.h"
#include "model/store/statement.h"

namespace bundlinje {

/// What stands in column `subject` for the portfolio's settings.
QString settingsSubject();

/// One saved state. No content = deleted.
struct HistoryEntry {
    QString subject; ///< Id of the investment, or `settingsSubject`.
    int revision = 0;
    QString name;
    Revision::Action action = Revision::Action::Changed;
    std::optional<QByteArray> content; ///< As of `packed`.
};

/// Adds entries that are saved together: one step, one moment, one person, one reason.
class HistoryWriter final {
public:
    struct Note {
        QDateTime at;
        QString person;
        QString reason;
    };

    /// Errors: those of `Database::failed`.
    [[nodiscard]] static Result<HistoryWriter> start(const Database &database, const Note &note);

    /// Gives the sequence of the new entry. Errors: those of `Database::failed`.
    [[nodiscard]] Result<qint64> append(const HistoryEntry &entry);

private:
    HistoryWriter(const Database &database, Statement insert);

    const Database *m_database;
    Statement m_insert;
};

/// Newest first: of one subject, of everything, or only the deletions that still hold and have not
/// been cleared away by a second deletion.
[[nodiscard]] Result<QList<Revision>> readHistory(const Database &database, const QString &subject);
[[nodiscard]] Result<QList<Revision>> readWholeHistory(const Database &database);
[[nodiscard]] Result<QList<Revision>> readDeletions(const Database &database);

} // namespace bundlinje
