#include "model/calc/casepotential.h"
#include "model/items/casedifferencetext.h"
#include "model/items/caseheadline.h"
#include "model/items/caselabels.h"
#include "model/items/casetables.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Cell = ResultTable::Cell;

/// What scenarios are compared by.
constexpr std::array compared{
    CaseFigureKey::Net,
    CaseFigureKey::NetOfMunicipality,
    CaseFigureKey::NetOfRegion,
    CaseFigureKey::NetOfState,
    CaseFigureKey::BenefitCostRatio,
    CaseFigureKey::InternalRate,
    CaseFigureKey::Payback,
    CaseFigureKey::Gains,
    CaseFigureKey::Costs,
    CaseFigureKey::NetPerParticipant,
};

class ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CaseComparison)

public:
    static ResultTable scenarios(const CaseVersion &version, const QList<ShownCase> &shown);
    static ResultTable versions(const ShownCase &other, const QString &otherName,
                                const ShownCase &shown, const QString &shownName);

private:
    static QString difference(const ShownCase &shown, const CaseKeyFigure &figure, double before);
    static CaseKeyFigure figureOf(const QList<CaseKeyFigure> &figures, CaseFigureKey key);
};

CaseKeyFigure ComparisonWords::figureOf(const QList<CaseKeyFigure> &figures, CaseFigureKey key)
{
    for (const CaseKeyFigure &figure : figures) {
        if (figure.key == key)
            return figure;
    }
    return {};
}

/// "+0.4", in the unit of the figure.
QString ComparisonWords::difference(const ShownCase &shown, const CaseKeyFigure &figure,
                                    double before)
{
    const double change = *figure.amount - before;
    QString text;
    switch (figure.key) {
    case CaseFigureKey::BenefitCostRatio:
        text = ratioText(change, shown.locale);
        break;
    case CaseFigureKey::InternalRate:
        text = tr("%1 points", "of a rate")
                   .arg(scaledText(std::llround(change * 1000), 1, shown.locale));
        break;
    case CaseFigureKey::Payback:
    case CaseFigureKey::DiscountedPayback:
        text = tr("%1 years").arg(scaledText(std::llround(change * 10), 1, shown.locale));
        break;
    case CaseFigureKey::NetPerParticipant:
        text = kronerOf(shown, change);
        break;
    default:
        text = millionsOf(shown, change);
        break;
    }
    return change > 0 ? u'+' + text : text;
}

ResultTable ComparisonWords::scenarios(const CaseVersion &version, const QList<ShownCase> &shown)
{
    ResultTable table;
    table.title = tr("Scenarios beside each other, public economy");
    if (shown.size() < 2) {
        table.sentence = tr("There is one scenario. With a second one, for example a cautious one, "
                            "they stand here beside each other.");
        return table;
    }
    table.caption = tr("Below each figure: the difference to the first scenario.");
    table.heads = {tr("Figure")};
    QList<QList<CaseKeyFigure>> figures;
    const BusinessCase *inContract = chosenScenario(version);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QString name = scenarioName(version, i);
        table.heads.append(inContract == &version.scenarios.at(i)
                               ? tr("%1 (used in the contract)", "scenario").arg(name)
                               : name);
        figures.append(caseKeyFigures(shown.at(i)));
    }
    for (const CaseFigureKey key : compared) {
        const CaseKeyFigure first = figureOf(figures.constFirst(), key);
        ResultTable::Row row{.cells = {{.text = first.title, .exact = {}}}, .year = {}};
        for (qsizetype i = 0; i < shown.size(); ++i) {
            const CaseKeyFigure figure = figureOf(figures.at(i), key);
            Cell cell{.text = figure.amount ? figure.value : figure.remark,
                      .exact = {},
                      .isNumber = true,
                      .isMarked = false};
            cell.exact = cell.text;
            if (i > 0 && figure.amount && first.amount)
                cell.text += u'\n' + difference(shown.at(i), figure, *first.amount);
            row.cells.append(cell);
        }
        table.rows.append(row);
    }
    return table;
}

ResultTable ComparisonWords::versions(const ShownCase &other, const QString &otherName,
                                      const ShownCase &shown, const QString &shownName)
{
    ResultTable table;
    table.title = tr("Compared with %1", "version and scenario").arg(otherName);
    table.heads = {tr("What differs"), otherName, shownName};
    const QList<CaseKeyFigure> before = caseKeyFigures(other);
    const QList<CaseKeyFigure> after = caseKeyFigures(shown);
    for (const CaseFigureKey key : {CaseFigureKey::Net, CaseFigureKey::BenefitCostRatio}) {
        const CaseKeyFigure old = figureOf(before, key);
        const CaseKeyFigure now = figureOf(after, key);
        table.rows.append({.cells = {{.text = now.title, .exact = {}},
                                     {.text = old.value, .exact = {}, .isNumber = true},
                                     {.text = now.value, .exact = {}, .isNumber = true}},
                           .isTotal = true,
                           .year = {}});
    }
    const PartContext context{.locale = shown.locale,
                              .today = {},
                              .currency = shown.businessCase.currency,
                              .portfolio = {},
                              .sources = {},
                              .amountsHidden = shown.amountsHidden,
                              .usedBefore = {}};
    const QList<ShownDifference> differences =
        shownDifferences(other.businessCase, shown.businessCase, context);
    for (const ShownDifference &difference : differences)
        table.rows.append({.cells = {{.text = difference.label, .exact = {}},
                                     {.text = difference.before, .exact = {}},
                                     {.text = difference.after, .exact = {}}},
                           .year = {}});
    if (other.settings != shown.settings)
        table.rows.append({.cells = {{.text = caseFieldLabel(u"signedSettings"_s), .exact = {}},
                                     {.text = tr("others than shown"), .exact = {}},
                                     {.text = tr("those shown"), .exact = {}}},
                           .year = {}});
    const int differing =
        static_cast<int>(differences.size()) + (other.settings == shown.settings ? 0 : 1);
    table.sentence =
        differing == 0 ? tr("Nothing differs.") : tr("%Ln fields differ.", nullptr, differing);
    return table;
}

} // namespace

ResultTable scenarioTable(const CaseVersion &version, const CaseSettings &settings,
                          const QLocale &locale, bool amountsHidden)
{
    QList<ShownCase> shown;
    for (const BusinessCase &scenario : version.scenarios)
        shown.append(shownCase(scenario, settings, locale, amountsHidden));
    return ComparisonWords::scenarios(version, shown);
}

ResultTable comparisonTable(const ShownCase &other, const QString &otherName,
                            const ShownCase &shown, const QString &shownName)
{
    return ComparisonWords::versions(other, otherName, shown, shownName);
}

} // namespace bundlinje
