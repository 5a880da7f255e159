#include "views/history/historypage.h"

#include "model/document/portfoliodocument.h"
#include "model/items/checktext.h"
#include "model/items/historymodel.h"
#include "model/items/momenttext.h"
#include "model/items/numbertext.h"
#include "views/fields/messageline.h"
#include "views/history/historyfilterrow.h"
#include "views/passfocus.h"
#include "views/rowheight.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QUndoStack>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

HistoryPage::HistoryPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_filter(new HistoryFilterRow(this))
    , m_table(new QTableView(this))
    , m_count(new QLabel(this))
    , m_detail(new QPlainTextEdit(this))
    , m_remarkLabel(new QLabel(this))
    , m_remark(new QLineEdit(this))
    , m_remarkCheck(new MessageLine(this))
    , m_addRemark(new QPushButton(this))
    , m_restore(new QPushButton(this))
    , m_lookAt(new QPushButton(this))
{
    layOut();
    connectParts();
    passFocus(*this, *m_table);
    retranslate();
}

void HistoryPage::layOut()
{
    m_remarkLabel->setBuddy(m_remark);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    rowsFollowText(*m_table);
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
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    column->addWidget(m_detail);
    column->addLayout(remarks);
    column->addWidget(m_remarkCheck);
}

void HistoryPage::connectParts()
{
    connect(m_filter, &HistoryFilterRow::subjectChosen, this, [this] {
        m_model->setSubject(m_filter->subject());
        follow();
    });
    connect(m_filter, &HistoryFilterRow::filterChanged, this, &HistoryPage::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::showChosen);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPage::updateCount);
    connect(m_model, &HistoryModel::failed, this, &HistoryPage::failed);
    connect(m_remark, &QLineEdit::textChanged, this, &HistoryPage::showChosen);
    connect(m_remark, &QLineEdit::textChanged, this, &HistoryPage::checkRemark);
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
    m_isRead = false;
    m_model->setDocument(nullptr);
    m_filter->setInvestment(std::nullopt, {});
    m_filter->clear();
    m_remark->clear();
    if (!document)
        return;
    connect(document, &PortfolioDocument::changed, this, &HistoryPage::followDocument);
    connect(document, &PortfolioDocument::portfolioChanged, this, &HistoryPage::followDocument);
    connect(document, &PortfolioDocument::saved, this, &HistoryPage::followDocument);
    if (isVisible())
        read();
}

void HistoryPage::followDocument()
{
    if (isVisible())
        read();
}

void HistoryPage::read()
{
    if (std::exchange(m_isRead, true))
        m_model->update();
    else
        m_model->setDocument(m_document, m_filter->subject());
    follow();
}

void HistoryPage::showHistory(std::optional<InvestmentId> investment)
{
    const InvestmentSummary *summary =
        investment && m_document ? m_document->summary(*investment) : nullptr;
    m_filter->setInvestment(investment, summary ? summary->name : QString());
    m_isRead = false;
    if (!isVisible())
        return; // It is read as soon as it is shown.
    read();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
}

void HistoryPage::setAmountsHidden(bool hidden)
{
    m_model->setAmountsHidden(hidden);
    showChosen();
}

void HistoryPage::focusFilter()
{
    m_filter->focusText();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void HistoryPage::follow()
{
    if (m_model->rowCount() == 0 && m_model->canFetchMore({}))
        m_model->fetchMore({});
    m_filter->setChoices(m_model->persons(), m_model->fields());
    // What was chosen may be in the lists no more: another file, another language.
    m_model->setFilter(m_filter->filter());
    if (m_model->rowCount() == 0 && m_model->canFetchMore({}))
        m_model->fetchMore({});
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
        m_filter->setChoices(m_model->persons(), m_model->fields());
        updateCount();
        readOn();
    });
}

void HistoryPage::applyFilter()
{
    m_model->setFilter(m_filter->filter());
    follow();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
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
        ? tr("No changes match.")
        : tr("%Ln change(s)", nullptr, m_model->rowCount());
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
    const Revision wanted = *entry; // The rows move with what is saved.
    const int before = m_document->undoStack().index();
    const Status restored =
        m_document->restore(wanted.investment, wanted.revision, m_remark->text().trimmed());
    if (!restored) {
        emit failed(restored.error());
        return;
    }
    m_remark->clear();
    emit done(tr("The version of %1 was restored: %2.", "%1 date and time, %2 name")
                  .arg(momentText(wanted.at, QLocale()), wanted.name),
              m_document->undoStack().index() != before);
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

/// A remark stays in the history for good, so that this is said before it is added.
void HistoryPage::checkRemark()
{
    m_remarkCheck->show(MessageLine::Level::Check,
                        looksLikePersonNumber(m_remark->text())
                            ? checkText({.code = InvestmentCheck::Code::PersonNumber})
                            : QString());
    m_remark->setAccessibleDescription(m_remarkCheck->isHidden() ? QString()
                                                                 : m_remarkCheck->spoken());
}

void HistoryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_isRead = m_isRead && isVisible();
        m_isRead ? m_model->retranslate() : m_model->setDocument(nullptr);
        retranslate();
        if (m_isRead) {
            follow();
            m_table->selectRow(0);
        }
    } else if (event->type() == QEvent::FontChange) {
        m_detail->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    }
    QWidget::changeEvent(event);
}

void HistoryPage::retranslate()
{
    m_table->setAccessibleName(tr("Changes, newest first"));
    m_detail->setAccessibleName(tr("The chosen change in full"));
    m_remarkLabel->setText(tr("Why (may &be empty)"));
    m_addRemark->setText(tr("&Add as a remark"));
    m_restore->setText(tr("&Restore this version"));
    m_lookAt->setText(tr("Figures as of &then"));
    const QFontMetrics metrics = fontMetrics();
    const std::initializer_list<int> characters{20, 10, 26, 22, 22, 22, 12, 24};
    int column = 0;
    for (const int count : characters)
        m_table->setColumnWidth(column++, metrics.horizontalAdvance(u'0') * count);
    updateCount();
    showChosen();
    checkRemark();
}

} // namespace bundlinje
