#include "model/items/slide.h"

#include "model/items/hiddenamounts.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The words of a slide that is taken apart or shown in another way.
struct SlideWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::Slide)
};

/// Counts of people are no amounts.
bool countsPeople(const ResultChart &chart)
{
    return chart.form == ResultChart::Form::Bullets;
}

void hideChartAmounts(ResultChart &chart)
{
    const QString hidden = QString::fromUtf16(hiddenText);
    for (ResultChart::Row &row : chart.rows) {
        row.label = withoutNumbers(row.label);
        row.highLabel = withoutNumbers(row.highLabel);
        row.tooltip = withoutNumbersBelowName(row.tooltip);
        for (qsizetype i = 1; i < row.figures.size(); ++i)
            row.figures[i] = row.figures.at(i).isEmpty() ? QString() : hidden;
    }
    for (ResultChart::Mark &mark : chart.marks)
        mark.label = withoutAmounts(mark.label);
    for (ChartDescription::Tick &tick : chart.ticks)
        tick.label = hidden;
    chart.baseLabel = withoutAmounts(chart.baseLabel);
}

void hideCellAmounts(SlideTable &table)
{
    for (QStringList &row : table.rows) {
        for (qsizetype i = 0; i < std::min(row.size(), table.columns.size()); ++i) {
            // People write amounts into words too: in a decision, in what is to be looked at.
            row[i] = table.columns.at(i).isAmount ? withoutNumbers(row.at(i))
                                                  : withoutAmountsAmongCounts(row.at(i));
        }
    }
}

qsizetype rowCount(const Slide::Content &content)
{
    if (const auto *chart = std::get_if<ChartDescription>(&content))
        return chart->form == ChartDescription::Form::Scatter ? 0 : chart->rows.size();
    if (const auto *chart = std::get_if<ResultChart>(&content))
        return chart->form == ResultChart::Form::Bullets ? chart->rows.size() : 0;
    if (const auto *table = std::get_if<SlideTable>(&content))
        return table->rows.size();
    if (const auto *texts = std::get_if<QStringList>(&content))
        return texts->size();
    return 0;
}

Slide partOfSlide(const Slide &whole, qsizetype from, qsizetype count)
{
    Slide part = whole;
    if (auto *chart = std::get_if<ChartDescription>(&part.content))
        chart->rows = chart->rows.mid(from, count);
    else if (auto *result = std::get_if<ResultChart>(&part.content))
        result->rows = result->rows.mid(from, count);
    else if (auto *table = std::get_if<SlideTable>(&part.content))
        table->rows = table->rows.mid(from, count);
    else if (auto *texts = std::get_if<QStringList>(&part.content))
        *texts = texts->mid(from, count);
    if (!part.leadsTo.isEmpty())
        part.leadsTo = part.leadsTo.mid(from, count);
    return part;
}

void removeEmptyColumns(SlideTable &table)
{
    for (qsizetype i = table.columns.size() - 1; i >= 0; --i) {
        const bool isEmpty =
            std::all_of(table.rows.cbegin(), table.rows.cend(),
                        [i](const QStringList &row) { return row.value(i).isEmpty(); });
        if (!isEmpty)
            continue;
        table.columns.removeAt(i);
        for (QStringList &row : table.rows) {
            if (i < row.size())
                row.removeAt(i);
        }
    }
}

SlideTable tableOfChart(const ChartDescription &chart, const QLocale &locale)
{
    SlideTable table;
    const QList<QStringList> lines = chartTable(chart, locale);
    for (qsizetype i = 0; i < lines.constFirst().size(); ++i)
        table.columns.append({lines.constFirst().at(i), i == 1 || i == 2, i > 0});
    table.rows = lines.mid(1);
    removeEmptyColumns(table);
    return table;
}

SlideTable tableOfResult(const ResultChart &chart)
{
    SlideTable table;
    const qsizetype columns = std::min(chart.heads.size(), mostSlideColumns);
    for (qsizetype i = 0; i < columns; ++i)
        table.columns.append(
            {chart.heads.at(i), i > 0 && !countsPeople(chart), i > 0 && !countsPeople(chart)});
    for (const ResultChart::Row &row : chart.rows)
        table.rows.append(row.figures.mid(0, columns));
    return table;
}

} // namespace

qsizetype SlideShow::placeOf(InvestmentId investment) const
{
    for (qsizetype i = 0; i < slides.size(); ++i) {
        if (slides.at(i).kind == Slide::Kind::Investment && slides.at(i).investment == investment)
            return i;
    }
    return -1;
}

QString Slide::below() const
{
    return rest.isEmpty() || caption.isEmpty() ? rest + caption : rest + u' ' + caption;
}

QString sectionOf(const Slide &slide)
{
    if (!slide.item.isEmpty())
        return slide.item;
    switch (slide.kind) {
    case Slide::Kind::Empty:
    case Slide::Kind::Keys:
        return {};
    case Slide::Kind::KeyFigures:
    case Slide::Kind::WholePortfolio:
    case Slide::Kind::InvestedPotential:
    case Slide::Kind::Effects:
    case Slide::Kind::MoneyBack:
    case Slide::Kind::Payers:
    case Slide::Kind::Parts:
        return SlideWords::tr("The portfolio", "a group of slides");
    case Slide::Kind::Late:
    case Slide::Kind::Checks:
        return SlideWords::tr("What needs attention", "a group of slides");
    case Slide::Kind::Investment:
    case Slide::Kind::Goals:
    case Slide::Kind::Contract:
    case Slide::Kind::Course:
    case Slide::Kind::BusinessCase:
    case Slide::Kind::Sources:
        return SlideWords::tr("The investments", "a group of slides");
    case Slide::Kind::Agenda:
    case Slide::Kind::Words:
    case Slide::Kind::Changes:
    case Slide::Kind::Decisions:
        return SlideWords::tr("Agenda", "a group of slides");
    }
    return {};
}

const SlideFigure *Slide::figureAt(qsizetype at) const
{
    const auto *figures = std::get_if<QList<SlideFigure>>(&content);
    return figures && at >= 0 && at < figures->size() ? &figures->at(at) : nullptr;
}

Slide withoutAmounts(Slide slide)
{
    for (QString *text : {&slide.message, &slide.title, &slide.rest, &slide.caption, &slide.item})
        *text = withoutAmountsAmongCounts(*text);
    if (auto *figures = std::get_if<QList<SlideFigure>>(&slide.content)) {
        for (SlideFigure &figure : *figures) {
            if (figure.isAmount)
                figure.value = withoutNumbers(figure.value);
            figure.remark = withoutAmountsAmongCounts(figure.remark);
        }
    } else if (auto *chart = std::get_if<ChartDescription>(&slide.content)) {
        *chart = withoutAmounts(*chart);
        chart->figureText = withoutAmountsAmongCounts(chart->figureText);
        chart->figure = withoutNumbers(chart->figure); // Told in the message too.
    } else if (auto *result = std::get_if<ResultChart>(&slide.content)) {
        if (!countsPeople(*result))
            hideChartAmounts(*result);
    } else if (auto *table = std::get_if<SlideTable>(&slide.content)) {
        hideCellAmounts(*table);
    } else if (auto *texts = std::get_if<QStringList>(&slide.content)) {
        for (QString &text : *texts)
            text = withoutAmountsAmongCounts(text);
    }
    return slide;
}

QList<Slide> inParts(const Slide &slide, qsizetype most, const QLocale &locale)
{
    const qsizetype rows = rowCount(slide.content);
    if (rows <= most)
        return {slide};
    const qsizetype parts = (rows + most - 1) / most;
    const qsizetype even = (rows + parts - 1) / parts; // No slide with a single row at the end.
    QList<Slide> all;
    for (qsizetype from = 0; from < rows; from += even) {
        Slide part = partOfSlide(slide, from, even);
        const QString place =
            SlideWords::tr("%1 to %2 of %3", "rows of a table or chart that has several slides")
                .arg(countText(from + 1, locale), countText(std::min(from + even, rows), locale),
                     countText(rows, locale));
        part.title = part.title.isEmpty() ? place : part.title + u" · "_s + place;
        const auto *chart = std::get_if<ChartDescription>(&part.content);
        if (chart && !part.caption.isEmpty())
            part.caption += u' ';
        if (chart)
            part.caption += SlideWords::tr("Each slide has a scale of its own.");
        all.append(part);
    }
    return all;
}

QList<Slide> firstParts(const Slide &slide, qsizetype most, const QLocale &locale)
{
    constexpr qsizetype mostParts = 3;
    const qsizetype left = rowCount(slide.content) - mostParts * most;
    if (left <= 0)
        return inParts(slide, most, locale);
    Slide first = partOfSlide(slide, 0, mostParts * most);
    if (!first.caption.isEmpty())
        first.caption += u' ';
    first.caption += SlideWords::tr("%Ln more are not shown.", "rows", static_cast<int>(left));
    return inParts(first, most, locale);
}

QList<Slide> asTable(const Slide &slide, const QLocale &locale)
{
    Slide shown = slide;
    if (const auto *chart = std::get_if<ChartDescription>(&slide.content))
        shown.content = tableOfChart(*chart, locale);
    else if (const auto *result = std::get_if<ResultChart>(&slide.content))
        shown.content = tableOfResult(*result);
    else
        return {slide};
    return inParts(shown, mostSlideRows, locale);
}

} // namespace bundlinje
