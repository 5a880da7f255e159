#include "views/reports/reportsplace.h"

#include "model/document/portfoliodocument.h"
#include "model/items/asofdate.h"
#include "model/items/errormessage.h"
#include "model/items/meetingreport.h"
#include "views/fields/formarea.h"
#include "views/fileflows.h"
#include "views/passfocus.h"
#include "views/quietview.h"
#include "views/reports/producedreportspane.h"
#include "views/reports/reportchoices.h"
#include "views/reports/reportpictures.h"
#include "views/reports/reportpreview.h"
#include "views/reports/reportprinting.h"
#include "views/waitcursor.h"

#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Milliseconds without a key before pages are made anew.
constexpr int typingPause = 600;
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
        return ReportsPlace::tr("PDF, to print and send");
    case ReportFormat::Page:
        return ReportsPlace::tr("HTML, to read on screen");
    case ReportFormat::Text:
        return ReportsPlace::tr("OpenDocument text, to edit");
    case ReportFormat::Workbook:
        return ReportsPlace::tr("Excel workbook, a sheet for each table");
    case ReportFormat::Table:
        return ReportsPlace::tr("CSV, the main table");
    }
    return {};
}

} // namespace

ReportsPlace::ReportsPlace(FileFlows &files, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_choices(new ReportChoices(this))
    , m_formatLabel(new QLabel(this))
    , m_format(new QComboBox(this))
    , m_sectionsLabel(new QLabel(this))
    , m_sections(new QuietView<QListWidget>(this))
    , m_message(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_beside(new QTabWidget(this))
    , m_preview(new ReportPreview(m_beside))
    , m_produced(new ProducedReportsPane(m_beside))
{
    layOut();
    connectParts();
    retranslate();
    passFocus(*this, *m_choices);
}

ReportsPlace::~ReportsPlace() = default;

void ReportsPlace::layOut()
{
    constexpr int leastLines = 5;
    constexpr int fewestCharacters = 20;
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_formatLabel->setBuddy(m_format);
    m_sectionsLabel->setBuddy(m_sections);
    m_sections->setMinimumHeight(m_sections->fontMetrics().lineSpacing() * leastLines);
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(fewestCharacters);
    m_beside->addTab(m_preview, {});
    m_beside->addTab(m_produced, {});
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_print);
    buttons->addStretch();
    auto *area = new FormArea(this);
    auto *form = new QWidget(area);
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(0, 0, fontMetrics().height() / 3, 0);
    fields->addWidget(m_choices);
    fields->addWidget(m_sectionsLabel);
    fields->addWidget(m_sections, 1);
    fields->addWidget(m_formatLabel);
    fields->addWidget(m_format);
    area->setWidget(form);
    auto *column = new QVBoxLayout;
    column->addWidget(area, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 3;
    row->setContentsMargins(gap, gap, gap, gap);
    row->addLayout(column, 2);
    row->addWidget(m_beside, 5);
}

void ReportsPlace::connectParts()
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ReportsPlace::makeReport);
    connect(m_choices, &ReportChoices::changed, this,
            [this](bool isTyped) { m_later.start(isTyped ? typingPause : 0); });
    connect(m_format, &QComboBox::currentIndexChanged, this,
            [this] { QSettings().setValue(reportFormatKey, m_format->currentData()); });
    connect(m_sections, &QListWidget::itemChanged, this, [this] {
        keepSections();
        showReport();
    });
    connect(m_save, &QPushButton::clicked, this, &ReportsPlace::save);
    connect(m_print, &QPushButton::clicked, this, &ReportsPlace::print);
    connect(m_produced, &ProducedReportsPane::failed, this, &ReportsPlace::failed);
    connect(m_produced, &ProducedReportsPane::momentAsked, this, &ReportsPlace::momentAsked);
    connect(m_produced, &ProducedReportsPane::chosen, this, &ReportsPlace::chooseAgain);
}

void ReportsPlace::setDocument(PortfolioDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_report.reset();
    m_produced->setDocument(document);
    if (document) {
        const auto readAnew = [this] {
            m_isStale = true;
            if (isVisible())
                m_later.start(0);
        };
        connect(document, &PortfolioDocument::changed, this, readAnew);
        connect(document, &PortfolioDocument::portfolioChanged, this, readAnew);
        connect(document, &PortfolioDocument::reportNoted, m_produced,
                &ProducedReportsPane::refresh);
    }
    m_isStale = true;
    if (isVisible())
        m_later.start(0);
}

void ReportsPlace::setPerspective(ShownPerspective perspective)
{
    m_perspective = perspective;
    if (isVisible())
        m_later.start(0);
}

void ReportsPlace::setAmountsHidden(bool hidden)
{
    m_amountsHidden = hidden;
    showReport();
}

void ReportsPlace::choose(ReportTemplate which, const QUuid &meeting)
{
    readContent();
    m_choices->choose(which);
    m_choices->chooseMeeting(meeting);
    m_beside->setCurrentWidget(m_preview);
}

void ReportsPlace::chooseInvestment(InvestmentId investment)
{
    readContent();
    m_choices->chooseInvestment(investment);
    m_beside->setCurrentWidget(m_preview);
}

void ReportsPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_later.start(0);
}

/// Nobody is to believe that an unreadable file has no investments.
void ReportsPlace::refuse(const Error &error)
{
    m_report.reset();
    m_message->setText(sentence(errorMessage(error)));
    fillSections();
    showReport();
}

void ReportsPlace::readContent()
{
    if (!m_document || !m_isStale)
        return;
    const WaitCursor waiting;
    const Result<PortfolioContent> content = m_document->content();
    if (!content)
        return refuse(content.error());
    m_isStale = false;
    m_content = *content;
    const std::optional<PartialDate> asOf = asOfDate(*m_document);
    m_choices->setContent(m_content, asOf ? asOf->latest() : QDate::currentDate());
}

Result<Report> ReportsPlace::madeReport()
{
    ReportRequest request = m_choices->request();
    m_investment = request.investment.value;
    m_figuresAt = {};
    const std::optional<PartialDate> asOf = asOfDate(*m_document);
    const QUuid meeting = m_choices->meeting();
    if (meeting.isNull())
        return reportOf(m_content, request,
                        {.portfolio = m_content.portfolio,
                         .date = asOf ? asOf->latest() : QDate::currentDate(),
                         .asOf = asOf,
                         .locale = QLocale(),
                         .perspective = m_perspective});
    const Result<MeetingFigures> figures = meetingFigures(*m_document, meeting);
    if (!figures)
        return tl::make_unexpected(figures.error());
    request.meeting = *figures;
    m_figuresAt = figures->meeting.frozenAt.value_or(QDateTime());
    ReportSetting setting = settingOf(*figures, QLocale());
    setting.perspective = m_perspective;
    return reportOf(figures->content, request, setting);
}

void ReportsPlace::makeReport()
{
    if (!m_document || !isVisible())
        return;
    readContent();
    m_later.stop(); // It is made of what was read just now.
    if (m_isStale)
        return; // It could not be read, and says so.
    const WaitCursor waiting;
    Result<Report> report = madeReport();
    if (!report) {
        refuse(report.error());
        if (const QString why = m_choices->whyNone(); !why.isEmpty())
            m_message->setText(why);
        return;
    }
    m_message->clear();
    drawPictures(*report);
    m_report = std::move(*report);
    fillSections();
    showReport();
}

/// Only what has no pictures can be a text: it depends on the sections that are left in.
void ReportsPlace::fillFormats()
{
    const Report report = shownReport();
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
    m_format->setCurrentIndex(std::max(0, m_format->findData(QSettings().value(reportFormatKey))));
}

ReportFormat ReportsPlace::format() const
{
    return reportFormatOf(m_format->currentData().toString()).value_or(ReportFormat::Pdf);
}

void ReportsPlace::fillSections()
{
    const QSignalBlocker quiet(m_sections);
    const int row = m_sections->currentRow();
    m_sections->clear();
    if (!m_report)
        return;
    const QStringList without =
        QSettings().value(reportSectionsKey(m_choices->which())).toStringList();
    for (const ReportSection &section : std::as_const(m_report->sections)) {
        if (section.title.isEmpty())
            continue; // It is on no page.
        auto *item = new QListWidgetItem(section.title, m_sections);
        item->setData(Qt::UserRole, section.key);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(without.contains(section.key) ? Qt::Unchecked : Qt::Checked);
    }
    m_sections->setCurrentRow(std::clamp(row, 0, std::max(0, m_sections->count() - 1)));
}

QSet<QString> ReportsPlace::leftOut() const
{
    QSet<QString> keys;
    for (int row = 0; row < m_sections->count(); ++row) {
        const QListWidgetItem *item = m_sections->item(row);
        if (item->checkState() == Qt::Unchecked)
            keys.insert(item->data(Qt::UserRole).toString());
    }
    return keys;
}

void ReportsPlace::keepSections()
{
    QStringList keys = leftOut().values();
    keys.sort();
    QSettings().setValue(reportSectionsKey(m_choices->which()), keys);
}

Report ReportsPlace::shownReport() const
{
    return m_report ? withoutSections(*m_report, leftOut()) : Report();
}

void ReportsPlace::showReport()
{
    fillFormats();
    for (QPushButton *button : {m_save, m_print})
        button->setEnabled(m_report.has_value());
    if (m_report && m_amountsHidden)
        m_preview->showSentence(tr("Amounts are hidden; the file has them."));
    else if (m_report)
        m_preview->showPages(printed(shownReport(), QLocale()));
    else
        m_preview->clear();
}

void ReportsPlace::save()
{
    if (!m_report || !m_document)
        return;
    const QString path = m_files.exportReport(*m_document, shownReport(), format());
    if (!path.isEmpty())
        note(produced(QFileInfo(path).fileName()));
}

void ReportsPlace::print()
{
    if (!m_report || !m_document)
        return;
    const PrintedPages pages(printed(shownReport(), QLocale()), QLocale());
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(m_report->title);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print “%1”").arg(m_report->title));
    dialog.setMinMax(1, pages.count());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const WaitCursor waiting;
    if (!printPages(pages, printer)) {
        emit failed({.code = Error::Code::CannotWrite,
                     .where = printer.outputFileName().isEmpty() ? printer.printerName()
                                                                 : printer.outputFileName()});
        return;
    }
    note(produced(QFileInfo(printer.outputFileName()).fileName())); // None on paper.
    emit done(tr("“%1” was printed.").arg(m_report->title));
}

ProducedReport ReportsPlace::produced(const QString &fileName) const
{
    return {.kind = m_report->key,
            .title = m_report->title,
            .investment = m_investment,
            .meeting = m_choices->meeting(),
            .fileName = fileName,
            .figuresAt = m_figuresAt};
}

void ReportsPlace::note(const ProducedReport &report)
{
    const Status noted = m_document->noteReport(report);
    if (!noted && noted.error().code != Error::Code::FileReadOnly)
        emit failed(noted.error());
}

void ReportsPlace::chooseAgain(const ProducedReport &produced)
{
    const std::optional<ReportTemplate> which = reportTemplateOf(produced.kind);
    if (!which)
        return;
    choose(*which, produced.meeting);
    if (!produced.investment.isNull())
        m_choices->chooseInvestment({produced.investment});
    m_choices->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> ReportsPlace::panes() const
{
    return {m_choices, m_sections, m_beside->currentWidget()};
}

void ReportsPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReportsPlace::retranslate()
{
    m_formatLabel->setText(tr("Wri&te as"));
    m_sectionsLabel->setText(tr("Secti&ons in it"));
    m_sections->setAccessibleName(tr("Sections of the report"));
    m_save->setText(tr("&Save as…"));
    m_print->setText(tr("Pri&nt…"));
    m_beside->setTabText(m_beside->indexOf(m_preview), tr("Preview"));
    m_beside->setTabText(m_beside->indexOf(m_produced), tr("Written before"));
    m_format->clear(); // Filled anew, in the other language.
    fillFormats();
    if (isVisible())
        m_later.start(0);
}

} // namespace bundlinje
