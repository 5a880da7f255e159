#pragma once

#include "model/domain/portfolio.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace bundlinje {

/// The known word that is most like it; empty where none is near.
QString nearestWord(const QString &word, const QStringList &known);

/// Takes only these words, and as often as the option is given; anything else is wrong usage, told
/// with the nearest word or all of them.
/// @param wordsIn finds the words in what is typed; without it that is one word
void takeOnly(CLI::Option &option, const QStringList &known,
              const std::function<QStringList(const QString &typed)> &wordsIn = {});

/// Takes only what `isUsable` says; anything else is wrong usage.
/// @param todo what to write instead, as a sentence
void takeOnly(CLI::Option &option, const QString &todo,
              const std::function<bool(const QString &typed)> &isUsable);

/// Takes only dates as people write them in the language chosen.
void takeOnlyDates(CLI::Option &option);

/// Adds the option below which numbers of citizens are masked in what is written for others.
/// @param text what is typed, for `smallCounts`; outlives the parser
void addSmallCounts(CLI::App &parser, std::string &text);
/// The threshold that was typed, or the portfolio's own.
int smallCounts(const std::string &text, const Portfolio &portfolio);

/// What `takeOnly` refused, taken apart again: CLI11 carries one text.
struct RefusedChoice {
    QString option;
    QString typed;
    QString todo;

    static RefusedChoice fromText(const QString &text);
};

} // namespace bundlinje
