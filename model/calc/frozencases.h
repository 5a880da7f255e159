#pragma once

#include "model/domain/changeset.h"

namespace bundlinje {

/// Whether the edit leaves every business case that is signed as it is. Whole investments may be
/// added and deleted, and a version may become signed.
/// Errors: CaseFrozen, `where` = name of the investment, `value` = name of the version.
[[nodiscard]] Status keepsFrozenCases(const Investment &before, const Investment &after);

/// The same for each change of an investment that is there before and after.
[[nodiscard]] Status keepsFrozenCases(const ChangeSet &changes);

/// The investment with every signed business case as it is in `before`.
Investment withFrozenCases(const Investment &before, Investment after);

} // namespace bundlinje
