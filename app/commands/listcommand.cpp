#include "app/commands/command.h"

#include "app/jsonanswer.h"
#include "app/listing.h"
#include "app/picturefile.h"
#include "app/texttable.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class ListCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::ListCommand)

public:
    const char *name() const override { return "list"; }
    QString summary() const override { return tr("The investments as a table"); }
    QStringList examples() const override
    {
        return {u"list min.bundlinje --where stage=Running"_s,
                u"list min.bundlinje --columns name,potential --sort -potential"_s,
                u"list min.bundlinje -o table.pdf"_s};
    }
    bool canLookBack() const override { return true; }
    bool draws(const GlobalOptions &options) const override
    {
        const QString suffix = suffixOf(options.output);
        return suffix == u"pdf" || suffix == u"png";
    }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
        parser
            .add_option("--where", m_where,
                        tr("Only those with this value; nothing after = finds those where it is "
                           "missing. May be given several times.")
                            .toStdString())
            ->type_name("FIELD=VALUE")
            ->allow_extra_args(false);
        parser
            .add_option("--columns", m_columns,
                        tr("What is shown, as in name,stage,potential").toStdString())
            ->type_name("A,B,…");
        parser
            .add_option("--sort", m_sort,
                        tr("Order; - in front of a field puts the largest first").toStdString())
            ->type_name("FIELD");
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        const Result<PortfolioView> view = readView(QString::fromStdString(m_file), options);
        if (!view)
            return tl::make_unexpected(view.error());
        ListRequest request;
        for (const std::string &condition : m_where)
            request.conditions += QString::fromStdString(condition);
        request.columns = QString::fromStdString(m_columns).split(u',', Qt::SkipEmptyParts);
        request.sort = QString::fromStdString(m_sort).split(u',', Qt::SkipEmptyParts);
        const Result<Listing> listing = makeListing(*view, request, options.perspective);
        if (!listing)
            return tl::make_unexpected(listing.error());

        Answer answer;
        QJsonArray rows;
        for (const InvestmentSummary &investment : listing->investments)
            rows.append(chosen(summaryJson(investment, options.perspective), request.columns));
        answer.json = rows;
        const PrintTable table = printTable(*view, *listing, options.locale);
        answer.text = alignedText(table);
        answer.message = table.caption;
        if (draws(options)) {
            const Result<QByteArray> picture =
                bytesOfPicture(suffixOf(options.output), [&table](const QString &filePath) {
                    return writeTablePicture(table, filePath);
                });
            if (!picture)
                return tl::make_unexpected(picture.error());
            answer.bytes = *picture;
        }
        return answer;
    }

private:
    /// With `--columns` only those, and always the id.
    static QJsonObject chosen(const QJsonObject &row, const QStringList &columns)
    {
        if (columns.isEmpty())
            return row;
        QJsonObject few{{u"id"_s, row.value(u"id"_s)}};
        for (const QString &column : columns)
            few.insert(column, row.value(column));
        return few;
    }

    std::string m_file;
    std::vector<std::string> m_where;
    std::string m_columns;
    std::string m_sort;
};

} // namespace

std::unique_ptr<Command> makeListCommand()
{
    return std::make_unique<ListCommand>();
}

} // namespace bundlinje
