#include "app/commands/command.h"

#include "app/choices.h"
#include "app/jsonanswer.h"
#include "app/listing.h"
#include "app/picturefile.h"
#include "app/texttable.h"
#include "model/calc/smallcounts.h"
#include "model/exchange/exporttable.h"

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

    /// A name without an ending takes text, as standard output does.
    QStringList outputEndings(const GlobalOptions &options) const override
    {
        const bool isPlain = options.json || suffixOf(options.output).isEmpty();
        return isPlain ? QStringList() : QStringList{u"txt"_s, u"pdf"_s, u"png"_s};
    }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
        CLI::Option *where = parser.add_option(
            "--where", m_where,
            tr("Only those with this value; nothing after = finds those where it is "
               "missing. May be given several times.")
                .toStdString());
        where->type_name("FIELD=VALUE")->allow_extra_args(false);
        takeOnly(*where, tr("Write for example stage=Running."),
                 [](const QString &typed) { return typed.contains(u'='); });
        takeOnly(*where, sortedColumns(), fieldOfCondition);
        CLI::Option *columns = parser.add_option(
            "--columns", m_columns,
            tr("What is shown, as in name,stage,potential; also id").toStdString());
        takeOnly(*columns->type_name("A,B,…"), shownColumns(), words);
        CLI::Option *sort = parser.add_option(
            "--sort", m_sort,
            tr("Order; - in front of a field puts the largest first").toStdString());
        takeOnly(*sort->type_name("FIELD"), sortedColumns(), sortFields);
        addSmallCounts(parser, m_smallCounts);
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        const Result<PortfolioView> view = readView(QString::fromStdString(m_file), options);
        if (!view)
            return tl::make_unexpected(view.error());
        ListRequest request;
        for (const std::string &condition : m_where)
            request.conditions += QString::fromStdString(condition);
        request.columns = words(QString::fromStdString(m_columns));
        request.sort = words(QString::fromStdString(m_sort));
        Listing listing = makeListing(*view, request, options.perspective);
        // What is written into a file is for others; the terminal is the secretariat's own. The
        // form for programs keeps every number.
        const bool isForOthers = !toStandardOutput(options);
        if (isForOthers && !options.json)
            listing.smallCounts = smallCounts(m_smallCounts, view->portfolio);

        Answer answer;
        QJsonArray rows;
        for (const InvestmentSummary &investment : listing.investments)
            rows.append(chosen(summaryJson(investment, listing.context), request.columns));
        answer.json = rows;
        PrintTable table = printTable(*view, listing, options.locale);
        answer.text = alignedText(table);
        answer.message = table.caption;
        if (isForOthers && options.json)
            answer.warning = unmaskedText(rows, smallCounts(m_smallCounts, view->portfolio));
        if (const QString masked = maskedText(listing); !masked.isEmpty()) {
            answer.warning = masked;
            table.caption += u' ' + masked; // The picture has to say it too.
        }
        if (draws(options)) {
            Result<QByteArray> picture =
                bytesOfFile(suffixOf(options.output), [&table](const QString &filePath) {
                    return writeTablePicture(table, filePath);
                });
            if (!picture) {
                picture.error().where = options.output; // not the passing file
                return tl::make_unexpected(picture.error());
            }
            answer.bytes = *picture;
        }
        return answer;
    }

private:
    static QStringList words(const QString &typed)
    {
        QStringList words;
        for (const QString &word : typed.split(u',', Qt::SkipEmptyParts))
            words += word.trimmed();
        return words;
    }

    static QString unmaskedText(const QJsonArray &rows, int threshold)
    {
        int small = 0;
        for (const auto &row : rows) {
            const QJsonValue count = row.toObject().value(u"citizens"_s);
            small += count.isDouble() && isSmallCount(count.toInteger(), threshold) ? 1 : 0;
        }
        return unmaskedCountsText(small, threshold);
    }

    static QStringList sortFields(const QString &typed)
    {
        QStringList fields = words(typed);
        for (QString &field : fields) {
            if (field.startsWith(u'-'))
                field.remove(0, 1);
        }
        return fields;
    }

    static QStringList fieldOfCondition(const QString &typed)
    {
        return {typed.section(u'=', 0, 0)};
    }

    /// With `--columns` only those, and always the id.
    static QJsonObject chosen(const QJsonObject &row, const QStringList &columns)
    {
        if (columns.isEmpty())
            return row;
        QJsonObject few{{u"id"_s, row.value(u"id"_s)}};
        const QJsonObject missing = row.value(u"missing"_s).toObject();
        QJsonObject fewMissing;
        for (const QString &column : columns) {
            few.insert(column, row.value(column));
            if (missing.contains(column))
                fewMissing.insert(column, missing.value(column));
        }
        few.insert(u"missing"_s, fewMissing);
        return few;
    }

    std::string m_file;
    std::vector<std::string> m_where;
    std::string m_columns;
    std::string m_sort;
    std::string m_smallCounts;
};

} // namespace

std::unique_ptr<Command> makeListCommand()
{
    return std::make_unique<ListCommand>();
}

} // namespace bundlinje
