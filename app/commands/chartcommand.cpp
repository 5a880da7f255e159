#include "app/commands/command.h"

#include "app/choices.h"
#include "app/openfile.h"
#include "app/picturefile.h"
#include "app/resultcharts.h"
#include "model/calc/summarise.h"
#include "model/items/coursechart.h"
#include "model/items/coursereader.h"
#include "model/items/investedpotentialchart.h"
#include "model/items/portfoliochart.h"
#include "views/charts/chartexport.h"
#include "views/course/timelinescene.h"
#include "views/results/resultchartscene.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <functional>

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
                u"chart min.bundlinje portfolio --perspective both -o picture.pdf"_s,
                u"chart min.bundlinje timeline --as-of 2026-11-12 -o picture.pdf"_s};
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
               "costs? portfolio: the whole? timeline: when does what happen? j-curve: when is the "
               "money back? waterfall: who "
               "gains, who pays? tornado: how sure is it?")
                .toStdString());
        takeOnly(*chart->required(),
                 QStringList{u"invested-potential"_s, u"portfolio"_s, u"timeline"_s}
                     + resultChartKeys());
        parser
            .add_option("--id", m_investment,
                        tr("Of j-curve, waterfall and tornado: one investment; otherwise all")
                            .toStdString())
            ->type_name("INVESTMENT");
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
        parser.callback([this] { refuseUnused(); });
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        if (m_chart == "timeline")
            return timeline(options);
        if (isOfResults())
            return results(options);
        const Result<PortfolioView> view = readView(QString::fromStdString(m_file), options);
        if (!view)
            return tl::make_unexpected(view.error());
        const ChartDescription chart = describe(*view, options);

        Answer answer;
        if (options.json) {
            answer.json = json(chart);
            return answer;
        }
        const QSize size = pictureSize();
        return drawn(options, chart.sentence, [&chart, &size](const QString &filePath) {
            return writeChart(chart, size, filePath);
        });
    }

private:
    bool isOfResults() const { return resultChartKeys().contains(QString::fromStdString(m_chart)); }

    /// Nobody is to believe that an option counts which says nothing of that chart.
    void refuseUnused() const
    {
        const auto refuse = [this](const char *option, const std::string &typed, bool isTaken) {
            if (typed.empty() || isTaken)
                return;
            const QString todo =
                tr("The chart %1 does not take %2. Leave it out.", "%1 word to type, %2 option")
                    .arg(QString::fromStdString(m_chart), QString::fromLatin1(option));
            throw CLI::ValidationError(option, typed + '\n' + todo.toStdString());
        };
        refuse("--id", m_investment, isOfResults());
        refuse("--measure", m_measure, !isOfResults() && m_chart != "timeline");
    }

    Result<Answer> results(const GlobalOptions &options) const
    {
        const Result<PortfolioContent> content =
            readContent(QString::fromStdString(m_file), options);
        if (!content)
            return tl::make_unexpected(content.error());
        const Investment *chosen = nullptr;
        if (!m_investment.empty()) {
            QList<InvestmentSummary> summaries;
            for (const Investment &each : content->investments)
                summaries.append(summarise(each, {}));
            const Result<InvestmentId> id =
                findInvestment(QString::fromStdString(m_investment), summaries);
            if (!id)
                return tl::make_unexpected(id.error());
            for (const Investment &each : content->investments)
                chosen = each.id == *id ? &each : chosen;
        }
        Result<ResultChart> chart =
            resultChart(QString::fromStdString(m_chart), *content, chosen,
                        {.today = options.asOf ? options.asOf->latest() : QDate::currentDate(),
                         .date = options.asOf,
                         .perspective = options.perspective,
                         .locale = options.locale});
        if (!chart)
            return tl::make_unexpected(chart.error());
        const QString notice = content->portfolio.notice.simplified();
        chart->caption = QString(chart->caption + u' ' + notice).trimmed();
        if (options.json) {
            Answer answer;
            answer.json = json(*chart);
            return answer;
        }
        return drawn(options, chart->sentence, [&](const QString &filePath) {
            ResultChartScene scene;
            scene.setChart(*chart);
            return writePicture(scene, pictureSize(), filePath);
        });
    }

    static QJsonObject json(const ResultChart &chart)
    {
        QJsonArray rows;
        for (const ResultChart::Row &row : chart.rows)
            rows.append(QJsonObject{{u"name"_s, row.name},
                                    {u"figures"_s, QJsonArray::fromStringList(row.figures)}});
        return {{u"title"_s, chart.title},
                {u"sentence"_s, chart.sentence},
                {u"caption"_s, chart.caption},
                {u"heads"_s, QJsonArray::fromStringList(chart.heads)},
                {u"rows"_s, rows}};
    }

    QSize pictureSize() const
    {
        return m_size.empty() ? QSize(1280, 720)
                              : pictureSizeOf(QString::fromStdString(m_size)).value();
    }

    static Result<Answer> drawn(const GlobalOptions &options, const QString &sentence,
                                const std::function<Status(const QString &)> &write)
    {
        const QString suffix = toStandardOutput(options) ? u"svg"_s : suffixOf(options.output);
        const Result<QByteArray> picture = bytesOfFile(suffix, write);
        if (!picture) {
            Error error = picture.error();
            error.where = options.output; // not the passing file
            return tl::make_unexpected(error);
        }
        Answer answer;
        answer.bytes = *picture;
        answer.message = sentence;
        return answer;
    }

    Result<Answer> timeline(const GlobalOptions &options) const
    {
        const Result<PortfolioContent> content =
            readContent(QString::fromStdString(m_file), options);
        if (!content)
            return tl::make_unexpected(content.error());
        const QDate today = options.asOf ? options.asOf->latest() : QDate::currentDate();
        QList<CourseEntry> entries;
        for (const Investment &investment : content->investments)
            entries.append(courseEntry(investment, today, content->portfolio.currency));
        QList<const CourseEntry *> all;
        for (const CourseEntry &entry : std::as_const(entries))
            all.append(&entry);
        CourseChart chart = courseChart(all, today, {}, options.locale);
        chart.caption = content->portfolio.notice.simplified();
        if (options.json) {
            Answer answer;
            answer.json = json(chart);
            return answer;
        }
        return drawn(options, chart.sentence, [&](const QString &filePath) {
            TimelineScene scene(chart);
            return writePicture(scene, pictureSize(), filePath);
        });
    }

    static QString kindKey(CourseStep::Kind kind)
    {
        switch (kind) {
        case CourseStep::Kind::Intake:
            return u"intake"_s;
        case CourseStep::Kind::Effort:
            return u"effort"_s;
        case CourseStep::Kind::Repayment:
            return u"repayment"_s;
        case CourseStep::Kind::Signing:
            return u"signing"_s;
        case CourseStep::Kind::PaymentOut:
            return u"paymentOut"_s;
        case CourseStep::Kind::PaymentIn:
            return u"paymentIn"_s;
        case CourseStep::Kind::Check:
            return u"check"_s;
        }
        return {};
    }

    static QJsonObject json(const CourseChart &chart)
    {
        const auto day = [](const std::optional<PartialDate> &date) {
            return date ? QJsonValue(date->toIso()) : QJsonValue();
        };
        QJsonArray rows;
        for (const CourseChart::Row &row : chart.rows) {
            QJsonArray steps;
            for (const CourseStep &step : row.steps)
                steps.append(QJsonObject{{u"kind"_s, kindKey(step.kind)},
                                         {u"from"_s, day(step.from)},
                                         {u"to"_s, day(step.to)},
                                         {u"done"_s, step.isDone},
                                         {u"name"_s, step.name},
                                         {u"amount"_s,
                                          step.amount ? QJsonValue(QJsonObject{
                                              {u"minor"_s, step.amount->minor()},
                                              {u"currency"_s, step.amount->currency().code()}})
                                                      : QJsonValue()}});
            rows.append(QJsonObject{
                {u"name"_s, row.name}, {u"investment"_s, row.id.toString()}, {u"steps"_s, steps}});
        }
        return {{u"title"_s, chart.title},
                {u"sentence"_s, chart.sentence},
                {u"today"_s, chart.today.toString(Qt::ISODate)},
                {u"rows"_s, rows}};
    }

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
    std::string m_investment;
    std::string m_size;
    std::string m_measure;
};

} // namespace

std::unique_ptr<Command> makeChartCommand()
{
    return std::make_unique<ChartCommand>();
}

} // namespace bundlinje
