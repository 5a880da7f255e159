#include "views/history/safetycopiespage.h"

#include "model/document/portfoliodocument.h"
#include "model/exchange/contentdifference.h"
#include "model/items/datetext.h"
#include "model/items/differencetext.h"
#include "model/items/hiddenamounts.h"
#include "model/items/momenttext.h"
#include "model/items/numbertext.h"
#include "model/items/rowsmodel.h"
#include "views/passfocus.h"
#include "views/rowheight.h"

#include <QtCore/QEvent>
#include <QtGui/QUndoStack>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

void setUp(QTableView &table, RowsModel &model)
{
    table.setModel(&model);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    rowsFollowText(table);
    table.horizontalHeader()->setStretchLastSection(true);
}

QString timeText(const SafetyCopy &copy)
{
    return copy.reason == SafetyCopy::Reason::Migration
        ? dateText(PartialDate::fromDate(copy.at.toLocalTime().date()), QLocale())
        : momentText(copy.at, QLocale());
}

} // namespace

SafetyCopiesPage::SafetyCopiesPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new RowsModel(this))
    , m_differences(new RowsModel(this))
    , m_intro(new QLabel(this))
    , m_table(new QTableView(this))
    , m_compare(new QPushButton(this))
    , m_restore(new QPushButton(this))
    , m_openCopy(new QPushButton(this))
    , m_compared(new QLabel(this))
    , m_differenceTable(new QTableView(this))
{
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SafetyCopiesPage::updateButtons);
    connect(m_table, &QTableView::activated, this, &SafetyCopiesPage::compare);
    connect(m_compare, &QPushButton::clicked, this, &SafetyCopiesPage::compare);
    connect(m_restore, &QPushButton::clicked, this, &SafetyCopiesPage::restore);
    connect(m_openCopy, &QPushButton::clicked, this, [this] {
        if (const SafetyCopy *copy = chosen())
            emit copyAsked(copy->filePath);
    });
    passFocus(*this, *m_table);
    retranslate();
}

void SafetyCopiesPage::layOut()
{
    setUp(*m_table, *m_model);
    setUp(*m_differenceTable, *m_differences);
    for (QLabel *label : {m_intro, m_compared}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_compare);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_openCopy);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    column->addWidget(m_compared);
    column->addWidget(m_differenceTable, 1);
    m_compared->hide();
    m_differenceTable->hide();
}

void SafetyCopiesPage::setDocument(PortfolioDocument *document)
{
    m_document = document;
    load();
}

void SafetyCopiesPage::setAmountsHidden(bool hidden)
{
    m_amountsHidden = hidden;
    if (m_differenceTable->isVisible())
        compare();
}

void SafetyCopiesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void SafetyCopiesPage::load()
{
    const auto reasonText = [](SafetyCopy::Reason reason) {
        switch (reason) {
        case SafetyCopy::Reason::Opening:
            return tr("at opening");
        case SafetyCopy::Reason::Import:
            return tr("before an import");
        case SafetyCopy::Reason::Restore:
            return tr("before a safety copy was restored");
        case SafetyCopy::Reason::Migration:
            return tr("before the file was brought up to date");
        }
        return QString();
    };
    m_compared->hide();
    m_differenceTable->hide();
    // The figures are read from each copy, so only while somebody looks.
    m_copies =
        m_document && isVisible() ? safetyCopies(m_document->filePath()) : QList<SafetyCopy>();
    const QLocale locale;
    QList<QStringList> rows;
    for (const SafetyCopy &copy : std::as_const(m_copies))
        rows.append({timeText(copy), reasonText(copy.reason),
                     copy.investments ? countText(*copy.investments, locale)
                                      : QStringView(missingText).toString(),
                     locale.formattedDataSize(copy.size), copy.filePath});
    m_model->setRows(rows);
    if (!rows.isEmpty() && !chosen())
        m_table->selectRow(0);
    m_intro->setText(
        tr("Whole copies of the file: one on each day that it was changed and opened, and one "
           "before each import. The last %1 of each kind are kept.")
            .arg(countText(keptSafetyCopies, locale)));
    updateButtons();
}

const SafetyCopy *SafetyCopiesPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() || rows.first().row() >= m_copies.size()
        ? nullptr
        : &m_copies.at(rows.first().row());
}

void SafetyCopiesPage::updateButtons()
{
    const SafetyCopy *copy = chosen();
    m_compare->setEnabled(copy != nullptr);
    m_openCopy->setEnabled(copy != nullptr);
    m_restore->setEnabled(copy && m_document && !m_document->isReadOnly());
}

std::optional<PortfolioContent> SafetyCopiesPage::contentOf(const SafetyCopy &copy)
{
    Result<PortfolioContent> content = contentOfSafetyCopy(copy.filePath);
    if (!content) {
        emit failed(content.error());
        return std::nullopt;
    }
    return std::move(*content);
}

void SafetyCopiesPage::compare()
{
    const SafetyCopy *copy = chosen();
    if (!copy || !m_document)
        return;
    const std::optional<PortfolioContent> before = contentOf(*copy);
    if (!before)
        return;
    const Result<PortfolioContent> after = m_document->content();
    if (!after) {
        emit failed(after.error());
        return;
    }
    PartContext context;
    context.portfolio = after->portfolio;
    const auto shown = [this](const QString &value) {
        return m_amountsHidden ? withoutAmounts(value) : value;
    };
    QList<QStringList> rows;
    const QList<ContentDifference> found = differences(*before, *after);
    for (const ContentDifference &difference : found) {
        const QString name =
            difference.investment.isNull() ? tr("(settings of the portfolio)") : difference.name;
        if (difference.kind == ContentDifference::Kind::Added)
            rows.append({name, tr("(added since)"), {}, name});
        if (difference.kind == ContentDifference::Kind::Deleted)
            rows.append({name, tr("(deleted since)"), name, {}});
        const QList<ShownDifference> fields = shownDifferences(difference.fields, context);
        for (const ShownDifference &field : fields)
            rows.append({name, field.label, shown(field.before), shown(field.after)});
    }
    m_differences->setRows(rows);
    m_compared->setText(
        rows.isEmpty()
            ? tr("The file is as in the copy of %1.").arg(timeText(*copy))
            : tr("%Ln field(s) differ from the copy of %1.", nullptr, static_cast<int>(rows.size()))
                  .arg(timeText(*copy)));
    m_compared->show();
    m_differenceTable->setVisible(!rows.isEmpty());
}

void SafetyCopiesPage::restore()
{
    const SafetyCopy *copy = chosen();
    if (!copy || !m_document)
        return;
    const QString time = timeText(*copy);
    const std::optional<PortfolioContent> content = contentOf(*copy);
    if (!content)
        return;
    // What is there now gets a copy of its own first, or nothing is done.
    const auto safe = makeSafetyCopy(m_document->filePath(), SafetyCopy::Reason::Restore,
                                     QDateTime::currentDateTimeUtc());
    if (!safe) {
        emit failed(safe.error());
        return;
    }
    const int before = m_document->undoStack().index();
    const Status restored =
        m_document->replaceBy(*content, tr("Restore the safety copy of %1").arg(time));
    load();
    if (!restored)
        emit failed(restored.error());
    else
        emit done(tr("Everything is as in the safety copy of %1.").arg(time),
                  m_document->undoStack().index() != before);
}

void SafetyCopiesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SafetyCopiesPage::retranslate()
{
    m_model->setTitles({tr("Made"), tr("Why"), tr("Investments"), tr("Size"), tr("File")});
    m_differences->setTitles({tr("Investment"), tr("Field"), tr("In the copy"), tr("Now")});
    m_table->setAccessibleName(tr("Safety copies, newest first"));
    m_differenceTable->setAccessibleName(tr("What differs from the copy"));
    m_compare->setText(tr("Compare &with now"));
    m_restore->setText(tr("&Restore"));
    m_openCopy->setText(tr("&Open as a file of its own…"));
    const int character = fontMetrics().horizontalAdvance(u'0');
    const std::initializer_list<int> widths{22, 34, 14, 14};
    int column = 0;
    for (const int width : widths)
        m_table->setColumnWidth(column++, character * width);
    for (int i = 0; i < 3; ++i)
        m_differenceTable->setColumnWidth(i, character * 32);
    load();
}

} // namespace bundlinje
