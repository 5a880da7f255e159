#include "model/store/content.h"

#include "model/json/investmentjson.h"
#include "model/json/portfoliojson.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QtEndian>

#include <zstd.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// No investment comes near it; a larger one would be a file made to fill the memory.
constexpr quint32 largestContent = 64 * 1024 * 1024;

/// The fastest level that is no larger than zlib's: an import of many investments waits for it.
constexpr int compression = 1;

struct Free {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

/// To set one up takes longer than to compress one investment.
std::unique_ptr<ZSTD_CCtx, Free> newCompressor()
{
    std::unique_ptr<ZSTD_CCtx, Free> made(ZSTD_createCCtx());
    Q_CHECK_PTR(made);
    ZSTD_CCtx_setParameter(made.get(), ZSTD_c_compressionLevel, compression);
    ZSTD_CCtx_setParameter(made.get(), ZSTD_c_checksumFlag, 1);
    return made;
}

QByteArray compressed(const QByteArray &text)
{
    thread_local const auto compressor = newCompressor();
    const auto size = static_cast<std::size_t>(text.size());
    QByteArray content(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const std::size_t used =
        ZSTD_compress2(compressor.get(), content.data(), static_cast<std::size_t>(content.size()),
                       text.constData(), size);
    Q_ASSERT(!ZSTD_isError(used)); // it has all the room it may need
    content.truncate(static_cast<qsizetype>(used));
    return content;
}

/// Null for what is no zstd or is damaged.
QByteArray expanded(const QByteArray &content)
{
    thread_local const std::unique_ptr<ZSTD_DCtx, Free> expander(ZSTD_createDCtx());
    const auto size = static_cast<std::size_t>(content.size());
    const unsigned long long expected = ZSTD_getFrameContentSize(content.constData(), size);
    if (expected > largestContent) // also what stands for an unknown size
        return {};
    QByteArray text(static_cast<qsizetype>(expected), Qt::Uninitialized);
    const std::size_t used =
        ZSTD_decompressDCtx(expander.get(), text.data(), static_cast<std::size_t>(text.size()),
                            content.constData(), size);
    return used == expected ? text : QByteArray();
}

/// The form of files until 2026: by zlib, behind the size in four bytes. No such size that is
/// allowed begins like zstd.
bool isOlderForm(const QByteArray &content)
{
    return content.size() > qsizetype(sizeof(quint32))
        && qFromBigEndian<quint32>(content.constData()) <= largestContent;
}

Result<QJsonObject> decompressed(const QByteArray &content)
{
    const QByteArray text = isOlderForm(content) ? qUncompress(content) : expanded(content);
    if (text.isEmpty())
        return failure(Error::Code::FileDamaged, {}, {}, u"content that cannot be expanded"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
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
    return compressed(toJsonText(investment));
}

QByteArray packed(const Portfolio &portfolio)
{
    return compressed(toJsonText(portfolio));
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
