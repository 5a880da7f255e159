#include "app/choices.h"

#include "model/items/datetext.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of the words of the command line.
struct ChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The number of letters to add, remove or replace to get from one word to the other.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.last();
}

QString whatToWrite(const QString &word, const QStringList &known)
{
    const QString meant = nearestWord(word, known);
    return meant.isEmpty() ? ChoiceWords::tr("Write one of these: %1.").arg(known.join(u", "_s))
                           : ChoiceWords::tr("Did you mean %1?").arg(meant);
}

/// One line of what was typed, then what to do.
std::string refusal(const QString &typed, const QString &todo)
{
    return (typed.simplified() + u'\n' + todo).toStdString();
}

} // namespace

QString nearestWord(const QString &word, const QStringList &known)
{
    QString best;
    // A word of which more than half is different is another word.
    qsizetype bestDistance = std::min<qsizetype>(4, word.size() / 2 + 1);
    for (const QString &candidate : known) {
        if (const qsizetype found = distance(word, candidate); found < bestDistance) {
            best = candidate;
            bestDistance = found;
        }
    }
    return best;
}

void takeOnly(CLI::Option &option, const QStringList &known,
              const std::function<QStringList(const QString &typed)> &wordsIn)
{
    option.check([known, wordsIn](const std::string &text) -> std::string {
        const QString typed = QString::fromStdString(text);
        const QStringList words = wordsIn ? wordsIn(typed) : QStringList{typed};
        for (const QString &word : words) {
            if (!known.contains(word))
                return refusal(typed, whatToWrite(word, known));
        }
        return {};
    });
}

void takeOnly(CLI::Option &option, const QString &todo,
              const std::function<bool(const QString &typed)> &isUsable)
{
    option.check([todo, isUsable](const std::string &text) -> std::string {
        const QString typed = QString::fromStdString(text);
        return isUsable(typed) ? std::string() : refusal(typed, todo);
    });
}

void takeOnlyDates(CLI::Option &option)
{
    takeOnly(option, ChoiceWords::tr("Write for example 2026-03-07."),
             [](const QString &typed) { return readDate(typed, QLocale()).has_value(); });
}

void addSmallCounts(CLI::App &parser, std::string &text)
{
    CLI::Option *option = parser.add_option(
        "--small-counts", text,
        ChoiceWords::tr("Numbers of citizens below this are masked in what is written for others; "
                        "otherwise as the portfolio says")
            .toStdString());
    takeOnly(*option->type_name("3-10"), ChoiceWords::tr("Write a whole number from 3 to 10."),
             [](const QString &typed) {
                 bool isNumber = false;
                 const int threshold = typed.toInt(&isNumber);
                 return isNumber && threshold >= lowestSmallCountThreshold
                     && threshold <= highestSmallCountThreshold;
             });
}

int smallCounts(const std::string &text, const Portfolio &portfolio)
{
    return text.empty() ? portfolio.smallCountThreshold : QString::fromStdString(text).toInt();
}

RefusedChoice RefusedChoice::fromText(const QString &text)
{
    const QString rest = text.section(u": "_s, 1);
    return {text.section(u": "_s, 0, 0), rest.section(u'\n', 0, 0), rest.section(u'\n', 1)};
}

} // namespace bundlinje
