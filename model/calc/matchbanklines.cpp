#include "model/calc/matchbanklines.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The words in small letters with one space before, between and after them: "Faktura 2024/07" is
/// " faktura 2024 07 ". Without any word it is " ".
QString words(const QString &text)
{
    QString words = u" "_s;
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar character : folded) {
        if (character.isLetterOrNumber() || character.isMark())
            words.append(character);
        else if (!words.endsWith(u' '))
            words.append(u' ');
    }
    if (!words.endsWith(u' '))
        words.append(u' ');
    return words;
}

/// What is looked for in a line, or settled by it.
struct OpenEntry {
    qsizetype place = 0;
    std::optional<QDate> earliest; ///< Empty = any day will do.
    std::optional<QDate> latest;
    QString reference;
    QString party;
};

/// Amount as the bank writes it: money out is negative.
using BankAmount = std::pair<Currency, qint64>;
using OpenEntries = std::map<BankAmount, std::vector<OpenEntry>>;

OpenEntries openEntries(std::span<const CashFlow> entries)
{
    OpenEntries open;
    for (std::size_t place = 0; place < entries.size(); ++place) {
        const CashFlow &entry = entries[place];
        if (!isOpen(entry.state) || !entry.amount || entry.amount->minor() == 0)
            continue;
        OpenEntry made{.place = static_cast<qsizetype>(place),
                       .reference = words(entry.reference),
                       .party = words(entry.party)};
        if (entry.date) {
            made.earliest = entry.date->earliest();
            made.latest = entry.date->latest();
        }
        const qint64 minor = entry.amount->minor();
        open[{entry.amount->currency(), entry.direction == CashDirection::Call ? -minor : minor}]
            .push_back(std::move(made));
    }
    return open;
}

int daysApart(const OpenEntry &entry, QDate day)
{
    if (entry.earliest && day < *entry.earliest)
        return static_cast<int>(day.daysTo(*entry.earliest));
    if (entry.latest && day > *entry.latest)
        return static_cast<int>(entry.latest->daysTo(day));
    return 0;
}

BankTextMatch textMatch(const OpenEntry &entry, const QString &lineWords)
{
    const auto holds = [&](const QString &part) {
        return part.size() > 1 && lineWords.contains(part);
    };
    return holds(entry.reference) ? BankTextMatch::Reference
        : holds(entry.party)      ? BankTextMatch::Party
                                  : BankTextMatch::Nothing;
}

QList<BankCandidate> candidatesOf(const BankLine &line, const OpenEntries &open, int days)
{
    QList<BankCandidate> candidates;
    const auto entries = open.find({line.amount.currency(), line.amount.minor()});
    if (entries == open.end() || !line.date.isValid())
        return candidates;
    const QString lineWords = words(line.text);
    for (const OpenEntry &entry : entries->second) {
        const int apart = daysApart(entry, line.date);
        if (apart <= days)
            candidates.append({entry.place, textMatch(entry, lineWords), apart});
    }
    std::sort(candidates.begin(), candidates.end(),
              [](const BankCandidate &a, const BankCandidate &b) {
                  return std::tie(a.text, a.days, a.entry) < std::tie(b.text, b.days, b.entry);
              });
    return candidates;
}

/// Makes sure what only one line and one entry have in common, where no text points elsewhere as
/// strongly or more.
void makeSure(QList<BankLineMatch> &matches, BankTextMatch text)
{
    const auto points = [text](const BankCandidate &candidate) {
        return candidate.text <= text;
    };
    std::map<qsizetype, int> lines; // Place of an entry: lines whose text points at it.
    for (const BankLineMatch &match : std::as_const(matches)) {
        for (const BankCandidate &candidate : match.candidates)
            lines[candidate.entry] += points(candidate) ? 1 : 0;
    }
    std::vector<qsizetype> taken;
    for (BankLineMatch &match : matches) {
        const QList<BankCandidate> &all = match.candidates; // Strongest text first.
        if (std::count_if(all.cbegin(), all.cend(), points) != 1
            || lines.at(all.constFirst().entry) != 1)
            continue;
        taken.push_back(all.constFirst().entry);
        match.sure = all.constFirst();
        match.candidates.clear();
    }
    std::sort(taken.begin(), taken.end());
    for (BankLineMatch &match : matches)
        match.candidates.removeIf([&](const BankCandidate &candidate) {
            return std::binary_search(taken.cbegin(), taken.cend(), candidate.entry);
        });
}

} // namespace

QList<BankLineMatch> matchBankLines(std::span<const BankLine> lines,
                                    std::span<const CashFlow> entries, int days)
{
    const OpenEntries open = openEntries(entries);
    QList<BankLineMatch> matches;
    for (const BankLine &line : lines)
        matches.append({.candidates = candidatesOf(line, open, days)});
    makeSure(matches, BankTextMatch::Reference);
    makeSure(matches, BankTextMatch::Party);
    return matches;
}

} // namespace bundlinje
