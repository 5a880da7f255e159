#include "views/fields/fieldplace.h"

#include "model/items/searchtext.h"
#include "views/fields/field.h"
#include "views/fields/form.h"
#include "views/fields/gridfield.h"
#include "views/fields/listfield.h"

#include <algorithm>

namespace bundlinje {

QString fieldAround(const QWidget *widget)
{
    for (; widget && widget->parentWidget(); widget = widget->parentWidget()) {
        if (!qobject_cast<const Form *>(widget->parentWidget()))
            continue;
        if (const auto *field = qobject_cast<const Field *>(widget))
            return field->name();
        if (const auto *list = qobject_cast<const ListField *>(widget))
            return list->name();
        if (const auto *grid = qobject_cast<const GridField *>(widget))
            return grid->name();
    }
    return {};
}

std::optional<QString> nextFieldWith(const QList<FieldPlace> &places, const QString &words,
                                     const QString &current, int step)
{
    const QList<QByteArray> wanted = searchWords(words);
    const auto fits = [&](const FieldPlace &place) {
        const QByteArray text = searchFolded(place.text);
        return std::any_of(wanted.begin(), wanted.end(),
                           [&](const QByteArray &word) { return text.contains(word); });
    };
    const auto count = static_cast<int>(places.size());
    const auto here = std::find_if(places.begin(), places.end(),
                                   [&](const FieldPlace &place) { return place.name == current; });
    const int start = here != places.end() ? static_cast<int>(here - places.begin())
        : step > 0                         ? -1
                                           : count;
    for (int i = 1; i <= count; ++i) {
        const FieldPlace &place = places.at(((start + step * i) % count + count) % count);
        if (fits(place))
            return place.name;
    }
    return std::nullopt;
}

} // namespace bundlinje
