#pragma once

#include "app/exitcode.h"
#include "model/calc/shownperspective.h"
#include "model/domain/partialdate.h"

#include <QtCore/QJsonValue>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <memory>
#include <vector>

namespace CLI {
class App;
}

namespace bundlinje {

/// The options that every command takes.
struct GlobalOptions {
    bool json = false;
    QLocale locale;
    std::optional<PartialDate> asOf; ///< The portfolio as it stood at the end of that day.
    ShownPerspective perspective;
    bool dryRun = false;
    QString output; ///< Where the answer goes; empty or "-" = standard output.
    bool force = false; ///< Overwrite `output`.
    bool quiet = false;
};

/// Whether the answer goes to standard output.
inline bool toStandardOutput(const GlobalOptions &options)
{
    return options.output.isEmpty() || options.output == u"-";
}

/// What a command answers: for people and, with --json, for programs. Never anything else on
/// standard output.
struct Answer {
    QString text;
    QJsonValue json;
    bool hasWrittenOutput = false; ///< The command itself has written `--output`.
    QByteArray bytes; ///< Takes the place of both: an export as it is written to a file.
    ExitCode exitCode = ExitCode::Done;
    QString message; ///< For a person at the terminal, on standard error.
    QString warning; ///< On standard error, also where nobody sits at a terminal.
};

/// One word of the command line with its options.
class Command {
public:
    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    /// The word that is typed.
    virtual const char *name() const = 0;
    /// One line for the list of commands, translated.
    virtual QString summary() const = 0;
    /// How it is typed, after "bundlinje": one to three lines.
    virtual QStringList examples() const = 0;
    /// Adds what the command takes. The values land in this object.
    virtual void declare(CLI::App &parser) = 0;
    /// Does it. Returns the answer, or why there is none; nothing is changed then.
    [[nodiscard]] virtual Result<Answer> run(const GlobalOptions &options) = 0;
    /// Whether `--as-of` means something here.
    virtual bool canLookBack() const { return false; }
    /// The endings that `--output` may have; empty = any, because the answer does not depend on it.
    virtual QStringList outputEndings(const GlobalOptions &) const { return {}; }
    /// Whether `run` draws and so needs fonts (but never a display).
    virtual bool draws(const GlobalOptions &) const { return false; }
    /// Whether it opens the window, which then reads its arguments; `run` is not called.
    virtual bool opensWindow() const { return false; }
};

/// All commands, in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

std::unique_ptr<Command> makeNewCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeCashflowCommand();
std::unique_ptr<Command> makeDueCommand();
std::unique_ptr<Command> makeReturnsCommand();
std::unique_ptr<Command> makeExportCommand();
std::unique_ptr<Command> makeListCommand();
std::unique_ptr<Command> makeShowCommand();
std::unique_ptr<Command> makeSetCommand();
std::unique_ptr<Command> makeSummaryCommand();
std::unique_ptr<Command> makeChartCommand();
std::unique_ptr<Command> makeSlidesCommand();
std::unique_ptr<Command> makePresentCommand();
std::unique_ptr<Command> makeEvaluateCommand();
std::unique_ptr<Command> makeReportCommand();
std::unique_ptr<Command> makeCheckCommand();
std::unique_ptr<Command> makeHistoryCommand();
std::unique_ptr<Command> makeDiffCommand();
std::unique_ptr<Command> makeSnapshotCommand();

} // namespace bundlinje
