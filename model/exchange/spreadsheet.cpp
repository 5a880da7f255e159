#include "model/exchange/spreadsheet.h"

#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace bundlinje {

bool isSpreadsheetError(const QString &text)
{
    static const QStringList values{u"#REF!"_s,   u"#N/A"_s,   u"#VALUE!"_s, u"#NAME?"_s,
                                    u"#DIV/0!"_s, u"#NULL!"_s, u"#NUM!"_s};
    return values.contains(text);
}

QString columnName(qsizetype column)
{
    QString name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    return name;
}

SpreadsheetCell cellAt(const SpreadsheetRow &row, qsizetype column)
{
    return row.cells.value(column);
}

} // namespace bundlinje
