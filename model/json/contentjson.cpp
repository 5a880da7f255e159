#include "model/json/contentjson.h"

#include "model/json/investmentjson.h"
#include "model/json/jsonreader.h"
#include "model/json/jsonwriter.h"
#include "model/json/portfoliojson.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// 2 = business cases and the price index.
constexpr int formatVersion = 2;
constexpr QStringView formatName = u"bundlinje";

/// "12:5": line and column of an offset, both from 1.
QString placeOf(const QByteArray &text, int offset)
{
    const QByteArray before = text.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return u"%1:%2"_s.arg(line).arg(column);
}

} // namespace

static void write(JsonWriter &writer, const PortfolioContent &content)
{
    writer.text("format", formatName);
    writer.list("investments", content.investments);
    writer.object("portfolio", content.portfolio);
    writer.number("version", formatVersion);
}

QByteArray toJson(const PortfolioContent &content)
{
    return JsonWriter::document(content, JsonWriter::Layout::Indented);
}

Result<PortfolioContent> contentFromJson(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(Error::Code::FileDamaged, placeOf(text, problem.offset), {},
                       problem.errorString());
    const QJsonObject object = document.object();
    if (object.value(u"format").toString() != formatName)
        return failure(Error::Code::NotAPortfolio);
    if (const double version = object.value(u"version").toDouble(); version > formatVersion)
        return failure(Error::Code::FileTooNew, {}, QString::number(version));

    PortfolioContent content;
    QString format;
    int version = 0;
    JsonReader reader(object, {});
    reader.require(u"version");
    reader.require(u"portfolio");
    reader.read(u"format", format);
    reader.read(u"version", version);
    reader.readObject(u"portfolio", content.portfolio);
    reader.readList(u"investments", content.investments);
    if (const Status done = reader.finish(); !done)
        return tl::make_unexpected(done.error());
    if (version < 1)
        return failure(Error::Code::InvalidInput, u"version"_s, QString::number(version));
    QSet<InvestmentId> ids;
    for (const Investment &investment : content.investments) {
        if (ids.contains(investment.id))
            return failure(Error::Code::InvalidInput, investment.name, investment.id.toString(),
                           u"two investments have the same id"_s);
        ids.insert(investment.id);
    }
    return content;
}

} // namespace bundlinje
