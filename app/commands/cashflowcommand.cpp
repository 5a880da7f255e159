#include "app/commands/command.h"

#include "app/allcashflows.h"
#include "app/openfile.h"
#include "app/texttable.h"
#include "model/calc/plannedcash.h"
#include "model/items/amounttext.h"
#include "model/items/cashwords.h"
#include "model/items/datetext.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class CashflowCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CashflowCommand)

public:
    const char *name() const override { return "cashflow"; }
    QString summary() const override
    {
        return tr("What was planned, paid and received by quarter, and what the fund has free");
    }
    QStringList examples() const override
    {
        return {u"cashflow min.bundlinje"_s, u"cashflow min.bundlinje --json"_s};
    }
    bool canLookBack() const override { return true; }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        const Result<PortfolioContent> content =
            readContent(QString::fromStdString(m_file), options);
        if (!content)
            return tl::make_unexpected(content.error());
        const QList<CashFlow> flows = allCashFlows(content->investments);
        const Result<QuarterlyCash> quarters = cashByQuarter(flows);
        if (!quarters)
            return tl::make_unexpected(quarters.error());
        const QDate today = options.asOf ? options.asOf->latest() : QDate::currentDate();
        const Portfolio &portfolio = content->portfolio;
        QList<FundShare> shares;
        for (const Investment &investment : content->investments) {
            const auto share = fundSharesOf(investment, today, portfolio.currency);
            if (!share)
                return tl::make_unexpected(share.error());
            shares += *share;
        }
        const auto positions = fundPositions(portfolio.capital, shares);
        if (!positions)
            return tl::make_unexpected(positions.error());
        Answer answer;
        const int leftOut = quarters->withoutAmount;
        answer.json = QJsonObject{{u"quarters"_s, json(quarters->rows)},
                                  {u"entriesLeftOut"_s, leftOut},
                                  {u"positions"_s, json(*positions, portfolio.capital)}};
        answer.text = flows.isEmpty() ? tr("No payments are entered.") + u'\n'
                                      : text(quarters->rows, options.locale);
        if (leftOut > 0)
            answer.text +=
                tr("%n payment(s) of unknown amount are left out.", nullptr, leftOut) + u'\n';
        const QString position = fundPositionText(shares, portfolio.capital, options.locale, false);
        if (!position.isEmpty())
            answer.text += u'\n' + position + u'\n';
        return answer;
    }

private:
    static QJsonArray json(const QList<FundPosition> &positions, const FundCapital &capital)
    {
        QJsonArray rows;
        for (const FundPosition &position : positions) {
            const bool isOfCapital =
                capital.amount && capital.amount->currency() == position.currency;
            rows.append(QJsonObject{
                {u"currency"_s, position.currency.code()},
                {u"capital"_s, isOfCapital ? QJsonValue(capital.amount->minor()) : QJsonValue()},
                {u"isReinvested"_s, capital.isReinvested},
                {u"committed"_s, position.committed.minor()},
                {u"paidIn"_s, position.paidIn.minor()},
                {u"undrawn"_s, position.undrawn.minor()},
                {u"distributed"_s, position.distributed.minor()},
                {u"outstanding"_s, position.outstanding.minor()},
                {u"free"_s, position.free ? QJsonValue(position.free->minor()) : QJsonValue()},
                {u"investments"_s, position.investments},
                {u"withoutCommitment"_s, position.withoutCommitment}});
        }
        return rows;
    }

    static QJsonArray json(const QList<PlannedCash> &quarters)
    {
        QJsonArray rows;
        for (const PlannedCash &quarter : quarters)
            rows.append(QJsonObject{
                {u"currency"_s, quarter.currency.code()},
                {u"time"_s, quarter.time ? QJsonValue(quarter.time->toIso()) : QJsonValue()},
                {u"plannedCalls"_s, quarter.plannedCalls.minor()},
                {u"plannedDistributions"_s, quarter.plannedDistributions.minor()},
                {u"actualCalls"_s, quarter.actualCalls.minor()},
                {u"actualDistributions"_s, quarter.actualDistributions.minor()}});
        return rows;
    }

    static QString text(const QList<PlannedCash> &quarters, const QLocale &locale)
    {
        PrintTable table;
        table.columns = {{tr("Quarter")},
                         {tr("Planned out"), true},
                         {tr("Planned in"), true},
                         {tr("Paid out"), true},
                         {tr("Received"), true}};
        for (const PlannedCash &quarter : quarters)
            table.rows += {quarter.time ? dateText(*quarter.time, locale) : tr("no date"),
                           exactText(quarter.plannedCalls, locale),
                           exactText(quarter.plannedDistributions, locale),
                           exactText(quarter.actualCalls, locale),
                           exactText(quarter.actualDistributions, locale)};
        return table.rows.isEmpty() ? QString() : alignedText(table);
    }

    std::string m_file;
};

} // namespace

std::unique_ptr<Command> makeCashflowCommand()
{
    return std::make_unique<CashflowCommand>();
}

} // namespace bundlinje
