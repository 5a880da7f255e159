#pragma once

#include "app/commands/command.h"
#include "model/items/errormessage.h"

namespace bundlinje {

/// Puts bytes on standard output.
void printAnswer(const QByteArray &bytes);

/// Writes the answer where the options say: standard output, or the file of `--output` as a whole
/// or not at all. The message goes to standard
/// error if that is a terminal.
/// Errors: FileExists, CannotWrite, DiskFull.
[[nodiscard]] Status writeAnswer(const Answer &answer, const GlobalOptions &options);

/// Tells a person, or with `json` a program, what went wrong, on standard error.
/// @param code as scripts read it: "FileTooNew"
void reportError(const QString &code, const ErrorMessage &message, bool json);

/// Leaves out what Qt has to say for developers: standard error is for people.
void keepToolkitQuiet();

/// Ends the program with 130 on Ctrl+C. What a command had not finished is rolled back by the
/// store when the file is opened next; nothing half done is ever seen.
void endOnInterrupt();

} // namespace bundlinje
