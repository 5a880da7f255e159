#include "model/items/reportmethod.h"

#include "model/items/datetext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of this file's words.
struct MethodWords {
    Q_DECLARE_TR_FUNCTIONS(ReportMethod)
};

} // namespace

QString shortNameOf(const Investment &investment)
{
    const QString name = investment.shortName.simplified();
    return name.isEmpty() ? investment.name.simplified() : name;
}

QString titleOf(const Report &report)
{
    return report.subject.isEmpty()
        ? report.kind
        : MethodWords::tr("%1: %2", "%1 kind of report, %2 what it is of")
              .arg(report.kind, report.subject);
}

QStringList portfolioMethod(ShownPerspective perspective)
{
    const QString potential = perspective.isBoth()
        ? MethodWords::tr("Invested is what the fund has bound itself to. The fund's potential is "
                          "what the contracts repay it when the goals are met, that of the public "
                          "economy what municipality, region and state gain; the two are never "
                          "added. What is stated is drawn hatched, what is calculated is filled.")
        : perspective.leading() == Perspective::PublicEconomy
        ? MethodWords::tr("Invested is what the fund has bound itself to; the potential is of the "
                          "public economy: what municipality, region and state gain. What is "
                          "stated is drawn hatched, what is calculated is filled.")
        : MethodWords::tr("Invested and potential are of the fund: what it has bound itself to, "
                          "and what the contracts repay it when the goals are met. What is stated "
                          "is drawn hatched, what is calculated is filled.");
    return {potential,
            MethodWords::tr("Repaid is what the ledger has as received. Sums leave out what is "
                            "missing and say how many investments they cover; currencies are never "
                            "added.")};
}

ReportSection missingSection(const QStringList &missing)
{
    ReportSection section{.key = u"missing"_s, .title = MethodWords::tr("What is missing")};
    if (missing.isEmpty())
        section.blocks.append(ReportParagraph{MethodWords::tr("Nothing that the report needs.")});
    else
        section.blocks.append(ReportList{missing});
    return section;
}

QList<ReportSection> shortClosing(const QStringList &missing, QStringList method,
                                  const ReportSetting &setting)
{
    QList<ReportSection> sections;
    if (missing.isEmpty())
        method += MethodWords::tr("What is missing: nothing that the report needs.");
    else
        sections.append(missingSection(missing));
    sections.append(methodSection(method, setting));
    return sections;
}

ReportSection methodSection(const QStringList &method, const ReportSetting &setting)
{
    QStringList texts = method;
    texts +=
        MethodWords::tr("Numbers of citizens below %1 are shown as “<%1”, and shares of so few "
                        "not at all.")
            .arg(setting.portfolio.smallCountThreshold);
    texts += setting.portfolio.priceYear
        ? MethodWords::tr("Amounts are as agreed and paid; business cases are in prices of their "
                          "own year. Price year of the portfolio: %1.")
              .arg(*setting.portfolio.priceYear)
        : MethodWords::tr("Amounts are as agreed and paid; business cases are in prices of their "
                          "own year.");
    texts += MethodWords::tr("“–” means that something is missing or does not apply; it is never "
                             "counted as 0.");
    if (setting.asOf)
        texts += MethodWords::tr("As the portfolio stood at the end of %1.")
                     .arg(longDateText(*setting.asOf, setting.locale));
    texts += MethodWords::tr("Figures of %1, written by Bundlinje %2.")
                 .arg(longDateText(PartialDate::fromDate(setting.date), setting.locale),
                      QStringLiteral(BUNDLINJE_VERSION));
    return {.key = u"method"_s, .title = MethodWords::tr("Method"), .blocks = {ReportList{texts}}};
}

} // namespace bundlinje
