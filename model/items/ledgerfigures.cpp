#include "model/items/ledgerfigures.h"

#include "model/calc/ledgertotals.h"
#include "model/items/amounttext.h"
#include "model/items/errormessage.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class Figures final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::LedgerFigures)

public:
    Figures(const PartContext &context)
        : m_context(context)
    {
    }

    QList<LedgerFigure> of(const LedgerTotals &totals)
    {
        for (const CurrencyTotals &one : totals.currencies)
            addCurrency(one);
        if (totals.withoutAmount > 0 && !m_figures.isEmpty())
            m_figures.first().words += u' '
                + tr("%Ln payment(s) without an amount are in none of these sums.", nullptr,
                     totals.withoutAmount);
        return m_figures;
    }

private:
    QString text(Money amount) const
    {
        return m_context.amountsHidden ? QString::fromUtf16(hiddenText)
                                       : exactText(amount, m_context.locale);
    }

    void addCurrency(const CurrencyTotals &totals)
    {
        const CashSums &calls = totals.calls;
        const CashSums &back = totals.distributions;
        const auto money = [&](qint64 minor) {
            return Money::fromMinor(minor, totals.currency);
        };
        // Parts of one sum that fits, so these fit too.
        add(tr("Payments out"), money(calls.total.minor() - calls.writtenOff.minor()),
            tr("All that is to be paid out or was, but for what is written off."));
        add(tr("Paid out"), calls.settled, tr("With the amounts that were moved."));
        add(tr("Repaid"), back.settled, repaidWords(totals));
        add(tr("To receive"), back.outstanding,
            tr("Due or invoiced to others, and not received yet."));
        addLate(tr("Late to be received"), back);
        addLate(tr("Late to be paid"), calls);
    }

    void addLate(const QString &name, const CashSums &sums)
    {
        const qint64 late = sums.overdue.minor() + sums.plannedPast.minor();
        add(name, Money::fromMinor(late, sums.overdue.currency()),
            late == 0 ? tr("Nothing is past its date.") : lateWords(sums));
        m_figures.last().isUrgent = late != 0;
    }

    /// What is only planned is late without being due: it is not in what is to be received.
    QString lateWords(const CashSums &sums) const
    {
        if (sums.overdue.minor() == 0)
            return tr("Its date is past; it is only planned, and not claimed.");
        return sums.plannedPast.minor() == 0
            ? tr("Its date is past.")
            : tr("Its date is past; %1 of it is only planned, and not claimed.")
                  .arg(text(sums.plannedPast));
    }

    QString repaidWords(const CurrencyTotals &totals) const
    {
        return totals.guarantees.settled.minor() == 0
            ? tr("What came back.")
            : tr("What came back, %1 of it from a guarantee.").arg(text(totals.guarantees.settled));
    }

    void add(const QString &name, Money amount, const QString &words)
    {
        m_figures.append({name, text(amount), words});
    }

    const PartContext &m_context;
    QList<LedgerFigure> m_figures;
};

} // namespace

QList<LedgerFigure> ledgerFigures(const QList<CashFlow> &ledger, const PartContext &context)
{
    const Result<LedgerTotals> totals = ledgerTotals(ledger, context.today);
    if (!totals)
        return {{QString(), QString(), sentence(errorMessage(totals.error())), true}};
    return Figures(context).of(*totals);
}

} // namespace bundlinje
