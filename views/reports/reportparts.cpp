#include "views/reports/reportparts.h"

#include "model/items/reporttemplates.h"
#include "views/quietview.h"

#include <QtCore/QEvent>
#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

constexpr char reportFormatKey[] = "reports/format";
constexpr std::array writtenFormats{ReportFormat::Pdf, ReportFormat::Page, ReportFormat::Text,
                                    ReportFormat::Workbook, ReportFormat::Table};

QString writtenFormatName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return ReportParts::tr("PDF, to print and send");
    case ReportFormat::Page:
        return ReportParts::tr("HTML, to read on screen");
    case ReportFormat::Text:
        return ReportParts::tr("OpenDocument text, to edit");
    case ReportFormat::Workbook:
        return ReportParts::tr("Excel workbook, a sheet for each table");
    case ReportFormat::Table:
        return ReportParts::tr("CSV, the main table");
    }
    return {};
}

} // namespace

ReportParts::ReportParts(QWidget *parent)
    : QWidget(parent)
    , m_sectionsLabel(new QLabel(this))
    , m_sections(new QuietView<QListWidget>(this))
    , m_formatLabel(new QLabel(this))
    , m_format(new QComboBox(this))
{
    layOut();
    setFocusProxy(m_sections);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        QSettings().setValue(reportFormatKey, m_format->currentData());
        offerSections();
    });
    connect(m_sections, &QListWidget::itemChanged, this, [this] {
        keepSections();
        fillFormats();
        emit changed();
    });
    retranslate();
}

void ReportParts::layOut()
{
    constexpr int leastLines = 5;
    constexpr int fewestCharacters = 20;
    m_sectionsLabel->setBuddy(m_sections);
    m_formatLabel->setBuddy(m_format);
    m_sections->setWordWrap(true);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setMinimumHeight(m_sections->fontMetrics().lineSpacing() * leastLines);
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(fewestCharacters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_sectionsLabel);
    column->addWidget(m_sections, 1);
    column->addWidget(m_formatLabel);
    column->addWidget(m_format);
}

void ReportParts::setReport(const Report &report, ReportTemplate which)
{
    m_report = report;
    m_which = which;
    fillSections();
    fillFormats();
}

void ReportParts::clear()
{
    m_report.reset();
    fillSections();
    fillFormats();
}

std::optional<Report> ReportParts::report() const
{
    return m_report ? std::optional(withoutSections(*m_report, leftOut())) : std::nullopt;
}

ReportFormat ReportParts::format() const
{
    return reportFormatOf(m_format->currentData().toString()).value_or(ReportFormat::Pdf);
}

void ReportParts::fillSections()
{
    const QSignalBlocker quiet(m_sections);
    const int row = m_sections->currentRow();
    m_sections->clear();
    if (!m_report)
        return;
    const QStringList without = QSettings().value(sectionsKey()).toStringList();
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

/// Only what has no pictures can be a text: it depends on the sections that are left in.
void ReportParts::fillFormats()
{
    const std::optional<Report> shown = report();
    QList<ReportFormat> formats;
    for (const ReportFormat format : writtenFormats) {
        if (format != ReportFormat::Text || (shown && canBeWritten(*shown, format)))
            formats.append(format);
    }
    if (formats.size() != m_format->count()) {
        const QSignalBlocker quiet(m_format);
        m_format->clear();
        for (const ReportFormat format : std::as_const(formats))
            m_format->addItem(writtenFormatName(format), suffixOf(format));
        m_format->setCurrentIndex(
            std::max(0, m_format->findData(QSettings().value(reportFormatKey))));
    }
    offerSections();
}

/// A workbook that calculates needs all of it.
void ReportParts::offerSections()
{
    const bool isWhole = m_report && m_report->businessCase && format() == ReportFormat::Workbook;
    m_sections->setEnabled(!isWhole);
    m_sections->setToolTip(
        isWhole ? tr("The workbook calculates, so that all of the report is in it.") : QString());
}

QString ReportParts::sectionsKey() const
{
    return u"reports/without/"_s + keyOf(m_which);
}

QSet<QString> ReportParts::leftOut() const
{
    QSet<QString> keys;
    for (int row = 0; row < m_sections->count(); ++row) {
        const QListWidgetItem *item = m_sections->item(row);
        if (item->checkState() == Qt::Unchecked)
            keys.insert(item->data(Qt::UserRole).toString());
    }
    return keys;
}

void ReportParts::keepSections()
{
    QStringList keys = leftOut().values();
    keys.sort();
    QSettings().setValue(sectionsKey(), keys);
}

void ReportParts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReportParts::retranslate()
{
    m_sectionsLabel->setText(tr("Secti&ons in it"));
    m_formatLabel->setText(tr("Wri&te as"));
    m_sections->setAccessibleName(tr("Sections of the report"));
    const QSignalBlocker quiet(m_format);
    m_format->clear();
    fillFormats();
}

} // namespace bundlinje
