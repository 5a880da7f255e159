#include "app/commands/command.h"

#include "app/openfile.h"
#include "app/texttable.h"
#include "model/items/labels.h"
#include "model/items/momenttext.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class HistoryCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::HistoryCommand)

public:
    const char *name() const override { return "history"; }
    QString summary() const override { return tr("Who changed what and when, newest first"); }
    QStringList examples() const override
    {
        return {u"history min.bundlinje"_s, u"history min.bundlinje \"Godt i gang\""_s,
                u"history min.bundlinje d921 --json"_s};
    }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
        parser.add_option("ID", m_investment,
                          tr("Only of this investment: id, its start, or name").toStdString());
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        const auto document = openFile(QString::fromStdString(m_file));
        if (!document)
            return tl::make_unexpected(document.error());
        std::optional<InvestmentId> id;
        if (!m_investment.empty()) {
            const Result<InvestmentId> found = find(**document);
            if (!found)
                return tl::make_unexpected(found.error());
            id = *found;
        }
        const Result<QList<Revision>> history = (*document)->history(id);
        if (!history)
            return tl::make_unexpected(history.error());

        PrintTable table;
        table.columns = {{tr("When")},       {tr("Who")},           {tr("What")},
                         {tr("Investment")}, {tr("Version"), true}, {tr("Why")}};
        QJsonArray entries;
        for (const Revision &entry : *history) {
            const bool isSettings = entry.investment.isNull();
            table.rows += {momentText(entry.at, options.locale),
                           entry.person,
                           actionLabel(entry.action),
                           isSettings ? tr("(settings of the portfolio)") : entry.name,
                           QString::number(entry.revision),
                           entry.reason};
            entries.append(
                QJsonObject{{u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
                            {u"person"_s, entry.person},
                            {u"action"_s, actionName(entry.action)},
                            {u"investment"_s,
                             isSettings ? QJsonValue() : QJsonValue(entry.investment.toString())},
                            {u"name"_s, entry.name},
                            {u"revision"_s, entry.revision},
                            {u"step"_s, entry.step},
                            {u"reason"_s, entry.reason}});
        }
        Answer answer;
        answer.text = alignedText(table);
        answer.json = entries;
        return answer;
    }

private:
    /// Also among those that are deleted, and taken off the list of deletions: their history is all
    /// that is left of them.
    Result<InvestmentId> find(const PortfolioDocument &document) const
    {
        const QString named = QString::fromStdString(m_investment);
        Result<InvestmentId> found = findInvestment(named, document.summaries());
        if (found || found.error().code != Error::Code::NotFound)
            return found;
        const Result<QList<Revision>> history = document.history();
        if (!history)
            return tl::make_unexpected(history.error());
        QSet<InvestmentId> known{InvestmentId{}}; // The settings are no investment.
        QList<InvestmentSummary> everThere;
        for (const Revision &entry : *history) {
            if (!known.contains(entry.investment))
                everThere += InvestmentSummary{.id = entry.investment, .name = entry.name};
            known.insert(entry.investment);
        }
        return findInvestment(named, everThere);
    }

    static QString actionName(Revision::Action action)
    {
        switch (action) {
        case Revision::Action::Added:
            return u"Added"_s;
        case Revision::Action::Changed:
            return u"Changed"_s;
        case Revision::Action::Deleted:
            return u"Deleted"_s;
        case Revision::Action::Undone:
            return u"Undone"_s;
        case Revision::Action::Restored:
            return u"Restored"_s;
        case Revision::Action::Imported:
            return u"Imported"_s;
        }
        return {};
    }

    std::string m_file;
    std::string m_investment;
};

} // namespace

std::unique_ptr<Command> makeHistoryCommand()
{
    return std::make_unique<HistoryCommand>();
}

} // namespace bundlinje
