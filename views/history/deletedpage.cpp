#include "views/history/deletedpage.h"

#include "model/document/portfoliodocument.h"
#include "model/items/momenttext.h"
#include "model/items/rowsmodel.h"
#include "views/passfocus.h"
#include "views/rowheight.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString namesOf(const QList<Revision> &deletions)
{
    constexpr qsizetype named = 10;
    QStringList names;
    for (const Revision &deletion : deletions.first(std::min(named, deletions.size())))
        names.append(deletion.name);
    if (deletions.size() > named)
        names.append(u"…"_s);
    return names.join(u", "_s);
}

} // namespace

DeletedPage::DeletedPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new RowsModel(this))
    , m_intro(new QLabel(this))
    , m_table(new QTableView(this))
    , m_restore(new QPushButton(this))
    , m_empty(new QPushButton(this))
    , m_question(new QFrame(this))
    , m_questionText(new QLabel(m_question))
    , m_yes(new QPushButton(m_question))
    , m_no(new QPushButton(m_question))
{
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DeletedPage::updateButtons);
    connect(m_table, &QTableView::activated, this, &DeletedPage::restore);
    connect(m_restore, &QPushButton::clicked, this, &DeletedPage::restore);
    connect(m_empty, &QPushButton::clicked, this, &DeletedPage::askToEmpty);
    connect(m_yes, &QPushButton::clicked, this, &DeletedPage::empty);
    connect(m_no, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_empty->setFocus();
    });
    passFocus(*this, *m_table);
    retranslate();
}

void DeletedPage::layOut()
{
    for (QLabel *label : {m_intro, m_questionText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    rowsFollowText(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_question->setFrameShape(QFrame::StyledPanel);
    m_question->hide();
    auto *question = new QHBoxLayout(m_question);
    question->addWidget(m_questionText, 1);
    question->addWidget(m_yes);
    question->addWidget(m_no);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addStretch();
    buttons->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addWidget(m_table, 1);
    column->addWidget(m_question);
    column->addLayout(buttons);
}

void DeletedPage::setDocument(PortfolioDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    load(); // Takes away what is shown.
    if (!document)
        return;
    connect(document, &PortfolioDocument::changed, this, [this] {
        if (isVisible())
            load();
    });
}

void DeletedPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void DeletedPage::load()
{
    m_question->hide();
    m_deletions.clear();
    // Read only while somebody looks.
    if (m_document && isVisible()) {
        if (Result<QList<Revision>> deletions = m_document->deletions())
            m_deletions = std::move(*deletions);
        else
            emit failed(deletions.error());
    }
    QList<QStringList> rows;
    for (const Revision &deletion : std::as_const(m_deletions))
        rows.append(
            {deletion.name, momentText(deletion.at, QLocale()), deletion.person, deletion.reason});
    m_model->setRows(rows);
    if (!rows.isEmpty() && m_table->selectionModel()->selectedRows().isEmpty())
        m_table->selectRow(0);
    m_intro->setText(introText());
    updateButtons();
}

QString DeletedPage::introText() const
{
    if (m_document && m_document->moment())
        return tr("What is deleted is shown for the file as it stands now. Go back to now to see "
                  "it.");
    return m_deletions.isEmpty()
        ? tr("Nothing is deleted. Deleted investments stand here until the list is emptied.")
        : tr("Deleted investments. Restoring one brings it back as it was; it can be undone.");
}

QList<Revision> DeletedPage::chosen() const
{
    QList<Revision> chosen;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        chosen.append(m_deletions.at(row.row()));
    return chosen;
}

void DeletedPage::updateButtons()
{
    const bool isEditable = m_document && !m_document->isReadOnly();
    m_restore->setEnabled(isEditable && !chosen().isEmpty());
    m_empty->setEnabled(isEditable && !m_deletions.isEmpty());
}

void DeletedPage::restore()
{
    const QList<Revision> wanted = chosen();
    if (wanted.isEmpty() || !m_document || m_document->isReadOnly())
        return;
    const Status restored = m_document->restoreDeleted(wanted);
    if (!restored)
        emit failed(restored.error());
    else
        emit done(tr("Restored: %1.").arg(namesOf(wanted)), true);
}

void DeletedPage::askToEmpty()
{
    m_toEmpty = m_deletions;
    ask();
    m_no->setFocus();
}

void DeletedPage::ask()
{
    m_questionText->setText(
        tr("%Ln investment(s) leave this list: %1. This cannot be undone. Their versions stay in "
           "the history of the whole file, so that figures reported earlier can still be followed.",
           nullptr, static_cast<int>(m_toEmpty.size()))
            .arg(namesOf(m_toEmpty)));
    m_question->show();
}

void DeletedPage::empty()
{
    if (!m_document)
        return;
    const QList<Revision> gone = std::exchange(m_toEmpty, {});
    const Status emptied = m_document->clearAway(gone);
    load();
    if (!emptied)
        emit failed(emptied.error());
    else
        emit done(tr("The list was emptied. %Ln investment(s) can still be found in the history.",
                     nullptr, static_cast<int>(gone.size())),
                  false);
}

void DeletedPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DeletedPage::retranslate()
{
    m_model->setTitles({tr("Investment"), tr("Deleted"), tr("By"), tr("Why")});
    m_table->setAccessibleName(tr("Deleted investments"));
    const int character = fontMetrics().horizontalAdvance(u'0');
    m_table->setColumnWidth(0, character * 40);
    m_table->setColumnWidth(1, character * 22);
    m_table->setColumnWidth(2, character * 16);
    m_restore->setText(tr("&Restore"));
    m_empty->setText(tr("E&mpty the list…"));
    m_yes->setText(tr("Em&pty"));
    m_no->setText(tr("&Keep them"));
    const bool isAsking = !m_question->isHidden();
    load();
    if (isAsking)
        ask();
}

} // namespace bundlinje
