#include "model/items/report.h"

#include "model/items/casefiguretext.h"
#include "model/items/datetext.h"
#include "model/items/numbertext.h"

#include <QtCore/QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of this file's words.
struct ReportTextWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// As many decimals as there are, four at most.
QString measuredNumberText(double number, const QLocale &locale)
{
    constexpr int most = 4;
    for (int decimals = 0; decimals < most; ++decimals) {
        const double scaled = number * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return roundedText(number, decimals, locale);
    }
    return roundedText(number, most, locale);
}

struct CellTexts {
    const QLocale &locale;

    QString operator()(std::monostate) const { return QString::fromUtf16(missingText); }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return countText(number, locale); }
    QString operator()(const PartialDate &date) const { return dateText(date, locale); }
    QString operator()(Money amount) const
    {
        return scaledText(amount.minor(), amount.currency().minorDigits(), locale);
    }
    QString operator()(double number) const { return measuredNumberText(number, locale); }
};

} // namespace

QString ReportChart::title() const
{
    return std::visit([](const auto &of) { return of.title; }, chart);
}

QString ReportChart::sentence() const
{
    return std::visit([](const auto &of) { return of.sentence; }, chart);
}

QString ReportChart::caption() const
{
    return std::visit([](const auto &of) { return of.caption; }, chart);
}

QString footOf(const Report &report)
{
    QStringList parts{report.fund.simplified(), report.title.simplified()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString dayTextOf(const Report &report, const QLocale &locale)
{
    return ReportTextWords::tr("figures as of %1")
        .arg(dateText(PartialDate::fromDate(report.date), locale));
}

QString fileNameOf(const Report &report)
{
    constexpr qsizetype longest = 60;
    QStringList parts{report.kind.simplified(), report.subject.simplified().left(longest).trimmed(),
                      report.part.simplified().left(longest).trimmed(),
                      report.heldOn.value_or(report.date).toString(Qt::ISODate)};
    parts.removeAll(QString());
    QString name = parts.join(u'_');
    for (QChar &letter : name) {
        if (QStringView(u"\\/:*?\"<>|").contains(letter) || !letter.isPrint())
            letter = u'-';
    }
    return name;
}

Report withoutSections(Report report, const QSet<QString> &keys)
{
    if (const ReportTable *table = mainTableOf(report))
        report.spareTable = *table;
    report.sections.removeIf(
        [&](const ReportSection &section) { return keys.contains(section.key); });
    return report;
}

const ReportTable *tableOf(const Report &report, const QString &key)
{
    for (const ReportSection &section : report.sections) {
        for (const ReportBlock &block : section.blocks) {
            const auto *table = std::get_if<ReportTable>(&block);
            if (table && table->key == key)
                return table;
        }
    }
    return nullptr;
}

const ReportTable *mainTableOf(const Report &report)
{
    const ReportTable *table = tableOf(report, report.mainTable);
    return table || !report.spareTable ? table : &*report.spareTable;
}

QString cellText(const ExportCell &cell, const QLocale &locale)
{
    return std::visit(CellTexts{locale}, cell);
}

ExportCell quotientOf(const ExportCell &amount, const ExportCell &by)
{
    constexpr qint64 parts = 100;
    constexpr double most = 9e16; // Its hundredfold would be no number.
    const auto *one = std::get_if<Money>(&amount);
    const auto *other = std::get_if<Money>(&by);
    if (!one || !other || one->currency() != other->currency() || other->minor() == 0
        || std::abs(static_cast<double>(one->minor())) > most)
        return {};
    return static_cast<double>(roundedQuotient(one->minor() * parts, other->minor())) / parts;
}

namespace {

/// Of what two columns have in the rows where both have an amount.
ExportCell quotientOfSums(const ReportTable &table, std::pair<int, int> columns)
{
    std::optional<Result<Money>> amount;
    std::optional<Result<Money>> by;
    for (const QList<ExportCell> &row : table.rows) {
        const auto *one = std::get_if<Money>(&row.at(columns.first));
        const auto *other = std::get_if<Money>(&row.at(columns.second));
        if (!one || !other)
            continue;
        amount = !amount ? Result<Money>(*one) : *amount ? add(**amount, *one) : *amount;
        by = !by ? Result<Money>(*other) : *by ? add(**by, *other) : *by;
    }
    return amount && by && *amount && *by ? quotientOf(**amount, **by) : ExportCell();
}

} // namespace

QList<ExportCell> sumsOf(const ReportTable &table)
{
    QList<ExportCell> sums(table.columns.size());
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        if (const auto &quotient = table.columns.at(column).quotient)
            sums[column] = quotientOfSums(table, *quotient);
        if (!table.columns.at(column).isSummed)
            continue;
        std::optional<Result<Money>> sum;
        for (const QList<ExportCell> &row : table.rows) {
            if (const auto *amount = std::get_if<Money>(&row.at(column)))
                sum = !sum ? Result<Money>(*amount) : *sum ? add(**sum, *amount) : *sum;
        }
        if (sum && *sum)
            sums[column] = **sum;
    }
    return sums;
}

} // namespace bundlinje
