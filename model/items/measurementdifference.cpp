#include "model/items/measurementdifference.h"

#include "model/items/measurementparts.h"
#include "model/items/partlabels.h"
#include "model/items/parts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Entries = QList<MeasurementEntry>;

QString labelledPart(const QString &part, const QString &text)
{
    return text.isEmpty()
        ? QString()
        : QCoreApplication::translate("Differences", "%1: %2", "%1 field, %2 its value")
              .arg(partLabel(part), text);
}

/// All that an entry says; what it does not say is empty, so that two of them can be compared.
QStringList entryCells(const MeasurementEntry &entry, const PartContext &context)
{
    using Entry = MeasurementEntry;
    QList<Part<Entry>> parts = entryParts();
    parts +=
        QList<Part<Entry>>{part<Entry>(u"measurements.entries.reference"_s, &Entry::reference),
                           part<Entry>(u"measurements.entries.gateValue"_s, &Entry::gateValue),
                           part<Entry>(u"measurements.entries.measuredOn"_s, &Entry::measuredOn)};
    parts += provenanceParts(u"measurements.entries.provenance"_s,
                             lens<Entry, Provenance>(&Entry::provenance));
    QStringList cells;
    for (const Part<Entry> &part : std::as_const(parts)) {
        const bool isSaid = !part.text(entry, context).isEmpty();
        cells.append(isSaid ? labelledPart(part.name, displayText(part, entry, context))
                            : QString());
    }
    return cells;
}

QString joinedCells(QStringList cells)
{
    cells.removeAll(QString());
    return cells.join(u", "_s);
}

QString entriesText(const Entries &entries, const PartContext &context)
{
    QStringList texts;
    for (const MeasurementEntry &entry : entries)
        texts.append(joinedCells(entryCells(entry, context)));
    return texts.join(u"; "_s);
}

QString rowText(const Measurement &row, const Investment &investment, const PartContext &context)
{
    QStringList cells;
    for (const GridColumn<Measurement> &column : measurementColumns(investment)) {
        if (column.part.text(row, context).isEmpty())
            continue;
        const QString text =
            column.shown ? column.shown(row, context) : displayText(column.part, row, context);
        cells.append(labelledPart(column.part.name, text));
    }
    return joinedCells(cells);
}

const Measurement *measurementOf(const Investment &investment, const QUuid &id)
{
    const auto found =
        std::find_if(investment.measurements.cbegin(), investment.measurements.cend(),
                     [&](const Measurement &row) { return row.id == id; });
    return found == investment.measurements.cend() ? nullptr : &*found;
}

/// From where on they differ; a correction stands beside what it corrects.
Entries otherEntries(const Entries &entries, qsizetype same)
{
    return same == entries.size() && same > 0 ? entries.mid(same - 1) : entries.mid(same);
}

struct EntrySides {
    const PartContext &before;
    const PartContext &after;
};

void nameEntries(ShownDifference &difference, const Entries &before, const Entries &after,
                 const EntrySides &contexts)
{
    const auto [was, is] =
        std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    const Entries old = otherEntries(before, was - before.cbegin());
    const Entries now = otherEntries(after, is - after.cbegin());
    if (old.size() != 1 || now.size() != 1) {
        difference.before = entriesText(old, contexts.before);
        difference.after = entriesText(now, contexts.after);
        return;
    }
    QStringList oldCells = entryCells(old.constFirst(), contexts.before);
    QStringList nowCells = entryCells(now.constFirst(), contexts.after);
    for (qsizetype i = oldCells.size() - 1; i >= 0; --i) {
        if (oldCells.at(i) == nowCells.at(i)) {
            oldCells.removeAt(i);
            nowCells.removeAt(i);
        }
    }
    difference.before = joinedCells(oldCells);
    difference.after = joinedCells(nowCells);
}

} // namespace

void nameMeasurements(QList<ShownDifference> &shown, const Investment &before,
                      const Investment &after, const PartContext &context)
{
    PartContext beforeContext = context;
    PartContext afterContext = context;
    beforeContext.sources = before.sources;
    afterContext.sources = after.sources;
    static const QRegularExpression form(u"^measurements\\[([^\\]]+)\\](\\.entries)?$"_s);
    for (ShownDifference &difference : shown) {
        const QRegularExpressionMatch found = form.match(difference.field);
        if (!found.hasMatch())
            continue;
        const QUuid id = QUuid::fromString(found.captured(1));
        const Measurement *was = measurementOf(before, id);
        const Measurement *is = measurementOf(after, id);
        if (was && is && found.hasCaptured(2)) {
            nameEntries(difference, was->entries, is->entries, {beforeContext, afterContext});
            continue;
        }
        const QString written = u"id: "_s + found.captured(1);
        if (was && difference.before.contains(written))
            difference.before = rowText(*was, before, beforeContext);
        if (is && difference.after.contains(written))
            difference.after = rowText(*is, after, afterContext);
    }
}

} // namespace bundlinje
