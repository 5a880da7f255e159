#include "app/commandparser.h"

#include "app/choices.h"
#include "app/helptext.h"
#include "app/language.h"
#include "app/picturefile.h"
#include "model/items/datetext.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

struct CommandParser::Texts {
    std::string language;
    std::string asOf;
    std::string perspective;
    std::string output;
    bool noColour = false;
};

namespace {

/// The context of the words of the command line.
struct ParserWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::string described(const char *source)
{
    return ParserWords::tr(source).toStdString();
}

/// CLI11 wants the last argument first, and takes "-potential" after "--sort" for an option.
std::vector<std::string> forCli11(const QStringList &arguments)
{
    QStringList joined;
    for (const QString &argument : arguments) {
        if (!joined.isEmpty() && joined.last() == u"--sort")
            joined.last() += u'=' + argument;
        else
            joined += argument;
    }
    std::vector<std::string> reversed;
    reversed.reserve(static_cast<std::size_t>(joined.size()));
    for (const QString &argument : std::as_const(joined))
        reversed.push_back(argument.toStdString());
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

QString seeHelp(const CLI::App &parser)
{
    const QString name = QString::fromStdString(parser.get_name());
    return parser.get_parent() == nullptr ? ParserWords::tr("See bundlinje --help.")
                                          : ParserWords::tr("See bundlinje %1 --help.").arg(name);
}

ErrorMessage wrongValue(const QString &option, const QString &value, const QString &todo)
{
    return {ParserWords::tr("An option has a value that it cannot take."), option + u' ' + value,
            todo};
}

} // namespace

CommandParser::CommandParser()
    : m_texts(std::make_unique<Texts>())
    , m_parser(std::make_unique<CLI::App>(
          described(QT_TRANSLATE_NOOP("CommandLine",
                                      "Bundlinje – a portfolio of social investments: one file, "
                                      "one table, one picture. Without a command the window "
                                      "opens.")),
          "bundlinje"))
    , m_commands(allCommands())
{
    CLI::App &parser = *m_parser;
    parser.fallthrough();
    parser.require_subcommand(1);
    parser.set_help_flag("-h,--help", described(QT_TRANSLATE_NOOP("CommandLine", "This help")));
    parser.set_version_flag("--version", std::string("bundlinje " BUNDLINJE_VERSION),
                            described(QT_TRANSLATE_NOOP("CommandLine", "The program's version")));
    parser.add_flag("--json", m_options.json,
                    described(QT_TRANSLATE_NOOP("CommandLine", "Answer as JSON, for programs")));
    CLI::Option *language = parser.add_option(
        "--lang", m_texts->language,
        described(QT_TRANSLATE_NOOP("CommandLine", "Language; otherwise that of the system")));
    takeOnly(*language->type_name("da|en"), {u"da"_s, u"en"_s});
    CLI::Option *asOf = parser.add_option(
        "--as-of", m_texts->asOf,
        described(QT_TRANSLATE_NOOP("CommandLine", "The portfolio as it stood on that day")));
    takeOnlyDates(*asOf->type_name("DATE"));
    CLI::Option *perspective = parser.add_option(
        "--perspective", m_texts->perspective,
        described(QT_TRANSLATE_NOOP("CommandLine", "Whose potential; otherwise the fund's")));
    takeOnly(*perspective->type_name("fund|public|both"), {u"fund"_s, u"public"_s, u"both"_s});
    parser
        .add_option("-o,--output", m_texts->output,
                    described(QT_TRANSLATE_NOOP("CommandLine",
                                                "Write the answer to this file; - is standard "
                                                "output")))
        ->type_name("FILE");
    parser.add_flag("--force", m_options.force,
                    described(QT_TRANSLATE_NOOP("CommandLine", "Overwrite that file")));
    parser.add_flag("--dry-run", m_options.dryRun,
                    described(QT_TRANSLATE_NOOP("CommandLine", "Only say what would be changed")));
    parser.add_flag("--quiet", m_options.quiet,
                    described(QT_TRANSLATE_NOOP("CommandLine", "No messages, only the answer")));
    parser.add_flag(
        "--no-color", m_texts->noColour,
        described(QT_TRANSLATE_NOOP("CommandLine", "No colours (the program uses none)")));
    for (const std::unique_ptr<Command> &command : m_commands) {
        CLI::App *word = parser.add_subcommand(command->name(), command->summary().toStdString());
        word->fallthrough();
        command->declare(*word);
    }
}

CommandParser::~CommandParser() = default;

tl::expected<void, ErrorMessage> CommandParser::parse(const QStringList &arguments)
{
    try {
        m_parser->parse(forCli11(arguments));
    } catch (const CLI::CallForVersion &) {
        m_help = QStringLiteral("bundlinje " BUNDLINJE_VERSION "\n");
        return {};
    } catch (const CLI::CallForHelp &) {
        const CLI::App &parser = innermost();
        QStringList examples{u"new min.bundlinje --sample example"_s,
                             u"summary min.bundlinje --lang da"_s,
                             u"chart min.bundlinje invested-potential -o picture.svg"_s};
        for (const std::unique_ptr<Command> &command : m_commands) {
            if (parser.get_name() == command->name())
                examples = command->examples();
        }
        m_help = helpText(parser, examples);
        return {};
    } catch (const CLI::ExtrasError &) {
        return tl::make_unexpected(unknownWord(innermost()));
    } catch (const CLI::RequiredError &) {
        if (!m_parser->remaining(true).empty())
            return tl::make_unexpected(unknownWord(innermost()));
        return tl::make_unexpected(missingArguments(innermost()));
    } catch (const CLI::ValidationError &error) {
        const RefusedChoice refused = RefusedChoice::fromText(QString::fromStdString(error.what()));
        return tl::make_unexpected(wrongValue(refused.option, refused.typed, refused.todo));
    } catch (const CLI::ParseError &error) {
        // CLI11 begins with the option that it speaks of; the rest is English and its own.
        const QString option =
            QString::fromStdString(error.what()).section(u':', 0, 0).simplified();
        return tl::make_unexpected(ErrorMessage{
            ParserWords::tr("An option is not complete, or has a value that it cannot take."),
            option, seeHelp(innermost())});
    }
    const CLI::App &word = innermost();
    for (const std::unique_ptr<Command> &command : m_commands) {
        if (word.get_name() == command->name())
            m_chosen = command.get();
    }
    return readOptions();
}

const CLI::App &CommandParser::innermost() const
{
    const std::vector<CLI::App *> chosen = m_parser->get_subcommands();
    return chosen.empty() ? *m_parser : *chosen.front();
}

tl::expected<void, ErrorMessage> CommandParser::readOptions()
{
    m_options.output = QString::fromStdString(m_texts->output);
    m_options.locale = QLocale();
    if (m_texts->perspective == "public")
        m_options.perspective = Perspective::PublicEconomy;
    else if (m_texts->perspective == "both")
        m_options.perspective = ShownPerspective::both();
    const QStringList endings = m_chosen->outputEndings(m_options);
    if (!toStandardOutput(m_options) && !endings.isEmpty()
        && !endings.contains(suffixOf(m_options.output))) {
        return tl::make_unexpected(
            wrongValue(u"--output"_s, m_options.output,
                       ParserWords::tr("Let the name of the file end in one of these: %1.")
                           .arg(u'.' + endings.join(u", ."_s))));
    }
    if (m_texts->asOf.empty())
        return {};
    const QString day = QString::fromStdString(m_texts->asOf);
    if (!m_chosen->canLookBack()) {
        return tl::make_unexpected(
            wrongValue(u"--as-of"_s, day,
                       ParserWords::tr("This command works on the portfolio as it stands.")));
    }
    m_options.asOf = *readDate(day, m_options.locale);
    return {};
}

ErrorMessage CommandParser::missingArguments(const CLI::App &parser) const
{
    if (parser.get_parent() == nullptr)
        return {ParserWords::tr("No command is given."), {}, seeHelp(parser)};
    QStringList missing;
    for (const CLI::Option *option : parser.get_options()) {
        if (option->get_required() && option->count() == 0)
            missing += QString::fromStdString(option->get_name(option->get_positional()));
    }
    return {ParserWords::tr("Something is missing after bundlinje %1.")
                .arg(QString::fromStdString(parser.get_name())),
            missing.join(u", "_s), seeHelp(parser)};
}

ErrorMessage CommandParser::unknownWord(const CLI::App &parser) const
{
    QString word;
    for (const std::string &extra : m_parser->remaining(true)) {
        if (word.isEmpty())
            word = QString::fromStdString(extra);
    }
    QStringList known;
    if (word.startsWith(u'-')) {
        for (const CLI::App *level : {static_cast<const CLI::App *>(m_parser.get()), &parser}) {
            for (const CLI::Option *option : level->get_options()) {
                if (option->nonpositional())
                    known += QString::fromStdString(option->get_name());
            }
        }
    } else if (parser.get_parent() == nullptr) {
        for (const std::unique_ptr<Command> &command : m_commands)
            known += QString::fromLatin1(command->name());
    }
    const QString meant = nearestWord(word.section(u'=', 0, 0), known);
    return {ParserWords::tr("The program does not know this word."), word,
            meant.isEmpty() ? seeHelp(parser) : ParserWords::tr("Did you mean %1?").arg(meant)};
}

} // namespace bundlinje
