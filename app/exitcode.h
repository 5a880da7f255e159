#pragma once

#include "model/domain/error.h"

namespace bundlinje {

/// What a command tells the shell.
enum class ExitCode {
    Done = 0,
    Findings = 1, ///< Done, and there is something to look at.
    Usage = 2,
    Unreadable = 3, ///< A file is not there or cannot be read.
    NotAPortfolio = 4, ///< Foreign, newer or damaged.
    Refused = 5, ///< A value or source that the program does not take.
    Conflict = 6, ///< Locked, or saved by somebody else in between.
    CannotWrite = 7,
    NoSuchInvestment = 8,
    Interrupted = 130,
};

/// How a command ends that failed with this error.
ExitCode exitCode(Error::Code code);

} // namespace bundlinje
