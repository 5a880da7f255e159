#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace bundlinje {

/// Text for a cell of an .xlsx file as UTF-8: cut with "…" at the 32,767 characters a cell holds.
inline QByteArray xlsxText(const QString &text)
{
    constexpr qsizetype longest = 32'767;
    return text.size() <= longest ? text.toUtf8() : QString(text.left(longest - 1) + u'…').toUtf8();
}

} // namespace bundlinje
