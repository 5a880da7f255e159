#include "app/openfile.h"

#include "model/calc/summarise.h"
#include "model/exchange/jsonexchange.h"

#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The last moment of that day, as the person's calendar has it.
QDateTime endOf(const PartialDate &date)
{
    return QDateTime(date.latest().addDays(1), QTime(0, 0)).addMSecs(-1).toUTC();
}

/// Everything as it stood at the end of that day. Before the file was made that is no investment.
Result<PortfolioContent> contentAsOf(const PortfolioDocument &document, const PartialDate &day)
{
    Result<PortfolioContent> content = document.contentAsOf(endOf(day));
    if (!content && content.error().code == Error::Code::NotFound)
        return PortfolioContent{document.portfolio(), {}};
    return content;
}

bool isNamed(const InvestmentSummary &investment, const QString &named)
{
    return investment.name == named || investment.shortName == named
        || (!investment.externalId.isEmpty() && investment.externalId == named);
}

QString candidates(const QList<const InvestmentSummary *> &found)
{
    constexpr qsizetype shown = 5;
    constexpr qsizetype longest = 40;
    QStringList texts;
    for (const InvestmentSummary *investment : found.first(qMin(found.size(), shown))) {
        const QString name = investment->name.size() > longest
            ? investment->name.left(longest) + u'…'
            : investment->name;
        texts += u"%1 (%2)"_s.arg(name, investment->id.toString().left(8));
    }
    if (found.size() > shown)
        texts += u"…"_s;
    return texts.join(u", "_s);
}

} // namespace

QString personName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return {};
}

Result<std::unique_ptr<PortfolioDocument>> openFile(const QString &filePath)
{
    return PortfolioDocument::open(filePath, personName());
}

Result<PortfolioView> readView(const QString &filePath, const GlobalOptions &options)
{
    const Result<std::unique_ptr<PortfolioDocument>> document = openFile(filePath);
    if (!document)
        return tl::make_unexpected(document.error());
    if (!options.asOf)
        return PortfolioView{(*document)->portfolio(), (*document)->summaries()};
    const Result<PortfolioContent> then = contentAsOf(**document, *options.asOf);
    if (!then)
        return tl::make_unexpected(then.error());
    PortfolioView view{then->portfolio, {}};
    for (const Investment &investment : then->investments)
        view.summaries += summarise(investment);
    return view;
}

Result<PortfolioContent> readContent(const QString &filePath, const GlobalOptions &options)
{
    if (filePath.endsWith(u".json"_s, Qt::CaseInsensitive))
        return readJsonFile(filePath);
    const Result<std::unique_ptr<PortfolioDocument>> document = openFile(filePath);
    if (!document)
        return tl::make_unexpected(document.error());
    return options.asOf ? contentAsOf(**document, *options.asOf) : (*document)->content();
}

Result<InvestmentId> findInvestment(const QString &named, const QList<InvestmentSummary> &summaries)
{
    QList<const InvestmentSummary *> found;
    for (const InvestmentSummary &investment : summaries) {
        if (isNamed(investment, named))
            found += &investment;
    }
    if (found.isEmpty() && !named.isEmpty()) {
        for (const InvestmentSummary &investment : summaries) {
            if (investment.id.toString().startsWith(named, Qt::CaseInsensitive))
                found += &investment;
        }
    }
    if (found.isEmpty())
        return failure(Error::Code::NotFound, {}, named);
    if (found.size() > 1)
        return failure(Error::Code::Ambiguous, named, candidates(found));
    return found.first()->id;
}

} // namespace bundlinje
