#pragma once

#include <QtCore/QStringView>

/// Why a file cannot be imported at all: `value` of an `ImportUnreadable` error, for which
/// `errorMessage` (model/items) has sentences.
namespace bundlinje::sourcefaults {

inline constexpr QStringView password = u"protected by a password";
inline constexpr QStringView oldExcel = u"an Excel 97-2003 workbook";
inline constexpr QStringView tooLarge = u"larger than can be imported";
inline constexpr QStringView damaged = u"damaged";
inline constexpr QStringView notATable = u"not a table";
inline constexpr QStringView empty = u"holds no table";
inline constexpr QStringView noSheet = u"has no sheet of that name";

} // namespace bundlinje::sourcefaults
