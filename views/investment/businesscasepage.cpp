#include "views/investment/businesscasepage.h"

#include "model/calc/casepotential.h"
#include "model/calc/evaluatebusinesscase.h"
#include "model/document/portfoliodocument.h"
#include "model/items/errormessage.h"
#include "views/fields/askpanel.h"
#include "views/fields/chooser.h"
#include "views/fields/formarea.h"
#include "views/fields/messageline.h"
#include "views/investment/investmentsession.h"

#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int leastForm = 480; // Pixels.
constexpr int leastResults = 420;

} // namespace

BusinessCasePage::BusinessCasePage(PortfolioDocument &document, InvestmentSession &session,
                                   Form *form, const BusinessCaseLists &lists, QScrollArea *area,
                                   QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_session(session)
    , m_form(form)
    , m_lists(lists)
    , m_area(area)
    , m_bar(new BusinessCaseBar(this))
    , m_message(new MessageLine(this))
    , m_ask(new AskPanel(this))
    , m_chooser(new Chooser(this))
    , m_unitPrice(new QPushButton(lists.unitPrice))
    , m_effect(new QPushButton(lists.successWith))
    , m_resultsArea(new FormArea(this))
    , m_results(new CaseResultsPane(m_resultsArea))
    , m_content(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_message);
    column->addWidget(m_ask);
    column->addWidget(m_chooser);
    m_message->setContentsMargins(fontMetrics().height(), 0, fontMetrics().height(), 0);
    m_resultsArea->setWidget(m_results);
    m_area->setParent(this);
    m_content->setSpacing(0);
    m_content->addWidget(m_area, 1);
    m_content->addWidget(m_resultsArea, 1);
    column->addLayout(m_content, 1);
    column->addStretch(0); // While there is no case.
    m_unitPrice->setObjectName(u"unitPrice.choose"_s);
    m_effect->setObjectName(u"effect.choose"_s);
    for (QPushButton *button : {m_unitPrice, m_effect})
        button->setAutoDefault(false);
    m_lists.unitPrice->addBeside(m_unitPrice);
    m_lists.successWith->addBeside(m_effect);
    orderFocus();
    makeConnections();
    retranslate();
}

/// What stands above the inputs is made after them, and would come after them.
void BusinessCasePage::orderFocus()
{
    QWidget *previous = m_area->previousInFocusChain();
    while (previous != m_area && !(previous->focusPolicy() & Qt::TabFocus))
        previous = previous->previousInFocusChain();
    for (const QWidget *part : std::initializer_list<QWidget *>{m_bar, m_ask, m_chooser}) {
        QList<QWidget *> stops;
        for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
            if (part->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus)
                stops.append(next);
        }
        for (QWidget *stop : std::as_const(stops)) {
            setTabOrder(previous, stop);
            previous = stop;
        }
    }
}

void BusinessCasePage::makeConnections()
{
    connect(m_bar, &BusinessCaseBar::asked, this, &BusinessCasePage::act);
    connect(m_bar, &BusinessCaseBar::versionChosen, this, [this](const QUuid &version) {
        choose({version, m_session.caseChoice()->scenario});
    });
    connect(m_bar, &BusinessCaseBar::scenarioChosen, this, [this](const QUuid &scenario) {
        choose({m_session.caseChoice()->version, scenario});
    });
    connect(m_results, &CaseResultsPane::gapChosen, this, &BusinessCasePage::fillGap);
    connect(m_unitPrice, &QPushButton::clicked, this, &BusinessCasePage::offerUnitPrices);
    connect(m_effect, &QPushButton::clicked, this, &BusinessCasePage::offerEffects);
    connect(m_results, &CaseResultsPane::pointedAt, this, &BusinessCasePage::pointedAt);
    connect(m_results, &CaseResultsPane::done, this,
            [this](const QString &text) { m_message->show(MessageLine::Level::Help, text); });
    connect(m_results, &CaseResultsPane::failed, this, [this](const Error &error) {
        m_message->show(MessageLine::Level::Error, sentence(errorMessage(error)));
    });
    connect(m_form, &Form::restored, this, &BusinessCasePage::showStored);
    m_session.setTrial([this](const Investment &typed) { showTyped(typed); });
    m_session.setSelectedRows(m_lists.selectedRow);
    for (ListField *list : {m_lists.costs, m_lists.consequences, m_lists.ranges}) {
        // Once all lists and fields have followed.
        connect(list, &ListField::rowChanged, this,
                [this] { QTimer::singleShot(0, this, &BusinessCasePage::choiceChanged); });
    }
}

const CaseVersion *BusinessCasePage::version() const
{
    return versionLens(m_session.caseChoice()).get(m_session.stored());
}

const BusinessCase *BusinessCasePage::scenario() const
{
    return scenarioLens(m_session.caseChoice()).get(m_session.stored());
}

void BusinessCasePage::refresh(const QHash<QString, QString> &checks)
{
    const BusinessCase *shown = scenario();
    const std::tuple looked{m_session.stored().id, version() ? version()->id : QUuid(),
                            shown ? shown->id : QUuid()};
    if (std::exchange(m_asked, looked) != looked) {
        m_ask->leave(); // It asked about another one.
        m_chooser->leave();
    }
    m_bar->show(m_session.stored(), *m_session.caseChoice(), m_session.isReadOnly());
    m_area->setVisible(shown);
    m_resultsArea->setVisible(shown);
    m_content->setEnabled(shown);
    const bool isFixed = m_session.isReadOnly() || !version() || version()->isFrozen();
    m_unitPrice->setVisible(!isFixed);
    m_effect->setVisible(!isFixed);
    if (isFixed)
        m_chooser->leave();
    int missing = 1; // The case itself.
    if (shown) {
        const CaseSettings settings = settingsOf(*version(), m_document.portfolio());
        missing = static_cast<int>(evaluate(*shown, settings).gaps.size());
    }
    const QStringList names = checks.keys();
    const auto elsewhere = std::count_if(names.begin(), names.end(), [](const QString &name) {
        return name.startsWith(u"businessCases["_s) || name == u"chosenCase";
    });
    m_form->setFurther(missing, static_cast<int>(elsewhere));
    m_message->show(MessageLine::Level::Check,
                    elsewhere > 0 ? tr("There is something to check in another version or "
                                       "scenario too; the list of checks leads there.")
                                  : QString());
    showStored();
}

void BusinessCasePage::showStored()
{
    showResults(m_session.stored(), CaseResultsPane::State::Stored);
}

void BusinessCasePage::showTyped(const Investment &investment)
{
    showResults(investment, CaseResultsPane::State::Typed);
}

void BusinessCasePage::showResults(const Investment &investment, CaseResultsPane::State state)
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const CaseVersion *shown = versionLens(m_session.caseChoice()).get(investment);
    const qsizetype at = shown ? scenarioAt(*shown, *m_session.caseChoice()) : -1;
    QList<CaseVersion> others = investment.businessCases; // What is typed is in none of them.
    if (shown)
        others.removeAt(shown - investment.businessCases.constData());
    const CaseSettings settings = caseSettings(m_document.portfolio());
    m_results->setVersions(others, settings);
    m_results->show(at < 0 ? nullptr : shown, qMax<qsizetype>(at, 0), settings,
                    m_session.context().amountsHidden, state);
}

void BusinessCasePage::choose(const CaseChoice &choice)
{
    // What cannot be read belongs to the scenario it was typed in.
    if (m_form->commit())
        *m_session.caseChoice() = choice;
    emit choiceChanged();
}

void BusinessCasePage::fillGap(const QString &field)
{
    const qsizetype at = versionAt(m_session.stored(), *m_session.caseChoice());
    const bool isOfPortfolio = field.startsWith(u"priceIndex"_s) || field == u"discountSchedule";
    if (isOfPortfolio || at < 0)
        emit fieldAsked(field);
    else
        emit fieldAsked(u"businessCases[%1].scenarios[%2].%3"_s.arg(at)
                            .arg(scenarioAt(*version(), *m_session.caseChoice()))
                            .arg(field));
}

QString BusinessCasePage::goTo(const QString &field)
{
    const CasePlace place = casePlace(field, m_session.stored());
    CaseChoice wanted = *m_session.caseChoice();
    if (place.version >= 0) {
        const CaseVersion &version = m_session.stored().businessCases.at(place.version);
        wanted.version = version.id;
        if (place.scenario >= 0)
            wanted.scenario = version.scenarios.at(place.scenario).id;
    }
    choose(wanted);
    const bool isCost = place.list == u"costs";
    if (place.row >= 0 && !place.list.isEmpty()) {
        ListField *list = isCost
            ? m_lists.costs
            : (place.list == u"ranges" ? m_lists.ranges : m_lists.consequences);
        list->goToRow(static_cast<int>(place.row));
        if (place.splitRow >= 0)
            (isCost ? m_lists.costSplits : m_lists.consequenceSplits)
                ->goToRow(static_cast<int>(place.splitRow));
    }
    return place.name;
}

QList<QWidget *> BusinessCasePage::panes() const
{
    return {m_bar, m_area, m_resultsArea};
}

QSize BusinessCasePage::minimumSizeHint() const
{
    QSize size = QWidget::minimumSizeHint();
    size.setWidth(qMax(m_area->minimumSizeHint().width(), m_bar->minimumSizeHint().width()));
    return size;
}

int BusinessCasePage::widthBeside() const
{
    return qMax(leastForm, m_area->minimumSizeHint().width())
        + qMax(leastResults, m_resultsArea->minimumSizeHint().width());
}

void BusinessCasePage::place()
{
    const bool isBeside = width() >= widthBeside();
    m_content->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void BusinessCasePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void BusinessCasePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        showStored();
}

void BusinessCasePage::retranslate()
{
    m_bar->retranslate();
    m_unitPrice->setText(tr("Unit price…"));
    m_effect->setText(tr("From studies…"));
    m_effect->setAccessibleName(tr("Take the success rates of a published study"));
}

} // namespace bundlinje
