#include "views/reports/producedreportspane.h"

#include "model/document/portfoliodocument.h"
#include "model/items/errormessage.h"
#include "model/items/momenttext.h"
#include "model/items/numbertext.h"
#include "model/items/rowsmodel.h"
#include "views/passfocus.h"
#include "views/rowheight.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr int titleColumn = 1;
constexpr int columns = 5;

} // namespace

ProducedReportsPane::ProducedReportsPane(QWidget *parent)
    : QStackedWidget(parent)
    , m_model(new RowsModel(this))
    , m_nothing(new QLabel(this))
    , m_table(new QTableView(this))
    , m_again(new QPushButton(this))
    , m_figures(new QPushButton(this))
{
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProducedReportsPane::updateButtons);
    const auto make = [this] {
        if (const ProducedReport *report = current())
            emit chosen(ProducedReport(*report)); // The list may be read anew meanwhile.
    };
    connect(m_table, &QTableView::activated, this, make);
    connect(m_again, &QPushButton::clicked, this, make);
    connect(m_figures, &QPushButton::clicked, this, [this] {
        if (const ProducedReport *report = current())
            emit momentAsked(QDateTime(report->figuresAt));
    });
    retranslate();
}

void ProducedReportsPane::layOut()
{
    m_table->setModel(m_model);
    m_model->setTitles(QStringList(columns)); // Words come with the language.
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    rowsFollowText(*m_table);
    // What is short is shown whole; the titles have what is left.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(titleColumn, QHeaderView::Stretch);
    auto *contents = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_figures);
    buttons->addStretch();
    auto *column = new QVBoxLayout(contents);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    addWidget(m_nothing);
    addWidget(contents);
    passFocus(*contents, *m_table);
}

void ProducedReportsPane::setDocument(PortfolioDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document) {
        connect(document, &PortfolioDocument::reportNoted, this, &ProducedReportsPane::refresh);
        connect(document, &PortfolioDocument::changed, this, &ProducedReportsPane::refresh);
        connect(document, &PortfolioDocument::portfolioChanged, this,
                &ProducedReportsPane::refresh);
    }
    m_reports.clear();
    refresh();
}

/// Only what somebody looks at is read.
void ProducedReportsPane::refresh()
{
    if (isVisible())
        load();
}

void ProducedReportsPane::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    load();
}

void ProducedReportsPane::load()
{
    Result<QList<ProducedReport>> reports =
        m_document ? m_document->reports() : QList<ProducedReport>();
    m_nothing->setText(
        reports ? tr("No report has been written of this portfolio yet. Each one that is saved or "
                     "printed will stand here, with the figures that it has.")
                : sentence(errorMessage(reports.error())));
    m_reports = std::move(reports).value_or(QList<ProducedReport>());
    const Result<QDateTime> changedAt =
        m_document ? m_document->figuresChangedAt() : Result<QDateTime>(QDateTime());
    QList<QStringList> rows;
    for (const ProducedReport &report : std::as_const(m_reports)) {
        // Nothing is said where it is not known.
        const bool isChanged = changedAt && report.figuresAt < *changedAt;
        rows.append(rowOf(report, isChanged));
    }
    m_model->setRows(rows);
    setCurrentIndex(rows.isEmpty() ? 0 : 1);
    if (!rows.isEmpty() && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    updateButtons();
}

QStringList ProducedReportsPane::rowOf(const ProducedReport &report, bool isChanged) const
{
    const QLocale locale;
    const QString of = momentText(report.figuresAt, locale);
    return {momentText(report.at, locale), report.title,
            isChanged ? tr("%1, changed since", "the moment of a report's figures").arg(of) : of,
            report.fileName.value_or(tr("printed")),
            report.person.isEmpty() ? QString::fromUtf16(missingText) : report.person};
}

void ProducedReportsPane::updateButtons()
{
    m_again->setEnabled(current());
    m_figures->setEnabled(current());
}

const ProducedReport *ProducedReportsPane::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() || rows.constFirst().row() >= m_reports.size()
        ? nullptr
        : &m_reports.at(rows.constFirst().row());
}

void ProducedReportsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStackedWidget::changeEvent(event);
}

void ProducedReportsPane::retranslate()
{
    setAccessibleName(tr("Earlier reports"));
    m_table->setAccessibleName(tr("Reports that were written"));
    m_model->setTitles({tr("Written"), tr("Report"), tr("Figures as of"), tr("File"), tr("By")});
    m_again->setText(tr("Make it a&gain"));
    m_again->setToolTip(tr("Chooses the same report, with the figures as they stand now"));
    m_figures->setText(tr("Show the fig&ures"));
    m_figures->setToolTip(tr("Shows the portfolio as it stood when the figures were taken"));
    refresh();
}

} // namespace bundlinje
