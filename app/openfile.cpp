#include "app/openfile.h"

#include "model/document/personname.h"
#include "model/exchange/jsonexchange.h"
#include "model/items/meetingwords.h"
#include "model/items/momenttext.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Before the file was made there was no investment.
Result<PortfolioContent> beforeTheFirst(const QString &filePath)
{
    const Result<std::unique_ptr<PortfolioDocument>> document = openFile(filePath);
    if (!document)
        return tl::make_unexpected(document.error());
    return PortfolioContent{(*document)->portfolio(), {}};
}

bool isBeforeTheFirst(const Error &error, const GlobalOptions &options)
{
    return options.asOf && error.code == Error::Code::NotFound;
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

Result<std::unique_ptr<PortfolioDocument>> openFile(const QString &filePath)
{
    return PortfolioDocument::open(filePath, personName());
}

Result<std::unique_ptr<PortfolioDocument>> openFile(const QString &filePath,
                                                    const GlobalOptions &options)
{
    return options.asOf ? PortfolioDocument::openAsOf(filePath, endOf(*options.asOf))
                        : openFile(filePath);
}

Result<PortfolioView> readView(const QString &filePath, const GlobalOptions &options)
{
    const Result<std::unique_ptr<PortfolioDocument>> document = openFile(filePath, options);
    if (!document && isBeforeTheFirst(document.error(), options)) {
        const Result<PortfolioContent> nothing = beforeTheFirst(filePath);
        if (!nothing)
            return tl::make_unexpected(nothing.error());
        return PortfolioView{nothing->portfolio, {}};
    }
    if (!document)
        return tl::make_unexpected(document.error());
    return PortfolioView{(*document)->portfolio(), (*document)->summaries()};
}

Result<PortfolioContent> readContent(const QString &filePath, const GlobalOptions &options)
{
    if (filePath.endsWith(u".json"_s, Qt::CaseInsensitive))
        return readJsonFile(filePath);
    const Result<std::unique_ptr<PortfolioDocument>> document = openFile(filePath, options);
    if (!document && isBeforeTheFirst(document.error(), options))
        return beforeTheFirst(filePath);
    if (!document)
        return tl::make_unexpected(document.error());
    return (*document)->content();
}

Result<MeetingFigures> readMeeting(const QString &filePath, const GlobalOptions &options,
                                   const QString &named)
{
    std::unique_ptr<PortfolioDocument> document;
    if (!filePath.endsWith(u".json"_s, Qt::CaseInsensitive)) {
        Result<std::unique_ptr<PortfolioDocument>> opened = openFile(filePath, options);
        if (!opened)
            return tl::make_unexpected(opened.error());
        document = std::move(*opened);
    }
    const Result<PortfolioContent> content =
        document ? document->content() : readJsonFile(filePath);
    if (!content)
        return tl::make_unexpected(content.error());
    const QDate today = options.asOf ? options.asOf->latest() : QDate::currentDate();
    const Result<Meeting> meeting = meetingNamed(named, content->portfolio.meetings, today);
    if (!meeting)
        return tl::make_unexpected(meeting.error());
    return meetingFigures(
        *content, *meeting, today, options.asOf, [&document, &filePath](const QDateTime &moment) {
            return document ? document->contentAt(moment)
                            : Result<PortfolioContent>(failure(Error::Code::NotFound, filePath));
        });
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
        return failure(Error::Code::NotFound, {}, named, u"investment"_s);
    if (found.size() > 1)
        return failure(Error::Code::Ambiguous, named, candidates(found));
    return found.first()->id;
}

} // namespace bundlinje
