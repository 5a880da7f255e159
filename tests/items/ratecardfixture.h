#pragma once

#include "model/calc/contractversions.h"
#include "model/items/checknumbers.h"
#include "model/items/ratecardmodel.h"
#include "tests/calc/examplecontract.h"

namespace bundlinje::ratecards {

using namespace Qt::StringLiterals;

inline const QUuid housing = examples::contractId(1);
inline const QUuid job = examples::contractId(2);

inline QList<EffectGoal> goals()
{
    return {{.id = housing, .definition = u"Egen bolig"_s}, {.id = job, .definition = u"Job"_s}};
}

inline QList<CheckDate> checks()
{
    return {{.period = 1, .name = u"6 mdr."_s}, {.period = 2, .name = u"12 mdr."_s}, {.period = 3}};
}

inline PartContext danish()
{
    PartContext context;
    context.locale = QLocale(QLocale::Danish, QLocale::Denmark);
    context.currency = Currency::DKK;
    return context;
}

inline QString asText(const RateCardModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(u" | "));
    }
    return lines.join(u'\n');
}

/// In kroner; empty = nothing is typed.
using Prices = QList<std::optional<int>>;

inline RateCardRow rowOf(const QString &name, const Prices &prices)
{
    RateCardRow row{.goal = housing, .name = name};
    for (const std::optional<int> &price : prices)
        row.prices.append(price ? std::optional(examples::kroner(*price)) : std::nullopt);
    return row;
}

inline ContractTerms termsWith(const QList<CheckDate> &all)
{
    ContractTerms terms;
    terms.checks = all;
    return terms;
}

inline QStringList asText(const ContractTerms &terms)
{
    QStringList found;
    for (const PaymentComponent &component : terms.components) {
        QString text = u"%1: %2"_s.arg(component.name).arg(component.price.price->minor() / 100);
        if (!component.periods.isEmpty())
            text += u" at "_s + checkNumbersText(component.periods);
        found.append(text);
    }
    return found;
}

} // namespace bundlinje::ratecards
