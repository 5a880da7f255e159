#pragma once

#include "model/domain/changeset.h"

namespace bundlinje::test {

/// What the figures of the investments on slides are like.
enum class SlideAmounts { Usual, Huge, Negative, Missing };

inline MoneyFigure slideAmount(qint64 kroner)
{
    MoneyFigure figure;
    figure.amount = Money::fromMinor(kroner * 100, Currency::DKK);
    figure.basis = Basis::Stated;
    return figure;
}

inline CashFlow slidePayment(CashDirection direction, int year, qint64 kroner)
{
    CashFlow flow;
    flow.direction = direction;
    flow.purpose = direction == CashDirection::Call ? CashPurpose::InvestorPayment
                                                    : CashPurpose::OutcomePayment;
    flow.state = CashState::Planned;
    flow.date = PartialDate::fromDate(QDate(year, 6, 30));
    flow.amount = Money::fromMinor(kroner * 100, Currency::DKK);
    return flow;
}

/// Investments with names of 60 letters here and there, payments, and dates that are over.
inline PortfolioContent slidePortfolio(int count, SlideAmounts amounts)
{
    using namespace Qt::StringLiterals;
    PortfolioContent content{.portfolio = newPortfolio(u"Den Sociale Investeringsfond"_s),
                             .investments = {}};
    for (int i = 0; i < count; ++i) {
        Investment investment;
        investment.id = InvestmentId::create();
        investment.name = i % 3 == 0
            ? u"Helhedsorienteret indsats for unge uden job og uddannelse %1"_s.arg(i, 3, 10,
                                                                                    QChar(u'0'))
            : u"Investering %1"_s.arg(i + 1);
        const qint64 kroner = 2'000'000 + qint64(i * 37 % 100) * 100'000;
        const qint64 factor = amounts == SlideAmounts::Huge ? 1'000'000 : 1;
        const qint64 sign = amounts == SlideAmounts::Negative ? -1 : 1;
        if (amounts != SlideAmounts::Missing) {
            investment.ownShare = slideAmount(kroner * factor);
            if (i % 4 != 3)
                investment.fundPotential =
                    slideAmount(sign * (1'000'000 + qint64(i * 61 % 130) * 100'000) * factor);
            investment.cashFlows = {
                slidePayment(CashDirection::Call, 2024, kroner * factor),
                slidePayment(CashDirection::Distribution, 2028, kroner * factor + sign * 900'000)};
        }
        investment.effort.plannedEnd = PartialDate::fromDate(QDate(2025, 1 + i % 12, 15));
        content.investments.append(investment);
    }
    return content;
}

} // namespace bundlinje::test
