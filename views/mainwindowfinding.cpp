// Finding and going to things: the palette, and the next match of what is searched.

#include "views/mainwindow.h"

#include "model/document/portfoliodocument.h"
#include "model/items/investmenttablemodel.h"
#include "model/items/paletteentries.h"
#include "views/checkspane.h"
#include "views/fields/fieldplace.h"
#include "views/investment/investmenteditor.h"
#include "views/mainmenu.h"
#include "views/navigator.h"
#include "views/palette/finder.h"
#include "views/palette/windowentries.h"
#include "views/placerail.h"
#include "views/portfolio/portfolioplace.h"
#include "views/portfolio/savedfilters.h"
#include "views/portfoliosettings/portfoliosettingseditor.h"
#include "views/statusstrip.h"
#include "views/workspace.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStatusBar>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int remarkMilliseconds = 5000;

std::optional<HeadlineKey> headlineOfFigure(const QString &figure, const ColumnContext &context,
                                            Perspective perspective)
{
    const bool ofFund = perspective == Perspective::Fund;
    const bool ofShare = context.measure == InvestedMeasure::OwnShare;
    if (figure == (ofShare ? QLatin1String("ownShare") : QLatin1String("contractAmount")))
        return HeadlineKey::Invested;
    if (figure == (ofFund ? QLatin1String("fundPotential") : QLatin1String("publicPotential")))
        return HeadlineKey::Potential;
    if (figure == u"ratio" || figure == publicRatioKey)
        return HeadlineKey::Ratio;
    if (figure == u"citizens")
        return HeadlineKey::Citizens;
    if (figure == u"repaid")
        return HeadlineKey::Repaid;
    return std::nullopt;
}

} // namespace

QString MainWindow::fieldOfFigure(const QString &figure, InvestmentId id) const
{
    if (figure == u"citizens")
        return u"citizensPlanned"_s;
    if (figure == u"effortStart")
        return u"effort.start"_s;
    if (figure == u"effortEnd") {
        const Result<Investment> investment = m_document->investment(id);
        return investment && investment->effort.actualEnd ? u"effort.actualEnd"_s
                                                          : u"effort.plannedEnd"_s;
    }
    if (figure == u"ratio" || figure == u"difference")
        return m_status->perspective().leading() == Perspective::Fund ? u"fundPotential"_s
                                                                      : u"publicPotential"_s;
    if (figure == u"authorities" || figure == u"providers" || figure == u"investors")
        return u"parties"_s;
    return figure;
}

void MainWindow::connectFinding()
{
    const auto onTrigger = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    onTrigger(m_menu->goTo, [this] { openPalette({}); });
    onTrigger(m_menu->findNext, [this] { findNext(1); });
    onTrigger(m_menu->findPrevious, [this] { findNext(-1); });
    onTrigger(m_menu->filterBy, [this] {
        m_navigator->go(Place::Portfolio);
        if (m_navigator->place() == Place::Portfolio)
            m_portfolioPlace->showFilterMenu();
    });
    onTrigger(m_menu->checks, [this] { m_checks->toggle(); });
    connect(m_checks, &ChecksPane::chosen, this, [this](InvestmentId id, const QString &field) {
        id.isNull() ? goToSetting(field) : goToField(id, field);
    });
    connect(m_checks, &ChecksPane::left, this, [this] { m_navigator->show(m_navigator->place()); });
    const auto listFilters = [this] {
        const SavedFilters &saved = m_portfolioPlace->savedFilters();
        QStringList names;
        for (const SavedFilter &one : saved.all())
            names.append(one.name);
        m_rail->setFilters(names, saved.nameOf(m_portfolioPlace->model().filter()));
    };
    connect(&m_portfolioPlace->savedFilters(), &SavedFilters::changed, this, listFilters);
    connect(&m_portfolioPlace->model(), &InvestmentTableModel::shownChanged, this, listFilters);
    connect(m_rail, &PlaceRail::filterChosen, this,
            [this](const QString &name) { goToFilter(savedFilterMark + name); });
    connect(m_portfolioPlace, &PortfolioPlace::paletteAsked, this, &MainWindow::openPalette);
    connect(m_finder, &Finder::chosen, this, &MainWindow::goTo);
    connect(m_navigator, &Navigator::moved, this, [this] {
        if (m_document && m_navigator->place() == Place::Investment && !m_editor->shown().isNull())
            m_finder->noteVisit({PaletteKind::Investment, m_editor->shown(), {}});
    });
}

void MainWindow::openPalette(const QString &typed)
{
    QList<PaletteEntry> entries = commandEntries(*menuBar());
    entries += switchEntries();
    if (m_document) {
        entries += savedFilterEntries(m_portfolioPlace->savedFilters());
        entries += meetingEntries(m_document->portfolio().meetings);
        const bool isHidden = m_menu->hideAmounts->isChecked();
        QList<FieldPlace> settings = m_settingsEditor->places();
        for (FieldPlace &place : settings)
            place.text = isHidden ? QString() : place.text;
        entries += settingEntries(settings);
        const QList<InvestmentId> current = m_navigator->currentInvestments();
        const InvestmentId id = current.size() == 1 ? current.first() : m_editor->shown();
        if (const InvestmentSummary *summary = m_document->summary(id)) {
            QList<FieldPlace> places = m_editor->places();
            for (FieldPlace &place : places)
                place.text = id == m_editor->shown() && !isHidden ? place.text : QString();
            entries += fieldEntries(places, id, displayName(*summary));
        }
    }
    m_finder->open(entries, typed);
}

void MainWindow::goTo(const PaletteTarget &target, bool beside)
{
    switch (target.kind) {
    case PaletteKind::Investment:
        openFound(target.investment, beside);
        break;
    case PaletteKind::Field:
        goToField(target.investment, target.key);
        break;
    case PaletteKind::Figure:
        if (target.investment.isNull())
            goToTotal(target.key);
        else
            goToField(target.investment, fieldOfFigure(target.key, target.investment));
        break;
    case PaletteKind::Meeting:
        goToMeeting(QUuid::fromString(target.key), u"meetings.title"_s);
        break;
    case PaletteKind::Party:
    case PaletteKind::Filter:
        goToFilter(target.key);
        break;
    case PaletteKind::Command:
        if (QAction *command = commandNamed(*menuBar(), target.key))
            command->trigger();
        break;
    case PaletteKind::Setting:
        goToSetting(target.key);
        break;
    }
}

void MainWindow::openFound(InvestmentId id, bool beside)
{
    if (!beside || !m_workspace->hasRoomForBoth()) {
        m_navigator->openInvestment(id);
        return;
    }
    m_navigator->go(Place::Portfolio);
    m_portfolioPlace->goTo({id}); // The editor beside follows the selection.
}

void MainWindow::goToField(InvestmentId id, const QString &field)
{
    m_navigator->openField(id, field);
}

void MainWindow::goToTotal(const QString &figure)
{
    m_navigator->go(Place::Portfolio);
    if (m_navigator->place() != Place::Portfolio)
        return;
    m_portfolioPlace->setFilter({}); // The answer was about all of them.
    const ColumnContext &context = m_portfolioPlace->model().context();
    const bool isSecond =
        context.perspective.isBoth() && (figure == publicRatioKey || figure == u"publicPotential");
    const Perspective perspective =
        isSecond ? Perspective::PublicEconomy : context.perspective.leading();
    if (const auto key = headlineOfFigure(figure, context, perspective))
        m_portfolioPlace->explainFigure(*key, perspective);
}

void MainWindow::goToFilter(const QString &key)
{
    PortfolioFilter filter;
    if (key.startsWith(savedFilterMark)) {
        const SavedFilter *saved =
            m_portfolioPlace->savedFilters().named(key.mid(savedFilterMark.size()));
        if (!saved)
            return;
        filter = saved->filter;
    } else if (const std::optional<FilterCondition> condition = conditionFromText(key)) {
        filter.conditions = {*condition};
    }
    m_navigator->go(Place::Portfolio);
    if (m_navigator->place() == Place::Portfolio)
        m_portfolioPlace->setFilter(filter);
}

void MainWindow::goToSetting(const QString &key)
{
    if (key == danishKey || key == englishKey) {
        emit languageChosen(key == danishKey ? QLocale::Danish : QLocale::English);
    } else if (key == fundKey || key == publicKey || key == bothKey) {
        setPerspective(key == bothKey         ? ShownPerspective::both()
                           : key == publicKey ? ShownPerspective(Perspective::PublicEconomy)
                                              : ShownPerspective(Perspective::Fund));
    } else {
        m_navigator->go(Place::Settings);
        if (m_navigator->place() == Place::Settings)
            m_settingsEditor->goToField(key);
    }
}

void MainWindow::setPerspective(ShownPerspective perspective)
{
    m_status->setPerspective(perspective);
    emit m_status->perspectiveChosen(perspective);
}

void MainWindow::findNext(int step)
{
    if (m_navigator->place() == Place::Portfolio) {
        m_portfolioPlace->selectNext(step);
        return;
    }
    const QString words = m_portfolioPlace->model().filter().words.simplified();
    if (words.isEmpty()) {
        statusBar()->showMessage(tr("Type what to find into the filter first (Ctrl+F)."),
                                 remarkMilliseconds);
        return;
    }
    const QString current = m_editor->currentPlace();
    if (const auto next = nextFieldWith(m_editor->places(), words, current, step))
        m_editor->goToField(*next);
    else
        statusBar()->showMessage(tr("No field of this investment has “%1”.").arg(words),
                                 remarkMilliseconds);
}

} // namespace bundlinje
