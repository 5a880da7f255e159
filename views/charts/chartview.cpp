#include "views/charts/chartview.h"

#include "model/items/hiddenamounts.h"
#include "views/charts/chartexport.h"
#include "views/charts/chartpicture.h"
#include "views/charts/picturedialog.h"
#include "views/rowheight.h"

#include <QtCore/QDir>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <utility>

namespace bundlinje {

ChartView::ChartView(QWidget *parent)
    : QStackedWidget(parent)
    , m_picture(new ChartPicture(&m_scene, this))
    , m_table(new QTableWidget(this))
{
    m_picture->installEventFilter(this);
    m_picture->viewport()->installEventFilter(this);
    m_picture->viewport()->setMouseTracking(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; arrows move inside it.
    rowsFollowText(*m_table);
    m_table->installEventFilter(this);
    addWidget(m_picture);
    addWidget(m_table);
    setFocusProxy(m_picture);
    setMinimumSize(320, 160);
}

void ChartView::show(const ChartDescription &description)
{
    m_description = description;
    m_onScreen = m_amountsHidden ? withoutAmounts(description) : description;
    m_current = m_anchor = -1;
    layOut();
    const QString name = description.title + QStringLiteral(". ") + description.sentence;
    m_picture->setTitle(name, description.caption);
    m_table->setAccessibleName(name);
    if (currentWidget() == m_table)
        showAsTable(true);
}

void ChartView::setAmountsHidden(bool hidden)
{
    if (std::exchange(m_amountsHidden, hidden) != hidden)
        show(m_description);
}

void ChartView::layOut()
{
    QFont pixels = font();
    pixels.setPixelSize(std::max(15, fontInfo().pixelSize()));
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    ChartStyle style = dark ? ChartStyle::dark(pixels) : ChartStyle::light(pixels);
    style.withSentence = height() > 30 * pixels.pixelSize();
    QSizeF room = size();
    m_scene.show(m_onScreen, style, room);
    const bool scrolls = m_scene.height() > room.height();
    if (scrolls) {
        room.rwidth() -= m_picture->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        m_scene.show(m_onScreen, style, room);
    }
    m_picture->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_picture->setSceneRect(m_scene.sceneRect());
    m_scene.setSelected(m_selected);
    m_scene.setCurrent(m_current);
}

QWidget *ChartView::canvas() const
{
    return m_picture->viewport();
}

int ChartView::wantedHeight() const
{
    return static_cast<int>(m_scene.wantedHeight());
}

void ChartView::setSelected(const QList<InvestmentId> &investments)
{
    m_selected = investments;
    m_scene.setSelected(investments);
}

void ChartView::showAsTable(bool table)
{
    if (table) {
        const QList<QStringList> lines = chartTable(m_onScreen, QLocale());
        m_table->clear();
        m_table->setColumnCount(static_cast<int>(lines.constFirst().size()));
        m_table->setRowCount(static_cast<int>(lines.size()) - 1);
        m_table->setHorizontalHeaderLabels(lines.constFirst());
        for (int row = 1; row < lines.size(); ++row) {
            for (int column = 0; column < lines.at(row).size(); ++column) {
                const bool isAmount = column > 0 && column + 1 < lines.at(row).size();
                const QString &text = lines.at(row).at(column);
                auto *cell =
                    new QTableWidgetItem(isAmount && m_amountsHidden ? withoutNumbers(text) : text);
                if (isAmount)
                    cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                m_table->setItem(row - 1, column, cell);
            }
        }
        m_table->resizeColumnsToContents();
    }
    const bool hadFocus = m_picture->hasFocus() || m_table->hasFocus();
    QWidget *shown = table ? static_cast<QWidget *>(m_table) : m_picture;
    setCurrentWidget(shown);
    setFocusProxy(shown);
    if (hadFocus)
        shown->setFocus();
}

void ChartView::copyNumbers() const
{
    QStringList lines;
    for (const QStringList &line : chartTable(m_description, QLocale())) {
        QStringList cells;
        for (const QString &cell : line)
            cells << cell.simplified().replace(QChar(0x2212), u'-'); // As spreadsheets read it.
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ChartView::copyPicture()
{
    QGuiApplication::clipboard()->setImage(
        chartImage(m_description, size().expandedTo({640, 360})));
    emit done(tr("The picture was copied."));
}

void ChartView::saveAs()
{
    if (const std::optional<QString> path = askPicturePath(this))
        saveTo(*path);
}

void ChartView::saveTo(const QString &path)
{
    if (const Status written = writeChart(m_description, {1920, 1080}, path); !written)
        emit failed(written.error());
    else
        emit done(tr("The picture was saved: %1.").arg(QDir::toNativeSeparators(path)));
}

void ChartView::setCurrent(int row)
{
    m_current = row;
    m_scene.setCurrent(row);
    if (row < 0)
        return m_picture->sayPoint({});
    m_picture->ensureVisible(m_scene.rows().at(row)->area, 0, 4);
    const QString text =
        QString(m_onScreen.rows.at(row).tooltip).replace(u'\n', QStringLiteral("; "));
    m_picture->sayPoint(text);
    emit pointedAt(text);
}

void ChartView::choose(int row, Qt::KeyboardModifiers modifiers)
{
    const bool adds = modifiers.testFlag(Qt::ControlModifier);
    const bool extends = modifiers.testFlag(Qt::ShiftModifier) && m_anchor >= 0;
    if (!adds)
        m_selected.clear(); // A range goes from the anchor to here, also when it shrinks.
    if (row >= 0) {
        if (!extends)
            m_anchor = row;
        for (int i = std::min(row, m_anchor); i <= std::max(row, m_anchor); ++i) {
            for (const InvestmentId id : m_description.rows.at(i).investments) {
                if (adds && !extends && m_selected.removeOne(id))
                    continue;
                if (!m_selected.contains(id))
                    m_selected.append(id);
            }
        }
    }
    m_scene.setSelected(m_selected);
    emit selected(m_selected);
}

void ChartView::activate(int row)
{
    if (row >= 0 && m_description.rows.at(row).investments.size() == 1)
        emit activated(m_description.rows.at(row).investments.constFirst());
    else if (row >= 0)
        emit drilledInto(m_description.rows.at(row).investments);
}

bool ChartView::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    const int last = static_cast<int>(m_description.rows.size()) - 1;
    const bool table = currentWidget() == m_table;
    if (key == Qt::Key_T && modifiers == Qt::NoModifier) {
        showAsTable(!table);
        return true;
    }
    if (key == Qt::Key_C && modifiers == Qt::ControlModifier) {
        copyNumbers();
        return true;
    }
    if (key == Qt::Key_Escape && table) {
        showAsTable(false);
        return true;
    }
    if (key == Qt::Key_Backspace) {
        emit leftDrillDown();
        return true;
    }
    if (table || last < 0)
        return false;
    int next = m_current;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        next = std::min(last, m_current + 1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Left:
        next = std::max(0, m_current - 1);
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    case Qt::Key_Space:
        choose(m_current, modifiers);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_current);
        return true;
    default:
        return false;
    }
    setCurrent(next);
    if (modifiers.testFlag(Qt::ShiftModifier))
        choose(next, modifiers);
    return true;
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched != m_picture->viewport()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return keyPressed(key->key(), key->modifiers() & ~Qt::KeypadModifier);
    }
    if (event->type() == QEvent::FocusOut && watched == m_picture)
        emit pointedAt({});
    // The menu key and Shift+F10 go to the widget with the focus, the mouse to the viewport.
    if (event->type() == QEvent::ContextMenu && watched != m_picture->viewport()) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        openMenu(menu->reason() == QContextMenuEvent::Keyboard ? placeOfCurrent()
                                                               : menu->globalPos());
        return true;
    }
    if (watched != m_picture->viewport())
        return QStackedWidget::eventFilter(watched, event);
    const auto rowUnder = [this](QPoint position) {
        return m_scene.rowAt(m_picture->mapToScene(position));
    };
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton)
            return false;
        m_picture->setFocus(Qt::MouseFocusReason);
        const int row = rowUnder(mouse->pos());
        setCurrent(row);
        choose(row, mouse->modifiers());
        return true;
    }
    case QEvent::MouseButtonDblClick:
        activate(rowUnder(static_cast<QMouseEvent *>(event)->pos()));
        return true;
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int row = rowUnder(mouse->pos());
        const QString text = row < 0 ? QString() : m_onScreen.rows.at(row).tooltip;
        // Escaped, because a tooltip guesses markup; line breaks are ours.
        QToolTip::showText(mouse->globalPosition().toPoint(),
                           text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), m_picture);
        emit pointedAt(QString(text).replace(u'\n', QStringLiteral("; ")));
        return false;
    }
    case QEvent::Leave:
        emit pointedAt({});
        return false;
    case QEvent::ContextMenu:
        openMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    default:
        return false;
    }
}

QPoint ChartView::placeOfCurrent() const
{
    const QWidget *shown = currentWidget();
    if (shown == m_table || m_current < 0)
        return shown->mapToGlobal(shown->rect().center());
    const QPointF middle = m_scene.rows().at(m_current)->area.center();
    return m_picture->viewport()->mapToGlobal(m_picture->mapFromScene(middle));
}

void ChartView::openMenu(QPoint globalPosition)
{
    QMenu menu(this);
    menu.addAction(tr("Copy as &picture"), this, &ChartView::copyPicture);
    menu.addAction(tr("Copy &numbers"), this, &ChartView::copyNumbers);
    menu.addAction(tr("&Save picture…"), this, &ChartView::saveAs);
    const bool table = currentWidget() == m_table;
    menu.addAction(table ? tr("S&how as picture") : tr("S&how as table"), this,
                   [this, table] { showAsTable(!table); });
    menu.addActions(actions());
    menu.exec(globalPosition);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    layOut();
}

void ChartView::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOut();
}

} // namespace bundlinje
