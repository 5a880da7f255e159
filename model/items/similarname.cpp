#include "model/items/similarname.h"

#include <QtCore/QList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The words of a name without what people write in different ways.
QStringList wordsOf(const QString &name)
{
    QString text = name.toCaseFolded();
    text.replace(u'å', "aa"_L1).replace(u'æ', "ae"_L1).replace(u'ø', "oe"_L1);
    text.replace(u'ö', "oe"_L1).replace(u'ä', "ae"_L1).replace(u'ü', "ue"_L1).replace(u'é', u'e');
    for (QChar &letter : text) {
        if (!letter.isLetterOrNumber())
            letter = u' ';
    }
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// How many letters were put in, left out, replaced or swapped with the next one.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> beforeLast;
    QList<qsizetype> last(b.size() + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        QList<qsizetype> row(b.size() + 1);
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const bool same = a.at(i - 1) == b.at(j - 1);
            row[j] = std::min({last.at(j) + 1, row.at(j - 1) + 1, last.at(j - 1) + (same ? 0 : 1)});
            const bool swapped =
                i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1);
            if (swapped)
                row[j] = std::min(row.at(j), beforeLast.at(j - 2) + 1);
        }
        beforeLast = std::move(last);
        last = std::move(row);
    }
    return last.at(b.size());
}

/// A word as long as "kommune" may have one letter wrong, a much longer one two.
qsizetype tolerated(const QString &word)
{
    constexpr qsizetype shortWord = 4;
    constexpr qsizetype longWord = 10;
    if (word.size() < shortWord || word.at(0).isNumber())
        return 0;
    return word.size() < longWord ? 1 : 2;
}

bool isAlmost(const QString &a, const QString &b)
{
    const qsizetype limit = std::min(tolerated(a), tolerated(b));
    return a == b || (std::abs(a.size() - b.size()) <= limit && distance(a, b) <= limit);
}

/// Word by word almost the same, or the same but for where words are parted.
bool areSimilar(const QStringList &a, const QStringList &b)
{
    if (a.join(QString()) == b.join(QString()))
        return true;
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](const QString &word, const QString &other) {
               return isAlmost(word, other);
           });
}

} // namespace

QString similarName(const QString &name, const QStringList &used)
{
    const QString typed = name.simplified();
    const QStringList words = wordsOf(typed);
    if (words.isEmpty() || used.contains(typed))
        return {};
    const auto found = std::find_if(used.begin(), used.end(), [&](const QString &other) {
        return areSimilar(words, wordsOf(other));
    });
    return found == used.end() ? QString() : *found;
}

} // namespace bundlinje
