#include "model/exchange/indigoparties.h"

#include "model/exchange/indigocells.h"
#include "model/exchange/indigoproject.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// A file whose rows give organisations a role.
struct RoleFile {
    QStringView file;
    Role role;
    QStringView organisation;
    QStringView amount; ///< Empty = the rows carry none.
};

constexpr std::array roleFiles{
    RoleFile{u"projects_outcome_payment_commitments.csv", Role::OutcomePayer,
             u"Organisation ID - (Value)", u"Maximum potential Outcome payment - Amount - (Value)"},
    RoleFile{u"projects_service_provisions.csv", Role::Provider, u"Organisation ID - (Value)", {}},
    RoleFile{u"projects_investments.csv", Role::Investor, u"Organisation ID - (Value)",
             u"Investment Commitment - Amount - Exact - (Value)"},
    RoleFile{u"projects_intermediary_services.csv",
             Role::Intermediary,
             u"Organisation ID - (Value)",
             {}},
    RoleFile{u"projects_results.csv", Role::Evaluator, u"Outcomes validator(s) - (Value)", {}},
};

const RoleFile *roleFile(QStringView file)
{
    const auto found = std::find_if(roleFiles.begin(), roleFiles.end(),
                                    [&](const RoleFile &entry) { return entry.file == file; });
    return found == roleFiles.end() ? nullptr : &*found;
}

/// The published words for those who measure or verify, exactly these: an intermediary whose words
/// only sound like it stays one.
bool isEvaluator(const QString &description)
{
    static const QStringList words{
        u"Evaluator"_s,
        u"Evaluator (lead)"_s,
        u"Independent evaluator"_s,
        u"Outcome evaluator"_s,
        u"Official evaluator"_s,
        u"Evaluation"_s,
        u"Outcome verification/ Independent evaluator"_s,
        u"Independent verification"_s,
        u"Independent Verification Agent"_s,
        u"Verification agent"_s,
    };
    return words.contains(description);
}

PartyRole intermediaryRole(const ImportedRecord &record)
{
    const QString category = cellText(record, u"Organisation Role Category - (Value)");
    const QString description = cellText(record, u"Other Role Description - (Value)");
    QStringList words;
    if (!category.isEmpty() && category != "Other"_L1)
        words.append(category);
    if (!description.isEmpty())
        words.append(description);
    return {.role = isEvaluator(description) ? Role::Evaluator : Role::Intermediary,
            .text = words.join(u": ")};
}

PartyRole roleIn(const ImportedRecord &record, const RoleFile &file, const QList<Source> &sources)
{
    if (file.role == Role::Intermediary)
        return intermediaryRole(record);
    PartyRole role{.role = file.role};
    if (file.amount.isEmpty())
        return role;
    if (const auto amount = readAmount(record, file.amount); amount && *amount) {
        role.amount = MoneyFigure{.amount = **amount,
                                  .provenance = indigoProvenance(record, u"Sources", sources)};
    }
    return role;
}

Party newParty(const QString &id, const QList<ImportedRecord> &organisations)
{
    Party party{.externalId = id};
    if (id.isEmpty())
        return party;
    for (const ImportedRecord &record : organisations) {
        if (cellText(record, u"ID") != id)
            continue;
        party.name = readText(record, u"Name").value_or(QString());
        party.registrationNumber = readText(record, u"ORG-Ids - Primary").value_or(QString());
        return party;
    }
    party.name = u"%1 (not in organisations.csv)"_s.arg(id);
    return party;
}

/// A second row that says no more than the first is the same relation.
void addRole(Party &party, const PartyRole &role)
{
    if (role.amount || !party.roles.contains(role))
        party.roles.append(role);
}

} // namespace

QStringList indigoOrganisationIds(const ImportedRecord &record)
{
    const RoleFile *file = roleFile(record.file);
    return file ? idsIn(cellText(record, file->organisation)) : QStringList();
}

bool namesParties(QStringView file)
{
    const RoleFile *found = roleFile(file);
    return found && found->role != Role::Evaluator;
}

QList<Party> indigoParties(const QList<ImportedRecord> &records, const QList<Source> &sources)
{
    const QList<ImportedRecord> organisations = recordsOf(records, u"organisations.csv");
    QList<Party> parties;
    for (const RoleFile &file : roleFiles) {
        for (const ImportedRecord &record : recordsOf(records, file.file)) {
            QStringList ids = indigoOrganisationIds(record);
            if (ids.isEmpty() && namesParties(file.file))
                ids.append(QString());
            for (const QString &id : std::as_const(ids)) {
                auto party = std::find_if(parties.begin(), parties.end(), [&](const Party &known) {
                    return !id.isEmpty() && known.externalId == id;
                });
                const bool isNew = party == parties.end();
                if (isNew)
                    parties.append(newParty(id, organisations));
                addRole(isNew ? parties.last() : *party, roleIn(record, file, sources));
            }
        }
    }
    return parties;
}

} // namespace bundlinje
