#pragma once

#include "model/items/report.h"

#include <QtCore/QJsonObject>

namespace bundlinje {

/// The report in a stable form: figures and tables by their keys, money as integer minor units with
/// its currency, ISO dates, missing as null; headings and sentences in the language of the program.
QJsonObject reportJson(const Report &report);

} // namespace bundlinje
