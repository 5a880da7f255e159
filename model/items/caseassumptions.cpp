#include "model/items/caseassumptions.h"

#include "model/calc/businesscasechecks.h"
#include "model/calc/casefield.h"
#include "model/calc/sensitivity.h"
#include "model/items/amounttext.h"
#include "model/items/caselabels.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr CellLimits anyShare{0, 1, false};
constexpr CellLimits anyNetRate{-1, 1, false};
constexpr CellLimits anyHorizon{1, longestHorizon, true};
constexpr CellLimits anyYear{1, 9999, true};
constexpr CellLimits anyCount{0, 9e15, true};
constexpr CellLimits anyDuration{0, 1e6, false};

std::optional<double> number(std::optional<Percentage> share)
{
    return share ? std::optional(share->fraction()) : std::nullopt;
}

std::optional<double> number(std::optional<Quantity> quantity)
{
    return quantity ? std::optional(quantity->value()) : std::nullopt;
}

std::optional<double> number(std::optional<Money> amount)
{
    return amount ? std::optional(static_cast<double>(amount->minor())
                                  / static_cast<double>(amount->currency().minorPerUnit()))
                  : std::nullopt;
}

std::optional<double> number(std::optional<int> whole)
{
    return whole ? std::optional<double>(*whole) : std::nullopt;
}

class Assumptions final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CaseAssumptions)

public:
    Assumptions(const BusinessCase &businessCase, const CaseSettings &settings)
        : m_case(businessCase)
        , m_settings(settings)
        , m_unit(currencyText(businessCase.currency))
    {
    }

    QList<AssumptionGroup> groups()
    {
        addParticipants();
        for (qsizetype i = 0; i < m_case.costs.size(); ++i)
            addCost(i);
        for (qsizetype i = 0; i < m_case.consequences.size(); ++i)
            addConsequence(i);
        addCounting();
        addRanges();
        addDiscounting();
        addIndex();
        return m_groups;
    }

private:
    void begin(const QString &title, const QString &remark = {})
    {
        m_groups.append({.title = title, .remark = remark});
        m_provenance = {};
        m_grade = {};
    }

    CaseAssumption &add(const QString &field, const QString &label, NumberForm form,
                        std::optional<double> value, const QString &unit)
    {
        m_groups.last().assumptions.append({.field = field,
                                            .label = label,
                                            .form = form,
                                            .value = value,
                                            .unit = unit,
                                            .provenance = m_provenance,
                                            .grade = m_grade});
        return m_groups.last().assumptions.last();
    }

    CaseAssumption &add(const QString &field, NumberForm form, std::optional<double> value,
                        const QString &unit)
    {
        static const QRegularExpression numbers(u"\\[\\d+\\]"_s);
        return add(field, caseFieldLabel(QString(field).remove(numbers)), form, value, unit);
    }

    QString years() const { return tr("years"); }

    QString yearText(int year) const
    {
        return m_case.firstYear ? tr("year %1 (%2)", "of the case, of the calendar")
                                      .arg(year)
                                      .arg(qint64{*m_case.firstYear} + year)
                                : tr("year %1").arg(year);
    }

    void addParticipants()
    {
        begin(tr("Participants and effect"));
        for (qsizetype i = 0; i < m_case.intake.size(); ++i) {
            const Cohort &cohort = m_case.intake.at(i);
            const auto persons =
                cohort.persons ? std::optional(static_cast<double>(*cohort.persons)) : std::nullopt;
            add(caseField(u"intake", i, u"persons"),
                tr("Participants, %1", "in one year").arg(yearText(cohort.year)), NumberForm::Count,
                persons, tr("persons"))
                .limits = anyCount;
        }
        if (m_case.intake.isEmpty())
            add(u"intake"_s, NumberForm::Count, {}, tr("persons"));
        addRate(u"successWith.expected"_s,
                m_case.isNetAsGiven ? tr("Net success rate, as given")
                                    : caseFieldLabel(u"successWith"_s),
                m_case.successWith, m_case.isNetAsGiven ? anyNetRate : anyShare);
        if (!m_case.isNetAsGiven)
            addRate(u"successWithout.expected"_s, caseFieldLabel(u"successWithout"_s),
                    m_case.successWithout, anyShare);
    }

    void addRate(const QString &field, const QString &label, const RateEstimate &rate,
                 CellLimits limits)
    {
        CaseAssumption &added = add(field, label, NumberForm::Percent, number(rate.expected), {});
        added.low = number(rate.low);
        added.high = number(rate.high);
        added.limits = limits;
        added.provenance = rate.provenance;
        added.grade = rate.grade;
        if (rate.marylandLevel)
            added.unit = tr("Maryland %1", "scale").arg(*rate.marylandLevel);
    }

    void addCost(qsizetype at)
    {
        const Cost &cost = m_case.costs.at(at);
        begin(caseFieldText(m_case, caseField(u"costs", at)), costKindLabel(cost.kind));
        m_provenance = cost.provenance;
        m_grade = cost.grade;
        for (qsizetype i = 0; i < cost.fixed.size(); ++i)
            add(caseField(u"costs", at, u"fixed", i),
                tr("Amount, %1", "in one year").arg(yearText(cost.fixed.at(i).year)),
                NumberForm::Amount, number(cost.fixed.at(i).amount), m_unit);
        for (qsizetype i = 0; i < cost.perParticipant.size(); ++i)
            add(caseField(u"costs", at, u"perParticipant", i),
                tr("For each participant, year %1 of taking part").arg(i + 1), NumberForm::Amount,
                number(cost.perParticipant.at(i)), m_unit);
        if (cost.fixed.isEmpty() && cost.perParticipant.isEmpty())
            add(caseField(u"costs", at, u"fixed"), NumberForm::Amount, {}, m_unit);
        addPriceYear(caseField(u"costs", at, u"priceYear"), cost.priceYear);
        addSplits(u"costs", at, cost.splits);
    }

    void addConsequence(qsizetype at)
    {
        const QStringView list = u"consequences";
        const Consequence &consequence = m_case.consequences.at(at);
        begin(caseFieldText(m_case, caseField(list, at)),
              tr("Follows from %1.", "each participant")
                  .arg(followsFromLabel(consequence.followsFrom)));
        m_groups.last().unitPrice = consequence.unitPrice;
        m_provenance = consequence.provenance;
        m_grade = consequence.grade;
        add(caseField(list, at, u"amount"), tr("Amount for each person and year"),
            NumberForm::Amount, number(consequence.amount), m_unit);
        addPriceYear(caseField(list, at, u"priceYear"), consequence.priceYear);
        add(caseField(list, at, u"share"), NumberForm::Percent, number(consequence.share), {})
            .limits = anyShare;
        for (qsizetype i = 0; i < consequence.profile.size(); ++i)
            add(caseField(list, at, u"profile", i),
                tr("Size, %1 years after the person's own").arg(i), NumberForm::Factor,
                consequence.profile.at(i).value(), tr("times"));
        if (consequence.profile.isEmpty()) {
            add(caseField(list, at, u"start"), NumberForm::Count, consequence.start, years())
                .limits = CellLimits{0, longestHorizon, true};
            add(caseField(list, at, u"duration"), NumberForm::Factor, number(consequence.duration),
                years())
                .limits = anyDuration;
            add(caseField(list, at, u"retention"), NumberForm::Percent,
                consequence.retention.fraction(), {})
                .limits = anyShare;
        }
        addSplits(list, at, consequence.splits);
    }

    void addPriceYear(const QString &field, std::optional<int> year)
    {
        CaseAssumption &added = add(field, NumberForm::Year, number(year), {});
        added.isOptional = true;
        added.emptyText = tr("the price level of the case");
        added.limits = anyYear;
    }

    void addSplits(QStringView list, qsizetype at, const QList<PayerSplit> &splits)
    {
        const Provenance ofLine = m_provenance;
        for (qsizetype i = 0; i < splits.size(); ++i) {
            const PayerSplit &split = splits.at(i);
            const QString field = caseField(list, at, u"splits", i) + u'.';
            if (split.provenance != Provenance())
                m_provenance = split.provenance;
            if (i > 0)
                add(field + u"fromYear"_s, tr("Payers from the year"), NumberForm::Year,
                    number(split.fromYear), {})
                    .limits = anyYear;
            addShare(field + u"municipality"_s, shareLabel(Payer::Municipality),
                     split.municipality);
            addShare(field + u"region"_s, shareLabel(Payer::Region), split.region);
            addShare(field + u"state"_s, shareLabel(Payer::State), split.state);
            addShare(field + u"other"_s, shareLabel(Payer::Other), split.other);
            addShare(field + u"reimbursement"_s, tr("Paid back to the municipality by the state"),
                     split.reimbursement);
            m_provenance = ofLine;
        }
        if (splits.isEmpty())
            add(caseField(list, at, u"splits"), NumberForm::Percent, {}, {});
    }

    QString shareLabel(Payer payer) const
    {
        return tr("Share: %1", "of one payer").arg(payerLabel(payer));
    }

    void addShare(const QString &field, const QString &label, Percentage share)
    {
        add(field, label, NumberForm::Percent, share.fraction(), {}).limits = anyShare;
    }

    void addCounting()
    {
        begin(tr("How it is counted"));
        CaseAssumption &first = add(u"firstYear"_s, NumberForm::Year, number(m_case.firstYear), {});
        first.isOptional = true;
        first.emptyText = tr("not stated");
        first.limits = anyYear;
        CaseAssumption &level =
            add(u"priceLevelYear"_s, NumberForm::Year, number(m_case.priceLevelYear), {});
        level.isOptional = true;
        level.emptyText = tr("not stated");
        level.limits = anyYear;
        add(u"horizon"_s, NumberForm::Count, number(m_case.horizon), years()).limits = anyHorizon;
    }

    void addRanges()
    {
        if (m_case.ranges.isEmpty())
            return;
        begin(caseFieldLabel(u"ranges"_s));
        for (qsizetype i = 0; i < m_case.ranges.size(); ++i) {
            const ParameterRange &range = m_case.ranges.at(i);
            CaseAssumption &added =
                add(caseField(u"ranges", i), parameterText(m_case, range.parameter),
                    NumberForm::Factor, {}, {});
            added.isOptional = true;
            added.low = number(range.low);
            added.high = number(range.high);
        }
    }

    void addDiscounting()
    {
        begin(tr("Discount rates"));
        m_groups.last().isOfVersion = true;
        m_provenance = m_settings.discountSchedule.provenance;
        const QList<DiscountRate> &rates = m_settings.discountSchedule.rates;
        for (qsizetype i = 0; i < rates.size(); ++i) {
            const QString field = caseField(u"rates", i) + u'.';
            add(field + u"fromYear"_s, tr("Rate %1 from year").arg(i + 1), NumberForm::Count,
                rates.at(i).fromYear, QString());
            CaseAssumption &to = add(field + u"toYear"_s, tr("Rate %1 to year").arg(i + 1),
                                     NumberForm::Count, number(rates.at(i).toYear), QString());
            to.isOptional = true;
            to.emptyText = tr("and onwards");
            add(field + u"rate"_s, tr("Rate %1").arg(i + 1), NumberForm::Percent,
                rates.at(i).rate.fraction(), tr("a year"))
                .limits = anyShare;
        }
    }

    void addIndex()
    {
        const QList<PriceIndexYear> &years = m_settings.priceIndex.years;
        if (years.isEmpty())
            return;
        begin(tr("Price index"));
        m_groups.last().isOfVersion = true;
        m_provenance = m_settings.priceIndex.provenance;
        for (qsizetype i = 0; i < years.size(); ++i)
            add(caseField(u"index", i), QString::number(years.at(i).year), NumberForm::Factor,
                years.at(i).value.value(), QString());
    }

    const BusinessCase &m_case;
    const CaseSettings &m_settings;
    QString m_unit;
    QList<AssumptionGroup> m_groups;
    Provenance m_provenance; ///< Of what is added next.
    std::optional<EvidenceGrade> m_grade;
};

} // namespace

QString parameterText(const BusinessCase &businessCase, const CaseParameter &parameter)
{
    for (qsizetype i = 0; i < businessCase.consequences.size(); ++i) {
        if (!parameter.consequence.isNull()
            && businessCase.consequences.at(i).id == parameter.consequence)
            return QCoreApplication::translate("bundlinje::CaseAssumptions", "%1, times",
                                               "%1 name of a consequence")
                .arg(caseFieldText(businessCase, caseField(u"consequences", i)));
    }
    return caseParameterLabel(parameter.kind);
}

QList<AssumptionGroup> caseAssumptions(const BusinessCase &businessCase,
                                       const CaseSettings &settings)
{
    return Assumptions(businessCase, settings).groups();
}

QString assumptionText(const CaseAssumption &assumption, double number, Currency currency,
                       const QLocale &locale)
{
    const auto scaled = [](double value, qint64 factor) {
        return std::llround(value * static_cast<double>(factor));
    };
    switch (assumption.form) {
    case NumberForm::Amount:
        return exactText(Money::fromMinor(scaled(number, currency.minorPerUnit()), currency),
                         locale);
    case NumberForm::Percent:
        return percentText(Percentage::fromTenMillionths(scaled(number, Quantity::perWhole)),
                           locale);
    case NumberForm::Count:
        return countText(scaled(number, 1), locale);
    case NumberForm::Year:
        return QString::number(scaled(number, 1));
    case NumberForm::General:
    case NumberForm::Factor:
    case NumberForm::Date: // No assumption is a day.
        break;
    }
    qint64 parts = scaled(number, Quantity::perWhole);
    int decimals = 7;
    for (; decimals > 0 && parts % 10 == 0; --decimals)
        parts /= 10;
    return scaledText(parts, decimals, locale);
}

} // namespace bundlinje
