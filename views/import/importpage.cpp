#include "views/import/importpage.h"

#include "model/exchange/filewriter.h"
#include "model/exchange/mappingjson.h"
#include "model/exchange/reportfile.h"
#include "model/items/errormessage.h"
#include "model/items/importfieldtext.h"
#include "model/items/importfindingsmodel.h"
#include "model/items/numbertext.h"
#include "views/import/columnspane.h"
#include "views/import/previewpane.h"
#include "views/import/rememberedmappings.h"
#include "views/rowheight.h"

#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

enum Tab { ColumnsTab, PreviewTab, FindingsTab };

QString withSuffix(QString filePath, const QString &suffix)
{
    if (!filePath.isEmpty() && QFileInfo(filePath).suffix().isEmpty())
        filePath += u'.' + suffix;
    return filePath;
}

} // namespace

ImportPage::ImportPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_columns(new ColumnsPane(this))
    , m_preview(new PreviewPane(this))
    , m_findingsModel(new ImportFindingsModel(this))
    , m_findings(new QTableView(this))
    , m_accept(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    layOut();
    connectColumns();
    connect(m_accept, &QPushButton::clicked, this, &ImportPage::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::cancelled);
    connect(m_save, &QPushButton::clicked, this, &ImportPage::saveReport);
    connect(m_preview, &PreviewPane::ticksChanged, this, &ImportPage::updateCounts);
    connect(m_preview, &PreviewPane::clearEmptiedChosen, this, [this](bool clear) {
        m_session->setOptions({.clearEmptied = clear});
        planAnew();
    });
    retranslate();
}

void ImportPage::layOut()
{
    m_heading->setTextFormat(Qt::PlainText);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_findings->setModel(m_findingsModel);
    m_findings->verticalHeader()->hide();
    rowsFollowText(*m_findings);
    m_findings->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_findings->setTabKeyNavigation(false);
    m_findings->setWordWrap(false);
    m_findings->horizontalHeader()->setStretchLastSection(true);
    for (QWidget *tab : std::initializer_list<QWidget *>{m_columns, m_preview, m_findings})
        m_tabs->addTab(tab, QString());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_counts);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);
}

void ImportPage::connectColumns()
{
    connect(m_columns, &ColumnsPane::subjectChosen, this,
            [this](ImportSubject subject) { tryStep(m_session->setSubject(subject)); });
    connect(m_columns, &ColumnsPane::sheetChosen, this,
            [this](const QString &sheet) { tryStep(m_session->setSheet(sheet)); });
    connect(m_columns, &ColumnsPane::headerRowChosen, this, [this](int row) {
        m_session->setHeaderRow(row);
        tryStep({});
    });
    connect(m_columns, &ColumnsPane::textFormatChosen, this,
            [this](const TextFormat &format) { tryStep(m_session->setTextFormat(format)); });
    connect(m_columns, &ColumnsPane::mappingChosen, this, [this](const TableMapping &mapping) {
        m_session->setMapping(mapping);
        tryStep({});
    });
    connect(m_columns, &ColumnsPane::saveAsked, this, &ImportPage::saveMapping);
    connect(m_columns, &ColumnsPane::loadAsked, this, &ImportPage::loadMapping);
}

void ImportPage::start(const ImportSession &session)
{
    m_session = session;
    if (m_session->isCopied())
        m_session->rename(tr("Pasted rows"));
    const bool isTable = session.table() != nullptr;
    const std::optional<TableMapping> known =
        isTable ? rememberedMapping(session.mapping().columns) : std::nullopt;
    // Somebody who asked for prices is not given what was once read as investments.
    const bool isWanted = known
        && (session.mapping().subject == ImportSubject::Investments
            || known->subject == ImportSubject::UnitPrices);
    if (isWanted)
        m_session->adopt(*known);
    m_tabs->setTabVisible(ColumnsTab, isTable);
    m_tabs->setCurrentIndex(isTable && !isWanted ? ColumnsTab : PreviewTab);
    m_columns->show(*m_session);
    m_preview->setPlan({}, {}); // Ticks taken away from another source do not count here.
    planAnew();
}

void ImportPage::setAmountsHidden(bool hidden)
{
    m_columns->setAmountsHidden(hidden);
    m_preview->setAmountsHidden(hidden);
    m_findingsModel->setAmountsHidden(hidden);
}

void ImportPage::focusTable()
{
    if (m_tabs->currentIndex() == ColumnsTab)
        m_columns->focusTable();
    else
        m_preview->focusTable();
}

void ImportPage::tryStep(const Status &done)
{
    if (!done) {
        emit failed(done.error());
        return;
    }
    m_columns->show(*m_session);
    planAnew();
}

void ImportPage::planAnew()
{
    const Result<ImportPlan> plan = m_session->plan();
    m_plan = plan.value_or(ImportPlan());
    m_noPlan = plan ? std::nullopt : std::optional(plan.error());
    m_preview->setPlan(m_plan, m_session->portfolio());
    m_findingsModel->setReport(m_plan.report);
    m_findings->resizeColumnsToContents();
    retranslate();
}

QString ImportPage::whyNoPlan(const Error &error) const
{
    const QStringList twice = fieldsMappedTwice(m_session->mapping());
    if (twice.isEmpty())
        return sentence(errorMessage(error));
    QStringList labels;
    for (const QString &field : twice)
        labels.append(importFieldLabel(field, m_session->mapping().subject));
    return tr("Two columns are read into the same field: %1. Choose another field for one of them.")
        .arg(labels.join(u", "_s));
}

ImportPlan ImportPage::plan() const
{
    return without(m_plan, m_preview->unticked());
}

QString ImportPage::sourceName() const
{
    return m_session ? QFileInfo(m_session->path()).fileName() : QString();
}

bool ImportPage::isOfPrices() const
{
    return m_session && m_session->table()
        && m_session->mapping().subject == ImportSubject::UnitPrices;
}

void ImportPage::remember() const
{
    if (m_session && m_session->table())
        rememberMapping(m_session->mapping());
}

void ImportPage::updateCounts()
{
    const ImportReport &report = m_plan.report;
    const auto count = [](qsizetype number) {
        return countText(number, QLocale());
    };
    QStringList lines{
        tr("New: %1 · changed: %2 · unchanged: %3 · not in the source any more: %4 · cells that "
           "cannot be read: %5")
            .arg(count(report.added.size()), count(report.changed.size()),
                 count(report.unchanged.size()), count(report.removed.size()),
                 count(report.unreadable.size()))};
    if (!report.emptied.isEmpty() || !report.kept.isEmpty())
        lines.append(tr("Fields emptied in the source: %1 · kept because a person edited them: %2")
                         .arg(count(fieldCount(report.emptied)), count(fieldCount(report.kept))));
    const bool isReport = m_session && m_session->isReport();
    const qsizetype ticked = m_preview->tickedCount();
    // Of unit prices the settings change only as far as they have a tick.
    const bool changesSettings = m_plan.changes.portfolio.has_value() && m_plan.prices.isEmpty();
    const bool changesAny = ticked > 0 || changesSettings;
    if (isReport)
        lines.prepend(tr("A saved report of an import: nothing is changed here."));
    else if (!changesAny)
        lines.append(tr("Nothing would change."));
    m_counts->setText(m_noPlan ? whyNoPlan(*m_noPlan) : lines.join(u'\n'));
    m_accept->setEnabled(changesAny);
    m_accept->setVisible(!isReport);
    const int number = static_cast<int>(ticked);
    m_accept->setText(isOfPrices() ? tr("I&mport %Ln unit price(s) as one step", nullptr, number)
                                   : tr("I&mport %Ln investment(s) as one step", nullptr, number));
    m_cancel->setText(isReport ? tr("&Close") : tr("&Cancel"));
}

void ImportPage::saveReport()
{
    const QString json = tr("Report that can be opened again (*.json)");
    const QString csv = tr("Cells that cannot be read, as CSV (*.csv)");
    QString chosen = json;
    const QString typed = QFileDialog::getSaveFileName(this, tr("Save the report"), QString(),
                                                       json + u";;"_s + csv, &chosen);
    const QString file = withSuffix(typed, chosen == csv ? u"csv"_s : u"json"_s);
    if (file.isEmpty())
        return;
    const bool isCsv = file.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const Status written =
        writeFile(file, isCsv ? unreadableAsCsv(m_plan.report) : reportFile(m_plan.report),
                  Overwrite::Replace);
    if (!written)
        emit failed(written.error());
}

void ImportPage::saveMapping()
{
    const QString file = withSuffix(
        QFileDialog::getSaveFileName(this, tr("Save the mapping"), QString(), tr("JSON (*.json)")),
        u"json"_s);
    if (file.isEmpty())
        return;
    const Status written =
        writeFile(file, QJsonDocument(toJson(m_session->mapping())).toJson(), Overwrite::Replace);
    if (!written)
        emit failed(written.error());
}

void ImportPage::loadMapping()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Fetch a mapping"), QString(), tr("JSON (*.json)"));
    if (file.isEmpty())
        return;
    const Result<TableMapping> mapping = readMappingFile(file);
    if (!mapping) {
        emit failed(mapping.error());
        return;
    }
    m_session->adopt(*mapping);
    tryStep({});
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (m_session && m_session->isCopied()) {
            m_session->rename(tr("Pasted rows"));
            planAnew(); // With its words.
        } else {
            retranslate();
        }
    } else if (event->type() == QEvent::FontChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ImportPage::retranslate()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_heading->setFont(large);
    m_heading->setText(tr("What the import of %1 would do").arg(sourceName()));
    m_tabs->setTabText(ColumnsTab, tr("Colum&ns"));
    m_tabs->setTabText(PreviewTab, isOfPrices() ? tr("Un&it prices") : tr("&Investments"));
    m_tabs->setTabText(FindingsTab,
                       tr("Cells that cannot be &read (%1)")
                           .arg(countText(m_plan.report.unreadable.size(), QLocale())));
    m_findings->setAccessibleName(tr("Cells that cannot be read"));
    m_save->setText(tr("&Save the report…"));
    updateCounts();
}

} // namespace bundlinje
