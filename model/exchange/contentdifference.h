#pragma once

#include "model/domain/changeset.h"
#include "model/exchange/investmentdifference.h"

namespace bundlinje {

/// What differs in one investment, or in the settings, between two contents.
struct ContentDifference {
    enum class Kind { Changed, Added, Deleted };

    InvestmentId investment; ///< Null for the settings.
    QString name; ///< As it is called after, or was before if deleted; empty for the settings.
    Kind kind = Kind::Changed;
    QList<FieldDifference> fields; ///< Only of changed ones.
};

/// The settings first, then the investments in the order of `after`, then those that are gone.
QList<ContentDifference> differences(const PortfolioContent &before, const PortfolioContent &after);

} // namespace bundlinje
