#pragma once

#include "model/domain/error.h"

#include <QtCore/QString>

#include <optional>

namespace bundlinje {

/// What a `NotFound` error says where it is known what sort of thing was looked for.
struct NotFoundText {
    QString what; ///< "There is no meeting «12 November» in the file."
    QString todo;
};

/// The sentences for the sort of thing that `detail` of the error names: "meeting", "contract".
/// @param shownValue `value` of the error as it is to stand in the sentence; empty = none was named
/// @return nothing for other errors, and where `detail` names no sort that is known here
std::optional<NotFoundText> notFoundText(const Error &error, const QString &shownValue);

} // namespace bundlinje
