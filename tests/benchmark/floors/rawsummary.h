#pragma once

#include <QtCore/QString>

#include <array>
#include <vector>

namespace bundlinje {

class RawDatabase;

/// The columns of a summary as they stand in the file: text as QString, nothing understood.
struct RawSummary {
    struct Amount {
        bool known = false;
        qint64 minor = 0;
        QString currency;
        QString basis;
    };

    qint64 position = 0;
    QString id;
    qint64 revision = 0;
    std::array<QString, 10> texts; ///< From `name` to `search_text`.
    QString effortStart;
    QString effortEnd;
    bool citizensKnown = false;
    qint64 citizens = 0;
    QString citizensUnit;
    std::array<Amount, 8> amounts;
    std::array<qint64, 5> numbers = {}; ///< From `unread_count` to `expected_return`.
    QString instrument;
    qint64 repaymentKinds = 0;
};

/// Floor of loading: all summaries of a portfolio file in one query.
std::vector<RawSummary> rawLoad(RawDatabase &database);

/// Floor of writing: the same columns, a blob of that size for each investment, and the same
/// indexes, in one transaction of a new file.
/// @param contentSize bytes that compression could not make smaller
void rawWrite(RawDatabase &database, const std::vector<RawSummary> &rows, int contentSize);

} // namespace bundlinje
