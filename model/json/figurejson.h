#pragma once

#include "model/domain/count.h"
#include "model/domain/figure.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace bundlinje {

class JsonReader;

// Money is {"minor": 1250000000, "currency": "DKK"}, dates are ISO text, shares are per cent as
// text ("3.5"), ids are text. A missing value is a missing member, never null or 0.

QJsonObject toJson(Money amount);
QJsonObject toJson(const Provenance &provenance);
QJsonObject toJson(const Source &source);
QJsonObject toJson(const MoneyFigure &figure);
QJsonObject toJson(const MoneyRange &range);
QJsonObject toJson(const Count &count);

void readInto(JsonReader &reader, Money &amount);
void readInto(JsonReader &reader, Provenance &provenance);
void readInto(JsonReader &reader, Source &source);
void readInto(JsonReader &reader, MoneyFigure &figure);
void readInto(JsonReader &reader, MoneyRange &range);
void readInto(JsonReader &reader, Count &count);

// What is missing or empty is left out.

void insert(QJsonObject &object, QStringView key, const QString &value);
void insert(QJsonObject &object, QStringView key, const std::optional<PartialDate> &value);
void insert(QJsonObject &object, QStringView key, const QStringList &value);
void insertObject(QJsonObject &object, QStringView key, const QJsonObject &value);

template <typename Value>
void insert(QJsonObject &object, QStringView key, const std::optional<Value> &value)
{
    if (value)
        object.insert(key, toJson(*value));
}

template <typename Value>
void insertList(QJsonObject &object, QStringView key, const QList<Value> &values)
{
    if (values.isEmpty())
        return;
    QJsonArray list;
    for (const Value &value : values)
        list.append(toJson(value));
    object.insert(key, list);
}

} // namespace bundlinje
