#include "model/items/repaymentreport.h"

#include "model/calc/contractversions.h"
#include "model/items/amounttext.h"
#include "model/items/contractwords.h"
#include "model/items/datetext.h"
#include "model/items/repaymentsections.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of this file's words.
struct RepaymentWords {
    Q_DECLARE_TR_FUNCTIONS(RepaymentReport)
};

QStringList aboutRepayment(const RepaymentSections &of)
{
    const InvestmentContract &contract = of.contract();
    const QLocale &locale = of.setting.locale;
    QStringList about{RepaymentWords::tr("Investment: %1").arg(of.investment.name.simplified())};
    if (!contract.name.simplified().isEmpty())
        about += RepaymentWords::tr("Contract: %1").arg(contract.name.simplified());
    if (contract.signedOn)
        about += RepaymentWords::tr("Signed: %1").arg(longDateText(*contract.signedOn, locale));
    if (of.scope.period) {
        const CheckDate *check = checkOf(contract, *of.scope.period);
        about += check->date
            ? RepaymentWords::tr("Check: %1, %2", "%1 period and its name, %2 date")
                  .arg(periodText(contract, *of.scope.period), longDateText(*check->date, locale))
            : RepaymentWords::tr("Check: %1").arg(periodText(contract, *of.scope.period));
    } else {
        about += RepaymentWords::tr("Checks: all that are measured");
    }
    about += of.scope.payer
        ? RepaymentWords::tr("Payer: %1").arg(payerName(contract.payers.at(*of.scope.payer)))
        : RepaymentWords::tr("Payers: all");
    about += RepaymentWords::tr(
                 "Amounts: %1, to the last øre, as agreed and not converted to other prices")
                 .arg(currencyText(contract.currency));
    return about;
}

QStringList noticesOfRepayment(const RepaymentSections &of)
{
    QStringList notices;
    if (const QString notice = of.setting.portfolio.notice.simplified(); !notice.isEmpty())
        notices += notice;
    const int preliminary = of.preliminaryLines();
    if (preliminary > 0)
        notices +=
            RepaymentWords::tr("Not final: %Ln result(s) are measured but not confirmed by anybody "
                               "else.",
                               nullptr, preliminary);
    if (of.isAmountMissing())
        notices +=
            RepaymentWords::tr("Not the total: something is missing, see “What is missing”.");
    else if (!of.missingTexts().isEmpty())
        notices += RepaymentWords::tr("Something is missing, see “What is missing”.");
    if (const Money received = of.notCounted(); received.minor() != 0)
        notices += RepaymentWords::tr("%1 received is not counted here.", "%1 amount")
                       .arg(exactText(received, of.setting.locale));
    for (const Money received : of.inOtherCurrencies())
        notices +=
            RepaymentWords::tr("%1 received is not counted here: the contract is in %2.",
                               "%1 amount, %2 currency")
                .arg(exactText(received, of.setting.locale), currencyText(of.contract().currency));
    if (of.asked().isEmpty())
        notices += RepaymentWords::tr("Nothing is measured yet, so nothing is owed.");
    return notices;
}

} // namespace

Result<Report> repaymentReport(const Investment &investment, const RepaymentScope &scope,
                               const ReportSetting &setting)
{
    if (!investment.contract)
        return failure(Error::Code::NotFound, investment.name.simplified(), {}, u"contract"_s);
    const InvestmentContract &contract = *investment.contract;
    if (scope.period && !checkOf(contract, *scope.period))
        return failure(Error::Code::NotFound, investment.name.simplified(),
                       QString::number(*scope.period), u"check"_s);
    if (scope.payer && (*scope.payer < 0 || *scope.payer >= contract.payers.size()))
        return failure(Error::Code::NotFound, investment.name.simplified(), {}, u"payer"_s);
    Result<PaymentObligations> found = paymentObligations(investment);
    if (!found)
        return tl::make_unexpected(found.error());
    const RepaymentSections of(investment, scope, setting, *found);

    const QString name =
        investment.shortName.isEmpty() ? investment.name.simplified() : investment.shortName;
    Report report{.key = u"repayment"_s, .kind = RepaymentWords::tr("Statement of repayment")};
    report.subject = name;
    report.title = scope.period
        ? RepaymentWords::tr("%1: %2, check %3", "%1 kind of report, %2 investment, %3 number")
              .arg(report.kind, name)
              .arg(*scope.period)
        : RepaymentWords::tr("%1: %2", "%1 kind of report, %2 investment").arg(report.kind, name);
    QStringList parts;
    if (scope.period)
        parts += RepaymentWords::tr("check %1").arg(*scope.period);
    if (scope.payer)
        parts += payerName(contract.payers.at(*scope.payer));
    report.part = parts.join(u", "_s);
    report.fund = setting.portfolio.fundName;
    report.about = aboutRepayment(of);
    report.notices = noticesOfRepayment(of);
    report.sections = of.sections();
    report.mainTable = u"payers"_s;
    report.spareTable = of.payers();
    report.date = setting.date;
    report.hasGaps = !of.missingTexts().isEmpty();
    return report;
}

} // namespace bundlinje
