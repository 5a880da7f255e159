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

/// Ends the program with 130 on Ctrl+C, or when the terminal is closed. What a command has begun is
/// taken back first: the file is as it was, and nothing lies beside it.
void endOnInterrupt();

} // namespace bundlinje
