#include "model/exchange/jsonexchange.h"

#include "model/json/contentjson.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

Result<PortfolioContent> readJsonFile(const QString &filePath)
{
    const Result<QByteArray> text = readFile(filePath);
    if (!text)
        return tl::make_unexpected(text.error());
    Result<PortfolioContent> content = contentFromJson(*text);
    if (!content) {
        QString &where = content.error().where;
        where = where.isEmpty() ? filePath : filePath + u", "_s + where;
    }
    return content;
}

Status writeJsonFile(const QString &filePath, const PortfolioContent &content, Overwrite overwrite)
{
    return writeFile(filePath, toJson(content), overwrite);
}

} // namespace bundlinje
