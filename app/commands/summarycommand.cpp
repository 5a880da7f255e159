#include "app/commands/command.h"

#include "app/jsonanswer.h"
#include "app/openfile.h"
#include "app/texttable.h"
#include "model/items/headline.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class SummaryCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::SummaryCommand)

public:
    const char *name() const override { return "summary"; }
    QString summary() const override { return tr("The headline figures, with what they cover"); }
    QStringList examples() const override
    {
        return {u"summary min.bundlinje"_s, u"summary min.bundlinje --json"_s,
                u"summary min.bundlinje --perspective public --as-of 2025-12-31"_s};
    }
    bool canLookBack() const override { return true; }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        const Result<PortfolioView> view = readView(QString::fromStdString(m_file), options);
        if (!view)
            return tl::make_unexpected(view.error());
        Answer answer;
        answer.json = totalsJson(view->portfolio, view->summaries, options.perspective);
        answer.text = text(*view, options);
        return answer;
    }

private:
    static QString text(const PortfolioView &view, const GlobalOptions &options)
    {
        HeadlineSource source;
        source.portfolio = view.portfolio;
        source.totals = portfolioTotals(view.summaries);
        source.context = {defaultMeasure(view.summaries), options.perspective};
        source.ratios = potentialPerInvested(view.summaries, source.context.measure,
                                             options.perspective.leading());
        source.secondRatios = potentialPerInvested(view.summaries, source.context.measure,
                                                   Perspective::PublicEconomy);

        PrintTable table;
        table.columns = {{}, {{}, true}, {}};
        table.rows += {tr("Investments"), countText(source.totals.investments, options.locale), {}};
        for (const HeadlineFigure &figure : headline(source, options.locale))
            table.rows += {figure.title, figure.value, figure.cover};
        for (const QString &stage : stagesInOrder(view.portfolio, source.totals)) {
            table.rows += {tr("Stage: %1").arg(stageLabel(view.portfolio, stage)),
                           countText(source.totals.stages.value(stage), options.locale),
                           {}};
        }
        QString text;
        for (const QString &line : {view.portfolio.name, view.portfolio.notice}) {
            if (!line.isEmpty())
                text += line + u'\n';
        }
        if (!text.isEmpty())
            text += u'\n';
        return text + alignedText(table);
    }

    /// The stages that occur: in the portfolio's order, then unknown ones, last those not stated.
    static QStringList stagesInOrder(const Portfolio &portfolio, const PortfolioTotals &totals)
    {
        QStringList keys;
        for (const Stage &stage : portfolio.stages) {
            if (totals.stages.contains(stage.key))
                keys += stage.key;
        }
        const QStringList met = totals.stages.keys();
        for (const QString &key : met) {
            if (!key.isEmpty() && !keys.contains(key))
                keys += key;
        }
        if (totals.stages.contains(QString()))
            keys += QString();
        return keys;
    }

    std::string m_file;
};

} // namespace

std::unique_ptr<Command> makeSummaryCommand()
{
    return std::make_unique<SummaryCommand>();
}

} // namespace bundlinje
