#pragma once

#include "model/domain/importorigin.h"
#include "model/domain/party.h"

namespace bundlinje {

/// The organisations of a project with their roles: outcome payers, providers, investors,
/// intermediaries and evaluators, one party each. An organisation that organisations.csv does not
/// have is named by its id; a row that names none makes a party without a name.
QList<Party> indigoParties(const QList<ImportedRecord> &records, const QList<Source> &sources);

/// The ids of the organisations that the rows of a project name, as its parties.
QStringList indigoOrganisationIds(const ImportedRecord &record);

/// Whether rows of this file name an organisation that takes part.
bool namesParties(QStringView file);

} // namespace bundlinje
