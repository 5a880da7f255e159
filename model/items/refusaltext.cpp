#include "model/items/refusaltext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace bundlinje {

namespace {

/// The details of InvalidInput that tell people something. A file of the program's own form that
/// somebody has written or edited by hand meets most of them.
constexpr std::array refusals{
    QT_TRANSLATE_NOOP("Refusals", "a value is required"),
    QT_TRANSLATE_NOOP("Refusals", "a whole number is expected"),
    QT_TRANSLATE_NOOP("Refusals", "a text is expected"),
    QT_TRANSLATE_NOOP("Refusals", "true or false is expected"),
    QT_TRANSLATE_NOOP("Refusals", "the number is too large"),
    QT_TRANSLATE_NOOP("Refusals", "an id is expected"),
    QT_TRANSLATE_NOOP("Refusals", "a list of texts is expected"),
    QT_TRANSLATE_NOOP("Refusals", "a list of whole numbers is expected"),
    QT_TRANSLATE_NOOP("Refusals", "a list of at least one whole number is expected"),
    QT_TRANSLATE_NOOP("Refusals", "texts are expected"),
    QT_TRANSLATE_NOOP("Refusals", "an object is expected"),
    QT_TRANSLATE_NOOP("Refusals", "a list is expected"),
    QT_TRANSLATE_NOOP("Refusals", "a list of objects is expected"),
    QT_TRANSLATE_NOOP("Refusals", "an ISO 4217 currency is expected"),
    QT_TRANSLATE_NOOP("Refusals",
                      "a date such as 2019, 2019-Q2, 2019-04 or 2019-04-01 is expected"),
    QT_TRANSLATE_NOOP("Refusals", "a whole day such as 2019-04-01 is expected"),
    QT_TRANSLATE_NOOP("Refusals", "a per cent figure such as 3.5 is expected"),
    QT_TRANSLATE_NOOP("Refusals", "a number such as 2.5 is expected"),
    QT_TRANSLATE_NOOP("Refusals", "checks such as 1, 3 or 1-3 are expected"),
    QT_TRANSLATE_NOOP("Refusals", "a member is not known to this version"),
    QT_TRANSLATE_NOOP("Refusals", "not one of the known words"),
    QT_TRANSLATE_NOOP("Refusals", "two investments have the same id"),
    QT_TRANSLATE_NOOP("Refusals", "the id is there twice"),
    QT_TRANSLATE_NOOP("Refusals", "not an ISO 4217 currency code"),
    QT_TRANSLATE_NOOP("Refusals", "an investment needs a name"),
    QT_TRANSLATE_NOOP("Refusals", "the potential is calculated from the business case"),
    QT_TRANSLATE_NOOP("Refusals", "the mapping is of investments"),
    QT_TRANSLATE_NOOP("Refusals", "unknown field"),
    QT_TRANSLATE_NOOP("Refusals", "unknown stage"),
    QT_TRANSLATE_NOOP("Refusals", "a table is drawn as pdf or png"),
    QT_TRANSLATE_NOOP("Refusals", "a chart is drawn as png, svg or pdf"),
    QT_TRANSLATE_NOOP("Refusals", "a picture is from 320x200 to 8000x8000"),
};

} // namespace

QString refusalText(const Error &error)
{
    if (error.code != Error::Code::InvalidInput)
        return {};
    const auto *known = std::find_if(refusals.begin(), refusals.end(), [&](const char *refusal) {
        return error.detail == QLatin1StringView(refusal);
    });
    return known == refusals.end() ? QString() : QCoreApplication::translate("Refusals", *known);
}

} // namespace bundlinje
