#include "views/reports/reportchoices.h"

#include "model/calc/contractversions.h"
#include "model/items/contractwords.h"
#include "model/items/meetingwords.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QSettings>
#include <QtCore/QUrl>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr char reportTemplateKey[] = "reports/template";

void chooseData(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ReportChoices::ReportChoices(QWidget *parent)
    : QWidget(parent)
    , m_templateLabel(new QLabel(this))
    , m_template(new QComboBox(this))
    , m_investmentLabel(new QLabel(this))
    , m_investment(new QComboBox(this))
    , m_checkLabel(new QLabel(this))
    , m_check(new QComboBox(this))
    , m_payerLabel(new QLabel(this))
    , m_payer(new QComboBox(this))
    , m_yearLabel(new QLabel(this))
    , m_year(new QComboBox(this))
    , m_workLabel(new QLabel(this))
    , m_work(new QPlainTextEdit(this))
    , m_meetingLabel(new QLabel(this))
    , m_meeting(new QComboBox(this))
{
    layOut();
    setFocusProxy(m_template);
    fillTemplates();
    chooseData(m_template, QSettings().value(reportTemplateKey));
    connectParts();
    retranslate();
    showTemplate();
}

void ReportChoices::layOut()
{
    constexpr int fewestCharacters = 20;
    constexpr int linesOfWork = 6;
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const std::initializer_list<std::pair<QLabel *, QWidget *>> rows{
        {m_templateLabel, m_template}, {m_investmentLabel, m_investment},
        {m_checkLabel, m_check},       {m_payerLabel, m_payer},
        {m_yearLabel, m_year},         {m_workLabel, m_work},
        {m_meetingLabel, m_meeting}};
    for (const auto &[label, field] : rows) {
        label->setBuddy(field);
        form->addRow(label, field);
    }
    for (QComboBox *box : {m_template, m_investment, m_check, m_payer, m_year, m_meeting}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(fewestCharacters);
        // What people call things may be longer than any box.
        connect(box, &QComboBox::currentTextChanged, box,
                [box](const QString &text) { box->setToolTip(text.toHtmlEscaped()); });
    }
    m_work->setTabChangesFocus(true);
    m_work->setFixedHeight(m_work->fontMetrics().lineSpacing() * linesOfWork);
}

void ReportChoices::connectParts()
{
    connect(m_template, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            showTemplate();
    });
    const auto follow = [this](QComboBox *box, void (ReportChoices::*fill)()) {
        connect(box, &QComboBox::currentIndexChanged, this, [this, fill] {
            if (m_isFilling)
                return;
            if (fill)
                (this->*fill)();
            emit changed(false);
        });
    };
    follow(m_investment, &ReportChoices::fillScope);
    follow(m_year, &ReportChoices::recallWork);
    for (QComboBox *box : {m_check, m_payer, m_meeting})
        follow(box, nullptr);
    connect(m_work, &QPlainTextEdit::textChanged, this, &ReportChoices::keepWork);
}

void ReportChoices::setContent(const PortfolioContent &content, QDate today)
{
    const Investment *before = investment();
    const InvestmentId chosen = before ? before->id : InvestmentId();
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_content = content;
        m_today = today;
        fillInvestments(chosen);
        fillYears();
        fillMeetings();
    }
    emit changed(false);
}

void ReportChoices::choose(ReportTemplate which)
{
    chooseData(m_template, keyOf(which));
}

void ReportChoices::chooseInvestment(InvestmentId investment)
{
    fillInvestments(investment);
    emit changed(false);
}

void ReportChoices::chooseMeeting(const QUuid &meeting)
{
    chooseData(m_meeting, meeting);
}

bool ReportChoices::chooseAsIn(const ProducedReport &produced)
{
    const std::optional<ReportTemplate> which = reportTemplateOf(produced.kind);
    const auto isInvestment = [&](const Investment &each) {
        return each.id.value == produced.investment;
    };
    const QList<Investment> &investments = m_content.investments;
    const bool hasInvestment = produced.investment.isNull()
        || std::any_of(investments.cbegin(), investments.cend(), isInvestment);
    const bool hasMeeting =
        produced.meeting.isNull() || meetingOf(m_content.portfolio.meetings, produced.meeting);
    if (!which || !hasInvestment || !hasMeeting)
        return false;
    choose(*which);
    chooseInvestment({produced.investment});
    chooseData(m_check, produced.period ? QVariant(*produced.period) : QVariant());
    chooseData(m_payer, produced.payer ? QVariant(*produced.payer) : QVariant());
    if (produced.year)
        chooseData(m_year, *produced.year);
    chooseMeeting(produced.meeting);
    return true;
}

void ReportChoices::fillTemplates()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QVariant chosen = m_template->currentData();
    m_template->clear();
    for (const ReportTemplate which : reportTemplates)
        m_template->addItem(reportTemplateName(which), keyOf(which));
    chooseData(m_template, chosen);
}

void ReportChoices::fillInvestments(InvestmentId chosen)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_investment->clear();
    if (!isOfOneInvestment(which()))
        m_investment->addItem(tr("All of them"), QString());
    for (const Investment &investment : std::as_const(m_content.investments)) {
        if (canReport(which(), investment) || investment.id == chosen)
            m_investment->addItem(investment.name.simplified(), investment.id.toString());
    }
    chooseData(m_investment, chosen.isNull() ? QString() : chosen.toString());
    fillScope();
}

void ReportChoices::fillScope()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QVariant check = m_check->currentData();
    const QVariant payer = m_payer->currentData();
    m_check->clear();
    m_payer->clear();
    m_check->addItem(tr("All checks"));
    m_payer->addItem(tr("All payers"));
    const Investment *chosen = investment();
    if (!chosen || !chosen->contract)
        return;
    const InvestmentContract &contract = *chosen->contract;
    const int last = lastPeriodOf(contract);
    for (int period = 1; period <= last; ++period) {
        if (checkOf(contract, period))
            m_check->addItem(periodText(contract, period), period);
    }
    for (qsizetype i = 0; i < contract.payers.size(); ++i)
        m_payer->addItem(payerName(contract.payers.at(i)), i);
    chooseData(m_check, check);
    chooseData(m_payer, payer);
}

void ReportChoices::fillYears()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QVariant chosen = m_year->currentData();
    m_year->clear();
    for (const int year : accountYears(m_content, m_today))
        m_year->addItem(QString::number(year), year);
    chooseData(m_year, chosen);
    recallWork();
}

/// A pack may also be of the portfolio as it stands.
void ReportChoices::fillMeetings()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QVariant chosen = m_meeting->currentData();
    m_meeting->clear();
    if (which() == ReportTemplate::Pack)
        m_meeting->addItem(tr("None: the portfolio as it stands"), QUuid());
    QList<Meeting> meetings = m_content.portfolio.meetings;
    sortNextFirst(meetings, m_today);
    for (const Meeting &meeting : std::as_const(meetings)) {
        const QString when = meetingTime(meeting, QLocale());
        m_meeting->addItem(
            when.isEmpty()
                ? meetingName(meeting)
                : tr("%1, %2", "%1 a meeting, %2 when it is").arg(meetingName(meeting), when),
            meeting.id);
    }
    int row = m_meeting->findData(chosen);
    if (row < 0 && which() == ReportTemplate::Minutes) {
        if (const Meeting *held = lastHeld(meetings, m_today))
            row = m_meeting->findData(held->id);
    }
    m_meeting->setCurrentIndex(std::max(0, row));
}

void ReportChoices::showTemplate()
{
    const ReportTemplate chosen = which();
    QSettings().setValue(reportTemplateKey, keyOf(chosen));
    const Investment *shown = investment();
    fillInvestments(shown ? shown->id : InvestmentId());
    fillMeetings();
    const auto setShown = [](std::initializer_list<QWidget *> widgets, bool isShown) {
        for (QWidget *widget : widgets)
            widget->setVisible(isShown);
    };
    setShown({m_investmentLabel, m_investment},
             isOfOneInvestment(chosen) || chosen == ReportTemplate::Effects);
    setShown({m_checkLabel, m_check, m_payerLabel, m_payer}, chosen == ReportTemplate::Repayment);
    setShown({m_meetingLabel, m_meeting}, takesMeeting(chosen));
    setShown({m_yearLabel, m_year, m_workLabel, m_work}, chosen == ReportTemplate::Account);
    emit changed(false);
}

QString ReportChoices::workKey() const
{
    const QByteArray name = QUrl::toPercentEncoding(m_content.portfolio.name.simplified());
    return u"reports/marketWork/%1/%2"_s.arg(QString::fromLatin1(name), m_year->currentText());
}

/// What was written for that year's account before.
void ReportChoices::recallWork()
{
    const QString kept = QSettings().value(workKey()).toString();
    const QSignalBlocker quiet(m_work);
    if (m_work->toPlainText() != kept)
        m_work->setPlainText(kept);
}

void ReportChoices::keepWork()
{
    QSettings().setValue(workKey(), m_work->toPlainText());
    emit changed(true);
}

ReportTemplate ReportChoices::which() const
{
    return reportTemplateOf(m_template->currentData().toString())
        .value_or(ReportTemplate::Repayment);
}

const Investment *ReportChoices::investment() const
{
    const QString id = m_investment->currentData().toString();
    const auto found =
        std::find_if(m_content.investments.cbegin(), m_content.investments.cend(),
                     [&](const Investment &each) { return each.id.toString() == id; });
    return found == m_content.investments.cend() ? nullptr : &*found;
}

QUuid ReportChoices::meeting() const
{
    return takesMeeting(which()) ? m_meeting->currentData().toUuid() : QUuid();
}

ReportRequest ReportChoices::request() const
{
    ReportRequest request{.which = which()};
    const Investment *chosen = investment();
    if (chosen && (isOfOneInvestment(request.which) || request.which == ReportTemplate::Effects))
        request.investment = chosen->id;
    if (request.which == ReportTemplate::Repayment) {
        if (m_check->currentData().isValid())
            request.scope.period = m_check->currentData().toInt();
        if (m_payer->currentData().isValid())
            request.scope.payer = m_payer->currentData().toLongLong();
    }
    if (request.which == ReportTemplate::Account)
        request.account = {.year = m_year->currentData().toInt(),
                           .marketWork = m_work->toPlainText()};
    return request;
}

QString ReportChoices::whyNone() const
{
    if (which() == ReportTemplate::Minutes)
        return m_meeting->count() == 0
            ? tr("There is no meeting yet. Enter one in the place Meetings (Ctrl+4).")
            : QString();
    if (m_content.investments.isEmpty())
        return tr("There are no investments.");
    const bool isCase = which() == ReportTemplate::BusinessCase;
    const Investment *chosen = investment();
    if (chosen && !canReport(which(), *chosen))
        return isCase ? tr("“%1” has no business case.").arg(chosen->name.simplified())
                      : tr("“%1” has no contract.").arg(chosen->name.simplified());
    if (m_investment->count() > 0)
        return {};
    return isCase ? tr("No investment has a business case.") : tr("No investment has a contract.");
}

void ReportChoices::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReportChoices::retranslate()
{
    m_templateLabel->setText(tr("&Report"));
    m_investmentLabel->setText(tr("&Investment"));
    m_checkLabel->setText(tr("&Check"));
    m_payerLabel->setText(tr("&Payer"));
    m_yearLabel->setText(tr("&Year"));
    m_workLabel->setText(tr("&Work on the market"));
    m_meetingLabel->setText(tr("&Meeting"));
    m_work->setPlaceholderText(tr("What was done to build the market, for this account"));
    fillTemplates();
    if (m_today.isValid()) // What is chosen from is in words of the language, too.
        setContent(m_content, m_today);
}

} // namespace bundlinje
