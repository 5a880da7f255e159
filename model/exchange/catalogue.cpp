#include "model/exchange/catalogue.h"

#include "model/json/casejson.h"
#include "model/json/jsonreader.h"
#include "model/json/unitpricejson.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace bundlinje {

// Static, not in an unnamed namespace: the templates find them by argument-dependent lookup.

static void readInto(JsonReader &reader, EffectSize &effect)
{
    reader.require(u"id");
    reader.read(u"id", effect.id);
    reader.read(u"version", effect.version);
    reader.read(u"targetGroup", effect.targetGroup);
    reader.read(u"programme", effect.programme);
    reader.read(u"with", effect.with);
    reader.read(u"without", effect.without);
    reader.read(u"measure", effect.measure);
    reader.read(u"followUp", effect.followUp);
    reader.read(u"source", effect.source);
    reader.read(u"grade", effect.grade, evidenceGradeNames);
    reader.read(u"caution", effect.caution);
    reader.read(u"englishCaution", effect.englishCaution);
}

static void readInto(JsonReader &reader, FinancingRule &rule)
{
    reader.require(u"id");
    reader.read(u"id", rule.id);
    reader.read(u"rule", rule.rule);
    reader.read(u"englishRule", rule.englishRule);
    reader.read(u"from", rule.from);
    reader.read(u"source", rule.source);
    reader.read(u"grade", rule.grade, evidenceGradeNames);
}

static void readInto(JsonReader &reader, Catalogue &catalogue)
{
    QString format;
    reader.read(u"format", format);
    reader.require(u"version");
    reader.read(u"version", catalogue.version);
    reader.read(u"date", catalogue.date);
    reader.readList(u"prices", catalogue.prices);
    reader.readList(u"effects", catalogue.effects);
    reader.readObject(u"netPriceIndex", catalogue.netPriceIndex);
    reader.readList(u"rules", catalogue.rules);
}

Catalogue builtInCatalogue()
{
    static const Catalogue read = [] {
        QFile file(u":/catalogue/unitprices.json"_s);
        const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere); // it is compiled in, and a test reads it
        return isThere ? catalogueFromJson(file.readAll()).value_or(Catalogue()) : Catalogue();
    }();
    return read;
}

Result<Catalogue> catalogueFromJson(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(text, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return failure(Error::Code::FileDamaged, {}, {}, problem.errorString());
    if (object.value(u"format").toString() != "bundlinje-catalogue"_L1)
        return failure(Error::Code::NotAPortfolio);
    Catalogue catalogue;
    JsonReader reader(object, {});
    readInto(reader, catalogue);
    if (const Status done = reader.finish(); !done)
        return tl::make_unexpected(done.error());
    return catalogue;
}

} // namespace bundlinje
