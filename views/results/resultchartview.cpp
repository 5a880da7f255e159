#include "views/results/resultchartview.h"

#include "views/charts/chartexport.h"
#include "views/charts/chartpicture.h"
#include "views/charts/picturedialog.h"
#include "views/results/resulttableview.h"

#include <QtCore/QDir>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace bundlinje {

namespace {

/// The rows of the same name that say something else now.
QSet<int> movedRows(const ResultChart &before, const ResultChart &after)
{
    QSet<int> moved;
    if (before.form != after.form || before.rows.size() != after.rows.size())
        return moved;
    for (int row = 0; row < after.rows.size(); ++row) {
        if (before.rows.at(row).figures != after.rows.at(row).figures)
            moved.insert(row);
    }
    return moved;
}

} // namespace

ResultChartView::ResultChartView(QWidget *parent)
    : QStackedWidget(parent)
    , m_picture(new ChartPicture(&m_scene, this))
    , m_table(new ResultTableView(this))
{
    m_picture->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_picture->installEventFilter(this);
    m_picture->viewport()->installEventFilter(this);
    m_picture->viewport()->setMouseTracking(true);
    m_table->installEventFilter(this);
    addWidget(m_picture);
    addWidget(m_table);
    setFocusProxy(m_picture);
    connect(m_table, &ResultTableView::done, this, &ResultChartView::done);
    connect(m_table, &ResultTableView::pointedAt, this, &ResultChartView::pointedAt);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit rowAsked(index.row()); });
}

void ResultChartView::setChart(const ResultChart &onScreen, const ResultChart &whole,
                               bool showMoves)
{
    const ResultChart before = m_scene.chart();
    if (showMoves)
        m_moved.unite(movedRows(before, onScreen));
    else
        m_moved.clear();
    if (onScreen.form != before.form || onScreen.rows.size() != before.rows.size())
        m_current = -1;
    m_whole = whole;
    m_scene.setChart(onScreen);
    layOut();
    m_picture->setTitle(onScreen.title + QStringLiteral(". ") + onScreen.sentence,
                        onScreen.caption);
    m_table->setTable(tableOf(onScreen), tableOf(whole), showMoves);
    if (onScreen.rows.isEmpty() && isTable())
        showAsTable(false);
}

void ResultChartView::forgetMoves()
{
    m_moved.clear();
    m_scene.setMoved({});
    m_table->forgetMoves();
}

void ResultChartView::layOut()
{
    QFont pixels = font();
    pixels.setPixelSize(std::max(15, fontInfo().pixelSize()));
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    ChartStyle style = dark ? ChartStyle::dark(pixels) : ChartStyle::light(pixels);
    style.withSentence = false; // It stands above the picture, where tables have it too.
    m_scene.layOut(style, size());
    m_picture->setSceneRect(m_scene.sceneRect());
    m_scene.setMoved(m_moved);
    m_scene.setCurrent(m_current);
    // All around it scrolls, so that the picture itself is always whole.
    setMinimumHeight(static_cast<int>(m_scene.wantedHeight()));
}

bool ResultChartView::isTable() const
{
    return currentIndex() == 1;
}

void ResultChartView::showAsTable(bool table)
{
    const bool hadFocus = m_picture->hasFocus() || m_table->hasFocus();
    QWidget *shown = table ? static_cast<QWidget *>(m_table) : m_picture;
    setCurrentWidget(shown);
    setFocusProxy(shown);
    if (hadFocus)
        shown->setFocus();
}

void ResultChartView::copyNumbers()
{
    m_table->copy();
}

void ResultChartView::copyPicture()
{
    ResultChartScene scene;
    scene.setChart(m_whole);
    QGuiApplication::clipboard()->setImage(pictureImage(scene, size().expandedTo({640, 360})));
    emit done(tr("The picture was copied."));
}

void ResultChartView::saveAs()
{
    if (const std::optional<QString> path = askPicturePath(this))
        saveTo(*path);
}

void ResultChartView::saveTo(const QString &path)
{
    ResultChartScene scene;
    scene.setChart(m_whole);
    if (const Status written = writePicture(scene, {1920, 1080}, path); !written)
        emit failed(written.error());
    else
        emit done(tr("The picture was saved: %1.").arg(QDir::toNativeSeparators(path)));
}

void ResultChartView::setCurrent(int row)
{
    m_current = row;
    m_scene.setCurrent(row);
    if (row < 0)
        return m_picture->sayPoint({});
    const QString text = QString(chart().rows.at(row).tooltip).replace(u'\n', QStringLiteral("; "));
    m_picture->sayPoint(text);
    emit pointedAt(text);
}

bool ResultChartView::walked(int key)
{
    const int last = static_cast<int>(chart().rows.size()) - 1;
    switch (last < 0 ? 0 : key) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        setCurrent(std::min(last, m_current + 1));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Left:
        setCurrent(std::max(0, m_current - 1));
        return true;
    case Qt::Key_Home:
        setCurrent(0);
        return true;
    case Qt::Key_End:
        setCurrent(last);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit rowAsked(m_current);
        return true;
    default:
        return false;
    }
}

bool ResultChartView::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_C && modifiers == Qt::ControlModifier) {
        copyNumbers();
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    if (key == Qt::Key_T && !chart().rows.isEmpty()) {
        showAsTable(!isTable());
        return true;
    }
    if (key == Qt::Key_Escape && isTable()) {
        showAsTable(false);
        return true;
    }
    return !isTable() && walked(key);
}

bool ResultChartView::mouseDid(QEvent *event)
{
    const auto rowUnder = [this](const QMouseEvent *mouse) {
        return m_scene.rowAt(m_picture->mapToScene(mouse->pos()));
    };
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton)
            return false;
        m_picture->setFocus(Qt::MouseFocusReason);
        setCurrent(rowUnder(mouse));
        return true;
    }
    case QEvent::MouseButtonDblClick:
        if (const int row = rowUnder(static_cast<QMouseEvent *>(event)); row >= 0)
            emit rowAsked(row);
        return true;
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int row = rowUnder(mouse);
        const QString text = row < 0 ? QString() : chart().rows.at(row).tooltip;
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
    case QEvent::Wheel:
        event->ignore(); // What is around scrolls.
        return true;
    default:
        return false;
    }
}

bool ResultChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_picture->viewport())
        return mouseDid(event) || QStackedWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return keyPressed(key->key(), key->modifiers() & ~Qt::KeypadModifier);
    }
    if (event->type() == QEvent::FocusOut && watched == m_picture)
        emit pointedAt({});
    // The menu key and Shift+F10 go to the widget with the focus, the mouse to the viewport.
    if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
        openMenu(byKey ? currentWidget()->mapToGlobal(currentWidget()->rect().center())
                       : menu->globalPos());
        return true;
    }
    return QStackedWidget::eventFilter(watched, event);
}

void ResultChartView::openMenu(QPoint globalPosition)
{
    QMenu menu(this);
    menu.addAction(tr("Copy as &picture"), this, &ResultChartView::copyPicture);
    menu.addAction(tr("Copy &numbers"), this, &ResultChartView::copyNumbers);
    menu.addAction(tr("&Save picture…"), this, &ResultChartView::saveAs);
    if (!chart().rows.isEmpty())
        menu.addAction(isTable() ? tr("S&how as picture") : tr("S&how as table"), this,
                       [this, table = !isTable()] { showAsTable(table); });
    menu.exec(globalPosition);
}

void ResultChartView::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    layOut();
}

void ResultChartView::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOut();
}

} // namespace bundlinje
