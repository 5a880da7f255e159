#pragma once

#include <QtCore/QStringView>

#include <span>

namespace bundlinje {

/// A column of INDIGO's files: how its cells are read, and into which field.
struct IndigoColumn {
    enum class Kind {
        Key, ///< The project, organisation or fund that the row is about.
        Text,
        Date, ///< ISO text of four, seven or ten characters.
        Count, ///< A whole number.
        Number, ///< A plain decimal; published results are also told in words.
        Currency, ///< An ISO 4217 code.
        Amount, ///< A plain decimal, in the currency of another column.
        Stage,
        Unit, ///< "Individual" or "Other".
        Goals, ///< Numbers of global goals, separated by commas.
    };

    QStringView header;
    Kind kind = Kind::Text;
    QStringView field = {}; ///< As in the JSON form; empty = kept with the imported records only.
    QStringView currency = {}; ///< Of an amount: the header of its currency.
};

struct IndigoFile {
    QStringView name;
    std::span<const IndigoColumn> columns; ///< The first is the key.
};

/// All files that are read; projects.csv first.
std::span<const IndigoFile> indigoFiles();

/// Null when there is none.
const IndigoFile *indigoFile(QStringView name);
const IndigoColumn *indigoColumn(QStringView file, QStringView header);

} // namespace bundlinje
