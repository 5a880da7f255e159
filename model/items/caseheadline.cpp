#include "model/items/caseheadline.h"

#include "model/items/caselabels.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class HeadlineWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CaseHeadline)

public:
    explicit HeadlineWords(const ShownCase &shown)
        : m_shown(shown)
        , m_result(shown.result)
    {
    }

    QString sentence() const;
    QList<CaseKeyFigure> figures() const;
    QString gapText(const CaseGap &gap) const;

private:
    QString outcome(double net) const;
    QString ratioOutcome(double net, double ratio) const;
    QString paybackSentence() const;
    QString incompleteSentence() const;
    CaseKeyFigure amount(CaseFigureKey key, const QString &title,
                         const CaseFigure<double> &figure) const;
    CaseKeyFigure perHead(CaseFigureKey key, const QString &title,
                          const CaseFigure<double> &figure) const;
    CaseKeyFigure years(CaseFigureKey key, const QString &title,
                        const CaseFigure<double> &figure) const;
    CaseKeyFigure netOf(Payer payer) const;
    CaseKeyFigure ratio() const;
    CaseKeyFigure internalRate() const;
    QString paybackFrom() const;

    const ShownCase &m_shown;
    const BusinessCaseResult &m_result;
};

QString withoutValue()
{
    return QString::fromUtf16(missingText);
}

QString HeadlineWords::sentence() const
{
    if (!m_result.netPresentValue) {
        return m_result.netPresentValue.error().reason == NoValue::Reason::Overflow
            ? tr("The amounts are too large to add up.")
            : incompleteSentence();
    }
    return outcome(*m_result.netPresentValue) + u' ' + paybackSentence();
}

/// What rounds to nothing is neither gain nor loss.
QString HeadlineWords::outcome(double net) const
{
    if (std::abs(net) < 0.5)
        return tr("The public economy neither gains nor loses in present value over %Ln years.",
                  nullptr, m_result.horizon);
    // Where the costs are saved on the whole, a ratio would mean nothing.
    if (m_result.benefitCostRatio && m_result.presentValueOfCosts
        && *m_result.presentValueOfCosts > 0 && *m_result.benefitCostRatio >= 0)
        return ratioOutcome(net, *m_result.benefitCostRatio);
    const QString size = millionsOf(m_shown, std::abs(net));
    return net > 0 ? tr("The public economy gains %1 in present value over %Ln years.", nullptr,
                        m_result.horizon)
                         .arg(size)
                   : tr("The public economy loses %1 in present value over %Ln years.", nullptr,
                        m_result.horizon)
                         .arg(size);
}

QString HeadlineWords::ratioOutcome(double net, double ratio) const
{
    const QString size = millionsOf(m_shown, std::abs(net));
    const QString each = ratioText(ratio, m_shown.locale);
    const int years = m_result.horizon;
    if (m_shown.businessCase.currency != Currency::DKK)
        return net > 0 ? tr("The public economy gains %1 in present value over %Ln years: %2 times "
                            "what it costs.",
                            nullptr, years)
                             .arg(size, each)
                       : tr("The public economy loses %1 in present value over %Ln years: only %2 "
                            "times the cost comes back.",
                            nullptr, years)
                             .arg(size, each);
    return net > 0
        ? tr("The public economy gains %1 in present value over %Ln years: %2 kr. for each krone.",
             nullptr, years)
              .arg(size, each)
        : tr("The public economy loses %1 in present value over %Ln years: only %2 kr. comes back "
             "for each krone.",
             nullptr, years)
              .arg(size, each);
}

QString HeadlineWords::paybackSentence() const
{
    if (!m_result.payback)
        return tr("It is not paid back within the time horizon.");
    if (*m_result.payback <= 0)
        return tr("It is never in the red.");
    const qint64 tenths = std::llround(*m_result.payback * 10);
    if (tenths == 10)
        return tr("Paid back after one year before discounting.");
    return tr("Paid back after %1 years before discounting.")
        .arg(yearsText(*m_result.payback, m_shown.locale));
}

QString HeadlineWords::incompleteSentence() const
{
    const auto waiting = static_cast<int>(m_result.gaps.size());
    const QString waits = tr("The result waits for %Ln inputs.", nullptr, waiting);
    if (m_result.presentValueOfCosts && *m_result.presentValueOfCosts > 0)
        return waits + u' '
            + tr("Known so far: it costs %1.")
                  .arg(millionsOf(m_shown, *m_result.presentValueOfCosts));
    if (m_result.presentValueOfConsequences && *m_result.presentValueOfConsequences > 0)
        return waits + u' '
            + tr("Known so far: the consequences are worth %1.")
                  .arg(millionsOf(m_shown, *m_result.presentValueOfConsequences));
    return waits;
}

CaseKeyFigure HeadlineWords::amount(CaseFigureKey key, const QString &title,
                                    const CaseFigure<double> &figure) const
{
    if (!figure)
        return {{title, withoutValue(), noValueText(figure.error()), {}}, key};
    return {{title, millionsOf(m_shown, *figure), {}, *figure}, key};
}

CaseKeyFigure HeadlineWords::perHead(CaseFigureKey key, const QString &title,
                                     const CaseFigure<double> &figure) const
{
    CaseKeyFigure shown = amount(key, title, figure);
    if (figure)
        shown.value = kronerOf(m_shown, *figure);
    return shown;
}

QString HeadlineWords::paybackFrom() const
{
    const std::optional<int> first = m_shown.businessCase.firstYear;
    return first ? tr("counted from %1", "a year").arg(*first) : tr("counted from year 0");
}

CaseKeyFigure HeadlineWords::years(CaseFigureKey key, const QString &title,
                                   const CaseFigure<double> &figure) const
{
    if (!figure)
        return {{title, withoutValue(), noValueText(figure.error()), {}}, key};
    if (*figure <= 0)
        return {{title, tr("at once", "payback"), tr("never in the red"), 0}, key};
    const QString value = std::llround(*figure * 10) == 10
        ? tr("1 year")
        : tr("%1 years").arg(yearsText(*figure, m_shown.locale));
    return {{title, value, paybackFrom(), *figure}, key};
}

CaseKeyFigure HeadlineWords::netOf(Payer payer) const
{
    const auto at = static_cast<std::size_t>(payer);
    const auto key =
        static_cast<CaseFigureKey>(static_cast<int>(CaseFigureKey::NetOfMunicipality) + int(at));
    CaseFigure<double> figure = notComputed();
    if (m_result.netPresentValueByPayer)
        figure = m_result.netPresentValueByPayer->at(at);
    else
        figure = tl::make_unexpected(m_result.netPresentValueByPayer.error());
    CaseKeyFigure net =
        amount(key, tr("Net of %1", "a payer").arg(payerLabel(payer).toLower()), figure);
    if (figure)
        net.remark = tr("present value");
    return net;
}

CaseKeyFigure HeadlineWords::ratio() const
{
    const QString title = tr("Gain per unit of cost");
    const CaseFigure<double> &figure = m_result.benefitCostRatio;
    if (!figure)
        return {{title, withoutValue(), noValueText(figure.error()), {}},
                CaseFigureKey::BenefitCostRatio};
    return {{title, ratioText(*figure, m_shown.locale), tr("gain for each one paid"), *figure},
            CaseFigureKey::BenefitCostRatio};
}

CaseKeyFigure HeadlineWords::internalRate() const
{
    const QString title = tr("Internal rate of return");
    const auto without = [&](const QString &why) {
        return CaseKeyFigure{{title, withoutValue(), why, {}}, CaseFigureKey::InternalRate};
    };
    if (!m_result.internalRates)
        return without(noValueText(m_result.internalRates.error()));
    if (m_result.internalRates->roots.size() > 1)
        return without(tr("not unique"));
    const std::optional<double> rate = m_result.internalRates->rate();
    if (!rate)
        return without(tr("cannot be calculated"));
    const Percentage shown = Percentage::fromPpm(std::llround(*rate * 1000) * 1000);
    return {{title, percentText(shown, m_shown.locale), tr("a year"), *rate},
            CaseFigureKey::InternalRate};
}

QList<CaseKeyFigure> HeadlineWords::figures() const
{
    CaseKeyFigure net =
        amount(CaseFigureKey::Net, tr("Net present value"), m_result.netPresentValue);
    if (m_result.netPresentValue)
        net.remark = tr("over %Ln years", nullptr, m_result.horizon);
    QList<CaseKeyFigure> figures{net, ratio(), internalRate(),
                                 years(CaseFigureKey::Payback, tr("Payback"), m_result.payback)};
    for (const Payer payer : payers)
        figures.append(netOf(payer));
    figures.append(years(CaseFigureKey::DiscountedPayback, tr("Discounted payback"),
                         m_result.discountedPayback));
    figures.append(amount(CaseFigureKey::Gains, tr("Present value of the consequences"),
                          m_result.presentValueOfConsequences));
    figures.append(amount(CaseFigureKey::Costs, tr("Present value of the costs"),
                          m_result.presentValueOfCosts));
    figures.append(amount(CaseFigureKey::UndiscountedNet, tr("Net without discounting"),
                          m_result.undiscountedNet));
    figures.append(perHead(CaseFigureKey::NetPerParticipant, tr("Net for each participant"),
                           m_result.netPerParticipant));
    figures.append(perHead(CaseFigureKey::CostPerParticipant, tr("Cost for each participant"),
                           m_result.costPerParticipant));
    figures.append(perHead(CaseFigureKey::NetPerSuccess, tr("Net for each one more who succeeds"),
                           m_result.netPerSuccess));
    figures.append(perHead(CaseFigureKey::CostPerSuccess, tr("Cost for each one more who succeeds"),
                           m_result.costPerSuccess));
    return figures;
}

QString HeadlineWords::gapText(const CaseGap &gap) const
{
    const QString label = caseFieldText(m_shown.businessCase, gap.field);
    switch (gap.reason) {
    case CaseGap::Reason::Missing:
        return label;
    case CaseGap::Reason::NoPriceIndex:
        return tr("%1 (no price index for that year)").arg(label);
    case CaseGap::Reason::Refused:
        return tr("%1 (cannot be used as it stands)").arg(label);
    }
    return label;
}

} // namespace

QString caseSentence(const ShownCase &shown)
{
    return HeadlineWords(shown).sentence();
}

QList<GapText> caseGapTexts(const ShownCase &shown)
{
    const HeadlineWords words(shown);
    QList<GapText> texts;
    for (const CaseGap &gap : shown.result.gaps)
        texts.append({gap.field, words.gapText(gap)});
    return texts;
}

QList<CaseKeyFigure> caseKeyFigures(const ShownCase &shown)
{
    return HeadlineWords(shown).figures();
}

std::optional<Payer> payerOf(CaseFigureKey key)
{
    const int at = static_cast<int>(key) - static_cast<int>(CaseFigureKey::NetOfMunicipality);
    if (at < 0 || at >= static_cast<int>(payers.size()))
        return std::nullopt;
    return payers[static_cast<std::size_t>(at)];
}

} // namespace bundlinje
