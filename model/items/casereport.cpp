#include "model/items/casereport.h"

#include "model/calc/casepotential.h"
#include "model/calc/unitprices.h"
#include "model/exchange/catalogue.h"
#include "model/items/caselabels.h"
#include "model/items/datetext.h"
#include "model/items/labels.h"
#include "model/items/unitpricetext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of this file's words.
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(CaseReport)
};

const Source *sourceOf(const QList<Source> &sources, const QString &id)
{
    const auto found = std::find_if(sources.cbegin(), sources.cend(),
                                    [&](const Source &source) { return source.id == id; });
    return found == sources.cend() ? nullptr : &*found;
}

} // namespace

std::optional<CaseReport> caseReport(const Portfolio &portfolio, const Investment &investment,
                                     const QDate &date, const CaseChoice &choice)
{
    const qsizetype place = versionAt(investment, choice);
    if (place < 0 || investment.businessCases.at(place).scenarios.isEmpty())
        return std::nullopt;
    CaseReport report{.portfolio = portfolio,
                      .investment = investment,
                      .version = investment.businessCases.at(place),
                      .settings = settingsOf(investment.businessCases.at(place), portfolio),
                      .date = date};
    const qsizetype main = scenarioAt(report.version, choice);
    for (qsizetype at = 0; at < report.version.scenarios.size(); ++at)
        report.scenarios.insert(at == main ? 0 : report.scenarios.size(), at);
    return report;
}

QString reportTitle(const CaseReport &report)
{
    return ReportWords::tr("%1: %2, %3", "%1 investment, %2 version, %3 scenario")
        .arg(report.investment.name.simplified(), versionName(report.version),
             scenarioName(report.version, report.scenarios.constFirst()));
}

QString reportStatus(const CaseReport &report, const QLocale &locale)
{
    const CaseVersion &version = report.version;
    const QString by = version.approvedBy.simplified();
    switch (version.status) {
    case CaseStatus::Draft:
        return ReportWords::tr("This is a draft: nobody has approved it.");
    case CaseStatus::Latest:
        return ReportWords::tr("This is what is expected now. It is not what was signed.");
    case CaseStatus::Signed:
        break;
    }
    if (version.approvedOn && !by.isEmpty())
        return ReportWords::tr("Signed %1 by %2.", "%1 date, %2 person")
            .arg(longDateText(*version.approvedOn, locale), by);
    if (version.approvedOn)
        return ReportWords::tr("Signed %1; by whom is not stated.")
            .arg(longDateText(*version.approvedOn, locale));
    if (!by.isEmpty())
        return ReportWords::tr("Signed by %1; when is not stated.").arg(by);
    return ReportWords::tr("Signed; when and by whom is not stated.");
}

QStringList reportRemarks(const CaseReport &report, const QLocale &locale)
{
    const BusinessCase &businessCase = report.mainCase();
    QStringList remarks{reportStatus(report, locale)};
    if (const QString notice = report.portfolio.notice.simplified(); !notice.isEmpty())
        remarks += notice;
    if (!report.tried.isEmpty())
        remarks +=
            ReportWords::tr("Tried with %1, which is not saved.").arg(report.tried.join(u", "_s));
    remarks +=
        ReportWords::tr("Perspective: %1. What municipality, region and state pay and gain; who "
                        "pays first is no part of it.")
            .arg(perspectiveLabel(Perspective::PublicEconomy));
    remarks += businessCase.priceLevelYear
        ? ReportWords::tr("Amounts are %1 in fixed prices of %2.", "%1 currency, %2 year")
              .arg(businessCase.currency.code())
              .arg(*businessCase.priceLevelYear)
        : ReportWords::tr("Amounts are %1 in fixed prices; of which year is not stated.")
              .arg(businessCase.currency.code());
    if (report.settings == report.version.signedSettings)
        remarks +=
            ReportWords::tr("Calculated with the discount rates and the price index of the day of "
                            "the signing.");
    if (report.asOf)
        remarks += ReportWords::tr("As the portfolio stood at the end of %1.")
                       .arg(longDateText(*report.asOf, locale));
    remarks += ReportWords::tr("Written %1 by Bundlinje %2.", "%1 date, %2 version")
                   .arg(longDateText(PartialDate::fromDate(report.date), locale),
                        QStringLiteral(BUNDLINJE_VERSION));
    return remarks;
}

QString sourceText(const CaseReport &report, const QString &sourceId, const QLocale &locale)
{
    if (sourceId.isEmpty())
        return {};
    const Source *source = sourceOf(report.investment.sources, sourceId);
    if (!source)
        source = sourceOf(report.portfolio.sources, sourceId);
    if (!source)
        return sourceId;
    QStringList parts{source->title.simplified(), source->publisher.simplified(),
                      source->published ? dateText(*source->published, locale) : QString(),
                      source->address.simplified()};
    parts.removeAll(QString());
    return parts.isEmpty() ? sourceId : parts.join(u", "_s);
}

QString unitPriceText(const Portfolio &portfolio, const UnitPriceReference &reference,
                      const QLocale &locale)
{
    if (reference.id.isEmpty())
        return {};
    const QString which =
        ReportWords::tr("Unit price %1, version %2").arg(reference.id).arg(reference.version);
    const QList<UnitPrice> known = portfolio.unitPrices + builtInCatalogue().prices;
    const UnitPrice *price = unitPrice(known, reference.id);
    if (!price)
        return which;
    QStringList said{takenText(reference, *price, locale), cautionOf(*price, locale).simplified()};
    said.removeAll(QString());
    return said.isEmpty()
        ? which
        : ReportWords::tr("%1: %2", "%1 unit price, %2 how it was used and its caution")
              .arg(which, said.join(u". "_s));
}

} // namespace bundlinje
