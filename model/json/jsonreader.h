#pragma once

#include "model/json/enumnames.h"

#include "model/domain/money.h"
#include "model/domain/partialdate.h"
#include "model/domain/quantity.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <QtCore/QUuid>
#include <QtCore/QVarLengthArray>

namespace bundlinje {

/// Reads the members of one JSON object into a value and remembers the first thing that is wrong.
/// A member that is not there leaves the value as it is: missing. `finish` refuses members that
/// nobody asked for, because a file is read whole or not at all.
class JsonReader {
public:
    /// @param path where the object stands, for messages: "investments[3].ownShare"
    JsonReader(const QJsonObject &object, QString path)
        : m_object(object)
        , m_path(std::move(path))
    {
    }

    /// Whether the object has no members at all.
    bool isEmpty() const { return m_object.isEmpty(); }

    /// Refuses an object without this member, where a default would invent a fact.
    void require(QStringView key);

    void read(QStringView key, QString &value);
    void read(QStringView key, bool &value);
    void read(QStringView key, int &value);
    /// Refuses a number outside these limits.
    void read(QStringView key, int &value, int least, int most);
    void read(QStringView key, qint64 &value);
    void read(QStringView key, std::optional<int> &value);
    void read(QStringView key, std::optional<qint64> &value);
    void read(QStringView key, QUuid &value);
    void read(QStringView key, QStringList &value);
    void read(QStringView key, QMap<QString, QString> &value);
    void read(QStringView key, Currency &value);
    void read(QStringView key, std::optional<PartialDate> &value);
    void read(QStringView key, std::optional<QDate> &value); ///< A whole day.
    void read(QStringView key, std::optional<QTime> &value); ///< "14:30".
    void read(QStringView key, std::optional<QDateTime> &value); ///< A moment in UTC.
    void read(QStringView key, Percentage &value);
    void read(QStringView key, std::optional<Percentage> &value);
    void read(QStringView key, Quantity &value);
    void read(QStringView key, std::optional<Quantity> &value);
    void read(QStringView key, QList<Quantity> &values);
    /// Refuses an empty list.
    void read(QStringView key, QList<int> &values);

    template <typename Enum, std::size_t Size>
    void read(QStringView key, Enum &value, const std::array<EnumName<Enum>, Size> &names)
    {
        if (!m_object.contains(key))
            return;
        QString name;
        read(key, name);
        for (const EnumName<Enum> &entry : names) {
            if (entry.name == name) {
                value = entry.value;
                return;
            }
        }
        refuse(key, name, u"not one of the known words");
    }

    template <typename Enum, std::size_t Size>
    void read(QStringView key, std::optional<Enum> &value,
              const std::array<EnumName<Enum>, Size> &names)
    {
        if (!m_object.contains(key))
            return;
        Enum member = names.front().value;
        read(key, member, names);
        value = member;
    }

    /// An object, read by `readInto(JsonReader &, Value &)`.
    template <typename Value> void readObject(QStringView key, Value &value)
    {
        const QJsonValue member = take(key);
        if (member.isUndefined())
            return;
        if (!member.isObject())
            return refuse(key, {}, u"an object is expected");
        readMember(member.toObject(), memberPath(key), value);
    }

    template <typename Value> void readObject(QStringView key, std::optional<Value> &value)
    {
        if (!m_object.contains(key))
            return;
        Value member;
        readObject(key, member);
        value = std::move(member);
    }

    template <typename Value> void readList(QStringView key, QList<Value> &values)
    {
        const QJsonValue member = take(key);
        if (member.isUndefined())
            return;
        if (!member.isArray())
            return refuse(key, {}, u"a list is expected");
        const QJsonArray list = member.toArray();
        values.reserve(list.size());
        for (qsizetype i = 0; i < list.size() && !m_error; ++i) {
            const QString path = memberPath(key) + u'[' + QString::number(i) + u']';
            if (!list.at(i).isObject())
                return refuse(key, {}, u"a list of objects is expected");
            Value value;
            readMember(list.at(i).toObject(), path, value);
            values.append(std::move(value));
        }
    }

    /// The first error, or that of a member nobody asked for.
    [[nodiscard]] Status finish();

private:
    template <typename Value> void readMember(const QJsonObject &object, QString path, Value &value)
    {
        JsonReader member(object, std::move(path));
        readInto(member, value);
        if (const Status done = member.finish(); !done && !m_error)
            m_error = done.error();
    }

    QJsonValue take(QStringView key);
    std::optional<qint64> integer(QStringView key);
    QString memberPath(QStringView key) const;
    void refuse(QStringView key, const QString &value, QStringView reason);

    QJsonObject m_object;
    QString m_path;
    QVarLengthArray<QStringView, 32> m_taken; ///< Keys are literals of the program.
    std::optional<Error> m_error;
};

} // namespace bundlinje
