#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QUuid>

namespace bundlinje {

/// A report that was written or printed: what it was, and which figures it has.
struct ProducedReport {
    QDateTime at; ///< UTC.
    QString person; ///< Who wrote it.
    QString kind; ///< Key of its template: "pack".
    QString title; ///< As it stands on the report.
    QUuid investment; ///< That was chosen for it; null = none.
    QUuid meeting; ///< That it is of; null = none.
    QString fileName; ///< Without its folder; empty = printed.
    QDateTime figuresAt; ///< The moment its figures stood so (UTC).

    friend bool operator==(const ProducedReport &, const ProducedReport &) = default;
};

} // namespace bundlinje
