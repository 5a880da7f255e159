#include "app/helptext.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of the words of the command line.
struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Entry {
    QString word;
    QString meaning;
};

/// A heading with two columns under it; nothing if there are no entries.
QString section(const QString &heading, const QList<Entry> &entries)
{
    constexpr qsizetype indent = 24;
    if (entries.isEmpty())
        return {};
    QString text = u'\n' + heading + u'\n';
    for (const Entry &entry : entries) {
        QString start = u"  "_s + entry.word;
        if (start.size() > indent - 2) {
            text += start + u'\n';
            start.clear();
        }
        for (const QString &line : wrapped(entry.meaning, helpWidth - indent)) {
            text += start.leftJustified(indent) + line + u'\n';
            start.clear();
        }
    }
    return text;
}

QList<Entry> arguments(const CLI::App &parser, bool positional)
{
    QList<Entry> entries;
    for (const CLI::Option *option : parser.get_options()) {
        if (option->get_positional() != positional)
            continue;
        QString word = QString::fromStdString(option->get_name(positional, !positional));
        word.replace(u","_s, u", "_s);
        if (!positional && option->get_items_expected_max() > 0)
            word += u' ' + QString::fromStdString(option->get_type_name());
        entries += {word, QString::fromStdString(option->get_description())};
    }
    return entries;
}

QList<Entry> commands(const CLI::App &parser)
{
    QList<Entry> entries;
    for (const CLI::App *command : parser.get_subcommands(nullptr)) {
        entries += {QString::fromStdString(command->get_name()),
                    QString::fromStdString(command->get_description())};
    }
    return entries;
}

QString usage(const CLI::App &parser)
{
    if (parser.get_parent() == nullptr) {
        return HelpWords::tr("Usage:") + u"\n  bundlinje [FILE]\n  bundlinje COMMAND …\n"_s;
    }
    QString line = u"  bundlinje "_s + QString::fromStdString(parser.get_name());
    for (const CLI::Option *option : parser.get_options()) {
        if (!option->get_positional())
            continue;
        QString word = QString::fromStdString(option->get_name(true));
        if (option->get_items_expected_max() > 1)
            word += u'…';
        line += option->get_required() ? u' ' + word : u" ["_s + word + u']';
    }
    return HelpWords::tr("Usage:") + u'\n' + line + u" [OPTION…]\n"_s;
}

} // namespace

QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines(1);
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        QString &line = lines.last();
        if (line.isEmpty())
            line = word;
        else if (line.size() + 1 + word.size() <= width)
            line += u' ' + word;
        else
            lines += word;
    }
    return lines;
}

QString helpText(const CLI::App &parser, const QStringList &examples)
{
    const bool isWhole = parser.get_parent() == nullptr;
    QString text = HelpWords::tr("Examples:") + u'\n';
    for (const QString &example : examples)
        text += u"  bundlinje "_s + example + u'\n';
    text += u'\n' + wrapped(QString::fromStdString(parser.get_description()), helpWidth).join(u'\n')
        + u"\n\n"_s + usage(parser);
    text += section(HelpWords::tr("Commands:"), commands(parser));
    text += section(HelpWords::tr("Takes:"), arguments(parser, true));
    text +=
        section(isWhole ? HelpWords::tr("Options of every command:") : HelpWords::tr("Options:"),
                arguments(parser, false));
    if (!isWhole)
        text += u'\n' + HelpWords::tr("Options of every command: see bundlinje --help.") + u'\n';
    text += u'\n'
        + wrapped(HelpWords::tr(
                      "Exit codes: 0 done · 1 done, with findings · 2 wrong usage · 3 file cannot "
                      "be read · 4 not a portfolio, newer or damaged · 5 input refused · 6 locked "
                      "or conflict · 7 cannot write · 8 no such investment · 130 interrupted"),
                  helpWidth)
              .join(u'\n')
        + u'\n';
    return text;
}

} // namespace bundlinje
