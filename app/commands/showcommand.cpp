#include "app/commands/command.h"

#include "app/investmenttext.h"
#include "app/jsonanswer.h"
#include "app/openfile.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class ShowCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::ShowCommand)

public:
    const char *name() const override { return "show"; }
    QString summary() const override
    {
        return tr("One investment, with basis and source of figures");
    }
    QStringList examples() const override
    {
        return {u"show min.bundlinje \"Godt i gang\""_s, u"show min.bundlinje d921 --json"_s,
                u"show min.bundlinje d921 --as-of 2025-12-31"_s};
    }
    bool canLookBack() const override { return true; }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
        parser.add_option("ID", m_investment, tr("Id, unique start of it, or name").toStdString())
            ->required();
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        const Result<PortfolioView> view = readView(QString::fromStdString(m_file), options);
        if (!view)
            return tl::make_unexpected(view.error());
        const Result<InvestmentId> id =
            findInvestment(QString::fromStdString(m_investment), view->summaries);
        if (!id)
            return tl::make_unexpected(id.error());
        Result<Investment> investment =
            readInvestment(QString::fromStdString(m_file), *id, options);
        if (!investment)
            return tl::make_unexpected(investment.error());
        Answer answer;
        answer.json = investmentJson(view->portfolio, *investment);
        answer.text = investmentText(view->portfolio, *investment, options.locale);
        return answer;
    }

private:
    static Result<Investment> readInvestment(const QString &file, InvestmentId id,
                                             const GlobalOptions &options)
    {
        if (!options.asOf) {
            const auto document = openFile(file);
            if (!document)
                return tl::make_unexpected(document.error());
            return (*document)->investment(id);
        }
        const Result<PortfolioContent> content = readContent(file, options);
        if (!content)
            return tl::make_unexpected(content.error());
        for (const Investment &investment : content->investments) {
            if (investment.id == id)
                return investment;
        }
        return failure(Error::Code::NotFound, file, id.toString(), u"investment"_s);
    }

    std::string m_file;
    std::string m_investment;
};

} // namespace

std::unique_ptr<Command> makeShowCommand()
{
    return std::make_unique<ShowCommand>();
}

} // namespace bundlinje
