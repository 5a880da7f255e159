#include "model/store/content.h"

#include "model/json/investmentjson.h"
#include "model/json/portfoliojson.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QtEndian>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// No investment comes near it; a larger one would be a file made to fill the memory.
constexpr quint32 largestContent = 64 * 1024 * 1024;

/// The fastest level: an import of many investments waits for it, and they are small.
constexpr int compression = 1;

QByteArray compressed(const QJsonObject &object)
{
    return qCompress(QJsonDocument(object).toJson(QJsonDocument::Compact), compression);
}

Result<QJsonObject> decompressed(const QByteArray &content)
{
    if (content.size() < qsizetype(sizeof(quint32))
        || qFromBigEndian<quint32>(content.constData()) > largestContent)
        return failure(Error::Code::FileDamaged, {}, {}, u"content without its size"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(qUncompress(content), &error);
    if (!document.isObject())
        return failure(Error::Code::FileDamaged, {}, {}, error.errorString());
    return document.object();
}

tl::unexpected<Error> unreadable(const Error &error)
{
    return failure(Error::Code::FileDamaged, error.where, error.value, error.detail);
}

} // namespace

QByteArray packed(const Investment &investment)
{
    return compressed(toJson(investment));
}

QByteArray packed(const Portfolio &portfolio)
{
    return compressed(toJson(portfolio));
}

Result<Investment> unpackedInvestment(const QByteArray &content, InvestmentId id, int revision)
{
    const Result<QJsonObject> object = decompressed(content);
    if (!object)
        return tl::make_unexpected(object.error());
    Result<Investment> investment = investmentFromJson(*object);
    if (!investment)
        return unreadable(investment.error());
    if (investment->id != id)
        return failure(Error::Code::FileDamaged, investment->name, {}, u"content of another id"_s);
    investment->revision = revision;
    return investment;
}

Result<Portfolio> unpackedPortfolio(const QByteArray &content, int revision)
{
    const Result<QJsonObject> object = decompressed(content);
    if (!object)
        return tl::make_unexpected(object.error());
    Result<Portfolio> portfolio = portfolioFromJson(*object);
    if (!portfolio)
        return unreadable(portfolio.error());
    portfolio->revision = revision;
    return portfolio;
}

} // namespace bundlinje
