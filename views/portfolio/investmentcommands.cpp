#include "views/portfolio/investmentcommands.h"

#include "model/document/portfoliodocument.h"

namespace bundlinje {

InvestmentCommands::InvestmentCommands(QObject *parent)
    : QObject(parent)
{
}

InvestmentId InvestmentCommands::add()
{
    if (!m_document)
        return {};
    Investment investment;
    investment.id = InvestmentId::create();
    investment.name = tr("New investment");
    if (!apply({{.before = std::nullopt, .after = investment}}, tr("Add an investment")))
        return {};
    emit added({investment.id});
    return investment.id;
}

void InvestmentCommands::duplicate(const QList<InvestmentId> &ids)
{
    const std::optional<QList<Investment>> originals = read(ids);
    if (!originals || originals->isEmpty())
        return;
    QList<InvestmentChange> changes;
    QList<InvestmentId> copies;
    for (const Investment &original : *originals) {
        Investment copy = original;
        copy.id = InvestmentId::create();
        copy.revision = 0;
        copy.name = tr("%1 (copy)", "name of an investment").arg(original.name);
        copy.origin = {}; // The next import knows only the original.
        copies.append(copy.id);
        changes.append({.before = std::nullopt, .after = copy});
    }
    const QString reason = originals->size() == 1
        ? tr("Duplicate “%1”").arg(originals->first().name)
        : tr("Duplicate %Ln investment(s)", nullptr, static_cast<int>(originals->size()));
    if (apply(std::move(changes), reason))
        emit added(copies);
}

void InvestmentCommands::remove(const QList<InvestmentId> &ids)
{
    const std::optional<QList<Investment>> doomed = read(ids);
    if (!doomed || doomed->isEmpty())
        return;
    QList<InvestmentChange> changes;
    for (const Investment &investment : *doomed)
        changes.append({.before = investment, .after = std::nullopt});
    const int count = static_cast<int>(doomed->size());
    const QString reason = count == 1 ? tr("Delete “%1”").arg(doomed->first().name)
                                      : tr("Delete %Ln investment(s)", nullptr, count);
    if (apply(std::move(changes), reason))
        emit removed(count == 1 ? doomed->first().name : tr("%Ln investment(s)", nullptr, count));
}

void InvestmentCommands::set(const QList<InvestmentId> &ids, const CommonEdit &edit)
{
    const std::optional<QList<Investment>> chosen = read(ids);
    if (!chosen)
        return;
    QList<InvestmentChange> changes;
    for (const Investment &investment : *chosen) {
        if (const Investment after = withCommon(investment, edit); after != investment)
            changes.append({.before = investment, .after = after});
    }
    const int count = static_cast<int>(changes.size());
    if (count > 0) {
        const Status begun = m_document->changeSoon(
            {.investments = std::move(changes), .reason = commonEditReason(edit.field, count)});
        if (!begun)
            return emit failed(begun.error());
    }
    emit commonSet(edit.field, count);
}

bool InvestmentCommands::apply(QList<InvestmentChange> changes, const QString &reason)
{
    const Status done = m_document->change(
        {.investments = std::move(changes), .portfolio = std::nullopt, .reason = reason});
    if (!done)
        emit failed(done.error());
    return done.has_value();
}

std::optional<QList<Investment>> InvestmentCommands::read(const QList<InvestmentId> &ids)
{
    QList<Investment> investments;
    for (const InvestmentId id : ids) {
        if (!m_document)
            return std::nullopt;
        const Result<Investment> investment = m_document->investment(id);
        if (!investment) {
            emit failed(investment.error());
            return std::nullopt;
        }
        investments.append(*investment);
    }
    return investments;
}

} // namespace bundlinje
