#pragma once

#include "model/items/contractlabels.h"
#include "model/items/parts.h"
#include "model/json/enumnames.h"

namespace bundlinje {

/// The word for a value of a member of a contract, as it stands alone.
template <typename Value, std::size_t Size>
QString contractChoiceLabel(const std::array<EnumName<Value>, Size> &names, Value value,
                            QStringView member)
{
    const QString word = contractWord(member, nameOf(names, value));
    return word.left(1).toUpper() + word.mid(1);
}

/// One of the values of a member of a contract, with the words that its history has for them.
/// @param member whose words they are: "level"
template <typename Whole, typename Value, std::size_t Size>
Part<Whole> contractWordPart(const QString &name, Value Whole::*value,
                             const std::array<EnumName<Value>, Size> &names, const QString &member)
{
    Part<Whole> made;
    made.name = name;
    made.kind = PartKind::Choice;
    made.text = [value](const Whole &whole, const PartContext &) {
        return QString::number(static_cast<int>(whole.*value));
    };
    made.read = [value](Whole &whole, const QString &key, const PartContext &) -> Status {
        whole.*value = static_cast<Value>(key.toInt());
        return {};
    };
    made.choices = [&names, member](const PartContext &) {
        QList<Choice> choices;
        for (const EnumName<Value> &one : names)
            choices.append({QString::number(static_cast<int>(one.value)),
                            contractChoiceLabel(names, one.value, member)});
        return choices;
    };
    return made;
}

} // namespace bundlinje
