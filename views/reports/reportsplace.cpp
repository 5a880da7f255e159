#include "views/reports/reportsplace.h"

#include "model/document/portfoliodocument.h"
#include "model/items/asofdate.h"
#include "model/items/errormessage.h"
#include "model/items/meetingreport.h"
#include "views/fields/formarea.h"
#include "views/fileflows.h"
#include "views/portfolio/sentencepage.h"
#include "views/reports/producedreportspane.h"
#include "views/reports/reportchoices.h"
#include "views/reports/reportparts.h"
#include "views/reports/reportpictures.h"
#include "views/reports/reportpreview.h"
#include "views/reports/reportprinting.h"
#include "views/waitcursor.h"

#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtGui/QFocusEvent>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Milliseconds without a key before pages are made anew.
constexpr int typingPause = 600;

} // namespace

ReportsPlace::ReportsPlace(FileFlows &files, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_pages(new QStackedWidget(this))
    , m_empty(new SentencePage(this))
    , m_choices(new ReportChoices(this))
    , m_parts(new ReportParts(this))
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
}

ReportsPlace::~ReportsPlace() = default;

void ReportsPlace::layOut()
{
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
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
    fields->addWidget(m_parts, 1);
    area->setWidget(form);
    auto *column = new QVBoxLayout;
    column->addWidget(area, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
    auto *contents = new QWidget(this);
    auto *row = new QHBoxLayout(contents);
    const int gap = fontMetrics().height() / 3;
    row->setContentsMargins(gap, gap, gap, gap);
    row->addLayout(column, 2);
    row->addWidget(m_beside, 5);
    m_pages->addWidget(contents);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
}

void ReportsPlace::connectParts()
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ReportsPlace::makeReport);
    connect(m_choices, &ReportChoices::changed, this,
            [this](bool isTyped) { m_later.start(isTyped ? typingPause : 0); });
    connect(m_parts, &ReportParts::changed, this, &ReportsPlace::showReport);
    connect(m_empty, &SentencePage::firstChosen, this, &ReportsPlace::newInvestmentAsked);
    connect(m_empty, &SentencePage::secondChosen, this, &ReportsPlace::importAsked);
    connect(m_empty, &SentencePage::linkChosen, this, &ReportsPlace::exampleAsked);
    connect(m_save, &QPushButton::clicked, this, &ReportsPlace::save);
    connect(m_print, &QPushButton::clicked, this, &ReportsPlace::print);
    connect(m_produced, &ProducedReportsPane::momentAsked, this, &ReportsPlace::momentAsked);
    connect(m_produced, &ProducedReportsPane::chosen, this, &ReportsPlace::chooseAgain);
}

void ReportsPlace::setDocument(PortfolioDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_parts->clear();
    m_produced->setDocument(document);
    showReport();
    if (document) {
        const auto readAnew = [this] {
            m_isStale = true;
            if (isVisible())
                m_later.start(0);
        };
        connect(document, &PortfolioDocument::changed, this, readAnew);
        connect(document, &PortfolioDocument::portfolioChanged, this, readAnew);
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
    if (isVisible()) // Else its pages are laid out when somebody comes to see them.
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
    showWhatThereIs();
    m_later.start(0);
}

void ReportsPlace::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    QWidget *begin = m_pages->currentWidget() == m_empty ? static_cast<QWidget *>(m_empty)
                                                         : static_cast<QWidget *>(m_choices);
    begin->setFocus(event->reason());
}

/// A meeting alone has minutes.
void ReportsPlace::showWhatThereIs()
{
    const bool isEmpty = m_document && m_document->summaries().isEmpty()
        && m_document->portfolio().meetings.isEmpty();
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    m_empty->setButtonsEnabled(m_document && !m_document->isReadOnly());
}

/// Nobody is to believe that an unreadable file has no investments.
void ReportsPlace::refuse(const Error &error)
{
    m_parts->clear();
    m_message->setText(sentence(errorMessage(error)));
    showReport();
}

void ReportsPlace::readContent()
{
    if (!m_document || !m_isStale)
        return;
    const WaitCursor waiting;
    m_readAt = m_document->moment().value_or(QDateTime::currentDateTimeUtc());
    const Result<PortfolioContent> content = m_document->content();
    if (!content)
        return refuse(content.error());
    m_isStale = false;
    const std::optional<PartialDate> asOf = asOfDate(*m_document);
    m_choices->setContent(*content, asOf ? asOf->latest() : QDate::currentDate());
}

Result<Report> ReportsPlace::madeReport()
{
    ReportRequest request = m_choices->request();
    m_figuresAt = m_readAt;
    const std::optional<PartialDate> asOf = asOfDate(*m_document);
    const QUuid meeting = m_choices->meeting();
    if (meeting.isNull())
        return reportOf(m_choices->content(), request,
                        {.portfolio = m_choices->content().portfolio,
                         .date = asOf ? asOf->latest() : QDate::currentDate(),
                         .asOf = asOf,
                         .locale = QLocale(),
                         .perspective = m_perspective});
    const Result<MeetingFigures> figures = meetingFigures(*m_document, meeting);
    if (!figures)
        return tl::make_unexpected(figures.error());
    request.meeting = *figures;
    m_figuresAt = figures->meeting.frozenAt.value_or(m_readAt);
    ReportSetting setting = settingOf(*figures, QLocale());
    setting.perspective = m_perspective;
    return reportOf(figures->content, request, setting);
}

void ReportsPlace::makeReport()
{
    if (!m_document || !isVisible())
        return;
    showWhatThereIs();
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
    m_parts->setReport(*report, m_choices->which());
    showReport();
}

void ReportsPlace::showReport()
{
    for (QPushButton *button : {m_save, m_print})
        button->setEnabled(m_parts->hasReport());
    if (m_parts->hasReport() && m_amountsHidden)
        m_preview->showSentence(tr("Amounts are hidden; the file has them."));
    else if (m_parts->hasReport())
        m_preview->showPages(printed(*m_parts->report(), QLocale()));
    else
        m_preview->clear();
}

/// What was chosen a moment ago is part of what is written.
void ReportsPlace::catchUp()
{
    if (m_later.isActive())
        makeReport();
}

void ReportsPlace::save()
{
    catchUp();
    const std::optional<Report> report = m_parts->report();
    if (!report || !m_document)
        return;
    // While somebody looks for a folder a colleague may change what is reported.
    ProducedReport made = produced(*report);
    const QString path = m_files.exportReport(*m_document, *report, m_parts->format());
    if (path.isEmpty())
        return;
    made.fileName = QFileInfo(path).fileName();
    emit written(made);
}

void ReportsPlace::print()
{
    catchUp();
    const std::optional<Report> report = m_parts->report();
    if (!report) {
        const QString why = m_message->text();
        emit done(why.isEmpty() ? tr("There is nothing to print.") : why);
        return;
    }
    ProducedReport made = produced(*report);
    const PrintedPages pages(printed(*report, QLocale()), QLocale());
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(report->title);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print “%1”").arg(report->title));
    dialog.setMinMax(1, pages.count());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const WaitCursor waiting;
    const QString file = printer.outputFileName();
    if (!printPages(pages, printer)) {
        emit failed({.code = Error::Code::CannotWrite,
                     .where = file.isEmpty() ? printer.printerName() : file});
        return;
    }
    if (!file.isEmpty())
        made.fileName = QFileInfo(file).fileName();
    emit written(made);
    emit done(tr("“%1” was printed.").arg(report->title));
}

ProducedReport ReportsPlace::produced(const Report &report) const
{
    const ReportRequest request = m_choices->request();
    ProducedReport made{.kind = report.key,
                        .title = report.title,
                        .investment = request.investment.value,
                        .meeting = m_choices->meeting(),
                        .period = request.scope.period,
                        .figuresAt = m_figuresAt};
    if (request.scope.payer)
        made.payer = *request.scope.payer;
    if (request.which == ReportTemplate::Account)
        made.year = request.account.year;
    return made;
}

void ReportsPlace::chooseAgain(const ProducedReport &produced)
{
    readContent();
    if (!m_choices->chooseAsIn(produced)) {
        emit done(tr("What “%1” is of is not in the portfolio any more.").arg(produced.title));
        return;
    }
    m_beside->setCurrentWidget(m_preview);
    m_choices->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> ReportsPlace::panes() const
{
    if (m_pages->currentWidget() == m_empty)
        return {m_empty};
    return {m_choices, m_parts, m_beside->currentWidget()};
}

void ReportsPlace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReportsPlace::retranslate()
{
    m_empty->setSentence(
        tr("Reports on the investments will stand here: for the board, the authority that repays, "
           "and the public."));
    m_empty->setButtons(tr("&New investment"), tr("&Import…"));
    m_empty->setLink(tr("See how it looks in the ex&ample"));
    m_save->setText(tr("&Save as…"));
    m_print->setText(tr("Pri&nt…"));
    m_beside->setTabText(m_beside->indexOf(m_preview), tr("Preview"));
    m_beside->setTabText(m_beside->indexOf(m_produced), tr("Earlier reports"));
    if (isVisible())
        m_later.start(0);
}

} // namespace bundlinje
