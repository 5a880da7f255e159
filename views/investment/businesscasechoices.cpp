// What a business case is started from, and what is taken from the catalogue.

#include "views/investment/businesscasepage.h"

#include "model/calc/unitprices.h"
#include "model/document/portfoliodocument.h"
#include "model/exchange/casetemplates.h"
#include "model/items/caseedits.h"
#include "model/items/caselabels.h"
#include "model/items/cataloguetext.h"
#include "model/items/errormessage.h"
#include "model/items/yeartexts.h"
#include "views/fields/chooser.h"
#include "views/investment/investmentsession.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

void BusinessCasePage::offerTemplates()
{
    const QList<CaseTemplate> templates = caseTemplates();
    const bool isDanish = QLocale().language() == QLocale::Danish;
    ChooserTask task{.title = tr("Start from a template. Each is illustrative: what only you can "
                                 "know is left empty."),
                     .columns = {tr("Target group")},
                     .take = tr("Start")};
    for (const CaseTemplate &one : templates)
        task.entries.append({.cells = {isDanish ? one.name : one.englishName},
                             .about = isDanish ? one.note : one.englishNote});
    task.taken = [this, templates, isDanish](qsizetype entry, const QString &) {
        const Portfolio &portfolio = m_document.portfolio();
        const CaseTemplate &chosen = templates.at(entry);
        CaseVersion made = emptyCase(portfolio.currency, portfolio.priceYear);
        made.scenarios[0] =
            filledFrom(chosen, made.scenarios.constFirst(), builtInCatalogue(), isDanish);
        const QString name = isDanish ? chosen.name : chosen.englishName;
        addVersion(made, tr("Start a business case from the template %1").arg(name));
        return QString();
    };
    m_chooser->offer(std::move(task));
}

void BusinessCasePage::offerOthers()
{
    QList<InvestmentId> ids;
    ChooserTask task{.title = tr("Copy the business case of another investment"),
                     .columns = {tr("Investment"), tr("Theme")},
                     .take = tr("Copy")};
    for (const InvestmentSummary &summary : m_document.summaries()) {
        if (summary.id == m_session.stored().id || !summary.hasChosenCase)
            continue;
        ids.append(summary.id);
        task.entries.append({.cells = {summary.name, summary.theme}});
    }
    task.taken = [this, ids](qsizetype entry, const QString &) {
        const Result<Investment> other = m_document.investment(ids.at(entry));
        if (!other)
            return sentence(errorMessage(other.error()));
        const qsizetype at = versionAt(*other, {});
        if (at < 0)
            return tr("It has no business case any more.");
        addVersion(draftOf(other->businessCases.at(at),
                           tr("From %1", "%1 an investment").arg(other->name)),
                   tr("Copy the business case of %1").arg(other->name));
        return QString();
    };
    m_chooser->offer(std::move(task));
}

void BusinessCasePage::offerUnitPrices()
{
    if (!m_form->commit())
        return;
    const PartContext context = m_session.context();
    const QList<UnitPrice> prices = context.portfolio.unitPrices + builtInCatalogue().prices;
    const std::optional<int> year = scenario() ? scenario()->priceLevelYear : std::nullopt;
    ChooserTask task{.title = tr("Take the amount from a unit price"),
                     .columns = unitPriceTitles(),
                     .numberLabel = tr("Units saved per person and year"),
                     .take = tr("Take the price")};
    for (const UnitPrice &price : prices) {
        const std::optional<Quantity> units = unitsInYear(price.unit);
        task.entries.append(
            {.cells = unitPriceCells(price, year, context.locale),
             .words = QStringList{price.name, price.englishName, price.theme}.join(u' '),
             .about = unitPriceAbout(price, context.locale),
             .number = units ? quantityText(*units, context.locale) : u"1"_s,
             .canBeTaken = !price.amounts.isEmpty()});
    }
    task.taken = [this, prices](qsizetype entry, const QString &units) {
        return takeUnitPrice(prices.at(entry), units);
    };
    m_chooser->offer(std::move(task));
}

QString BusinessCasePage::takeUnitPrice(const UnitPrice &price, const QString &units)
{
    const Result<Quantity> read = readQuantity(units, m_session.context().locale);
    if (!read)
        return sentence(errorMessage(read.error()));
    const std::optional<int> year = scenario() ? scenario()->priceLevelYear : std::nullopt;
    Investment after = m_session.stored();
    Consequence *line = m_lists.consequence.edit(after);
    if (!line)
        return {};
    const Result<Consequence> priced = withUnitPrice(*line, price, *read, year);
    if (!priced)
        return sentence(errorMessage(priced.error()));
    *line = *priced;
    const Status saved = save(after, tr("Take the unit price %1").arg(price.name));
    return saved ? QString() : sentence(errorMessage(saved.error()));
}

void BusinessCasePage::offerEffects()
{
    if (!m_form->commit())
        return;
    const QList<EffectSize> effects = builtInCatalogue().effects;
    const PartContext context = m_session.context();
    ChooserTask task{.title = tr("Take the success rates that a study found"),
                     .columns = effectTitles(),
                     .take = tr("Take the rates")};
    for (const EffectSize &effect : effects)
        task.entries.append({.cells = effectCells(effect, context.locale),
                             .about = effectAbout(effect, context.locale),
                             .canBeTaken = effect.with && effect.without});
    task.taken = [this, effects](qsizetype entry, const QString &) {
        Investment after = m_session.stored();
        BusinessCase *shown = scenarioLens(m_session.caseChoice()).edit(after);
        if (!shown)
            return QString();
        *shown = withEffect(*shown, effects.at(entry));
        const Status saved =
            save(after, tr("Take the success rates of %1").arg(effects.at(entry).programme));
        return saved ? QString() : sentence(errorMessage(saved.error()));
    };
    m_chooser->offer(std::move(task));
}

} // namespace bundlinje
