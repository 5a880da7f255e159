#pragma once

#include "model/domain/error.h"

namespace bundlinje {

/// Why a value or a file was refused, as the end of a sentence: "a text is expected". Empty where
/// `detail` holds something for the log alone.
QString refusalText(const Error &error);

} // namespace bundlinje
