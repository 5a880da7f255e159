#include "app/commands/command.h"

namespace bundlinje {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeNewCommand());
    commands.push_back(makeImportCommand());
    commands.push_back(makeExportCommand());
    commands.push_back(makeListCommand());
    commands.push_back(makeShowCommand());
    commands.push_back(makeSetCommand());
    commands.push_back(makeSummaryCommand());
    commands.push_back(makeChartCommand());
    commands.push_back(makeSlidesCommand());
    commands.push_back(makePresentCommand());
    commands.push_back(makeEvaluateCommand());
    commands.push_back(makeReportCommand());
    commands.push_back(makeCashflowCommand());
    commands.push_back(makeDueCommand());
    commands.push_back(makeReturnsCommand());
    commands.push_back(makeCheckCommand());
    commands.push_back(makeHistoryCommand());
    commands.push_back(makeDiffCommand());
    commands.push_back(makeSnapshotCommand());
    return commands;
}

} // namespace bundlinje
