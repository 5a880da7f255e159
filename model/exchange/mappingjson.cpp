#include "model/exchange/mappingjson.h"

#include "model/exchange/filewriter.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr QStringView mappingFormat = u"bundlinje mapping";
constexpr QStringView pricesSubject = u"unitPrices";

struct MatchingName {
    RowMatching matching;
    QStringView name;
};

constexpr std::array matchings{
    MatchingName{RowMatching::ExternalIdOrName, u"externalIdOrName"},
    MatchingName{RowMatching::Name, u"name"},
    MatchingName{RowMatching::None, u"none"},
};

QJsonObject columnJson(const ColumnMapping &column)
{
    QJsonObject object{{u"header"_s, column.header}};
    if (column.field.isEmpty())
        return object;
    object.insert(u"field"_s, column.field);
    object.insert(u"decimal"_s,
                  column.reading.decimal == DecimalSign::Comma ? u"comma"_s : u"point"_s);
    if (column.reading.zeros != 0)
        object.insert(u"zeros"_s, column.reading.zeros);
    return object;
}

} // namespace

QJsonObject toJson(const TableMapping &mapping)
{
    QJsonArray columns;
    for (const ColumnMapping &column : mapping.columns)
        columns.append(columnJson(column));
    QJsonObject object{{u"format"_s, mappingFormat.toString()},
                       {u"headerRow"_s, mapping.headerRow},
                       {u"columns"_s, columns}};
    if (mapping.subject == ImportSubject::UnitPrices)
        object.insert(u"subject"_s, pricesSubject.toString());
    if (!mapping.sheet.isEmpty())
        object.insert(u"sheet"_s, mapping.sheet);
    if (!mapping.textFormat.encoding.isEmpty())
        object.insert(u"encoding"_s, mapping.textFormat.encoding);
    if (!mapping.textFormat.separator.isNull())
        object.insert(u"separator"_s, QString(mapping.textFormat.separator));
    if (!mapping.currency.isEmpty())
        object.insert(u"currency"_s, mapping.currency);
    for (const MatchingName &known : matchings) {
        if (known.matching == mapping.matching)
            object.insert(u"matching"_s, known.name.toString());
    }
    return object;
}

Result<TableMapping> mappingFromJson(const QJsonObject &object)
{
    if (object.value(u"format").toString() != mappingFormat)
        return failure(Error::Code::InvalidInput, {}, u"format"_s, u"not a mapping"_s);
    TableMapping mapping{.subject = object.value(u"subject").toString() == pricesSubject
                             ? ImportSubject::UnitPrices
                             : ImportSubject::Investments,
                         .sheet = object.value(u"sheet").toString(),
                         .textFormat = {object.value(u"encoding").toString(),
                                        QStringView(object.value(u"separator").toString()).isEmpty()
                                            ? QChar()
                                            : object.value(u"separator").toString().front()},
                         .headerRow = std::max(1, object.value(u"headerRow").toInt(1)),
                         .currency = object.value(u"currency").toString()};
    for (const MatchingName &known : matchings) {
        if (object.value(u"matching").toString() == known.name)
            mapping.matching = known.matching;
    }
    const QJsonArray columns = object.value(u"columns").toArray();
    for (const auto &value : columns) {
        const QString field = value[u"field"_s].toString();
        if (!field.isEmpty() && !isImportField(mapping.subject, field))
            return failure(Error::Code::InvalidInput, {}, field, u"unknown field"_s);
        const bool isPoint = value[u"decimal"_s].toString() == "point"_L1;
        mapping.columns.append({value[u"header"_s].toString(),
                                field,
                                {isPoint ? DecimalSign::Point : DecimalSign::Comma,
                                 std::clamp(value[u"zeros"_s].toInt(), 0, 9)}});
    }
    return mapping;
}

Result<TableMapping> readMappingFile(const QString &filePath)
{
    const Result<QByteArray> text = readFile(filePath);
    if (!text)
        return tl::make_unexpected(text.error());
    Result<TableMapping> mapping = mappingFromJson(QJsonDocument::fromJson(*text).object());
    if (!mapping)
        mapping.error().where = filePath;
    return mapping;
}

} // namespace bundlinje
