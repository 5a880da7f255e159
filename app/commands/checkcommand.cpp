#include "app/commands/command.h"

#include "app/openfile.h"
#include "app/texttable.h"
#include "model/calc/fundshares.h"
#include "model/calc/settingschecks.h"
#include "model/calc/unitprices.h"
#include "model/exchange/catalogue.h"
#include "model/items/checktext.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class CheckCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CheckCommand)

public:
    const char *name() const override { return "check"; }
    QString summary() const override
    {
        return tr("What looks wrong, and whether the file is intact");
    }
    QStringList examples() const override
    {
        return {u"check min.bundlinje"_s, u"check min.bundlinje --json"_s,
                u"check min.bundlinje --as-of 2025-12-31"_s};
    }
    bool canLookBack() const override { return true; }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        const QString file = QString::fromStdString(m_file);
        const auto document = openFile(file);
        if (!document)
            return tl::make_unexpected(document.error());
        if (const Status intact = (*document)->verify(); !intact)
            return tl::make_unexpected(intact.error());
        const Result<PortfolioContent> content = readContent(file, options);
        if (!content)
            return tl::make_unexpected(content.error());
        PrintTable table;
        table.columns = {{tr("Investment")}, {tr("Field")}, {tr("What looks wrong")}};
        QJsonArray findings;
        const auto add = [&](const QJsonValue &id, const QString &name,
                             const InvestmentCheck &check) {
            table.rows += {name, checkLabel(check), checkText(check)};
            findings.append(QJsonObject{{u"id"_s, id},
                                        {u"name"_s, name},
                                        {u"field"_s, check.field},
                                        {u"value"_s, check.text},
                                        {u"what"_s, checkText(check)}});
        };
        QList<FundShare> shares;
        for (const Investment &investment : content->investments)
            shares += fundSharesOf(investment, QDate::currentDate(), content->portfolio.currency)
                          .value_or(QList<FundShare>());
        for (const InvestmentCheck &check :
             checksOf(content->portfolio) + capitalChecksOf(content->portfolio.capital, shares))
            add(QJsonValue(), tr("(settings of the portfolio)"), check);
        const QList<UnitPrice> prices = content->portfolio.unitPrices + builtInCatalogue().prices;
        for (const Investment &investment : content->investments) {
            for (const InvestmentCheck &check :
                 checksOf(investment, content->portfolio) + unitPriceChecksOf(investment, prices))
                add(investment.id.toString(), investment.name, check);
        }
        Answer answer;
        answer.json = QJsonObject{{u"investments"_s, content->investments.size()},
                                  {u"intact"_s, true},
                                  {u"findings"_s, findings}};
        if (findings.isEmpty()) {
            answer.text = tr("The file is intact, and nothing looks wrong.") + u'\n';
        } else {
            answer.text = alignedText(table);
            answer.exitCode = ExitCode::Findings;
            answer.message = tr("The file is intact. %Ln thing(s) to look at.", nullptr,
                                static_cast<int>(findings.size()));
        }
        return answer;
    }

private:
    std::string m_file;
};

} // namespace

std::unique_ptr<Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace bundlinje
