#include "model/items/portfolioreport.h"

#include "model/calc/casepotential.h"
#include "model/calc/smallcounts.h"
#include "model/calc/summarise.h"
#include "model/items/amounttext.h"
#include "model/items/datetext.h"
#include "model/items/duerow.h"
#include "model/items/headline.h"
#include "model/items/investedpotentialchart.h"
#include "model/items/investmentsheet.h"
#include "model/items/labels.h"
#include "model/items/meetingreport.h"
#include "model/items/meetingwords.h"
#include "model/items/numbertext.h"
#include "model/items/portfoliotable.h"
#include "model/items/reportmethod.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class PortfolioSections final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::PortfolioReport)

public:
    PortfolioSections(const PortfolioContent &content, const ReportSetting &setting)
        : m_content(content)
        , m_setting(setting)
    {
        for (const Investment &investment : content.investments)
            m_summaries.append(summarise(investment, caseSettings(setting.portfolio)));
    }

    Report begun(const QString &key, const QString &kind) const
    {
        Report report{.key = key, .kind = kind};
        const QString name = m_setting.portfolio.name.simplified();
        report.subject = name;
        report.title = titleOf(report);
        report.fund = m_setting.portfolio.fundName;
        report.date = m_setting.date;
        report.mainTable = u"investments"_s;
        report.spareTable = investmentTable();
        if (const QString notice = m_setting.portfolio.notice.simplified(); !notice.isEmpty())
            report.notices += notice;
        if (m_content.investments.isEmpty())
            report.notices += tr("There are no investments to report on.");
        report.about = {tr("Perspective: %1").arg(perspectiveLabel(m_setting.perspective)),
                        tr("Invested is: %1").arg(measureLabel(defaultMeasure(m_summaries)))};
        return report;
    }

    /// How others may see the citizens of each investment.
    QList<CountMask> citizenMasks() const
    {
        return maskCitizens(m_summaries, m_setting.portfolio.smallCountThreshold);
    }

    ReportSection figures() const
    {
        ReportSection section{.key = u"figures"_s, .title = tr("Key figures")};
        HeadlineSource source;
        source.portfolio = m_setting.portfolio;
        source.totals = portfolioTotals(m_summaries);
        const ShownPerspective perspective = m_setting.perspective;
        source.context = {defaultMeasure(m_summaries), perspective};
        source.ratios =
            potentialPerInvested(m_summaries, source.context.measure, perspective.leading());
        if (perspective.isBoth())
            source.secondRatios = potentialPerInvested(m_summaries, source.context.measure,
                                                       Perspective::PublicEconomy);
        ReportFigures figures{.key = u"figures"_s, .figures = {}, .areLarge = true};
        figures.figures.append({u"investments"_s,
                                tr("Investments"),
                                ExportCell(qint64{source.totals.investments}),
                                {}});
        int number = 0;
        for (const HeadlineFigure &figure : headline(source, m_setting.locale))
            figures.figures.append(
                {u"headline%1"_s.arg(++number), figure.title,
                 ExportCell(figure.key == HeadlineKey::Citizens ? citizensText(figure.value)
                                                                : figure.value),
                 figure.cover});
        section.blocks = {figures};
        return section;
    }

    ReportSection picture() const
    {
        ReportSection section{.key = u"picture"_s, .title = tr("Invested and potential")};
        InvestedPotentialOptions how;
        how.measure = defaultMeasure(m_summaries);
        how.perspective = m_setting.perspective;
        how.date = PartialDate::fromDate(m_setting.date);
        section.blocks = {ReportChart{
            u"investedPotential"_s,
            investedPotentialChart(m_setting.portfolio, m_summaries, how, m_setting.locale),
            {}}};
        return section;
    }

    ReportTable investmentTable() const
    {
        return portfolioTable(m_content, m_summaries, citizenMasks(), m_setting);
    }

    ReportSection investments(const ReportTable &table) const
    {
        ReportSection section{.key = u"investments"_s, .title = tr("The investments")};
        if (table.rows.isEmpty())
            section.blocks.append(ReportParagraph{tr("None are entered.")});
        else
            section.blocks.append(table);
        return section;
    }

    ReportSection attention() const
    {
        ReportSection section{.key = u"attention"_s, .title = tr("What needs attention")};
        const ReportTable late = dueTable();
        if (late.rows.isEmpty())
            section.blocks.append(ReportParagraph{tr("Nothing is late, and nothing falls due in "
                                                     "the next three months.")});
        else
            section.blocks.append(late);
        for (const Investment &investment : m_content.investments) {
            const QStringList texts = attentionTexts(investment, m_setting);
            if (texts.isEmpty())
                continue;
            section.blocks.append(ReportHeading{investment.name.simplified()});
            section.blocks.append(ReportList{texts});
        }
        return section;
    }

    QStringList missing() const
    {
        const ShownPerspective perspective = m_setting.perspective;
        QStringList texts;
        for (const InvestmentSummary &summary : m_summaries) {
            QStringList fields;
            const auto add = [&](const std::optional<SummaryAmount> &amount, const QString &field) {
                if (!amount)
                    fields += fieldLabel(field);
            };
            add(summary.ownShare, u"ownShare"_s);
            add(summary.paidOut, u"paidOut"_s);
            if (perspective.isBoth() || perspective.leading() == Perspective::Fund)
                add(summary.fundPotential, u"fundPotential"_s);
            if (perspective.isBoth() || perspective.leading() == Perspective::PublicEconomy)
                add(summary.publicPotential, u"publicPotential"_s);
            if (!fields.isEmpty())
                texts += tr("%1: %2", "%1 investment, %2 what is missing")
                             .arg(displayName(summary), fields.join(u", "_s));
        }
        return texts;
    }

private:
    /// The sum of citizens, masked where the table beside it would tell a small number by it. A
    /// total published as a whole stays.
    QString citizensText(const QString &shown) const
    {
        const int threshold = m_setting.portfolio.smallCountThreshold;
        std::vector<std::optional<qint64>> counts;
        qint64 sum = 0;
        for (const InvestmentSummary &summary : m_summaries) {
            const bool isOfPersons = summary.citizensUnit == CountUnit::Persons;
            counts.push_back(isOfPersons ? summary.citizens : std::nullopt);
            sum += counts.back().value_or(0);
        }
        if (shown != countText(sum, m_setting.locale)
            || !maskSmallCounts(counts, threshold).isTotalMasked)
            return shown;
        return maskText(isSmallCount(sum, threshold) ? CountMask::Small : CountMask::Second,
                        threshold);
    }

    ReportTable dueTable() const
    {
        ReportTable table{.key = u"due"_s,
                          .title = tr("Late, and due in the next three months, %1", "%1 currency")
                                       .arg(currencyText(m_setting.portfolio.currency))};
        table.inWholeUnits = true;
        table.columns = {{.key = u"date"_s, .title = tr("Date")},
                         {.key = u"lateness"_s, .title = tr("How late")},
                         {.key = u"investment"_s, .title = tr("Investment")},
                         {.key = u"what"_s, .title = tr("What")},
                         {.key = u"who"_s, .title = tr("Who")},
                         {.key = u"amount"_s, .title = tr("Amount"), .isNumber = true}};
        QList<DueRow> rows;
        for (const Investment &investment : m_content.investments)
            rows += dueRows(investment, m_setting.date, m_setting.date.addMonths(3));
        rows += dueRows(m_content.portfolio, m_setting.date, m_setting.date.addMonths(3));
        sortLateFirst(rows);
        for (const DueRow &row : std::as_const(rows)) {
            const QString who = dueWho(row);
            const QString other = dueAmount(row, m_setting.locale);
            const std::optional<Money> amount = row.flow ? row.flow->amount : std::nullopt;
            const bool isUsual = amount && amount->currency() == m_setting.portfolio.currency;
            table.rows.append({ExportCell(row.item.date), dueLateness(row, m_setting.date),
                               row.name, dueWhat(row),
                               who.isEmpty() ? ExportCell() : ExportCell(who),
                               isUsual               ? ExportCell(*amount)
                                   : other.isEmpty() ? ExportCell()
                                                     : ExportCell(other)});
        }
        return table;
    }

    const PortfolioContent &m_content;
    const ReportSetting &m_setting;
    QList<InvestmentSummary> m_summaries;
};

} // namespace

Report portfolioReport(const PortfolioContent &content, const ReportSetting &setting)
{
    const PortfolioSections sections(content, setting);
    Report report = sections.begun(u"portfolio"_s, PortfolioSections::tr("Portfolio overview"));
    report.mostSheets = 1;
    const QStringList missing = sections.missing();
    report.sections = {sections.figures(), sections.picture(),
                       sections.investments(*report.spareTable)};
    report.sections += shortClosing(missing, portfolioMethod(setting.perspective), setting);
    report.hasGaps = !missing.isEmpty();
    return report;
}

Report boardPack(const PortfolioContent &content, const ReportSetting &setting)
{
    const PortfolioSections sections(content, setting);
    Report report = sections.begun(u"pack"_s, PortfolioSections::tr("Board pack"));
    report.sections = {sections.figures(), sections.picture(),
                       sections.investments(*report.spareTable)};
    ReportSection attention = sections.attention();
    attention.startsSheet = true;
    report.sections.append(attention);
    const QList<CountMask> masks = sections.citizenMasks();
    for (qsizetype i = 0; i < content.investments.size(); ++i)
        report.sections.append(investmentPage(content.investments.at(i), setting, masks.at(i)));
    const QStringList missing = sections.missing();
    report.sections.append(missingSection(missing));
    report.sections.last().startsSheet = true;
    report.sections.append(methodSection(portfolioMethod(setting.perspective), setting));
    report.hasGaps = !missing.isEmpty();
    return report;
}

Report annualAccount(const PortfolioContent &content, const AccountScope &scope,
                     const ReportSetting &setting)
{
    const PortfolioSections sections(content, setting);
    Report report = sections.begun(u"account"_s, PortfolioSections::tr("Annual account"));
    const int year = scope.year.value_or(setting.date.year());
    report.part = QString::number(year);
    report.title = PortfolioSections::tr("%1, %2", "%1 title, %2 year").arg(report.title).arg(year);
    if (year != setting.date.year())
        report.notices +=
            PortfolioSections::tr("Key figures, picture and investments are as of %1; capital and "
                                  "results are those by the end of %2.",
                                  "%1 a date, %2 a year")
                .arg(longDateText(PartialDate::fromDate(setting.date), setting.locale))
                .arg(year);
    const QStringList missing = accountMissing(content, scope) + sections.missing();
    report.sections = {sections.figures(), sections.picture(),
                       sections.investments(*report.spareTable)};
    report.sections += accountSections(content, scope, setting);
    report.sections +=
        {missingSection(missing), methodSection(portfolioMethod(setting.perspective), setting)};
    report.hasGaps = !missing.isEmpty();
    return report;
}

Report boardPack(const MeetingFigures &meeting, const ReportSetting &setting)
{
    Report report = boardPack(meeting.content, setting);
    report.subject = meetingName(meeting.meeting);
    report.title = titleOf(report);
    report.heldOn = meeting.meeting.date;
    report.about = meetingLines(meeting, setting.locale) + report.about;
    report.sections.prepend(agendaSection(meeting, setting.locale));
    return report;
}

ReportSection keyFigureSection(const PortfolioContent &content, const ReportSetting &setting)
{
    return PortfolioSections(content, setting).figures();
}

ReportSection investmentsSection(const PortfolioContent &content, const ReportSetting &setting)
{
    const PortfolioSections sections(content, setting);
    return sections.investments(sections.investmentTable());
}

} // namespace bundlinje
