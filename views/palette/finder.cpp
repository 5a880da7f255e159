#include "views/palette/finder.h"

#include "model/document/portfoliodocument.h"
#include "model/items/investmenttablemodel.h"
#include "model/items/paletteentries.h"
#include "views/filesettings.h"
#include "views/palette/palette.h"

#include <QtCore/QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr QLatin1String recentKey("palette");

/// Some are kept beyond those listed, because what was deleted is left out.
constexpr int mostRemembered = 30;

} // namespace

Finder::Finder(const InvestmentTableModel &model, QWidget *window)
    : QObject(window)
    , m_model(model)
    , m_palette(new Palette(window))
{
    // Also when the perspective, the language or the settings of the portfolio change.
    connect(&m_model, &InvestmentTableModel::shownChanged, this, [this] { m_isStale = true; });
    connect(m_palette, &Palette::chosen, this, [this](const PaletteTarget &target, bool beside) {
        emit chosen(target, beside);
        noteVisit(target); // After the investment that it may have opened.
    });
}

void Finder::setDocument(const PortfolioDocument *document)
{
    m_document = document;
    m_isStale = true;
    m_recent.clear();
    if (document)
        readRecent();
}

void Finder::readRecent()
{
    QSettings settings;
    settings.beginGroup(settingsGroup(m_document->filePath()));
    const QStringList texts = settings.value(recentKey).toStringList();
    for (const QString &text : texts) {
        if (const std::optional<PaletteTarget> target = paletteTargetFromText(text))
            m_recent.append(*target);
    }
}

void Finder::open(const QList<PaletteEntry> &further, const QString &typed)
{
    PaletteModel &model = m_palette->model();
    model.setRecent(m_recent);
    if (std::exchange(m_isStale, false))
        model.setContents(makeIndex(), [this](InvestmentId investment, int figure) {
            return answer(investment, figure);
        });
    model.setFurther(further);
    m_palette->open(typed);
}

PaletteIndex Finder::makeIndex() const
{
    if (!m_document)
        return {};
    const ColumnContext &context = m_model.context();
    const QList<InvestmentSummary> &investments = m_document->summaries();
    const HeadlineSource source{
        .portfolio = m_document->portfolio(),
        .totals = m_model.allTotals().totals(),
        .ratios = m_model.allTotals().ratios(context.measure, context.perspective.leading()),
        .secondRatios = m_model.allTotals().ratios(context.measure, Perspective::PublicEconomy),
        .context = context};
    QList<PaletteEntry> entries = investmentEntries(investments);
    entries += conditionEntries(investments, m_document->portfolio());
    entries += totalEntries(source, QLocale());
    return {entries, investmentFigures(context)};
}

QString Finder::answer(InvestmentId investment, int figure) const
{
    const InvestmentSummary *summary = m_document ? m_document->summary(investment) : nullptr;
    if (!summary)
        return {};
    if (figure < 0)
        return investmentDetail(*summary, m_document->portfolio());
    const QList<PaletteFigure> figures = investmentFigures(m_model.context());
    return figureAnswer(*summary, figures.at(figure).key, m_model.context(), QLocale());
}

void Finder::noteVisit(const PaletteTarget &target)
{
    if (!m_document || (!m_recent.isEmpty() && m_recent.first() == target))
        return;
    m_recent.removeAll(target);
    m_recent.prepend(target);
    m_recent = m_recent.mid(0, mostRemembered);
    QStringList texts;
    for (const PaletteTarget &one : std::as_const(m_recent))
        texts.append(paletteTargetText(one));
    QSettings settings;
    settings.beginGroup(settingsGroup(m_document->filePath()));
    settings.setValue(recentKey, texts);
}

void Finder::retranslate()
{
    m_isStale = true;
    m_palette->retranslate();
}

} // namespace bundlinje
