#pragma once

#include "model/exchange/indigocolumns.h"

namespace bundlinje {

// The columns of the files about commitments, payments, prices and costs, in published order.

inline constexpr IndigoColumn projectsInvestmentsColumns[] = {
    {u"Project ID", IndigoColumn::Kind::Key},
    {u"Id", IndigoColumn::Kind::Text},
    {u"Organisation ID - (Value)", IndigoColumn::Kind::Text, u"parties"},
    {u"Organisation Role Category - (Value)", IndigoColumn::Kind::Text},
    {u"Investment Commitment - Currency - (Value)", IndigoColumn::Kind::Currency, u"parties"},
    {u"Investment Commitment - Amount - Min - (Value)", IndigoColumn::Kind::Amount, u"",
     u"Investment Commitment - Currency - (Value)"},
    {u"Investment Commitment - Amount - Exact - (Value)", IndigoColumn::Kind::Amount, u"parties",
     u"Investment Commitment - Currency - (Value)"},
    {u"Investment Commitment - Amount - Max - (Value)", IndigoColumn::Kind::Amount, u"",
     u"Investment Commitment - Currency - (Value)"},
    {u"Investment Commitment - Amount USD - Min - (Value)", IndigoColumn::Kind::Text},
    {u"Investment Commitment - Amount USD - Exact - (Value)", IndigoColumn::Kind::Text},
    {u"Investment Commitment - Amount USD - Max - (Value)", IndigoColumn::Kind::Text},
    {u"Maximum Potential loss - (Value)", IndigoColumn::Kind::Text},
    {u"Maximum Potential Return Type - (Value)", IndigoColumn::Kind::Text},
    {u"Maximum Potential Return - (Value)", IndigoColumn::Kind::Text},
    {u"Investor Repayment - (Value)", IndigoColumn::Kind::Text},
    {u"Investment Type - (Value)", IndigoColumn::Kind::Text},
    {u"Sources", IndigoColumn::Kind::Text, u"parties"},
    {u"Notes", IndigoColumn::Kind::Text},
};

inline constexpr IndigoColumn projectsOutcomePayerCostColumns[] = {
    {u"Project ID", IndigoColumn::Kind::Key},
    {u"Date - (Value)", IndigoColumn::Kind::Date},
    {u"Phase of Impact Bond - (Value)", IndigoColumn::Kind::Text},
    {u"Cost Classification - (Value)", IndigoColumn::Kind::Text},
    {u"Payment - Currency - (Value)", IndigoColumn::Kind::Currency},
    {u"Payment - Planned - (Value)", IndigoColumn::Kind::Amount, u"",
     u"Payment - Currency - (Value)"},
    {u"Payment - Planned USD - (Value)", IndigoColumn::Kind::Text},
    {u"Payment - Actual - (Value)", IndigoColumn::Kind::Amount, u"",
     u"Payment - Currency - (Value)"},
    {u"Payment - Actual USD - (Value)", IndigoColumn::Kind::Text},
    {u"Cost incurred by - (Value)", IndigoColumn::Kind::Text},
    {u"Type - (Value)", IndigoColumn::Kind::Text},
    {u"Number of days - (Value)", IndigoColumn::Kind::Text},
    {u"Sources", IndigoColumn::Kind::Text},
    {u"Notes", IndigoColumn::Kind::Text},
};

inline constexpr IndigoColumn projectsOutcomePaymentCommitmentsColumns[] = {
    {u"Project ID", IndigoColumn::Kind::Key},
    {u"Organisation ID - (Value)", IndigoColumn::Kind::Text, u"parties"},
    {u"Organisation Role Category - (Value)", IndigoColumn::Kind::Text},
    {u"Maximum potential Outcome payment - Currency - (Value)", IndigoColumn::Kind::Currency,
     u"parties"},
    {u"Maximum potential Outcome payment - Amount - (Value)", IndigoColumn::Kind::Amount,
     u"parties", u"Maximum potential Outcome payment - Currency - (Value)"},
    {u"Maximum potential Outcome payment - Amount USD - (Value)", IndigoColumn::Kind::Text},
    {u"Result type - (Value)", IndigoColumn::Kind::Text},
    {u"Period - Start - (Value)", IndigoColumn::Kind::Date},
    {u"Period - End - (Value)", IndigoColumn::Kind::Date},
    {u"Total outcome payments made - Currency - (Value)", IndigoColumn::Kind::Currency},
    {u"Total outcome payments made - Amount - (Value)", IndigoColumn::Kind::Amount, u"",
     u"Total outcome payments made - Currency - (Value)"},
    {u"Total outcome payments made - Amount USD - (Value)", IndigoColumn::Kind::Text},
    {u"Alterations to payment commitment - Description - (Value)", IndigoColumn::Kind::Text},
    {u"Alterations to payment commitment - Reason - (Value)", IndigoColumn::Kind::Text},
    {u"Sources", IndigoColumn::Kind::Text, u"parties"},
    {u"Notes", IndigoColumn::Kind::Text},
};

inline constexpr IndigoColumn projectsOutcomePaymentPlansColumns[] = {
    {u"Project ID", IndigoColumn::Kind::Key},
    {u"Outcome Payment Plan Id - (Value)", IndigoColumn::Kind::Text, u"cashFlows"},
    {u"Period - Start - (Value)", IndigoColumn::Kind::Date},
    {u"Period - End - (Value)", IndigoColumn::Kind::Date},
    {u"(In Sandboxes)", IndigoColumn::Kind::Text},
    {u"Sources", IndigoColumn::Kind::Text},
    {u"Notes", IndigoColumn::Kind::Text},
};

inline constexpr IndigoColumn projectsOutcomePaymentsColumns[] = {
    {u"Project ID", IndigoColumn::Kind::Key},
    {u"Outcome Payment Plan Id - (Value)", IndigoColumn::Kind::Text, u"cashFlows"},
    {u"Outcome Metric Id - (Value)", IndigoColumn::Kind::Text, u"cashFlows"},
    {u"Period - Start - (Value)", IndigoColumn::Kind::Date, u"cashFlows"},
    {u"Period - End - (Value)", IndigoColumn::Kind::Date, u"cashFlows"},
    {u"Payer Organisation ID - (Value)", IndigoColumn::Kind::Text, u"cashFlows"},
    {u"Recipient Organisation ID - (Value)", IndigoColumn::Kind::Text},
    {u"Type - (Value)", IndigoColumn::Kind::Text, u"cashFlows"},
    {u"Payments - Currency - (Value)", IndigoColumn::Kind::Currency, u"cashFlows"},
    {u"Payments - Amount - (Value)", IndigoColumn::Kind::Amount, u"cashFlows",
     u"Payments - Currency - (Value)"},
    {u"Payments - Amount USD - (Value)", IndigoColumn::Kind::Text},
    {u"(In Sandboxes)", IndigoColumn::Kind::Text},
    {u"Sources", IndigoColumn::Kind::Text, u"cashFlows"},
    {u"Notes", IndigoColumn::Kind::Text, u"cashFlows"},
};

inline constexpr IndigoColumn projectsOutcomePricingsColumns[] = {
    {u"Project ID", IndigoColumn::Kind::Key},
    {u"Outcome Metric Id - (Value)", IndigoColumn::Kind::Text, u"contract"},
    {u"Currency - (Value)", IndigoColumn::Kind::Currency, u"contract"},
    {u"Price Per Unit - Amount - (Value)", IndigoColumn::Kind::Amount, u"contract",
     u"Currency - (Value)"},
    {u"Price Per Unit - Amount USD - (Value)", IndigoColumn::Kind::Text},
    {u"Maximum Price if all targets achieved - Amount - (Value)", IndigoColumn::Kind::Amount, u"",
     u"Currency - (Value)"},
    {u"Contracted increases to outcome pricing - (Value)", IndigoColumn::Kind::Text, u"contract"},
    {u"Price Description - (Value)", IndigoColumn::Kind::Text, u"contract"},
    {u"Sources", IndigoColumn::Kind::Text, u"contract"},
    {u"Notes", IndigoColumn::Kind::Text, u"contract"},
};

inline constexpr IndigoColumn projectsProviderSideCostColumns[] = {
    {u"Project ID", IndigoColumn::Kind::Key},
    {u"Date - (Value)", IndigoColumn::Kind::Date},
    {u"Phase of Impact Bond - (Value)", IndigoColumn::Kind::Text},
    {u"Cost Classification - (Value)", IndigoColumn::Kind::Text},
    {u"Payment - Currency - (Value)", IndigoColumn::Kind::Currency},
    {u"Payment - Planned - (Value)", IndigoColumn::Kind::Amount, u"",
     u"Payment - Currency - (Value)"},
    {u"Payment - Planned USD - (Value)", IndigoColumn::Kind::Text},
    {u"Payment - Actual - (Value)", IndigoColumn::Kind::Amount, u"",
     u"Payment - Currency - (Value)"},
    {u"Payment - Actual USD - (Value)", IndigoColumn::Kind::Text},
    {u"Cost incurred by - (Value)", IndigoColumn::Kind::Text},
    {u"Type - (Value)", IndigoColumn::Kind::Text},
    {u"Number of days - (Value)", IndigoColumn::Kind::Text},
    {u"Sources", IndigoColumn::Kind::Text},
    {u"Notes", IndigoColumn::Kind::Text},
};

inline constexpr IndigoColumn projectsTechnicalAssistanceDetailsColumns[] = {
    {u"Project ID", IndigoColumn::Kind::Key},
    {u"Technical Assistance Id - (Value)", IndigoColumn::Kind::Text},
    {u"Title - (Value)", IndigoColumn::Kind::Text},
    {u"Description - (Value)", IndigoColumn::Kind::Text},
    {u"Category - (Value)", IndigoColumn::Kind::Text},
    {u"Approach - (Value)", IndigoColumn::Kind::Text},
    {u"Cost Type - (Value)", IndigoColumn::Kind::Text},
    {u"Cost of Activities - Amount - (Value)", IndigoColumn::Kind::Text},
    {u"Cost of Activities - Amount USD - (Value)", IndigoColumn::Kind::Text},
    {u"Number of Days - (Value)", IndigoColumn::Kind::Text},
    {u"Sources", IndigoColumn::Kind::Text},
    {u"Notes", IndigoColumn::Kind::Text},
};

inline constexpr IndigoColumn projectsTechnicalAssistancesColumns[] = {
    {u"Project ID", IndigoColumn::Kind::Key},
    {u"Id", IndigoColumn::Kind::Text},
    {u"Title - (Value)", IndigoColumn::Kind::Text},
    {u"Description - (Value)", IndigoColumn::Kind::Text},
    {u"Period Start - (Value)", IndigoColumn::Kind::Date},
    {u"Period End - (Value)", IndigoColumn::Kind::Date},
    {u"Funding Organisation Id - (Value)", IndigoColumn::Kind::Text},
    {u"Recipient Organisation Id - (Value)", IndigoColumn::Kind::Text},
    {u"Currency - (Value)", IndigoColumn::Kind::Currency},
    {u"Sources", IndigoColumn::Kind::Text},
    {u"Notes", IndigoColumn::Kind::Text},
};

inline constexpr IndigoColumn projectsTransactionsColumns[] = {
    {u"Project ID", IndigoColumn::Kind::Key},
    {u"Investment Id - (Value)", IndigoColumn::Kind::Text},
    {u"Outcome Metric Id - (Value)", IndigoColumn::Kind::Text},
    {u"Date - (Value)", IndigoColumn::Kind::Date, u"cashFlows"},
    {u"Sending Organisation ID - (Value)", IndigoColumn::Kind::Text, u"cashFlows"},
    {u"Receiving Organisation ID - (Value)", IndigoColumn::Kind::Text, u"cashFlows"},
    {u"Transaction Type - (Value)", IndigoColumn::Kind::Text, u"cashFlows"},
    {u"Money - Currency - (Value)", IndigoColumn::Kind::Currency, u"cashFlows"},
    {u"Money - Amount - (Value)", IndigoColumn::Kind::Amount, u"cashFlows",
     u"Money - Currency - (Value)"},
    {u"Money - Amount USD - (Value)", IndigoColumn::Kind::Text},
    {u"Sources", IndigoColumn::Kind::Text, u"cashFlows"},
    {u"Notes", IndigoColumn::Kind::Text, u"cashFlows"},
    {u"(In Sandboxes)", IndigoColumn::Kind::Text},
};

} // namespace bundlinje
