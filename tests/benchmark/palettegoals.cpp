#include "tests/benchmark/palettegoals.h"

#include "model/document/portfoliodocument.h"
#include "model/items/paletteentries.h"
#include "model/items/palettemodel.h"
#include "model/items/searchtext.h"

#include <QtCore/QTextStream>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int investments = 5000;

/// What is in the line while somebody types two words letter by letter.
const QStringList typed{
    u"f"_s, u"fæ"_s, u"fæll"_s, u"fællesskab"_s, u"fællesskab p"_s, u"fællesskab pot"_s, u""_s};

QList<PaletteEntry> entriesOf(const PortfolioDocument &document)
{
    QList<PaletteEntry> entries = investmentEntries(document.summaries());
    entries += conditionEntries(document.summaries(), document.portfolio());
    return entries;
}

/// The least that finds the same: each text asked for each word.
int countWithAllWords(const std::vector<QByteArray> &texts, const QString &asked)
{
    QList<QByteArray> words;
    for (const QString &word : asked.split(u' ', Qt::SkipEmptyParts))
        words.append(searchFolded(word));
    int count = 0;
    for (const QByteArray &text : texts) {
        bool hasAll = true;
        for (const QByteArray &word : std::as_const(words))
            hasAll = hasAll && text.contains(word);
        count += hasAll ? 1 : 0;
    }
    return count;
}

} // namespace

QList<Measured> measurePalette(Workbench &workbench)
{
    const auto document =
        required(PortfolioDocument::open(workbench.portfolioFile(investments), u"Benchmark"_s));
    const QList<PaletteEntry> entries = entriesOf(*document);
    const ColumnContext context;
    const QList<PaletteFigure> figures = investmentFigures(context);
    std::vector<QByteArray> texts;
    for (const PaletteEntry &entry : entries)
        texts.push_back(searchFolded(entry.title + u'\n' + entry.words));

    PaletteModel model;
    model.setContents({entries, figures}, [&](InvestmentId id, int figure) {
        const InvestmentSummary &row = *document->summary(id);
        return figure < 0 ? investmentDetail(row, document->portfolio())
                          : figureAnswer(row, figures.at(figure).key, context, QLocale());
    });
    int found = 0;
    double slowest = 0; // Of a single key, to be seen beside the ratio.
    const Ratio search = ratioInTurn(
        workbench.scale().pairs,
        [&] {
            return secondsOf([&] {
                for (const QString &text : typed)
                    found += countWithAllWords(texts, text);
            });
        },
        [&] {
            double sum = 0;
            for (const QString &text : typed) {
                const double seconds = secondsOf([&] { model.setTyped(text); });
                slowest = std::max(slowest, seconds);
                sum += seconds;
            }
            return sum;
        });
    const Ratio prepare = ratioInTurn(
        workbench.scale().pairs,
        [&] {
            return secondsOf([&] {
                for (const PaletteEntry &entry : entries)
                    found += static_cast<int>(searchFolded(entry.title).size()
                                              + searchFolded(entry.words).size());
            });
        },
        [&] {
            return secondsOf([&] {
                const PaletteIndex index(entriesOf(*document), figures);
                found += static_cast<int>(index.entries().size());
            });
        });
    QTextStream(stderr) << "palette: slowest key " << slowest * 1000 << " ms, " << entries.size()
                        << " entries" << Qt::endl;
    Q_ASSERT(found > 0);
    return {{u"palette at each key, 5,000 / each text asked for each word"_s, 4.0, search},
            {u"palette after a change, 5,000 / the same texts folded"_s, 4.0, prepare}};
}

} // namespace bundlinje
