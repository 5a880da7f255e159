#pragma once

#include "model/domain/contractterms.h"
#include "model/domain/guarantee.h"
#include "model/domain/payer.h"
#include "model/domain/tranche.h"

namespace bundlinje {

/// Who pays for results.
struct OutcomePayer {
    QUuid id;
    Payer level = Payer::Municipality;
    QString name; ///< Of the organisation, as among the investment's parties; empty = not stated.

    friend bool operator==(const OutcomePayer &, const OutcomePayer &) = default;
};

/// A planned disbursement of the investors, on a date or when something is reached.
struct Instalment {
    QUuid id;
    QString investor; ///< Its name as among the parties; empty = all of them together.
    std::optional<Money> amount;
    std::optional<PartialDate> date; ///< Of a milestone: when it is expected.
    QString milestone; ///< What must be reached first; empty = the date alone.
    Provenance provenance;

    friend bool operator==(const Instalment &, const Instalment &) = default;
};

/// A later version of the terms. Components keep their ids, so that quotas and caps that are partly
/// used up stay so.
struct Amendment {
    QUuid id;
    QString name;
    std::optional<PartialDate> signedOn;
    std::optional<PartialDate> appliesFrom; ///< The first check on or after it counts by it.
    QString approvedBy;
    QString note; ///< What was changed, and why.
    ContractTerms terms; ///< All of them, not the changes alone.

    friend bool operator==(const Amendment &, const Amendment &) = default;
};

/// The agreement between authority and investors on what is repaid for which effects.
struct InvestmentContract {
    QUuid id;
    QString name;
    Currency currency; ///< Of every amount in it.
    std::optional<PartialDate> signedOn;
    std::optional<PartialDate> startsOn; ///< Nothing is measured before.
    QList<OutcomePayer> payers;
    ContractTerms terms; ///< As they were signed.
    QList<Amendment> amendments; ///< Ascending by `appliesFrom`.
    QList<Instalment> instalments;
    QList<Guarantee> guarantees; ///< In the order that they pay.
    QList<Tranche> tranches; ///< In the order that they are repaid; empty = all investors alike.
    QString note;

    friend bool operator==(const InvestmentContract &, const InvestmentContract &) = default;
};

} // namespace bundlinje
