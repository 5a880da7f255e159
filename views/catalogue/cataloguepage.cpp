#include "views/catalogue/cataloguepage.h"

#include "model/calc/unitprices.h"
#include "model/document/portfoliodocument.h"
#include "model/items/cataloguemodel.h"
#include "model/items/numbertext.h"
#include "views/heading.h"
#include "views/rowheight.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace bundlinje {

namespace {

using Kind = CatalogueModel::Kind;

constexpr std::array kinds{Kind::Prices, Kind::Effects, Kind::Index, Kind::Rules};

} // namespace

CataloguePage::CataloguePage(QWidget *parent)
    : QWidget(parent)
    , m_model(new CatalogueModel(this))
    , m_heading(new Heading(1.4, QFont::Normal, this))
    , m_explanation(new QLabel(this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
    , m_details(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    layOut();
    for (const Kind kind : kinds)
        m_kind->addItem(QString(), static_cast<int>(kind));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setKind(static_cast<Kind>(m_kind->currentData().toInt()));
        fitColumns();
        showChosen();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setWords(words);
        showChosen();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CataloguePage::showChosen);
    connect(m_copy, &QPushButton::clicked, this, &CataloguePage::copyChosen);
    connect(m_close, &QPushButton::clicked, this, &CataloguePage::closeRequested);
    retranslate();
}

void CataloguePage::layOut()
{
    for (QLabel *label : {m_explanation, m_count, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_kindLabel->setBuddy(m_kind);
    m_search->setClearButtonEnabled(true);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    rowsFollowText(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *details = new QScrollArea(this);
    details->setWidgetResizable(true);
    details->setFrameShape(QFrame::NoFrame);
    details->setWidget(m_details);
    details->setFixedHeight(fontMetrics().height() * 9);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kindLabel);
    row->addWidget(m_kind);
    row->addWidget(m_search, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_explanation);
    column->addLayout(row);
    column->addWidget(m_count);
    column->addWidget(m_table, 1);
    column->addWidget(details);
    column->addLayout(buttons);
}

void CataloguePage::setDocument(PortfolioDocument *document)
{
    m_document = document;
    showChosen();
}

void CataloguePage::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void CataloguePage::showChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_details->setText(rows.isEmpty() ? tr("Choose an entry to see all that is known of it.")
                                      : m_model->details(rows.first().row()));
    const bool isPrice = std::any_of(rows.begin(), rows.end(), [this](const QModelIndex &row) {
        return m_model->price(row.row()) != nullptr;
    });
    m_copy->setVisible(m_model->kind() == Kind::Prices);
    m_copy->setEnabled(isPrice && m_document && !m_document->isReadOnly());
    m_count->setText(tr("%1 of %2 entries fit", "%1 found, %2 all")
                         .arg(countText(m_model->rowCount(), QLocale()),
                              countText(m_model->wholeCount(), QLocale())));
}

void CataloguePage::copyChosen()
{
    if (!m_document)
        return;
    const Portfolio before = m_document->portfolio();
    Portfolio after = before;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const UnitPrice *price = m_model->price(row.row())) {
            after.unitPrices.append(asOwnPrice(*price, after.unitPrices));
            ids.append(after.unitPrices.constLast().id);
        }
    }
    if (ids.isEmpty())
        return;
    const auto number = static_cast<int>(ids.size());
    const Status done =
        m_document->changeSoon({.portfolio = PortfolioChange{before, after},
                                .reason = tr("Copy %Ln unit price(s)", "undo", number)});
    if (done)
        emit copied(tr("Copied to the portfolio's own unit prices: %1.")
                        .arg(ids.join(QStringLiteral(", "))));
    else
        emit failed(done.error());
}

void CataloguePage::fitColumns()
{
    m_table->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 48;
    for (int column = 0; column + 1 < CatalogueModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    const bool hasPayers = m_model->kind() == Kind::Prices;
    m_table->setColumnHidden(CatalogueModel::PayersColumn, !hasPayers);
    for (const int column : {CatalogueModel::GradeColumn, CatalogueModel::SourceColumn})
        m_table->setColumnHidden(column, m_model->kind() == Kind::Index);
}

void CataloguePage::retranslate()
{
    m_heading->setText(tr("Catalogue of unit prices"));
    m_explanation->setText(tr("Published prices, effects, index and rules that come with the "
                              "program. Nothing in it is a recommendation. Gross prices and net "
                              "gains are never added for the same person."));
    m_kindLabel->setText(tr("Sho&w"));
    const QStringList words{tr("Prices"), tr("Effects"), tr("Net price index"),
                            tr("Financing rules")};
    for (int i = 0; i < words.size(); ++i)
        m_kind->setItemText(i, words.at(i));
    m_search->setPlaceholderText(tr("Search by name, id, theme or source"));
    m_search->setAccessibleName(tr("Search the catalogue"));
    m_table->setAccessibleName(tr("Entries of the catalogue"));
    m_details->setAccessibleName(tr("All that is known of the entry"));
    m_copy->setText(tr("Cop&y to own prices"));
    m_close->setText(tr("&Close"));
    if (m_isFilled)
        fill();
    else
        showChosen();
}

void CataloguePage::fill()
{
    m_isFilled = true;
    m_model->setCatalogue(builtInCatalogue(), QLocale());
    fitColumns();
    showChosen();
}

void CataloguePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isFilled)
        fill();
}

void CataloguePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void CataloguePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace bundlinje
