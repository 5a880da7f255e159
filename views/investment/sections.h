#pragma once

#include "model/domain/investment.h"
#include "views/fields/formbuilder.h"

namespace bundlinje {

// What stands in the sections of the investment editor; one file each.

void buildMasterData(FormBuilder<Investment> builder);
void buildTheory(FormBuilder<Investment> builder);
void buildEconomy(FormBuilder<Investment> builder);
void buildEffects(FormBuilder<Investment> builder);
/// @param goToField is told the field of an unread text that a person wants to fill in
void buildSourcesAndNotes(FormBuilder<Investment> builder,
                          std::function<void(const QString &field)> goToField);

} // namespace bundlinje
