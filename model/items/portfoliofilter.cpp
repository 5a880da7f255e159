#include "model/items/portfoliofilter.h"

#include "model/items/amounttext.h"
#include "model/items/datetext.h"
#include "model/items/numbertext.h"

#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr QStringView gap = u", "; // As the summary joins names.

constexpr std::array offered{InvestmentColumn::Stage,       InvestmentColumn::Theme,
                             InvestmentColumn::Authorities, InvestmentColumn::Providers,
                             InvestmentColumn::Investors,   InvestmentColumn::Tags};

constexpr std::array offeredMissing{
    InvestmentColumn::FundPotential, InvestmentColumn::PublicPotential,
    InvestmentColumn::OwnShare,      InvestmentColumn::ContractAmount,
    InvestmentColumn::PaidOut,       InvestmentColumn::Citizens,
    InvestmentColumn::Authorities,   InvestmentColumn::Providers,
    InvestmentColumn::Investors,     InvestmentColumn::Stage,
    InvestmentColumn::Theme,         InvestmentColumn::EffortStart,
    InvestmentColumn::EffortEnd,     InvestmentColumn::Tags};

bool isSameText(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool hasName(QStringView joined, QStringView name)
{
    for (qsizetype at = joined.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = joined.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        const QStringView before = joined.first(at);
        const QStringView after = joined.sliced(at + name.size());
        if ((before.isEmpty() || before.endsWith(gap))
            && (after.isEmpty() || after.startsWith(gap)))
            return true;
    }
    return false;
}

bool isOffered(const FilterCondition &condition)
{
    const auto columns = condition.asksForMissing() ? missingColumns() : filterColumns();
    return std::find(columns.begin(), columns.end(), condition.column) != columns.end();
}

} // namespace

bool PortfolioFilter::isEmpty() const
{
    return conditions.isEmpty() && QStringView(words).trimmed().isEmpty();
}

bool asksTheSame(const PortfolioFilter &a, const PortfolioFilter &b)
{
    return a.conditions.size() == b.conditions.size()
        && std::is_permutation(a.conditions.begin(), a.conditions.end(), b.conditions.begin())
        && isSameText(a.words.simplified(), b.words.simplified());
}

bool isSameKind(const FilterCondition &a, const FilterCondition &b)
{
    return a.asksForMissing() == b.asksForMissing() && (a.asksForMissing() || a.column == b.column);
}

bool holdsSeveral(InvestmentColumn column)
{
    switch (column) {
    case InvestmentColumn::Authorities:
    case InvestmentColumn::Providers:
    case InvestmentColumn::Investors:
    case InvestmentColumn::Tags:
        return true;
    default:
        return false;
    }
}

QStringList namesIn(const QString &text, InvestmentColumn column)
{
    if (text.isEmpty())
        return {};
    return holdsSeveral(column) ? text.split(gap.toString(), Qt::SkipEmptyParts)
                                : QStringList{text};
}

bool isMissing(const InvestmentSummary &row, InvestmentColumn column, const ColumnContext &context)
{
    const ColumnInfo &info = columnInfo(column);
    switch (info.kind) {
    case ColumnKind::Text:
    case ColumnKind::Stage:
        return columnWords(row, column).isEmpty();
    case ColumnKind::Count:
        return !row.citizens;
    case ColumnKind::Amount:
        return !columnAmount(row, column, context);
    case ColumnKind::Ratio:
        return !columnRatio(row, context);
    case ColumnKind::Share:
        return !columnShare(row, column);
    case ColumnKind::Date:
        return !columnDate(row, column);
    }
    return true;
}

bool meets(const InvestmentSummary &row, const FilterCondition &condition,
           const ColumnContext &context, const QLocale &locale)
{
    const InvestmentColumn column = condition.column;
    const QString &value = condition.value;
    const ColumnInfo &info = columnInfo(column);
    if (condition.asksForMissing() || isMissing(row, column, context))
        return condition.asksForMissing() && isMissing(row, column, context);
    switch (info.kind) {
    case ColumnKind::Text:
        return holdsSeveral(column) ? hasName(row.*info.text, value)
                                    : isSameText(columnWords(row, column), value);
    case ColumnKind::Stage:
        return isSameText(row.stage, value);
    case ColumnKind::Count: {
        const Result<qint64> count = readCount(value, locale);
        return count && row.citizens == *count;
    }
    case ColumnKind::Amount: {
        const SummaryAmount amount = *columnAmount(row, column, context);
        const Result<Money> wanted = readAmount(value, amount.amount.currency(), locale);
        return wanted && amount.amount == *wanted;
    }
    case ColumnKind::Ratio:
        return ratioText(*columnRatio(row, context), locale) == value;
    case ColumnKind::Share:
        return columnShareText(row, column, locale, 0) == value;
    case ColumnKind::Date: {
        const Result<PartialDate> wanted = readDate(value, locale);
        return wanted && columnDate(row, column) == *wanted;
    }
    }
    return false;
}

bool meetsEachKind(const InvestmentSummary &row, std::span<const FilterCondition> conditions,
                   const ColumnContext &context, const QLocale &locale)
{
    const auto metByOneLike = [&](const FilterCondition &first) {
        return std::any_of(conditions.begin(), conditions.end(), [&](const auto &condition) {
            return isSameKind(first, condition) && meets(row, condition, context, locale);
        });
    };
    return std::all_of(conditions.begin(), conditions.end(), metByOneLike);
}

std::span<const InvestmentColumn> filterColumns()
{
    return offered;
}

std::span<const InvestmentColumn> missingColumns()
{
    return offeredMissing;
}

QString conditionText(const FilterCondition &condition)
{
    return QLatin1StringView(columnInfo(condition.column).key) + u'=' + condition.value;
}

std::optional<FilterCondition> conditionFromText(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    for (const InvestmentColumn column : investmentColumns()) {
        if (sign < 0 || QStringView(text).first(sign) != QLatin1StringView(columnInfo(column).key))
            continue;
        const FilterCondition condition{.column = column, .value = text.mid(sign + 1)};
        return isOffered(condition) ? std::optional(condition) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace bundlinje
