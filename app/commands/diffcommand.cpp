#include "app/commands/command.h"

#include "app/choices.h"
#include "app/openfile.h"
#include "app/texttable.h"
#include "model/exchange/contentdifference.h"
#include "model/items/datetext.h"
#include "model/items/labels.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class DiffCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::DiffCommand)

public:
    const char *name() const override { return "diff"; }
    QString summary() const override
    {
        return tr("What differs: from another file, or since a day");
    }
    QStringList examples() const override
    {
        return {u"diff min.bundlinje --since 2026-01-01"_s, u"diff min.bundlinje other.bundlinje"_s,
                u"diff min.bundlinje exported.json --json"_s};
    }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
        parser.add_option("OTHER", m_other, tr("The file to compare with").toStdString());
        CLI::Option *since = parser.add_option(
            "--since", m_since,
            tr("Compare with the portfolio as it stood on that day").toStdString());
        takeOnlyDates(*since->type_name("DATE"));
        parser.final_callback([this] {
            if (m_other.empty() == m_since.empty())
                throw CLI::RequiredError("OTHER");
        });
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        GlobalOptions earlier = options;
        std::string other = m_other;
        if (!m_since.empty()) {
            earlier.asOf = *readDate(QString::fromStdString(m_since), options.locale);
            other = m_file;
        }
        const auto before = readContent(QString::fromStdString(other), earlier);
        const auto after = readContent(QString::fromStdString(m_file), options);
        if (!before || !after)
            return tl::make_unexpected((before ? after : before).error());
        compare(*before, *after);

        Answer answer;
        answer.text =
            m_table.rows.isEmpty() ? tr("There is no difference.") + u'\n' : alignedText(m_table);
        answer.json = QJsonObject{{u"differences"_s, m_json}};
        answer.exitCode = m_json.isEmpty() ? ExitCode::Done : ExitCode::Findings;
        return answer;
    }

private:
    void compare(const PortfolioContent &before, const PortfolioContent &after)
    {
        m_table.columns = {{tr("Investment")}, {tr("Field")}, {tr("Before")}, {tr("Now")}};
        for (const ContentDifference &difference : differences(before, after)) {
            switch (difference.kind) {
            case ContentDifference::Kind::Changed:
                list(difference);
                break;
            case ContentDifference::Kind::Added:
                listWhole(difference, u"added"_s, tr("(added)"));
                break;
            case ContentDifference::Kind::Deleted:
                listWhole(difference, u"deleted"_s, tr("(deleted)"));
                break;
            }
        }
    }

    void list(const ContentDifference &difference)
    {
        const InvestmentId id = difference.investment;
        const QString name = id.isNull() ? tr("(settings of the portfolio)") : difference.name;
        for (const FieldDifference &field : difference.fields) {
            m_table.rows += {name, fieldLabel(field.field), field.before, field.after};
            m_json.append(QJsonObject{
                {u"investment"_s, id.isNull() ? QJsonValue() : QJsonValue(id.toString())},
                {u"name"_s, name},
                {u"what"_s, u"changed"_s},
                {u"field"_s, field.field},
                {u"before"_s, field.before},
                {u"after"_s, field.after}});
        }
    }

    void listWhole(const ContentDifference &whole, const QString &what, const QString &text)
    {
        m_table.rows += {whole.name, text, {}, {}};
        m_json.append(QJsonObject{{u"investment"_s, whole.investment.toString()},
                                  {u"name"_s, whole.name},
                                  {u"what"_s, what}});
    }

    std::string m_file;
    std::string m_other;
    std::string m_since;
    PrintTable m_table;
    QJsonArray m_json;
};

} // namespace

std::unique_ptr<Command> makeDiffCommand()
{
    return std::make_unique<DiffCommand>();
}

} // namespace bundlinje
