#pragma once

#include "model/exchange/catalogue.h"

#include "model/domain/businesscase.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace bundlinje {

// The catalogue as a list to choose from, in the language of the locale.

QStringList unitPriceTitles();
/// Name, amount with unit, price year, payers, grade, mark.
/// @param year whose amount is shown where there is one, else the newest
QStringList unitPriceCells(const UnitPrice &price, std::optional<int> year, const QLocale &locale);
/// What it is, where it is from and what it must not be used for.
QString unitPriceAbout(const UnitPrice &price, const QLocale &locale);

QStringList effectTitles();
/// Target group, programme, measure, with, without, grade.
QStringList effectCells(const EffectSize &effect, const QLocale &locale);
QString effectAbout(const EffectSize &effect, const QLocale &locale);

/// "pr. month" as people say it.
QString priceUnitLabel(PriceUnit unit);

/// The scenario with the success rates of a study that had a control group, and where they are
/// from; as it was for one that had none.
BusinessCase withEffect(BusinessCase scenario, const EffectSize &effect);

} // namespace bundlinje
