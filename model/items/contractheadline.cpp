#include "model/items/contractheadline.h"

#include "model/calc/contractversions.h"
#include "model/calc/investmentchecks.h"
#include "model/calc/verifiedrepayment.h"
#include "model/items/amounttext.h"
#include "model/items/casefiguretext.h"
#include "model/items/checktext.h"
#include "model/items/contractwords.h"
#include "model/items/errormessage.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Input = ContractGap::Input;

class HeadlineWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::ContractHeadline)

public:
    explicit HeadlineWords(const ContractReport &report)
        : m_report(report)
    {
    }

    QString sentence() const;
    QList<GapText> gaps() const;
    QList<KeyFigure> figures() const;

private:
    bool isMeasured() const;
    KeyFigure amount(const QString &title, const RepaymentBound &bound) const;
    KeyFigure earned() const;
    KeyFigure repaid() const;
    KeyFigure returned() const;
    QString fieldOf(const ContractGap &gap) const;

    const ContractReport &m_report;
};

bool HeadlineWords::isMeasured() const
{
    const QList<ContractLine> &lines = m_report.outlook->soFar.lines;
    return std::any_of(lines.cbegin(), lines.cend(), [](const ContractLine &line) {
        return line.kind == ContractLine::Kind::Measured && line.isDetermined;
    });
}

QString HeadlineWords::sentence() const
{
    if (!m_report.outlook) {
        return m_report.outlook.error().code == Error::Code::InvalidInput
            ? tr("Nothing is calculated until this is put right.")
            : bundlinje::sentence(errorMessage(m_report.outlook.error()));
    }
    if (paidComponents(m_report.contract()).isEmpty())
        return tr("Here the result stands as soon as the contract says what it pays for.");
    const RepaymentOutlook &outlook = *m_report.outlook;
    const bool isBounded = outlook.maximum.kind == RepaymentBound::Kind::Amount;
    const QString most = boundText(m_report, outlook.maximum);
    if (!isMeasured())
        return isBounded ? tr("Nothing is measured yet; at most %1 can be repaid.").arg(most)
                         : tr("Nothing is measured yet.");
    const QString total = millionsOf(m_report, outlook.soFar.earned());
    if (!outlook.soFar.isComplete())
        return tr("%1 is earned as far as is known; it is not the total, because something is "
                  "missing.")
            .arg(total);
    return isBounded ? tr("%1 of at most %2 is earned so far.").arg(total, most)
                     : tr("%1 is earned so far.").arg(total);
}

/// The field that says it; rows by their place.
QString HeadlineWords::fieldOf(const ContractGap &gap) const
{
    switch (gap.input) {
    case Input::Value:
    case Input::Reference:
    case Input::Measured:
    case Input::GateValue:
        return gap.index >= 0 ? u"measurements[%1]"_s.arg(gap.index) : u"measurements"_s;
    case Input::Target:
    case Input::Baseline:
        return u"effectGoals"_s;
    case Input::Split:
        return u"contract.terms.split"_s;
    case Input::Schedule:
        return u"contract.terms.schedule"_s;
    case Input::ReturnMethod:
        return u"contract.terms.returnCap.method"_s;
    case Input::ReturnRate:
        return u"contract.terms.returnCap.rate"_s;
    case Input::CheckDay:
    case Input::Checks:
        return u"contract.terms.checks"_s;
    case Input::Instalment:
        return gap.index >= 0 ? u"contract.instalments[%1]"_s.arg(gap.index)
                              : u"contract.instalments"_s;
    }
    return u"contract"_s;
}

QList<GapText> HeadlineWords::gaps() const
{
    QList<GapText> texts;
    const auto add = [&](const GapText &gap) {
        if (!texts.contains(gap))
            texts.append(gap);
    };
    if (!m_report.outlook) {
        for (const InvestmentCheck &check : contractChecksOf(m_report.investment)) {
            if (check.ofContract && isRefusal(*check.ofContract))
                add({check.field,
                     tr("%1: %2", "%1 field, %2 what is wrong with it")
                         .arg(checkLabel(check), checkText(check))});
        }
        return texts;
    }
    if (paidComponents(m_report.contract()).isEmpty())
        add({u"contract.terms.components"_s, tr("what the contract pays for")});
    for (const ContractGap &gap : m_report.outlook->soFar.missing)
        add({fieldOf(gap), contractGapText(m_report.contract(), gap)});
    for (const ContractGap &gap : m_report.outlook->maximum.missing)
        add({fieldOf(gap), contractGapText(m_report.contract(), gap)});
    if (m_report.whatIf && m_report.whatIf->obstacle == WhatIf::Obstacle::NoEnd)
        add({u"effectGoals"_s,
             tr("the target of the goal that %1 pays for", "a component")
                 .arg(componentText(m_report.contract(), m_report.question.component))});
    return texts;
}

KeyFigure HeadlineWords::amount(const QString &title, const RepaymentBound &bound) const
{
    const bool isAmount = bound.kind == RepaymentBound::Kind::Amount;
    if (paidComponents(m_report.contract()).isEmpty()) // 0 kr. would say that it is known.
        return {.title = title,
                .value = QString::fromUtf16(missingText),
                .remark = tr("what the contract pays for is missing")};
    return {.title = title,
            .value = isAmount ? boundText(m_report, bound) : QString::fromUtf16(missingText),
            .remark = isAmount ? QString() : boundText(m_report, bound),
            .amount =
                isAmount ? std::optional(static_cast<double>(bound.amount.minor())) : std::nullopt};
}

/// What is confirmed by somebody else is said apart.
KeyFigure HeadlineWords::earned() const
{
    const ContractResult &result = m_report.outlook->soFar;
    KeyFigure made{
        .title = tr("Earned"), .value = millionsOf(m_report, result.earned()), .remark = {}};
    made.amount = static_cast<double>(result.earned().minor());
    if (!isMeasured()) {
        made.value = QString::fromUtf16(missingText);
        made.remark = tr("nothing is measured yet");
        made.amount.reset();
        return made;
    }
    const Money verified = verifiedRepayment(result, m_report.investment.measurements);
    made.remark = !result.isComplete() ? tr("as far as is known")
        : verified == result.earned()
        ? tr("all of it verified")
        : tr("%1 of it verified", "an amount").arg(millionsOf(m_report, verified));
    if (result.minimumTopUp.minor() > 0)
        made.remark = tr("%1; and %2 up to the minimum repayment", "%1 a remark, %2 an amount")
                          .arg(made.remark, millionsOf(m_report, result.minimumTopUp));
    return made;
}

KeyFigure HeadlineWords::repaid() const
{
    KeyFigure made{.title = tr("Repaid"), .value = QString::fromUtf16(missingText), .remark = {}};
    if (m_report.investment.cashFlows.isEmpty()) {
        made.remark = tr("no payments are entered");
        return made;
    }
    const bool isNothing = m_report.actual.course.flows.isEmpty();
    const Money nothing = Money::fromMinor(0, m_report.currency());
    const Money back = isNothing ? nothing : m_report.actual.metrics.distributed;
    const Money out = isNothing ? nothing : m_report.actual.metrics.paidIn;
    made.value = millionsOf(m_report, back);
    made.amount = static_cast<double>(back.minor());
    made.remark = tr("of %1 paid out", "an amount").arg(millionsOf(m_report, out));
    return made;
}

KeyFigure HeadlineWords::returned() const
{
    KeyFigure made{
        .title = tr("Return a year"), .value = QString::fromUtf16(missingText), .remark = {}};
    if (m_report.expected.course.flows.isEmpty()) {
        made.remark = tr("no payments are entered");
        return made;
    }
    const InternalRates &rates = m_report.expected.metrics.internalRates;
    if (const auto rate = rates.rate()) {
        made.value = roundedPercentText(*rate, m_report.locale);
        made.amount = *rate;
        made.remark = tr("with what is still planned");
    } else {
        made.remark = internalRateText(rates, m_report.locale);
    }
    return made;
}

QList<KeyFigure> HeadlineWords::figures() const
{
    if (!m_report.outlook)
        return {};
    return {amount(tr("Maximum"), m_report.outlook->maximum), earned(),
            amount(tr("Still to earn"), m_report.outlook->stillToEarn), repaid(), returned()};
}

} // namespace

QString contractSentence(const ContractReport &report)
{
    return HeadlineWords(report).sentence();
}

QList<GapText> contractGapTexts(const ContractReport &report)
{
    return HeadlineWords(report).gaps();
}

QList<KeyFigure> contractKeyFigures(const ContractReport &report)
{
    return HeadlineWords(report).figures();
}

} // namespace bundlinje
