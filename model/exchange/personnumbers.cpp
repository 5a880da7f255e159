#include "model/exchange/personnumbers.h"

#include "model/calc/investmentchecks.h"
#include "model/exchange/findingreasons.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QList<CellFinding> inCells(const ImportOrigin &origin)
{
    QList<CellFinding> findings;
    for (const ImportedRecord &record : origin.records) {
        for (auto cell = record.cells.cbegin(); cell != record.cells.cend(); ++cell) {
            if (looksLikePersonNumber(cell.value()))
                findings.append({.file = record.file,
                                 .row = record.row,
                                 .column = cell.key(),
                                 .reason = reasons::personNumber.toString(),
                                 .externalId = origin.externalId});
        }
    }
    return findings;
}

QList<CellFinding> inFields(const Investment &investment)
{
    QList<CellFinding> findings;
    const QList<InvestmentCheck> checks = checksOf(investment);
    for (const InvestmentCheck &check : checks) {
        if (check.code == InvestmentCheck::Code::PersonNumber)
            findings.append({.file = investment.name,
                             .column = check.field,
                             .reason = reasons::personNumber.toString(),
                             .externalId = investment.origin.externalId});
    }
    return findings;
}

} // namespace

QList<CellFinding> personNumbersIn(const ChangeSet &changes)
{
    QList<CellFinding> findings;
    for (const InvestmentChange &change : changes.investments) {
        if (!change.after)
            continue;
        const QList<CellFinding> cells = inCells(change.after->origin);
        findings += cells.isEmpty() ? inFields(*change.after) : cells;
    }
    return findings;
}

} // namespace bundlinje
