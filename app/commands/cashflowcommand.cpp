#include "app/commands/command.h"

#include "app/allcashflows.h"
#include "app/openfile.h"
#include "app/texttable.h"
#include "model/calc/plannedcash.h"
#include "model/items/amounttext.h"
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
        return tr("What was planned and what was paid and received, by quarter");
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
        Answer answer;
        const int leftOut = quarters->withoutAmount;
        answer.json =
            QJsonObject{{u"quarters"_s, json(quarters->rows)}, {u"entriesLeftOut"_s, leftOut}};
        answer.text = flows.isEmpty() ? tr("No payments are entered.") + u'\n'
                                      : text(quarters->rows, options.locale);
        if (leftOut > 0)
            answer.text +=
                tr("%n payment(s) of unknown amount are left out.", nullptr, leftOut) + u'\n';
        return answer;
    }

private:
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
