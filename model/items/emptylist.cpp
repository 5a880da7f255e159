#include "model/items/emptylist.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace bundlinje {

namespace {

struct Entry {
    QStringView name;
    const char *sentence;
    const char *add;
    bool isInExample = false;
};

constexpr std::array entries{
    Entry{u"parties",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No parties yet. A party is an authority, a provider or an investor, "
                            "with its roles."),
          QT_TRANSLATE_NOOP("EmptyList", "Add party"), true},
    Entry{u"parties.roles",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No roles yet. A role says what the party does, and for how much."),
          QT_TRANSLATE_NOOP("EmptyList", "Add role"), true},
    Entry{u"citizensPlanned",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No number of citizens yet. It says how many the effort is meant for, "
                            "and according to whom."),
          QT_TRANSLATE_NOOP("EmptyList", "Add number"), true},
    Entry{u"effectGoals",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No effect goals yet. An effect goal says what the contract pays for."),
          QT_TRANSLATE_NOOP("EmptyList", "Add effect goal"), true},
    Entry{u"sources",
          QT_TRANSLATE_NOOP("EmptyList", "No sources yet. A source says where a figure is from."),
          QT_TRANSLATE_NOOP("EmptyList", "Add source"), true},
    Entry{u"unread",
          QT_TRANSLATE_NOOP("EmptyList", "There is no imported text that could not be read."), ""},
    Entry{u"origin.records", QT_TRANSLATE_NOOP("EmptyList", "There are no imported rows."), ""},
    Entry{u"stages",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No stages yet. A stage says how far an investment has come."),
          QT_TRANSLATE_NOOP("EmptyList", "Add stage")},
    Entry{u"discountSchedule.rates",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No rates yet. A rate says how much less a later year counts."),
          QT_TRANSLATE_NOOP("EmptyList", "Add rate")},
    Entry{u"statedTotals",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No stated totals yet. A stated total was published as a whole, "
                            "without its parts."),
          QT_TRANSLATE_NOOP("EmptyList", "Add stated total")},
};

QString translated(const char *source)
{
    return *source == 0 ? QString() : QCoreApplication::translate("EmptyList", source);
}

} // namespace

EmptyList emptyList(const QString &name)
{
    const auto *entry = std::find_if(entries.begin(), entries.end(),
                                     [&](const Entry &one) { return one.name == name; });
    if (entry == entries.end())
        return {};
    return {.sentence = translated(entry->sentence),
            .add = translated(entry->add),
            .isInExample = entry->isInExample};
}

} // namespace bundlinje
