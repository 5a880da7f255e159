#include "model/calc/payershares.h"
#include "model/items/amounttext.h"
#include "model/items/caseexplanation.h"
#include "model/items/caselabels.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

const QString times = u" × "_s;

class DerivationWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CaseDerivation)

public:
    DerivationWords(const ShownCase &shown, const LineDerivation &derivation)
        : m_shown(shown)
        , m_derivation(derivation)
    {
    }

    QString text() const;

private:
    QString amount(Money money) const;
    QString decimal(Quantity quantity) const;
    QString persons() const;
    QString ofCost() const;
    QStringList ofConsequence() const;
    QString shareOfPayer(const PayerSplit &split, Payer payer) const;

    const ShownCase &m_shown;
    const LineDerivation &m_derivation;
};

QString DerivationWords::amount(Money money) const
{
    return m_shown.amountsHidden ? QString::fromUtf16(hiddenText)
                                 : exactText(money, m_shown.locale);
}

QString DerivationWords::decimal(Quantity quantity) const
{
    return toDecimal(quantity).replace(u'.', m_shown.locale.decimalPoint());
}

/// "45 persons", or "(45 × 0.5 + 40 × 90%²) persons" where cohorts feel it differently.
QString DerivationWords::persons() const
{
    QStringList terms;
    for (const CohortTerm &cohort : m_derivation.cohorts) {
        QString term = countText(cohort.persons, m_shown.locale);
        if (cohort.felt != Quantity::fromWhole(1))
            term += times + decimal(cohort.felt);
        const bool fades = m_derivation.retention && *m_derivation.retention != Percentage::whole()
            && cohort.yearsFaded > 0;
        if (fades)
            term += times
                + (cohort.yearsFaded == 1
                       ? percentText(*m_derivation.retention, m_shown.locale)
                       : tr("%1 to the power of %2", "what is left each year, years")
                             .arg(percentText(*m_derivation.retention, m_shown.locale),
                                  QString::number(cohort.yearsFaded)));
        terms.append(term);
    }
    const QString sum = terms.join(u" + "_s);
    return tr("%1 persons", "a number, or a sum in brackets")
        .arg(terms.size() > 1 ? u'(' + sum + u')' : sum);
}

QString DerivationWords::ofCost() const
{
    QStringList terms;
    if (m_derivation.fixed && (m_derivation.fixed->minor() != 0 || m_derivation.cohorts.isEmpty()))
        terms.append(amount(*m_derivation.fixed));
    for (const CohortTerm &cohort : m_derivation.cohorts) {
        if (cohort.perParticipant)
            terms.append(tr("%1 persons", "a number, or a sum in brackets")
                             .arg(countText(cohort.persons, m_shown.locale))
                         + times + amount(*cohort.perParticipant));
    }
    if (terms.isEmpty())
        return amount(Money::fromMinor(0, m_shown.businessCase.currency));
    const QString sum = terms.join(u" + "_s);
    const bool goesOn = m_derivation.conversion || m_derivation.split;
    return terms.size() > 1 && goesOn ? u'(' + sum + u')' : sum;
}

QStringList DerivationWords::ofConsequence() const
{
    QStringList factors;
    if (m_derivation.cohorts.isEmpty())
        return {tr("nobody in that year")};
    factors.append(persons());
    if (m_derivation.successWith && m_derivation.successWithout)
        factors.append(tr("(%1 − %2)", "success rates with and without the effort")
                           .arg(percentText(*m_derivation.successWith, m_shown.locale),
                                percentText(*m_derivation.successWithout, m_shown.locale)));
    else if (m_derivation.successWith)
        factors.append(percentText(*m_derivation.successWith, m_shown.locale));
    if (m_derivation.share && *m_derivation.share != Percentage::whole())
        factors.append(
            tr("%1 of them", "a share").arg(percentText(*m_derivation.share, m_shown.locale)));
    if (m_derivation.amount)
        factors.append(amount(*m_derivation.amount));
    return factors;
}

/// As it is counted with.
QString DerivationWords::shareOfPayer(const PayerSplit &split, Payer payer) const
{
    constexpr qint64 parts = wholeAfterReimbursement / Percentage::whole().tenMillionths();
    const Percentage counted = Percentage::fromTenMillionths(
        roundedQuotient(shareAfterReimbursement(split, payer), parts));
    const QString share = percentText(counted, m_shown.locale);
    const QString name = payerLabel(payer).toLower();
    if (counted == shareOf(split, payer))
        return tr("%1 (%2)", "a share, a payer").arg(share, name);
    return tr("%1 (%2, after the state reimburses %3 of the municipality's share)",
              "a share, a payer, a share")
        .arg(share, name, percentText(split.reimbursement, m_shown.locale));
}

QString DerivationWords::text() const
{
    QStringList factors = m_derivation.line.isCost() ? QStringList{ofCost()} : ofConsequence();
    if (m_derivation.conversion)
        factors.append(tr("%1 ÷ %2 (prices of %3)", "index, index, year")
                           .arg(decimal(m_derivation.conversion->to),
                                decimal(m_derivation.conversion->from),
                                QString::number(m_derivation.conversion->toYear)));
    if (m_derivation.payer && m_derivation.split)
        factors.append(shareOfPayer(*m_derivation.split, *m_derivation.payer));
    return factors.join(times);
}

} // namespace

QString derivationText(const ShownCase &shown, const LineDerivation &derivation)
{
    return DerivationWords(shown, derivation).text();
}

} // namespace bundlinje
