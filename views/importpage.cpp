#include "views/importpage.h"

#include "model/exchange/filewriter.h"
#include "model/items/labels.h"
#include "model/items/numbertext.h"
#include "model/items/reasontext.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QTableWidget *makeTable(int columns, QWidget *parent)
{
    auto *table = new QTableWidget(0, columns, parent);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setResizeContentsPrecision(50);
    return table;
}

void addRow(QTableWidget &table, const QStringList &texts)
{
    const int row = table.rowCount();
    table.insertRow(row);
    for (int column = 0; column < texts.size(); ++column)
        table.setItem(row, column, new QTableWidgetItem(texts.at(column)));
}

} // namespace

ImportPage::ImportPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_clearEmptied(new QCheckBox(this))
    , m_tabs(new QTabWidget(this))
    , m_changes(makeTable(5, this))
    , m_unreadable(makeTable(5, this))
    , m_save(new QPushButton(this))
    , m_accept(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tabs->addTab(m_changes, QString());
    m_tabs->addTab(m_unreadable, QString());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_counts);
    layout->addWidget(m_clearEmptied);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &ImportPage::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::cancelled);
    connect(m_save, &QPushButton::clicked, this, &ImportPage::saveUnreadable);
    connect(m_clearEmptied, &QCheckBox::toggled, this,
            [this](bool clear) { emit optionsChosen({.clearEmptied = clear}); });
    setFocusProxy(m_accept);
    retranslate();
}

void ImportPage::setPlan(const ImportPlan &plan)
{
    m_plan = plan;
    fill();
}

void ImportPage::fill()
{
    const QSignalBlocker blocker(m_clearEmptied);
    m_clearEmptied->setChecked(!m_plan.report.emptiedAreKept);
    m_clearEmptied->setVisible(!m_plan.report.emptied.isEmpty());
    const bool changesAny =
        !m_plan.changes.investments.isEmpty() || m_plan.changes.portfolio.has_value();
    m_accept->setEnabled(changesAny);
    m_save->setEnabled(!m_plan.report.unreadable.isEmpty());
    fillCounts();
    fillChanges();
    fillUnreadable();
}

void ImportPage::fillCounts()
{
    const ImportReport &report = m_plan.report;
    const auto count = [](qsizetype number) {
        return countText(number, QLocale());
    };
    QStringList lines{
        tr("Added: %1 · changed: %2 · unchanged: %3 · not in the source any more: %4")
            .arg(count(report.added.size()), count(report.changed.size()),
                 count(report.unchanged.size()), count(report.removed.size())),
        tr("Fields emptied in the source: %1 · kept because a person edited them: %2 · cells that "
           "cannot be read: %3")
            .arg(count(fieldCount(report.emptied)), count(fieldCount(report.kept)),
                 count(report.unreadable.size()))};
    if (!report.missingFiles.isEmpty())
        lines.append(tr("Missing files: %1").arg(report.missingFiles.join(u", "_s)));
    if (!report.missingColumns.isEmpty())
        lines.append(tr("Missing columns: %1").arg(report.missingColumns.join(u", "_s)));
    if (!report.unknownColumns.isEmpty())
        lines.append(tr("Unknown columns, kept with the imported data: %1")
                         .arg(report.unknownColumns.join(u", "_s)));
    if (!m_accept->isEnabled())
        lines.append(tr("Nothing would change."));
    m_counts->setText(lines.join(u'\n'));
}

void ImportPage::fillChanges()
{
    m_changes->setRowCount(0);
    const auto addItems = [this](const QList<ImportedItem> &items, const QString &what) {
        for (const ImportedItem &item : items) {
            if (item.fields.isEmpty())
                addRow(*m_changes, {what, item.name, {}, {}, {}});
            for (const FieldDifference &field : item.fields)
                addRow(*m_changes,
                       {what, item.name, fieldLabel(field.field), field.before, field.after});
        }
    };
    const ImportReport &report = m_plan.report;
    addItems(report.changed, tr("changed"));
    addItems(report.kept, tr("kept"));
    addItems(report.emptied,
             report.emptiedAreKept ? tr("emptied there, kept here") : tr("emptied"));
    addItems(report.removed, tr("not there any more"));
    addItems(report.added, tr("added"));
    m_changes->resizeColumnsToContents();
}

void ImportPage::fillUnreadable()
{
    m_unreadable->setRowCount(0);
    for (const CellFinding &finding : m_plan.report.unreadable)
        addRow(*m_unreadable,
               {finding.file, countText(finding.row, QLocale()), finding.column, finding.value,
                reasonText(finding.reason)});
    m_unreadable->resizeColumnsToContents();
}

void ImportPage::saveUnreadable()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the list"), QString(), tr("CSV (*.csv)"));
    if (file.isEmpty())
        return;
    const Status written = writeFile(file, unreadableAsCsv(m_plan.report), Overwrite::Replace);
    if (!written)
        emit failed(written.error());
}

void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportPage::retranslate()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_heading->setFont(large);
    m_heading->setText(tr("What the import would do"));
    m_clearEmptied->setText(tr("C&lear the fields that the source has emptied"));
    m_tabs->setTabText(0, tr("&Investments"));
    m_tabs->setTabText(1, tr("Cells that cannot be &read"));
    m_changes->setAccessibleName(tr("Investments and fields that the import concerns"));
    m_unreadable->setAccessibleName(tr("Cells that cannot be read"));
    m_changes->setHorizontalHeaderLabels(
        {tr("What"), tr("Investment"), tr("Field"), tr("Before"), tr("After")});
    m_unreadable->setHorizontalHeaderLabels(
        {tr("File"), tr("Row"), tr("Column"), tr("Value"), tr("Reason")});
    m_save->setText(tr("&Save the list of cells…"));
    m_accept->setText(tr("I&mport as one step"));
    m_cancel->setText(tr("&Cancel"));
    fill();
}

} // namespace bundlinje
