#pragma once

#include "model/domain/caseversion.h"
#include "model/domain/cashflow.h"
#include "model/domain/count.h"
#include "model/domain/decision.h"
#include "model/domain/effectgoal.h"
#include "model/domain/figure.h"
#include "model/domain/importorigin.h"
#include "model/domain/instrument.h"
#include "model/domain/investmentcontract.h"
#include "model/domain/measurement.h"
#include "model/domain/participation.h"
#include "model/domain/party.h"
#include "model/domain/reportduty.h"

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtCore/QUuid>

namespace bundlinje {

/// Identity of an investment for life; not its name and not a row number.
struct InvestmentId {
    QUuid value;

    static InvestmentId create() { return {QUuid::createUuid()}; }
    bool isNull() const { return value.isNull(); }
    QString toString() const { return value.toString(QUuid::WithoutBraces); }

    friend bool operator==(InvestmentId, InvestmentId) = default;
    friend size_t qHash(InvestmentId id, size_t seed = 0) noexcept { return qHash(id.value, seed); }
};

/// From when to when. The end may be planned, known, or both.
struct Period {
    std::optional<PartialDate> start;
    std::optional<PartialDate> plannedEnd;
    std::optional<PartialDate> actualEnd;
    Provenance provenance;

    friend bool operator==(const Period &, const Period &) = default;
};

/// Who the effort is for, and who may take part.
struct TargetGroup {
    QString description;
    QStringList inclusionCriteria;
    QStringList exclusionCriteria;

    friend bool operator==(const TargetGroup &, const TargetGroup &) = default;
};

/// Why the effort should work, in words, from what is put in to what society gains.
struct TheoryOfChange {
    QString challenge;
    QString input;
    QString activities;
    QString output;
    QString outcome;
    QString impact;
    QString assumptions;

    friend bool operator==(const TheoryOfChange &, const TheoryOfChange &) = default;
};

/// One social investment with all that is saved, undone and kept in history as a whole.
struct Investment {
    InvestmentId id;
    int revision = 0; ///< 0 = never saved; the store adds 1 on each save.

    QString name;
    QString shortName; ///< For charts, at most 28 characters; empty = use `name`.
    QString theme;
    QString stage; ///< `Stage::key` of the portfolio; empty = not stated.
    QStringList tags;
    QList<Party> parties;

    TargetGroup targetGroup;
    QList<Count> citizensPlanned; ///< Dated versions in the order they were made; the last applies.
    TheoryOfChange theoryOfChange;

    std::optional<PartialDate> contractSigned;
    Period intake;
    Period effort;
    Period repayment;

    Instrument instrument = Instrument::NotStated;
    std::optional<MoneyFigure> contractAmount; ///< All investors together.
    std::optional<MoneyRange> contractRange; ///< Where only the limits are published.
    std::optional<MoneyFigure> ownShare; ///< This fund's part of the contract amount.
    /// By this fund, so far, as stated; the ledger comes before it, see `paidOutOf`.
    std::optional<MoneyFigure> paidOut;
    /// Repayment when the goals are met, as stated; the contract comes before it, see
    /// `fundPotentialOf`.
    std::optional<MoneyFigure> fundPotential;
    /// Gain for municipality, region and state as stated; the chosen business case comes before it,
    /// see `publicPotentialOf`.
    std::optional<MoneyFigure> publicPotential;

    QList<CaseVersion> businessCases; ///< Versions in the order they were made.
    QUuid chosenCase; ///< The version that the public potential is calculated from; null = none.

    QList<EffectGoal> effectGoals;
    std::optional<InvestmentContract> contract; ///< Empty = none is entered.
    QList<Measurement> measurements;
    QList<Participation> participation; ///< In any order; the latest applies.
    QList<ReportDuty> reportDuties; ///< In any order.
    QList<CashFlow> cashFlows; ///< Planned and paid, in any order.
    QList<Decision> decisions; ///< About this investment, in the order they were made.
    QList<Source> sources;
    QString publicNote;
    QString internalNote; ///< Never leaves the secretariat's windows.

    ImportOrigin origin;
    QList<UnreadText> unread;

    friend bool operator==(const Investment &, const Investment &) = default;
};

} // namespace bundlinje

Q_DECLARE_METATYPE(bundlinje::InvestmentId)
