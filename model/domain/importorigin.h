#pragma once

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

namespace bundlinje {

/// One row of a file from outside, every cell as it stood there.
struct ImportedRecord {
    QString file;
    int row = 0; ///< Record number, the header is 1.
    QMap<QString, QString> cells; ///< Column header → text; empty cells are left out.

    friend bool operator==(const ImportedRecord &, const ImportedRecord &) = default;
};

/// What the last import brought, kept whole: so that nothing is lost that has no field, and so
/// that the next import can tell its own changes from those of a person.
struct ImportOrigin {
    QString format; ///< "INDIGO"; empty = not imported.
    QString externalId; ///< Stable key in that data.
    bool inLatest = true; ///< false = the latest import did not have it any more.
    QList<ImportedRecord> records;

    friend bool operator==(const ImportOrigin &, const ImportOrigin &) = default;
};

/// A text that came from outside and could not be read into its field.
struct UnreadText {
    QString field; ///< Name of the field it was meant for, as in the JSON form.
    QString text;
    QString reason; ///< One English clause; the report translates it by `reasonText`.
    QString file;
    int row = 0; ///< 0 = not from a table.
    QString column;

    friend bool operator==(const UnreadText &, const UnreadText &) = default;
};

} // namespace bundlinje
