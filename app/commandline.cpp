#include "app/commandline.h"

#include "app/commandparser.h"
#include "app/helptext.h"
#include "app/language.h"
#include "app/standardstreams.h"
#include "model/domain/errorcode.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

enum class Word {
    Unknown,
    Command,
    OfWindow, ///< A command that the window carries out.
};

Word wordKind(const QString &word)
{
    for (const auto &command : allCommands()) {
        if (word == QLatin1StringView(command->name()))
            return command->opensWindow() ? Word::OfWindow : Word::Command;
    }
    return Word::Unknown;
}

} // namespace

QStringList plainWords(const QStringList &arguments)
{
    static const QStringList withValue{u"--lang"_s,   u"--as-of"_s, u"--perspective"_s,
                                       u"--output"_s, u"-o"_s,      u"--meeting"_s};
    QStringList words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (withValue.contains(arguments.at(i)))
            ++i;
        else if (!arguments.at(i).startsWith(u'-'))
            words.append(arguments.at(i));
    }
    return words;
}

bool isCommandLine(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (argument == u"--help" || argument == u"-h" || argument == u"--version")
            return true;
    }
    const QString word = plainWords(arguments).value(0);
    if (word.isEmpty()) {
        // The window takes a language, and Qt's own options, which have one dash.
        return std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
            return argument.startsWith(u"--"_s) && !argument.startsWith(u"--lang"_s);
        });
    }
    // What looks like a file is one, also when it is not there: the window then says so.
    const bool looksLikeFile =
        word.contains(u'/') || word.contains(u'.') || QFileInfo::exists(word);
    const Word kind = wordKind(word);
    if (kind == Word::OfWindow)
        return !CommandParser().parse(
            arguments); // What is wrong with it is said as of any command.
    return kind == Word::Command || !looksLikeFile;
}

bool needsFonts(const QStringList &arguments)
{
    CommandParser parser;
    return parser.parse(arguments) && parser.chosen() && parser.chosen()->draws(parser.options());
}

QLocale languageOf(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const QString code = argument == u"--lang" ? arguments.value(i + 1)
            : argument.startsWith(u"--lang=")      ? argument.mid(7)
                                                   : QString();
        if (const std::optional<QLocale> locale = Language::fromCode(code))
            return *locale;
    }
    return Language::ofSystem();
}

ExitCode runCommandLine(const QStringList &arguments)
{
    const bool json = arguments.contains(u"--json");
    CommandParser parser;
    if (const tl::expected<void, ErrorMessage> parsed = parser.parse(arguments); !parsed) {
        reportError(u"Usage"_s, parsed.error(), json);
        return ExitCode::Usage;
    }
    if (!parser.help().isEmpty()) {
        printAnswer(parser.help().toUtf8());
        return ExitCode::Done;
    }
    const GlobalOptions &options = parser.options();
    const Result<Answer> answer = parser.chosen()->run(options);
    const Status written = answer ? writeAnswer(*answer, options) : Status();
    for (const Error *error :
         {answer ? nullptr : &answer.error(), written ? nullptr : &written.error()}) {
        if (error == nullptr)
            continue;
        reportError(codeName(error->code), errorMessage(*error), options.json);
        return exitCode(error->code);
    }
    return answer->exitCode;
}

} // namespace bundlinje
