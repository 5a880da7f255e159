#include "model/items/casechoice.h"

#include "model/items/caselabels.h"
#include "model/items/differencetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

template <typename Row> qsizetype placeOf(const QList<Row> &rows, const QUuid &id)
{
    const auto found =
        std::find_if(rows.cbegin(), rows.cend(), [&](const Row &row) { return row.id == id; });
    return found == rows.cend() || id.isNull() ? -1 : found - rows.cbegin();
}

/// The row named by a number or by its id; −1 when there is no such row.
template <typename Row> qsizetype rowNamed(const QList<Row> &rows, const QString &key)
{
    bool isNumber = false;
    const qsizetype number = key.toLongLong(&isNumber);
    if (isNumber)
        return number >= 0 && number < rows.size() ? number : -1;
    return placeOf(rows, QUuid::fromString(key));
}

/// The key in "costs[2]", if the field goes through that list.
std::optional<QString> keyIn(const QString &field, QStringView list)
{
    const QRegularExpression key(u"(?:^|\\.)%1\\[(.*?)\\](?=\\.|$)"_s.arg(list));
    const QRegularExpressionMatch match = key.match(field);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

void findLine(const QString &field, const BusinessCase &scenario, CasePlace &place)
{
    const auto find = [&](const QString &list, const auto &rows) {
        const std::optional<QString> key = keyIn(field, list);
        if (!key)
            return;
        place.list = list;
        if constexpr (requires { rows.constFirst().id; }) {
            place.row = rowNamed(rows, *key);
        } else {
            bool isNumber = false;
            const qsizetype number = key->toLongLong(&isNumber);
            place.row = isNumber && number < rows.size() ? number : -1;
        }
    };
    find(u"costs"_s, scenario.costs);
    find(u"consequences"_s, scenario.consequences);
    find(u"ranges"_s, scenario.ranges);
    if (const std::optional<QString> key = keyIn(field, u"splits"))
        place.splitRow = key->toLongLong();
}

/// The parts of lists that are one field of a form: "intake.persons" stands in "intake".
QString fieldOfForm(QString name)
{
    static const QRegularExpression inText(u"(\\.(?:intake|fixed|perParticipant|profile))\\..*$"_s);
    static const QRegularExpression inSplits(u"(\\.splits)\\..*$"_s);
    return name.replace(inText, u"\\1"_s).replace(inSplits, u"\\1"_s);
}

QString lineName(const BusinessCase &scenario, const CasePlace &place)
{
    return caseFieldText(scenario, u"%1[%2]"_s.arg(place.list, QString::number(place.row)));
}

} // namespace

qsizetype versionAt(const Investment &investment, const CaseChoice &choice)
{
    const QList<CaseVersion> &versions = investment.businessCases;
    if (const qsizetype wanted = placeOf(versions, choice.version); wanted >= 0)
        return wanted;
    if (const qsizetype chosen = placeOf(versions, investment.chosenCase); chosen >= 0)
        return chosen;
    return versions.size() - 1;
}

qsizetype scenarioAt(const CaseVersion &version, const CaseChoice &choice)
{
    if (const qsizetype wanted = placeOf(version.scenarios, choice.scenario); wanted >= 0)
        return wanted;
    if (const qsizetype chosen = placeOf(version.scenarios, version.chosenScenario); chosen >= 0)
        return chosen;
    return version.scenarios.isEmpty() ? -1 : 0;
}

Lens<Investment, CaseVersion> versionLens(const std::shared_ptr<CaseChoice> &choice)
{
    return {[choice](const Investment &investment) -> const CaseVersion * {
                const qsizetype at = versionAt(investment, *choice);
                return at < 0 ? nullptr : &investment.businessCases.at(at);
            },
            [choice](Investment &investment) -> CaseVersion * {
                const qsizetype at = versionAt(investment, *choice);
                return at < 0 ? nullptr : &investment.businessCases[at];
            }};
}

Lens<Investment, BusinessCase> scenarioLens(const std::shared_ptr<CaseChoice> &choice)
{
    const Lens<CaseVersion, BusinessCase> scenario{
        [choice](const CaseVersion &version) -> const BusinessCase * {
            const qsizetype at = scenarioAt(version, *choice);
            return at < 0 ? nullptr : &version.scenarios.at(at);
        },
        [choice](CaseVersion &version) -> BusinessCase * {
            const qsizetype at = scenarioAt(version, *choice);
            return at < 0 ? nullptr : &version.scenarios[at];
        }};
    return through(versionLens(choice), scenario);
}

CasePlace casePlace(const QString &field, const Investment &investment)
{
    CasePlace place;
    place.name = withoutKeys(field);
    if (!field.startsWith(u"businessCases"_s))
        return place;
    place.name = fieldOfForm(place.name);
    const QList<CaseVersion> &versions = investment.businessCases;
    if (const auto key = keyIn(field, u"businessCases"))
        place.version = rowNamed(versions, *key);
    if (place.version < 0)
        return place;
    const QList<BusinessCase> &scenarios = versions.at(place.version).scenarios;
    if (const auto key = keyIn(field, u"scenarios"))
        place.scenario = rowNamed(scenarios, *key);
    if (place.scenario >= 0)
        findLine(field, scenarios.at(place.scenario), place);
    return place;
}

QHash<QString, QString> shownCaseChecks(const QHash<QString, QString> &checks,
                                        const Investment &investment, const CaseChoice &choice,
                                        const std::function<qsizetype(const QString &)> &selected)
{
    const qsizetype version = versionAt(investment, choice);
    const qsizetype scenario =
        version < 0 ? -1 : scenarioAt(investment.businessCases.at(version), choice);
    QHash<QString, QString> shown;
    for (auto check = checks.cbegin(); check != checks.cend(); ++check) {
        const CasePlace place = casePlace(check.key(), investment);
        const bool isShown =
            place.version >= 0 && place.version == version && place.scenario == scenario;
        if (!isShown) {
            shown.insert(check.key(), check.value());
        } else if (place.row < 0 || place.row == selected(place.list)) {
            QString &text = shown[place.name];
            text += (text.isEmpty() ? QString() : u" "_s) + check.value();
        } else {
            // A key of its own, so that it is counted; it lies in the list of that name.
            const QString name = u"businessCases.scenarios.%1.%2"_s.arg(place.list, check.key());
            const BusinessCase &shownCase =
                investment.businessCases.at(version).scenarios.at(scenario);
            shown.insert(name,
                         QCoreApplication::translate("CaseChecks", "%1: %2",
                                                     "%1 a cost or consequence, %2 a sentence")
                             .arg(lineName(shownCase, place), check.value()));
        }
    }
    return shown;
}

} // namespace bundlinje
