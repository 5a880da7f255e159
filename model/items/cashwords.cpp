#include "model/items/cashwords.h"

#include "model/items/amounttext.h"
#include "model/items/datetext.h"
#include "model/items/duemodel.h"
#include "model/items/hiddenamounts.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class CashWords final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CashWords)

public:
    CashWords(QDate today, const QLocale &locale, bool areAmountsHidden)
        : m_today(today)
        , m_locale(locale)
        , m_areAmountsHidden(areAmountsHidden)
    {
    }

    ResultTable table(const CashForecast &forecast) const
    {
        ResultTable table;
        table.title = tr("Money by quarter, %1", "%1 date")
                          .arg(dateText(PartialDate::fromDate(m_today), m_locale));
        table.heads = {tr("Quarter"), tr("Out"),         tr("In"),
                       tr("Net"),     tr("Running sum"), tr("State")};
        for (const ForecastCash &cash : forecast.rows)
            table.rows.append(row(cash));
        if (forecast.rows.isEmpty())
            table.sentence =
                tr("No payments yet. A payment says what is paid or repaid, and when.");
        if (forecast.withoutAmount > 0)
            table.caption = tr("%Ln payment(s) of unknown amount are left out.", nullptr,
                               forecast.withoutAmount);
        return table;
    }

    QString tooLarge() const
    {
        return tr("The amounts are too large to be added up. Look for an amount with too many "
                  "zeros.");
    }

    /// What is left of the capital for new investments.
    QString free(const FundCapital &capital, const FundPosition &position) const
    {
        if (!capital.amount || capital.amount->currency() != position.currency)
            return {};
        if (!position.free)
            return tr("What is free for new investments is not known, because the own share is "
                      "missing in some of them.");
        if (position.free->minor() < 0)
            return tr("▲ The capital of %1 is less than what is bound: %2 are lacking.",
                      "%1 and %2 amounts")
                .arg(amount(*capital.amount),
                     amount(Money::fromMinor(-position.free->minor(), position.currency)));
        return capital.isReinvested
            ? tr("Free for new investments: %1 of a capital of %2, with what is repaid.",
                 "%1 and %2 amounts")
                  .arg(amount(*position.free), amount(*capital.amount))
            : tr("Free for new investments: %1 of a capital of %2, without what is repaid.",
                 "%1 and %2 amounts")
                  .arg(amount(*position.free), amount(*capital.amount));
    }

    QString capitalUnknown() const
    {
        return tr("What is free for new investments is not known, because the fund's capital is "
                  "not in the settings of the portfolio.");
    }

    QString position(const FundPosition &position) const
    {
        QString text =
            tr("Committed %1 in %Ln investment(s) · paid out %2 · still to be paid out %3 · "
               "repaid %4 · outstanding %5",
               "amounts", position.investments)
                .arg(amount(position.committed), amount(position.paidIn), amount(position.undrawn),
                     amount(position.distributed), amount(position.outstanding));
        if (position.withoutCommitment > 0)
            text += u'\n'
                + tr("The own share is missing in %Ln of them.", nullptr,
                     position.withoutCommitment);
        return text;
    }

private:
    ResultTable::Row row(const ForecastCash &cash) const
    {
        ResultTable::Row row;
        row.cells.append({.text = time(cash), .exact = {}});
        for (const Money money : {cash.out, cash.in, cash.net})
            row.cells.append(cell(money));
        row.cells.append(cash.running
                             ? cell(*cash.running)
                             : ResultTable::Cell{.text = {}, .exact = {}, .isNumber = true});
        row.cells.append({.text = state(cash), .exact = {}});
        return row;
    }

    ResultTable::Cell cell(Money money) const
    {
        return {.text = exactText(money, m_locale),
                .exact = editText(money, m_locale),
                .isNumber = true};
    }

    QString time(const ForecastCash &cash) const
    {
        if (!cash.time)
            return tr("no date");
        const QString text = dateText(*cash.time, m_locale);
        return cash.time->precision() == PartialDate::Precision::Year
            ? tr("%1, quarter not known", "%1 year").arg(text)
            : text;
    }

    QString state(const ForecastCash &cash) const
    {
        const bool isPast = cash.time && cash.time->latest() < m_today;
        if (cash.hasHappened && cash.isExpected)
            return isPast ? tr("some of it is late") : tr("some of it has happened");
        if (cash.hasHappened)
            return tr("has happened");
        return isPast ? tr("late") : tr("expected");
    }

    QString amount(Money money) const
    {
        return m_areAmountsHidden ? QString::fromUtf16(hiddenText)
                                  : millionWithUnit(money, m_locale);
    }

    QDate m_today;
    QLocale m_locale;
    bool m_areAmountsHidden;
};

ResultTable withoutAmountsIn(ResultTable table)
{
    for (ResultTable::Row &row : table.rows) {
        for (ResultTable::Cell &cell : row.cells) {
            if (cell.isNumber)
                cell = {.text = withoutNumbers(cell.text), .exact = {}, .isNumber = true};
        }
    }
    return table;
}

} // namespace

CashView cashView(const QList<const CourseEntry *> &entries, const FundCapital &capital,
                  QDate today, const QString &words, const QLocale &locale, bool amountsHidden)
{
    QList<CashFlow> flows;
    QList<FundShare> shares;
    for (const CourseEntry *entry : entries) {
        if (!fitsWords(entry->name, words))
            continue;
        flows += entry->cashFlows;
        shares += entry->shares;
    }
    const CashWords text(today, locale, amountsHidden);
    const Result<CashForecast> forecast = cashForecast(flows);
    CashView view;
    view.table = text.table(forecast.value_or(CashForecast()));
    if (!forecast)
        view.table.sentence = text.tooLarge();
    view.position =
        fundPositionText(shares, words.trimmed().isEmpty() ? std::optional(capital) : std::nullopt,
                         locale, amountsHidden);
    view.onScreen = amountsHidden ? withoutAmountsIn(view.table) : view.table;
    return view;
}

QString fundPositionText(const QList<FundShare> &shares, const std::optional<FundCapital> &capital,
                         const QLocale &locale, bool amountsHidden)
{
    if (shares.isEmpty() && !(capital && capital->amount))
        return {};
    const CashWords words({}, locale, amountsHidden);
    const Result<QList<FundPosition>> positions =
        fundPositions(capital.value_or(FundCapital()), shares);
    if (!positions)
        return words.tooLarge();
    QStringList sentences;
    for (const FundPosition &position : *positions) {
        sentences.append(words.position(position));
        if (capital)
            sentences.append(words.free(*capital, position));
    }
    if (capital && !capital->amount)
        sentences.append(words.capitalUnknown());
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

} // namespace bundlinje
