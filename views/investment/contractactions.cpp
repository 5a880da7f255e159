// What is done to a contract and its amendments.

#include "views/investment/contractbar.h"

#include "model/items/contractedits.h"
#include "model/items/datetext.h"
#include "model/items/errormessage.h"
#include "model/items/numbertext.h"
#include "model/items/ratecardrefusal.h"
#include "views/fields/askpanel.h"
#include "views/fields/messageline.h"
#include "views/investment/investmentsession.h"
#include "views/investment/ratecardpanel.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int usualMonths = 12;
constexpr int usualLife = 60; // Months.

} // namespace

Status ContractBar::save(const Investment &after, const QString &reason)
{
    const Status saved = m_session.saveAs(after, reason);
    emit choiceChanged();
    if (!saved)
        m_message->show(MessageLine::Level::Error, sentence(errorMessage(saved.error())));
    return saved;
}

void ContractBar::choose(std::optional<QUuid> amendment)
{
    // What cannot be read belongs to the terms it was typed in.
    if (m_form->commit()) {
        m_session.contractChoice()->amendment = amendment;
        leaveTermsPanels();
    }
    emit choiceChanged();
}

void ContractBar::addContract()
{
    Investment after = m_session.stored();
    after.contract = newContract(after, m_session.context().portfolio.currency);
    if (save(after, tr("Add a contract")))
        m_form->focusField(u"contract.name"_s);
}

void ContractBar::removeContract()
{
    if (!m_form->commit())
        return;
    Investment after = m_session.stored();
    after.contract.reset();
    if (save(after, tr("Delete the contract")))
        m_add->setFocus();
}

void ContractBar::addAmendment()
{
    const std::optional<QUuid> before = m_session.contractChoice()->amendment;
    if (!m_form->commit() || !m_session.stored().contract)
        return;
    Investment after = m_session.stored();
    const QUuid id = QUuid::createUuid();
    after.contract = withAmendment(*after.contract, id);
    m_session.contractChoice()->amendment = id;
    leaveTermsPanels();
    if (!save(after, tr("Add an amendment"))) {
        m_session.contractChoice()->amendment = before;
        return;
    }
    m_form->focusField(u"contract.amendments.name"_s);
}

void ContractBar::removeAmendment()
{
    if (!m_form->commit() || !m_session.stored().contract)
        return;
    Investment after = m_session.stored();
    const qsizetype at = termsAt(*after.contract, *m_session.contractChoice());
    if (at == 0)
        return;
    const QString name = termsName(*after.contract, at);
    after.contract = withoutAmendment(*after.contract, after.contract->amendments.at(at - 1).id);
    m_session.contractChoice()->amendment.reset();
    leaveTermsPanels();
    static_cast<void>(save(after, tr("Delete %1", "%1 amendment").arg(name)));
    m_terms->setFocus();
}

void ContractBar::askDay()
{
    const QDate today = m_session.context().today;
    const auto show = [this](const QStringList &lines) -> QString {
        const Result<PartialDate> day =
            readDate(lines.constFirst(), QLocale(), m_session.context().today);
        if (!day)
            return sentence(errorMessage(day.error()));
        const auto &contract = m_session.stored().contract;
        if (!contract)
            return {};
        const qsizetype version = termsOn(*contract, day->earliest());
        choose(version == 0 ? QUuid() : contract->amendments.at(version - 1).id);
        m_message->show(MessageLine::Level::Help,
                        tr("On %1 the terms of “%2” applied.", "%1 date, %2 version of the terms")
                            .arg(longDateText(PartialDate::fromDate(day->earliest()), QLocale()),
                                 termsName(*contract, version)));
        return {};
    };
    m_ask->ask(tr("Which terms applied on a day?"),
               {{tr("Day"), dateText(PartialDate::fromDate(today), QLocale())}}, tr("Show"), show);
}

/// What they ask is about the terms that are shown.
void ContractBar::leaveTermsPanels() const
{
    m_lists.askChecks->leave();
    m_lists.askRates->leave();
}

void ContractBar::askChecks()
{
    m_lists.askChecks->ask(
        tr("Check dates are counted in months from the start of the contract, and added after "
           "those that are there. First every 6 months until month 24 and then every 12 until "
           "month 60 is done in two goes."),
        {{tr("Months between check dates"), QString::number(usualMonths)},
         {tr("Until month"), QString::number(usualLife)}},
        tr("Make"), [this](const QStringList &lines) { return makeChecks(lines); });
}

QString ContractBar::makeChecks(const QStringList &lines)
{
    Investment after = m_session.stored();
    ContractTerms *terms = termsLens(m_session.contractChoice()).edit(after);
    if (!terms)
        return {};
    const Result<qint64> every = readCount(lines.value(0), QLocale());
    const Result<qint64> until = readCount(lines.value(1), QLocale());
    constexpr qint64 longest = 1200;
    if (!every || !until || *every < 1 || *until > longest)
        return tr("Write two whole numbers of months, such as 12 and 60.");
    const auto made = withCheckDates(terms->checks, after.contract->startsOn,
                                     static_cast<int>(*every), static_cast<int>(*until));
    if (!made && made.error().code == Error::Code::NotADate)
        return tr("Write first on which day or in which month the contract starts.");
    if (!made)
        return tr("No check date would be added: the last one is later already, or there would be "
                  "more than %1.")
            .arg(mostCheckDates);
    terms->checks = *made;
    const Status saved = save(after, tr("Make check dates"));
    return saved ? QString() : sentence(errorMessage(saved.error()));
}

void ContractBar::askRates()
{
    if (!m_form->commit())
        return;
    const Investment &stored = m_session.stored();
    const ContractTerms *terms = termsLens(m_session.contractChoice()).get(stored);
    if (!terms)
        return;
    PartContext context = m_session.context();
    context.currency = stored.contract->currency;
    const auto take = [this](const QList<RateCardRow> &rows) {
        Investment after = m_session.stored();
        ContractTerms *shown = termsLens(m_session.contractChoice()).edit(after);
        if (!shown)
            return QString();
        *shown = withRateCard(*shown, rows);
        const QString refusal = rateCardRefusal(m_session.stored(), after);
        if (!refusal.isEmpty())
            return refusal;
        const Status saved = save(after, tr("Add a rate card"));
        return saved ? QString() : sentence(errorMessage(saved.error()));
    };
    m_lists.askRates->ask(*terms, stored.effectGoals, context, take);
}

} // namespace bundlinje
