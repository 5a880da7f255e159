#include "views/palette/palette.h"

#include "views/palette/palettedelegate.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

#include <algorithm>

namespace bundlinje {

namespace {

constexpr int charactersAcross = 110;
constexpr int mostLines = 12;

} // namespace

Palette::Palette(QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_model(new PaletteModel(this))
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &Palette::followTyping);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row(), QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
    retranslate();
}

void Palette::open(const QString &typed)
{
    if (!isVisible())
        m_returnTo = QApplication::focusWidget();
    m_edit->setText(typed);
    followTyping();
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void Palette::fit()
{
    const QWidget *window = parentWidget();
    const int margin = fontMetrics().height();
    const int width =
        std::min(fontMetrics().averageCharWidth() * charactersAcross, window->width() - 2 * margin);
    const int rows = std::min(mostLines, m_model->rowCount());
    const int rowHeight = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setVisible(rows > 0);
    m_list->setMinimumHeight(std::min(rowHeight, window->height() / 4));
    ensurePolished();
    const int chrome = m_edit->sizeHint().height() + m_hint->heightForWidth(width - 2 * margin)
        + layout()->contentsMargins().top() * 2 + layout()->spacing() * 2 + 2 * frameWidth();
    const int height = std::min(chrome + rows * rowHeight, window->height() - 2 * margin);
    const QPoint corner = window->mapToGlobal(QPoint((window->width() - width) / 2, 2 * margin));
    setGeometry(QRect(corner, QSize(width, height)));
}

void Palette::followTyping()
{
    m_model->setTyped(m_edit->text());
    if (m_model->rowCount() > 0)
        m_hint->setText(tr("Enter goes there, Ctrl+Enter opens it beside, Esc closes."));
    else if (m_edit->text().trimmed().isEmpty())
        m_hint->setText(tr("Type the name of an investment, a party, a field, a command or a "
                           "setting, or a figure and an investment."));
    else
        m_hint->setText(tr("Nothing has all of these words."));
    m_edit->setAccessibleDescription(m_hint->text());
    makeCurrent(0);
    fit();
}

void Palette::makeCurrent(int row)
{
    if (m_model->rowCount() == 0)
        return;
    const QModelIndex index = m_model->index(std::clamp(row, 0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(index);
    // The list never has the focus: the line says what Enter would go to.
    m_edit->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent event(m_edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void Palette::choose(int row, bool beside)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const PaletteTarget target = m_model->target(row);
    hide();
    emit chosen(target, beside);
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool withControl = key->modifiers().testFlag(Qt::ControlModifier);
    const int current = m_list->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Down:
        makeCurrent(current + 1);
        return true;
    case Qt::Key_Up:
        makeCurrent(current - 1);
        return true;
    case Qt::Key_PageDown:
        makeCurrent(current + mostLines);
        return true;
    case Qt::Key_PageUp:
        makeCurrent(current - mostLines);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(current, withControl);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_K:
        if (withControl)
            hide();
        return withControl;
    default:
        return false;
    }
}

void Palette::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (QWidget *before = std::exchange(m_returnTo, nullptr))
        before->setFocus(Qt::PopupFocusReason);
}

void Palette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        fit();
}

void Palette::retranslate()
{
    setAccessibleName(tr("Go to"));
    m_edit->setAccessibleName(tr("What to go to"));
    m_edit->setPlaceholderText(tr("Investment, party, field, figure, command…"));
    m_list->setAccessibleName(tr("What was found"));
}

} // namespace bundlinje
