#include "model/items/reasontext.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace bundlinje {

namespace {

/// The clauses of findingreasons.h, listed for the translators; a test compares the two.
[[maybe_unused]] constexpr std::array reasons{
    QT_TRANSLATE_NOOP("Reasons", "not a date"),
    QT_TRANSLATE_NOOP("Reasons", "not a whole number"),
    QT_TRANSLATE_NOOP("Reasons", "not a plain number"),
    QT_TRANSLATE_NOOP("Reasons", "the number is too large"),
    QT_TRANSLATE_NOOP("Reasons", "the result is told in words"),
    QT_TRANSLATE_NOOP("Reasons", "a formula is not evaluated"),
    QT_TRANSLATE_NOOP("Reasons", "an error value of a spreadsheet"),
    QT_TRANSLATE_NOOP("Reasons", "a currency sign is not an amount"),
    QT_TRANSLATE_NOOP("Reasons", "not an ISO 4217 currency code"),
    QT_TRANSLATE_NOOP("Reasons", "the currency is not an ISO 4217 code"),
    QT_TRANSLATE_NOOP("Reasons", "no currency is stated"),
    QT_TRANSLATE_NOOP("Reasons", "not one of the known stages"),
    QT_TRANSLATE_NOOP("Reasons", "not one of the known units"),
    QT_TRANSLATE_NOOP("Reasons", "not a number of a global goal"),
    QT_TRANSLATE_NOOP("Reasons", "the row has fewer cells than the header"),
    QT_TRANSLATE_NOOP("Reasons", "the row has more cells than the header"),
    QT_TRANSLATE_NOOP("Reasons", "the quotes of the row do not fit together"),
    QT_TRANSLATE_NOOP("Reasons", "not an id of an investment"),
    QT_TRANSLATE_NOOP("Reasons", "neither calculated nor stated"),
    QT_TRANSLATE_NOOP("Reasons", "the row has no name"),
    QT_TRANSLATE_NOOP("Reasons", "the row adds up others"),
    QT_TRANSLATE_NOOP("Reasons", "another row is about the same investment"),
    QT_TRANSLATE_NOOP("Reasons", "several investments have this name"),
    QT_TRANSLATE_NOOP("Reasons", "nothing stands in the columns that are imported"),
    QT_TRANSLATE_NOOP("Reasons", "the row has no project id"),
    QT_TRANSLATE_NOOP("Reasons", "white space round the code was left out"),
    QT_TRANSLATE_NOOP("Reasons", "merged cells: the value counts in the first row alone"),
    QT_TRANSLATE_NOOP("Reasons", "rounded to the smallest unit of the currency"),
    QT_TRANSLATE_NOOP("Reasons", "no stage is stated"),
    QT_TRANSLATE_NOOP("Reasons", "a currency is stated and no amount"),
    QT_TRANSLATE_NOOP("Reasons", "an exact amount and limits are both stated"),
    QT_TRANSLATE_NOOP("Reasons", "not in the currency of the commitment"),
    QT_TRANSLATE_NOOP("Reasons", "the maximum payment is below the commitment"),
    QT_TRANSLATE_NOOP("Reasons", "more is paid than the maximum payment"),
    QT_TRANSLATE_NOOP("Reasons", "a later plan is in force, so it is not in the ledger"),
    QT_TRANSLATE_NOOP(
        "Reasons", "what was paid is stated for other periods, so the plan is not in the ledger"),
    QT_TRANSLATE_NOOP("Reasons", "the row does not say whether it is planned or paid"),
    QT_TRANSLATE_NOOP("Reasons", "no investor of the project sends or receives it"),
    QT_TRANSLATE_NOOP("Reasons", "the parties' amounts do not add up to this amount"),
    QT_TRANSLATE_NOOP("Reasons", "the end is before the start"),
    QT_TRANSLATE_NOOP("Reasons", "signed after the start of the effort"),
    QT_TRANSLATE_NOOP("Reasons", "signed after the end of the effort"),
    QT_TRANSLATE_NOOP("Reasons", "complete, but without an actual end"),
    QT_TRANSLATE_NOOP("Reasons", "in implementation, but with an actual end"),
    QT_TRANSLATE_NOOP("Reasons", "the organisation is not in organisations.csv"),
    QT_TRANSLATE_NOOP("Reasons", "the row names no organisation"),
    QT_TRANSLATE_NOOP("Reasons", "the row has no id of its own"),
    QT_TRANSLATE_NOOP("Reasons", "the id is used more than once in this project"),
    QT_TRANSLATE_NOOP("Reasons", "there is no such outcome metric in this project"),
    QT_TRANSLATE_NOOP("Reasons", "there is no such source in this project"),
    QT_TRANSLATE_NOOP("Reasons", "the fund is not in funds.csv"),
    QT_TRANSLATE_NOOP("Reasons", "the same row stands there twice"),
    QT_TRANSLATE_NOOP("Reasons", "another project has the same name"),
    QT_TRANSLATE_NOOP("Reasons", "the project id is used more than once"),
    QT_TRANSLATE_NOOP("Reasons", "the project is not in projects.csv"),
    QT_TRANSLATE_NOOP("Reasons", "looks like a personal identification number"),
    QT_TRANSLATE_NOOP("Reasons", "several investments here have this id"),
    QT_TRANSLATE_NOOP("Reasons", "not a share between 0 and 100 %"),
    QT_TRANSLATE_NOOP("Reasons", "the payers' shares do not add up to 100 %"),
    QT_TRANSLATE_NOOP("Reasons",
                      "the price has shares that hold from several years and keeps them"),
    QT_TRANSLATE_NOOP("Reasons", "not one of the known kinds of price"),
    QT_TRANSLATE_NOOP("Reasons", "not a grade from A to D"),
    QT_TRANSLATE_NOOP("Reasons", "not a year"),
    QT_TRANSLATE_NOOP("Reasons", "the row has no price that can be read"),
    QT_TRANSLATE_NOOP("Reasons", "the row does not say what the price is for: year, night …"),
    QT_TRANSLATE_NOOP("Reasons", "several unit prices have this name"),
    QT_TRANSLATE_NOOP("Reasons", "another row states the price of this year"),
    QT_TRANSLATE_NOOP("Reasons", "another row of the same price says otherwise"),
    QT_TRANSLATE_NOOP("Reasons", "numbers are read as per cent: 60 is 60 %"),
    QT_TRANSLATE_NOOP("Reasons", "numbers are read as parts of a whole: 0.6 is 60 %"),
};

} // namespace

QString reasonText(const QString &reason)
{
    return QCoreApplication::translate("Reasons", reason.toUtf8().constData());
}

} // namespace bundlinje
