#include "model/calc/textsandsources.h"

namespace bundlinje {

namespace {

void lookAt(const ContractTerms &terms, TextsAndSources &found)
{
    for (const PaymentComponent &component : terms.components) {
        found.texts << component.name << component.unitText;
        if (component.gate)
            found.texts << component.gate->measure;
        found.look(component.provenance);
    }
    for (const CheckDate &check : terms.checks)
        found.texts << check.name;
}

void lookAt(const InvestmentContract &contract, TextsAndSources &found)
{
    found.texts << contract.name << contract.note;
    for (const OutcomePayer &payer : contract.payers)
        found.texts << payer.name;
    for (const Instalment &instalment : contract.instalments) {
        found.texts << instalment.investor << instalment.milestone;
        found.look(instalment.provenance);
    }
    for (const Guarantee &guarantee : contract.guarantees)
        found.texts << guarantee.guarantor;
    for (const Tranche &tranche : contract.tranches)
        found.texts << tranche.name << tranche.investor;
    lookAt(contract.terms, found);
    for (const Amendment &amendment : contract.amendments) {
        found.texts << amendment.name << amendment.approvedBy << amendment.note;
        lookAt(amendment.terms, found);
    }
}

} // namespace

void TextsAndSources::look(const Provenance &provenance)
{
    texts << provenance.page << provenance.assumption << provenance.note;
    if (!sourceIds.contains(provenance.sourceId))
        sourceIds << provenance.sourceId;
}

TextsAndSources contractTextsOf(const Investment &investment)
{
    TextsAndSources found;
    if (investment.contract)
        lookAt(*investment.contract, found);
    for (const Measurement &measurement : investment.measurements) {
        for (const MeasurementEntry &entry : measurement.entries) {
            found.texts << entry.reason;
            found.look(entry.provenance);
        }
    }
    for (const CashFlow &flow : investment.cashFlows) {
        found.texts << flow.party << flow.reference;
        found.look(flow.provenance);
    }
    return found;
}

} // namespace bundlinje
