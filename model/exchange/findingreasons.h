#pragma once

#include <QtCore/QStringView>

/// Why a cell is in the report: one English clause each, translated where it is shown.
namespace bundlinje::reasons {

// Cells that cannot be read.
inline constexpr QStringView notADate = u"not a date";
inline constexpr QStringView notACount = u"not a whole number";
inline constexpr QStringView notAPlainNumber = u"not a plain number";
inline constexpr QStringView tooLarge = u"the number is too large";
inline constexpr QStringView inWords = u"the result is told in words";
inline constexpr QStringView formula = u"a formula is not evaluated";
inline constexpr QStringView spreadsheetError = u"an error value of a spreadsheet";
inline constexpr QStringView signAlone = u"a currency sign is not an amount";
inline constexpr QStringView notACurrency = u"not an ISO 4217 currency code";
inline constexpr QStringView currencyNotRead = u"the currency is not an ISO 4217 code";
inline constexpr QStringView currencyMissing = u"no currency is stated";
inline constexpr QStringView unknownStage = u"not one of the known stages";
inline constexpr QStringView unknownUnit = u"not one of the known units";
inline constexpr QStringView notAGoalNumber = u"not a number of a global goal";
inline constexpr QStringView fewerCells = u"the row has fewer cells than the header";
inline constexpr QStringView moreCells = u"the row has more cells than the header";
inline constexpr QStringView openQuote = u"the quotes of the row do not fit together";
inline constexpr QStringView notAnId = u"not an id of an investment";
inline constexpr QStringView notABasis = u"neither calculated nor stated";
inline constexpr QStringView noName = u"the row has no name";
inline constexpr QStringView totalRow = u"the row adds up others";
inline constexpr QStringView sameInvestment = u"another row is about the same investment";
inline constexpr QStringView ambiguousName = u"several investments have this name";
inline constexpr QStringView nothingImported = u"nothing stands in the columns that are imported";
inline constexpr QStringView noProjectId = u"the row has no project id";
inline constexpr QStringView notAShare = u"not a share between 0 and 100 %";
inline constexpr QStringView notWhole = u"the payers' shares do not add up to 100 %";
inline constexpr QStringView datedShares =
    u"the price has shares that hold from several years and keeps them";
inline constexpr QStringView unknownKind = u"not one of the known kinds of price";
inline constexpr QStringView notAGrade = u"not a grade from A to D";
inline constexpr QStringView notAYear = u"not a year";
inline constexpr QStringView noPrice = u"the row has no price that can be read";
inline constexpr QStringView noUnit = u"the row does not say what the price is for: year, night …";
inline constexpr QStringView ambiguousPrice = u"several unit prices have this name";
inline constexpr QStringView samePriceYear = u"another row states the price of this year";

// Cells that can be read and look odd.
inline constexpr QStringView otherRowDiffers = u"another row of the same price says otherwise";
inline constexpr QStringView readAsPercent = u"numbers are read as per cent: 60 is 60 %";
inline constexpr QStringView readAsParts = u"numbers are read as parts of a whole: 0.6 is 60 %";
inline constexpr QStringView trimmed = u"white space round the code was left out";
inline constexpr QStringView merged = u"merged cells: the value counts in the first row alone";
inline constexpr QStringView rounded = u"rounded to the smallest unit of the currency";
inline constexpr QStringView stageMissing = u"no stage is stated";
inline constexpr QStringView noAmount = u"a currency is stated and no amount";
inline constexpr QStringView exactAndRange = u"an exact amount and limits are both stated";
inline constexpr QStringView otherCurrency = u"not in the currency of the commitment";
inline constexpr QStringView belowCommitment = u"the maximum payment is below the commitment";
inline constexpr QStringView paidAboveMaximum = u"more is paid than the maximum payment";
inline constexpr QStringView laterPlan = u"a later plan is in force, so it is not in the ledger";
inline constexpr QStringView otherPeriods =
    u"what was paid is stated for other periods, so the plan is not in the ledger";
inline constexpr QStringView plannedOrPaid = u"the row does not say whether it is planned or paid";
inline constexpr QStringView noInvestorInIt = u"no investor of the project sends or receives it";
inline constexpr QStringView sumDiffers = u"the parties' amounts do not add up to this amount";
inline constexpr QStringView endBeforeStart = u"the end is before the start";
inline constexpr QStringView signedAfterStart = u"signed after the start of the effort";
inline constexpr QStringView signedAfterEnd = u"signed after the end of the effort";
inline constexpr QStringView completeWithoutEnd = u"complete, but without an actual end";
inline constexpr QStringView runningWithEnd = u"in implementation, but with an actual end";
inline constexpr QStringView unknownOrganisation = u"the organisation is not in organisations.csv";
inline constexpr QStringView noOrganisation = u"the row names no organisation";
inline constexpr QStringView noId = u"the row has no id of its own";
inline constexpr QStringView repeatedId = u"the id is used more than once in this project";
inline constexpr QStringView unknownMetric = u"there is no such outcome metric in this project";
inline constexpr QStringView unknownSource = u"there is no such source in this project";
inline constexpr QStringView unknownFund = u"the fund is not in funds.csv";
inline constexpr QStringView repeatedRow = u"the same row stands there twice";
inline constexpr QStringView repeatedName = u"another project has the same name";
inline constexpr QStringView repeatedProject = u"the project id is used more than once";
inline constexpr QStringView unknownProject = u"the project is not in projects.csv";
inline constexpr QStringView personNumber = u"looks like a personal identification number";
inline constexpr QStringView copiedInvestment = u"several investments here have this id";

} // namespace bundlinje::reasons
