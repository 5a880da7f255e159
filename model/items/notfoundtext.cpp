#include "model/items/notfoundtext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace bundlinje {

namespace {

/// One sort of thing that can be looked for in vain.
struct Sort {
    const char *detail;
    const char *named; ///< With %1 for what was looked for.
    const char *unnamed;
    const char *todo;
};

constexpr const char *checkName = QT_TRANSLATE_NOOP("Missing", "Check the name or the id.");

constexpr std::array sorts{
    Sort{"investment", QT_TRANSLATE_NOOP("Missing", "There is no investment %1 in the file."),
         QT_TRANSLATE_NOOP("Missing", "The investment is not in the file."), checkName},
    Sort{"meeting", QT_TRANSLATE_NOOP("Missing", "There is no meeting %1 in the file."),
         QT_TRANSLATE_NOOP("Missing", "The meeting is not in the file."),
         QT_TRANSLATE_NOOP("Missing", "Give its name, its date or its id.")},
    Sort{"contract", QT_TRANSLATE_NOOP("Missing", "There is no contract %1."),
         QT_TRANSLATE_NOOP("Missing", "The investment has no contract."),
         QT_TRANSLATE_NOOP("Missing", "Enter the contract first.")},
    Sort{"check", QT_TRANSLATE_NOOP("Missing", "The contract has no check %1."),
         QT_TRANSLATE_NOOP("Missing", "The contract has no such check."),
         QT_TRANSLATE_NOOP("Missing", "Check the number.")},
    Sort{"payer", QT_TRANSLATE_NOOP("Missing", "The contract has no payer %1."),
         QT_TRANSLATE_NOOP("Missing", "The contract has no such payer."),
         QT_TRANSLATE_NOOP("Missing", "Check the name of the payer.")},
    Sort{"business case", QT_TRANSLATE_NOOP("Missing", "There is no business case %1."),
         QT_TRANSLATE_NOOP("Missing", "There is no business case."),
         QT_TRANSLATE_NOOP("Missing", "Enter a business case first.")},
    Sort{"version", QT_TRANSLATE_NOOP("Missing", "There is no version %1 of the business case."),
         QT_TRANSLATE_NOOP("Missing", "There is no such version of the business case."),
         QT_TRANSLATE_NOOP("Missing", "Check the name of the version.")},
    Sort{"scenario", QT_TRANSLATE_NOOP("Missing", "The business case has no scenario %1."),
         QT_TRANSLATE_NOOP("Missing", "The business case has no scenario."),
         QT_TRANSLATE_NOOP("Missing", "Check the name of the scenario.")},
    Sort{"chart", QT_TRANSLATE_NOOP("Missing", "There is nothing to draw the chart %1 from."),
         QT_TRANSLATE_NOOP("Missing", "There is nothing to draw the chart from."),
         QT_TRANSLATE_NOOP("Missing", "Enter the figures it shows first.")},
    Sort{"report", QT_TRANSLATE_NOOP("Missing", "No investment has what the report %1 is about."),
         QT_TRANSLATE_NOOP("Missing", "No investment has what the report is about."),
         QT_TRANSLATE_NOOP("Missing", "Enter it first, or choose another report.")},
    Sort{"frozen figures", QT_TRANSLATE_NOOP("Missing", "The file has no figures from %1."),
         QT_TRANSLATE_NOOP("Missing", "The file does not have the frozen figures."),
         QT_TRANSLATE_NOOP("Missing", "Freeze the figures of the meeting anew.")},
};

} // namespace

std::optional<NotFoundText> notFoundText(const Error &error, const QString &shownValue)
{
    const auto *known = std::find_if(sorts.begin(), sorts.end(), [&](const Sort &sort) {
        return error.detail == QLatin1StringView(sort.detail);
    });
    if (error.code != Error::Code::NotFound || known == sorts.end())
        return {};
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("Missing", text);
    };
    const QString what = error.value.isEmpty() ? translated(known->unnamed)
                                               : translated(known->named).arg(shownValue);
    return NotFoundText{what, translated(known->todo)};
}

} // namespace bundlinje
