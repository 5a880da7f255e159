#include "model/items/searchtext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr std::array<QString InvestmentSummary::*, 10> searched{
    &InvestmentSummary::name,        &InvestmentSummary::shortName, &InvestmentSummary::externalId,
    &InvestmentSummary::theme,       &InvestmentSummary::stage,     &InvestmentSummary::tags,
    &InvestmentSummary::authorities, &InvestmentSummary::providers, &InvestmentSummary::investors,
    &InvestmentSummary::searchText};

/// Whether the letter is one of those that are written with two letters where they are lacking.
const char *twoLetters(char16_t lower)
{
    switch (lower) {
    case u'æ':
        return "ae";
    case u'ø':
        return "oe";
    case u'å':
        return "aa";
    default:
        return nullptr;
    }
}

void appendFolded(QByteArray &folded, QStringView text)
{
    QString rest; // Everything that is not plain or Danish, which is rare and slower.
    const auto flush = [&] {
        if (rest.isEmpty())
            return;
        QString plain = rest.normalized(QString::NormalizationForm_KD).toLower();
        plain.removeIf([](QChar letter) { return letter.isMark(); });
        folded += plain.toUtf8();
        rest.clear();
    };
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (code < 0x80) {
            flush();
            folded += static_cast<char>(code >= u'A' && code <= u'Z' ? code + 0x20 : code);
        } else if (const char *pair = twoLetters(letter.toLower().unicode())) {
            flush();
            folded += pair;
        } else {
            rest += letter;
        }
    }
    flush();
}

} // namespace

QByteArray searchFolded(QStringView text)
{
    QByteArray folded;
    folded.reserve(text.size() + text.size() / 8);
    // A text may come decomposed ("a" + ring); only then does it cost a second copy.
    for (const QChar letter : text) {
        if (letter.isMark()) {
            appendFolded(folded, text.toString().normalized(QString::NormalizationForm_C));
            return folded;
        }
    }
    appendFolded(folded, text);
    return folded;
}

QByteArray searchHaystack(const InvestmentSummary &investment)
{
    QByteArray haystack;
    for (const auto member : searched) {
        haystack += searchFolded(investment.*member);
        haystack += '\n';
    }
    return haystack;
}

QList<QByteArray> searchWords(QStringView filter)
{
    QList<QByteArray> words;
    const QString spaced = filter.toString().simplified();
    for (const QStringView word : QStringView(spaced).tokenize(u' ', Qt::SkipEmptyParts)) {
        const QByteArray folded = searchFolded(word);
        if (!folded.isEmpty() && !words.contains(folded))
            words.append(folded);
    }
    return words;
}

} // namespace bundlinje
