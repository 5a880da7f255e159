#pragma once

#include "model/domain/investment.h"
#include "model/domain/portfolio.h"

#include <QtCore/QLocale>

namespace bundlinje {

/// The fields that `set` knows, by their names in the JSON form.
QStringList assignableFields();

/// Sets one field as typed: "ownShare=12,5 mio", "effort.start=2026-03", "paidOut=" clears. An
/// amount is read as the window reads it in that language, is stated, and keeps where it was
/// written; "citizensPlanned" changes the version that applies.
/// Errors: InvalidInput for an unknown field (`where` lists the known ones), an unknown stage or an
/// empty name; NotAnAmount, NotADate, NotANumber, Overflow with the field in `where`.
[[nodiscard]] Status assign(Investment &investment, const Portfolio &portfolio,
                            const QString &assignment, const QLocale &locale);

} // namespace bundlinje
