// What is done to the versions and scenarios of the business case.

#include "views/investment/businesscasepage.h"

#include "model/calc/casepotential.h"
#include "model/document/portfoliodocument.h"
#include "model/items/caseedits.h"
#include "model/items/caselabels.h"
#include "model/items/datetext.h"
#include "model/items/errormessage.h"
#include "views/fields/askpanel.h"
#include "views/fields/messageline.h"
#include "views/investment/investmentsession.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Action = BusinessCaseBar::Action;

QString copyName(const QString &name)
{
    return BusinessCasePage::tr("Copy of %1", "%1 a version or scenario").arg(name);
}

} // namespace

void BusinessCasePage::act(Action action)
{
    if (!m_form->commit())
        return;
    const CaseVersion *shown = version();
    const Investment &stored = m_session.stored();
    switch (action) {
    case Action::EmptyVersion:
        return addVersion(
            emptyCase(m_document.portfolio().currency, m_document.portfolio().priceYear),
            tr("Start a business case"));
    case Action::TemplateVersion:
        return offerTemplates();
    case Action::OtherVersion:
        return offerOthers();
    default:
        break;
    }
    if (!shown)
        return;
    Investment after = stored;
    switch (action) {
    case Action::CopyVersion:
        return addVersion(draftOf(*shown, copyName(versionName(*shown))),
                          tr("Copy version %1").arg(versionName(*shown)));
    case Action::RenameVersion:
        return askName(false);
    case Action::RenameScenario:
        return askName(true);
    case Action::SignVersion:
        return askSigning();
    case Action::UseVersion:
        after.chosenCase = shown->id;
        static_cast<void>(
            save(after, tr("Use version %1 for the potential").arg(versionName(*shown))));
        return;
    case Action::RemoveVersion:
        static_cast<void>(save(withoutVersion(after, shown->id),
                               tr("Delete version %1").arg(versionName(*shown))));
        return;
    default:
        break;
    }
    const BusinessCase *column = scenario();
    if (!column)
        return;
    const QString name = scenarioName(*shown, scenarioAt(*shown, *m_session.caseChoice()));
    CaseVersion changed = *shown;
    if (action == Action::AddScenario) {
        addScenario();
    } else if (action == Action::UseScenario) {
        changed.chosenScenario = column->id;
        static_cast<void>(change(changed, tr("Use scenario %1 in the contract").arg(name)));
    } else if (action == Action::RemoveScenario) {
        static_cast<void>(
            change(withoutScenario(changed, column->id), tr("Delete scenario %1").arg(name)));
    }
}

Status BusinessCasePage::save(const Investment &after, const QString &reason)
{
    const Status saved = m_session.saveAs(after, reason);
    emit choiceChanged();
    if (!saved)
        m_message->show(MessageLine::Level::Error, sentence(errorMessage(saved.error())));
    return saved;
}

Status BusinessCasePage::change(const CaseVersion &after, const QString &reason)
{
    Investment investment = m_session.stored();
    if (CaseVersion *shown = versionLens(m_session.caseChoice()).edit(investment))
        *shown = after;
    return save(investment, reason);
}

void BusinessCasePage::addVersion(const CaseVersion &made, const QString &reason)
{
    const CaseChoice before = *m_session.caseChoice();
    *m_session.caseChoice() = {made.id, before.scenario};
    if (!save(withVersion(m_session.stored(), made), reason)) {
        *m_session.caseChoice() = before;
        return;
    }
    m_form->focusField(u"businessCases.scenarios.successGoal"_s);
}

void BusinessCasePage::addScenario()
{
    const CaseVersion shown = *version();
    const QUuid copied = scenario()->id;
    const QUuid added = QUuid::createUuid();
    const QString name = copyName(scenarioName(shown, scenarioAt(shown, *m_session.caseChoice())));
    if (!change(withScenarioCopy(shown, copied, added, name), tr("Add a scenario")))
        return;
    choose({shown.id, added});
    askName(true);
}

void BusinessCasePage::askName(bool ofScenario)
{
    const CaseVersion &shown = *version();
    const qsizetype at = scenarioAt(shown, *m_session.caseChoice());
    const QString before = ofScenario ? scenarioName(shown, at) : versionName(shown);
    const auto rename = [this, ofScenario, at](const QStringList &lines) {
        CaseVersion after = *version();
        (ofScenario ? after.scenarios[at].name : after.name) = lines.constFirst();
        const Status saved =
            change(after, ofScenario ? tr("Rename the scenario") : tr("Rename the version"));
        return saved ? QString() : sentence(errorMessage(saved.error()));
    };
    m_ask->ask(ofScenario ? tr("What is the scenario called?") : tr("What is the version called?"),
               {{tr("Name"), before}}, tr("Rename"), rename);
}

void BusinessCasePage::askSigning()
{
    const QDate today = m_session.context().today;
    m_ask->ask(tr("Signing freezes the version: nothing in it can be changed after that. It can "
                  "be undone with Ctrl+Z, and copied to go on."),
               {{tr("Approved on"), dateText(PartialDate::fromDate(today), QLocale())},
                {tr("Approved by"), m_document.portfolio().boardName}},
               tr("Sign"), [this](const QStringList &lines) { return sign(lines); });
}

QString BusinessCasePage::sign(const QStringList &lines)
{
    const Result<PartialDate> date = readDate(lines.value(0), QLocale(), m_session.context().today);
    if (!date)
        return sentence(errorMessage(date.error()));
    if (lines.value(1).isEmpty())
        return tr("Write who approved it.");
    const CaseVersion shown = *version();
    const CaseSettings settings = caseSettings(m_document.portfolio());
    const Status saved = change(signedVersion(shown, *date, lines.at(1), settings),
                                tr("Sign version %1").arg(versionName(shown)));
    return saved ? QString() : sentence(errorMessage(saved.error()));
}

} // namespace bundlinje
