#include "model/items/rownames.h"

#include "model/exchange/jsonlists.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr std::array namedLists{u"parties",       u"sources",     u"effectGoals", u"stages",
                                u"measurements",  u"cashFlows",   u"decisions",   u"meetings",
                                u"participation", u"reportDuties"};

QString nameOf(const QJsonObject &row)
{
    for (const QStringView naming : {u"name", u"title", u"definition", u"text"}) {
        constexpr qsizetype longest = 60;
        QString name = row.value(naming).toString().simplified();
        if (name.size() > longest)
            name = name.left(longest).trimmed() + u'…';
        if (!name.isEmpty())
            return name;
    }
    return {};
}

/// The names of one list by the keys of its rows.
QHash<QString, QString> namesIn(const QString &list, const QJsonObject &side)
{
    QHash<QString, QString> names;
    const QJsonArray rows = side.value(list).toArray();
    const QStringList keys = keysOf(list, rows).value_or(QStringList());
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (const QString name = nameOf(rows.at(i).toObject()); !name.isEmpty())
            names.insert(keys.at(i), name);
    }
    return names;
}

/// The rows of a list in their order.
QString inOrder(const QString &list, const QJsonObject &side)
{
    QStringList texts;
    const QHash<QString, QString> names = namesIn(list, side);
    const QStringList keys = keysOf(list, side.value(list).toArray()).value_or(QStringList());
    for (const QString &key : keys)
        texts.append(names.value(key, key));
    return texts.join(u"; "_s);
}

/// One state of what differs.
struct Side {
    const QJsonObject &state;
    QString &text; ///< Of the difference, on this side.
};

void nameIn(const Side &side, const QString &list, const QString &key, bool isWholeRow)
{
    if (side.text.isEmpty())
        return;
    if (key.isEmpty())
        side.text = inOrder(list, side.state);
    else if (isWholeRow)
        side.text = namesIn(list, side.state).value(key, side.text);
}

} // namespace

void nameRows(QList<ShownDifference> &shown, const QJsonObject &before, const QJsonObject &after)
{
    for (ShownDifference &difference : shown) {
        const QList<Side> sides{{before, difference.before}, {after, difference.after}};
        const QString list = difference.field.section(u'[', 0, 0);
        if (difference.field.endsWith(u".sourceId")) {
            for (const Side &side : sides)
                side.text = namesIn(u"sources"_s, side.state).value(side.text, side.text);
        }
        const bool isNamed = std::any_of(namedLists.begin(), namedLists.end(),
                                         [&](QStringView named) { return named == list; });
        if (!isNamed)
            continue;
        // A key may hold brackets itself: it ends where a member follows, or the whole path does.
        const qsizetype begin = list.size() + 1;
        const qsizetype member = difference.field.indexOf(u"]."_s, begin);
        const bool isWholeRow = member < 0;
        const qsizetype end = isWholeRow ? difference.field.size() - 1 : member;
        const QString key = difference.field.mid(begin, std::max<qsizetype>(0, end - begin));
        for (const Side &side : sides)
            nameIn(side, list, key, isWholeRow);
        if (!isWholeRow)
            difference.row = namesIn(list, after).value(key, namesIn(list, before).value(key));
    }
}

} // namespace bundlinje
