#pragma once

#include "model/items/casechoice.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace bundlinje {

/// Which version and scenario of the business cases is shown, and what can be done to them.
class BusinessCaseBar final : public QWidget {
    Q_OBJECT

public:
    enum class Action {
        CopyVersion,
        EmptyVersion,
        TemplateVersion,
        OtherVersion, ///< A copy of another investment's.
        RenameVersion,
        SignVersion,
        UseVersion, ///< For the potential.
        RemoveVersion,
        AddScenario,
        RenameScenario,
        UseScenario, ///< In the contract.
        RemoveScenario,
    };

    explicit BusinessCaseBar(QWidget *parent);

    void show(const Investment &investment, const CaseChoice &choice, bool isReadOnly);
    void retranslate();

signals:
    void versionChosen(const QUuid &version);
    void scenarioChosen(const QUuid &scenario);
    void asked(bundlinje::BusinessCaseBar::Action action);

private:
    void makeMenus();
    void showVersions(const Investment &investment, qsizetype at);
    void showScenarios(const CaseVersion *version, qsizetype at);
    void enable(const Investment &investment, const CaseVersion *version, qsizetype scenario);
    void sayState(const Investment &investment, const CaseVersion *version);

    QLabel *m_versionLabel;
    QComboBox *m_versions;
    QPushButton *m_new;
    QPushButton *m_versionMenu;
    QLabel *m_scenarioLabel;
    QComboBox *m_scenarios;
    QPushButton *m_scenarioMenu;
    QLabel *m_state;
    QHash<Action, QAction *> m_actions;
    bool m_isReadOnly = false;
};

} // namespace bundlinje
