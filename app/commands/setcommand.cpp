#include "app/commands/command.h"

#include "app/choices.h"
#include "app/fieldassignment.h"
#include "app/openfile.h"
#include "app/texttable.h"
#include "model/exchange/investmentdifference.h"
#include "model/items/differencetext.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class SetCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::SetCommand)

public:
    const char *name() const override { return "set"; }
    QString summary() const override { return tr("Change fields of one investment, with history"); }
    QStringList examples() const override
    {
        return {u"set min.bundlinje d921 stage=Running effort.start=2026-03"_s,
                u"set min.bundlinje \"Godt i gang\" ownShare=12500000"_s,
                u"set min.bundlinje \"Godt i gang\" paidOut="_s};
    }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
        parser.add_option("ID", m_investment, tr("Id, unique start of it, or name").toStdString())
            ->required();
        CLI::Option *assignments = parser.add_option(
            "FIELD=VALUE", m_assignments,
            tr("Fields by their name in the JSON form; nothing after = clears: %1")
                .arg(assignableFields().join(u", "_s))
                .toStdString());
        assignments->required();
        takeOnly(*assignments, tr("Write for example stage=Running."),
                 [](const QString &typed) { return typed.contains(u'='); });
        takeOnly(*assignments, assignableFields(), [](const QString &typed) {
            return QStringList{typed.section(u'=', 0, 0).trimmed()};
        });
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        const auto document = openFile(QString::fromStdString(m_file));
        if (!document)
            return tl::make_unexpected(document.error());
        const Result<InvestmentId> id =
            findInvestment(QString::fromStdString(m_investment), (*document)->summaries());
        if (!id)
            return tl::make_unexpected(id.error());
        const Result<Investment> before = (*document)->investment(*id);
        if (!before)
            return tl::make_unexpected(before.error());
        Investment after = *before;
        for (const std::string &assignment : m_assignments) {
            const Status done = assign(after, (*document)->portfolio(),
                                       QString::fromStdString(assignment), options.locale);
            if (!done)
                return tl::make_unexpected(done.error());
        }
        if (!options.dryRun) {
            ChangeSet change{{{*before, after}}, {}, tr("Command line")};
            if (const Status saved = (*document)->change(std::move(change)); !saved)
                return tl::make_unexpected(saved.error());
        }
        return answer(*before, after, (*document)->portfolio(), options);
    }

private:
    static Answer answer(const Investment &before, const Investment &after,
                         const Portfolio &portfolio, const GlobalOptions &options)
    {
        PrintTable table;
        table.columns = {{tr("Field")}, {tr("Before")}, {tr("Now")}};
        QJsonArray fields;
        const QList<FieldDifference> found = differences(before, after);
        for (const FieldDifference &field : found)
            fields.append(QJsonObject{
                {u"field"_s, field.field}, {u"before"_s, field.before}, {u"after"_s, field.after}});
        const PartContext context{.locale = options.locale,
                                  .today = {},
                                  .currency = portfolio.currency,
                                  .portfolio = portfolio,
                                  .sources = after.sources,
                                  .usedBefore = {}};
        for (const ShownDifference &field : shownDifferences(before, after, context))
            table.rows += {differenceTitle(field), field.before, field.after};
        Answer answer;
        answer.json = QJsonObject{
            {u"id"_s, after.id.toString()}, {u"name"_s, after.name}, {u"changed"_s, fields}};
        answer.text = fields.isEmpty() ? tr("Nothing is different.") + u'\n' : alignedText(table);
        if (options.dryRun)
            answer.message = tr("Nothing was changed: this is what would be.");
        return answer;
    }

    std::string m_file;
    std::string m_investment;
    std::vector<std::string> m_assignments;
};

} // namespace

std::unique_ptr<Command> makeSetCommand()
{
    return std::make_unique<SetCommand>();
}

} // namespace bundlinje
