#include "model/store/packingline.h"

#include "model/calc/summarise.h"
#include "model/store/content.h"

#include <QtConcurrent/QtConcurrentMap>

#include <utility>

namespace bundlinje {

namespace {

/// Below it threads cost more than they save.
constexpr qsizetype worthThreads = 16;

/// Enough that nobody waits for the start of the next, few enough to hold in memory.
constexpr qsizetype batchSize = 512;

} // namespace

PackedInvestment pack(const Unpacked &unpacked, const CaseSettings &settings)
{
    if (!unpacked.investment)
        return {};
    Investment investment = *unpacked.investment;
    investment.revision = unpacked.revision;
    return {packed(investment), summarise(investment, settings)};
}

PackingLine::PackingLine(const QList<Unpacked> &investments, CaseSettings settings)
    : m_waiting(investments)
    , m_settings(std::move(settings))
{
    if (m_waiting.size() >= worthThreads)
        startBatch();
}

PackingLine::~PackingLine()
{
    m_ahead.cancel();
    m_ahead.waitForFinished();
}

void PackingLine::startBatch()
{
    const QList<Unpacked> batch = m_waiting.mid(m_started, batchSize);
    m_started += batch.size();
    m_ahead = QtConcurrent::mapped(batch, [settings = m_settings](const Unpacked &unpacked) {
        return pack(unpacked, settings);
    });
}

PackedInvestment PackingLine::next()
{
    if (m_waiting.size() < worthThreads)
        return pack(m_waiting.at(m_started++), m_settings);
    if (m_taken == m_batch.size()) {
        m_batch = m_ahead.results();
        m_taken = 0;
        startBatch();
    }
    return std::move(m_batch[m_taken++]);
}

} // namespace bundlinje
