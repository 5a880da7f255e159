#pragma once

namespace bundlinje {

/// As what the fund puts in its money.
enum class Instrument {
    NotStated,
    ConditionalGrant, ///< Repaid with a premium if goals are met.
    Loan,
    Guarantee,
    Capital,
};

} // namespace bundlinje
