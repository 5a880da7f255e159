#include "views/investment/businesscasebar.h"

#include "model/items/caselabels.h"
#include "model/items/datetext.h"
#include "views/fields/quietcombobox.h"

#include <QtGui/QAction>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Action = BusinessCaseBar::Action;

constexpr std::array newActions{Action::CopyVersion, Action::EmptyVersion, Action::TemplateVersion,
                                Action::OtherVersion};
constexpr std::array versionActions{Action::UseVersion, Action::RenameVersion, Action::SignVersion,
                                    Action::RemoveVersion};
constexpr std::array scenarioActions{Action::UseScenario, Action::AddScenario,
                                     Action::RenameScenario, Action::RemoveScenario};

QString wordsFor(Action action)
{
    switch (action) {
    case Action::CopyVersion:
        return BusinessCaseBar::tr("Copy of the one &shown");
    case Action::EmptyVersion:
        return BusinessCaseBar::tr("&Empty");
    case Action::TemplateVersion:
        return BusinessCaseBar::tr("From a &template…");
    case Action::OtherVersion:
        return BusinessCaseBar::tr("Copy of &another investment's…");
    case Action::RenameVersion:
        return BusinessCaseBar::tr("&Rename…");
    case Action::SignVersion:
        return BusinessCaseBar::tr("&Sign…");
    case Action::UseVersion:
        return BusinessCaseBar::tr("Use for the &potential");
    case Action::RemoveVersion:
        return BusinessCaseBar::tr("&Delete this version");
    case Action::AddScenario:
        return BusinessCaseBar::tr("&Add a copy of the one shown");
    case Action::RenameScenario:
        return BusinessCaseBar::tr("Re&name…");
    case Action::UseScenario:
        return BusinessCaseBar::tr("Use in the &contract");
    case Action::RemoveScenario:
        return BusinessCaseBar::tr("De&lete this scenario");
    }
    return {};
}

/// Why nothing can be changed in the version.
QString frozenText(const CaseVersion &version)
{
    const QString date =
        version.approvedOn ? longDateText(*version.approvedOn, QLocale()) : QString();
    const QString by = version.approvedBy.simplified();
    if (date.isEmpty())
        return BusinessCaseBar::tr("As signed: nothing in it is changed any more. To go on, make a "
                                   "copy under New version.");
    if (by.isEmpty())
        return BusinessCaseBar::tr("Signed on %1: nothing in it is changed any more. To go on, "
                                   "make a copy under New version.")
            .arg(date);
    return BusinessCaseBar::tr("Signed on %1 by %2: nothing in it is changed any more. To go on, "
                               "make a copy under New version.",
                               "%1 date, %2 person or board")
        .arg(date, by);
}

QString signedText(const CaseVersion &version)
{
    const QString text = frozenText(version);
    return version.signedSettings ? text + u' '
            + BusinessCaseBar::tr("It keeps the discount rates and the price index of that day.")
                                  : text;
}

} // namespace

BusinessCaseBar::BusinessCaseBar(QWidget *parent)
    : QWidget(parent)
    , m_versionLabel(new QLabel(this))
    , m_versions(new QuietComboBox(this))
    , m_new(new QPushButton(this))
    , m_versionMenu(new QPushButton(this))
    , m_scenarioLabel(new QLabel(this))
    , m_scenarios(new QuietComboBox(this))
    , m_scenarioMenu(new QPushButton(this))
    , m_state(new QLabel(this))
{
    m_versions->setObjectName(u"businessCases.version"_s);
    m_scenarios->setObjectName(u"businessCases.scenario"_s);
    m_new->setObjectName(u"businessCases.new"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto *grid = new QGridLayout; // Two rows, so that large text has room.
    grid->addWidget(m_versionLabel, 0, 0);
    grid->addWidget(m_versions, 0, 1);
    grid->addWidget(m_versionMenu, 0, 2);
    grid->addWidget(m_new, 0, 3, Qt::AlignLeft);
    grid->addWidget(m_scenarioLabel, 1, 0);
    grid->addWidget(m_scenarios, 1, 1);
    grid->addWidget(m_scenarioMenu, 1, 2);
    for (QComboBox *combo : {m_versions, m_scenarios}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        constexpr int fewestCharacters = 12;
        combo->setMinimumContentsLength(fewestCharacters);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    auto *column = new QVBoxLayout(this);
    const int space = fontMetrics().height();
    column->setContentsMargins(space, space / 3, space, space / 3);
    column->setSpacing(fontMetrics().descent());
    column->addLayout(grid);
    column->addWidget(m_state);
    m_versionLabel->setBuddy(m_versions);
    m_scenarioLabel->setBuddy(m_scenarios);
    makeMenus();
    connect(m_versions, &QComboBox::activated, this,
            [this](int at) { emit versionChosen(m_versions->itemData(at).toUuid()); });
    connect(m_scenarios, &QComboBox::activated, this,
            [this](int at) { emit scenarioChosen(m_scenarios->itemData(at).toUuid()); });
    retranslate();
}

void BusinessCaseBar::makeMenus()
{
    const auto fill = [this](QPushButton *button, const auto &actions) {
        auto *menu = new QMenu(button);
        for (const Action action : actions) {
            auto *made = menu->addAction(QString());
            connect(made, &QAction::triggered, this, [this, action] { emit asked(action); });
            m_actions.insert(action, made);
        }
        button->setAutoDefault(false);
        button->setMenu(menu);
    };
    fill(m_new, newActions);
    fill(m_versionMenu, versionActions);
    fill(m_scenarioMenu, scenarioActions);
}

void BusinessCaseBar::show(const Investment &investment, const CaseChoice &choice, bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    const qsizetype at = versionAt(investment, choice);
    const CaseVersion *version = at < 0 ? nullptr : &investment.businessCases.at(at);
    const qsizetype scenario = version ? scenarioAt(*version, choice) : -1;
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_versionLabel, m_versions, m_versionMenu,
                                          m_scenarioLabel, m_scenarios, m_scenarioMenu})
        part->setVisible(version);
    m_new->setText(version ? tr("New version") : tr("New business case"));
    showVersions(investment, at);
    showScenarios(version, scenario);
    enable(investment, version, scenario);
    sayState(investment, version);
}

void BusinessCaseBar::showVersions(const Investment &investment, qsizetype at)
{
    QList<BoxLine> lines;
    for (const CaseVersion &version : investment.businessCases) {
        const QString name = versionName(version);
        lines.append({investment.chosenCase == version.id
                          ? tr("%1 (used for the potential)", "%1 version").arg(name)
                          : name,
                      version.id});
    }
    listIn(*m_versions, lines, static_cast<int>(at));
}

void BusinessCaseBar::showScenarios(const CaseVersion *version, qsizetype at)
{
    QList<BoxLine> lines;
    for (qsizetype i = 0; version && i < version->scenarios.size(); ++i) {
        const QUuid id = version->scenarios.at(i).id;
        const bool isUsed = i == scenarioAt(*version, {});
        const QString name = scenarioName(*version, i);
        lines.append({isUsed && version->scenarios.size() > 1
                          ? tr("%1 (used in the contract)", "%1 scenario").arg(name)
                          : name,
                      id});
    }
    listIn(*m_scenarios, lines, static_cast<int>(at));
}

void BusinessCaseBar::enable(const Investment &investment, const CaseVersion *version,
                             qsizetype scenario)
{
    m_new->setEnabled(!m_isReadOnly);
    m_versionMenu->setEnabled(!m_isReadOnly);
    const bool isOpen = version && !version->isFrozen() && !m_isReadOnly;
    m_scenarioMenu->setEnabled(isOpen);
    const qsizetype scenarios = version ? version->scenarios.size() : 0;
    const bool isUsed = version && scenario == scenarioAt(*version, {});
    m_actions[Action::CopyVersion]->setVisible(version);
    m_actions[Action::UseVersion]->setEnabled(version && investment.chosenCase != version->id);
    m_actions[Action::RenameVersion]->setEnabled(isOpen);
    m_actions[Action::SignVersion]->setEnabled(isOpen);
    m_actions[Action::RemoveVersion]->setEnabled(isOpen);
    m_actions[Action::UseScenario]->setEnabled(isOpen && !isUsed);
    m_actions[Action::AddScenario]->setEnabled(isOpen && scenarios < mostScenarios);
    m_actions[Action::RenameScenario]->setEnabled(isOpen);
    m_actions[Action::RemoveScenario]->setEnabled(isOpen && scenarios > 1);
}

void BusinessCaseBar::sayState(const Investment &investment, const CaseVersion *version)
{
    QString text;
    if (!version)
        text = tr("No business case yet. It says what the effort costs, what it changes and what "
                  "that is worth for municipality, region and state, and calculates the public "
                  "economy's potential.");
    else if (version->isFrozen())
        text = signedText(*version);
    else if (investment.chosenCase.isNull())
        text = tr("No version is used for the potential. Choose one under Version.");
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void BusinessCaseBar::retranslate()
{
    m_versionLabel->setText(tr("Version"));
    m_scenarioLabel->setText(tr("Scenario"));
    m_new->setText(tr("New version"));
    m_versionMenu->setText(tr("More", "what can be done to the version"));
    m_versionMenu->setAccessibleName(tr("More about the version"));
    m_scenarioMenu->setText(tr("More", "what can be done to the scenario"));
    m_scenarioMenu->setAccessibleName(tr("More about the scenario"));
    m_versions->setAccessibleName(tr("Version of the business case"));
    m_scenarios->setAccessibleName(tr("Scenario of the business case"));
    for (auto action = m_actions.cbegin(); action != m_actions.cend(); ++action)
        (*action)->setText(wordsFor(action.key()));
}

} // namespace bundlinje
