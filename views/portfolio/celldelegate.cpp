#include "views/portfolio/celldelegate.h"

#include "model/domain/errorcode.h"
#include "model/items/datetext.h"
#include "model/items/investmenttablemodel.h"
#include "views/fields/calendarpopup.h"
#include "views/fields/choiceeditor.h"
#include "views/fields/messageline.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString typedText(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const ChoiceEditor *>(editor))
        return box->key().value_or(box->currentText());
    return qobject_cast<const QLineEdit *>(editor)->text();
}

} // namespace

CellDelegate::CellDelegate(InvestmentTableModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
    constexpr int restMilliseconds = 600;
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &CellDelegate::review);
}

CellDelegate::~CellDelegate() = default;

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    // The row is selected as a whole; this is the cell that F2 and typing edit.
    painter->save();
    painter->setPen(QPen(option.palette.color(QPalette::Text), 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const std::optional<Typing> resumed = std::exchange(m_kept, std::nullopt);
    m_edit = resumed ? std::optional(resumed->edit) : m_model.beginEdit(index);
    if (!m_edit)
        return nullptr;
    m_cell = index;
    m_isRefused = false;
    m_isChosen = false;
    m_message = new MessageLine(parent);
    m_message->setAutoFillBackground(true);
    m_message->setFrameShape(QFrame::Box);
    m_message->setMargin(2);
    m_editor = m_edit->kind() == PartKind::Choice ? makeList(parent) : makeLine(parent);
    m_editor->setAccessibleName(columnTitle(m_edit->column()));
    if (resumed)
        fill(m_editor, *resumed);
    m_remark = m_edit->remark(typedText(m_editor));
    say(m_editor);
    tellUnsaved();
    return m_editor;
}

QString CellDelegate::unsaved() const
{
    const bool isTyped = m_editor && m_edit && typedText(m_editor) != m_edit->text();
    return isTyped ? columnTitle(m_edit->column()) : QString();
}

void CellDelegate::keepTyping()
{
    if (!m_editor || !m_edit)
        return;
    const auto *line = qobject_cast<const QLineEdit *>(m_editor);
    m_kept = Typing{*m_edit, typedText(m_editor), line ? line->cursorPosition() : 0};
}

void CellDelegate::fill(QWidget *editor, const Typing &typing) const
{
    if (auto *box = qobject_cast<ChoiceEditor *>(editor)) {
        box->setCurrentIndex(box->findData(typing.text));
        if (box->currentIndex() < 0)
            box->setEditText(typing.text);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(typing.text);
        line->setCursorPosition(typing.cursor);
    }
}

QWidget *CellDelegate::makeLine(QWidget *parent) const
{
    auto *line = new QLineEdit(parent);
    line->setMaxLength(std::numeric_limits<int>::max()); // Nothing that is stored is cut off.
    line->setText(m_edit->text());
    if (const QStringList proposals = m_edit->proposals(); !proposals.isEmpty()) {
        auto *completer = new QCompleter(proposals, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    connect(line, &QLineEdit::textChanged, this, &CellDelegate::follow);
    return line;
}

/// What is typed is another: what was said of it before does not hold any more.
void CellDelegate::follow() const
{
    if (!m_editor || !m_edit || !m_message)
        return;
    m_isRefused = false;
    m_remark.clear();
    m_rest.start();
    say(m_editor);
    tellUnsaved();
}

void CellDelegate::tellUnsaved() const
{
    emit const_cast<CellDelegate *>(this)->unsavedChanged(); // Signals are not const.
}

QWidget *CellDelegate::makeList(QWidget *parent) const
{
    auto *box = new ChoiceEditor(m_edit->choices(), m_edit->text(), parent);
    auto *self = const_cast<CellDelegate *>(this); // Signals are not const.
    connect(box, &QComboBox::currentIndexChanged, self, &CellDelegate::follow);
    connect(box, &ChoiceEditor::typed, self, [self] {
        self->m_isChosen = false;
        self->follow();
    });
    connect(box, &QComboBox::activated, self, [self, box] {
        if (!self->m_isChosen)
            return; // Arrows go through a closed list; a key takes it.
        emit self->commitData(box);
        emit self->closeEditor(box, SubmitModelCache);
    });
    return box;
}

void CellDelegate::showChoices()
{
    if (auto *box = qobject_cast<ChoiceEditor *>(m_editor)) {
        m_isChosen = true;
        box->showPopup();
    }
}

void CellDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    if (editor == m_editor) {
        m_rest.stop();
        m_edit.reset();
        m_editor = nullptr;
        m_cell = QPersistentModelIndex();
        m_isRefused = false;
        m_message->hide();
        m_message->deleteLater();
        m_message = nullptr;
        tellUnsaved();
    }
    QStyledItemDelegate::destroyEditor(editor, index);
}

void CellDelegate::setEditorData(QWidget *, const QModelIndex &) const
{
    // The editor was filled when it was made. What happens to the row meanwhile, even its mark
    // fading, must not replace what is being typed.
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &) const
{
    if (!m_edit)
        return;
    const QString typed = typedText(editor);
    const QString remark = typed == m_edit->text() ? QString() : m_edit->remark(typed);
    const QString column = columnTitle(m_edit->column());
    const Status saved = m_edit->save(typed);
    if (saved && !remark.isEmpty()) {
        auto *self = const_cast<CellDelegate *>(this); // Signals are not const.
        emit self->remarked(tr("Saved. %1: %2", "column, what looks wrong").arg(column, remark));
    }
    if (!m_editor)
        return; // Its row went, and the editor with it.
    // After a collision the window's bar has what was typed, and asks.
    m_isRefused = !saved && saved.error().code != Error::Code::Conflict;
    m_isWaiting = m_isRefused && mayPass(saved.error().code);
    if (m_isRefused)
        m_refusal = saved.error();
    say(editor);
}

void CellDelegate::review()
{
    if (!m_editor || !m_edit)
        return;
    m_remark = m_edit->remark(typedText(m_editor));
    say(m_editor);
}

/// What was understood and what looks wrong in it, or why it cannot be saved.
void CellDelegate::say(const QWidget *editor) const
{
    QStringList texts{m_edit->echo(typedText(editor)), m_remark};
    texts.removeAll(QString());
    if (m_isRefused)
        m_message->show(MessageLine::Level::Error, m_edit->advice(m_refusal));
    else if (texts.isEmpty())
        m_message->show(MessageLine::Level::Help, m_edit->note());
    else
        m_message->show(m_remark.isEmpty() ? MessageLine::Level::Echo : MessageLine::Level::Check,
                        texts.join(u" · "_s));
    m_editor->setAccessibleDescription(m_message->spoken());
    placeMessage(editor);
}

void CellDelegate::retranslate()
{
    if (!m_editor || !m_edit || !m_message)
        return;
    m_editor->setAccessibleName(columnTitle(m_edit->column()));
    review();
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    QRect place = option.rect;
    // A narrow column must not hide what is typed.
    constexpr int fewestCharacters = 18;
    place.setWidth(
        std::max(place.width(), editor->fontMetrics().averageCharWidth() * fewestCharacters));
    place.setHeight(std::max(place.height(), editor->minimumSizeHint().height()));
    const int beyond = place.right() - editor->parentWidget()->rect().right();
    if (beyond > 0)
        place.translate(-std::min(beyond, place.left()), 0);
    editor->setGeometry(place);
    placeMessage(editor);
}

/// Under the cell, or above it where the table ends.
void CellDelegate::placeMessage(const QWidget *editor) const
{
    if (!m_message || m_message->text().isEmpty())
        return;
    constexpr int mostCharacters = 60;
    const QRect room = editor->parentWidget()->rect();
    const QRect cell = editor->geometry();
    const int wanted = m_message->fontMetrics().horizontalAdvance(m_message->text())
        + 4 * m_message->fontMetrics().averageCharWidth();
    const int width = std::min(
        {wanted, room.width(), mostCharacters * m_message->fontMetrics().averageCharWidth()});
    const int height = m_message->heightForWidth(width);
    const int left = std::clamp(cell.left(), 0, std::max(0, room.width() - width));
    const bool fitsBelow = cell.bottom() + height <= room.bottom();
    const int top = fitsBelow ? cell.bottom() + 1 : std::max(0, cell.top() - height);
    m_message->setGeometry(left, top, width, std::min(height, room.height() - top));
    m_message->raise();
}

void CellDelegate::openCalendar(QLineEdit *line)
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

bool CellDelegate::handleKey(QWidget *editor, const QKeyEvent &event)
{
    if ((event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0)
        return false;
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (event.key() == Qt::Key_Down && line && m_edit && m_edit->kind() == PartKind::Date) {
        openCalendar(line);
        return true;
    }
    EndEditHint next = NoHint;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        next = SubmitModelCache;
        break;
    case Qt::Key_Tab:
        next = EditNextItem;
        break;
    case Qt::Key_Backtab:
        next = EditPreviousItem;
        break;
    case Qt::Key_Escape:
        m_isRefused = false;
        emit closeEditor(editor, RevertModelCache);
        return true;
    default:
        return false;
    }
    emit commitData(editor);
    emit closeEditor(editor, next);
    return true;
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && event->type() == QEvent::KeyPress)
        return handleKey(editor, *static_cast<QKeyEvent *>(event));
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace bundlinje
