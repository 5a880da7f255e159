#pragma once

#include "model/domain/revision.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace bundlinje {

/// What a field said after one save.
struct FieldState {
    Revision revision;
    QString text; ///< Empty = missing.
};

/// One change of a field: who, when, before → after.
struct FieldChange {
    QDateTime at; ///< UTC.
    QString person;
    QString before; ///< Empty = was missing.
    QString after; ///< Empty = is missing.

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// The saves that changed the field, newest first.
/// @param states newest first, back to the first save; before it the field was missing
QList<FieldChange> fieldChanges(const QList<FieldState> &states);

/// The same changes with dots for what stood there, where amounts are hidden.
QList<FieldChange> withoutTexts(QList<FieldChange> changes);

/// The change as cells of a table: when, who, before, after.
QStringList changeCells(const FieldChange &change, const QLocale &locale);

} // namespace bundlinje
