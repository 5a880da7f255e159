#pragma once

#include "model/domain/investment.h"

namespace bundlinje {

/// A place in an investment that a column of a table can be read into.
struct ImportField {
    enum class Kind {
        Id, ///< Of the program.
        ExternalId,
        Text,
        Words, ///< Separated by commas or semicolons.
        Lines, ///< One on each line, or separated by semicolons.
        Parties, ///< Names of those who have a role.
        Date,
        EffortEnd, ///< The actual end where there is one, else the planned.
        Count,
        Unit,
        Stage,
        Amount,
        Limit, ///< One end of the range of the contract amount.
        Currency, ///< Of the amount that `name` begins with, or of all.
        Basis,
    };

    QString name; ///< As in the JSON form and in exported tables.
    Kind kind = Kind::Text;
    // The one that belongs to the kind; the others are null.
    QString &(*text)(Investment &) = nullptr;
    QStringList &(*words)(Investment &) = nullptr;
    std::optional<PartialDate> &(*date)(Investment &) = nullptr;
    std::optional<MoneyFigure> Investment::*amount = nullptr;
    std::optional<Money> MoneyRange::*limit = nullptr;
    QList<Role> roles; ///< A party of the column has one of them; a new one gets the first.
};

/// In the order in which they are offered.
const QList<ImportField> &importFields();

/// The field of that name; null if there is none.
const ImportField *importField(QStringView name);

} // namespace bundlinje
