#include "model/items/investmentcolumns.h"

#include "model/calc/smallcounts.h"
#include "model/items/contractlabels.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"
#include "model/json/contractnames.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace bundlinje {

namespace {

using Summary = InvestmentSummary;

constexpr std::array<ColumnInfo, investmentColumnCount> columns{{
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Name"), "name", ColumnKind::Text, true,
     &Summary::name},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Stage"), "stage", ColumnKind::Stage, true,
     &Summary::stage},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Theme"), "theme", ColumnKind::Text, true,
     &Summary::theme},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Authority"), "authorities",
     ColumnKind::Text, true, &Summary::authorities},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Provider"), "providers", ColumnKind::Text,
     false, &Summary::providers},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Investors"), "investors", ColumnKind::Text,
     false, &Summary::investors},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Citizens"), "citizens", ColumnKind::Count,
     true},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Contract amount"), "contractAmount",
     ColumnKind::Amount, true, nullptr, &Summary::contractAmount},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Own share"), "ownShare", ColumnKind::Amount,
     true, nullptr, &Summary::ownShare},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Paid out"), "paidOut", ColumnKind::Amount,
     true, nullptr, &Summary::paidOut},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Fund potential"), "fundPotential",
     ColumnKind::Amount, true, nullptr, &Summary::fundPotential},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Public potential"), "publicPotential",
     ColumnKind::Amount, true, nullptr, &Summary::publicPotential},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Difference"), "difference",
     ColumnKind::Amount, false},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Ratio"), "ratio", ColumnKind::Ratio, true},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Repaid"), "repaid", ColumnKind::Amount,
     false, nullptr, &Summary::repaid},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Outstanding"), "outstanding",
     ColumnKind::Amount, false, nullptr, &Summary::outstanding},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Earned"), "earned", ColumnKind::Amount,
     false, nullptr, &Summary::earned},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Earned of the potential"), "earnedShare",
     ColumnKind::Share, false},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Effect to date"), "effectToDate",
     ColumnKind::Share, false},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Expected return"), "expectedReturn",
     ColumnKind::Share, false},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Instrument"), "instrument",
     ColumnKind::Text, false},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Payment model"), "repaymentKinds",
     ColumnKind::Text, false},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Effort starts"), "effortStart",
     ColumnKind::Date, false},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Effort ends"), "effortEnd",
     ColumnKind::Date, false},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Tags"), "tags", ColumnKind::Text, false,
     &Summary::tags},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Key in the source"), "externalId",
     ColumnKind::Text, false, &Summary::externalId},
    {QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "Short name"), "shortName", ColumnKind::Text,
     false, &Summary::shortName},
}};

QString columnText(const char *text)
{
    return QCoreApplication::translate("bundlinje::InvestmentColumns", text);
}

/// Empty where it is divided by nothing, or so large that nobody reads it.
std::optional<Percentage> shareOf(qint64 part, qint64 whole)
{
    constexpr double parts = 10'000'000;
    if (whole <= 0)
        return std::nullopt;
    const double share = static_cast<double>(part) / static_cast<double>(whole) * parts;
    constexpr double most = 9e18;
    if (std::abs(share) > most)
        return std::nullopt;
    return Percentage::fromTenMillionths(std::llround(share));
}

/// A figure is only as calculated as the weaker of the two it is made of.
Basis weaker(Basis a, Basis b)
{
    return a == Basis::Stated || b == Basis::Stated ? Basis::Stated : Basis::Calculated;
}

} // namespace

const ColumnInfo &columnInfo(InvestmentColumn column)
{
    return columns.at(static_cast<std::size_t>(column));
}

QString columnTitle(InvestmentColumn column)
{
    return columnText(columnInfo(column).title);
}

QString columnDescription(InvestmentColumn column, const ColumnContext &context)
{
    const QString perspective = perspectiveLabel(context.perspective.leading());
    const QString measure = measureLabel(context.measure);
    switch (column) {
    case InvestmentColumn::ContractAmount:
        return columnText(QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns",
                                            "The contract's amount, all investors together"));
    case InvestmentColumn::OwnShare:
        return columnText(QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns",
                                            "This fund's part of the contract amount"));
    case InvestmentColumn::PaidOut:
        return columnText(QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns",
                                            "What this fund has paid out so far"));
    case InvestmentColumn::FundPotential:
        return columnText(QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns",
                                            "What the contract repays when the goals are met"));
    case InvestmentColumn::PublicPotential:
        return columnText(QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns",
                                            "The gain for municipality, region and state"));
    case InvestmentColumn::Difference:
        return columnText(QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns",
                                            "Potential less invested (%1, %2)"))
            .arg(measure, perspective);
    case InvestmentColumn::Ratio:
        return columnText(QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns",
                                            "Potential per invested krone (%1, %2)"))
            .arg(measure, perspective);
    case InvestmentColumn::Repaid:
        return columnText(QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns",
                                            "What came back to this fund so far"));
    case InvestmentColumn::Outstanding:
        return columnText(
            QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns",
                              "What this fund paid out and that neither came back nor is lost"));
    case InvestmentColumn::Earned:
        return columnText(QT_TRANSLATE_NOOP(
            "bundlinje::InvestmentColumns",
            "What the contract repays this fund for what is measured and verified"));
    case InvestmentColumn::EarnedShare:
        return columnText(QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns",
                                            "How much of the fund's potential is earned"));
    case InvestmentColumn::EffectToDate:
        return columnText(QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns",
                                            "Goals reached by citizens, of the number aimed at"));
    case InvestmentColumn::Instrument:
        return columnText(QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns",
                                            "As what the fund puts in its money"));
    case InvestmentColumn::RepaymentKinds:
        return columnText(QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns",
                                            "How the contract prices what is reached"));
    case InvestmentColumn::ExpectedReturn:
        return columnText(
            QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns",
                              "Return a year of what is paid, received and still planned"));
    default:
        return columnTitle(column);
    }
}

std::optional<SummaryAmount> columnAmount(const InvestmentSummary &row, InvestmentColumn column,
                                          const ColumnContext &context)
{
    if (const auto member = columnInfo(column).amount)
        return row.*member;
    if (column != InvestmentColumn::Difference)
        return std::nullopt;
    const std::optional<SummaryAmount> capital = invested(row, context.measure);
    const std::optional<SummaryAmount> gain = potential(row, context.perspective.leading());
    if (!capital || !gain)
        return std::nullopt;
    const Result<Money> difference = subtract(gain->amount, capital->amount);
    if (!difference)
        return std::nullopt;
    return SummaryAmount{.amount = *difference,
                         .basis = weaker(capital->basis, gain->basis),
                         .isAssumed = capital->isAssumed || gain->isAssumed};
}

std::optional<double> columnRatio(const InvestmentSummary &row, const ColumnContext &context)
{
    const std::optional<SummaryAmount> capital = invested(row, context.measure);
    const std::optional<SummaryAmount> gain = potential(row, context.perspective.leading());
    if (!capital || !gain || capital->amount.currency() != gain->amount.currency()
        || capital->amount.minor() == 0)
        return std::nullopt;
    return static_cast<double>(gain->amount.minor()) / static_cast<double>(capital->amount.minor());
}

const QList<AmountTotal> *columnTotals(const PortfolioTotals &totals, InvestmentColumn column)
{
    switch (column) {
    case InvestmentColumn::ContractAmount:
        return &totals.contractAmount;
    case InvestmentColumn::OwnShare:
        return &totals.ownShare;
    case InvestmentColumn::PaidOut:
        return &totals.paidOut;
    case InvestmentColumn::FundPotential:
        return &totals.fundPotential;
    case InvestmentColumn::PublicPotential:
        return &totals.publicPotential;
    case InvestmentColumn::Repaid:
        return &totals.repaid;
    case InvestmentColumn::Outstanding:
        return &totals.outstanding;
    case InvestmentColumn::Earned:
        return &totals.earned;
    default:
        return nullptr;
    }
}

QString columnWords(const InvestmentSummary &row, InvestmentColumn column)
{
    if (const auto member = columnInfo(column).text)
        return row.*member;
    if (column == InvestmentColumn::Instrument)
        return row.instrument == Instrument::NotStated ? QString()
                                                       : instrumentLabel(row.instrument);
    QStringList kinds;
    for (const EnumName<PriceKind> &kind : priceKindNames) {
        if ((row.repaymentKinds & 1 << static_cast<int>(kind.value)) != 0)
            kinds.append(contractWord(u"kind", kind.name));
    }
    return kinds.join(QStringLiteral(", "));
}

std::optional<Percentage> columnShare(const InvestmentSummary &row, InvestmentColumn column)
{
    switch (column) {
    case InvestmentColumn::EarnedShare:
        if (!row.earned || !row.fundPotential
            || row.earned->amount.currency() != row.fundPotential->amount.currency())
            return std::nullopt;
        return shareOf(row.earned->amount.minor(), row.fundPotential->amount.minor());
    case InvestmentColumn::EffectToDate:
        if (!row.effectMet || !row.effectTarget)
            return std::nullopt;
        return shareOf(*row.effectMet, *row.effectTarget);
    case InvestmentColumn::ExpectedReturn:
        return row.expectedReturn;
    default:
        return std::nullopt;
    }
}

QString columnShareText(const InvestmentSummary &row, InvestmentColumn column,
                        const QLocale &locale, int smallCounts)
{
    const std::optional<Percentage> share = columnShare(row, column);
    if (!share)
        return {};
    // Whole per cent of people and money; a return with one decimal.
    const qint64 unit = column == InvestmentColumn::ExpectedReturn ? 10'000 : 100'000;
    const QString text = percentText(
        Percentage::fromTenMillionths(roundedQuotient(share->tenMillionths(), unit) * unit),
        locale);
    if (column != InvestmentColumn::EffectToDate || isSmallCount(row.effectMet, smallCounts)
        || isSmallCount(row.effectTarget, smallCounts))
        return text;
    return columnText(QT_TRANSLATE_NOOP("bundlinje::InvestmentColumns", "%1 (%2 of %3)"))
        .arg(text, countText(*row.effectMet, locale), countText(*row.effectTarget, locale));
}

std::optional<PartialDate> columnDate(const InvestmentSummary &row, InvestmentColumn column)
{
    switch (column) {
    case InvestmentColumn::EffortStart:
        return row.effortStart;
    case InvestmentColumn::EffortEnd:
        return row.effortEnd;
    default:
        return std::nullopt;
    }
}

const std::array<InvestmentColumn, investmentColumnCount> &investmentColumns()
{
    static constexpr auto all = [] {
        std::array<InvestmentColumn, investmentColumnCount> result{};
        for (std::size_t i = 0; i < result.size(); ++i)
            result.at(i) = static_cast<InvestmentColumn>(i);
        return result;
    }();
    return all;
}

} // namespace bundlinje
