#pragma once

#include "model/items/part.h"

#include "model/domain/investment.h"

#include <memory>

namespace bundlinje {

/// Which terms of a contract are looked at.
struct ContractChoice {
    /// An amendment; null = as signed. Not set, or one that is not there: the last terms.
    std::optional<QUuid> amendment;
};

/// The version that is looked at: 0 = as signed, else one more than the index of the amendment.
qsizetype termsAt(const InvestmentContract &contract, const ContractChoice &choice);

/// The version that applies on a day: the last amendment that applies from that day or before.
qsizetype termsOn(const InvestmentContract &contract, QDate day);

/// The terms of a version.
const ContractTerms &termsOf(const InvestmentContract &contract, qsizetype version);

/// "As signed", or the name of the amendment, or its number where it has none.
QString termsName(const InvestmentContract &contract, qsizetype version);

/// The contract; nothing while there is none.
Lens<Investment, InvestmentContract> contractLens();
/// The terms that are looked at, wherever the choice goes.
Lens<Investment, ContractTerms> termsLens(const std::shared_ptr<ContractChoice> &choice);
/// The amendment that is looked at; nothing while it is the terms as signed.
Lens<Investment, Amendment> amendmentLens(const std::shared_ptr<ContractChoice> &choice);

/// A row of a list of the contract, by number.
struct ContractRow {
    QString list; ///< "components", "bands".
    qsizetype row = -1; ///< −1 = there is no such row.
};

/// Where a field of a contract stands, as checks and differences name it.
struct ContractPlace {
    qsizetype version = -1; ///< Of the terms that it lies in; −1 = in none.
    QList<ContractRow> rows; ///< From the outer list to the inner one; amendments are none of them.
    QString name; ///< As parts are called: "contract.terms.components.price.price".
};

/// The place of "contract.amendments[0].terms.components[2].price.bands[0].from". Rows may be named
/// by number or by id. A field of anything else has a name only.
ContractPlace contractPlace(const QString &field, const Investment &investment);

/// What the names of checks of terms that are not looked at begin with.
inline constexpr QLatin1StringView ofOtherTerms{"otherTerms."};

/// The sentences of checks as the form of the terms that are looked at shows them: at the field of
/// the row that is selected, else at the list with the name of the row. Those of other terms have
/// names that no field has; those of other things keep theirs.
/// @param selected the selected row of a list: "components", "components.price.bands", "payers"
QHash<QString, QString>
shownContractChecks(const QHash<QString, QString> &checks, const Investment &investment,
                    const ContractChoice &choice,
                    const std::function<qsizetype(const QString &list)> &selected);

} // namespace bundlinje
