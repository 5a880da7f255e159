#include "model/items/contracthelp.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace bundlinje {

namespace {

struct Term {
    QStringView name;
    const char *source;
};

constexpr std::array helps{
    Term{u"contract.startsOn",
         QT_TRANSLATE_NOOP("ContractHelp", "Check dates are counted from here.")},
    Term{u"contract.currency",
         QT_TRANSLATE_NOOP("ContractHelp", "Three letters, of every amount in the contract.")},
    Term{u"contract.payers",
         QT_TRANSLATE_NOOP("ContractHelp", "Those who repay the investors for what is reached.")},
    Term{u"contract.instalments",
         QT_TRANSLATE_NOOP("ContractHelp", "What the investors pay out, and when.")},
    Term{u"contract.instalments.investor",
         QT_TRANSLATE_NOOP("ContractHelp", "Empty means: all investors together.")},
    Term{u"contract.instalments.milestone",
         QT_TRANSLATE_NOOP("ContractHelp",
                           "What must be reached first; empty means the date "
                           "alone.")},
    Term{u"contract.amendments.appliesFrom",
         QT_TRANSLATE_NOOP("ContractHelp",
                           "The first check on or after that day counts by it. What was paid "
                           "before stays paid.")},
    Term{u"contract.terms.checks",
         QT_TRANSLATE_NOOP("ContractHelp", "When the effects are counted and fall due.")},
    Term{u"contract.terms.components",
         QT_TRANSLATE_NOOP("ContractHelp", "What is paid for. Caps are used up in this order.")},
    Term{u"contract.terms.components.measure.decimals",
         QT_TRANSLATE_NOOP("ContractHelp", "Empty means that it is not rounded.")},
    Term{u"contract.terms.components.gate.threshold",
         QT_TRANSLATE_NOOP("ContractHelp",
                           "Where the gate opens. Behind it all is paid, not only what is above.")},
    Term{u"contract.terms.components.savingShare",
         QT_TRANSLATE_NOOP("ContractHelp",
                           "100%, unless the price is a saving of which a part is repaid.")},
    Term{u"contract.terms.components.lineCap",
         QT_TRANSLATE_NOOP("ContractHelp", "Empty means no cap.")},
    Term{u"contract.terms.components.quota",
         QT_TRANSLATE_NOOP("ContractHelp",
                           "The most that are paid for over the whole life. Empty means no "
                           "quota.")},
    Term{u"contract.terms.personCap",
         QT_TRANSLATE_NOOP("ContractHelp", "The most for one person over all check dates.")},
    Term{u"contract.terms.contractCap",
         QT_TRANSLATE_NOOP("ContractHelp",
                           "The most that is repaid over the whole life. Empty means no cap.")},
    Term{u"contract.terms.minimumRepayment",
         QT_TRANSLATE_NOOP("ContractHelp", "Is repaid over the whole life, whatever is reached.")},
    Term{u"contract.terms.returnCap.method",
         QT_TRANSLATE_NOOP("ContractHelp",
                           "The contract must say how the return is counted; it is "
                           "asked, never assumed.")},
    Term{
        u"contract.terms.schedule",
        QT_TRANSLATE_NOOP("ContractHelp", "The parts add up to 100%; 0 periods later is at once.")},
    Term{u"contract.terms.split.basis",
         QT_TRANSLATE_NOOP("ContractHelp",
                           "Shares add up to 100%. Proportions are any numbers, as the amounts of "
                           "an annex.")},
};

} // namespace

QString contractHelp(const QString &name)
{
    const auto found = std::find_if(helps.begin(), helps.end(),
                                    [&](const Term &term) { return term.name == name; });
    return found == helps.end() ? QString()
                                : QCoreApplication::translate("ContractHelp", found->source);
}

} // namespace bundlinje
