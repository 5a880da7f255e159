#pragma once

#include "tests/roundcase.h"

#include "model/items/resulttable.h"
#include "model/items/showncase.h"

#include <QtCore/QLocale>

namespace bundlinje {

inline const QLocale english(QLocale::English, QLocale::UnitedKingdom);

/// That case in English at a rate of 0.
inline ShownCase shownOf(const BusinessCase &businessCase, bool hidden = false)
{
    return shownCase(businessCase, flatSettings(), english, hidden);
}

/// A case of round numbers that costs more than it gains.
inline BusinessCase losingCase()
{
    BusinessCase loss = roundCase();
    loss.successWith.expected = Percentage::fromPpm(300'000);
    return loss;
}

/// Without spaces that do not break.
inline QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ').replace(QChar(0x2212), u'-');
}

inline QStringList columnOf(const ResultTable &table, qsizetype column)
{
    QStringList texts;
    for (const ResultTable::Row &row : table.rows)
        texts.append(plain(row.cells.value(column).text));
    return texts;
}

/// The amount of kroner that a cell is written from.
inline double kroner(const QString &figure)
{
    return plain(figure).remove(u',').toDouble();
}

} // namespace bundlinje
