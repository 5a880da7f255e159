#include "model/items/fieldchanges.h"

#include "model/items/momenttext.h"
#include "model/items/numbertext.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

QList<FieldChange> fieldChanges(const QList<FieldState> &states)
{
    QList<FieldChange> changes;
    for (qsizetype i = 0; i < states.size(); ++i) {
        const FieldState &state = states.at(i);
        const QString before = i + 1 < states.size() ? states.at(i + 1).text : QString();
        if (state.text != before)
            changes.append({state.revision.at, state.revision.person, before, state.text});
    }
    return changes;
}

QList<FieldChange> withoutTexts(QList<FieldChange> changes)
{
    for (FieldChange &change : changes) {
        for (QString *text : {&change.before, &change.after}) {
            if (!text->isEmpty())
                *text = QString::fromUtf16(hiddenText);
        }
    }
    return changes;
}

QStringList changeCells(const FieldChange &change, const QLocale &locale)
{
    const auto shown = [](const QString &text) {
        return text.isEmpty() ? QString::fromUtf16(missingText) : text;
    };
    return {momentText(change.at, locale), change.person, shown(change.before),
            shown(change.after)};
}

} // namespace bundlinje
