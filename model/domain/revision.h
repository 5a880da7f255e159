#pragma once

#include "model/domain/investment.h"

#include <QtCore/QDateTime>

namespace bundlinje {

/// One entry of the history: who saved what, when and why. The content is loaded on request.
struct Revision {
    enum class Action { Added, Changed, Deleted, Undone, Restored, Imported };

    qint64 sequence = 0; ///< Position in the history of the file.
    qint64 step = 0; ///< Entries saved together share it.
    InvestmentId investment; ///< Null for the portfolio's settings.
    int revision = 0;
    QString name; ///< Of the investment at that time.
    Action action = Action::Changed;
    QDateTime at; ///< UTC.
    QString person;
    QString reason;
};

} // namespace bundlinje
