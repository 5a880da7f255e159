#include "model/exchange/numberformats.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The formats that workbooks name by number alone (ECMA-376, part 1, 18.8.30).
NumberFormat builtInFormat(int id)
{
    if (id == 9 || id == 10)
        return NumberFormat::Percent;
    const bool isDate = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36
        || (id >= 50 && id <= 58);
    return isDate ? NumberFormat::Date : NumberFormat::General;
}

} // namespace

NumberFormat numberFormatOf(const QString &code)
{
    // What stands in quotes, in brackets or after a backslash is shown as it is.
    static const QRegularExpression literal(u"\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*."_s);
    if (code.compare("General"_L1, Qt::CaseInsensitive) == 0)
        return NumberFormat::General;
    const QString bare = QString(code).remove(literal).section(u';', 0, 0).toLower();
    if (bare.contains(u'%'))
        return NumberFormat::Percent;
    return bare.contains(u'y') || bare.contains(u'd') ? NumberFormat::Date : NumberFormat::General;
}

QList<NumberFormat> cellFormats(const QByteArray &stylesXml)
{
    QHash<int, NumberFormat> own;
    QList<NumberFormat> formats;
    bool inCellStyles = false;
    QXmlStreamReader xml(stylesXml);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == "cellXfs"_L1)
            inCellStyles = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "numFmt"_L1)
            own.insert(attributes.value("numFmtId"_L1).toInt(),
                       numberFormatOf(attributes.value("formatCode"_L1).toString()));
        if (inCellStyles && xml.name() == "xf"_L1) {
            const int id = attributes.value("numFmtId"_L1).toInt();
            formats.append(own.value(id, builtInFormat(id)));
        }
    }
    return formats;
}

std::optional<QDate> dateOfSerial(double serial, bool from1904)
{
    constexpr double last = 2'958'466; // The day after 9999-12-31.
    if (!(serial >= 1 && serial < last))
        return std::nullopt;
    const auto day = static_cast<qint64>(std::floor(serial));
    if (from1904)
        return QDate(1904, 1, 1).addDays(day);
    // Day 60 is 29 February 1900, which never was; the days before it are one further on.
    if (day == 60)
        return std::nullopt;
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
}

} // namespace bundlinje
