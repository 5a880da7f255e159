#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

class QWidget;

namespace bundlinje {

/// A field or list of an editor, for those who look for it.
struct FieldPlace {
    QString name; ///< As in the JSON form; `goToField` finds it.
    QString label; ///< With what it belongs to: "Effort, start".
    QString section;
    QString text; ///< What stands there, as it is read; empty = missing.
};

/// The field or list of the form that the widget is part of; empty where it is in none.
QString fieldAround(const QWidget *widget);

/// The next (step 1) or previous (−1) place whose text has one of the words, however they are
/// written; after the last comes the first. Starts behind `current`, or at the end of the list.
std::optional<QString> nextFieldWith(const QList<FieldPlace> &places, const QString &words,
                                     const QString &current, int step);

} // namespace bundlinje
