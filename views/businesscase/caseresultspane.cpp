#include "views/businesscase/caseresultspane.h"

#include "model/calc/casepotential.h"
#include "model/items/caseexplanation.h"
#include "views/businesscase/caseexplanationpanel.h"
#include "views/businesscase/caseviews.h"
#include "views/fields/enteredfield.h"
#include "views/heading.h"
#include "views/results/figurestrip.h"
#include "views/results/gaplist.h"

#include <QtCore/QEvent>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace bundlinje {

namespace {

constexpr qsizetype mainFigures = 4;

} // namespace

CaseResultsPane::CaseResultsPane(QWidget *parent)
    : QWidget(parent)
    , m_entered(new EnteredField(this))
{
    build();
    m_moves.setSingleShot(true);
    m_moves.setInterval(3s);
    connect(&m_moves, &QTimer::timeout, m_figures, &FigureStrip::forgetMoves);
    connect(&m_moves, &QTimer::timeout, m_views, &CaseViews::forgetMoves);
    connect(m_entered, &EnteredField::changed, m_figures, &FigureStrip::keepAsBefore);
    connect(m_gaps, &GapList::chosen, this, &CaseResultsPane::gapChosen);
    connect(m_views, &CaseViews::done, this, &CaseResultsPane::done);
    connect(m_views, &CaseViews::failed, this, &CaseResultsPane::failed);
    connect(m_views, &CaseViews::pointedAt, this, &CaseResultsPane::pointedAt);
    connect(m_figures, &FigureStrip::asked, this, [this](qsizetype at, const QWidget *button) {
        showExplanation(explainFigure(*m_shown, caseKeyFigures(*m_shown).at(at).key), button);
    });
    connect(m_views, &CaseViews::figureAsked, this, [this](int key, const QWidget *below) {
        showExplanation(explainFigure(*m_shown, static_cast<CaseFigureKey>(key)), below);
    });
    connect(m_views, &CaseViews::yearAsked, this,
            [this](int year, std::optional<Payer> payer, const QWidget *below) {
                showExplanation(explainYear(*m_shown, year, payer), below);
            });
    refresh();
}

CaseResultsPane::~CaseResultsPane()
{
    delete m_views; // It loses the focus as it goes, and says so to a pane that is still whole.
}

void CaseResultsPane::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(area);
    auto *content = new QWidget(area);
    auto *column = new QVBoxLayout(content);
    m_sentence = new Heading(1.25, QFont::DemiBold, content);
    m_sentence->setWordWrap(true);
    m_gaps = new GapList(content);
    m_figures = new FigureStrip(mainFigures, content);
    m_views = new CaseViews(content);
    column->addWidget(m_sentence);
    column->addWidget(m_gaps);
    column->addWidget(m_figures);
    column->addWidget(m_views, 1);
    area->setWidget(content);
}

void CaseResultsPane::show(const CaseVersion *version, qsizetype scenario,
                           const CaseSettings &settings, bool amountsHidden, State state)
{
    // It is asked for whenever something may have changed.
    if (take(version, scenario, settings, amountsHidden))
        refresh();
    // What is chosen by arrow keys is saved at each of them.
    if (state == State::Stored && !m_entered->isThere())
        m_figures->keepAsBefore();
}

/// Returns false when nothing of it is new.
bool CaseResultsPane::take(const CaseVersion *version, qsizetype scenario,
                           const CaseSettings &settings, bool amountsHidden)
{
    std::optional<CaseVersion> wanted = version ? std::optional(*version) : std::nullopt;
    if (wanted == m_version && scenario == m_scenario && settings == m_settings
        && amountsHidden == m_amountsHidden)
        return false;
    m_version = std::move(wanted);
    m_scenario = scenario;
    m_settings = settings;
    m_amountsHidden = amountsHidden;
    return true;
}

void CaseResultsPane::setVersions(const QList<CaseVersion> &versions,
                                  const CaseSettings &ofPortfolio)
{
    m_views->setVersions(versions, ofPortfolio);
}

void CaseResultsPane::refresh()
{
    const bool isThere = m_version && m_scenario >= 0 && m_scenario < m_version->scenarios.size();
    m_figures->setVisible(isThere);
    m_views->setVisible(isThere);
    if (!isThere) {
        m_shown.reset();
        m_sentence->setText(tr("Here the result stands as soon as there is a business case."));
        m_gaps->setGaps({});
        return;
    }
    const BusinessCase &scenario = m_version->scenarios.at(m_scenario);
    // Only what the same scenario has moved is marked, and only on the way from figure to figure.
    const bool showMoves = m_shown && m_shown->businessCase.id == scenario.id
        && m_shown->amountsHidden == m_amountsHidden && m_shown->locale == QLocale();
    if (showMoves && m_shown->businessCase != scenario)
        m_moves.start();
    m_shown = shownCase(scenario, settingsOf(*m_version, m_settings), QLocale(), m_amountsHidden);
    m_sentence->setText(caseSentence(*m_shown));
    m_gaps->setGaps(caseGapTexts(*m_shown));
    const QList<CaseKeyFigure> figures = caseKeyFigures(*m_shown);
    m_figures->setFigures(QList<KeyFigure>(figures.cbegin(), figures.cend()), showMoves);
    m_views->setCase(*m_shown, *m_version, showMoves);
}

void CaseResultsPane::showExplanation(const CaseExplanation &explanation, const QWidget *below)
{
    auto *panel = new CaseExplanationPanel(explanation, this);
    connect(panel, &CaseExplanationPanel::done, this, &CaseResultsPane::done);
    panel->showBelow(*below);
}

void CaseResultsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::LocaleChange)
        return;
    refresh();
    m_views->translate();
}

} // namespace bundlinje
