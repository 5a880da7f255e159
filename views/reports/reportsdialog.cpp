#include "views/reports/reportsdialog.h"

#include "model/calc/contractversions.h"
#include "model/document/portfoliodocument.h"
#include "model/items/asofdate.h"
#include "model/items/contractwords.h"
#include "model/items/errormessage.h"
#include "model/items/meetingreport.h"
#include "views/fileflows.h"
#include "views/reports/reportpictures.h"
#include "views/reports/reportpreview.h"
#include "views/waitcursor.h"

#include <QtCore/QSettings>
#include <QtCore/QUrl>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Milliseconds without a key before pages are made anew.
constexpr int typingPause = 600;
constexpr char reportTemplateKey[] = "reports/template";
constexpr char reportFormatKey[] = "reports/format";
constexpr std::array writtenFormats{ReportFormat::Pdf, ReportFormat::Page, ReportFormat::Text,
                                    ReportFormat::Workbook, ReportFormat::Table};

QString reportSectionsKey(ReportTemplate which)
{
    return u"reports/without/"_s + keyOf(which);
}

QString writtenFormatName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return ReportsDialog::tr("PDF, to print and send");
    case ReportFormat::Page:
        return ReportsDialog::tr("HTML, to read on screen");
    case ReportFormat::Text:
        return ReportsDialog::tr("OpenDocument text, to edit");
    case ReportFormat::Workbook:
        return ReportsDialog::tr("Excel workbook, a sheet for each table");
    case ReportFormat::Table:
        return ReportsDialog::tr("CSV, the main table");
    }
    return {};
}

void chooseData(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ReportsDialog::ReportsDialog(const PortfolioDocument &document, FileFlows &files,
                             InvestmentId investment, bool amountsHidden, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_files(files)
    , m_amountsHidden(amountsHidden)
    , m_template(new QComboBox(this))
    , m_investmentLabel(new QLabel(tr("&Investment"), this))
    , m_investment(new QComboBox(this))
    , m_checkLabel(new QLabel(tr("&Check"), this))
    , m_check(new QComboBox(this))
    , m_payerLabel(new QLabel(tr("&Payer"), this))
    , m_payer(new QComboBox(this))
    , m_yearLabel(new QLabel(tr("&Year"), this))
    , m_year(new QComboBox(this))
    , m_workLabel(new QLabel(tr("&Work on the market"), this))
    , m_work(new QPlainTextEdit(this))
    , m_meetingLabel(new QLabel(tr("&Meeting"), this))
    , m_meeting(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_sections(new QListWidget(this))
    , m_message(new QLabel(this))
    , m_preview(new ReportPreview(this))
    , m_save(new QPushButton(tr("&Save as…"), this))
{
    setWindowTitle(tr("Reports"));
    layOut();
    const Result<PortfolioContent> content = document.content();
    if (!content) {
        refuseAll(content.error());
        return;
    }
    m_content = *content;
    fillTemplates();
    fillInvestments(investment);
    fillYears();
    chooseData(m_template, QSettings().value(reportTemplateKey));
    fillMeetings();

    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ReportsDialog::makeReport);
    connect(m_template, &QComboBox::currentIndexChanged, this, &ReportsDialog::showTemplate);
    connect(m_investment, &QComboBox::currentIndexChanged, this, [this] {
        fillScope();
        m_later.start(0);
    });
    for (QComboBox *box : {m_check, m_payer, m_meeting})
        connect(box, &QComboBox::currentIndexChanged, this, [this] { m_later.start(0); });
    connect(m_year, &QComboBox::currentIndexChanged, this, &ReportsDialog::recallWork);
    connect(m_work, &QPlainTextEdit::textChanged, this, &ReportsDialog::keepWork);
    connect(m_format, &QComboBox::currentIndexChanged, this,
            [this] { QSettings().setValue(reportFormatKey, m_format->currentData()); });
    connect(m_sections, &QListWidget::itemChanged, this, [this] {
        keepSections();
        showReport();
    });
    connect(m_save, &QPushButton::clicked, this, &ReportsDialog::save);
    connect(&m_files, &FileFlows::failed, this,
            [this](const Error &error) { m_message->setText(sentence(errorMessage(error))); });
    connect(&m_files, &FileFlows::done, m_message, &QLabel::setText);
    showTemplate();
}

void ReportsDialog::layOut()
{
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sections->setAccessibleName(tr("Sections of the report"));
    for (QComboBox *box :
         {m_investment, m_check, m_payer, m_year, m_meeting, m_format, m_template}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        // What people call things may be longer than any box.
        connect(box, &QComboBox::currentTextChanged, box,
                [box](const QString &text) { box->setToolTip(text.toHtmlEscaped()); });
    }
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Report"), m_template);
    form->addRow(m_investmentLabel, m_investment);
    form->addRow(m_checkLabel, m_check);
    form->addRow(m_payerLabel, m_payer);
    form->addRow(m_yearLabel, m_year);
    form->addRow(m_workLabel, m_work);
    form->addRow(m_meetingLabel, m_meeting);
    form->addRow(tr("Wri&te as"), m_format);
    m_investmentLabel->setBuddy(m_investment);
    m_checkLabel->setBuddy(m_check);
    m_payerLabel->setBuddy(m_payer);
    m_yearLabel->setBuddy(m_year);
    m_workLabel->setBuddy(m_work);
    m_work->setTabChangesFocus(true);
    m_work->setFixedHeight(m_work->fontMetrics().lineSpacing() * 6);
    m_work->setPlaceholderText(tr("What was done to build the market, for this account"));
    m_meetingLabel->setBuddy(m_meeting);
    auto *sections = new QLabel(tr("S&ections in it"), this);
    sections->setBuddy(m_sections);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    QPushButton *close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    connect(close, &QPushButton::clicked, this, &ReportsDialog::reject);
    m_save->setDefault(true);
    auto *column = new QVBoxLayout;
    column->addLayout(form);
    column->addWidget(sections);
    column->addWidget(m_sections, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    auto *row = new QHBoxLayout(this);
    row->addLayout(column, 2);
    row->addWidget(m_preview, 5);
    const QSize room = parentWidget() ? parentWidget()->size() : QSize(1100, 760);
    resize(room * 0.92);
}

/// Nobody is to believe that an unreadable file has no investments.
void ReportsDialog::refuseAll(const Error &error)
{
    m_message->setText(sentence(errorMessage(error)));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_template, m_investment, m_check, m_payer, m_year,
                                          m_work, m_format, m_sections, m_save})
        widget->setEnabled(false);
}

void ReportsDialog::fillTemplates()
{
    for (const ReportTemplate which : reportTemplates)
        m_template->addItem(reportTemplateName(which), keyOf(which));
}

void ReportsDialog::fillInvestments(InvestmentId chosen)
{
    m_investment->clear();
    const ReportTemplate which = chosenTemplate();
    if (!isOfOneInvestment(which))
        m_investment->addItem(tr("All of them"), QString());
    for (const Investment &investment : std::as_const(m_content.investments)) {
        if (canReport(which, investment) || investment.id == chosen)
            m_investment->addItem(investment.name.simplified(), investment.id.toString());
    }
    chooseData(m_investment, chosen.isNull() ? QString() : chosen.toString());
    fillScope();
}

void ReportsDialog::fillScope()
{
    m_check->clear();
    m_payer->clear();
    m_check->addItem(tr("All checks"));
    m_payer->addItem(tr("All payers"));
    const Investment *investment = chosenInvestment();
    if (!investment || !investment->contract)
        return;
    const InvestmentContract &contract = *investment->contract;
    const int last = lastPeriodOf(contract);
    for (int period = 1; period <= last; ++period) {
        if (checkOf(contract, period))
            m_check->addItem(periodText(contract, period), period);
    }
    for (qsizetype i = 0; i < contract.payers.size(); ++i)
        m_payer->addItem(payerName(contract.payers.at(i)), i);
}

void ReportsDialog::fillYears()
{
    const std::optional<PartialDate> asOf = asOfDate(m_document);
    const QDate date = asOf ? asOf->latest() : QDate::currentDate();
    for (const int year : accountYears(m_content, date))
        m_year->addItem(QString::number(year), year);
    recallWork();
}

QString ReportsDialog::workKey() const
{
    const QByteArray name = QUrl::toPercentEncoding(m_content.portfolio.name.simplified());
    return u"reports/marketWork/%1/%2"_s.arg(QString::fromLatin1(name), m_year->currentText());
}

/// What was written for that year's account before.
void ReportsDialog::recallWork()
{
    const QSignalBlocker quiet(m_work);
    m_work->setPlainText(QSettings().value(workKey()).toString());
    m_later.start(0);
}

void ReportsDialog::keepWork()
{
    QSettings().setValue(workKey(), m_work->toPlainText());
    m_later.start(typingPause);
}

/// Only what has no pictures can be a text: it depends on the sections that are left in.
void ReportsDialog::fillFormats()
{
    const Report report = m_report ? withoutSections(*m_report, leftOut()) : Report();
    QList<ReportFormat> formats;
    for (const ReportFormat format : writtenFormats) {
        if (format != ReportFormat::Text || (m_report && canBeWritten(report, format)))
            formats.append(format);
    }
    if (formats.size() == m_format->count())
        return;
    const QSignalBlocker quiet(m_format);
    m_format->clear();
    for (const ReportFormat format : std::as_const(formats))
        m_format->addItem(writtenFormatName(format), suffixOf(format));
    chooseData(m_format, QSettings().value(reportFormatKey));
}

void ReportsDialog::showTemplate()
{
    const ReportTemplate which = chosenTemplate();
    QSettings().setValue(reportTemplateKey, keyOf(which));
    const Investment *shown = chosenInvestment();
    {
        const QSignalBlocker quiet(m_investment);
        fillInvestments(shown ? shown->id : InvestmentId());
    }
    const bool hasInvestment = isOfOneInvestment(which) || which == ReportTemplate::Effects;
    for (QWidget *widget : std::array<QWidget *, 2>{m_investmentLabel, m_investment})
        widget->setVisible(hasInvestment);
    const bool hasScope = which == ReportTemplate::Repayment;
    for (QWidget *widget : std::array<QWidget *, 4>{m_checkLabel, m_check, m_payerLabel, m_payer})
        widget->setVisible(hasScope);
    fillMeetings();
    fillFormats();
    for (QWidget *widget : std::array<QWidget *, 2>{m_meetingLabel, m_meeting})
        widget->setVisible(takesMeeting(which));
    const bool hasYear = which == ReportTemplate::Account;
    for (QWidget *widget : std::array<QWidget *, 4>{m_yearLabel, m_year, m_workLabel, m_work})
        widget->setVisible(hasYear);
    m_later.start(0);
}

ReportTemplate ReportsDialog::chosenTemplate() const
{
    return reportTemplateOf(m_template->currentData().toString())
        .value_or(ReportTemplate::Repayment);
}

ReportFormat ReportsDialog::chosenFormat() const
{
    return reportFormatOf(m_format->currentData().toString()).value_or(ReportFormat::Pdf);
}

const Investment *ReportsDialog::chosenInvestment() const
{
    const QString id = m_investment->currentData().toString();
    const auto found =
        std::find_if(m_content.investments.cbegin(), m_content.investments.cend(),
                     [&](const Investment &each) { return each.id.toString() == id; });
    return found == m_content.investments.cend() ? nullptr : &*found;
}

void ReportsDialog::makeReport()
{
    const WaitCursor waiting;
    ReportRequest request{.which = chosenTemplate()};
    const Investment *investment = chosenInvestment();
    if (investment
        && (isOfOneInvestment(request.which) || request.which == ReportTemplate::Effects))
        request.investment = investment->id;
    if (request.which == ReportTemplate::Repayment) {
        if (m_check->currentData().isValid())
            request.scope.period = m_check->currentData().toInt();
        if (m_payer->currentData().isValid())
            request.scope.payer = m_payer->currentData().toLongLong();
    }
    if (request.which == ReportTemplate::Account)
        request.account = {.year = m_year->currentData().toInt(),
                           .marketWork = m_work->toPlainText()};
    const std::optional<PartialDate> asOf = asOfDate(m_document);
    const ReportSetting setting{.portfolio = m_content.portfolio,
                                .date = asOf ? asOf->latest() : QDate::currentDate(),
                                .asOf = asOf,
                                .locale = QLocale(),
                                .perspective = m_perspective};
    Result<Report> report = tl::make_unexpected(Error());
    if (const QUuid meeting = chosenMeeting(); meeting.isNull()) {
        report = reportOf(m_content, request, setting);
    } else if (const Result<MeetingFigures> figures = meetingFigures(m_document, meeting)) {
        request.meeting = *figures;
        ReportSetting ofMeeting = settingOf(*figures, QLocale());
        ofMeeting.perspective = m_perspective;
        report = reportOf(figures->content, request, ofMeeting);
    } else {
        report = tl::make_unexpected(figures.error());
    }
    m_report.reset();
    if (!report) {
        const QString why = whyNoReport();
        m_message->setText(why.isEmpty() ? sentence(errorMessage(report.error())) : why);
    } else {
        m_message->clear();
        drawPictures(*report);
        m_report = *report;
    }
    fillSections(report ? *report : Report());
    showReport();
}

QString ReportsDialog::whyNoReport() const
{
    const ReportTemplate which = chosenTemplate();
    if (which == ReportTemplate::Minutes)
        return m_meeting->count() == 0
            ? tr("There is no meeting yet. Enter one in the place Meetings (Ctrl+4).")
            : QString();
    if (m_content.investments.isEmpty())
        return tr("There are no investments.");
    const Investment *investment = chosenInvestment();
    if (investment && !canReport(which, *investment))
        return tr("“%1” has no contract.").arg(investment->name.simplified());
    return m_investment->count() == 0 ? tr("No investment has a contract.") : QString();
}

void ReportsDialog::fillSections(const Report &report)
{
    const QSignalBlocker quiet(m_sections);
    m_sections->clear();
    const QStringList without =
        QSettings().value(reportSectionsKey(chosenTemplate())).toStringList();
    for (const ReportSection &section : report.sections) {
        if (section.title.isEmpty())
            continue; // It is on no page.
        auto *item = new QListWidgetItem(section.title, m_sections);
        item->setData(Qt::UserRole, section.key);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(without.contains(section.key) ? Qt::Unchecked : Qt::Checked);
    }
}

QSet<QString> ReportsDialog::leftOut() const
{
    QSet<QString> keys;
    for (int row = 0; row < m_sections->count(); ++row) {
        const QListWidgetItem *item = m_sections->item(row);
        if (item->checkState() == Qt::Unchecked)
            keys.insert(item->data(Qt::UserRole).toString());
    }
    return keys;
}

void ReportsDialog::keepSections()
{
    QStringList keys = leftOut().values();
    keys.sort();
    QSettings().setValue(reportSectionsKey(chosenTemplate()), keys);
}

void ReportsDialog::showReport()
{
    fillFormats();
    m_save->setEnabled(m_report.has_value());
    if (m_report && m_amountsHidden)
        m_preview->showSentence(tr("Amounts are hidden; the file has them."));
    else if (m_report)
        m_preview->showPages(printed(withoutSections(*m_report, leftOut()), QLocale()));
    else
        m_preview->clear();
}

void ReportsDialog::save()
{
    if (m_report)
        m_files.exportReport(m_document, withoutSections(*m_report, leftOut()), chosenFormat());
}

} // namespace bundlinje
