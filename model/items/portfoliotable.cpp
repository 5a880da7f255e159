#include "model/items/portfoliotable.h"

#include "model/items/amounttext.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class PortfolioTable final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::PortfolioReport)

public:
    PortfolioTable(const PortfolioContent &content, const QList<InvestmentSummary> &summaries,
                   const QList<CountMask> &masks, const ReportSetting &setting)
        : m_content(content)
        , m_summaries(summaries)
        , m_masks(masks)
        , m_setting(setting)
    {
    }

    ReportTable made() const
    {
        ReportTable table{.key = u"investments"_s, .title = tr("Investments")};
        table.inWholeUnits = true;
        const ShownPerspective perspective = m_setting.perspective;
        const InvestedMeasure measure = defaultMeasure(m_summaries);
        const bool isOfPublic = perspective.leading() == Perspective::PublicEconomy;
        const ReportTable::Column fundPotential{
            .key = u"fundPotential"_s, .title = tr("Fund's potential"), .isNumber = true};
        const ReportTable::Column publicPotential{.key = u"publicPotential"_s,
                                                  .title = tr("Public economy's potential"),
                                                  .isNumber = true};
        table.columns = {
            {.key = u"name"_s, .title = tr("Investment")},
            {.key = u"stage"_s, .title = tr("Stage")},
            {.key = u"citizens"_s, .title = tr("Citizens"), .isNumber = true},
            {.key = measure == InvestedMeasure::OwnShare ? u"ownShare"_s : u"contractAmount"_s,
             .title =
                 measure == InvestedMeasure::OwnShare ? tr("Own share") : tr("Contract amount"),
             .isNumber = true},
            {.key = u"paidOut"_s, .title = tr("Paid out"), .isNumber = true},
            {.key = u"repaid"_s, .title = tr("Repaid"), .isNumber = true},
            isOfPublic ? publicPotential : fundPotential,
            {.key = u"ratio"_s,
             .title = tr("Potential per unit invested"),
             .isNumber = true,
             .quotient = std::pair(6, 3)}};
        if (perspective.isBoth())
            table.columns.append(publicPotential);
        QSet<QString> currencies;
        const auto amount = [&](const std::optional<SummaryAmount> &one) {
            if (one)
                currencies.insert(one->amount.currency().code());
            return one ? ExportCell(one->amount) : ExportCell();
        };
        for (qsizetype i = 0; i < m_summaries.size(); ++i) {
            const InvestmentSummary &summary = m_summaries.at(i);
            const ExportCell citizens = citizensCell(i, m_masks.at(i));
            const auto leading = potential(summary, perspective.leading());
            table.rows.append({displayName(summary).simplified(),
                               stageLabel(m_setting.portfolio, summary.stage), citizens,
                               amount(invested(summary, measure)), amount(summary.paidOut),
                               amount(summary.repaid), amount(leading),
                               quotientOf(amount(leading), amount(invested(summary, measure)))});
            if (perspective.isBoth())
                table.rows.last().append(amount(summary.publicPotential));
        }
        // Amounts of two currencies stand apart by their currency alone.
        if (currencies.size() > 1)
            return withCurrencies(table);
        for (ReportTable::Column &column : table.columns)
            column.isSummed = isAmount(column);
        table.drawing = ReportTable::Drawing{.names = 0, .values = {3, 6}};
        if (currencies.size() == 1)
            table.title = tr("Investments, %1", "%1 currency").arg(*currencies.cbegin());
        table.totalName = tr("In all");
        return table;
    }

private:
    /// "40", "40 (families)", "<5".
    ExportCell citizensCell(qsizetype at, CountMask mask) const
    {
        const InvestmentSummary &summary = m_summaries.at(at);
        if (!summary.citizens)
            return {};
        const bool isShown = mask == CountMask::Shown;
        if (summary.citizensUnit == CountUnit::Persons && isShown)
            return *summary.citizens;
        const QString number = isShown ? countText(*summary.citizens, m_setting.locale)
                                       : maskText(mask, m_setting.portfolio.smallCountThreshold);
        if (summary.citizensUnit == CountUnit::Persons)
            return number;
        const QList<Count> &planned = m_content.investments.at(at).citizensPlanned;
        const QString other =
            planned.isEmpty() ? QString() : planned.constLast().unitText.simplified();
        return tr("%1 (%2)", "%1 number, %2 unit")
            .arg(number,
                 summary.citizensUnit == CountUnit::Other && !other.isEmpty()
                     ? other
                     : countUnitLabel(summary.citizensUnit));
    }

    static bool isAmount(const ReportTable::Column &column)
    {
        return column.isNumber && !column.quotient && column.key != u"citizens";
    }

    /// The same with the code of its currency beside each amount.
    static ReportTable withCurrencies(const ReportTable &table)
    {
        ReportTable made{.key = table.key, .title = table.title};
        made.inWholeUnits = table.inWholeUnits;
        made.rows.resize(table.rows.size());
        QList<int> places; ///< Of the columns now.
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const bool hasCurrency = isAmount(table.columns.at(column));
            places.append(static_cast<int>(made.columns.size()));
            made.columns.append(table.columns.at(column));
            if (hasCurrency)
                made.columns.append(
                    {.key = table.columns.at(column).key + u"Currency"_s, .title = tr("Currency")});
            for (qsizetype row = 0; row < table.rows.size(); ++row) {
                const ExportCell &cell = table.rows.at(row).at(column);
                made.rows[row].append(cell);
                const auto *amount = std::get_if<Money>(&cell);
                if (hasCurrency)
                    made.rows[row].append(amount ? ExportCell(amount->currency().code())
                                                 : ExportCell());
            }
        }
        for (ReportTable::Column &column : made.columns) {
            if (column.quotient)
                column.quotient = std::pair(places.at(column.quotient->first),
                                            places.at(column.quotient->second));
        }
        return made;
    }

    const PortfolioContent &m_content;
    const QList<InvestmentSummary> &m_summaries;
    const QList<CountMask> &m_masks;
    const ReportSetting &m_setting;
};

} // namespace

ReportTable portfolioTable(const PortfolioContent &content,
                           const QList<InvestmentSummary> &summaries, const QList<CountMask> &masks,
                           const ReportSetting &setting)
{
    return PortfolioTable(content, summaries, masks, setting).made();
}

} // namespace bundlinje
