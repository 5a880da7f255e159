#include "views/fields/gridfield.h"

#include "model/items/emptylist.h"
#include "model/items/gridmodel.h"
#include "model/items/partlabels.h"
#include "views/charts/wrappinglayout.h"
#include "views/fields/boundedcolumn.h"
#include "views/fields/drawer.h"
#include "views/fields/field.h"
#include "views/fields/fieldrow.h"
#include "views/fields/griddelegate.h"
#include "views/fields/gridtable.h"
#include "views/fields/messageline.h"
#include "views/linkbutton.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

GridField::GridField(std::unique_ptr<GridSource> source, GridWords words, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_words(std::move(words))
    , m_model(new GridModel(*m_source, this))
    , m_label(new QLabel(this))
    , m_table(new GridTable(*m_model, this))
    , m_message(new MessageLine(this))
    , m_add(new QPushButton(this))
    , m_example(new LinkButton(this))
    , m_remove(new QPushButton(this))
    , m_buttons(new WrappingLayout)
    , m_detail(new QWidget(this))
    , m_detailColumn(new QVBoxLayout(m_detail))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_label->setTextFormat(Qt::PlainText);
    makeTable();
    auto *column = new BoundedColumn(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().descent());
    column->addWidget(m_label);
    column->addWidget(m_table);
    column->addWidget(m_message);
    makeButtons(column);
    column->insertPart(-1, m_detail);
    const int indent = fontMetrics().averageCharWidth() * 2;
    m_detailColumn->setContentsMargins(indent, fontMetrics().height() / 2, 0, 0);
    m_detailColumn->setSpacing(fontMetrics().height() / 2);
    retranslate();
}

GridField::~GridField()
{
    delete m_model; // Goes before what it reads.
}

void GridField::makeTable()
{
    m_table->setObjectName(name());
    m_table->setAlternatingRowColors(true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(
        static_cast<Qt::Alignment>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap));
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setMinimumSectionSize(0);
    header->setTextElideMode(Qt::ElideNone); // Titles wrap.
    header->setHighlightSections(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_model->isReloading() || m_isMarking)
            return; // Where it stands is looked at when all lines have their place.
        m_note.clear();
        leaveRow();
        say();
    });
    connect(m_model, &GridModel::reloaded, this, &GridField::followRow);
    connect(m_table->delegate(), &GridDelegate::typed, this, [this](const QString &text) {
        m_typed = text;
        say();
        emit typed();
    });
    connect(m_table, &GridTable::pasted, this, &GridField::sayPasted);
    connect(m_table, &GridTable::done, this, [this] {
        say();
        emit restored();
    });
    connect(m_table, &GridTable::detailsAsked, this, [this] {
        if (m_drawer && m_detail->isVisible())
            m_drawer->goIn(nullptr);
    });
    connect(m_model, &GridModel::refusedChanged, this, [this] {
        say();
        tellRefusal();
        emit refusedChanged();
        if (m_model->refused().isEmpty())
            emit restored();
    });
}

void GridField::makeButtons(QBoxLayout *column)
{
    for (QPushButton *button : {m_add, m_example, m_remove}) {
        button->setAutoDefault(false);
        m_buttons->addWidget(button);
    }
    column->addLayout(m_buttons);
    connect(m_add, &QPushButton::clicked, this, &GridField::open);
    connect(m_example, &QPushButton::clicked, this, [this] { emit exampleAsked(name()); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_table->removeLines();
        focusInput();
    });
}

void GridField::addButton(QPushButton *button)
{
    button->setAutoDefault(false);
    QWidget *before = m_buttons->itemAt(m_buttons->count() - 1)->widget();
    m_buttons->addWidget(button);
    setTabOrder(before, button); // It was made before the table.
}

void GridField::addDetailRow(const QList<Field *> &fields)
{
    m_detailColumn->addLayout(new FieldRow(fields));
}

void GridField::addDetail(QWidget *widget)
{
    m_detailColumn->addWidget(widget);
}

void GridField::setDrawer(Drawer *drawer)
{
    m_drawer = drawer;
    addDetail(drawer);
}

int GridField::missing() const
{
    return m_words.missing ? m_words.missing() : 0;
}

bool GridField::isEmpty() const
{
    return m_source->rows() == 0;
}

QString GridField::textForReading() const
{
    QStringList lines;
    const auto columns = static_cast<int>(m_model->columns().size());
    for (int row = 0; row < m_source->rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells.append(m_source->shownText(row, column));
        cells.removeAll(QString());
        lines.append(cells.join(u' '));
    }
    return lines.join(u'\n');
}

void GridField::refresh()
{
    m_model->reload();
    showParts();
    say();
    fitColumns();
    fitHeight();
}

void GridField::showParts()
{
    const bool isFilled = m_source->rows() > 0;
    const bool canAdd = !m_source->isReadOnly();
    const bool isTable = isFilled || m_isOpen || !m_model->refused().isEmpty();
    m_table->setVisible(isTable);
    m_add->setVisible(!isTable && canAdd);
    m_example->setVisible(!isTable && m_isExampleOffered && emptyList(name()).isInExample);
    m_remove->setVisible(isFilled && canAdd);
    m_remove->setEnabled(m_row >= 0 && m_source->whyFixed(m_row).isEmpty());
    m_detail->setVisible(isFilled && m_row >= 0 && m_detailColumn->count() > 0);
    QWidget *input = canAdd ? m_add : nullptr;
    if (isTable)
        input = m_table;
    m_label->setBuddy(input);
    setFocusProxy(input);
}

void GridField::open()
{
    m_isOpen = true;
    showParts();
    fitHeight();
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->goTo(m_model->rowCount() - 1, 0);
    say();
}

void GridField::setExampleOffered(bool offered)
{
    m_isExampleOffered = offered;
    showParts();
}

std::pair<int, int> GridField::cellOf(const QString &field) const
{
    // "cashFlows[2].amount" or "cashFlows[{id}].amount"; of a column the last part of its name.
    const qsizetype begin = name().size() + 1;
    const qsizetype end = field.indexOf(u']', begin);
    const QString key = field.mid(begin, end - begin);
    bool isNumber = false;
    int row = key.toInt(&isNumber);
    if (!isNumber)
        row = m_model->rowOf(QUuid::fromString(key));
    const QString ending = field.mid(field.lastIndexOf(u'.'));
    const QList<GridColumnInfo> &columns = m_model->columns();
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const GridColumnInfo &column) {
            return field.contains(u"].") && column.name.endsWith(ending);
        });
    return {row < m_source->rows() ? row : -1,
            found == columns.end() ? -1 : static_cast<int>(found - columns.begin())};
}

int GridField::setChecks(const QHash<QString, QString> &checks)
{
    QHash<std::pair<int, int>, QString> cells;
    int count = 0;
    m_check.clear();
    for (auto check = checks.cbegin(); check != checks.cend(); ++check) {
        const bool isRow = check.key().startsWith(name() + u'[');
        if (!isRow && check.key() != name() && !check.key().startsWith(name() + u'.'))
            continue;
        ++count;
        const std::pair<int, int> cell = isRow ? cellOf(check.key()) : std::pair(-1, -1);
        if (cell.first < 0) {
            m_check = check.value();
            continue;
        }
        QString &text = cells[{cell.first, std::max(0, cell.second)}];
        text += (text.isEmpty() ? QString() : u" "_s) + check.value();
    }
    m_model->setChecks(cells);
    say();
    return count;
}

QString GridField::said() const
{
    return m_message->text();
}

void GridField::focusInput()
{
    if (!m_table->isVisibleTo(this) && !m_source->isReadOnly())
        return m_add->setFocus();
    m_table->setFocus(Qt::OtherFocusReason);
}

bool GridField::goTo(const QString &field)
{
    const bool isRow = field.startsWith(name() + u'[');
    if (!isRow && field != name() && !field.startsWith(name() + u'.'))
        return false;
    focusInput();
    if (isRow) {
        const std::pair<int, int> cell = cellOf(field);
        if (cell.first >= 0)
            m_table->goTo(cell.first, std::max(0, cell.second));
    }
    return true;
}

bool GridField::commit()
{
    if (QWidget *editor = m_table->delegate()->editor()) {
        emit m_table->delegate()->commitData(editor);
        emit m_table->delegate()->closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
    return m_model->refused().isEmpty();
}

bool GridField::isBeingTyped() const
{
    return m_table->delegate()->isTyping() || !m_model->refused().isEmpty();
}

QList<UnsavedText> GridField::unsaved(bool refusedAlone)
{
    QList<UnsavedText> texts;
    const QString list = partLabel(name());
    const auto add = [&](const QModelIndex &cell, bool hasFocus) {
        const QPersistentModelIndex kept = cell;
        texts.append({list + u": "_s + m_model->place(cell),
                      [this, kept] {
                          focusInput();
                          m_table->goTo(kept.row(), kept.column());
                      },
                      [this, kept] { m_model->restore(kept); }, hasFocus});
    };
    const QModelIndexList refused = m_model->refused();
    for (const QModelIndex &cell : refused)
        add(cell, m_table->hasFocus() && cell == m_table->currentIndex());
    const QModelIndex edited = m_table->delegate()->cell();
    if (!refusedAlone && m_table->delegate()->isTyping() && !refused.contains(edited))
        add(edited, true);
    return texts;
}

void GridField::discard()
{
    if (QWidget *editor = m_table->delegate()->editor())
        emit m_table->delegate()->closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
    m_model->restoreAll();
    m_isOpen = false;
}

bool GridField::isWaiting() const
{
    return m_model->isWaiting();
}

void GridField::saveAgain()
{
    m_model->tryAgain();
}

void GridField::keyPressEvent(QKeyEvent *event)
{
    const bool isInDetail = m_detail->isAncestorOf(QApplication::focusWidget());
    if (event->matches(QKeySequence::Paste) && !m_table->isVisibleTo(this) && m_add->hasFocus()) {
        open(); // The first lines come from a spreadsheet.
        m_table->paste();
    } else if (event->key() == Qt::Key_Escape && isInDetail && m_table->isVisibleTo(this)) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void GridField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitColumns();
        fitHeight();
    }
}

bool GridField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
        fitHeight();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bundlinje
