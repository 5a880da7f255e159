#include "model/json/jsonwriter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace bundlinje {

namespace {

constexpr qsizetype usualSize = 4096;

char hexadecimal(uint digit)
{
    return "0123456789abcdef"[digit & 0xf];
}

char *escapeCode(char *out, char16_t unit)
{
    *out++ = '\\';
    *out++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        *out++ = hexadecimal(uint{unit} >> shift);
    return out;
}

/// A quotation mark, a backslash or a control character.
char *escapeAscii(char *out, char16_t unit)
{
    const auto letter = [&](char name) {
        *out++ = '\\';
        *out++ = name;
        return out;
    };
    switch (unit) {
    case u'"':
    case u'\\':
        return letter(static_cast<char>(unit));
    case u'\b':
        return letter('b');
    case u'\f':
        return letter('f');
    case u'\n':
        return letter('n');
    case u'\r':
        return letter('r');
    case u'\t':
        return letter('t');
    default:
        return escapeCode(out, unit);
    }
}

/// A character of two bytes or more of UTF-8, or one half of a pair that has lost the other.
/// @param place of its first unit; moved to the last one that belongs to it
char *encode(char *out, QStringView text, qsizetype &place)
{
    const char16_t unit = text[place].unicode();
    const auto tail = [](char32_t bits) {
        return static_cast<char>(0x80 | (bits & 0x3f));
    };
    if (unit < 0x800) {
        *out++ = static_cast<char>(0xc0 | (unit >> 6));
    } else if (!QChar::isSurrogate(unit)) {
        *out++ = static_cast<char>(0xe0 | (unit >> 12));
        *out++ = tail(unit >> 6);
    } else if (QChar::isHighSurrogate(unit) && place + 1 < text.size()
               && text[place + 1].isLowSurrogate()) {
        const char32_t code = QChar::surrogateToUcs4(unit, text[++place].unicode());
        *out++ = static_cast<char>(0xf0 | (code >> 18));
        *out++ = tail(code >> 12);
        *out++ = tail(code >> 6);
        *out++ = tail(code);
        return out;
    } else {
        return escapeCode(out, unit);
    }
    *out++ = tail(unit);
    return out;
}

} // namespace

JsonWriter::JsonWriter(Layout layout)
    : m_indented(layout == Layout::Indented)
{
    m_text.reserve(usualSize);
}

void JsonWriter::text(QByteArrayView key, QStringView value)
{
    if (value.isEmpty())
        return;
    beginMember(key);
    quote(value);
}

void JsonWriter::texts(QByteArrayView key, const QStringList &values)
{
    if (values.isEmpty())
        return;
    beginMember(key);
    begin('[');
    for (const QString &value : values) {
        beginItem();
        quote(value);
    }
    end(']');
}

void JsonWriter::texts(QByteArrayView key, const QMap<QString, QString> &values)
{
    if (values.isEmpty())
        return;
    beginMember(key);
    begin('{');
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        beginItem();
        quote(value.key());
        afterKey();
        quote(value.value());
    }
    end('}');
}

void JsonWriter::number(QByteArrayView key, qint64 value)
{
    beginMember(key);
    digits(value);
}

void JsonWriter::numbers(QByteArrayView key, const QList<int> &values)
{
    if (values.isEmpty())
        return;
    beginMember(key);
    begin('[');
    for (const int value : values) {
        beginItem();
        digits(value);
    }
    end(']');
}

void JsonWriter::digits(qint64 value)
{
    constexpr int mostDigits = std::numeric_limits<qint64>::digits10 + 2;
    std::array<char, mostDigits> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), value);
    m_text.append(text.data(), written.ptr - text.data());
}

void JsonWriter::flag(QByteArrayView key, bool value)
{
    beginMember(key);
    m_text.append(value ? "true" : "false");
}

void JsonWriter::date(QByteArrayView key, const std::optional<PartialDate> &value)
{
    if (value)
        text(key, value->toIso());
}

void JsonWriter::day(QByteArrayView key, const std::optional<QDate> &value)
{
    if (value)
        text(key, value->toString(Qt::ISODate));
}

void JsonWriter::time(QByteArrayView key, const std::optional<QTime> &value)
{
    if (value)
        text(key, value->toString(u"HH:mm"_s));
}

void JsonWriter::moment(QByteArrayView key, const std::optional<QDateTime> &value)
{
    if (value)
        text(key, value->toUTC().toString(Qt::ISODateWithMs));
}

void JsonWriter::share(QByteArrayView key, const std::optional<Percentage> &value)
{
    if (value)
        text(key, toDecimal(*value));
}

void JsonWriter::decimal(QByteArrayView key, const std::optional<Quantity> &value)
{
    if (value)
        text(key, toDecimal(*value));
}

void JsonWriter::decimals(QByteArrayView key, const QList<Quantity> &values)
{
    QStringList decimals;
    decimals.reserve(values.size());
    for (const Quantity value : values)
        decimals.append(toDecimal(value));
    texts(key, decimals);
}

void JsonWriter::id(QByteArrayView key, const QUuid &value)
{
    if (!value.isNull())
        text(key, value.toString(QUuid::WithoutBraces));
}

void JsonWriter::begin(char bracket)
{
    m_text.append(bracket);
    ++m_depth;
    m_first = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    m_first = false;
    newLine();
    m_text.append(bracket);
}

void JsonWriter::beginItem()
{
    if (!m_first)
        m_text.append(',');
    m_first = false;
    newLine();
}

void JsonWriter::beginMember(QByteArrayView key)
{
    beginItem();
    const qsizetype start = m_text.size();
    m_text.resize(start + key.size() + 2);
    char *out = m_text.data() + start;
    *out++ = '"';
    out = std::copy(key.begin(), key.end(), out);
    *out = '"';
    afterKey();
}

void JsonWriter::afterKey()
{
    m_text.append(':');
    if (m_indented)
        m_text.append(' ');
}

void JsonWriter::newLine()
{
    if (m_indented)
        m_text.append('\n').append(qsizetype(4) * m_depth, ' ');
}

void JsonWriter::quote(QStringView text)
{
    constexpr qsizetype mostBytes = 6; // of one unit: \u0000
    const qsizetype start = m_text.size();
    m_text.resize(start + mostBytes * text.size() + 2);
    char *out = m_text.data() + start;
    *out++ = '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit >= 0x80)
            out = encode(out, text, i);
        else if (unit < 0x20 || unit == u'"' || unit == u'\\')
            out = escapeAscii(out, unit);
        else
            *out++ = static_cast<char>(unit);
    }
    *out++ = '"';
    m_text.truncate(out - m_text.constData());
}

} // namespace bundlinje
