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
    Entry{u"effectGoals.planned",
          QT_TRANSLATE_NOOP("EmptyList",
                            "Nothing is planned for a single check: the target holds at each."),
          QT_TRANSLATE_NOOP("EmptyList", "Plan for a check")},
    Entry{u"cashFlows",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No payments yet. A payment is planned, due or paid, out to the effort "
                            "or back to the fund. Rows of a spreadsheet can be pasted."),
          QT_TRANSLATE_NOOP("EmptyList", "Add payment"), true},
    Entry{u"measurements",
          QT_TRANSLATE_NOOP("EmptyList",
                            "Nothing is measured yet. A measurement says how many met a goal at a "
                            "check. Rows of a spreadsheet can be pasted."),
          QT_TRANSLATE_NOOP("EmptyList", "Add measurement"), true},
    Entry{u"participation",
          QT_TRANSLATE_NOOP("EmptyList",
                            "Nobody is counted yet. A line says how many were referred, started, "
                            "completed and met the goal by a day."),
          QT_TRANSLATE_NOOP("EmptyList", "Add count"), true},
    Entry{u"reportDuties",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No reports yet. A report is due on a day, and somebody is to have "
                            "it."),
          QT_TRANSLATE_NOOP("EmptyList", "Add report"), true},
    Entry{u"decisions",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No decisions yet. A decision says what the board agreed on, who does "
                            "it and until when. In board mode D enters one."),
          QT_TRANSLATE_NOOP("EmptyList", "Add decision")},
    Entry{u"meetings.agenda",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No agenda yet. Each item has slides of its own. The usual agenda can "
                            "be proposed."),
          QT_TRANSLATE_NOOP("EmptyList", "Add item")},
    Entry{u"sources",
          QT_TRANSLATE_NOOP("EmptyList", "No sources yet. A source says where a figure is from."),
          QT_TRANSLATE_NOOP("EmptyList", "Add source"), true},
    Entry{u"businessCases.scenarios.costs",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No costs yet. A cost says what the effort needs, and who pays it."),
          QT_TRANSLATE_NOOP("EmptyList", "Add cost"), true},
    Entry{u"businessCases.scenarios.costs.splits",
          QT_TRANSLATE_NOOP("EmptyList", "Nobody pays this yet."),
          QT_TRANSLATE_NOOP("EmptyList", "Add payers")},
    Entry{u"businessCases.scenarios.consequences",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No consequences yet. A consequence says which public spending "
                            "changes, and what that is worth."),
          QT_TRANSLATE_NOOP("EmptyList", "Add consequence"), true},
    Entry{u"businessCases.scenarios.consequences.splits",
          QT_TRANSLATE_NOOP("EmptyList", "Nobody gains by this yet."),
          QT_TRANSLATE_NOOP("EmptyList", "Add payers")},
    Entry{u"businessCases.scenarios.ranges",
          QT_TRANSLATE_NOOP("EmptyList", "No other assumptions have a low and a high value yet."),
          QT_TRANSLATE_NOOP("EmptyList", "Add assumption")},
    Entry{u"contract.payers",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No payers yet. A payer repays the investors for what is reached."),
          QT_TRANSLATE_NOOP("EmptyList", "Add payer"), true},
    Entry{u"contract.instalments",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No instalments yet. An instalment is paid out on a date, or when "
                            "something is reached."),
          QT_TRANSLATE_NOOP("EmptyList", "Add instalment"), true},
    Entry{u"contract.guarantees",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No guarantees yet. A guarantor covers what the investors lose, up to "
                            "a limit."),
          QT_TRANSLATE_NOOP("EmptyList", "Add guarantee"), true},
    Entry{u"contract.tranches",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No tranches: all investors are repaid alike. A tranche is repaid "
                            "before those below it."),
          QT_TRANSLATE_NOOP("EmptyList", "Add tranche"), true},
    Entry{u"contract.terms.checks",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No check dates yet. On a check date the effects are counted and fall "
                            "due."),
          QT_TRANSLATE_NOOP("EmptyList", "Add check date"), true},
    Entry{u"contract.terms.components",
          QT_TRANSLATE_NOOP("EmptyList",
                            "Nothing is paid for yet. A payment component says what one effect is "
                            "worth."),
          QT_TRANSLATE_NOOP("EmptyList", "Add payment component"), true},
    Entry{
        u"contract.terms.components.price.bands",
        QT_TRANSLATE_NOOP("EmptyList", "No steps yet. A step says from where which amount holds."),
        QT_TRANSLATE_NOOP("EmptyList", "Add step"), true},
    Entry{u"contract.terms.components.split.weights",
          QT_TRANSLATE_NOOP("EmptyList", "Divided between the payers as the whole contract is."),
          QT_TRANSLATE_NOOP("EmptyList", "Divide it in another way")},
    Entry{u"contract.terms.schedule",
          QT_TRANSLATE_NOOP("EmptyList", "Everything is paid in the period it is counted in."),
          QT_TRANSLATE_NOOP("EmptyList", "Add part")},
    Entry{u"contract.terms.split.weights",
          QT_TRANSLATE_NOOP("EmptyList", "It is not stated yet who pays how much."),
          QT_TRANSLATE_NOOP("EmptyList", "Add payer's part")},
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
    Entry{u"priceIndex.years",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No index yet. Without it a price counts in its own year alone."),
          QT_TRANSLATE_NOOP("EmptyList", "Add year")},
    Entry{u"unitPrices",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No unit prices of your own yet. A unit price says what one night, "
                            "year or course costs, and who bears it."),
          QT_TRANSLATE_NOOP("EmptyList", "Add unit price")},
    Entry{u"unitPrices.amounts",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No price yet. The newest year counts where a case asks "
                            "for a year that is not here."),
          QT_TRANSLATE_NOOP("EmptyList", "Add price")},
    Entry{u"unitPrices.splits",
          QT_TRANSLATE_NOOP("EmptyList", "It is not stated yet who bears it."),
          QT_TRANSLATE_NOOP("EmptyList", "Add shares")},
    Entry{u"statedTotals",
          QT_TRANSLATE_NOOP("EmptyList",
                            "No stated totals yet. A stated total was published as a whole, "
                            "without its parts."),
          QT_TRANSLATE_NOOP("EmptyList", "Add stated total")},
};

QString emptyText(const char *source)
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
    return {.sentence = emptyText(entry->sentence),
            .add = emptyText(entry->add),
            .isInExample = entry->isInExample};
}

} // namespace bundlinje
