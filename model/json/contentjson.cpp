#include "model/json/contentjson.h"

#include "model/json/figurejson.h"
#include "model/json/investmentjson.h"
#include "model/json/jsonreader.h"
#include "model/json/portfoliojson.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int formatVersion = 1;
constexpr QStringView formatName = u"bundlinje";

} // namespace

QByteArray toJson(const PortfolioContent &content)
{
    QJsonObject object;
    object.insert(u"format", formatName.toString());
    object.insert(u"version", formatVersion);
    object.insert(u"portfolio", toJson(content.portfolio));
    insertList(object, u"investments", content.investments);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<PortfolioContent> contentFromJson(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(Error::Code::FileDamaged, {}, QString::number(problem.offset),
                       problem.errorString());
    const QJsonObject object = document.object();
    if (object.value(u"format").toString() != formatName)
        return failure(Error::Code::NotAPortfolio);
    if (object.value(u"version").toInt() > formatVersion)
        return failure(Error::Code::FileTooNew, {},
                       QString::number(object.value(u"version").toInt()));

    PortfolioContent content;
    QString format;
    int version = 0;
    JsonReader reader(object, {});
    reader.read(u"format", format);
    reader.read(u"version", version);
    reader.readObject(u"portfolio", content.portfolio);
    reader.readList(u"investments", content.investments);
    if (const Status done = reader.finish(); !done)
        return tl::make_unexpected(done.error());
    return content;
}

} // namespace bundlinje
