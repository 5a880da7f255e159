#include "model/exchange/jsonexchange.h"

#include "model/json/contentjson.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

Result<PortfolioContent> readJsonFile(const QString &filePath)
{
    const Result<QByteArray> text = readFile(filePath);
    if (!text)
        return tl::make_unexpected(text.error());
    return readJsonText(*text, filePath);
}

Result<PortfolioContent> readJsonText(const QByteArray &text, const QString &filePath)
{
    // What does not even begin as JSON is another kind of file, not a damaged one of ours.
    QByteArrayView start(text);
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.sliced(3);
    if (!start.trimmed().startsWith('{'))
        return failure(Error::Code::NotAPortfolio, filePath, {}, u"not JSON"_s);
    Result<PortfolioContent> content = contentFromJson(text);
    if (!content) {
        QString &where = content.error().where;
        where = where.isEmpty() ? filePath : filePath + u", "_s + where;
    }
    return content;
}

QByteArray exportedJson(PortfolioContent content)
{
    // How often the file was saved is about the file, and another one counts for itself.
    content.portfolio.revision = 0;
    for (Investment &investment : content.investments)
        investment.revision = 0;
    return toJson(content);
}

Status writeJsonFile(const QString &filePath, const PortfolioContent &content, Overwrite overwrite)
{
    return writeFile(filePath, exportedJson(content), overwrite);
}

} // namespace bundlinje
