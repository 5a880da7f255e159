#include "views/import/previewpane.h"

#include "model/items/importpreviewfilter.h"
#include "model/items/numbertext.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

using Kind = ImportPreviewModel::Kind;

constexpr std::array kinds{Kind::Added, Kind::Changed, Kind::Unchanged, Kind::Removed,
                           Kind::NotRead};

/// So many lines are opened at once; more would take longer than a person reads.
constexpr int mostExpanded = 200;

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportPreviewModel(this))
    , m_filter(new ImportPreviewFilter(this))
    , m_notes(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_all(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_clearEmptied(new QCheckBox(this))
    , m_tree(new QTreeView(this))
{
    m_filter->setSourceModel(m_model);
    m_tree->setModel(m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_text->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_text, 1);
    row->addWidget(m_all);
    row->addWidget(m_none);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_notes);
    layout->addWidget(m_clearEmptied);
    layout->addWidget(m_tree, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PreviewPane::filter);
    connect(m_text, &QLineEdit::textChanged, this, &PreviewPane::filter);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->tickAll(false); });
    connect(m_clearEmptied, &QCheckBox::toggled, this, &PreviewPane::clearEmptiedChosen);
    connect(m_model, &ImportPreviewModel::ticksChanged, this, &PreviewPane::ticksChanged);
    retranslate();
}

void PreviewPane::setPlan(const ImportPlan &plan, const Portfolio &portfolio)
{
    m_plan = plan;
    m_portfolio = portfolio;
    m_model->setPlan(plan, QLocale(), portfolio);
    const QSignalBlocker blocker(m_clearEmptied);
    m_clearEmptied->setChecked(!plan.report.emptiedAreKept);
    m_clearEmptied->setVisible(!plan.report.emptied.isEmpty());
    fillKinds();
    filter();
    m_tree->resizeColumnToContents(ImportPreviewModel::KindColumn);
    m_tree->header()->resizeSection(ImportPreviewModel::NameColumn,
                                    fontMetrics().averageCharWidth() * 45);
    m_tree->header()->resizeSection(ImportPreviewModel::BeforeColumn,
                                    fontMetrics().averageCharWidth() * 35);
    QStringList notes;
    const ImportReport &report = plan.report;
    const auto note = [&](const QString &text, const QStringList &names) {
        if (!names.isEmpty())
            notes.append(text.arg(names.join(u", "_s)));
    };
    note(tr("Missing files: %1"), report.missingFiles);
    note(tr("Missing columns: %1"), report.missingColumns);
    note(tr("Columns without a field: %1"), report.unknownColumns);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

void PreviewPane::setAmountsHidden(bool hidden)
{
    m_model->setAmountsHidden(hidden);
}

void PreviewPane::focusTable()
{
    m_tree->setFocus();
}

QSet<InvestmentId> PreviewPane::unticked() const
{
    return m_model->unticked();
}

qsizetype PreviewPane::tickedCount() const
{
    return m_model->tickedCount();
}

void PreviewPane::fillKinds()
{
    const QSignalBlocker blocker(m_kind);
    const QVariant chosen = m_kind->currentData();
    m_kind->clear();
    m_kind->addItem(tr("All"));
    for (const Kind kind : kinds)
        m_kind->addItem(
            tr("%1 (%2)", "kind of line and how many")
                .arg(previewKindLabel(kind), countText(m_model->countOf(kind), QLocale())),
            static_cast<int>(kind));
    m_kind->setCurrentIndex(chosen.isValid() ? m_kind->findData(chosen) : 0);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void PreviewPane::filter()
{
    const QVariant kind = m_kind->currentData();
    m_filter->setKind(kind.isValid() ? std::optional(static_cast<Kind>(kind.toInt()))
                                     : std::nullopt);
    m_filter->setText(m_text->text());
    if (m_filter->rowCount() <= mostExpanded)
        m_tree->expandAll();
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewPane::retranslate()
{
    m_kind->setAccessibleName(tr("Kind of lines that are shown"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setPlaceholderText(tr("Filter by name, field or value"));
    m_all->setText(tr("Tick &all"));
    m_none->setText(tr("Tick n&one"));
    m_clearEmptied->setText(tr("C&lear the fields that the source has emptied"));
    m_tree->setAccessibleName(tr("Investments and fields that the import concerns"));
    setPlan(m_plan, m_portfolio);
}

} // namespace bundlinje
