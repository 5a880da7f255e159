#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QUuid>

#include <optional>

namespace bundlinje {

/// A report that was written or printed: what it was, and which figures it has.
struct ProducedReport {
    QDateTime at; ///< UTC.
    QString person; ///< Who wrote it; empty where the system knows nobody.
    QString kind; ///< Key of its template: "pack".
    QString title; ///< As it stands on the report.
    QUuid investment; ///< The one it is of; null = no single one.
    QUuid meeting; ///< The one it is of; null = none.
    std::optional<int> period; ///< The one check it is of, from 1; empty = all of them.
    std::optional<qint64> payer; ///< The place of the one payer in the contract; empty = all.
    std::optional<int> year; ///< Of an annual account.
    std::optional<QString> fileName; ///< Without its folder; empty = printed.
    QDateTime figuresAt; ///< The moment the figures stood so (UTC).

    friend bool operator==(const ProducedReport &, const ProducedReport &) = default;
};

} // namespace bundlinje
