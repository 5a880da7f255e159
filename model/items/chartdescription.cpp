#include "model/items/chartdescription.h"

#include "model/items/amounttext.h"
#include "model/items/labels.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

double chartValue(Money amount)
{
    return static_cast<double>(amount.minor())
        / static_cast<double>(amount.currency().minorPerUnit()) / 1e6;
}

QList<QStringList> chartTable(const ChartDescription &description, const QLocale &locale)
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("Charts", source);
    };
    const QString unit = currencyText(description.currency);
    QList<QStringList> lines{{text(QT_TRANSLATE_NOOP("Charts", "Investment")),
                              text(QT_TRANSLATE_NOOP("Charts", "Invested, %1")).arg(unit),
                              text(QT_TRANSLATE_NOOP("Charts", "Potential, %1")).arg(unit),
                              text(QT_TRANSLATE_NOOP("Charts", "Remark"))}};
    for (const ChartDescription::Row &row : description.rows) {
        QStringList line{row.name, {}, {}, {}};
        for (const ChartDescription::Mark &mark : row.marks) {
            const int column = mark.series == ChartDescription::Series::Invested ? 1 : 2;
            line[column] = mark.amount ? editText(*mark.amount, locale) : mark.label;
            if (mark.stated)
                line[3] = basisLabel(Basis::Stated);
        }
        if (!row.text.isEmpty())
            line[3] = row.text;
        lines.append(line);
    }
    return lines;
}

} // namespace bundlinje
