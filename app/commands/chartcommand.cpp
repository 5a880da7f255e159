#include "app/commands/command.h"

#include "app/choices.h"
#include "app/openfile.h"
#include "app/picturefile.h"
#include "model/items/investedpotentialchart.h"
#include "model/items/portfoliochart.h"
#include "views/charts/chartexport.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class ChartCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::ChartCommand)

public:
    const char *name() const override { return "chart"; }
    QString summary() const override { return tr("A picture: svg, png or pdf"); }
    QStringList examples() const override
    {
        return {u"chart min.bundlinje invested-potential -o picture.svg"_s,
                u"chart min.bundlinje portfolio --size 1920x1080 -o picture.png"_s,
                u"chart min.bundlinje portfolio --perspective both -o picture.pdf"_s};
    }
    bool canLookBack() const override { return true; }
    bool draws(const GlobalOptions &options) const override { return !options.json; }
    QStringList outputEndings(const GlobalOptions &options) const override
    {
        return options.json ? QStringList() : QStringList{u"png"_s, u"svg"_s, u"pdf"_s};
    }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
        CLI::Option *chart = parser.add_option(
            "CHART", m_chart,
            tr("invested-potential: does each investment have more potential than it "
               "costs? portfolio: the whole?")
                .toStdString());
        takeOnly(*chart->required(), {u"invested-potential"_s, u"portfolio"_s});
        CLI::Option *size = parser.add_option(
            "--size", m_size, tr("Width and height; otherwise 1280x720").toStdString());
        takeOnly(*size->type_name("WxH"),
                 tr("Write for example 1920x1080, from 320x200 to 8000x8000."),
                 [](const QString &typed) { return pictureSizeOf(typed).has_value(); });
        CLI::Option *measure = parser.add_option(
            "--measure", m_measure,
            tr("What counts as invested; otherwise the own share where any is known")
                .toStdString());
        takeOnly(*measure->type_name("own|contract"), {u"own"_s, u"contract"_s});
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        const QSize size = m_size.empty() ? QSize(1280, 720)
                                          : pictureSizeOf(QString::fromStdString(m_size)).value();
        const Result<PortfolioView> view = readView(QString::fromStdString(m_file), options);
        if (!view)
            return tl::make_unexpected(view.error());
        const ChartDescription chart = describe(*view, options);

        Answer answer;
        if (options.json) {
            answer.json = json(chart);
            return answer;
        }
        const QString suffix = toStandardOutput(options) ? u"svg"_s : suffixOf(options.output);
        Result<QByteArray> picture = bytesOfFile(suffix, [&chart, &size](const QString &filePath) {
            return writeChart(chart, size, filePath);
        });
        if (!picture) {
            picture.error().where = options.output; // not the passing file
            return tl::make_unexpected(picture.error());
        }
        answer.bytes = *picture;
        answer.message = chart.sentence;
        return answer;
    }

private:
    ChartDescription describe(const PortfolioView &view, const GlobalOptions &options) const
    {
        InvestedPotentialOptions how;
        how.measure = defaultMeasure(view.summaries);
        if (!m_measure.empty())
            how.measure =
                m_measure == "own" ? InvestedMeasure::OwnShare : InvestedMeasure::ContractAmount;
        how.perspective = options.perspective;
        how.date = options.asOf;
        return m_chart == "portfolio"
            ? portfolioChart(view.portfolio, view.summaries, true, how, options.locale)
            : investedPotentialChart(view.portfolio, view.summaries, how, options.locale);
    }

    /// Of both perspectives "potential" is the fund's.
    static QString seriesKey(ChartDescription::Series series)
    {
        switch (series) {
        case ChartDescription::Series::Invested:
            return u"invested"_s;
        case ChartDescription::Series::Potential:
            return u"potential"_s;
        case ChartDescription::Series::SecondPotential:
            return u"publicPotential"_s;
        }
        return {};
    }

    static QJsonObject json(const ChartDescription &chart)
    {
        QJsonArray rows;
        for (const ChartDescription::Row &row : chart.rows) {
            QJsonArray ids;
            for (const InvestmentId id : row.investments)
                ids.append(id.toString());
            QJsonObject values{{u"name"_s, row.name}, {u"investments"_s, ids}};
            for (const ChartDescription::Mark &mark : row.marks) {
                const QJsonValue amount = mark.amount
                    ? QJsonValue(QJsonObject{{u"minor"_s, mark.amount->minor()},
                                             {u"currency"_s, mark.amount->currency().code()},
                                             {u"stated"_s, mark.stated}})
                    : QJsonValue();
                values.insert(seriesKey(mark.series), amount);
            }
            rows.append(values);
        }
        return {{u"title"_s, chart.title},
                {u"sentence"_s, chart.sentence},
                {u"caption"_s, chart.caption},
                {u"figure"_s, chart.figure},
                {u"currency"_s, chart.currency.code()},
                {u"rows"_s, rows}};
    }

    std::string m_file;
    std::string m_chart;
    std::string m_size;
    std::string m_measure;
};

} // namespace

std::unique_ptr<Command> makeChartCommand()
{
    return std::make_unique<ChartCommand>();
}

} // namespace bundlinje
