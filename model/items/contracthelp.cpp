#include "model/items/contracthelp.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace bundlinje {

namespace {

struct HelpTerm {
    QStringView name;
    const char *source;
};

constexpr std::array helps{
    HelpTerm{u"contract.startsOn",
             QT_TRANSLATE_NOOP("ContractHelp", "Check dates are counted from here.")},
    HelpTerm{u"contract.currency",
             QT_TRANSLATE_NOOP("ContractHelp", "Three letters, of every amount in the contract.")},
    HelpTerm{
        u"contract.payers",
        QT_TRANSLATE_NOOP("ContractHelp", "Those who repay the investors for what is reached.")},
    HelpTerm{u"contract.guarantees",
             QT_TRANSLATE_NOOP("ContractHelp",
                               "Who covers what the investors lose. They pay in this order, and "
                               "apart from what is repaid for results.")},
    HelpTerm{u"contract.guarantees.cap",
             QT_TRANSLATE_NOOP("ContractHelp",
                               "The most that the guarantor pays; empty means "
                               "no limit but the loss.")},
    HelpTerm{u"contract.tranches",
             QT_TRANSLATE_NOOP("ContractHelp",
                               "The parts of the investment in the order that they are repaid; "
                               "none means that all investors are repaid alike.")},
    HelpTerm{u"contract.instalments",
             QT_TRANSLATE_NOOP("ContractHelp", "What the investors pay out, and when.")},
    HelpTerm{u"contract.instalments.investor",
             QT_TRANSLATE_NOOP("ContractHelp", "Empty means: all investors together.")},
    HelpTerm{u"contract.instalments.milestone",
             QT_TRANSLATE_NOOP("ContractHelp",
                               "What must be reached first; empty means the date "
                               "alone.")},
    HelpTerm{u"contract.amendments.appliesFrom",
             QT_TRANSLATE_NOOP("ContractHelp",
                               "The first check on or after that day counts by it. What was paid "
                               "before stays paid.")},
    HelpTerm{u"contract.terms.checks",
             QT_TRANSLATE_NOOP("ContractHelp", "When the effects are counted and fall due.")},
    HelpTerm{
        u"contract.terms.components",
        QT_TRANSLATE_NOOP("ContractHelp", "What is paid for. Caps are used up in this order.")},
    HelpTerm{u"contract.terms.components.measure.decimals",
             QT_TRANSLATE_NOOP("ContractHelp", "Empty means that it is not rounded.")},
    HelpTerm{u"contract.terms.components.periods",
             QT_TRANSLATE_NOOP("ContractHelp",
                               "The numbers of the checks, as 1, 3 or 1-3. Empty means all.")},
    HelpTerm{
        u"contract.terms.components.gate.threshold",
        QT_TRANSLATE_NOOP("ContractHelp",
                          "Where the gate opens. Behind it all is paid, not only what is above.")},
    HelpTerm{u"contract.terms.components.savingShare",
             QT_TRANSLATE_NOOP("ContractHelp",
                               "100%, unless the price is a saving of which a part is repaid.")},
    HelpTerm{u"contract.terms.components.lineCap",
             QT_TRANSLATE_NOOP("ContractHelp", "Empty means no cap.")},
    HelpTerm{u"contract.terms.components.quota",
             QT_TRANSLATE_NOOP("ContractHelp",
                               "The most that are paid for over the whole life. Empty means no "
                               "quota.")},
    HelpTerm{u"contract.terms.personCap",
             QT_TRANSLATE_NOOP("ContractHelp", "The most for one person over all check dates.")},
    HelpTerm{u"contract.terms.contractCap",
             QT_TRANSLATE_NOOP("ContractHelp",
                               "The most that is repaid over the whole life. Empty means no cap.")},
    HelpTerm{
        u"contract.terms.minimumRepayment",
        QT_TRANSLATE_NOOP("ContractHelp", "Is repaid over the whole life, whatever is reached.")},
    HelpTerm{u"contract.terms.returnCap.method",
             QT_TRANSLATE_NOOP("ContractHelp",
                               "The contract must say how the return is counted; it is "
                               "asked, never assumed.")},
    HelpTerm{
        u"contract.terms.schedule",
        QT_TRANSLATE_NOOP("ContractHelp", "The parts add up to 100%; 0 periods later is at once.")},
    HelpTerm{
        u"contract.terms.split.basis",
        QT_TRANSLATE_NOOP("ContractHelp",
                          "Shares add up to 100%. Proportions are any numbers, as the amounts of "
                          "an annex.")},
};

} // namespace

QString contractHelp(const QString &name)
{
    const auto found = std::find_if(helps.begin(), helps.end(),
                                    [&](const HelpTerm &term) { return term.name == name; });
    return found == helps.end() ? QString()
                                : QCoreApplication::translate("ContractHelp", found->source);
}

} // namespace bundlinje
