#include "model/exchange/casetemplates.h"

#include "model/calc/unitprices.h"
#include "model/json/casejson.h"
#include "model/json/jsonreader.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

// Static, not in an unnamed namespace: the templates find them by argument-dependent lookup.

static void readInto(JsonReader &reader, TemplateLine &line)
{
    reader.require(u"name");
    reader.read(u"name", line.name);
    reader.read(u"englishName", line.englishName);
    reader.read(u"kind", line.kind, costKindNames);
    reader.read(u"followsFrom", line.followsFrom, followsFromNames);
    reader.read(u"unitPrice", line.unitPrice);
    reader.read(u"units", line.units);
    reader.read(u"start", line.start, 0, 100);
    reader.read(u"duration", line.duration);
}

static void readInto(JsonReader &reader, CaseTemplate &made)
{
    reader.require(u"id");
    reader.read(u"id", made.id);
    reader.read(u"name", made.name);
    reader.read(u"englishName", made.englishName);
    reader.read(u"successGoal", made.successGoal);
    reader.read(u"englishSuccessGoal", made.englishSuccessGoal);
    reader.read(u"baseAlternative", made.baseAlternative);
    reader.read(u"englishBaseAlternative", made.englishBaseAlternative);
    reader.read(u"effect", made.effect);
    reader.read(u"horizon", made.horizon, 1, 100);
    reader.readList(u"costs", made.costs);
    reader.readList(u"consequences", made.consequences);
    reader.read(u"note", made.note);
    reader.read(u"englishNote", made.englishNote);
}

namespace {

Consequence consequenceOf(const TemplateLine &line, const Catalogue &catalogue,
                          std::optional<int> priceLevelYear, bool isDanish)
{
    Consequence made{.id = QUuid::createUuid(),
                     .name = isDanish ? line.name : line.englishName,
                     .followsFrom = line.followsFrom,
                     .start = line.start,
                     .duration = line.duration};
    const UnitPrice *price = unitPrice(catalogue.prices, line.unitPrice);
    const Result<Consequence> priced =
        price ? withUnitPrice(made, *price, line.units, priceLevelYear) : Result<Consequence>(made);
    if (!priced)
        return made;
    made = *priced;
    made.provenance.assumption = isDanish
        ? u"Illustrativt antal enheder pr. person og år: ret det til jeres egne tal."_s
        : u"Illustrative number of units per person and year: change it to your own figures."_s;
    if (price)
        made.provenance.note = price->source;
    return made;
}

void fillRates(BusinessCase &scenario, const Catalogue &catalogue, const QString &id)
{
    const auto effect =
        std::find_if(catalogue.effects.cbegin(), catalogue.effects.cend(),
                     [&](const EffectSize &one) { return one.id == id && !id.isEmpty(); });
    if (effect == catalogue.effects.cend() || !effect->with || !effect->without)
        return;
    const auto fill = [&](RateEstimate &rate, Percentage share) {
        rate.expected = share;
        rate.grade = effect->grade;
        rate.provenance.note = effect->programme + u", "_s + effect->source;
    };
    fill(scenario.successWith, *effect->with);
    fill(scenario.successWithout, *effect->without);
}

} // namespace

QList<CaseTemplate> caseTemplates()
{
    QFile file(u":/templates/businesscases.json"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere); // it is compiled in, and a test reads it
    return isThere ? templatesFromJson(file.readAll()).value_or(QList<CaseTemplate>())
                   : QList<CaseTemplate>();
}

Result<QList<CaseTemplate>> templatesFromJson(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(text, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return failure(Error::Code::FileDamaged, {}, {}, problem.errorString());
    if (object.value(u"format").toString() != "bundlinje-case-templates"_L1)
        return failure(Error::Code::NotAPortfolio);
    JsonReader reader(object, {});
    QString format;
    QList<CaseTemplate> templates;
    reader.read(u"format", format);
    reader.readList(u"templates", templates);
    if (const Status done = reader.finish(); !done)
        return tl::make_unexpected(done.error());
    return templates;
}

BusinessCase filledFrom(const CaseTemplate &made, BusinessCase scenario, const Catalogue &catalogue,
                        bool isDanish)
{
    scenario.successGoal = isDanish ? made.successGoal : made.englishSuccessGoal;
    scenario.baseAlternative = isDanish ? made.baseAlternative : made.englishBaseAlternative;
    scenario.horizon = made.horizon;
    scenario.note = isDanish ? made.note : made.englishNote;
    fillRates(scenario, catalogue, made.effect);
    for (const TemplateLine &line : made.costs)
        scenario.costs.append({.id = QUuid::createUuid(),
                               .name = isDanish ? line.name : line.englishName,
                               .kind = line.kind});
    for (const TemplateLine &line : made.consequences)
        scenario.consequences.append(
            consequenceOf(line, catalogue, scenario.priceLevelYear, isDanish));
    return scenario;
}

} // namespace bundlinje
