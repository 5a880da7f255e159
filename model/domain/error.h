#pragma once

#include <QtCore/QString>

#include <tl/expected.hpp>

namespace bundlinje {

/// Why something could not be done. Shown to people through `errorMessage` (model/items), which
/// makes the three sentences what, where and what to do from it.
struct Error {
    enum class Code {
        MixedCurrency, ///< Amounts of two currencies were to be added or compared.
        Overflow, ///< A number does not fit into 64-bit minor units.
        NotAnAmount, ///< Text that cannot be read as an amount.
        NotADate, ///< Text that cannot be read as a date.
        NotANumber, ///< Text that cannot be read as a number.
        InvalidInput, ///< A value that the program refuses; `detail` names the rule.
        NotFound, ///< No such investment, field or revision.
        Ambiguous, ///< Several investments fit; `value` lists them.
        Conflict, ///< Somebody else saved in between.
        CaseFrozen, ///< A business case as signed was to be changed; `value` names it.
        FileMissing,
        FileUnreadable, ///< No permission, or the drive does not answer.
        FileExists, ///< Would overwrite; not done without being asked to.
        NotAPortfolio, ///< A file that is not ours.
        FileTooNew, ///< Written by a newer program; `value` holds its file version.
        FileDamaged,
        FileReadOnly,
        FileLocked,
        DiskFull,
        CannotWrite,
        ImportUnreadable, ///< A source that cannot be read at all.
        UnknownColumns, ///< A source whose columns are not those expected; `value` lists them.
        Storage, ///< The database refused for a reason of its own; see `detail`.
    };

    Code code = Code::Storage;
    QString where; ///< File, sheet, row or field, as the person knows it.
    QString value; ///< The text or figure that caused it.
    QString detail; ///< For the log, in English, never translated.

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value, or why there is none.
template <typename T> using Result = tl::expected<T, Error>;

/// Only succeeds or fails.
using Status = Result<void>;

/// Shorthand for `return failure(Error::Code::Conflict)`.
inline tl::unexpected<Error> failure(Error::Code code, QString where = {}, QString value = {},
                                     QString detail = {})
{
    return tl::make_unexpected(Error{code, std::move(where), std::move(value), std::move(detail)});
}

} // namespace bundlinje
