#include "model/items/coursereader.h"

#include "model/calc/fundledger.h"
#include "model/document/portfoliodocument.h"
#include "model/domain/errorcode.h"
#include "model/items/asofdate.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace bundlinje {

namespace {

/// Short enough that typing and scrolling go on as if nothing else happened.
constexpr qint64 turnMilliseconds = 12;
/// A colleague who saves has finished by then; a drive that is away is not asked all the time.
constexpr std::chrono::seconds laterTurn{2};
/// All that is shown is put in order anew each time, which may take a tenth of the time at most.
constexpr qint64 tellMilliseconds = 1000;
constexpr qint64 tellShare = 10;
/// How often it is said how far it is.
constexpr qint64 progressMilliseconds = 200;

} // namespace

CourseEntry courseEntry(const Investment &investment, QDate today, Currency currency)
{
    const QDate always(9999, 12, 31); // Every date there is.
    CourseEntry entry{.id = investment.id,
                      .name = investment.name.simplified(),
                      .shortName = investment.shortName.simplified(),
                      .due = dueRows(investment, today, always),
                      .steps = courseOf(investment),
                      .cashFlows = fundLedger(investment),
                      .shares = {}};
    // Amounts too large to be summed are told beside their fields.
    entry.shares = fundSharesOf(investment, today, currency).value_or(QList<FundShare>());
    return entry;
}

CourseReader::CourseReader(QObject *parent)
    : QObject(parent)
{
    connect(&m_turn, &QTimer::timeout, this, &CourseReader::takeTurn);
}

CourseReader::~CourseReader() = default;

void CourseReader::setDocument(PortfolioDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_turn.stop();
    m_document = document;
    m_entries.clear();
    m_queue.clear();
    m_waiting.clear();
    m_unreadable.clear();
    m_sinceTold.invalidate();
    m_tellAfter = tellMilliseconds;
    m_sinceProgress.invalidate();
    if (document) {
        connect(document, &PortfolioDocument::changed, this, &CourseReader::wait);
        connect(document, &PortfolioDocument::portfolioChanged, this, &CourseReader::waitForAll);
        m_today = dayNow();
        waitForAll();
    } else {
        emit progressed();
    }
    emit changed();
}

QDate CourseReader::dayNow() const
{
    const auto past = asOfDate(*m_document);
    return past ? past->latest() : QDate::currentDate();
}

void CourseReader::setWatched(bool watched)
{
    m_isWatched = watched;
    if (!watched) {
        m_turn.stop();
        return;
    }
    if (m_document && std::exchange(m_today, dayNow()) != dayNow())
        waitForAll();
    if (!m_waiting.isEmpty())
        startTurns();
}

int CourseReader::all() const
{
    return m_document ? static_cast<int>(m_document->summaries().size()) : 0;
}

QList<const CourseEntry *> CourseReader::entries() const
{
    QList<const CourseEntry *> found;
    if (!m_document)
        return found;
    found.reserve(m_entries.size());
    for (const InvestmentSummary &summary : m_document->summaries()) {
        const auto entry = m_entries.constFind(summary.id);
        if (entry != m_entries.cend())
            found.append(&*entry);
    }
    return found;
}

void CourseReader::waitForAll()
{
    QList<InvestmentId> ids;
    for (const InvestmentSummary &summary : m_document->summaries())
        ids.append(summary.id);
    wait(ids);
}

void CourseReader::wait(const QList<InvestmentId> &ids)
{
    // What was changed just now is read before what still waits.
    m_queue = ids + m_queue;
    bool isAnyGone = false;
    for (const InvestmentId id : ids) {
        if (m_document->summary(id)) {
            m_waiting.insert(id);
        } else { // Deleted.
            m_waiting.remove(id);
            m_unreadable.remove(id);
            isAnyGone = m_entries.remove(id) || isAnyGone;
        }
    }
    if (m_isWatched && !m_waiting.isEmpty())
        startTurns();
    if (isAnyGone)
        tell();
    emit progressed();
}

void CourseReader::startTurns()
{
    m_turn.start(std::chrono::milliseconds::zero());
}

void CourseReader::takeTurn()
{
    QElapsedTimer clock;
    clock.start();
    qsizetype taken = 0;
    bool isAway = false;
    while (taken < m_queue.size() && clock.elapsed() < turnMilliseconds) {
        const InvestmentId id = m_queue.at(taken);
        isAway = m_waiting.contains(id) && !read(id);
        if (isAway)
            break; // It waits where it is, and so do all after it.
        m_waiting.remove(id);
        ++taken;
    }
    m_queue.remove(0, taken);
    if (m_queue.isEmpty())
        m_turn.stop();
    else
        m_turn.start(isAway ? laterTurn : std::chrono::milliseconds::zero());
    if (!m_sinceTold.isValid())
        m_sinceTold.start();
    if (m_queue.isEmpty() || m_sinceTold.elapsed() > m_tellAfter)
        tell();
    if (m_queue.isEmpty() || !m_sinceProgress.isValid()
        || m_sinceProgress.elapsed() > progressMilliseconds) {
        m_sinceProgress.start();
        emit progressed();
    }
}

void CourseReader::tell()
{
    QElapsedTimer clock;
    clock.start();
    emit changed();
    m_tellAfter = std::max(tellMilliseconds, clock.elapsed() * tellShare);
    m_sinceTold.start();
}

bool CourseReader::read(InvestmentId id)
{
    const Result<Investment> investment = m_document->investment(id);
    if (!investment && mayPass(investment.error().code))
        return false;
    m_unreadable.remove(id);
    if (investment) {
        m_entries.insert(id, courseEntry(*investment, m_today, m_document->portfolio().currency));
    } else {
        m_unreadable.insert(id);
        m_entries.remove(id);
    }
    return true;
}

} // namespace bundlinje
