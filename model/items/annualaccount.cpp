#include "model/items/annualaccount.h"

#include "model/calc/fundledger.h"
#include "model/calc/fundshares.h"
#include "model/calc/ledgertotals.h"
#include "model/items/amounttext.h"
#include "model/items/datetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of this file's words.
struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(AnnualAccount)
};

constexpr int unknownYear = 0;

/// What moved in one year, in one currency.
struct YearOfMoney {
    qint64 paidOut = 0;
    qint64 repaid = 0;
    qint64 forResults = 0; ///< Of what is repaid.
    qint64 writtenOff = 0;
};

int yearOf(const CashFlow &entry)
{
    if (entry.settledOn)
        return entry.settledOn->year();
    return entry.date ? entry.date->year() : unknownYear;
}

void addTo(YearOfMoney &year, const CashFlow &entry, Money amount)
{
    if (entry.direction == CashDirection::Call) {
        year.paidOut += amount.minor();
    } else if (entry.state == CashState::WrittenOff) {
        year.writtenOff += amount.minor();
    } else {
        year.repaid += amount.minor();
        if (entry.purpose == CashPurpose::OutcomePayment)
            year.forResults += amount.minor();
    }
}

/// What is settled or written off, by year; what no year is known of stands first.
QMap<int, YearOfMoney> yearsOfMoney(const PortfolioContent &content)
{
    QMap<int, YearOfMoney> years;
    for (const Investment &investment : content.investments) {
        const QList<CashFlow> ledger = fundLedger(investment);
        for (const CashFlow &entry : ledger) {
            const bool isSettledEntry = isSettled(entry.state);
            const bool isLost = entry.state == CashState::WrittenOff
                && entry.direction == CashDirection::Distribution;
            const std::optional<Money> amount =
                entry.settledAmount ? entry.settledAmount : entry.amount;
            if ((isSettledEntry || isLost) && amount
                && amount->currency() == content.portfolio.currency)
                addTo(years[yearOf(entry)], entry, *amount);
        }
    }
    return years;
}

int yearAsked(const AccountScope &scope, QDate date)
{
    return scope.year.value_or(date.year());
}

/// As the ledger stood at the end of that year.
Investment untilYear(Investment investment, int last)
{
    if (!investment.cashFlows.isEmpty())
        investment.paidOut.reset(); // The ledger says it.
    investment.cashFlows.removeIf([last](const CashFlow &entry) { return yearOf(entry) > last; });
    return investment;
}

/// What the fund had bound by the end of that year; amounts of its own currency.
struct CapitalPosition {
    FundPosition position;
    Money writtenOff;
    bool isLedgerKnown = false; ///< Of some investment something is known of what moved.
};

CapitalPosition capitalPosition(const PortfolioContent &content, int year, const QDate &date)
{
    const Currency currency = content.portfolio.currency;
    const Money nothing = Money::fromMinor(0, currency);
    CapitalPosition made{.position = {.currency = currency}, .writtenOff = nothing};
    QList<FundShare> shares;
    const QDate day = std::min(date, QDate(year, 12, 31));
    for (const Investment &investment : content.investments) {
        shares +=
            fundSharesOf(untilYear(investment, year), day, currency).value_or(QList<FundShare>());
        made.isLedgerKnown |= !investment.cashFlows.isEmpty() || investment.paidOut.has_value();
    }
    for (const FundShare &share : std::as_const(shares)) {
        if (const Result<Money> sum = add(made.writtenOff, share.writtenOff); sum)
            made.writtenOff = *sum;
    }
    const auto positions = fundPositions(content.portfolio.capital, shares);
    for (const FundPosition &each : positions.value_or(QList<FundPosition>())) {
        if (each.currency == currency)
            made.position = each;
    }
    return made;
}

ReportSection capitalSection(const PortfolioContent &content, int year, const QDate &date)
{
    const CapitalPosition capital = capitalPosition(content, year, date);
    const FundPosition &position = capital.position;
    ReportSection section{.key = u"capital"_s, .title = AccountWords::tr("Capital")};
    ReportFigures figures{.key = u"capital"_s};
    const QString unit = currencyText(position.currency);
    const auto add = [&](const char16_t *key, const QString &title,
                         const std::optional<Money> &amount, const QString &remark) {
        figures.figures.append({QString::fromUtf16(key),
                                AccountWords::tr("%1, %2", "%1 figure, %2 unit").arg(title, unit),
                                amount ? ExportCell(*amount) : ExportCell(), remark});
    };
    const auto ofLedger = [&](Money amount) {
        return capital.isLedgerKnown ? std::optional(amount) : std::nullopt;
    };
    const int known = position.investments - position.withoutCommitment;
    if (content.portfolio.capital.amount)
        add(u"capital", AccountWords::tr("The fund's capital"), content.portfolio.capital.amount,
            {});
    add(u"bound", AccountWords::tr("Bound in investments"),
        known > 0 ? std::optional(position.committed) : std::nullopt,
        AccountWords::tr("The own share in %1 of %2 bound investments, as it stands now.")
            .arg(known)
            .arg(position.investments));
    const QString byEnd = year < date.year()
        ? AccountWords::tr("By the end of %1, by the ledger.").arg(year)
        : AccountWords::tr("So far, by the ledger.");
    add(u"paidOut", AccountWords::tr("Paid out"), ofLedger(position.paidIn), byEnd);
    add(u"repaid", AccountWords::tr("Repaid"), ofLedger(position.distributed), byEnd);
    add(u"writtenOff", AccountWords::tr("Written off"), ofLedger(capital.writtenOff), byEnd);
    add(u"outstanding", AccountWords::tr("Outstanding"), ofLedger(position.outstanding),
        AccountWords::tr("Paid out and neither come back nor written off; what one investment has "
                         "given back beyond that covers no other."));
    if (position.free)
        add(u"free", AccountWords::tr("Free for new investments"), position.free, {});
    section.blocks = {figures};
    return section;
}

/// Until the year asked for; a year without money stays out.
ReportSection yearSection(const PortfolioContent &content, int last)
{
    const Currency currency = content.portfolio.currency;
    ReportSection section{.key = u"years"_s, .title = AccountWords::tr("Results of each year")};
    ReportTable table{.key = u"years"_s,
                      .title = AccountWords::tr("What moved in each year, %1", "%1 currency")
                                   .arg(currencyText(currency))};
    const auto number = [](const char16_t *key, const QString &title) {
        return ReportTable::Column{
            .key = QString::fromUtf16(key), .title = title, .isNumber = true, .isSummed = true};
    };
    table.columns = {{.key = u"year"_s, .title = AccountWords::tr("Year")},
                     number(u"paidOut", AccountWords::tr("Paid out")),
                     number(u"repaid", AccountWords::tr("Repaid")),
                     number(u"forResults", AccountWords::tr("of it for results")),
                     number(u"writtenOff", AccountWords::tr("Written off"))};
    const QMap<int, YearOfMoney> years = yearsOfMoney(content);
    const auto amount = [&](qint64 minor) {
        return ExportCell(Money::fromMinor(minor, currency));
    };
    for (auto at = years.cbegin(); at != years.cend(); ++at) {
        if (at.key() > last)
            continue;
        table.rows.append({at.key() == unknownYear ? AccountWords::tr("not dated", "a payment")
                                                   : QString::number(at.key()),
                           amount(at->paidOut), amount(at->repaid), amount(at->forResults),
                           amount(at->writtenOff)});
    }
    table.totalName = AccountWords::tr("In all");
    table.inWholeUnits = true;
    table.drawing = ReportTable::Drawing{
        .form = ReportTable::Drawing::Form::Columns, .names = 0, .values = {1, 2}};
    if (table.rows.isEmpty())
        section.blocks.append(ReportParagraph{AccountWords::tr("No money has moved yet.")});
    else
        section.blocks.append(table);
    return section;
}

/// What was signed, began and was counted in that year, a sentence each. What is to come after the
/// day of the figures has not happened.
QStringList newsOf(const Investment &investment, int year, const ReportSetting &setting)
{
    const QLocale &locale = setting.locale;
    QStringList news;
    const QString name = investment.name.simplified();
    const auto add = [&](const std::optional<PartialDate> &date, const QString &text) {
        if (date && date->year() == year && date->earliest() <= setting.date)
            news += text.arg(name, longDateText(*date, locale));
    };
    add(investment.contractSigned,
        AccountWords::tr("%1: contract signed %2", "%1 investment, %2 date"));
    add(investment.effort.start, AccountWords::tr("%1: the effort begins %2", "%1 investment"));
    add(investment.effort.actualEnd, AccountWords::tr("%1: the effort ended %2", "%1 investment"));
    int counted = 0;
    for (const Measurement &measurement : investment.measurements) {
        if (!measurement.entries.isEmpty() && measurement.entries.constLast().measuredOn
            && measurement.entries.constLast().measuredOn->year() == year && !measurement.person)
            ++counted;
    }
    if (counted > 0)
        news += AccountWords::tr("%1: effects measured %Ln time(s)", "%1 investment", counted)
                    .arg(name);
    return news;
}

ReportSection newsSection(const PortfolioContent &content, int year, const ReportSetting &setting)
{
    ReportSection section{.key = u"news"_s,
                          .title = AccountWords::tr("What happened in %1").arg(year)};
    QStringList news;
    for (const Investment &investment : content.investments)
        news += newsOf(investment, year, setting);
    if (news.isEmpty())
        section.blocks.append(ReportParagraph{AccountWords::tr(
            "No contract was signed, no effort began and no effect was measured.")});
    else
        section.blocks.append(ReportList{news});
    return section;
}

ReportSection workSection(const PortfolioContent &content, const AccountScope &scope)
{
    ReportSection section{.key = u"work"_s,
                          .title = AccountWords::tr("Work on the market, and notes")};
    const QStringList paragraphs = scope.marketWork.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        section.blocks.append(ReportParagraph{paragraph.simplified()});
    if (scope.marketWork.simplified().isEmpty())
        section.blocks.append(ReportParagraph{
            AccountWords::tr("What was done to build the market is not written yet.")});
    QStringList notes;
    for (const Investment &investment : content.investments) {
        if (const QString note = investment.publicNote.simplified(); !note.isEmpty())
            notes += AccountWords::tr("%1: %2", "%1 investment, %2 note")
                         .arg(investment.name.simplified(), note);
    }
    if (!notes.isEmpty())
        section.blocks.append(ReportList{notes});
    return section;
}

} // namespace

QList<ReportSection> accountSections(const PortfolioContent &content, const AccountScope &scope,
                                     const ReportSetting &setting)
{
    const int year = yearAsked(scope, setting.date);
    return {capitalSection(content, year, setting.date), yearSection(content, year),
            newsSection(content, year, setting), workSection(content, scope)};
}

QStringList accountMissing(const PortfolioContent &content, const AccountScope &scope)
{
    QStringList missing;
    if (scope.marketWork.simplified().isEmpty())
        missing += AccountWords::tr("Work on the market: not written");
    for (const Investment &investment : content.investments) {
        const QList<CashFlow> ledger = fundLedger(investment);
        const auto isOther = [&](const CashFlow &entry) {
            const std::optional<Money> amount =
                entry.settledAmount ? entry.settledAmount : entry.amount;
            return isSettled(entry.state) && amount
                && amount->currency() != content.portfolio.currency;
        };
        if (std::any_of(ledger.cbegin(), ledger.cend(), isOther))
            missing += AccountWords::tr("%1: has moved money in another currency, which is in no "
                                        "sum of this account",
                                        "%1 investment")
                           .arg(investment.name.simplified());
    }
    return missing;
}

QList<int> accountYears(const PortfolioContent &content, QDate until)
{
    QMap<int, bool> years{{until.year(), true}};
    const QMap<int, YearOfMoney> money = yearsOfMoney(content);
    for (auto at = money.cbegin(); at != money.cend(); ++at)
        years.insert(at.key(), true);
    for (const Investment &investment : content.investments) {
        for (const auto &date : {investment.contractSigned, investment.effort.start}) {
            if (date)
                years.insert(date->year(), true);
        }
    }
    QList<int> found;
    for (auto at = years.cbegin(); at != years.cend(); ++at) {
        if (at.key() != unknownYear && at.key() <= until.year())
            found.prepend(at.key());
    }
    return found;
}

} // namespace bundlinje
