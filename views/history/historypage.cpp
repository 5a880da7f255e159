#include "views/history/historypage.h"

#include "model/document/portfoliodocument.h"
#include "model/items/historymodel.h"
#include "model/items/numbertext.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// Replaces the entries after the first, which means "all", and keeps the choice.
void fill(QComboBox &box, const QStringList &texts)
{
    QStringList known;
    for (int i = 1; i < box.count(); ++i)
        known.append(box.itemText(i));
    if (known == texts)
        return;
    const QSignalBlocker blocker(box);
    const QString chosen = box.currentIndex() > 0 ? box.currentText() : QString();
    while (box.count() > 1)
        box.removeItem(1);
    box.addItems(texts);
    box.setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, box.findText(chosen)));
}

QString choice(const QComboBox &box)
{
    return box.currentIndex() > 0 ? box.currentText() : QString();
}

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_scopeLabel(new QLabel(this))
    , m_scope(new QComboBox(this))
    , m_personLabel(new QLabel(this))
    , m_person(new QComboBox(this))
    , m_fieldLabel(new QLabel(this))
    , m_field(new QComboBox(this))
    , m_textLabel(new QLabel(this))
    , m_text(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_count(new QLabel(this))
    , m_detail(new QPlainTextEdit(this))
    , m_remarkLabel(new QLabel(this))
    , m_remark(new QLineEdit(this))
    , m_addRemark(new QPushButton(this))
    , m_restore(new QPushButton(this))
    , m_lookAt(new QPushButton(this))
{
    m_person->addItem(QString());
    m_field->addItem(QString());
    layOut();
    connectParts();
    setFocusProxy(m_table);
    retranslate();
}

void HistoryPage::layOut()
{
    for (QComboBox *box : {m_scope, m_person, m_field})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scopeLabel->setBuddy(m_scope);
    m_personLabel->setBuddy(m_person);
    m_fieldLabel->setBuddy(m_field);
    m_textLabel->setBuddy(m_text);
    m_remarkLabel->setBuddy(m_remark);
    m_text->setClearButtonEnabled(true);
    auto *filters = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_scopeLabel, m_scope, m_personLabel, m_person, m_fieldLabel, m_field, m_textLabel})
        filters->addWidget(part);
    filters->addWidget(m_text, 1);

    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);

    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    m_count->setTextFormat(Qt::PlainText);
    auto *remarks = new QHBoxLayout;
    remarks->addWidget(m_remarkLabel);
    remarks->addWidget(m_remark, 1);
    remarks->addWidget(m_addRemark);
    remarks->addWidget(m_restore);
    remarks->addWidget(m_lookAt);

    auto *column = new QVBoxLayout(this);
    column->addLayout(filters);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    column->addWidget(m_detail);
    column->addLayout(remarks);
}

void HistoryPage::connectParts()
{
    connect(m_scope, &QComboBox::activated, this, [this](int index) {
        m_model->setSubject(m_investment && index == 0 ? m_investment : std::nullopt);
        follow();
    });
    connect(m_person, &QComboBox::activated, this, &HistoryPage::applyFilter);
    connect(m_field, &QComboBox::activated, this, &HistoryPage::applyFilter);
    connect(m_text, &QLineEdit::textChanged, this, &HistoryPage::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::showChosen);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPage::updateCount);
    connect(m_model, &HistoryModel::failed, this, &HistoryPage::failed);
    connect(m_remark, &QLineEdit::textChanged, this, &HistoryPage::showChosen);
    connect(m_addRemark, &QPushButton::clicked, this, &HistoryPage::addRemark);
    connect(m_restore, &QPushButton::clicked, this, &HistoryPage::restore);
    connect(m_lookAt, &QPushButton::clicked, this, [this] {
        if (const Revision *entry = chosen())
            emit momentAsked(entry->at);
    });
}

void HistoryPage::setDocument(PortfolioDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_investment.reset();
    m_model->setDocument(document);
    m_remark->clear();
    if (!document)
        return;
    const auto update = [this] {
        if (isVisible()) {
            m_model->update();
            follow();
        }
    };
    connect(document, &PortfolioDocument::changed, this, update);
    connect(document, &PortfolioDocument::portfolioChanged, this, update);
    connect(document, &PortfolioDocument::saved, this, update);
}

void HistoryPage::showHistory(std::optional<InvestmentId> investment)
{
    m_investment = investment;
    fillScopes();
    m_scope->setCurrentIndex(0);
    m_model->setSubject(investment);
    m_model->update();
    follow();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->update();
    follow();
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void HistoryPage::follow()
{
    if (m_model->rowCount() == 0 && m_model->canFetchMore({}))
        m_model->fetchMore({});
    fillPersons();
    fillFields();
    updateCount();
    readOn();
}

/// A filter that few entries pass does not fill the table at once, and the table asks for more only
/// when it is scrolled; so this asks in the breaks between other work.
void HistoryPage::readOn()
{
    if (m_isReading || !m_model->canFetchMore({}) || m_table->verticalScrollBar()->maximum() > 0)
        return;
    m_isReading = true;
    QTimer::singleShot(0, this, [this] {
        m_isReading = false;
        m_model->fetchMore({});
        fillFields();
        updateCount();
        readOn();
    });
}

void HistoryPage::applyFilter()
{
    m_model->setFilter({choice(*m_person), choice(*m_field), m_text->text()});
    follow();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void HistoryPage::fillScopes()
{
    m_scope->clear();
    if (m_investment) {
        const InvestmentSummary *summary =
            m_document ? m_document->summary(*m_investment) : nullptr;
        m_scope->addItem(summary ? summary->name : tr("This investment"));
    }
    m_scope->addItem(tr("The whole file"));
}

void HistoryPage::fillPersons()
{
    fill(*m_person, m_model->persons());
}

void HistoryPage::fillFields()
{
    fill(*m_field, m_model->fields());
}

const Revision *HistoryPage::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->entryAt(index.row()) : nullptr;
}

void HistoryPage::showChosen()
{
    const Revision *entry = chosen();
    const bool isEditable = m_document && !m_document->isReadOnly();
    const bool isThere = entry && m_document
        && (entry->investment.isNull() || m_document->summary(entry->investment));
    m_lookAt->setEnabled(entry != nullptr);
    m_restore->setEnabled(entry && isEditable);
    m_addRemark->setEnabled(isEditable && isThere && !entry->investment.isNull()
                            && !m_remark->text().trimmed().isEmpty());
    m_remark->setEnabled(isEditable);
    if (!entry) {
        m_detail->clear();
        return;
    }
    const int row = m_table->currentIndex().row();
    const auto whole = [&](HistoryModel::Column column) {
        return m_model->index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    m_detail->setPlainText(tr("%1\nBefore: %2\nAfter: %3", "%1 name of a field")
                               .arg(whole(HistoryModel::FieldColumn),
                                    whole(HistoryModel::BeforeColumn),
                                    whole(HistoryModel::AfterColumn)));
}

void HistoryPage::updateCount()
{
    const QLocale locale;
    QString text = m_model->rowCount() == 0 && !m_model->canFetchMore({})
        ? tr("No change fits.")
        : tr("%n change(s)", nullptr, m_model->rowCount());
    if (m_model->canFetchMore({}))
        text = tr("%1; %2 of %3 entries looked at so far", "%1 number of changes")
                   .arg(text, countText(m_model->entriesRead(), locale),
                        countText(m_model->entryCount(), locale));
    m_count->setText(text);
}

void HistoryPage::restore()
{
    const Revision *entry = chosen();
    if (!entry || !m_document)
        return;
    // What a deletion deleted is the version before it; a second deletion is one further on.
    Revision wanted = *entry;
    while (wanted.revision > 1 && !wanted.investment.isNull()
           && !m_document->investmentAt(wanted.investment, wanted.revision))
        --wanted.revision;
    const Status restored =
        m_document->restore(wanted.investment, wanted.revision, m_remark->text().trimmed());
    if (!restored) {
        emit failed(restored.error());
        return;
    }
    m_remark->clear();
    emit done(
        tr("The version of %1 stands again: %2.", "%1 date and time, %2 name")
            .arg(QLocale().toString(wanted.at.toLocalTime(), QLocale::ShortFormat), wanted.name));
}

void HistoryPage::addRemark()
{
    const Revision *entry = chosen();
    if (!entry || !m_document)
        return;
    const Status added = m_document->addRemark(entry->investment, m_remark->text().trimmed());
    if (!added)
        emit failed(added.error());
    else
        m_remark->clear();
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
        m_detail->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    }
    QWidget::changeEvent(event);
}

void HistoryPage::retranslate()
{
    m_scopeLabel->setText(tr("Histor&y of"));
    m_personLabel->setText(tr("&Who"));
    m_person->setItemText(0, tr("everybody"));
    m_fieldLabel->setText(tr("Fie&ld"));
    m_field->setItemText(0, tr("all fields"));
    m_textLabel->setText(tr("Conta&ins"));
    m_text->setAccessibleName(tr("Only changes that contain these words"));
    m_table->setAccessibleName(tr("Changes, newest first"));
    m_detail->setAccessibleName(tr("The chosen change in full"));
    m_remarkLabel->setText(tr("Why (may be em&pty)"));
    m_addRemark->setText(tr("&Add as a remark"));
    m_restore->setText(tr("&Restore this version"));
    m_lookAt->setText(tr("Figures as of &then"));
    fillScopes();
    if (m_investment && !m_model->subject())
        m_scope->setCurrentIndex(1);
    const QFontMetrics metrics = fontMetrics();
    const std::initializer_list<int> characters{18, 10, 24, 24, 24, 24, 12, 24};
    int column = 0;
    for (const int count : characters)
        m_table->setColumnWidth(column++, metrics.averageCharWidth() * count);
    updateCount();
    showChosen();
}

} // namespace bundlinje
