#include "model/calc/sensitivity.h"
#include "model/items/casechartwords.h"
#include "model/items/caseparametertext.h"
#include "model/items/casetables.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Kind = CaseParameter::Kind;
using Cell = ResultTable::Cell;

bool isRate(Kind kind)
{
    return kind == Kind::SuccessWith || kind == Kind::SuccessWithout || kind == Kind::Discount;
}

/// The flat rate that the schedule comes to inside the horizon, if it is one.
std::optional<double> flatRate(const BusinessCaseResult &result)
{
    const QList<double> &factors = result.discountFactors;
    if (factors.size() < 2)
        return std::nullopt;
    const double rate = factors.at(0) / factors.at(1) - 1;
    for (qsizetype year = 1; year < factors.size(); ++year) {
        if (std::abs(factors.at(year - 1) / factors.at(year) - 1 - rate) > 1e-9)
            return std::nullopt;
    }
    return std::round(rate * 1e7) / 1e7;
}

std::optional<double> valueNow(const ShownCase &shown, const CaseParameter &parameter)
{
    return parameter.kind == Kind::Discount ? flatRate(shown.result)
                                            : valueIn(shown.businessCase, parameter);
}

class SensitivityWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::CaseSensitivity)

public:
    explicit SensitivityWords(const ShownCase &shown)
        : m_shown(shown)
    {
    }

    ResultTable switching() const;
    ResultTable twoWay(const CaseParameter &rows, const CaseParameter &columns) const;

private:
    ResultTable waiting(const QString &title, const NoValue &noValue) const;
    QString distance(const SwitchingValue &value) const;
    ResultTable::Row switchingRow(const SwitchingValue &value) const;
    Cell resultCell(double minor, bool isNow) const;

    const ShownCase &m_shown;
};

ResultTable SensitivityWords::waiting(const QString &title, const NoValue &noValue) const
{
    ResultTable table;
    table.title = title;
    table.sentence = noValue.reason == NoValue::Reason::Impossible
        ? tr("Choose two different assumptions.")
        : waitingChart(m_shown, title, noValue).sentence;
    return table;
}

/// In points for a rate, relative for a factor.
QString SensitivityWords::distance(const SwitchingValue &value) const
{
    if (!value.value || !value.base)
        return {};
    const qint64 tenths = std::llround((*value.value - *value.base) * 1000);
    QString number = tenths % 10 == 0 ? scaledText(tenths / 10, 0, m_shown.locale)
                                      : scaledText(tenths, 1, m_shown.locale);
    if (tenths > 0)
        number.prepend(u'+');
    return isRate(value.parameter.kind) ? tr("%1 percentage points").arg(number)
                                        : tr("%1%", "how much more or less").arg(number);
}

ResultTable::Row SensitivityWords::switchingRow(const SwitchingValue &value) const
{
    const auto number = [](const QString &text) {
        return Cell{.text = text, .exact = {}, .isNumber = true};
    };
    ResultTable::Row row{
        .cells = {{.text = parameterName(m_shown.businessCase, value.parameter), .exact = {}},
                  number(value.base ? parameterValueText(m_shown, value.parameter, *value.base)
                                    : QString())},
        .year = {}};
    if (!value.value) {
        row.cells.append({number(noValueText(value.value.error())), number(u" "_s)});
    } else if (!value.canBeReached) {
        row.cells.append({number(tr("cannot be reached")), number(u" "_s)});
    } else {
        row.cells.append({number(parameterValueText(m_shown, value.parameter, *value.value)),
                          number(distance(value))});
    }
    return row;
}

ResultTable SensitivityWords::switching() const
{
    ResultTable table;
    table.title = tr("Where the net present value would be zero, public economy");
    const auto values = switchingValues(m_shown.businessCase, m_shown.settings);
    if (!values)
        return waiting(table.title, values.error());
    table.sentence = m_shown.result.netPresentValue && *m_shown.result.netPresentValue < 0
        ? tr("So much has to become better, each alone, before the effort pays.")
        : tr("So much can become worse, each alone, before the effort no longer pays.");
    table.heads = {tr("Assumption"), tr("Now"), tr("Result is zero at"), tr("How far away")};
    for (const SwitchingValue &value : *values)
        table.rows.append(switchingRow(value));
    return table;
}

/// What is lost has a sign that needs no colour.
Cell SensitivityWords::resultCell(double minor, bool isNow) const
{
    QString text = millionLabel(m_shown, minor);
    if (minor < 0)
        text += u" ▼"_s;
    if (isNow)
        text = u"[%1]"_s.arg(text);
    return {.text = text, .exact = figureText(m_shown, minor), .isNumber = true, .isMarked = isNow};
}

ResultTable SensitivityWords::twoWay(const CaseParameter &rows, const CaseParameter &columns) const
{
    ResultTable table;
    const QString rowName = parameterName(m_shown.businessCase, rows);
    const QString columnName = parameterName(m_shown.businessCase, columns);
    table.title = tr("Net present value, %1, by “%2” (down) and “%3” (across)")
                      .arg(chartUnit(m_shown), rowName, columnName);
    const QList<double> rowValues = triedValues(m_shown, rows);
    const QList<double> columnValues = triedValues(m_shown, columns);
    const auto tried = bundlinje::twoWayTable(m_shown.businessCase, m_shown.settings, rows,
                                              rowValues, columns, columnValues);
    if (!tried)
        return waiting(table.title, tried.error());
    table.caption = tr("In brackets: as it is now. ▼: the public economy loses.");
    table.heads = {rowName};
    for (const double value : columnValues)
        table.heads.append(parameterValueText(m_shown, columns, value));
    const std::optional<double> rowNow = valueNow(m_shown, rows);
    const std::optional<double> columnNow = valueNow(m_shown, columns);
    for (qsizetype row = 0; row < rowValues.size(); ++row) {
        ResultTable::Row line{
            .cells = {{.text = parameterValueText(m_shown, rows, rowValues.at(row)), .exact = {}}},
            .year = {}};
        for (qsizetype column = 0; column < columnValues.size(); ++column) {
            const bool isNow = rowNow == rowValues.at(row) && columnNow == columnValues.at(column);
            line.cells.append(resultCell(tried->netPresentValues.at(row).at(column), isNow));
        }
        table.rows.append(line);
    }
    return table;
}

} // namespace

ResultTable switchingTable(const ShownCase &shown)
{
    return SensitivityWords(shown).switching();
}

QList<double> triedValues(const ShownCase &shown, const CaseParameter &parameter)
{
    const std::optional<double> now = valueNow(shown, parameter);
    QList<double> offered;
    switch (parameter.kind) {
    case Kind::SuccessWith:
    case Kind::SuccessWithout: {
        // Round steps of a point or more, about a fifth of the rate.
        const double base = now.value_or(0.5);
        const double step = std::max(1.0, std::round(base * 20)) / 100;
        offered = {base - 2 * step, base - step, base, base + step, base + 2 * step};
        break;
    }
    case Kind::Discount:
        offered = {0, 0.02, 0.035, 0.05, 0.07};
        if (now)
            offered.append(*now);
        break;
    case Kind::Horizon: {
        const double base = now.value_or(10);
        offered = {base - 5, base - 2, base, base + 2, base + 5};
        break;
    }
    case Kind::CostFactor:
    case Kind::ConsequenceFactor:
    case Kind::IntakeFactor:
        offered = {0.5, 0.75, 1, 1.25, 1.5};
        break;
    }
    std::sort(offered.begin(), offered.end());
    const auto end = std::unique(offered.begin(), offered.end());
    offered.resize(std::distance(offered.begin(), end));
    offered.removeIf(
        [&](double value) { return !isPossible(shown.businessCase, parameter, value); });
    return offered;
}

ResultTable twoWayTable(const ShownCase &shown, const CaseParameter &rows,
                        const CaseParameter &columns)
{
    return SensitivityWords(shown).twoWay(rows, columns);
}

} // namespace bundlinje
