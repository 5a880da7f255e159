#include "model/json/jsonreader.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace bundlinje {

QJsonValue JsonReader::take(QStringView key)
{
    const QJsonValue member = m_object.value(key);
    if (!member.isUndefined())
        m_taken.append(key);
    return member;
}

QString JsonReader::memberPath(QStringView key) const
{
    return m_path.isEmpty() ? key.toString() : m_path + u'.' + key.toString();
}

void JsonReader::refuse(QStringView key, const QString &value, QStringView reason)
{
    if (!m_error)
        m_error = Error{Error::Code::InvalidInput, memberPath(key), value, reason.toString()};
}

void JsonReader::require(QStringView key)
{
    const QJsonValue member = m_object.value(key);
    if (member.isUndefined() || (member.isString() && member.toString().isEmpty()))
        refuse(key, {}, u"a value is required");
}

std::optional<qint64> JsonReader::integer(QStringView key)
{
    const QJsonValue member = take(key);
    if (member.isUndefined())
        return std::nullopt;
    const QVariant number = member.toVariant();
    constexpr double exactLimit = 9'007'199'254'740'992.0; // 2^53
    const bool whole = number.typeId() == QMetaType::LongLong
        || (member.isDouble() && std::abs(member.toDouble()) < exactLimit
            && std::trunc(member.toDouble()) == member.toDouble());
    const qint64 value = member.toInteger();
    // Digits beyond 64 bits arrive clamped or as an inexact double.
    if (!whole || value == std::numeric_limits<qint64>::min()) {
        refuse(key, number.toString(), u"a whole number is expected");
        return std::nullopt;
    }
    return value;
}

void JsonReader::read(QStringView key, QString &value)
{
    const QJsonValue member = take(key);
    if (member.isUndefined())
        return;
    if (!member.isString())
        return refuse(key, member.toVariant().toString(), u"a text is expected");
    value = member.toString();
}

void JsonReader::read(QStringView key, bool &value)
{
    const QJsonValue member = take(key);
    if (member.isUndefined())
        return;
    if (!member.isBool())
        return refuse(key, member.toVariant().toString(), u"true or false is expected");
    value = member.toBool();
}

void JsonReader::read(QStringView key, int &value)
{
    std::optional<int> read;
    this->read(key, read);
    value = read.value_or(value);
}

void JsonReader::read(QStringView key, int &value, int least, int most)
{
    int found = value;
    read(key, found);
    if (found < least || found > most)
        return refuse(key, QString::number(found), u"the number is outside its limits");
    value = found;
}

void JsonReader::read(QStringView key, qint64 &value)
{
    value = integer(key).value_or(value);
}

void JsonReader::read(QStringView key, std::optional<int> &value)
{
    const std::optional<qint64> number = integer(key);
    if (!number)
        return;
    if (*number != static_cast<int>(*number))
        return refuse(key, QString::number(*number), u"the number is too large");
    value = static_cast<int>(*number);
}

void JsonReader::read(QStringView key, std::optional<qint64> &value)
{
    if (const std::optional<qint64> number = integer(key); number)
        value = number;
}

void JsonReader::read(QStringView key, QUuid &value)
{
    if (!m_object.contains(key))
        return;
    QString text;
    read(key, text);
    value = QUuid::fromString(text);
    // QUuid takes what it understands and leaves out the rest.
    if (value.isNull() || value.toString(QUuid::WithoutBraces) != text.toLower())
        refuse(key, text, u"an id is expected");
}

void JsonReader::read(QStringView key, QStringList &value)
{
    const QJsonValue member = take(key);
    if (member.isUndefined())
        return;
    const QJsonArray list = member.toArray();
    for (const auto &item : list) {
        if (!item.isString())
            return refuse(key, item.toVariant().toString(), u"a list of texts is expected");
        value.append(item.toString());
    }
    if (!member.isArray())
        refuse(key, member.toVariant().toString(), u"a list of texts is expected");
}

void JsonReader::read(QStringView key, QMap<QString, QString> &value)
{
    const QJsonValue member = take(key);
    if (member.isUndefined())
        return;
    const QJsonObject object = member.toObject();
    for (auto cell = object.begin(); cell != object.end(); ++cell) {
        if (!cell.value().isString())
            return refuse(key, cell.key(), u"texts are expected");
        value.insert(cell.key(), cell.value().toString());
    }
    if (!member.isObject())
        refuse(key, member.toVariant().toString(), u"an object is expected");
}

void JsonReader::read(QStringView key, Currency &value)
{
    if (!m_object.contains(key))
        return;
    QString code;
    read(key, code);
    const Result<Currency> currency = Currency::fromCode(code);
    if (!currency)
        return refuse(key, code, u"an ISO 4217 currency is expected");
    value = *currency;
}

void JsonReader::read(QStringView key, std::optional<PartialDate> &value)
{
    if (!m_object.contains(key))
        return;
    QString iso;
    read(key, iso);
    const Result<PartialDate> date = PartialDate::fromIso(iso);
    if (!date)
        return refuse(key, iso, u"a date such as 2019, 2019-Q2, 2019-04 or 2019-04-01 is expected");
    value = *date;
}

void JsonReader::read(QStringView key, std::optional<QDate> &value)
{
    if (!m_object.contains(key))
        return;
    QString iso;
    read(key, iso);
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    if (!day.isValid())
        return refuse(key, iso, u"a whole day such as 2019-04-01 is expected");
    value = day;
}

void JsonReader::read(QStringView key, std::optional<QTime> &value)
{
    if (!m_object.contains(key))
        return;
    QString text;
    read(key, text);
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    if (!time.isValid())
        return refuse(key, text, u"a time such as 14:30 is expected");
    value = time;
}

void JsonReader::read(QStringView key, std::optional<QDateTime> &value)
{
    if (!m_object.contains(key))
        return;
    QString iso;
    read(key, iso);
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() != Qt::UTC)
        return refuse(key, iso, u"a moment such as 2019-04-01T12:00:00.000Z is expected");
    value = moment;
}

void JsonReader::read(QStringView key, Percentage &value)
{
    std::optional<Percentage> read;
    this->read(key, read);
    value = read.value_or(value);
}

void JsonReader::read(QStringView key, std::optional<Percentage> &value)
{
    if (!m_object.contains(key))
        return;
    QString percent;
    read(key, percent);
    const Result<Percentage> share = percentageFromDecimal(percent);
    if (!share)
        return refuse(key, percent, u"a per cent figure such as 3.5 is expected");
    value = *share;
}

void JsonReader::read(QStringView key, Quantity &value)
{
    std::optional<Quantity> read;
    this->read(key, read);
    value = read.value_or(value);
}

void JsonReader::read(QStringView key, std::optional<Quantity> &value)
{
    if (!m_object.contains(key))
        return;
    QString decimal;
    read(key, decimal);
    const Result<Quantity> number = quantityFromDecimal(decimal);
    if (!number)
        return refuse(key, decimal, u"a number such as 2.5 is expected");
    value = *number;
}

void JsonReader::read(QStringView key, QList<Quantity> &values)
{
    QStringList decimals;
    read(key, decimals);
    for (const QString &decimal : std::as_const(decimals)) {
        const Result<Quantity> number = quantityFromDecimal(decimal);
        if (!number)
            return refuse(key, decimal, u"a number such as 2.5 is expected");
        values.append(*number);
    }
}

void JsonReader::read(QStringView key, QList<int> &values)
{
    const QJsonValue member = take(key);
    if (member.isUndefined())
        return;
    if (!member.isArray())
        return refuse(key, member.toVariant().toString(), u"a list of whole numbers is expected");
    const QJsonArray list = member.toArray();
    if (list.isEmpty()) // It would mean something else than what is left out.
        return refuse(key, {}, u"a list of at least one whole number is expected");
    for (const auto &item : list) {
        constexpr double most = std::numeric_limits<int>::max();
        const double number = item.toDouble(0.5); // What is no number is refused as a broken one.
        if (std::abs(number) > most || std::floor(number) != number)
            return refuse(key, item.toVariant().toString(), u"a list of whole numbers is expected");
        values.append(static_cast<int>(number));
    }
}

Status JsonReader::finish()
{
    if (!m_error && m_taken.size() != m_object.size()) {
        for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
            if (!m_taken.contains(member.key()))
                refuse(member.key(), {}, u"a member is not known to this version");
        }
    }
    return m_error ? Status(tl::make_unexpected(*m_error)) : Status();
}

} // namespace bundlinje
