#include "app/commands/command.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Carried out by the window; here are its help and what may follow it.
class PresentCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::PresentCommand)

public:
    const char *name() const override { return "present"; }
    QString summary() const override { return tr("Opens the window in board mode"); }
    QStringList examples() const override
    {
        return {u"present min.bundlinje"_s, u"present min.bundlinje --meeting next --lang da"_s,
                u"present min.bundlinje --perspective both"_s};
    }
    bool opensWindow() const override { return true; }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
        parser
            .add_option("--meeting", m_meeting,
                        tr("The slides of a meeting: its id, date or title, or next").toStdString())
            ->type_name("MEETING");
    }

    Result<Answer> run(const GlobalOptions &) override { return Answer(); }

private:
    std::string m_file;
    std::string m_meeting;
};

} // namespace

std::unique_ptr<Command> makePresentCommand()
{
    return std::make_unique<PresentCommand>();
}

} // namespace bundlinje
