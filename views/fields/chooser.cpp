#include "views/fields/chooser.h"

#include "model/items/rowsmodel.h"
#include "model/items/searchtext.h"
#include "views/rowheight.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

Chooser::Chooser(QWidget *parent)
    : Bar(parent)
    , m_model(new RowsModel(this))
    , m_title(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_about(new QLabel(this))
    , m_numberLabel(new QLabel(this))
    , m_number(new QLineEdit(this))
    , m_take(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    m_search->setObjectName(u"chooser.search"_s);
    m_table->setObjectName(u"chooser.entries"_s);
    m_number->setObjectName(u"chooser.number"_s);
    m_take->setObjectName(u"chooser.take"_s);
    m_search->setAccessibleName(tr("Search"));
    m_table->setAccessibleName(tr("What can be chosen"));
    m_number->setAccessibleName(tr("Number"));
    m_search->setClearButtonEnabled(true);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (QLabel *label : {m_title, m_about}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *last = new QHBoxLayout;
    last->addWidget(m_numberLabel);
    last->addWidget(m_number);
    last->addStretch(1);
    last->addWidget(m_take);
    last->addWidget(m_leave);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_search);
    column->addWidget(m_table);
    column->addWidget(m_about);
    column->addLayout(last);
    m_numberLabel->setBuddy(m_number);
    for (QWidget *part : std::initializer_list<QWidget *>{m_search, m_table, m_number})
        part->installEventFilter(this);
    for (QPushButton *button : {m_take, m_leave})
        button->setAutoDefault(false);
    connect(m_search, &QLineEdit::textChanged, this, &Chooser::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &Chooser::showEntry);
    connect(m_table, &QTableView::doubleClicked, this, &Chooser::take);
    connect(m_take, &QPushButton::clicked, this, &Chooser::take);
    connect(m_leave, &QPushButton::clicked, this, &Chooser::leave);
    hide();
}

void Chooser::offer(ChooserTask task)
{
    m_task = std::move(task);
    m_before = QApplication::focusWidget();
    m_title->setText(m_task.title);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in: %1").arg(m_task.title));
    m_table->setAccessibleName(m_task.title);
    m_numberLabel->setText(m_task.numberLabel);
    m_number->setAccessibleName(m_task.numberLabel);
    m_numberLabel->setVisible(!m_task.numberLabel.isEmpty());
    m_number->setVisible(!m_task.numberLabel.isEmpty());
    m_take->setText(m_task.take);
    m_leave->setText(tr("Cancel"));
    m_search->clear();
    m_model->setTitles(m_task.columns);
    filter();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    constexpr int shownRows = 7;
    const int height = rowHeight(*m_table);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + shownRows * height);
    show();
    m_search->setFocus(Qt::OtherFocusReason);
}

void Chooser::leave()
{
    if (isHidden())
        return;
    // What was taken may have led elsewhere.
    if (m_before && isAncestorOf(QApplication::focusWidget()))
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
    m_task = {};
}

void Chooser::filter()
{
    const QList<QByteArray> words = searchWords(m_search->text());
    QList<QStringList> rows;
    m_found.clear();
    for (qsizetype i = 0; i < m_task.entries.size(); ++i) {
        const ChooserEntry &entry = m_task.entries.at(i);
        const QStringList &cells = entry.cells;
        const QByteArray text = searchFolded(cells.join(u'\n') + u'\n' + entry.words);
        if (!std::all_of(words.begin(), words.end(),
                         [&](const QByteArray &word) { return text.contains(word); }))
            continue;
        m_found.append(i);
        rows.append(cells);
    }
    m_model->setRows(rows);
    m_table->setCurrentIndex(m_model->index(0, 0));
    showEntry();
}

std::optional<qsizetype> Chooser::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_found.size() ? std::optional(m_found.at(row)) : std::nullopt;
}

void Chooser::showEntry()
{
    const std::optional<qsizetype> entry = current();
    const ChooserEntry shown = entry ? m_task.entries.at(*entry) : ChooserEntry{};
    m_about->setText(entry ? shown.about : tr("Nothing fits what is typed."));
    m_number->setText(shown.number);
    m_take->setEnabled(entry && shown.canBeTaken);
    m_table->setAccessibleDescription(m_about->text());
}

void Chooser::take()
{
    const std::optional<qsizetype> entry = current();
    if (!entry || !m_task.taken || !m_task.entries.at(*entry).canBeTaken)
        return;
    const auto taken = m_task.taken; // What is done may close the panel.
    const QString refusal = taken(*entry, m_number->text());
    if (refusal.isEmpty())
        leave();
    else
        m_about->setText(refusal);
}

bool Chooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Bar::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const int row = m_table->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
        if (row >= 0 && row < m_model->rowCount())
            m_table->setCurrentIndex(m_model->index(row, 0));
        return true;
    }
    return Bar::eventFilter(watched, event);
}

void Chooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Bar::keyPressEvent(event);
}

} // namespace bundlinje
