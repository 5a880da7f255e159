#pragma once

#include "model/domain/interruption.h"
#include "model/store/database.h"

namespace bundlinje {

/// All or nothing: what is written while it lives is taken back unless it was committed, also when
/// the process is interrupted.
class Transaction final {
public:
    /// Takes the right to write at once, so that nobody comes in between reading and writing.
    /// Errors: FileLocked, FileReadOnly.
    [[nodiscard]] static Result<Transaction> begin(const Database &database);
    /// Shows one state of the file to all that is read while it lives.
    /// Errors: those of `Database::failed`.
    [[nodiscard]] static Result<Transaction> beginReading(const Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)

    /// Everything is on the disk when this succeeds, and taken back when it does not.
    [[nodiscard]] Status commit();

private:
    explicit Transaction(const Database &database);

    const Database *m_open; ///< Null when there is nothing to take back.
    std::unique_ptr<Unfinished> m_writing; ///< Null when it only reads.
};

} // namespace bundlinje
