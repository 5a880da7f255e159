#include "app/commands/command.h"

#include "app/choices.h"
#include "app/openfile.h"
#include "model/document/personname.h"
#include "model/exchange/samples.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class NewCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::NewCommand)

public:
    const char *name() const override { return "new"; }
    QString summary() const override { return tr("Make a new portfolio, empty or a sample"); }
    QStringList examples() const override
    {
        return {u"new fund.bundlinje --name \"Our fund\""_s,
                u"new try.bundlinje --sample example"_s, u"new aarhus.bundlinje --sample aarhus"_s,
                u"new annex.bundlinje --sample housing-first"_s};
    }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The file to make").toStdString())->required();
        parser.add_option("--name", m_name, tr("Name of the portfolio").toStdString())
            ->type_name("NAME");
        CLI::Option *sample = parser.add_option("--sample", m_sample,
                                                tr("Start from invented figures, from those Aarhus "
                                                   "has published, or from the cash flow "
                                                   "that a Housing First contract prints")
                                                    .toStdString());
        takeOnly(*sample->type_name("example|aarhus|housing-first"),
                 {u"example"_s, u"aarhus"_s, u"housing-first"_s});
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        const QString file = QString::fromStdString(m_file);
        Result<PortfolioContent> content = startingContent();
        if (!content)
            return tl::make_unexpected(content.error());
        if (!m_name.empty())
            content->portfolio.name = QString::fromStdString(m_name);
        if (options.dryRun && QFileInfo::exists(file))
            return failure(Error::Code::FileExists, file);
        if (!options.dryRun) {
            const auto document = PortfolioDocument::create(file, *content, personName());
            if (!document)
                return tl::make_unexpected(document.error());
        }
        const auto count = content->investments.size();
        Answer answer;
        answer.json = QJsonObject{{u"file"_s, file}, {u"investments"_s, count}};
        answer.message =
            tr("%1 is made, with %Ln investment(s).", nullptr, static_cast<int>(count)).arg(file);
        return answer;
    }

private:
    Result<PortfolioContent> startingContent() const
    {
        if (m_sample == "example")
            return sample(Sample::Example);
        if (m_sample == "aarhus")
            return sample(Sample::Aarhus);
        if (m_sample == "housing-first")
            return sample(Sample::HousingFirst);
        return PortfolioContent{newPortfolio(QString::fromStdString(m_name)), {}};
    }

    std::string m_file;
    std::string m_name;
    std::string m_sample;
};

} // namespace

std::unique_ptr<Command> makeNewCommand()
{
    return std::make_unique<NewCommand>();
}

} // namespace bundlinje
