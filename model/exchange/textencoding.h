#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace bundlinje {

/// The encodings that tables come in, as they are named to people and in mappings.
inline constexpr QStringView utf8Encoding = u"UTF-8";
inline constexpr QStringView utf16Encoding = u"UTF-16";
inline constexpr QStringView windowsEncoding = u"Windows-1252"; ///< Includes Latin-1's letters.

/// By the byte order mark, else UTF-8 where the bytes are such, UTF-16 where every other byte is
/// zero, and Windows-1252 otherwise: bytes that happen to be UTF-8 and mean something else do not
/// occur in words. Empty for what is no text at all.
QString guessedEncoding(const QByteArray &bytes);

/// The text without a byte order mark. Empty optional if the bytes are not of that encoding, or the
/// encoding is not one of the three.
std::optional<QString> decoded(const QByteArray &bytes, const QString &encoding);

} // namespace bundlinje
