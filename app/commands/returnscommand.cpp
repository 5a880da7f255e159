#include "app/commands/command.h"

#include "app/allcashflows.h"
#include "app/choices.h"
#include "app/openfile.h"
#include "app/texttable.h"
#include "model/calc/ledgervalue.h"
#include "model/calc/rounding.h"
#include "model/items/amounttext.h"
#include "model/items/casefiguretext.h"
#include "model/items/datetext.h"
#include "model/items/numbertext.h"
#include "model/json/enumnames.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The figures of one investment, or of all together, in one currency and one view.
struct Row {
    QJsonValue id; ///< Null = of all together.
    QString name;
    Currency currency;
    LedgerView view = LedgerView::Actual;
    InvestorMetrics metrics;
    std::optional<LedgerValue> value; ///< At the rate that was asked for.
    int leftOut = 0; ///< Entries without day or amount, which the figures do not hold.
};

constexpr std::array viewNames{
    EnumName<LedgerView>{LedgerView::Planned, u"Planned"},
    EnumName<LedgerView>{LedgerView::Actual, u"Actual"},
    EnumName<LedgerView>{LedgerView::Expected, u"Expected"},
};

class ReturnsCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::ReturnsCommand)

public:
    const char *name() const override { return "returns"; }
    QString summary() const override
    {
        return tr("What investors paid in and got back, actual, expected and as it was planned, "
                  "and their return");
    }
    QStringList examples() const override
    {
        return {u"returns min.bundlinje"_s, u"returns min.bundlinje --rate 4"_s,
                u"returns min.bundlinje --json"_s};
    }
    bool canLookBack() const override { return true; }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
        CLI::Option *rate = parser.add_option(
            "--rate", m_rate,
            tr("Also what the payments are worth at this rate a year, on the day that the contract "
               "starts or the first of them, if that is earlier")
                .toStdString());
        takeOnly(*rate->type_name("PERCENT"),
                 tr("Write 0 to 100, for example 4 or 3.5.", "rate a year"),
                 [](const QString &typed) { return rateFrom(typed).has_value(); });
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        const Result<PortfolioContent> content =
            readContent(QString::fromStdString(m_file), options);
        if (!content)
            return tl::make_unexpected(content.error());
        QList<Row> rows;
        const QList<CashFlow> all = allCashFlows(content->investments);
        for (const LedgerView view :
             {LedgerView::Actual, LedgerView::Expected, LedgerView::Planned}) {
            for (const Investment &investment : content->investments) {
                const Row named{.id = investment.id.toString(),
                                .name = investment.name.simplified(),
                                .view = view};
                if (const Status done = add(investment.cashFlows, {&investment, 1}, named, rows);
                    !done)
                    return tl::make_unexpected(done.error());
            }
            const Row together{.name = tr("All investments"), .view = view};
            const Status done = add(all, content->investments, together, rows);
            if (!done)
                return tl::make_unexpected(done.error());
        }
        Answer answer;
        answer.json = QJsonObject{{u"returns"_s, json(rows)}};
        answer.text =
            all.isEmpty() ? tr("No payments are entered.") + u'\n' : text(rows, options.locale);
        return answer;
    }

private:
    /// Empty if it is no rate of 0 to 100 % a year.
    static std::optional<Percentage> rateFrom(const QString &typed)
    {
        const Result<Percentage> rate = percentageFromDecimal(typed);
        constexpr Percentage highest = Percentage::whole();
        return rate && *rate >= Percentage() && *rate <= highest ? std::optional(*rate)
                                                                 : std::nullopt;
    }

    /// Empty where none is asked for.
    std::optional<Percentage> rate() const
    {
        return m_rate.empty() ? std::nullopt : rateFrom(QString::fromStdString(m_rate));
    }

    /// Of all contracts in the currency; empty = none is known.
    static std::optional<PartialDate> firstStart(std::span<const Investment> investments,
                                                 Currency currency)
    {
        std::optional<PartialDate> first;
        for (const Investment &investment : investments) {
            const std::optional<InvestmentContract> &contract = investment.contract;
            if (!contract || !contract->startsOn || contract->currency != currency)
                continue;
            const PartialDate start = *contract->startsOn;
            if (!first || start.latest() < first->latest())
                first = start;
        }
        return first;
    }

    /// A row for each currency, and one for a ledger of which no amount is known.
    /// @param of whose entries they are
    /// @param named whose row, and in which view
    Status add(const QList<CashFlow> &flows, std::span<const Investment> of, const Row &named,
               QList<Row> &rows) const
    {
        const LedgerCourses courses = ledgerCourses(flows, named.view);
        for (const LedgerCourse &course : courses.currencies) {
            Row row = named;
            row.currency = course.currency;
            row.leftOut = course.undated + courses.withoutAmount;
            Result<InvestorMetrics> metrics = investorMetrics(course.course);
            if (!metrics)
                return tl::make_unexpected(metrics.error());
            row.metrics = *std::move(metrics);
            if (const auto asked = rate()) {
                const auto value = ledgerValue(flows, named.view, course.currency, *asked,
                                               firstStart(of, course.currency));
                if (!value)
                    return tl::make_unexpected(value.error());
                row.value = *value;
            }
            rows.append(row);
        }
        if (courses.currencies.isEmpty() && courses.withoutAmount > 0) {
            rows.append(named);
            rows.last().leftOut = courses.withoutAmount;
        }
        return {};
    }

    /// The lowest point of the running sum, the J-curve; null = no payments.
    static QJsonValue lowestJson(const InvestorMetrics &metrics)
    {
        if (!metrics.lowestAt)
            return {};
        const qsizetype at = *metrics.lowestAt;
        return QJsonObject{{u"date"_s, metrics.days.at(at).toString(Qt::ISODate)},
                           {u"minor"_s, metrics.runningSum.at(at).minor()}};
    }

    static QJsonValue numberJson(const std::optional<double> &number)
    {
        return number ? QJsonValue(*number) : QJsonValue();
    }

    /// Whole minor units; null = there is none, or it is too large for them.
    static QJsonValue valueJson(const std::optional<LedgerValue> &value)
    {
        const auto minor = value ? roundedMinor(value->value) : std::nullopt;
        return minor ? QJsonValue(*minor) : QJsonValue();
    }

    QJsonArray json(const QList<Row> &rows) const
    {
        QJsonArray array;
        for (const Row &row : rows) {
            QJsonArray rates;
            for (const double rate : row.metrics.internalRates.roots)
                rates.append(rate);
            QJsonObject answer{{u"investment"_s, row.id},
                               {u"name"_s, row.name},
                               {u"currency"_s, row.currency.code()},
                               {u"view"_s, nameOf(viewNames, row.view)},
                               {u"paidIn"_s, row.metrics.paidIn.minor()},
                               {u"distributed"_s, row.metrics.distributed.minor()},
                               {u"dpi"_s, numberJson(row.metrics.dpi)},
                               {u"lowest"_s, lowestJson(row.metrics)},
                               {u"internalRates"_s, rates},
                               {u"irr"_s, numberJson(row.metrics.internalRates.rate())},
                               {u"paybackYears"_s, numberJson(row.metrics.payback)},
                               {u"entriesLeftOut"_s, row.leftOut}};
            if (const auto asked = rate()) {
                answer[u"rate"_s] = toDecimal(*asked);
                answer[u"presentValue"_s] = valueJson(row.value);
                answer[u"valuedOn"_s] =
                    row.value ? QJsonValue(row.value->valuedOn.toIso()) : QJsonValue();
            }
            array.append(answer);
        }
        return array;
    }

    /// In whole kroner, because it is no amount that anybody pays.
    static QString valueText(const Row &row, const QLocale &locale)
    {
        const qint64 unit = row.currency.minorPerUnit();
        const auto units =
            row.value ? roundedMinor(row.value->value / static_cast<double>(unit)) : std::nullopt;
        return units ? exactText(Money::fromMinor(*units * unit, row.currency), locale)
                     : tr("none");
    }

    PrintTable emptyTable(const QLocale &locale) const
    {
        PrintTable table;
        table.columns = {{tr("Investment")},
                         {tr("Paid in"), true},
                         {tr("Repaid"), true},
                         {tr("Repaid ÷ paid in"), true},
                         {tr("Return a year"), true}};
        if (const auto asked = rate()) {
            table.columns.append(
                {tr("Worth at %1 a year", "%1 a rate").arg(percentText(*asked, locale)), true});
            table.columns.append({tr("On the day", "that an amount is worth something on")});
        }
        table.columns.append({tr("Not counted"), true});
        return table;
    }

    QString text(const QList<Row> &rows, const QLocale &locale) const
    {
        PrintTable actual = emptyTable(locale);
        PrintTable expected = actual;
        PrintTable planned = actual;
        for (const Row &row : rows) {
            constexpr int decimals = 2;
            const InvestorMetrics &metrics = row.metrics;
            QStringList cells{
                row.name, exactText(metrics.paidIn, locale), exactText(metrics.distributed, locale),
                metrics.dpi ? roundedText(*metrics.dpi, decimals, locale) : tr("none"),
                internalRateText(metrics.internalRates, locale)};
            if (!m_rate.empty())
                cells += {valueText(row, locale),
                          row.value ? dateText(row.value->valuedOn, locale) : QString()};
            cells +=
                row.leftOut == 0 ? QString() : tr("%n without day or amount", nullptr, row.leftOut);
            (row.view == LedgerView::Actual         ? actual
                 : row.view == LedgerView::Expected ? expected
                                                    : planned)
                .rows += cells;
        }
        QStringList texts;
        const auto add = [&](const QString &title, const PrintTable &table) {
            if (!table.rows.isEmpty())
                texts += title + u'\n' + alignedText(table);
        };
        add(tr("Paid and received so far"), actual);
        add(tr("With what is still planned"), expected);
        add(tr("As it was planned"), planned);
        return texts.join(u'\n');
    }

    std::string m_file;
    std::string m_rate;
};

} // namespace

std::unique_ptr<Command> makeReturnsCommand()
{
    return std::make_unique<ReturnsCommand>();
}

} // namespace bundlinje
