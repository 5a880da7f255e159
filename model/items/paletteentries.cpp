#include "model/items/paletteentries.h"

#include "model/items/amounttext.h"
#include "model/items/datetext.h"
#include "model/items/filterwords.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Column = InvestmentColumn;

QString keyOf(Column column)
{
    return QString::fromLatin1(columnInfo(column).key);
}

Column investedColumn(const ColumnContext &context)
{
    return context.measure == InvestedMeasure::OwnShare ? Column::OwnShare : Column::ContractAmount;
}

Column potentialColumn(const ColumnContext &context)
{
    return context.perspective.leading() == Perspective::Fund ? Column::FundPotential
                                                              : Column::PublicPotential;
}

/// Further words that people use for the figure.
QString wordsFor(Column column, const ColumnContext &context)
{
    QString words = columnDescription(column, context);
    if (column == Column::OwnShare || column == Column::ContractAmount)
        words += u' ' + totalSubjectLabel(TotalSubject::Invested);
    return words;
}

class PaletteText final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::PaletteEntries)

public:
    PaletteText(const ColumnContext &context, const QLocale &locale)
        : m_hidden(context.amountsHidden)
        , m_locale(locale)
    {
    }

    QString amount(Money amount) const
    {
        return m_hidden ? QString::fromUtf16(hiddenText) : millionWithUnit(amount, m_locale);
    }

    static QString missing() { return tr("missing"); }
    static QString found(int count) { return tr("%Ln investment(s)", nullptr, count); }
    QString covered(const AmountTotal &total) const
    {
        return tr("%1, sum of %2 of %3", "amount, how many have it, how many there are")
            .arg(amount(total.amount), countText(total.covered, m_locale),
                 countText(total.of, m_locale));
    }
    QString basis(const AmountTotal &total) const
    {
        if (total.stated == 0)
            return basisLabel(Basis::Calculated);
        if (total.calculated == 0)
            return basisLabel(Basis::Stated);
        return tr("%1 stated, %2 calculated", "numbers of figures")
            .arg(countText(total.stated, m_locale), countText(total.calculated, m_locale));
    }
    static QString pair(const QString &first, const QString &second)
    {
        return tr("%1, %2", "two remarks on a figure").arg(first, second);
    }

private:
    bool m_hidden;
    const QLocale &m_locale;
};

Column columnOf(HeadlineKey key, const ColumnContext &context)
{
    switch (key) {
    case HeadlineKey::Invested:
        return investedColumn(context);
    case HeadlineKey::Potential:
        return potentialColumn(context);
    case HeadlineKey::Ratio:
        return Column::Ratio;
    case HeadlineKey::Repaid:
        return Column::Repaid;
    case HeadlineKey::Citizens:
        break;
    }
    return Column::Citizens;
}

PaletteEntry total(Column column, const ColumnContext &context)
{
    return {.target = {PaletteKind::Figure, {}, keyOf(column)},
            .title = columnTitle(column),
            .detail = {},
            .words = wordsFor(column, context)};
}

} // namespace

QList<PaletteEntry> investmentEntries(std::span<const InvestmentSummary> investments)
{
    QList<PaletteEntry> entries;
    entries.reserve(static_cast<qsizetype>(investments.size()));
    for (const InvestmentSummary &row : investments)
        entries.append({.target = {PaletteKind::Investment, row.id, {}},
                        .title = row.name,
                        .detail = {},
                        .words = row.shortName + u'\n' + row.externalId + u'\n' + row.authorities
                            + u'\n' + row.providers + u'\n' + row.tags});
    return entries;
}

QList<PaletteEntry> conditionEntries(std::span<const InvestmentSummary> investments,
                                     const Portfolio &portfolio)
{
    QList<PaletteEntry> entries;
    for (const Column column : filterColumns()) {
        const bool isParty = column == Column::Authorities || column == Column::Providers
            || column == Column::Investors;
        QList<QString> values;
        QHash<QString, int> counts;
        for (const InvestmentSummary &row : investments) {
            const QStringList names = namesIn(row.*columnInfo(column).text, column);
            for (const QString &name : names) {
                if (counts[name]++ == 0)
                    values.append(name);
            }
        }
        for (const QString &value : std::as_const(values)) {
            const FilterCondition condition{.column = column, .value = value};
            const QString label = conditionLabel(condition, portfolio);
            entries.append({.target = {isParty ? PaletteKind::Party : PaletteKind::Filter,
                                       {},
                                       conditionText(condition)},
                            .title = isParty ? value : label,
                            .detail = isParty ? PaletteText::pair(columnTitle(column),
                                                                  PaletteText::found(counts[value]))
                                              : PaletteText::found(counts[value]),
                            .words = columnTitle(column)});
        }
    }
    return entries;
}

QList<PaletteEntry> totalEntries(const HeadlineSource &source, const QLocale &locale)
{
    const PaletteText text(source.context, locale);
    QList<PaletteEntry> entries;
    QList<Column> done;
    const QList<HeadlineFigure> figures = headline(source, locale);
    for (const HeadlineFigure &figure : figures) {
        const ColumnContext context{.measure = source.context.measure,
                                    .perspective = figure.perspective};
        const Column column = columnOf(figure.key, context);
        PaletteEntry entry = total(column, context);
        if (figure.key == HeadlineKey::Ratio && done.contains(column))
            entry.target.key = publicRatioKey; // The column has the ratio of the fund.
        entry.words += u' ' + entry.title;
        entry.title = figure.title;
        entry.detail = PaletteText::pair(figure.value, figure.cover);
        // A total stated as a whole stands in for the sum, and says so itself.
        if (figure.isSum)
            entry.detail = PaletteText::pair(
                entry.detail, text.basis(columnTotals(source.totals, column)->constFirst()));
        entries.append(entry);
        done.append(column);
    }
    for (const Column column : investmentColumns()) {
        const QList<AmountTotal> *sums = columnTotals(source.totals, column);
        if (done.contains(column) || !sums)
            continue;
        PaletteEntry entry = total(column, source.context);
        entry.detail = sums->isEmpty()
            ? PaletteText::missing()
            : PaletteText::pair(text.covered(sums->first()), text.basis(sums->first()));
        entries.append(entry);
    }
    return entries;
}

QList<PaletteFigure> investmentFigures(const ColumnContext &context)
{
    QList<Column> columns{potentialColumn(context), investedColumn(context)};
    for (const Column column :
         {Column::FundPotential, Column::PublicPotential, Column::OwnShare, Column::ContractAmount,
          Column::PaidOut, Column::Repaid, Column::Outstanding, Column::Earned, Column::EarnedShare,
          Column::EffectToDate, Column::ExpectedReturn, Column::Citizens, Column::Ratio,
          Column::Difference, Column::EffortStart, Column::EffortEnd}) {
        if (!columns.contains(column))
            columns.append(column);
    }
    QList<PaletteFigure> figures;
    for (const Column column : std::as_const(columns))
        figures.append({.key = keyOf(column),
                        .title = columnTitle(column),
                        .words = wordsFor(column, context)});
    return figures;
}

QString figureAnswer(const InvestmentSummary &investment, const QString &figureKey,
                     const ColumnContext &context, const QLocale &locale)
{
    const auto &columns = investmentColumns();
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](Column column) { return keyOf(column) == figureKey; });
    if (found == columns.end() || isMissing(investment, *found, context))
        return PaletteText::missing();
    switch (columnInfo(*found).kind) {
    case ColumnKind::Amount: {
        const SummaryAmount amount = *columnAmount(investment, *found, context);
        return PaletteText::pair(PaletteText(context, locale).amount(amount.amount),
                                 figureBasisLabel(amount));
    }
    case ColumnKind::Ratio:
        return ratioText(*columnRatio(investment, context), locale);
    case ColumnKind::Share:
        return columnShareText(investment, *found, locale, 0);
    case ColumnKind::Count:
        return PaletteText::pair(countText(*investment.citizens, locale),
                                 countUnitLabel(investment.citizensUnit));
    case ColumnKind::Date:
        return dateText(*columnDate(investment, *found), locale);
    case ColumnKind::Text:
    case ColumnKind::Stage:
        break;
    }
    return {};
}

QString investmentDetail(const InvestmentSummary &investment, const Portfolio &portfolio)
{
    QStringList parts;
    if (!investment.stage.isEmpty())
        parts.append(stageLabel(portfolio, investment.stage));
    if (!investment.authorities.isEmpty())
        parts.append(investment.authorities);
    return parts.join(u" · "_s);
}

} // namespace bundlinje
