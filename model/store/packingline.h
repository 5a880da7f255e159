#pragma once

#include "model/calc/caseplan.h"
#include "model/domain/investment.h"
#include "model/domain/investmentsummary.h"

#include <QtCore/QFuture>

namespace bundlinje {

/// What the file keeps of an investment.
struct PackedInvestment {
    QByteArray content; ///< As of `packed`.
    InvestmentSummary summary;
};

/// An investment as it shall be saved. No investment = deleted: nothing to pack.
struct Unpacked {
    const Investment *investment = nullptr;
    int revision = 0;
};

PackedInvestment pack(const Unpacked &unpacked, const CaseSettings &settings);

/// Packs many investments on all processors, some ahead of the one that is asked for: most of what
/// a large save costs is done beside the writing. Always in order, so that the same investments
/// give the same file. A few are packed on the spot.
class PackingLine final {
public:
    /// The investments must outlive it.
    PackingLine(const QList<Unpacked> &investments, CaseSettings settings);
    ~PackingLine();
    Q_DISABLE_COPY_MOVE(PackingLine)

    /// The next one; to be called once for each.
    PackedInvestment next();

private:
    void startBatch();

    QList<Unpacked> m_waiting;
    CaseSettings m_settings;
    qsizetype m_started = 0; ///< So many of them are packed or being packed.
    QFuture<PackedInvestment> m_ahead;
    QList<PackedInvestment> m_batch;
    qsizetype m_taken = 0; ///< Of the batch.
};

} // namespace bundlinje
