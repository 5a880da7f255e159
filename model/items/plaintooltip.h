#pragma once

#include <QtCore/QString>

namespace bundlinje {

/// A text from data as a tool tip: wrapped, with its own line breaks, and never read as markup.
inline QString plainToolTip(const QString &text)
{
    return QStringLiteral("<qt>")
        + text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"))
        + QStringLiteral("</qt>");
}

} // namespace bundlinje
