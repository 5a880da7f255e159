#include "views/fields/griddelegate.h"

#include "model/items/datetext.h"
#include "model/items/gridmodel.h"
#include "views/fields/calendarpopup.h"
#include "views/fields/choiceeditor.h"
#include "views/fields/messageline.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

#include <algorithm>
#include <limits>

namespace bundlinje {

namespace {

QString typedText(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const ChoiceEditor *>(editor))
        return box->key().value_or(box->currentText());
    return qobject_cast<const QLineEdit *>(editor)->text();
}

} // namespace

GridDelegate::GridDelegate(GridModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

bool GridDelegate::isTyping() const
{
    return m_editor && !m_isSaving && typedText(m_editor) != m_model.editText(m_cell);
}

void GridDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isChosen = option->state.testFlag(QStyle::State_Selected);
    if (index.data(GridModel::UrgentRole).toBool() && !isChosen)
        option->palette.setColor(QPalette::Text, attentionColour(option->palette));
    else if (!(index.flags() & Qt::ItemIsEditable) && !isChosen)
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setPen(QPen(option.palette.color(QPalette::Text), 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    m_cell = index;
    m_isChosen = false;
    const GridColumnInfo &column = m_model.columns().at(index.column());
    m_editor = column.kind == PartKind::Choice ? makeList(parent, index) : makeLine(parent, index);
    m_editor->setAccessibleName(m_model.place(index));
    return m_editor;
}

QWidget *GridDelegate::makeLine(QWidget *parent, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setMaxLength(std::numeric_limits<int>::max()); // Nothing that is stored is cut off.
    line->setText(m_model.editText(index));
    const QStringList proposals = m_model.source().proposals(index.column());
    if (!proposals.isEmpty()) {
        auto *completer = new QCompleter(proposals, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    auto *self = const_cast<GridDelegate *>(this); // Signals are not const.
    connect(line, &QLineEdit::textChanged, self, &GridDelegate::typed);
    return line;
}

QWidget *GridDelegate::makeList(QWidget *parent, const QModelIndex &index) const
{
    auto *box = new ChoiceEditor(m_model.source().choices(index.row(), index.column()),
                                 m_model.editText(index), parent);
    auto *self = const_cast<GridDelegate *>(this); // Signals are not const.
    connect(box, &QComboBox::currentIndexChanged, self, [self] { emit self->typed(QString()); });
    connect(box, &ChoiceEditor::typed, self, [self](const QString &text) {
        self->m_isChosen = false;
        emit self->typed(text);
    });
    connect(box, &QComboBox::activated, self, [self, box] {
        if (self->m_isChosen)
            self->leave(box, 0, 0); // Arrows go through a closed list; a key takes it.
    });
    return box;
}

void GridDelegate::showChoices()
{
    if (auto *box = qobject_cast<QComboBox *>(m_editor)) {
        m_isChosen = true;
        box->showPopup();
    }
}

void GridDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    if (editor == m_editor) {
        m_editor = nullptr;
        m_cell = QPersistentModelIndex();
        emit const_cast<GridDelegate *>(this)->typed(QString()); // Signals are not const.
    }
    QStyledItemDelegate::destroyEditor(editor, index);
}

void GridDelegate::setEditorData(QWidget *, const QModelIndex &) const
{
    // The editor was filled when it was made. What happens to the row meanwhile must not replace
    // what is being typed.
}

void GridDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                const QModelIndex &index) const
{
    const auto *box = qobject_cast<const ChoiceEditor *>(editor);
    const QScopedValueRollback<bool> saving(m_isSaving, true);
    m_model.enter(index, typedText(editor), box && box->key());
}

void GridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    QRect place = option.rect;
    // A narrow column must not hide what is typed.
    constexpr int fewestCharacters = 14;
    const int wanted = qobject_cast<QComboBox *>(editor)
        ? editor->sizeHint().width()
        : editor->fontMetrics().averageCharWidth() * fewestCharacters;
    place.setWidth(std::max(place.width(), wanted));
    place.setHeight(std::max(place.height(), editor->minimumSizeHint().height()));
    const int beyond = place.right() - editor->parentWidget()->rect().right();
    if (beyond > 0)
        place.translate(-std::min(beyond, place.left()), 0);
    editor->setGeometry(place);
}

void GridDelegate::openCalendar(QLineEdit *line)
{
    auto *calendar = line->findChild<CalendarPopup *>();
    if (!calendar) {
        calendar = new CalendarPopup(line);
        connect(calendar, &CalendarPopup::chosen, line, [line](const QDate &day) {
            line->setText(dateText(PartialDate::fromDate(day), QLocale()));
            line->setFocus(Qt::OtherFocusReason);
        });
    }
    calendar->openAt(line->text());
}

void GridDelegate::leave(QWidget *editor, int right, int down)
{
    const int row = m_cell.row(); // Saving a new line moves the cell that stands ready.
    const int column = m_cell.column();
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    emit left(row, column, right, down);
}

bool GridDelegate::handleKey(QWidget *editor, const QKeyEvent &event)
{
    if ((event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0)
        return false;
    auto *line = qobject_cast<QLineEdit *>(editor);
    switch (event.key()) {
    case Qt::Key_Down:
        if (line && m_model.columns().at(m_cell.column()).kind == PartKind::Date) {
            openCalendar(line);
            return true;
        }
        return false;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        leave(editor, 0, event.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Tab:
        leave(editor, 1, 0);
        return true;
    case Qt::Key_Backtab:
        leave(editor, -1, 0);
        return true;
    case Qt::Key_Escape:
        emit closeEditor(editor, RevertModelCache);
        return true;
    default:
        return false;
    }
}

bool GridDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && event->type() == QEvent::KeyPress)
        return handleKey(editor, *static_cast<QKeyEvent *>(event));
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace bundlinje
