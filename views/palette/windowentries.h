#pragma once

#include "model/items/paletteindex.h"

class QAction;
class QMenuBar;

namespace bundlinje {

class SavedFilters;
struct FieldPlace;
struct Meeting;

// What the palette offers besides the portfolio: what the window itself holds.

/// Every enabled action of the menus, with where it is and its keys.
QList<PaletteEntry> commandEntries(const QMenuBar &bar);
/// The enabled action of that key; null where there is none.
QAction *commandNamed(const QMenuBar &bar, const QString &key);

/// The fields of an investment; the key is the name of the field.
/// @param name of the investment
QList<PaletteEntry> fieldEntries(const QList<FieldPlace> &places, InvestmentId investment,
                                 const QString &name);
/// The settings of the portfolio; the key is the name of the field.
QList<PaletteEntry> settingEntries(const QList<FieldPlace> &places);

/// The key is the name of the filter after `savedFilterMark`.
QList<PaletteEntry> savedFilterEntries(const SavedFilters &saved);
inline constexpr QLatin1String savedFilterMark("saved:");

/// The meetings, next ones first; the key is the id. They are found by their agendas as well.
QList<PaletteEntry> meetingEntries(const QList<Meeting> &meetings);

/// Perspective and language; the key is one of those below.
QList<PaletteEntry> switchEntries();
inline constexpr QLatin1String fundKey("switch:fund");
inline constexpr QLatin1String publicKey("switch:public");
inline constexpr QLatin1String bothKey("switch:both");
inline constexpr QLatin1String danishKey("switch:da");
inline constexpr QLatin1String englishKey("switch:en");

} // namespace bundlinje
