#pragma once

#include "app/exitcode.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace bundlinje {

/// Whether the arguments (without the program's name) ask for a command, or for help, rather than
/// for the window: `bundlinje list F` does, `bundlinje F` does not.
bool isCommandLine(const QStringList &arguments);

/// The arguments that are neither an option nor the value of one.
QStringList plainWords(const QStringList &arguments);

/// Whether the command draws a picture, so that it needs an application with fonts.
bool needsFonts(const QStringList &arguments);

/// The language asked for with `--lang`, else the system's.
QLocale languageOf(const QStringList &arguments);

/// Does what the arguments say. The answer goes to standard output or to the file of `--output`,
/// everything else to standard error.
ExitCode runCommandLine(const QStringList &arguments);

} // namespace bundlinje
