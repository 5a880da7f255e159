#pragma once

#include "model/domain/partialdate.h"
#include "model/domain/percentage.h"
#include "model/domain/quantity.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <QtCore/QUuid>

#include <optional>

namespace bundlinje {

/// Writes a value as JSON, straight into UTF-8: a save of many investments waits for it. Objects
/// are written by `write(JsonWriter &, const Value &)`, their members in the order of the alphabet:
/// then the text is the same as Qt's own of the same object, and as stable. A member that is
/// missing or empty is left out. Keys are literals of the program and stand as they are.
class JsonWriter final {
public:
    enum class Layout {
        Compact, ///< One line without spaces, for the history.
        Indented, ///< By four spaces, for people.
    };

    template <typename Value> static QByteArray document(const Value &value, Layout layout)
    {
        JsonWriter writer(layout);
        writer.element(value);
        if (layout == Layout::Indented)
            writer.m_text.append('\n');
        return writer.m_text;
    }

    void text(QByteArrayView key, QStringView value);
    void texts(QByteArrayView key, const QStringList &values);
    void texts(QByteArrayView key, const QMap<QString, QString> &values);
    void number(QByteArrayView key, qint64 value);
    template <typename Integer> void number(QByteArrayView key, const std::optional<Integer> &value)
    {
        if (value)
            number(key, qint64{*value});
    }
    void numbers(QByteArrayView key, const QList<int> &values);
    void flag(QByteArrayView key, bool value);
    void date(QByteArrayView key, const std::optional<PartialDate> &value);
    void day(QByteArrayView key, const std::optional<QDate> &value);
    void time(QByteArrayView key, const std::optional<QTime> &value); ///< "14:30".
    void moment(QByteArrayView key, const std::optional<QDateTime> &value); ///< In UTC.
    void share(QByteArrayView key, const std::optional<Percentage> &value);
    void decimal(QByteArrayView key, const std::optional<Quantity> &value);
    void decimals(QByteArrayView key, const QList<Quantity> &values);
    void id(QByteArrayView key, const QUuid &value); ///< Left out if null.

    template <typename Value> void object(QByteArrayView key, const Value &value)
    {
        const qsizetype start = m_text.size();
        const bool first = m_first;
        beginMember(key);
        begin('{');
        write(*this, value);
        if (!m_first)
            return end('}');
        m_text.truncate(start);
        m_first = first;
        --m_depth;
    }

    /// Left out only where there is none: an empty one that is there is there when read back.
    template <typename Value> void object(QByteArrayView key, const std::optional<Value> &value)
    {
        if (!value)
            return;
        beginMember(key);
        element(*value);
    }

    template <typename Value> void list(QByteArrayView key, const QList<Value> &values)
    {
        if (values.isEmpty())
            return;
        beginMember(key);
        begin('[');
        for (const Value &value : values) {
            beginItem();
            element(value);
        }
        end(']');
    }

private:
    explicit JsonWriter(Layout layout);

    template <typename Value> void element(const Value &value)
    {
        begin('{');
        write(*this, value);
        end('}');
    }

    void begin(char bracket);
    void end(char bracket);
    void beginItem();
    void digits(qint64 value);
    void beginMember(QByteArrayView key);
    void afterKey();
    void newLine();
    void quote(QStringView text);

    QByteArray m_text;
    int m_depth = 0;
    bool m_indented;
    bool m_first = true; ///< Nothing stands yet in the innermost object or list.
};

} // namespace bundlinje
