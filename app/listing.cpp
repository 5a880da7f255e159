#include "app/listing.h"

#include "model/exchange/exporttable.h"
#include "model/items/amounttext.h"
#include "model/items/datetext.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The column of that name; "potential" is that of the perspective.
std::optional<InvestmentColumn> columnNamed(const QString &name, Perspective perspective)
{
    if (name == u"potential")
        return perspective == Perspective::Fund ? InvestmentColumn::FundPotential
                                                : InvestmentColumn::PublicPotential;
    for (const InvestmentColumn column : investmentColumns()) {
        if (name == QLatin1StringView(columnInfo(column).key))
            return column;
    }
    return {};
}

QList<std::optional<InvestmentColumn>> usualColumns(ShownPerspective perspective)
{
    QList<std::optional<InvestmentColumn>> columns{
        InvestmentColumn::Name,
        InvestmentColumn::Stage,
        InvestmentColumn::Citizens,
        InvestmentColumn::ContractAmount,
        InvestmentColumn::OwnShare,
        InvestmentColumn::PaidOut,
        columnNamed(u"potential"_s, perspective.leading())};
    if (perspective.isBoth())
        columns += InvestmentColumn::PublicPotential;
    return columns;
}

/// The condition with the key of the stage where its word was typed.
FilterCondition withStageKey(FilterCondition condition, const PortfolioView &view)
{
    if (condition.column != InvestmentColumn::Stage || condition.asksForMissing())
        return condition;
    for (const InvestmentSummary &row : view.summaries) {
        if (!row.stage.isEmpty()
            && QString::compare(stageLabel(view.portfolio, row.stage), condition.value,
                                Qt::CaseInsensitive)
                == 0) {
            condition.value = row.stage;
            break;
        }
    }
    return condition;
}

/// The currency of the column where all its amounts share one.
std::optional<Currency> commonCurrency(const Listing &listing, InvestmentColumn column)
{
    std::set<Currency> met;
    for (const InvestmentSummary &row : listing.investments) {
        if (const auto amount = columnAmount(row, column, listing.context))
            met.insert(amount->amount.currency());
    }
    return met.size() == 1 ? std::optional(*met.begin()) : std::nullopt;
}

class ListingText final {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::ListCommand)

public:
    ListingText(const PortfolioView &view, const Listing &listing, const QLocale &locale)
        : m_view(view)
        , m_listing(listing)
        , m_locale(locale)
        , m_masks(maskCitizens(listing.investments, listing.smallCounts))
    {
    }

    PrintColumn column(std::optional<InvestmentColumn> shown) const
    {
        if (!shown)
            return {tr("Id")};
        const InvestmentColumn column = *shown;
        const bool isNumber = columnInfo(column).kind == ColumnKind::Amount
            || columnInfo(column).kind == ColumnKind::Count
            || columnInfo(column).kind == ColumnKind::Ratio
            || columnInfo(column).kind == ColumnKind::Share;
        const std::optional<Currency> currency = commonCurrency(m_listing, column);
        const QString title = columnTitle(column);
        return {currency ? tr("%1, %2", "column title, unit").arg(title, millionUnit(*currency))
                         : title,
                isNumber};
    }

    QString cell(qsizetype at, std::optional<InvestmentColumn> shown) const
    {
        const InvestmentSummary &row = m_listing.investments.at(at);
        if (!shown)
            return row.id.toString();
        const InvestmentColumn column = *shown;
        const QString missing = QString::fromUtf16(missingText);
        const ColumnInfo &info = columnInfo(column);
        switch (info.kind) {
        case ColumnKind::Text:
            return columnWords(row, column).isEmpty() ? missing : columnWords(row, column);
        case ColumnKind::Stage:
            return stageLabel(m_view.portfolio, row.stage);
        case ColumnKind::Count:
            if (m_masks.at(at) != CountMask::Shown)
                return maskText(m_masks.at(at), m_listing.smallCounts);
            return row.citizens ? countText(*row.citizens, m_locale) : missing;
        case ColumnKind::Amount: {
            const auto amount = columnAmount(row, column, m_listing.context);
            if (!amount)
                return missing;
            return commonCurrency(m_listing, column) ? millionText(amount->amount, m_locale)
                                                     : millionWithUnit(amount->amount, m_locale);
        }
        case ColumnKind::Ratio: {
            const std::optional<double> ratio = columnRatio(row, m_listing.context);
            return ratio ? ratioText(*ratio, m_locale) : missing;
        }
        case ColumnKind::Share: {
            const QString share = columnShareText(row, column, m_locale, m_listing.smallCounts);
            return share.isEmpty() ? missing : share;
        }
        case ColumnKind::Date: {
            const std::optional<PartialDate> date = columnDate(row, column);
            return date ? dateText(*date, m_locale) : missing;
        }
        }
        return missing;
    }

    QString caption() const
    {
        const auto shown = m_listing.investments.size();
        QStringList parts{
            tr("%1 of %2 investments.")
                .arg(countText(shown, m_locale), countText(m_view.summaries.size(), m_locale)),
            tr("– is missing, not zero."), m_view.portfolio.notice};
        parts.removeAll(QString());
        return parts.join(u' ');
    }

private:
    const PortfolioView &m_view;
    const Listing &m_listing;
    const QLocale &m_locale;
    QList<CountMask> m_masks; ///< Of the investments listed.
};

} // namespace

QString maskedText(const Listing &listing)
{
    if (!listing.columns.contains(InvestmentColumn::Citizens))
        return {};
    const QList<CountMask> masks = maskCitizens(listing.investments, listing.smallCounts);
    return maskedCountsText(maskedCount(masks), listing.smallCounts);
}

QStringList sortedColumns()
{
    QStringList names{u"potential"_s};
    for (const InvestmentColumn column : investmentColumns())
        names += QString::fromLatin1(columnInfo(column).key);
    return names;
}

QStringList shownColumns()
{
    return QStringList{u"id"_s} + sortedColumns();
}

Listing makeListing(const PortfolioView &view, const ListRequest &request,
                    ShownPerspective perspective)
{
    Listing listing;
    listing.context = {defaultMeasure(view.summaries), perspective};
    for (const QString &name : request.columns) {
        listing.columns += columnNamed(name, perspective.leading());
        if (name == u"potential" && perspective.isBoth())
            listing.columns += InvestmentColumn::PublicPotential;
    }
    if (listing.columns.isEmpty())
        listing.columns = usualColumns(perspective);

    QList<InvestmentSummary> chosen = view.summaries;
    for (const QString &condition : request.conditions) {
        const auto column = columnNamed(condition.section(u'=', 0, 0), perspective.leading());
        const FilterCondition wanted =
            withStageKey({.column = *column, .value = condition.section(u'=', 1)}, view);
        chosen.removeIf([&](const InvestmentSummary &row) {
            return !meets(row, wanted, listing.context, QLocale());
        });
    }

    QList<ColumnSort> sort;
    for (const QString &name : request.sort) {
        const bool descending = name.startsWith(u'-');
        const auto column = columnNamed(descending ? name.mid(1) : name, perspective.leading());
        sort += {*column, descending ? Qt::DescendingOrder : Qt::AscendingOrder};
    }
    InvestmentOrder order;
    QStringList stages;
    for (const Stage &stage : view.portfolio.stages)
        stages += stage.key;
    order.setLocale(QLocale());
    order.setStages(stages);
    order.setContext(listing.context);
    order.setInvestments(chosen);
    order.setSort(sort);
    order.arrange();
    for (const int slot : order.shown())
        listing.investments += order.at(slot);
    return listing;
}

PrintTable printTable(const PortfolioView &view, const Listing &listing, const QLocale &locale)
{
    const ListingText text(view, listing, locale);
    PrintTable table;
    table.title = view.portfolio.name;
    table.caption = text.caption();
    for (const std::optional<InvestmentColumn> column : listing.columns)
        table.columns += text.column(column);
    for (qsizetype row = 0; row < listing.investments.size(); ++row) {
        QStringList cells;
        for (const std::optional<InvestmentColumn> column : listing.columns)
            cells += text.cell(row, column);
        table.rows += cells;
    }
    return table;
}

} // namespace bundlinje
