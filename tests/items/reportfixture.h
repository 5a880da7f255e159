#pragma once

#include "model/exchange/samples.h"
#include "model/items/reporttemplates.h"
#include "model/items/reportwriters.h"
#include "tests/calc/examplecontract.h"

#include <QtCore/QXmlStreamReader>

namespace bundlinje::test {

using namespace Qt::StringLiterals;

inline const QDate reportDay(2026, 11, 12);
inline const QLocale danish(QLocale::Danish, QLocale::Denmark);

inline PortfolioContent example()
{
    return sample(Sample::Example).value_or(PortfolioContent());
}

inline ReportSetting settingOf(const PortfolioContent &content,
                               const QLocale &locale = QLocale::c())
{
    return {.portfolio = content.portfolio,
            .date = reportDay,
            .asOf = {},
            .locale = locale == QLocale::c() ? QLocale(QLocale::English) : locale};
}

inline Report made(const PortfolioContent &content, ReportTemplate which,
                   const RepaymentScope &scope = {})
{
    ReportRequest request{.which = which, .scope = scope};
    if (isOfOneInvestment(which) && !content.investments.isEmpty())
        request.investment = content.investments.constFirst().id;
    if (which == ReportTemplate::Minutes) {
        Meeting meeting{.id = QUuid(7, 7, 7, 0, 0, 0, 0, 0, 0, 0, 0), .title = u"Board meeting"_s};
        meeting.date = QDate(2026, 11, 12);
        const auto none = [](const QDateTime &) -> Result<PortfolioContent> {
            return failure(Error::Code::NotFound, {}, {});
        };
        request.meeting = meetingFigures(content, meeting, reportDay, {}, none).value();
    }
    return reportOf(content, request, settingOf(content)).value_or(Report());
}

inline Money moneyAt(const ReportTable &table, qsizetype row, const QString &key)
{
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        if (table.columns.at(column).key == key)
            return std::get<Money>(table.rows.at(row).at(column));
    }
    return {};
}

inline ExportCell figureOf(const Report &report, const QString &key)
{
    for (const ReportSection &section : report.sections) {
        for (const ReportBlock &block : section.blocks) {
            const auto *figures = std::get_if<ReportFigures>(&block);
            for (const ReportFigures::Figure &figure :
                 figures ? figures->figures : QList<ReportFigures::Figure>()) {
                if (figure.key == key)
                    return figure.value;
            }
        }
    }
    return u"no such figure"_s;
}

/// The text of the page, or why it is no well-formed one.
inline QString textOf(const QString &html)
{
    QXmlStreamReader reader(html);
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        text += reader.isCharacters() ? reader.text().toString() : u" "_s;
    }
    return reader.hasError() ? u"not well-formed: "_s + reader.errorString() : text;
}

inline PortfolioContent withContract(const InvestmentContract &contract,
                                     const QList<Measurement> &measurements)
{
    PortfolioContent content;
    content.portfolio = newPortfolio(u"Fund"_s);
    Investment investment{.id = InvestmentId::create(), .name = u"Bridge"_s};
    investment.contract = contract;
    investment.measurements = measurements;
    content.investments = {investment};
    return content;
}

} // namespace bundlinje::test
