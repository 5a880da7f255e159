#include "model/exchange/indigocolumns.h"

#include "model/exchange/indigomoneycolumns.h"
#include "model/exchange/indigoprojectcolumns.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Column = IndigoColumn;
using Kind = IndigoColumn::Kind;

// In the order of the published files. A column without a field is kept with the imported records;
// what is not text is read all the same, so that the report names what nobody will be able to use.

constexpr Column organisationsColumns[] = {
    {u"ID", Kind::Key},
    {u"Name", Kind::Text, u"parties"},
    {u"Trading Name", Kind::Text},
    {u"Translated Official Name - English", Kind::Text},
    {u"Translated Official Name - Source Language", Kind::Text},
    {u"Description", Kind::Text},
    {u"Jurisdiction", Kind::Text},
    {u"Type - (Value)", Kind::Text},
    {u"ORG-Ids - Primary", Kind::Text, u"parties"},
    {u"Contact - Name - (Value)", Kind::Text},
    {u"Contact - Job title - (Value)", Kind::Text},
    {u"Contact - Profile - (Value)", Kind::Text},
    {u"Contact - Email - (Value)", Kind::Text},
    {u"Contact - Twitter - (Value)", Kind::Text},
    {u"Contact - LinkedIn - (Value)", Kind::Text},
    {u"Website", Kind::Text},
    {u"Address", Kind::Text},
    {u"Postcode", Kind::Text},
    {u"Country", Kind::Text},
};

constexpr Column fundsColumns[] = {
    {u"ID", Kind::Key},
    {u"Fund - Name", Kind::Text},
    {u"Fund - Stage of Development - (Value)", Kind::Text},
    {u"Fund - Host institution of Outcome Fund", Kind::Text},
    {u"Fund - Mechanism", Kind::Text},
    {u"Fund - Dates - Expression of interest - (Value)", Kind::Text},
    {u"Fund - Dates - Launch date - (Value)", Kind::Text},
    {u"Fund - Dates - Anticipated End date - (Value)", Kind::Text},
    {u"Fund - Dates - Actual End date - (Value)", Kind::Text},
    {u"Fund - Dates - (Notes)", Kind::Text},
    {u"Fund - Purpose and classifications - Purpose", Kind::Text},
    {u"Fund - Purpose and classifications - Primary SDG goal", Kind::Text},
    {u"Fund - Purpose and classifications - Secondary SDG goals", Kind::Text},
    {u"Fund - Purpose and classifications - Primary SDG target", Kind::Text},
    {u"Fund - Purpose and classifications - Secondary SDG targets", Kind::Text},
    {u"Fund - Purpose and classifications - (Notes)", Kind::Text},
    {u"Fund - Service and beneficiaries - Target population", Kind::Text},
    {u"Fund - Service and beneficiaries - Targeted number of unique service users or beneficiaries "
     u"(total) - (Value)",
     Kind::Text},
    {u"Fund - Service and beneficiaries - Unit type of targeted service users or beneficiaries - "
     u"(Value)",
     Kind::Text},
    {u"Fund - Service and beneficiaries - Unit description of targeted service user or "
     u"beneficiaries",
     Kind::Text},
    {u"Fund - Service and beneficiaries - (Notes)", Kind::Text},
    {u"Fund - Dimensions of Scale - Total Outcome Fund value (outcomes funding) - Currency",
     Kind::Text},
    {u"Fund - Dimensions of Scale - Total Outcome Fund value (outcomes funding) - Aspiration - "
     u"Amount - (Value)",
     Kind::Text},
    {u"Fund - Dimensions of Scale - Total Outcome Fund value (outcomes funding) - Aspiration - "
     u"Amount USD - (Value)",
     Kind::Text},
    {u"Fund - Dimensions of Scale - Total Outcome Fund value (outcomes funding) - Actual - Amount "
     u"- (Value)",
     Kind::Text},
    {u"Fund - Dimensions of Scale - Total Outcome Fund value (outcomes funding) - Actual - Amount "
     u"USD - (Value)",
     Kind::Text},
    {u"Fund - Dimensions of Scale - Total Outcome Fund value (outcomes funding) - (Notes)",
     Kind::Text},
    {u"Fund - Dimensions of Scale - Total value of repayable investment linked to Outcome Fund - "
     u"Currency",
     Kind::Text},
    {u"Fund - Dimensions of Scale - Total value of repayable investment linked to Outcome Fund - "
     u"Aspiration - Amount - (Value)",
     Kind::Text},
    {u"Fund - Dimensions of Scale - Total value of repayable investment linked to Outcome Fund - "
     u"Aspiration - Amount USD - (Value)",
     Kind::Text},
    {u"Fund - Dimensions of Scale - Total value of repayable investment linked to Outcome Fund - "
     u"Actual - Amount - (Value)",
     Kind::Text},
    {u"Fund - Dimensions of Scale - Total value of repayable investment linked to Outcome Fund - "
     u"Actual - Amount USD - (Value)",
     Kind::Text},
    {u"Fund - Dimensions of Scale - Total value of repayable investment linked to Outcome Fund - "
     u"(Notes)",
     Kind::Text},
    {u"Fund - Dimensions of Scale - Number of outcome contracts - Aspiration - (Value)",
     Kind::Text},
    {u"Fund - Dimensions of Scale - Number of outcome contracts - Actual - (Value)", Kind::Text},
    {u"Fund - Dimensions of Scale - Number of outcome contracts - (Notes)", Kind::Text},
    {u"Fund - Dimensions of Scale - Number of Contributing Outcome Funders - Aspiration - (Value)",
     Kind::Text},
    {u"Fund - Dimensions of Scale - Number of Contributing Outcome Funders - Actual - (Value)",
     Kind::Text},
    {u"Fund - Dimensions of Scale - Number of Contributing Outcome Funders - (Notes)", Kind::Text},
    {u"Fund - Dimensions of Scale - Number of independent investor organisations - Aspiration - "
     u"(Value)",
     Kind::Text},
    {u"Fund - Dimensions of Scale - Number of independent investor organisations - Actual - "
     u"(Value)",
     Kind::Text},
    {u"Fund - Dimensions of Scale - Number of independent investor organisations - (Notes)",
     Kind::Text},
    {u"Fund - Identifier Scheme", Kind::Text},
    {u"Fund - Identifier", Kind::Text},
    {u"Fund - Country", Kind::Text},
};

constexpr Column projects360givingDatasColumns[] = {
    {u"Project ID", Kind::Key},
    {u"Grant ID", Kind::Text},
    {u"Sources", Kind::Text},
    {u"Notes", Kind::Text},
};

constexpr Column projectsDeliveryLocationsColumns[] = {
    {u"Project ID", Kind::Key},
    {u"Service Provision ID - (Value)", Kind::Text},
    {u"Location - Name - (Value)", Kind::Text},
    {u"Location - Postcode - (Value)", Kind::Text},
    {u"Location - Country - (Value)", Kind::Text, u"tags"},
    {u"Lat/Lng - Lat - (Value)", Kind::Text},
    {u"Lat/Lng - Lng - (Value)", Kind::Text},
    {u"Adminstrative geography - Name - (Value)", Kind::Text},
    {u"Adminstrative geography - Code Type - (Value)", Kind::Text},
    {u"Adminstrative geography - Code - (Value)", Kind::Text},
    {u"Sources", Kind::Text},
    {u"Notes", Kind::Text},
};

constexpr Column projectsDocumentsColumns[] = {
    {u"Project ID", Kind::Key},
    {u"Title - (Value)", Kind::Text},
    {u"URL - (Value)", Kind::Text},
    {u"Notes", Kind::Text},
};

constexpr Column projectsIntermediaryServicesColumns[] = {
    {u"Project ID", Kind::Key},
    {u"Organisation ID - (Value)", Kind::Text, u"parties"},
    {u"Organisation Role Category - (Value)", Kind::Text, u"parties"},
    {u"Other Role Description - (Value)", Kind::Text, u"parties"},
    {u"Sources", Kind::Text},
    {u"Notes", Kind::Text},
};

constexpr Column projectsOpenContractingDatasColumns[] = {
    {u"Project ID", Kind::Key},
    {u"OCID", Kind::Text},
    {u"Sources", Kind::Text},
    {u"Notes", Kind::Text},
};

constexpr Column projectsOutcomeFundsColumns[] = {
    {u"Project ID", Kind::Key},
    {u"Id", Kind::Text},
    {u"Sources", Kind::Text},
    {u"Notes", Kind::Text},
};

constexpr Column projectsOutcomeMetricsColumns[] = {
    {u"Project ID", Kind::Key},
    {u"Id", Kind::Text, u"effectGoals"},
    {u"Outcome Definition - (Value)", Kind::Text, u"effectGoals"},
    {u"Target Population - (Value)", Kind::Text},
    {u"Targeted number of service users Or beneficiaries (total) - (Value)", Kind::Count,
     u"effectGoals"},
    {u"Unit type of targeted Service users or beneficiaries - (Value)", Kind::Unit},
    {u"Unit description of Service user or beneficiaries - (Value)", Kind::Text},
    {u"Outcome metric target - (Value)", Kind::Text, u"effectGoals"},
    {u"Other target for Meeting outcome metric target - (Value)", Kind::Text},
    {u"Outcome validation Method - (Value)", Kind::Text, u"effectGoals"},
    {u"Data source for Outcome validation - (Value)", Kind::Text, u"effectGoals"},
    {u"Policy sector - (Value)", Kind::Text},
    {u"Primary SDG goal - (Value)", Kind::Text},
    {u"Secondary SDG goals - (Value)", Kind::Text},
    {u"Primary SDG target - (Value)", Kind::Text},
    {u"Secondary SDG targets - (Value)", Kind::Text},
    {u"Sources", Kind::Text, u"effectGoals"},
    {u"Notes", Kind::Text},
};

constexpr Column projectsResultsColumns[] = {
    {u"Project ID", Kind::Key},
    {u"Outcome Metric Id - (Value)", Kind::Text, u"measurements"},
    {u"Result level - (Value)", Kind::Text},
    {u"Result type - (Value)", Kind::Text, u"measurements"},
    {u"Period - Start - (Value)", Kind::Date, u"measurements"},
    {u"Period - End - (Value)", Kind::Date, u"measurements"},
    {u"Outcomes achieved - (Value)", Kind::Number, u"measurements"},
    {u"Number engaged In impact bond - (Value)", Kind::Count},
    {u"Number with Positive social outcomes - (Value)", Kind::Count, u"measurements"},
    {u"Other Description of result - (Value)", Kind::Text, u"measurements"},
    {u"Outcomes validator(s) - (Value)", Kind::Text, u"parties"},
    {u"Evaluation Documents - (Value)", Kind::Text, u"measurements"},
    {u"Sources", Kind::Text},
    {u"Notes", Kind::Text, u"measurements"},
    {u"(In Sandboxes)", Kind::Text},
};

constexpr Column projectsServiceProvisionsColumns[] = {
    {u"Project ID", Kind::Key},
    {u"Id", Kind::Text},
    {u"Organisation ID - (Value)", Kind::Text, u"parties"},
    {u"Organisation Role Category - (Value)", Kind::Text},
    {u"Intervention - (Value)", Kind::Text},
    {u"Planned Service - Start - (Value)", Kind::Date},
    {u"Planned Service - End - (Value)", Kind::Date},
    {u"Actual Service - Start - (Value)", Kind::Date},
    {u"Actual Service - End - (Value)", Kind::Date},
    {u"Alterations to service - Description - (Value)", Kind::Text},
    {u"Alterations to service - Reason - (Value)", Kind::Text},
    {u"Sources", Kind::Text},
    {u"Notes", Kind::Text},
};

constexpr Column projectsSourcesColumns[] = {
    {u"Project ID", Kind::Key},
    {u"Id", Kind::Text, u"sources"},
    {u"Name - (Value)", Kind::Text, u"sources"},
    {u"Type - (Value)", Kind::Text, u"sources"},
    {u"Publishing Organisations - (Value)", Kind::Text, u"sources"},
    {u"URL - (Value)", Kind::Text, u"sources"},
    {u"Archive URL - (Value)", Kind::Text},
    {u"Internal URL - (Value)", Kind::Text},
    {u"Publication Date - (Value)", Kind::Date, u"sources"},
    {u"Accessed Date - (Value)", Kind::Date, u"sources"},
    {u"Notes", Kind::Text, u"sources"},
};

constexpr IndigoFile files[] = {
    {u"projects.csv", indigoProjectColumns},
    {u"organisations.csv", organisationsColumns},
    {u"funds.csv", fundsColumns},
    {u"projects_360giving_datas.csv", projects360givingDatasColumns},
    {u"projects_delivery_locations.csv", projectsDeliveryLocationsColumns},
    {u"projects_documents.csv", projectsDocumentsColumns},
    {u"projects_intermediary_services.csv", projectsIntermediaryServicesColumns},
    {u"projects_investments.csv", projectsInvestmentsColumns},
    {u"projects_open_contracting_datas.csv", projectsOpenContractingDatasColumns},
    {u"projects_outcome_funds.csv", projectsOutcomeFundsColumns},
    {u"projects_outcome_metrics.csv", projectsOutcomeMetricsColumns},
    {u"projects_outcome_payer_cost.csv", projectsOutcomePayerCostColumns},
    {u"projects_outcome_payment_commitments.csv", projectsOutcomePaymentCommitmentsColumns},
    {u"projects_outcome_payment_plans.csv", projectsOutcomePaymentPlansColumns},
    {u"projects_outcome_payments.csv", projectsOutcomePaymentsColumns},
    {u"projects_outcome_pricings.csv", projectsOutcomePricingsColumns},
    {u"projects_provider_side_cost.csv", projectsProviderSideCostColumns},
    {u"projects_results.csv", projectsResultsColumns},
    {u"projects_service_provisions.csv", projectsServiceProvisionsColumns},
    {u"projects_sources.csv", projectsSourcesColumns},
    {u"projects_technical_assistance_details.csv", projectsTechnicalAssistanceDetailsColumns},
    {u"projects_technical_assistances.csv", projectsTechnicalAssistancesColumns},
    {u"projects_transactions.csv", projectsTransactionsColumns},
};

} // namespace

std::span<const IndigoFile> indigoFiles()
{
    return files;
}

const IndigoFile *indigoFile(QStringView name)
{
    for (const IndigoFile &file : files) {
        if (file.name == name)
            return &file;
    }
    return nullptr;
}

const IndigoColumn *indigoColumn(QStringView file, QStringView header)
{
    const IndigoFile *known = indigoFile(file);
    if (!known)
        return nullptr;
    for (const IndigoColumn &column : known->columns) {
        if (column.header == header)
            return &column;
    }
    return nullptr;
}

} // namespace bundlinje
