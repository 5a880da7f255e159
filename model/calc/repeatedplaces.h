#pragma once

#include <QtCore/QList>
#include <QtCore/QUuid>

#include <bit>
#include <vector>

namespace bundlinje {

/// The places of those items whose `id` another one before them has. What is being typed may not
/// have an identity yet: it is none of them.
///
/// Asked for whenever a contract is evaluated, thus a table of places with open addressing, which
/// takes a fraction of the time that a QSet of the identities does.
template <typename Item> QList<qsizetype> repeatedPlaces(const QList<Item> &list)
{
    constexpr qsizetype free = -1;
    std::vector<qsizetype> table(std::bit_ceil(2 * static_cast<std::size_t>(list.size()) + 1),
                                 free);
    const std::size_t mask = table.size() - 1;
    QList<qsizetype> repeated;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QUuid &id = list.at(i).id;
        std::size_t at = qHash(id) & mask;
        while (table[at] != free && list.at(table[at]).id != id)
            at = (at + 1) & mask;
        if (table[at] == free)
            table[at] = i;
        else if (!id.isNull())
            repeated.append(i);
    }
    return repeated;
}

} // namespace bundlinje
