#include "views/import/rememberedmappings.h"

#include "model/exchange/mappingjson.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSettings>

namespace bundlinje {

namespace {

constexpr QLatin1String settingsKey("import/mappings");
constexpr qsizetype mostMappings = 30;

QList<TableMapping> all()
{
    QList<TableMapping> mappings;
    const QStringList texts = QSettings().value(settingsKey).toStringList();
    for (const QString &text : texts) {
        const auto mapping = mappingFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
        if (mapping)
            mappings.append(*mapping);
    }
    return mappings;
}

} // namespace

std::optional<TableMapping> rememberedMapping(const QList<ColumnMapping> &columns)
{
    const QString wanted = headerKey(columns);
    const QList<TableMapping> mappings = all();
    for (const TableMapping &mapping : mappings) {
        if (headerKey(mapping.columns) == wanted)
            return mapping;
    }
    return std::nullopt;
}

void rememberMapping(const TableMapping &mapping)
{
    QList<TableMapping> mappings = all();
    const QString key = headerKey(mapping.columns);
    mappings.removeIf([&](const TableMapping &other) { return headerKey(other.columns) == key; });
    mappings.prepend(mapping);
    QStringList texts;
    for (const TableMapping &one : mappings.mid(0, mostMappings))
        texts.append(QString::fromUtf8(QJsonDocument(toJson(one)).toJson(QJsonDocument::Compact)));
    QSettings().setValue(settingsKey, texts);
}

} // namespace bundlinje
