#include "views/investment/investmenteditor.h"

#include "model/document/portfoliodocument.h"
#include "model/items/differencetext.h"
#include "views/fields/field.h"
#include "views/fields/fieldplace.h"
#include "views/fields/gridfield.h"
#include "views/fields/listfield.h"
#include "views/fields/sectionededitor.h"
#include "views/fileflows.h"
#include "views/investment/businesscasepage.h"
#include "views/investment/contractbar.h"
#include "views/investment/contractpage.h"
#include "views/investment/investmentheader.h"
#include "views/investment/investmentsession.h"
#include "views/investment/measurements.h"
#include "views/investment/participationpicture.h"
#include "views/investment/payments.h"
#include "views/investment/sections.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

InvestmentEditor::InvestmentEditor(PortfolioDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_session(std::make_unique<InvestmentSession>(document))
    , m_layout(new QStackedLayout(this))
    , m_empty(new QLabel(this))
    , m_editor(new SectionedEditor(this))
    , m_header(new InvestmentHeader(m_editor))
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_layout->addWidget(m_empty);
    m_layout->addWidget(m_editor);
    m_editor->setHeader(m_header);
    setFocusProxy(m_editor);
    retranslate();

    connect(m_editor, &SectionedEditor::unsavedChanged, this, &InvestmentEditor::unsavedChanged);
    connect(m_editor, &SectionedEditor::closeRequested, this, &InvestmentEditor::closeRequested);
    connect(m_editor, &SectionedEditor::exampleAsked, this, &InvestmentEditor::exampleAsked);
    connect(m_editor, &SectionedEditor::discarded, this, [this] {
        if (const auto wanted = std::exchange(m_wanted, std::nullopt))
            load(*wanted);
    });
    connect(&m_document, &PortfolioDocument::changed, this, [this](const QList<InvestmentId> &ids) {
        if (!ids.contains(m_shown))
            return;
        // What is typed was begun upon the state shown: only so is it noticed, when it is saved,
        // that a colleague changed the same meanwhile.
        m_isStale = m_editor->isBeingTyped();
        if (m_isStale)
            refresh();
        else
            load(m_shown);
    });
    connect(m_editor, &SectionedEditor::restored, this, [this] {
        if (m_isStale && !m_editor->isBeingTyped())
            load(m_shown);
    });
    connect(&m_document, &PortfolioDocument::portfolioChanged, this, &InvestmentEditor::refresh);
}

InvestmentEditor::~InvestmentEditor()
{
    m_editor->finish(); // The session goes before the fields.
}

void InvestmentEditor::build()
{
    if (m_isBuilt)
        return;
    buildSections();
    m_isBuilt = true;
    const bool isExampleOffered = !FileFlows::isSample(m_document.filePath());
    const QList<ListField *> lists = findChildren<ListField *>();
    const QList<GridField *> grids = findChildren<GridField *>();
    for (ListField *list : lists)
        list->setExampleOffered(isExampleOffered);
    for (GridField *grid : grids)
        grid->setExampleOffered(isExampleOffered);
    m_editor->showSection(m_firstSection);
    connect(m_editor, &SectionedEditor::sectionChanged, this, &InvestmentEditor::sectionChanged);
    retranslate();
}

void InvestmentEditor::buildSections()
{
    const auto builder = [this](Form *form) {
        return FormBuilder<Investment>(form, *m_session);
    };
    buildMasterData(builder(m_editor->addSection([] { return tr("Master data"); })));
    buildTheory(builder(m_editor->addSection([] { return tr("Theory of change"); })));
    buildEconomy(builder(m_editor->addSection([] { return tr("Economy"); })));
    buildCaseSection(m_editor->addSection([] { return tr("Business case"); }));
    Form *contract = m_editor->addSection([] { return tr("Contract"); });
    buildContractSection(contract);
    standResultsBeside(contract);
    m_payments =
        buildPayments(builder(m_editor->addSection([] { return tr("Payments"); })), *m_session);
    const EffectParts effects =
        buildEffects(builder(m_editor->addSection([] { return tr("Effects"); })), *m_session);
    m_measurements = effects.measurements;
    m_participation = effects.picture;
    buildDecisions(builder(m_editor->addSection([] { return tr("Decisions"); })));
    buildSourcesAndNotes(builder(m_editor->addSection([] { return tr("Sources and notes"); })),
                         [this](const QString &field) { goToField(field); });
}

void InvestmentEditor::buildCaseSection(Form *form)
{
    const BusinessCaseLists lists =
        buildBusinessCase(FormBuilder<Investment>(form, *m_session), m_session->caseChoice());
    m_editor->wrap(form, [&](QScrollArea *area, QWidget *parent) {
        m_case = new BusinessCasePage(m_document, *m_session, form, lists, area, parent);
        return m_case;
    });
    connect(m_case, &BusinessCasePage::choiceChanged, this, &InvestmentEditor::refresh);
    connect(m_case, &BusinessCasePage::pointedAt, this, &InvestmentEditor::pointedAt);
    connect(m_case, &BusinessCasePage::fieldAsked, this, [this](const QString &field) {
        if (field.startsWith(u"businessCases"_s))
            goToField(field);
        else
            emit settingAsked(field);
    });
}

void InvestmentEditor::buildContractSection(Form *form)
{
    m_contract = new ContractBar(*m_session, form);
    m_contract->setLists(
        buildContract(FormBuilder<Investment>(form, *m_session), m_session->contractChoice()));
    connect(m_contract, &ContractBar::choiceChanged, this, &InvestmentEditor::refresh);
    connect(m_contract, &ContractBar::fieldAsked, this, &InvestmentEditor::goToField);
}

void InvestmentEditor::standResultsBeside(Form *contract)
{
    m_editor->wrap(contract, [this](QScrollArea *area, QWidget *parent) {
        m_contractPage = new ContractPage(m_document, *m_session, area, parent);
        return m_contractPage;
    });
    connect(m_contractPage, &ContractPage::pointedAt, this, &InvestmentEditor::pointedAt);
    connect(m_contractPage, &ContractPage::fieldAsked, this, &InvestmentEditor::goToField);
}

void InvestmentEditor::showInvestment(InvestmentId id)
{
    m_wanted.reset();
    if (id == m_shown)
        return;
    if (!commit()) {
        m_wanted = id;
        return;
    }
    load(id);
}

InvestmentId InvestmentEditor::shown() const
{
    return m_shown;
}

bool InvestmentEditor::hasBusinessCase() const
{
    return !m_session->stored().businessCases.isEmpty();
}

const CaseChoice &InvestmentEditor::caseChoice() const
{
    return *m_session->caseChoice();
}

bool InvestmentEditor::commit()
{
    const bool isSaved = m_shown.isNull() || m_editor->commit();
    if (m_isStale && isSaved)
        load(m_shown);
    return isSaved;
}

QStringList InvestmentEditor::unsaved() const
{
    return m_editor->unsaved();
}

bool InvestmentEditor::hasRefused() const
{
    return m_editor->hasRefused();
}

void InvestmentEditor::goToRefused()
{
    m_editor->goToRefused();
}

bool InvestmentEditor::undoTyping()
{
    return m_editor->undoTyping();
}

QList<FieldPlace> InvestmentEditor::places()
{
    build();
    QList<FieldPlace> places = m_editor->places();
    for (FieldPlace &place : places)
        place.name = m_contract->placeName(place.name);
    return places;
}

QString InvestmentEditor::currentPlace() const
{
    return m_isBuilt ? m_contract->placeName(fieldAround(focusWidget())) : QString();
}

void InvestmentEditor::goToField(const QString &field)
{
    build();
    // Business case and contract need the keys, to find version and row.
    if (field.startsWith(u"businessCases"_s))
        m_editor->goToField(m_case->goTo(field));
    else if (field == u"contract"_s || field.startsWith(u"contract."_s))
        m_editor->goToField(m_contract->goTo(field));
    // A table that is typed in finds the cell by the keys.
    else if (field.startsWith(u"cashFlows"_s) || field.startsWith(u"measurements"_s)
             || field.startsWith(u"participation"_s) || field.startsWith(u"reportDuties"_s)
             || field.startsWith(u"decisions"_s))
        m_editor->goToField(field);
    else
        m_editor->goToField(withoutKeys(field));
}

void InvestmentEditor::setAmountsHidden(bool hidden)
{
    m_session->setAmountsHidden(hidden);
    refresh();
}

void InvestmentEditor::explainField(const QString &field)
{
    goToField(field);
    const QString name = withoutKeys(field);
    const QList<Field *> fields = findChildren<Field *>();
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field *one) { return one->name() == name; });
    if (found != fields.end())
        (*found)->openDetails();
}

int InvestmentEditor::section() const
{
    return m_isBuilt ? m_editor->section() : m_firstSection;
}

QString InvestmentEditor::sectionTitle() const
{
    return m_editor->sectionTitle();
}

void InvestmentEditor::showSection(int section)
{
    if (m_isBuilt)
        m_editor->showSection(section);
    else
        m_firstSection = section;
}

void InvestmentEditor::focusForm()
{
    m_editor->focusForm();
}

int InvestmentEditor::roomWanted() const
{
    if (!m_isBuilt)
        return 0;
    const QList<QWidget *> panes = m_editor->panes();
    const int sections = panes.constFirst()->minimumWidth();
    const int beside = panes.contains(m_case) ? m_case->widthBeside()
        : panes.contains(m_contractPage)      ? m_contractPage->widthBeside()
                                              : 0;
    if (beside > 0)
        return sections + beside;
    int widest = 0;
    const QList<GridField *> grids = panes.constLast()->findChildren<GridField *>();
    for (const GridField *grid : grids)
        widest = std::max(widest, grid->widthWanted());
    const int margins = 4 * fontMetrics().height(); // Of the form, with its scroll bar.
    const int most = window()->width() * 3 / 5; // The table scrolls, what is beside it stays.
    return widest == 0 ? 0 : std::min(sections + widest + margins, most);
}

QList<QWidget *> InvestmentEditor::panes() const
{
    if (!m_isBuilt)
        return {};
    QList<QWidget *> panes = m_editor->panes();
    if (panes.removeOne(m_case))
        panes += m_case->panes();
    if (panes.removeOne(m_contractPage))
        panes += m_contractPage->panes();
    return panes;
}

int InvestmentEditor::scrollPosition(int section) const
{
    return m_editor->scrollPosition(section);
}

void InvestmentEditor::setScrollPosition(int section, int position)
{
    m_editor->setScrollPosition(section, position);
}

void InvestmentEditor::load(InvestmentId id)
{
    m_wanted.reset();
    m_isStale = false;
    const bool isThere = !id.isNull() && m_session->load(id);
    m_shown = isThere ? id : InvestmentId{};
    if (!isThere)
        m_editor->discard();
    if (isThere && !m_isBuilt && !isHidden())
        build();
    else if (isThere)
        refresh();
    m_layout->setCurrentWidget(isThere ? static_cast<QWidget *>(m_editor) : m_empty);
}

void InvestmentEditor::refresh()
{
    if (!m_isBuilt || m_session->stored().id.isNull())
        return;
    const PartContext context = m_session->context();
    m_header->show(m_session->stored(), context.portfolio, context.today, context.amountsHidden);
    const QHash<QString, QString> checks = m_session->checks(m_session->stored());
    m_case->refresh(checks);
    m_contract->refresh(checks);
    m_contractPage->refresh();
    m_editor->refresh(checks);
    m_contract->showWhatApplies();
    m_payments->refresh();
    m_measurements->refresh();
    m_participation->refresh();
}

void InvestmentEditor::setVisible(bool visible)
{
    if (visible && !m_shown.isNull())
        build();
    QWidget::setVisible(visible);
}

void InvestmentEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InvestmentEditor::retranslate()
{
    m_empty->setText(tr("No investment is shown. Choose one in the table."));
    m_editor->retranslate();
    if (!m_isBuilt)
        return;
    m_case->retranslate();
    m_contract->retranslate();
    m_payments->retranslate();
    m_measurements->retranslate();
    refresh();
}

} // namespace bundlinje
