#pragma once

#include "model/items/casechoice.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>

namespace bundlinje {

/// A business case as it is given to others: which, of what, and when.
struct CaseReport {
    Portfolio portfolio;
    Investment investment;
    CaseVersion version;
    CaseSettings settings; ///< What it is calculated with.
    QList<qsizetype> scenarios; ///< Places in the version, at least one; the first is the main one.
    QStringList tried; ///< Assumptions that are not the case's own: "horizon=5".
    QDate date; ///< Of the making.
    std::optional<PartialDate> asOf; ///< The day that the figures stood so; empty = as they stand.

    const BusinessCase &mainCase() const { return version.scenarios.at(scenarios.constFirst()); }
};

/// The report of the version that is looked at: all its scenarios, the one looked at first. Empty
/// when there is no case.
std::optional<CaseReport> caseReport(const Portfolio &portfolio, const Investment &investment,
                                     const QDate &date, const CaseChoice &choice = {});

/// "Investment: version, scenario".
QString reportTitle(const CaseReport &report);
/// Whether it is a draft, or when and by whom it was signed.
QString reportStatus(const CaseReport &report, const QLocale &locale);
/// What the whole is and how far it can be trusted, one sentence each: status, notice of the
/// portfolio, perspective, price level, what was tried, date.
QStringList reportRemarks(const CaseReport &report, const QLocale &locale);
/// "Title, publisher, 2024, address" of the source that the figure names; empty without one.
QString sourceText(const CaseReport &report, const QString &sourceId, const QLocale &locale);
/// "HJ-01, version 1: what it must not be used for."; without an id empty.
QString unitPriceText(const Portfolio &portfolio, const UnitPriceReference &reference,
                      const QLocale &locale);

} // namespace bundlinje
