#pragma once

#include "model/domain/money.h"

#include <QtCore/QDate>

namespace bundlinje {

/// One movement on the fund's bank account.
struct BankLine {
    QDate date;
    Money amount; ///< Negative = paid out of the account.
    QString text;

    friend bool operator==(const BankLine &, const BankLine &) = default;
};

} // namespace bundlinje
