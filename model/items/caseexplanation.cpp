#include "model/items/caseexplanation.h"

#include "model/items/amounttext.h"
#include "model/items/casechartwords.h"
#include "model/items/caselabels.h"
#include "model/items/caseparametertext.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Cell = ResultTable::Cell;

class ExplanationWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CaseExplanation)

public:
    explicit ExplanationWords(const ShownCase &shown)
        : m_shown(shown)
        , m_result(shown.result)
    {
    }

    CaseExplanation figure(CaseFigureKey key) const;
    CaseExplanation year(int year, std::optional<Payer> payer) const;

private:
    QString rule(CaseFigureKey key) const;
    Cell amountCell(double minor) const;
    ResultTable lineTable(std::optional<Payer> payer) const;
    ResultTable yearTable(std::optional<Payer> payer) const;
    std::optional<double> presentValueOf(const ResultLine &line, std::optional<Payer> payer) const;
    QString howOf(const ResultLine &line, std::optional<Payer> payer) const;
    QString derivation(const CaseLine &line, int year, std::optional<Payer> payer) const;
    QString withUnit(const QString &title) const;

    const ShownCase &m_shown;
    const BusinessCaseResult &m_result;
};

Cell ExplanationWords::amountCell(double minor) const
{
    return {.text = figureText(m_shown, minor), .exact = {}, .isNumber = true};
}

QString ExplanationWords::withUnit(const QString &title) const
{
    return tr("%1, %2", "column title, unit")
        .arg(title, currencyText(m_shown.businessCase.currency));
}

QString ExplanationWords::derivation(const CaseLine &line, int year,
                                     std::optional<Payer> payer) const
{
    const auto found =
        derivationOf(m_shown.businessCase, m_shown.settings.priceIndex, line, year, payer);
    return found ? derivationText(m_shown, *found) : noValueText(found.error());
}

std::optional<double> ExplanationWords::presentValueOf(const ResultLine &line,
                                                       std::optional<Payer> payer) const
{
    if (!payer)
        return line.presentValue ? std::optional(*line.presentValue) : std::nullopt;
    if (line.shares.isEmpty() || m_result.discountFactors.isEmpty())
        return std::nullopt;
    double sum = 0;
    for (qsizetype year = 0; year < line.amounts.size(); ++year)
        sum += line.amounts.at(year) * m_result.discountFactors.at(year)
            * line.shares.at(year).at(static_cast<std::size_t>(*payer));
    return sum;
}

/// In the first of the years in which the line adds the most.
QString ExplanationWords::howOf(const ResultLine &line, std::optional<Payer> payer) const
{
    if (line.amounts.isEmpty())
        return u" "_s;
    const auto bySize = [](double a, double b) {
        return std::abs(a) < std::abs(b) * (1 - 1e-12);
    };
    const auto largest = std::max_element(line.amounts.cbegin(), line.amounts.cend(), bySize);
    const auto year = static_cast<int>(std::distance(line.amounts.cbegin(), largest));
    return tr("%1: %2", "a year, how its amount came about")
        .arg(caseYearText(m_shown.businessCase, year), derivation(line.line, year, payer));
}

ResultTable ExplanationWords::lineTable(std::optional<Payer> payer) const
{
    ResultTable table;
    table.title = tr("Costs and consequences");
    table.heads = {tr("Line"), withUnit(tr("Present value")), tr("How, in its largest year")};
    for (const ResultLine &line : m_result.lines) {
        const std::optional<double> value = presentValueOf(line, payer);
        table.rows.append(
            {.cells = {{.text = lineName(m_shown.businessCase, line.line), .exact = {}},
                       value ? amountCell(*value) : Cell{.text = {}, .exact = {}, .isNumber = true},
                       {.text = howOf(line, payer), .exact = {}}},
             .year = {}});
    }
    return table;
}

ResultTable ExplanationWords::yearTable(std::optional<Payer> payer) const
{
    ResultTable table;
    table.title = tr("Year by year");
    table.heads = {tr("Year"), withUnit(tr("Net")), tr("Discount factor"),
                   withUnit(tr("Present value"))};
    for (const DiscountTerm &term : discountTerms(m_result, payer)) {
        const QString factor = scaledText(std::llround(term.factor * 10000), 4, m_shown.locale);
        table.rows.append(
            {.cells = {{.text = caseYearText(m_shown.businessCase, term.year), .exact = {}},
                       amountCell(term.flow),
                       {.text = factor, .exact = {}, .isNumber = true},
                       amountCell(term.flow * term.factor)},
             .year = term.year});
    }
    return table;
}

QString ExplanationWords::rule(CaseFigureKey key) const
{
    switch (key) {
    case CaseFigureKey::Net:
    case CaseFigureKey::NetOfMunicipality:
    case CaseFigureKey::NetOfRegion:
    case CaseFigureKey::NetOfState:
    case CaseFigureKey::NetOfOthers:
        return tr("The net of each year times its discount factor, added up.");
    case CaseFigureKey::BenefitCostRatio:
        return tr("Present value of the consequences ÷ present value of the costs.");
    case CaseFigureKey::InternalRate:
        return tr("The discount rate at which the net present value would be zero.");
    case CaseFigureKey::Payback:
        return tr("When the net of the years, added up, is no longer below zero.");
    case CaseFigureKey::DiscountedPayback:
        return tr("When the discounted net of the years, added up, is no longer below zero.");
    case CaseFigureKey::Gains:
        return tr("What all consequences are worth, each year times its discount factor.");
    case CaseFigureKey::Costs:
        return tr("What all costs come to, each year times its discount factor.");
    case CaseFigureKey::UndiscountedNet:
        return tr("The net of all years added up, not discounted.");
    case CaseFigureKey::NetPerParticipant:
        return tr("Net present value ÷ number of participants.");
    case CaseFigureKey::CostPerParticipant:
        return tr("Present value of the costs ÷ number of participants.");
    case CaseFigureKey::NetPerSuccess:
        return tr("Net present value ÷ number of further people who succeed.");
    case CaseFigureKey::CostPerSuccess:
        return tr("Present value of the costs ÷ number of further people who succeed.");
    }
    return {};
}

CaseExplanation ExplanationWords::figure(CaseFigureKey key) const
{
    CaseExplanation explanation;
    const std::optional<Payer> payer = payerOf(key);
    for (const CaseKeyFigure &figure : caseKeyFigures(m_shown)) {
        if (figure.key != key)
            continue;
        explanation.title = tr("%1: %2", "a figure, its value")
                                .arg(figure.title, figure.amount ? figure.value : figure.remark);
    }
    explanation.sentence = rule(key);
    if (m_result.netPresentValue && m_result.persons && m_result.extraSuccesses) {
        const QString extra =
            scaledText(std::llround(*m_result.extraSuccesses * 10), 1, m_shown.locale);
        explanation.sentence += u' '
            + tr("%1 participants, of whom %2 more succeed because of the effort.")
                  .arg(countText(std::llround(*m_result.persons), m_shown.locale), extra);
    }
    explanation.parts.append(lineTable(payer));
    if (ResultTable years = yearTable(payer); !years.rows.isEmpty())
        explanation.parts.append(years);
    return explanation;
}

CaseExplanation ExplanationWords::year(int year, std::optional<Payer> payer) const
{
    CaseExplanation explanation;
    const QString name = caseYearText(m_shown.businessCase, year);
    explanation.title = payer ? tr("%1: %2", "a year, a payer").arg(name, payerLabel(*payer))
                              : tr("%1: all payers", "a year").arg(name);
    explanation.sentence = tr("What each cost and consequence adds in that year.");
    ResultTable table;
    table.title = tr("Costs and consequences");
    table.heads = {tr("Line"), withUnit(tr("Amount")), tr("How")};
    for (const ResultLine &line : m_result.lines) {
        const auto found =
            derivationOf(m_shown.businessCase, m_shown.settings.priceIndex, line.line, year, payer);
        Cell amount{.text = {}, .exact = {}, .isNumber = true};
        if (found)
            amount = amountCell(found->result);
        table.rows.append(
            {.cells = {{.text = lineName(m_shown.businessCase, line.line), .exact = {}},
                       amount,
                       {.text =
                            found ? derivationText(m_shown, *found) : noValueText(found.error()),
                        .exact = {}}},
             .year = {}});
    }
    explanation.parts.append(table);
    return explanation;
}

} // namespace

CaseExplanation explainFigure(const ShownCase &shown, CaseFigureKey key)
{
    return ExplanationWords(shown).figure(key);
}

CaseExplanation explainYear(const ShownCase &shown, int year, std::optional<Payer> payer)
{
    return ExplanationWords(shown).year(year, payer);
}

} // namespace bundlinje
