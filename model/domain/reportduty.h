#pragma once

#include "model/domain/partialdate.h"

#include <QtCore/QUuid>

#include <optional>

namespace bundlinje {

/// A report that somebody is to have: the final report, the yearly one to the board.
struct ReportDuty {
    QUuid id;
    QString title;
    QString recipient;
    std::optional<PartialDate> dueOn;
    std::optional<PartialDate> deliveredOn; ///< Empty = it is still to be written.

    friend bool operator==(const ReportDuty &, const ReportDuty &) = default;
};

} // namespace bundlinje
