#include "views/fields/listfield.h"

#include "model/items/emptylist.h"
#include "model/items/errormessage.h"
#include "model/items/parthelp.h"
#include "model/items/partlabels.h"
#include "model/items/rowsmodel.h"
#include "views/announcement.h"
#include "views/fields/columnshares.h"
#include "views/fields/field.h"
#include "views/fields/fieldrow.h"
#include "views/fields/messageline.h"
#include "views/linkbutton.h"
#include "views/quietview.h"
#include "views/rowheight.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace bundlinje {

ListField::ListField(ListBinding binding, QWidget *parent)
    : QWidget(parent)
    , m_binding(std::move(binding))
    , m_model(new RowsModel(this))
    , m_label(new QLabel(this))
    , m_table(new QuietView<QTableView>(this))
    , m_message(new MessageLine(this))
    , m_add(new QPushButton(this))
    , m_example(new LinkButton(this))
    , m_remove(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_detail(new QWidget(this))
    , m_detailColumn(new QVBoxLayout(m_detail))
{
    m_label->setTextFormat(Qt::PlainText);
    m_table->setObjectName(m_binding.name);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(
        static_cast<Qt::Alignment>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setMinimumSectionSize(0);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideNone); // Titles wrap.
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // The columns share its width.
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().descent());
    column->addWidget(m_label);
    column->addWidget(m_table);
    column->addWidget(m_message);
    makeButtons(column);
    column->addWidget(m_detail);
    const int indent = fontMetrics().averageCharWidth() * 2;
    m_detailColumn->setContentsMargins(indent, fontMetrics().height() / 2, 0, 0);
    m_detailColumn->setSpacing(fontMetrics().height() / 2);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { selectRow(current.row()); });
    connect(m_table, &QTableView::doubleClicked, this, &ListField::goToDetail);
    retranslate();
}

void ListField::makeButtons(QVBoxLayout *column)
{
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_example, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    connect(m_example, &QPushButton::clicked, this, [this] { emit exampleAsked(name()); });
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &ListField::add);
    connect(m_remove, &QPushButton::clicked, this, &ListField::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
}

bool ListField::isMissing() const
{
    return m_model->rowCount() == 0;
}

int ListField::missing() const
{
    return isMissing() ? static_cast<int>(m_binding.isExpected) : m_binding.unfilled();
}

QString ListField::textForReading() const
{
    QStringList lines;
    const QList<QStringList> rows = m_binding.rows();
    for (const QStringList &row : rows)
        lines.append(row.join(u' '));
    return lines.join(u'\n');
}

void ListField::addDetailRow(const QList<Field *> &fields)
{
    m_fields += fields;
    m_detailColumn->addLayout(new FieldRow(fields));
}

void ListField::addDetail(QWidget *widget)
{
    m_detailColumn->addWidget(widget);
}

void ListField::refresh()
{
    m_model->setRows(m_binding.rows());
    const int rows = m_model->rowCount();
    if (m_row >= rows || (m_row < 0 && rows > 0))
        selectRow(std::clamp(m_row, 0, rows - 1));
    if (m_table->currentIndex().row() != m_row)
        m_table->setCurrentIndex(m_model->index(m_row, 0));
    showRow();
    say();
    fitHeight();
}

void ListField::goToRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void ListField::selectRow(int row)
{
    if (row == m_row)
        return;
    if (m_row < m_model->rowCount() && !commitDetail()) {
        // The text belongs to the row it was typed in.
        m_table->setCurrentIndex(m_model->index(m_row, 0));
        return;
    }
    m_row = row;
    m_binding.select(row);
    for (Field *field : std::as_const(m_fields))
        field->restore();
    showRow();
    emit rowChanged();
}

void ListField::showRow()
{
    const bool hasRow = m_row >= 0 && m_row < m_model->rowCount();
    m_detail->setVisible(hasRow && m_detailColumn->count() > 0);
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_add->setVisible(m_binding.add && isEditable());
    m_example->setVisible(isEmpty && m_isExampleOffered && emptyList(name()).isInExample);
    m_remove->setVisible(m_binding.remove && !isEmpty && isEditable());
    m_up->setVisible(m_binding.move && !isEmpty && isEditable());
    m_down->setVisible(m_binding.move && !isEmpty && isEditable());
    nameAdd();
    m_remove->setEnabled(hasRow);
    m_up->setEnabled(hasRow && m_row > 0);
    m_down->setEnabled(hasRow && m_row + 1 < m_model->rowCount());
    // What is hidden must not stand in for the list: the Tab key would end there.
    QWidget *input = m_binding.add && isEditable() ? m_add : nullptr;
    if (m_table->isVisibleTo(this))
        input = m_table;
    m_label->setBuddy(input);
    setFocusProxy(input);
}

void ListField::setExampleOffered(bool offered)
{
    m_isExampleOffered = offered;
    showRow();
}

/// Returns false when one of them cannot be read, which has the focus then.
bool ListField::commitDetail()
{
    for (Field *field : std::as_const(m_fields)) {
        if (!field->commit()) {
            field->focusInput();
            return false;
        }
    }
    return true;
}

/// At the end a new one.
void ListField::goToNextRow()
{
    if (m_row + 1 >= m_model->rowCount()) {
        if (m_binding.add && isEditable())
            add();
    } else if (commitDetail()) {
        goToRow(m_row + 1);
        goToDetail();
    }
}

void ListField::add()
{
    if (!commitDetail())
        return;
    const int before = m_model->rowCount();
    note(m_binding.add());
    if (m_model->rowCount() > before) {
        selectRow(before);
        m_table->setCurrentIndex(m_model->index(m_row, 0));
        goToDetail();
    }
}

void ListField::remove()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (m_binding.remove && m_row >= 0 && isEditable())
        note(m_binding.remove(m_row));
    if (hadFocus && isMissing())
        focusInput(); // Table and button are gone with the last row.
}

void ListField::moveBy(int step)
{
    const int to = m_row + step;
    if (!m_binding.move || !isEditable() || m_row < 0 || to < 0 || to >= m_model->rowCount())
        return;
    const Status done = m_binding.move(m_row, to);
    note(done);
    if (done) {
        selectRow(to);
        m_table->setCurrentIndex(m_model->index(to, 0));
    }
}

void ListField::note(const Status &done)
{
    if (done)
        setCheck(m_check);
    else
        m_message->show(MessageLine::Level::Error, sentence(errorMessage(done.error())));
    describe(*m_table, m_message->spoken());
    if (!done)
        announce(*this, m_message->spoken());
}

void ListField::goToDetail()
{
    if (!m_fields.isEmpty())
        m_fields.first()->focusInput();
    if (m_row >= 0)
        emit activated(m_row);
}

void ListField::setCheck(const QString &text)
{
    m_check = text;
    say();
}

/// What looks wrong in the list, what it is for, or what will stand here.
void ListField::say()
{
    const QString empty = isMissing() ? emptyList(name()).sentence : QString();
    if (!m_check.isEmpty())
        m_message->show(MessageLine::Level::Check, m_check);
    else
        m_message->show(MessageLine::Level::Help, empty.isEmpty() ? partHelp(name()) : empty);
    // The table is gone while it is empty.
    for (QWidget *input : std::initializer_list<QWidget *>{m_table, m_add})
        describe(*input, m_message->spoken());
}

void ListField::nameAdd()
{
    const QString first = isMissing() ? emptyList(name()).add : QString();
    m_add->setText(first.isEmpty() ? tr("Add") : first);
    const QString label = partLabel(m_binding.name);
    entitle(*m_add,
            first.isEmpty() ? tr("%1: %2", "%1 button, %2 list").arg(m_add->text(), label) : first);
}

void ListField::retranslate()
{
    const QString label = partLabel(m_binding.name);
    m_label->setText(label);
    m_table->setAccessibleName(label);
    m_example->setText(tr("See it in the example"));
    m_example->setAccessibleName(tr("See in the example: %1").arg(label));
    m_add->setToolTip(tr("Ins. In the fields of a row Ctrl+Enter goes to the next row, and after "
                         "the last one adds a row."));
    m_remove->setText(m_binding.removeText.isEmpty() ? tr("Remove")
                                                     : tr(m_binding.removeText.toUtf8()));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    for (QPushButton *button : {m_remove, m_up, m_down})
        button->setAccessibleName(tr("%1: %2", "%1 button, %2 list").arg(button->text(), label));
    m_model->setTitles(m_binding.titles());
    setCheck(m_check);
    refresh();
}

void ListField::focusInput()
{
    if (focusProxy())
        focusProxy()->setFocus();
}

void ListField::fitHeight()
{
    constexpr int most = 8;
    const int rows = std::clamp(m_model->rowCount(), 1, most);
    const int height = rowHeight(*m_table);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    shareColumns(*m_table);
    const int header = wrappedHeaderHeight(*m_table);
    m_table->horizontalHeader()->setFixedHeight(header);
    m_table->setFixedHeight(header + rows * height + 2 * m_table->frameWidth());
}

bool ListField::hasFocusInDetail() const
{
    return m_detail->isAncestorOf(QApplication::focusWidget());
}

void ListField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Insert && event->modifiers() == Qt::NoModifier && m_binding.add
        && isEditable())
        add(); // The next row, from the form of this one.
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && hasFocusInDetail())
        goToNextRow();
    else if (event->key() == Qt::Key_Escape && m_table->isVisible() && hasFocusInDetail())
        m_table->setFocus(Qt::BacktabFocusReason); // "Add" is the next stop from there.
    else
        QWidget::keyPressEvent(event);
}

bool ListField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitHeight(); // A narrower title has more lines.
    if (watched == m_table && event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, &ListField::fitHeight); // Once the header has followed.
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isAlt = key->modifiers() & Qt::AltModifier;
    switch (key->key()) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goToDetail();
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isAlt)
            moveBy(key->key() == Qt::Key_Up ? -1 : 1);
        return isAlt;
    default:
        return false;
    }
}

} // namespace bundlinje
