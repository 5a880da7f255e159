#include "model/exchange/importmerge.h"

#include "model/exchange/jsonlists.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The same value on the three sides.
struct Values {
    QJsonValue base{QJsonValue::Undefined};
    QJsonValue ours{QJsonValue::Undefined};
    QJsonValue theirs{QJsonValue::Undefined};
};

class Merge {
public:
    explicit Merge(bool clearEmptied)
        : m_clearEmptied(clearEmptied)
    {
    }

    QJsonObject members(const QString &path, const QJsonObject &base, const QJsonObject &ours,
                        const QJsonObject &theirs);
    const MergeResult &result() const { return m_result; }

private:
    QJsonValue value(const QString &path, const QString &name, const Values &values);
    QJsonValue leaf(const QString &path, const Values &values);
    QJsonValue elements(const QString &path, const Values &values, const QStringList &baseKeys,
                        const QStringList &ourKeys, const QStringList &theirKeys);

    bool m_clearEmptied;
    MergeResult m_result;
};

/// Objects whose members are fields of their own; all others are whole values.
bool isContainer(const QString &name)
{
    static const QStringList names{u"targetGroup"_s, u"theoryOfChange"_s, u"intake"_s,
                                   u"effort"_s,      u"repayment"_s,      u"knowledgeDeclaration"_s,
                                   u"priceIndex"_s};
    return names.contains(name);
}

bool isElement(const QString &path)
{
    return path.endsWith(u']');
}

QJsonValue elementAt(const QJsonValue &list, const QStringList &keys, const QString &key)
{
    const qsizetype at = keys.indexOf(key);
    return at < 0 ? QJsonValue(QJsonValue::Undefined) : list.toArray().at(at);
}

QJsonObject Merge::members(const QString &path, const QJsonObject &base, const QJsonObject &ours,
                           const QJsonObject &theirs)
{
    QStringList names = base.keys() + ours.keys() + theirs.keys();
    names.removeDuplicates();
    QJsonObject merged;
    for (const QString &name : std::as_const(names)) {
        const QString memberPath = path.isEmpty() ? name : u"%1.%2"_s.arg(path, name);
        const QJsonValue member =
            value(memberPath, name, {base.value(name), ours.value(name), theirs.value(name)});
        if (!member.isUndefined())
            merged.insert(name, member);
    }
    return merged;
}

QJsonValue Merge::value(const QString &path, const QString &name, const Values &values)
{
    const auto &[base, ours, theirs] = values;
    if (theirs == base || ours == theirs)
        return ours;
    const bool bothObjects = ours.isObject() && theirs.isObject();
    const bool isList = base.isArray() || ours.isArray() || theirs.isArray();
    if (!isList && (isContainer(name) || (isElement(path) && bothObjects))) {
        const QJsonObject merged =
            members(path, base.toObject(), ours.toObject(), theirs.toObject());
        return merged.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(merged);
    }
    if (isList) {
        const auto baseKeys = keysOf(name, base.toArray());
        const auto ourKeys = keysOf(name, ours.toArray());
        const auto theirKeys = keysOf(name, theirs.toArray());
        if (baseKeys && ourKeys && theirKeys)
            return elements(path, values, *baseKeys, *ourKeys, *theirKeys);
    }
    return leaf(path, values);
}

QJsonValue Merge::leaf(const QString &path, const Values &values)
{
    const auto &[base, ours, theirs] = values;
    if (ours != base) {
        m_result.kept.append({path, neutralText(ours), neutralText(theirs)});
        return ours;
    }
    if (!theirs.isUndefined())
        return theirs;
    m_result.emptied.append({path, neutralText(ours), {}});
    return m_clearEmptied ? theirs : ours;
}

QJsonValue Merge::elements(const QString &path, const Values &values, const QStringList &baseKeys,
                           const QStringList &ourKeys, const QStringList &theirKeys)
{
    // Whoever changed the order keeps it: a person, else the source.
    QStringList keys = ourKeys == baseKeys ? theirKeys + ourKeys : ourKeys + theirKeys;
    keys += baseKeys;
    keys.removeDuplicates();
    QJsonArray merged;
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue element =
            value(u"%1[%2]"_s.arg(path, key), {},
                  {elementAt(values.base, baseKeys, key), elementAt(values.ours, ourKeys, key),
                   elementAt(values.theirs, theirKeys, key)});
        if (!element.isUndefined())
            merged.append(element);
    }
    return merged.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(merged);
}

} // namespace

MergeResult mergeFields(const MergeSides &sides, bool clearEmptied)
{
    Merge merge(clearEmptied);
    const QJsonObject merged = merge.members({}, sides.base, sides.ours, sides.theirs);
    MergeResult result = merge.result();
    result.merged = merged;
    return result;
}

} // namespace bundlinje
