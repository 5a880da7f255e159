#pragma once

#include "model/calc/contractresult.h"
#include "model/domain/investmentcontract.h"
#include "model/items/contractreport.h"

namespace bundlinje {

// Words for what a contract comes to, shared by window, documents and command line.

/// Why less is paid: "cap of the period".
QString reductionText(ReductionReason reason);
/// What a line or total waits for: "what was measured".
QString contractInputText(ContractGap::Input input);
/// The same with the component and period that it is about.
QString contractGapText(const InvestmentContract &contract, const ContractGap &gap);
/// "2 (24 months)".
QString periodText(const InvestmentContract &contract, int period);
/// What a line is paid for: "Own home, carried from period 1".
QString lineName(const InvestmentContract &contract, const ContractLine &line);
/// Its name, else its level: "Aarhus Kommune", "Municipality".
QString payerName(const OutcomePayer &payer);
/// Who repays, inside a sentence: "the municipality"; "the authorities" where it is not one alone.
QString payersText(const InvestmentContract &contract);

/// "DKK 3.1m"; the sign for hidden amounts.
QString millionsOf(const ContractReport &report, Money amount);
/// The same without the currency: "3.1".
QString millionNumber(const ContractReport &report, Money amount);
/// "DKK 12,500", to whole units of the currency.
QString kronerOf(const ContractReport &report, Money amount);
/// Without the currency, as a spreadsheet reads it.
QString figureOf(const ContractReport &report, Money amount);
/// "DKK 4.0m", "without upper limit" or "not known".
QString boundText(const ContractReport &report, const RepaymentBound &bound);

/// An effect of the component that is tried: "63% (38 of 60)", "120 days", "48.5 percentage
/// points".
QString effectText(const ContractReport &report, Quantity effect);
/// The same as short as an axis has it: "63%", "120".
QString effectLabel(const ContractReport &report, double effect);
/// What effects of it are counted in, for a title: "share of all who take part", "days".
QString effectUnitText(const ContractReport &report);
/// What a component is called; by its place where it has no name: "Component 2".
QString componentText(const InvestmentContract &contract, const QUuid &component);

} // namespace bundlinje
