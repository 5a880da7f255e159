#include "model/items/paletteindex.h"

#include "model/items/searchtext.h"

#include <algorithm>

namespace bundlinje {

namespace {

/// One bit for each word; nobody types more.
constexpr qsizetype mostWords = 32;

enum Rank { WholeTitle, BeginningOfTitle, WordsOfTitle, Words, Anywhere };

bool isInsideWord(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 || (code >= 'a' && code <= 'z') || (code >= '0' && code <= '9');
}

Rank rankOf(quint32 all, quint32 inTitle, quint32 atStart)
{
    if (inTitle == all)
        return WordsOfTitle;
    return atStart == all ? Words : Anywhere;
}

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

PaletteIndex::PaletteIndex(QList<PaletteEntry> entries, QList<PaletteFigure> figures)
    : m_entries(std::move(entries))
    , m_figures(std::move(figures))
    , m_lasting(m_entries.size())
{
    m_foldedEntries.reserve(at(static_cast<int>(m_entries.size())));
    for (const PaletteEntry &entry : std::as_const(m_entries))
        m_foldedEntries.push_back(fold(entry.title, entry.words));
    for (const PaletteFigure &figure : std::as_const(m_figures))
        m_foldedFigures.push_back(fold(figure.title, figure.words));
}

void PaletteIndex::setFurther(const QList<PaletteEntry> &entries)
{
    m_entries.resize(m_lasting);
    m_foldedEntries.resize(static_cast<std::size_t>(m_lasting));
    m_entries += entries;
    for (const PaletteEntry &entry : entries)
        m_foldedEntries.push_back(fold(entry.title, entry.words));
}

PaletteIndex::Folded PaletteIndex::fold(const QString &title, const QString &words)
{
    Folded folded{.text = searchFolded(title)};
    folded.titleSize = folded.text.size();
    folded.text += '\n';
    folded.text += searchFolded(words);
    return folded;
}

PaletteIndex::Match PaletteIndex::match(const Folded &folded, const QList<QByteArray> &words)
{
    Match match;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const quint32 bit = 1U << static_cast<unsigned>(i);
        const QByteArray &word = words.at(i);
        for (qsizetype place = folded.text.indexOf(word); place >= 0;
             place = folded.text.indexOf(word, place + 1)) {
            match.found |= bit;
            if (place == 0 || !isInsideWord(folded.text.at(place - 1))) {
                match.atStart |= bit;
                if (place < folded.titleSize)
                    match.inTitle |= bit;
                break; // The title comes first: nothing better follows.
            }
        }
    }
    return match;
}

QList<PaletteHit> PaletteIndex::search(QStringView typed, int most) const
{
    const QList<QByteArray> words = searchWords(typed).mid(0, mostWords);
    if (words.isEmpty())
        return {};
    const QByteArray whole = searchFolded(typed.toString().simplified());
    const auto all = static_cast<quint32>((quint64(1) << static_cast<unsigned>(words.size())) - 1);
    std::vector<Match> figures;
    for (const Folded &figure : m_foldedFigures)
        figures.push_back(match(figure, words));

    std::vector<Scored> scored;
    for (int i = 0; i < static_cast<int>(m_foldedEntries.size()); ++i) {
        const Folded &folded = m_foldedEntries[at(i)];
        const Match entry = match(folded, words);
        if (entry.found == all) {
            const bool begins = folded.titleSize >= whole.size() && folded.text.startsWith(whole);
            const Rank rank = !begins              ? rankOf(all, entry.inTitle, entry.atStart)
                : folded.titleSize == whole.size() ? WholeTitle
                                                   : BeginningOfTitle;
            scored.push_back({rank, {i}});
        } else if (entry.found != 0 && m_entries.at(i).target.kind == PaletteKind::Investment) {
            for (int j = 0; j < static_cast<int>(figures.size()); ++j) {
                const Match &figure = figures[at(j)];
                if ((entry.found | figure.atStart) == all)
                    scored.push_back({rankOf(all, entry.inTitle | figure.inTitle,
                                             entry.atStart | figure.atStart),
                                      {i, j}});
            }
        }
    }
    const auto end = scored.begin()
        + std::min(static_cast<std::ptrdiff_t>(most), static_cast<std::ptrdiff_t>(scored.size()));
    std::partial_sort(scored.begin(), end, scored.end(),
                      [this](const Scored &a, const Scored &b) { return isBefore(a, b); });
    QList<PaletteHit> hits;
    std::transform(scored.begin(), end, std::back_inserter(hits),
                   [](const Scored &one) { return one.hit; });
    return hits;
}

bool PaletteIndex::isBefore(const Scored &a, const Scored &b) const
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    const PaletteKind kindOfA = target(a.hit).kind;
    const PaletteKind kindOfB = target(b.hit).kind;
    if (kindOfA != kindOfB)
        return kindOfA < kindOfB;
    const QByteArray &textOfA = m_foldedEntries[at(a.hit.entry)].text;
    const QByteArray &textOfB = m_foldedEntries[at(b.hit.entry)].text;
    if (const int order = textOfA.compare(textOfB); order != 0)
        return order < 0;
    if (a.hit.entry != b.hit.entry)
        return a.hit.entry < b.hit.entry;
    return a.hit.figure < b.hit.figure;
}

std::optional<PaletteHit> PaletteIndex::find(const PaletteTarget &target) const
{
    const auto entryFor = [this](const PaletteTarget &wanted) -> std::optional<int> {
        const auto found =
            std::find_if(m_entries.begin(), m_entries.end(),
                         [&](const PaletteEntry &entry) { return entry.target == wanted; });
        if (found == m_entries.end())
            return std::nullopt;
        return static_cast<int>(found - m_entries.begin());
    };
    if (const auto entry = entryFor(target))
        return PaletteHit{*entry};
    if (target.kind != PaletteKind::Figure)
        return std::nullopt;
    const auto entry = entryFor({PaletteKind::Investment, target.investment, {}});
    for (int i = 0; entry && i < static_cast<int>(m_figures.size()); ++i) {
        if (m_figures.at(i).key == target.key)
            return PaletteHit{*entry, i};
    }
    return std::nullopt;
}

PaletteTarget PaletteIndex::target(const PaletteHit &hit) const
{
    const PaletteTarget &target = m_entries.at(hit.entry).target;
    if (hit.figure < 0)
        return target;
    return {PaletteKind::Figure, target.investment, m_figures.at(hit.figure).key};
}

} // namespace bundlinje
