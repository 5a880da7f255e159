#include "model/items/caseassumptiontable.h"

#include "model/items/casefiguretext.h"
#include "model/items/labels.h"
#include "model/json/enumnames.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class AssumptionTable final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::AssumptionTable)

public:
    AssumptionTable(const BusinessCase &businessCase, const QLocale &locale)
        : m_case(businessCase)
        , m_locale(locale)
    {
    }

    HtmlTable tableOf(const AssumptionGroup &group) const
    {
        const QList<CaseAssumption> &all = group.assumptions;
        const bool areGraded =
            std::any_of(all.cbegin(), all.cend(),
                        [](const CaseAssumption &each) { return each.grade.has_value(); });
        const bool haveLimits =
            std::any_of(all.cbegin(), all.cend(),
                        [](const CaseAssumption &each) { return each.low || each.high; });
        HtmlTable table{.headings = {tr("Assumption"), tr("Source")}};
        if (areGraded)
            table.headings += tr("Grade");
        table.textColumns = static_cast<int>(table.headings.size());
        table.headings += tr("Value");
        if (haveLimits)
            table.headings += {tr("Low"), tr("High")};
        QString before;
        for (const CaseAssumption &each : all) {
            if (!isUsed(each))
                continue;
            const QString origin = originText(each);
            QStringList row{each.label,
                            !origin.isEmpty() && origin == before ? tr("as above") : origin};
            if (areGraded)
                row += each.grade ? nameOf(evidenceGradeNames, *each.grade) : QString();
            row += valueText(each);
            if (haveLimits)
                row += {limitText(each, each.low), limitText(each, each.high)};
            table.rows.append(row);
            before = origin;
        }
        return table;
    }

private:
    QString valueText(const CaseAssumption &each) const
    {
        if (each.value) {
            const QString number = assumptionText(each, *each.value, m_case.currency, m_locale);
            const bool saysUnit = each.form == NumberForm::Amount || each.label.contains(each.unit);
            return saysUnit ? number : tr("%1 %2", "%1 number, %2 unit").arg(number, each.unit);
        }
        return each.isOptional ? each.emptyText : noValueText(NoValue::Reason::Incomplete);
    }

    QString limitText(const CaseAssumption &each, std::optional<double> limit) const
    {
        return limit ? assumptionText(each, *limit, m_case.currency, m_locale) : QString();
    }

    QString originText(const CaseAssumption &each) const
    {
        const Provenance &provenance = each.provenance;
        QStringList parts;
        if (!provenance.sourceId.isEmpty())
            parts += tr("[%1]", "mark of a source").arg(provenance.sourceId);
        if (!provenance.page.isEmpty())
            parts += tr("page %1").arg(provenance.page);
        if (!provenance.assumption.isEmpty())
            parts += tr("assumed: %1").arg(provenance.assumption);
        if (provenance.confidence != Confidence::NotStated)
            parts += tr("confidence: %1").arg(confidenceLabel(provenance.confidence));
        if (!provenance.note.isEmpty())
            parts += provenance.note;
        return parts.join(u", "_s);
    }

    bool isUsed(const CaseAssumption &each) const
    {
        if (!each.field.startsWith(u"index["_s))
            return true;
        const auto is = [&](std::optional<int> year) {
            return year && QString::number(*year) == each.label;
        };
        return is(m_case.priceLevelYear)
            || std::any_of(m_case.costs.cbegin(), m_case.costs.cend(),
                           [&](const Cost &cost) { return is(cost.priceYear); })
            || std::any_of(m_case.consequences.cbegin(), m_case.consequences.cend(),
                           [&](const Consequence &one) { return is(one.priceYear); });
    }

    const BusinessCase &m_case;
    const QLocale &m_locale;
};

} // namespace

HtmlTable assumptionTable(const AssumptionGroup &group, const BusinessCase &businessCase,
                          const QLocale &locale)
{
    return AssumptionTable(businessCase, locale).tableOf(group);
}

} // namespace bundlinje
