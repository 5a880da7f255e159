#pragma once

#include "model/domain/investment.h"

#include <QtCore/QByteArray>

#include <array>
#include <vector>

namespace bundlinje {

/// What can be gone to, in the order in which equally good finds stand.
enum class PaletteKind { Investment, Figure, Field, Party, Meeting, Filter, Command, Setting };

inline constexpr std::array paletteKinds{
    PaletteKind::Investment, PaletteKind::Figure, PaletteKind::Field,   PaletteKind::Party,
    PaletteKind::Meeting,    PaletteKind::Filter, PaletteKind::Command, PaletteKind::Setting};

/// Where an entry leads.
struct PaletteTarget {
    PaletteKind kind = PaletteKind::Command;
    InvestmentId investment; ///< Null where it is about none in particular.
    QString key; ///< A field, a meeting, a command; what it means follows the kind.

    friend bool operator==(const PaletteTarget &, const PaletteTarget &) = default;
};

/// Something that can be found.
struct PaletteEntry {
    PaletteTarget target;
    QString title;
    QString detail; ///< Stands at the end of the line: keys, an answer, where it is.
    QString words; ///< It is found by these as well.
};

/// A figure that each investment has: it is found by its own words and those of the investment.
struct PaletteFigure {
    QString key;
    QString title;
    QString words;
};

/// An entry that was found, or a figure of the investment that it is.
struct PaletteHit {
    int entry = 0;
    int figure = -1;

    friend bool operator==(const PaletteHit &, const PaletteHit &) = default;
};

/// Everything that can be found, folded once and then searched at each key.
class PaletteIndex final {
public:
    PaletteIndex() = default;
    PaletteIndex(QList<PaletteEntry> entries, QList<PaletteFigure> figures);

    /// Replaces what was added this way before; the entries of the constructor stay folded.
    void setFurther(const QList<PaletteEntry> &entries);

    const QList<PaletteEntry> &entries() const { return m_entries; }
    const QList<PaletteFigure> &figures() const { return m_figures; }

    /// Those in which all words occur, the best first: the title as typed, a title that begins so,
    /// words at the beginning of words, words anywhere; then by kind and by title. Case, accents
    /// and æ for ae make no difference. The same typed text gives the same list.
    QList<PaletteHit> search(QStringView typed, int most) const;

    /// The entry, or the figure of an entry, that leads there.
    std::optional<PaletteHit> find(const PaletteTarget &target) const;
    PaletteTarget target(const PaletteHit &hit) const;

private:
    struct Folded {
        QByteArray text; ///< The title, a line break, further words.
        qsizetype titleSize = 0;
    };
    struct Match {
        quint32 found = 0; ///< One bit for each word.
        quint32 atStart = 0; ///< At the beginning of a word.
        quint32 inTitle = 0; ///< At the beginning of a word of the title.
    };
    struct Scored {
        int rank;
        PaletteHit hit;
    };

    static Folded fold(const QString &title, const QString &words);
    static Match match(const Folded &folded, const QList<QByteArray> &words);
    bool isBefore(const Scored &a, const Scored &b) const;

    QList<PaletteEntry> m_entries;
    QList<PaletteFigure> m_figures;
    qsizetype m_lasting = 0; ///< Entries that are not further ones.
    std::vector<Folded> m_foldedEntries;
    std::vector<Folded> m_foldedFigures;
};

} // namespace bundlinje
