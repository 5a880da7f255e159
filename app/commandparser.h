#pragma once

#include "app/commands/command.h"
#include "model/items/errormessage.h"

namespace bundlinje {

/// Reads the arguments into one command and the options that all share (CLI11).
class CommandParser final {
public:
    CommandParser();
    ~CommandParser();
    Q_DISABLE_COPY_MOVE(CommandParser)

    /// @param arguments without the program's name
    /// Returns what cannot be understood, as people are told it.
    tl::expected<void, ErrorMessage> parse(const QStringList &arguments);

    /// The text asked for with `--help` or `--version`; else empty.
    const QString &help() const { return m_help; }
    /// The command that was named; null if only help was asked for.
    Command *chosen() const { return m_chosen; }
    const GlobalOptions &options() const { return m_options; }

private:
    struct Texts;

    tl::expected<void, ErrorMessage> readOptions();
    ErrorMessage missingArguments(const CLI::App &parser) const;
    ErrorMessage unknownWord(const CLI::App &parser) const;
    const CLI::App &innermost() const;

    std::unique_ptr<Texts> m_texts; ///< The options as typed.
    std::unique_ptr<CLI::App> m_parser;
    std::vector<std::unique_ptr<Command>> m_commands;
    GlobalOptions m_options;
    Command *m_chosen = nullptr;
    QString m_help;
};

} // namespace bundlinje
