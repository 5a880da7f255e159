#pragma once

#include "model/domain/investment.h"
#include "model/items/casechoice.h"
#include "model/items/contractchoice.h"
#include "views/fields/formbuilder.h"

class QPushButton;

namespace bundlinje {

class AskPanel;
class GoalsNote;
class RateCardPanel;

// What stands in the sections of the investment editor; one file each.

void buildMasterData(FormBuilder<Investment> builder);
void buildTheory(FormBuilder<Investment> builder);
void buildEconomy(FormBuilder<Investment> builder);
/// The lists of the business case that rows are gone to.
struct BusinessCaseLists {
    ListField *costs;
    ListField *costSplits;
    ListField *consequences;
    ListField *consequenceSplits;
    ListField *ranges;
    Lens<Investment, Consequence> consequence; ///< That is selected.
    Field *successWith;
    Field *unitPrice;
    std::function<qsizetype(const QString &list)> selectedRow; ///< "costs"; −1 = none.
};
/// @param choice which business case is looked at
BusinessCaseLists buildBusinessCase(FormBuilder<Investment> builder,
                                    const std::shared_ptr<CaseChoice> &choice);
/// What of the contract's form is gone to, or is there only at times.
struct ContractLists {
    ListField *payers;
    ListField *checks;
    ListField *components;
    GoalsNote *goalsNote; ///< While there is no effect goal to choose.
    ListField *bands; ///< Of the selected component, unless its price is flat.
    ListField *componentWeights; ///< Where there are several payers, as the two after it.
    Field *componentBasis;
    ListField *weights;
    Field *basis;
    ListField *schedule;
    ListField *instalments;
    ListField *guarantees;
    ListField *tranches;
    QPushButton *makeChecks;
    AskPanel *askChecks;
    QPushButton *makeRates;
    RateCardPanel *askRates;
    Lens<Investment, PaymentComponent> component; ///< That is selected.
    /// Of "components", "components.price.bands", "payers"; −1 = none.
    std::function<qsizetype(const QString &list)> selectedRow;
};
/// @param choice which terms are looked at
ContractLists buildContract(FormBuilder<Investment> builder,
                            const std::shared_ptr<ContractChoice> &choice);
void buildDecisions(FormBuilder<Investment> builder);
/// @param goToField is told the field of an unread text that a person wants to fill in
void buildSourcesAndNotes(FormBuilder<Investment> builder,
                          std::function<void(const QString &field)> goToField);

} // namespace bundlinje
