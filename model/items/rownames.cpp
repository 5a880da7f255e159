#include "model/items/rownames.h"

#include "model/domain/partialdate.h"
#include "model/exchange/jsonlists.h"
#include "model/items/datetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

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

using IdNames = QHash<QString, QString>;

/// Who it is about and when, of what has no name of its own.
QString dayAndWho(const QJsonObject &row, const IdNames &ids, const QLocale &locale)
{
    const QJsonObject measured = row.value(u"entries").toArray().last().toObject();
    QStringList parts;
    for (const QStringView member :
         {u"settledOn", u"date", u"countedOn", u"dueOn", u"appliesFrom", u"measuredOn"}) {
        const QString iso = (measured.isEmpty() ? row : measured).value(member).toString();
        const Result<PartialDate> day = PartialDate::fromIso(iso);
        if (!day)
            continue;
        parts.append(dateText(*day, locale));
        break;
    }
    for (const QStringView member : {u"component", u"effectGoal"}) {
        const QString about = ids.value(row.value(member).toString());
        if (about.isEmpty())
            continue;
        parts.append(about);
        break;
    }
    for (const QStringView member : {u"party", u"investor", u"guarantor"})
        parts.append(row.value(member).toString().simplified());
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void noteRows(const QJsonValue &value, QList<QJsonObject> &rows)
{
    const QJsonArray list = value.toArray();
    for (const auto &element : list)
        noteRows(element, rows);
    const QJsonObject object = value.toObject();
    if (object.contains(u"id"))
        rows.append(object);
    for (const auto &member : object)
        noteRows(member, rows);
}

/// What everything that has an id is called, wherever it stands.
IdNames idNames(const QJsonObject &state, const QLocale &locale)
{
    QList<QJsonObject> rows;
    noteRows(state, rows);
    IdNames names;
    for (const QJsonObject &row : std::as_const(rows)) {
        if (const QString name = nameOf(row); !name.isEmpty())
            names.insert(row.value(u"id").toString(), name);
    }
    for (const QJsonObject &row : std::as_const(rows)) { // Those above are part of their names.
        const QString id = row.value(u"id").toString();
        const QString name = names.contains(id) ? QString() : dayAndWho(row, names, locale);
        if (!name.isEmpty())
            names.insert(id, name);
    }
    return names;
}

/// The text with names in the place of ids.
QString withNames(QString text, const IdNames &names)
{
    static const QRegularExpression id(
        u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    for (QRegularExpressionMatch found = id.match(text); found.hasMatch();
         found = id.match(text, found.capturedStart() + 1)) {
        if (const QString name = names.value(found.captured()); !name.isEmpty())
            text.replace(found.capturedStart(), found.capturedLength(), name);
    }
    return text;
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

/// Of the innermost row on the way to the field; empty = in no row.
QString innermostKey(const QString &field)
{
    static const QRegularExpression key(u"\\[([^\\[\\]]*)\\](?!.*\\[)"_s);
    return key.match(field).captured(1);
}

/// What is planned for a goal is known by its check, which is told beside the goal.
void nameCheck(ShownDifference &difference)
{
    static const QRegularExpression planned(u"^effectGoals\\[.*\\]\\.planned\\[(\\d+)\\]"_s);
    const QRegularExpressionMatch found = planned.match(difference.field);
    if (!found.hasMatch())
        return;
    difference.row = difference.row.isEmpty()
        ? QCoreApplication::translate("Differences", "check %1").arg(found.captured(1))
        : QCoreApplication::translate("Differences", "%1, check %2", "%1 effect goal")
              .arg(difference.row, found.captured(1));
}

/// The rows of the lists that are no named ones, and all values that are ids.
void nameIds(ShownDifference &difference, const IdNames &before, const IdNames &after)
{
    const QString key = innermostKey(difference.field);
    const auto named = [&](const QString &text, const IdNames &names) {
        // A row that has nothing to be called by is written out with its id.
        const bool isWrittenOut = text.contains(u"id: %1"_s.arg(key)) && names.contains(key);
        return isWrittenOut ? names.value(key) : withNames(text, names);
    };
    difference.before = named(difference.before, before);
    difference.after = named(difference.after, after);
    if (difference.row.isEmpty())
        difference.row = after.value(key, before.value(key));
    // What came or went is its own text.
    if (difference.field.endsWith(u']')
        && (difference.before == difference.row || difference.after == difference.row))
        difference.row.clear();
}

} // namespace

void nameRows(QList<ShownDifference> &shown, const QJsonObject &before, const QJsonObject &after,
              const QLocale &locale)
{
    const IdNames beforeIds = idNames(before, locale);
    const IdNames afterIds = idNames(after, locale);
    for (ShownDifference &difference : shown) {
        const QList<Side> sides{{before, difference.before}, {after, difference.after}};
        const QString list = difference.field.section(u'[', 0, 0);
        if (difference.field.endsWith(u".sourceId")) {
            for (const Side &side : sides)
                side.text = namesIn(u"sources"_s, side.state).value(side.text, side.text);
        }
        const bool isNamed = std::any_of(namedLists.begin(), namedLists.end(),
                                         [&](QStringView named) { return named == list; });
        if (!isNamed) {
            nameIds(difference, beforeIds, afterIds);
            continue;
        }
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
        nameIds(difference, beforeIds, afterIds);
        nameCheck(difference);
    }
}

} // namespace bundlinje
