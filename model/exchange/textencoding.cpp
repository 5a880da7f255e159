#include "model/exchange/textencoding.h"

#include <QtCore/QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters; 0 = nothing.
constexpr std::array<char16_t, 32> windowsLetters{
    u'€', 0,    u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š', u'‹', u'Œ', 0, u'Ž', 0,
    0,    u'‘', u'’', u'“', u'”', u'•', u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0, u'ž', u'Ÿ'};

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F) {
            const char16_t letter = windowsLetters.at(c.unicode() - 0x80U);
            c = letter == 0 ? QChar(QChar::ReplacementCharacter) : QChar(letter);
        }
    }
    return text;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() || text.isEmpty(); // An error leaves a sign for itself.
}

bool isText(const QByteArray &bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) {
        return (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
            || c == '\x7F';
    });
}

/// Whether every other byte is zero, as in UTF-16 of European letters, at the odd or even places.
bool hasZeros(const QByteArray &bytes, qsizetype first)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 400);
    qsizetype zeros = 0;
    for (qsizetype i = first; i < looked; i += 2)
        zeros += bytes.at(i) == '\0' ? 1 : 0;
    return looked >= 4 && zeros * 10 >= looked / 2 * 9;
}

bool isBigEndian(const QByteArray &bytes)
{
    return bytes.startsWith("\xFE\xFF") || (!bytes.startsWith("\xFF\xFE") && hasZeros(bytes, 0));
}

} // namespace

QString guessedEncoding(const QByteArray &bytes)
{
    const bool hasMark = bytes.startsWith("\xFE\xFF") || bytes.startsWith("\xFF\xFE");
    if (hasMark || hasZeros(bytes, 0) || hasZeros(bytes, 1))
        return utf16Encoding.toString();
    if (!isText(bytes))
        return {};
    return (isUtf8(bytes) ? utf8Encoding : windowsEncoding).toString();
}

std::optional<QString> decoded(const QByteArray &bytes, const QString &encoding)
{
    if (encoding == windowsEncoding)
        return fromWindows(bytes);
    if (encoding != utf8Encoding && encoding != utf16Encoding)
        return std::nullopt;
    if (encoding == utf8Encoding && !isUtf8(bytes))
        return std::nullopt;
    const auto form = encoding == utf8Encoding ? QStringDecoder::Utf8
        : isBigEndian(bytes)                   ? QStringDecoder::Utf16BE
                                               : QStringDecoder::Utf16LE;
    QStringDecoder decoder(form, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

} // namespace bundlinje
