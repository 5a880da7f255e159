#include "views/investment/contractbar.h"

#include "model/items/contractedits.h"
#include "model/items/datetext.h"
#include "model/items/errormessage.h"
#include "model/items/numbertext.h"
#include "views/fields/askpanel.h"
#include "views/fields/messageline.h"
#include "views/fields/quietcombobox.h"
#include "views/heading.h"
#include "views/investment/goalsnote.h"
#include "views/investment/investmentsession.h"
#include "views/investment/ratecardpanel.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

ContractBar::ContractBar(InvestmentSession &session, Form *form)
    : QWidget(form)
    , m_session(session)
    , m_form(form)
    , m_termsLabel(new QLabel(this))
    , m_terms(new QuietComboBox(this))
    , m_add(new QPushButton(this))
    , m_amend(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_state(new QLabel(this))
    , m_message(new MessageLine(this))
    , m_ask(new AskPanel(this))
{
    m_terms->setObjectName(u"contract.version"_s);
    m_add->setObjectName(u"contract.add"_s);
    m_amend->setObjectName(u"contract.amend"_s);
    m_more->setObjectName(u"contract.more"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_termsLabel->setBuddy(m_terms);
    m_terms->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int fewestCharacters = 12;
    m_terms->setMinimumContentsLength(fewestCharacters);
    m_terms->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout;
    row->addWidget(m_termsLabel);
    row->addWidget(m_terms, 1);
    row->addWidget(m_amend);
    row->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().descent());
    column->addLayout(row);
    column->addWidget(m_state);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addWidget(m_message);
    column->addWidget(m_ask);
    for (QPushButton *button : {m_add, m_amend, m_more})
        button->setAutoDefault(false);
    makeMenus();
    form->addWidget(this);
}

void ContractBar::makeMenus()
{
    auto *menu = new QMenu(m_more);
    m_onDay = menu->addAction(QString());
    m_removeAmendment = menu->addAction(QString());
    m_removeContract = menu->addAction(QString());
    m_more->setMenu(menu);
    connect(m_onDay, &QAction::triggered, this, &ContractBar::askDay);
    connect(m_removeAmendment, &QAction::triggered, this, &ContractBar::removeAmendment);
    connect(m_removeContract, &QAction::triggered, this, &ContractBar::removeContract);
    connect(m_add, &QPushButton::clicked, this, &ContractBar::addContract);
    connect(m_amend, &QPushButton::clicked, this, &ContractBar::addAmendment);
    connect(m_terms, &QComboBox::activated, this,
            [this](int at) { choose(m_terms->itemData(at).toUuid()); });
}

void ContractBar::setLists(const ContractLists &lists)
{
    m_lists = lists;
    m_session.setSelectedContractRows(lists.selectedRow);
    connect(lists.makeChecks, &QPushButton::clicked, this, &ContractBar::askChecks);
    connect(lists.makeRates, &QPushButton::clicked, this, &ContractBar::askRates);
    connect(lists.goalsNote, &GoalsNote::followed, this,
            [this] { emit fieldAsked(u"effectGoals"_s); });
    for (ListField *list :
         {lists.payers, lists.checks, lists.components, lists.bands, lists.componentWeights,
          lists.weights, lists.schedule, lists.instalments, lists.guarantees, lists.tranches}) {
        connect(list, &ListField::rowChanged, this, &ContractBar::showWhatApplies);
        // Once all lists and fields have followed.
        connect(list, &ListField::rowChanged, this,
                [this] { QTimer::singleShot(0, this, &ContractBar::choiceChanged); });
    }
    retranslate();
}

void ContractBar::refresh(const QHash<QString, QString> &checks)
{
    const auto &contract = m_session.stored().contract;
    const InvestmentContract *shown = contract ? &*contract : nullptr;
    if (const QUuid id = shown ? shown->id : QUuid(); std::exchange(m_asked, id) != id) {
        m_ask->leave(); // It asked about another one.
        leaveTermsPanels();
    }
    showTerms(shown);
    sayState(shown);
    const QStringList names = checks.keys();
    const auto elsewhere = std::count_if(names.begin(), names.end(), [](const QString &name) {
        return name.startsWith(ofOtherTerms);
    });
    m_message->show(MessageLine::Level::Check,
                    elsewhere > 0 ? tr("There is something to check in other terms of the contract "
                                       "too; the list of checks leads there.")
                                  : QString());
    const auto missing =
        shown ? contractGaps(*shown, *m_session.contractChoice()).size() : qsizetype(1);
    m_form->setFurther(static_cast<int>(missing), static_cast<int>(elsewhere));
}

void ContractBar::showTerms(const InvestmentContract *contract)
{
    const bool isThere = contract;
    const bool isFixed = m_session.isReadOnly();
    const qsizetype versions = contract ? contract->amendments.size() : 0;
    const qsizetype at = contract ? termsAt(*contract, *m_session.contractChoice()) : 0;
    QList<BoxLine> lines;
    for (qsizetype i = 0; contract && i <= versions; ++i) {
        const auto &from = i == 0 ? contract->startsOn : contract->amendments.at(i - 1).appliesFrom;
        const QString name = termsName(*contract, i);
        lines.append(
            {from && i > 0
                 ? tr("%1 (from %2)", "%1 amendment, %2 date").arg(name, dateText(*from, QLocale()))
                 : name,
             i == 0 ? QUuid() : contract->amendments.at(i - 1).id});
    }
    listIn(*m_terms, lines, static_cast<int>(at));
    for (QWidget *part : std::initializer_list<QWidget *>{m_termsLabel, m_terms, m_more})
        part->setVisible(isThere);
    m_amend->setVisible(isThere && !isFixed);
    m_add->setVisible(!isThere && !isFixed);
    m_onDay->setEnabled(versions > 0);
    m_removeAmendment->setEnabled(at > 0 && !isFixed);
    m_removeContract->setEnabled(!isFixed);
    m_lists.makeChecks->setVisible(isThere && !isFixed);
    const bool hasChecks = isThere && !termsOf(*contract, at).checks.isEmpty();
    m_lists.makeRates->setVisible(hasChecks && !isFixed);
}

QString ContractBar::whenTheyApply(const InvestmentContract &contract) const
{
    const qsizetype shown = termsAt(contract, *m_session.contractChoice());
    const QDate today = m_session.context().today;
    const qsizetype now = termsOn(contract, today);
    if (now == shown)
        return tr("These terms apply today. What was paid before they did stays paid.");
    const auto &from =
        shown == 0 ? contract.startsOn : contract.amendments.at(shown - 1).appliesFrom;
    if (from && from->earliest() > today)
        return tr("These terms apply from %1.").arg(longDateText(*from, QLocale()));
    return tr("These terms do not apply today; those of “%1” do.").arg(termsName(contract, now));
}

void ContractBar::sayState(const InvestmentContract *contract)
{
    QString text;
    if (!contract)
        text = tr("No contract yet. It says what the authorities repay for which effects, up to "
                  "where, and when the investors pay out.");
    else if (!contract->amendments.isEmpty())
        text = whenTheyApply(*contract);
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void ContractBar::showWhatApplies()
{
    if (m_isShowing)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    const auto &contract = m_session.stored().contract;
    const auto direct = m_form->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *part : direct) {
        if (part != this && !qobject_cast<Field *>(part) && !qobject_cast<Drawer *>(part))
            part->setVisible(contract.has_value());
    }
    const auto fields = m_form->findChildren<Field *>();
    for (Field *field : fields) {
        if (!field->name().contains(u".provenance"))
            field->setVisible(field->isEnabledTo(field->parentWidget()));
    }
    const PaymentComponent *component = m_lists.component.get(m_session.stored());
    m_lists.bands->setVisible(component && component->price.kind != PriceKind::Flat);
    m_lists.goalsNote->setVisible(m_session.stored().effectGoals.isEmpty());
    const bool areSeveral = contract && contract->payers.size() > 1;
    for (QWidget *part : std::initializer_list<QWidget *>{m_lists.weights, m_lists.basis})
        part->setVisible(areSeveral);
    m_lists.componentWeights->setVisible(areSeveral && component);
    m_lists.componentBasis->setVisible(areSeveral && component
                                       && !component->split.weights.isEmpty());
}

QString ContractBar::goTo(const QString &field)
{
    const Investment &stored = m_session.stored();
    const ContractPlace place = contractPlace(field, stored);
    if (!stored.contract)
        return place.name;
    if (field.startsWith(u"contract.amendments[") && place.version < 0)
        choose(std::nullopt);
    else if (place.version >= 0)
        choose(place.version == 0 ? QUuid() : stored.contract->amendments.at(place.version - 1).id);
    for (qsizetype i = 0; i < place.rows.size(); ++i)
        goToRow(place.rows.at(i), i > 0);
    return place.name;
}

QString ContractBar::placeName(const QString &field) const
{
    const auto &contract = m_session.stored().contract;
    const QLatin1StringView terms("contract.terms.");
    if (!contract || !field.startsWith(terms)
        || termsAt(*contract, *m_session.contractChoice()) == 0)
        return field;
    return "contract.amendments.terms."_L1 + field.mid(terms.size());
}

void ContractBar::goToRow(const ContractRow &row, bool isInComponent)
{
    const QHash<QString, ListField *> outer{
        {u"payers"_s, m_lists.payers},           {u"checks"_s, m_lists.checks},
        {u"components"_s, m_lists.components},   {u"schedule"_s, m_lists.schedule},
        {u"split"_s, m_lists.weights},           {u"weights"_s, m_lists.weights},
        {u"instalments"_s, m_lists.instalments}, {u"guarantees"_s, m_lists.guarantees},
        {u"tranches"_s, m_lists.tranches}};
    const QHash<QString, ListField *> inner{{u"bands"_s, m_lists.bands},
                                            {u"split"_s, m_lists.componentWeights},
                                            {u"weights"_s, m_lists.componentWeights}};
    if (ListField *list = (isInComponent ? inner : outer).value(row.list))
        list->goToRow(static_cast<int>(row.row));
}

void ContractBar::retranslate()
{
    m_termsLabel->setText(tr("Terms"));
    m_terms->setAccessibleName(tr("Terms of the contract"));
    m_add->setText(tr("&Add contract"));
    m_amend->setText(tr("New amend&ment"));
    m_more->setText(tr("More", "what can be done to the contract"));
    m_more->setAccessibleName(tr("More about the contract"));
    m_onDay->setText(tr("Show the terms of a da&y…"));
    m_removeAmendment->setText(tr("&Delete this amendment"));
    m_removeContract->setText(tr("Delete the &contract"));
    m_lists.makeChecks->setText(tr("Make check dates…"));
    m_lists.makeRates->setText(tr("Rate card…"));
    m_lists.askRates->retranslate();
}

} // namespace bundlinje
