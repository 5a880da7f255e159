#pragma once

#include "model/domain/changeset.h"
#include "model/exchange/investmentdifference.h"

#include <QtCore/QDateTime>
#include <QtCore/QMetaType>

namespace bundlinje {

/// What somebody else changed in the same place meanwhile, so that a person has to choose. Stored
/// is what the other one saved; what this one wanted is kept in the history.
struct EditConflict {
    InvestmentId investment; ///< Null = the settings.
    QString name;
    QString person; ///< Who saved the other version.
    QDateTime at; ///< UTC.
    QList<FieldDifference> fields; ///< Mine before, theirs after; none if one side deleted it.
    /// From what is stored to what this one wanted: to be given to `PortfolioDocument::change`.
    ChangeSet keepMine;

    bool isDeletedThere() const
    {
        return !keepMine.investments.isEmpty() && !keepMine.investments.constFirst().before;
    }
    bool isDeletedHere() const
    {
        return !keepMine.investments.isEmpty() && !keepMine.investments.constFirst().after;
    }
};

} // namespace bundlinje

Q_DECLARE_METATYPE(bundlinje::EditConflict)
