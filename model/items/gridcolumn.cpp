#include "model/items/gridcolumn.h"

#include "model/items/numbertext.h"

namespace bundlinje {

std::optional<QString> choiceMeant(const QList<Choice> &choices, const QString &text)
{
    QString words = text.simplified();
    if (words == QString::fromUtf16(missingText))
        words.clear();
    std::optional<QString> begun;
    bool isOne = true;
    for (const Choice &choice : choices) {
        const QString label = choice.label.simplified();
        if (words.isEmpty() ? choice.key.isEmpty() : label.compare(words, Qt::CaseInsensitive) == 0)
            return choice.key;
        if (words.isEmpty() || !label.startsWith(words, Qt::CaseInsensitive))
            continue;
        if (label.at(words.size()) == u' ' && words.at(0).isDigit())
            return choice.key; // "1" is the check "1 · 12 months", not the tenth.
        isOne = !begun;
        begun = choice.key;
    }
    return isOne ? begun : std::nullopt;
}

} // namespace bundlinje
