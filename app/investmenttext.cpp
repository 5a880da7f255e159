#include "app/investmenttext.h"

#include "app/texttable.h"
#include "model/calc/casepotential.h"
#include "model/calc/fundledger.h"
#include "model/calc/fundpotential.h"
#include "model/items/amounttext.h"
#include "model/items/caselabels.h"
#include "model/items/contractwords.h"
#include "model/items/datetext.h"
#include "model/items/effectplanparts.h"
#include "model/items/effectreport.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"
#include "model/items/participationtext.h"
#include "model/items/parttext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class InvestmentText final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::InvestmentText)

public:
    InvestmentText(const Portfolio &portfolio, const Investment &investment, const QLocale &locale)
        : m_portfolio(portfolio)
        , m_investment(investment)
        , m_locale(locale)
    {
        m_table.columns = {{}, {}, {}, {}};
    }

    QString text()
    {
        addBasics();
        addFigures();
        addPeriod(u"intake"_s, m_investment.intake);
        addPeriod(u"effort"_s, m_investment.effort);
        addPeriod(u"repayment"_s, m_investment.repayment);
        addParties();
        addGoals();
        if (!m_investment.participation.isEmpty())
            add(fieldLabel(u"participation"_s),
                chainText(participationChain(m_investment), m_portfolio.smallCountThreshold,
                          SmallNumbers::Masked, m_locale));
        for (const UnreadText &unread : m_investment.unread)
            add(tr("Could not be read: %1").arg(fieldLabel(unread.field)), unread.text.simplified(),
                {}, unread.file);
        add(fieldLabel(u"publicNote"_s), m_investment.publicNote);
        return alignedText(m_table);
    }

private:
    /// Leaves out what is empty.
    void add(const QString &label, const QString &value, const QString &basis = {},
             const QString &source = {})
    {
        if (!value.isEmpty())
            m_table.rows += {label, value, basis, source};
    }

    QString source(const Provenance &provenance) const
    {
        return sourceText(provenance, m_investment.sources);
    }

    void addBasics()
    {
        add(fieldLabel(u"name"_s), m_investment.name);
        add(tr("Id"), m_investment.id.toString());
        add(tr("Key in the source"), m_investment.origin.externalId);
        add(fieldLabel(u"shortName"_s), m_investment.shortName);
        add(fieldLabel(u"theme"_s), m_investment.theme);
        add(fieldLabel(u"stage"_s), stageLabel(m_portfolio, m_investment.stage));
        add(fieldLabel(u"tags"_s), m_investment.tags.join(u", "_s));
        if (m_investment.instrument != Instrument::NotStated)
            add(fieldLabel(u"instrument"_s), instrumentLabel(m_investment.instrument));
        add(fieldLabel(u"targetGroup"_s), m_investment.targetGroup.description);
        for (const Count &count : m_investment.citizensPlanned) {
            const QString unit = count.unit == CountUnit::Other && !count.unitText.isEmpty()
                ? count.unitText
                : countUnitLabel(count.unit);
            add(fieldLabel(u"citizensPlanned"_s),
                tr("%1 %2", "number, unit").arg(countText(count.value, m_locale), unit),
                count.meaning, source(count.provenance));
        }
    }

    void addFigures()
    {
        const auto potential = publicPotentialOf(m_investment, caseSettings(m_portfolio));
        const std::array<std::pair<QString, std::optional<MoneyFigure>>, 5> figures{{
            {u"contractAmount"_s, m_investment.contractAmount},
            {u"ownShare"_s, m_investment.ownShare},
            {u"paidOut"_s, paidOutOf(m_investment)},
            {u"fundPotential"_s, fundPotentialOf(m_investment)},
            {u"publicPotential"_s, potential.value_or(std::nullopt)},
        }};
        for (const auto &[field, figure] : figures) {
            if (figure)
                add(fieldLabel(field), exactText(figure->amount, m_locale),
                    figureBasisLabel(*figure), source(figure->provenance));
            else
                add(fieldLabel(field), QString::fromUtf16(missingText), tr("missing"));
        }
        const CaseVersion *chosen = chosenVersion(m_investment);
        const BusinessCase *scenario = chosen ? chosenScenario(*chosen) : nullptr;
        if (chosen)
            add(fieldLabel(u"chosenCase"_s), versionName(*chosen));
        if (potential || !scenario)
            return;
        for (const CaseGap &gap : potential.error().gaps)
            add(tr("Missing in the business case"), caseFieldText(*scenario, gap.field));
    }

    void addPeriod(const QString &field, const Period &period)
    {
        const std::array<std::pair<QString, const std::optional<PartialDate> *>, 3> dates{{
            {u".start"_s, &period.start},
            {u".plannedEnd"_s, &period.plannedEnd},
            {u".actualEnd"_s, &period.actualEnd},
        }};
        for (const auto &[part, date] : dates) {
            if (*date)
                add(fieldLabel(field + part), dateText(**date, m_locale), {},
                    source(period.provenance));
        }
    }

    void addParties()
    {
        for (const Party &party : m_investment.parties) {
            for (const PartyRole &role : party.roles) {
                add(role.text.isEmpty() ? roleLabel(role.role) : role.text, party.name,
                    role.amount ? exactText(role.amount->amount, m_locale) : QString(),
                    role.amount ? source(role.amount->provenance) : QString());
            }
        }
    }

    void addGoals()
    {
        for (const EffectGoal &goal : m_investment.effectGoals) {
            add(tr("Effect goal"), goal.definition, goalTargetText(goal, m_locale),
                source(goal.provenance));
            for (const PlannedValue &planned : goal.planned) {
                const QString check = m_investment.contract
                    ? periodText(*m_investment.contract, planned.period)
                    : QString::number(planned.period);
                if (planned.value)
                    add(tr("Planned"), check, plannedNumberText(*planned.value, m_locale));
            }
        }
    }

    const Portfolio &m_portfolio;
    const Investment &m_investment;
    const QLocale &m_locale;
    PrintTable m_table;
};

} // namespace

QString investmentText(const Portfolio &portfolio, const Investment &investment,
                       const QLocale &locale)
{
    return InvestmentText(portfolio, investment, locale).text();
}

} // namespace bundlinje
