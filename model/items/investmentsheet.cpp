#include "model/items/investmentsheet.h"

#include "model/calc/casepotential.h"
#include "model/calc/contractversions.h"
#include "model/calc/fundledger.h"
#include "model/calc/fundpotential.h"
#include "model/calc/investmentchecks.h"
#include "model/calc/smallcounts.h"
#include "model/items/checktext.h"
#include "model/items/contractcharts.h"
#include "model/items/contractheadline.h"
#include "model/items/datetext.h"
#include "model/items/effectreport.h"
#include "model/items/guaranteelines.h"
#include "model/items/guaranteetable.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"
#include "model/items/parttext.h"
#include "model/items/repaymentsections.h"
#include "model/items/reportmethod.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class SheetSections final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::InvestmentSheet)

public:
    /// @param citizens how others may see the planned citizens
    SheetSections(const Investment &investment, const ReportSetting &setting, CountMask citizens)
        : m_investment(investment)
        , m_setting(setting)
        , m_citizens(citizens)
        , m_report(contractReport(investment, caseSettings(setting.portfolio), setting.date,
                                  setting.locale, false))
    {
    }

    ReportSection what() const
    {
        ReportSection section{.key = u"what"_s, .title = tr("What it is")};
        section.blocks.append(ReportParagraph{m_investment.targetGroup.description});
        section.blocks.append(ReportList{facts()});
        if (!m_investment.parties.isEmpty())
            section.blocks.append(parties());
        section.blocks.append(ReportParagraph{m_investment.publicNote});
        return section;
    }

    ReportSection money() const
    {
        ReportSection section{.key = u"money"_s, .title = tr("Invested and what it may give")};
        ReportTable table{.key = u"money"_s, .title = tr("Amounts")};
        table.columns = {{.key = u"figure"_s, .title = tr("Figure")},
                         {.key = u"amount"_s, .title = tr("Amount"), .isNumber = true},
                         {.key = u"currency"_s, .title = tr("Currency")},
                         {.key = u"basis"_s, .title = tr("Basis")},
                         {.key = u"source"_s, .title = tr("Source")}};
        const auto add = [&](const QString &field, const std::optional<MoneyFigure> &figure) {
            const QString source =
                figure ? sourceText(figure->provenance, m_investment.sources) : QString();
            table.rows.append(
                {fieldLabel(field), figure ? ExportCell(figure->amount) : ExportCell(),
                 figure ? ExportCell(figure->amount.currency().code()) : ExportCell(),
                 figure ? ExportCell(figureBasisLabel(*figure)) : ExportCell(tr("missing")),
                 source.isEmpty() ? ExportCell() : ExportCell(source)});
        };
        add(u"contractAmount"_s, m_investment.contractAmount);
        add(u"ownShare"_s, m_investment.ownShare);
        add(u"paidOut"_s, paidOutOf(m_investment));
        add(u"fundPotential"_s, fundPotentialOf(m_investment));
        const auto gain = publicPotentialOf(m_investment, caseSettings(m_setting.portfolio));
        add(u"publicPotential"_s, gain ? *gain : std::nullopt);
        section.blocks.append(table);
        section.blocks.append(ReportParagraph{
            tr("The fund's potential is what the contract repays when the goals are met. The "
               "public potential is the gain of municipality, region and state. The two are "
               "never added.")});
        return section;
    }

    ReportSection effect() const
    {
        ReportSection section{.key = u"effect"_s, .title = tr("Effect against the goals")};
        const ReportTable table = effectTable(m_investment, m_setting, CountedChecks::Last);
        if (m_report && !hasSmallCounts())
            section.blocks.append(ReportChart{u"goals"_s, goalBullets(*m_report), {}});
        if (table.rows.isEmpty())
            section.blocks.append(ReportParagraph{tr("No effect goals are entered.")});
        else
            section.blocks.append(table);
        return section;
    }

    ReportSection repayment() const
    {
        ReportSection section{.key = u"repayment"_s, .title = tr("Repayment")};
        if (!m_report) {
            section.blocks.append(ReportParagraph{tr("No contract is entered.")});
            return section;
        }
        section.blocks.append(ReportParagraph{contractSentence(*m_report)});
        ReportFigures figures{.key = u"contract"_s, .figures = {}, .areLarge = true};
        int number = 0;
        for (const KeyFigure &figure : contractKeyFigures(*m_report))
            figures.figures.append({u"contract%1"_s.arg(++number), figure.title,
                                    ExportCell(figure.value), figure.remark});
        section.blocks.append(figures);
        section.blocks.append(ReportChart{u"course"_s, contractJCurve(*m_report), {}});
        if (const auto statement = repaymentReport(m_investment, {}, m_setting)) {
            const ReportTable *table = tableOf(*statement, statement->mainTable);
            if (table && !table->rows.isEmpty()) {
                section.blocks.append(*table);
                if (hasSmallCounts())
                    section.blocks.append(ReportNotice{
                        tr("Amounts are not masked, because they are to be paid: who knows the "
                           "price can work out a small number of citizens, so give this to the "
                           "parties of the contract alone.")});
            }
        }
        if (const ReportTable table = guaranteesReportTable(*m_report); !table.rows.isEmpty()) {
            section.blocks.append(table);
            section.blocks.append(ReportParagraph{guaranteeRemarks(*m_report)});
        }
        return section;
    }

    ReportSection contract() const
    {
        ReportSection section{.key = u"contract"_s, .title = tr("The contract in sentences")};
        const auto found = paymentObligations(m_investment);
        if (found)
            section.blocks.append(
                ReportList{RepaymentSections(m_investment, {}, m_setting, *found).terms()});
        else
            section.blocks.append(ReportParagraph{m_report ? contractSentence(*m_report)
                                                           : tr("No contract is entered.")});
        return section;
    }

private:
    QStringList facts() const
    {
        const QLocale &locale = m_setting.locale;
        QStringList facts{tr("Stage: %1").arg(stageLabel(m_setting.portfolio, m_investment.stage))};
        const auto add = [&](const QString &text, const QString &value) {
            if (!value.simplified().isEmpty())
                facts += text.arg(value.simplified());
        };
        const auto day = [&](const std::optional<PartialDate> &date) {
            return date ? longDateText(*date, locale) : QString();
        };
        add(tr("Theme: %1"), m_investment.theme);
        add(tr("Contract signed: %1"), day(m_investment.contractSigned));
        add(tr("Effort begins: %1"), day(m_investment.effort.start));
        add(tr("Effort ends: %1"),
            day(m_investment.effort.actualEnd ? m_investment.effort.actualEnd
                                              : m_investment.effort.plannedEnd));
        if (!m_investment.citizensPlanned.isEmpty()) {
            const Count &count = m_investment.citizensPlanned.constLast();
            const int threshold = m_setting.portfolio.smallCountThreshold;
            const QString number = m_citizens == CountMask::Shown ? countText(count.value, locale)
                                                                  : maskText(m_citizens, threshold);
            add(tr("Planned: %1"),
                tr("%1 %2", "%1 number, %2 unit")
                    .arg(number,
                         count.unit == CountUnit::Other ? count.unitText.simplified()
                                                        : countUnitLabel(count.unit)));
        }
        return facts;
    }

    ReportTable parties() const
    {
        ReportTable table{.key = u"parties"_s, .title = tr("Parties")};
        table.columns = {{.key = u"name"_s, .title = tr("Party")},
                         {.key = u"role"_s, .title = tr("Role")},
                         {.key = u"amount"_s, .title = tr("Amount"), .isNumber = true},
                         {.key = u"currency"_s, .title = tr("Currency")}};
        for (const Party &party : m_investment.parties) {
            for (const PartyRole &role : party.roles)
                table.rows.append(
                    {party.name.simplified(),
                     role.text.isEmpty() ? roleLabel(role.role) : role.text.simplified(),
                     role.amount ? ExportCell(role.amount->amount) : ExportCell(),
                     role.amount ? ExportCell(role.amount->amount.currency().code())
                                 : ExportCell()});
        }
        return table;
    }

    /// A chart shows numbers that a table would mask.
    bool hasSmallCounts() const
    {
        const int threshold = m_setting.portfolio.smallCountThreshold;
        return std::any_of(m_investment.measurements.cbegin(), m_investment.measurements.cend(),
                           [&](const Measurement &measurement) {
                               return measurement.person
                                   || std::any_of(
                                          measurement.entries.cbegin(), measurement.entries.cend(),
                                          [&](const MeasurementEntry &entry) {
                                              return isSmallCount(entry.count, threshold)
                                                  || isSmallCount(entry.measured, threshold);
                                          });
                           });
    }

    const Investment &m_investment;
    const ReportSetting &m_setting;
    CountMask m_citizens;
    std::optional<ContractReport> m_report;
};

} // namespace

QStringList attentionTexts(const Investment &investment, const ReportSetting &setting)
{
    QStringList texts;
    for (const InvestmentCheck &check : checksOf(investment, setting.portfolio)) {
        const QString label = checkLabel(check);
        const QString text = label.isEmpty()
            ? checkText(check)
            : SheetSections::tr("%1: %2", "%1 field, %2 sentence").arg(label, checkText(check));
        if (!texts.contains(text))
            texts += text;
    }
    const auto contract = contractReport(investment, caseSettings(setting.portfolio), setting.date,
                                         setting.locale, false);
    const QList<GapText> gaps = contract ? contractGapTexts(*contract) : QList<GapText>();
    for (const GapText &gap : gaps) {
        if (!texts.contains(gap.text))
            texts += gap.text;
    }
    const auto missing = [&](const std::optional<MoneyFigure> &figure, const QString &field) {
        if (!figure)
            texts += SheetSections::tr("%1: missing", "%1 field").arg(fieldLabel(field));
    };
    missing(investment.contractAmount, u"contractAmount"_s);
    missing(investment.ownShare, u"ownShare"_s);
    missing(fundPotentialOf(investment), u"fundPotential"_s);
    return texts;
}

ReportSection investmentPage(const Investment &investment, const ReportSetting &setting,
                             CountMask citizens)
{
    const SheetSections sections(investment, setting, citizens);
    ReportSection page{.key = investment.id.toString(),
                       .title = investment.name.simplified(),
                       .startsSheet = true};
    for (const ReportSection &section :
         {sections.what(), sections.money(), sections.effect(), sections.repayment()}) {
        page.blocks.append(ReportHeading{section.title});
        for (ReportBlock block : section.blocks) {
            if (auto *table = std::get_if<ReportTable>(&block))
                table->key += u'.' + page.key;
            page.blocks.append(block);
        }
    }
    return page;
}

Report investmentSheet(const Investment &investment, const ReportSetting &setting)
{
    const bool isFew = !investment.citizensPlanned.isEmpty()
        && isSmallCount(investment.citizensPlanned.constLast().value,
                        setting.portfolio.smallCountThreshold);
    const SheetSections sections(investment, setting, isFew ? CountMask::Small : CountMask::Shown);
    Report report{.key = u"sheet"_s,
                  .kind = SheetSections::tr("Investment sheet"),
                  .subject = shortNameOf(investment)};
    report.title = titleOf(report);
    report.mostSheets = 2;
    report.fund = setting.portfolio.fundName;
    report.date = setting.date;
    report.mainTable = u"money"_s;
    if (const QString notice = setting.portfolio.notice.simplified(); !notice.isEmpty())
        report.notices += notice;
    if (shortNameOf(investment) != investment.name.simplified())
        report.about += investment.name.simplified();
    const QStringList missing = attentionTexts(investment, setting);
    report.sections = {sections.what(), sections.money(), sections.effect(), sections.repayment(),
                       sections.contract()};
    report.sections += shortClosing(
        missing,
        {SheetSections::tr("Earned is by what is measured; planned and expected stand apart.")},
        setting);
    report.hasGaps = !missing.isEmpty();
    return report;
}

} // namespace bundlinje
