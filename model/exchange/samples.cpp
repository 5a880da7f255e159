#include "model/exchange/samples.h"

#include "model/json/contentjson.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString resourcePath(Sample which)
{
    switch (which) {
    case Sample::Aarhus:
        return u":/samples/aarhus.json"_s;
    case Sample::Example:
        return u":/samples/example.json"_s;
    case Sample::HousingFirst:
        return u":/samples/housingfirst.json"_s;
    }
    return {};
}

} // namespace

Result<PortfolioContent> sample(Sample which)
{
    QFile file(resourcePath(which));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::FileMissing, file.fileName(), {}, file.errorString());
    return contentFromJson(file.readAll());
}

} // namespace bundlinje
