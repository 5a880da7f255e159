#pragma once

#include "model/domain/error.h"

namespace bundlinje {

/// An error as people are told it: what happened, where, and what to do.
struct ErrorMessage {
    QString what;
    QString where;
    QString todo;
};

/// The error in the language of the program. `where` is left as it stands in the error.
ErrorMessage errorMessage(const Error &error);

/// All parts in one line: "What. Where. What to do."
QString sentence(const ErrorMessage &message);

} // namespace bundlinje
