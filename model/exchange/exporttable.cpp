#include "model/exchange/exporttable.h"

#include "model/calc/casepotential.h"
#include "model/calc/summarise.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

struct Column {
    const char16_t *key;
    const char *title;
    ExportCell (*cell)(const InvestmentSummary &);
};

ExportCell text(const QString &value)
{
    return value.isEmpty() ? ExportCell() : ExportCell(value);
}

ExportCell date(const std::optional<PartialDate> &value)
{
    return value ? ExportCell(*value) : ExportCell();
}

using Figure = std::optional<SummaryAmount> InvestmentSummary::*;

template <Figure member> ExportCell amount(const InvestmentSummary &row)
{
    return row.*member ? ExportCell((row.*member)->amount) : ExportCell();
}

template <Figure member> ExportCell currency(const InvestmentSummary &row)
{
    return row.*member ? ExportCell((row.*member)->amount.currency().code()) : ExportCell();
}

template <Figure member> ExportCell basis(const InvestmentSummary &row)
{
    if (!(row.*member))
        return {};
    if ((row.*member)->isAssumed)
        return QCoreApplication::translate("ExportTable", "assumed");
    return (row.*member)->basis == Basis::Calculated
        ? QCoreApplication::translate("ExportTable", "calculated")
        : QCoreApplication::translate("ExportTable", "stated");
}

ExportCell unit(const InvestmentSummary &row)
{
    if (!row.citizens)
        return {};
    switch (row.citizensUnit) {
    case CountUnit::Persons:
        return QCoreApplication::translate("ExportTable", "persons");
    case CountUnit::Families:
        return QCoreApplication::translate("ExportTable", "families");
    case CountUnit::Other:
        return QCoreApplication::translate("ExportTable", "other unit");
    case CountUnit::NotStated:
        return QCoreApplication::translate("ExportTable", "unit not stated");
    }
    return {};
}

using Row = const InvestmentSummary &;

const std::array columns{
    Column{u"id", QT_TRANSLATE_NOOP("ExportTable", "Id"),
           [](Row row) -> ExportCell {
               return row.id.toString();
           }},
    Column{u"externalId", QT_TRANSLATE_NOOP("ExportTable", "External id"),
           [](Row row) {
               return text(row.externalId);
           }},
    Column{u"name", QT_TRANSLATE_NOOP("ExportTable", "Name"),
           [](Row row) {
               return text(row.name);
           }},
    Column{u"shortName", QT_TRANSLATE_NOOP("ExportTable", "Short name"),
           [](Row row) {
               return text(row.shortName);
           }},
    Column{u"stage", QT_TRANSLATE_NOOP("ExportTable", "Stage"),
           [](Row row) {
               return text(row.stage);
           }},
    Column{u"theme", QT_TRANSLATE_NOOP("ExportTable", "Theme"),
           [](Row row) {
               return text(row.theme);
           }},
    Column{u"authorities", QT_TRANSLATE_NOOP("ExportTable", "Authority"),
           [](Row row) {
               return text(row.authorities);
           }},
    Column{u"providers", QT_TRANSLATE_NOOP("ExportTable", "Provider"),
           [](Row row) {
               return text(row.providers);
           }},
    Column{u"investors", QT_TRANSLATE_NOOP("ExportTable", "Investors"),
           [](Row row) {
               return text(row.investors);
           }},
    Column{u"effort.start", QT_TRANSLATE_NOOP("ExportTable", "Effort, start"),
           [](Row row) {
               return date(row.effortStart);
           }},
    Column{u"effort.end", QT_TRANSLATE_NOOP("ExportTable", "Effort, end"),
           [](Row row) {
               return date(row.effortEnd);
           }},
    Column{u"citizens", QT_TRANSLATE_NOOP("ExportTable", "Citizens"),
           [](Row row) {
               return row.citizens ? ExportCell(*row.citizens) : ExportCell();
           }},
    Column{u"citizens.unit", QT_TRANSLATE_NOOP("ExportTable", "Citizens, unit"), unit},
    Column{u"contractAmount", QT_TRANSLATE_NOOP("ExportTable", "Contract amount"),
           amount<&InvestmentSummary::contractAmount>},
    Column{u"contractAmount.currency",
           QT_TRANSLATE_NOOP("ExportTable", "Contract amount, currency"),
           currency<&InvestmentSummary::contractAmount>},
    Column{u"ownShare", QT_TRANSLATE_NOOP("ExportTable", "Own share"),
           amount<&InvestmentSummary::ownShare>},
    Column{u"ownShare.currency", QT_TRANSLATE_NOOP("ExportTable", "Own share, currency"),
           currency<&InvestmentSummary::ownShare>},
    Column{u"paidOut", QT_TRANSLATE_NOOP("ExportTable", "Paid out"),
           amount<&InvestmentSummary::paidOut>},
    Column{u"paidOut.currency", QT_TRANSLATE_NOOP("ExportTable", "Paid out, currency"),
           currency<&InvestmentSummary::paidOut>},
    Column{u"fundPotential", QT_TRANSLATE_NOOP("ExportTable", "The fund's potential"),
           amount<&InvestmentSummary::fundPotential>},
    Column{u"fundPotential.currency",
           QT_TRANSLATE_NOOP("ExportTable", "The fund's potential, currency"),
           currency<&InvestmentSummary::fundPotential>},
    Column{u"fundPotential.basis", QT_TRANSLATE_NOOP("ExportTable", "The fund's potential, basis"),
           basis<&InvestmentSummary::fundPotential>},
    Column{u"publicPotential", QT_TRANSLATE_NOOP("ExportTable", "The public economy's potential"),
           amount<&InvestmentSummary::publicPotential>},
    Column{u"publicPotential.currency",
           QT_TRANSLATE_NOOP("ExportTable", "The public economy's potential, currency"),
           currency<&InvestmentSummary::publicPotential>},
    Column{u"publicPotential.basis",
           QT_TRANSLATE_NOOP("ExportTable", "The public economy's potential, basis"),
           basis<&InvestmentSummary::publicPotential>},
    Column{u"repaid", QT_TRANSLATE_NOOP("ExportTable", "Repaid"),
           amount<&InvestmentSummary::repaid>},
    Column{u"repaid.currency", QT_TRANSLATE_NOOP("ExportTable", "Repaid, currency"),
           currency<&InvestmentSummary::repaid>},
    Column{u"outstanding", QT_TRANSLATE_NOOP("ExportTable", "Outstanding"),
           amount<&InvestmentSummary::outstanding>},
    Column{u"outstanding.currency", QT_TRANSLATE_NOOP("ExportTable", "Outstanding, currency"),
           currency<&InvestmentSummary::outstanding>},
    Column{u"earned", QT_TRANSLATE_NOOP("ExportTable", "Earned"),
           amount<&InvestmentSummary::earned>},
    Column{u"earned.currency", QT_TRANSLATE_NOOP("ExportTable", "Earned, currency"),
           currency<&InvestmentSummary::earned>},
    Column{u"tags", QT_TRANSLATE_NOOP("ExportTable", "Tags"),
           [](Row row) {
               return text(row.tags);
           }},
};

} // namespace

ExportTable exportTable(const PortfolioContent &content, const QMap<QString, QString> &stageNames)
{
    const int threshold = content.portfolio.smallCountThreshold;
    ExportTable table;
    for (const Column &column : columns)
        table.columns.append({QString::fromUtf16(column.key),
                              QCoreApplication::translate("ExportTable", column.title)});
    QList<InvestmentSummary> summaries;
    summaries.reserve(content.investments.size());
    const CaseSettings settings = caseSettings(content.portfolio);
    for (const Investment &investment : content.investments)
        summaries.append(summarise(investment, settings));
    const QList<CountMask> masks = maskCitizens(summaries, threshold);
    table.maskedCounts = maskedCount(masks);
    table.rows.reserve(summaries.size());
    for (qsizetype i = 0; i < summaries.size(); ++i) {
        InvestmentSummary summary = summaries.at(i);
        summary.stage = stageNames.value(summary.stage, summary.stage);
        QList<ExportCell> row;
        row.reserve(static_cast<qsizetype>(columns.size()));
        for (const Column &column : columns) {
            const bool isMasked =
                masks.at(i) != CountMask::Shown && column.key == QStringView(u"citizens");
            row.append(isMasked ? ExportCell(maskText(masks.at(i), threshold))
                                : column.cell(summary));
        }
        table.rows.append(row);
    }
    return table;
}

QString maskText(CountMask mask, int threshold)
{
    switch (mask) {
    case CountMask::Shown:
        break;
    case CountMask::Small:
        return u'<' + QString::number(threshold);
    case CountMask::Second:
        return QCoreApplication::translate("ExportTable", "masked");
    }
    return {};
}

QString maskedCountsText(int masked, int threshold)
{
    if (masked == 0)
        return {};
    return QCoreApplication::translate(
               "ExportTable",
               "%Ln number(s) of citizens masked: below %1, or needed so that one below it "
               "cannot be worked out.",
               nullptr, masked)
        .arg(threshold);
}

QString unmaskedCountsText(int small, int threshold)
{
    if (small == 0)
        return {};
    return QCoreApplication::translate("ExportTable",
                                       "%Ln number(s) of citizens below %1 stand in it unmasked.",
                                       nullptr, small)
        .arg(threshold);
}

QString maskedText(const PortfolioContent &content)
{
    const int threshold = content.portfolio.smallCountThreshold;
    QList<InvestmentSummary> summaries;
    summaries.reserve(content.investments.size());
    const CaseSettings settings = caseSettings(content.portfolio);
    for (const Investment &investment : content.investments)
        summaries.append(summarise(investment, settings));
    return maskedCountsText(maskedCount(maskCitizens(summaries, threshold)), threshold);
}

QString unmaskedText(const PortfolioContent &content)
{
    const int threshold = content.portfolio.smallCountThreshold;
    int small = 0;
    int notes = 0;
    for (const Investment &investment : content.investments) {
        const auto isSmall = [threshold](const Count &count) {
            return isSmallCount(count.value, threshold);
        };
        small += static_cast<int>(std::count_if(investment.citizensPlanned.begin(),
                                                investment.citizensPlanned.end(), isSmall));
        notes += investment.internalNote.isEmpty() ? 0 : 1;
    }
    QStringList parts;
    if (small > 0)
        parts += unmaskedCountsText(small, threshold);
    if (notes > 0)
        parts += QCoreApplication::translate("ExportTable", "%Ln internal note(s) stand in it.",
                                             nullptr, notes);
    return parts.join(u' ');
}

} // namespace bundlinje
