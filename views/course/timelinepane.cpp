#include "views/course/timelinepane.h"

#include "model/items/coursetablemodel.h"
#include "views/charts/chartexport.h"
#include "views/charts/picturedialog.h"
#include "views/course/timelinescene.h"
#include "views/course/timelineview.h"
#include "views/results/copytable.h"
#include "views/rowheight.h"

#include <QtCore/QDir>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

TimelinePane::TimelinePane(QWidget *parent)
    : QStackedWidget(parent)
    , m_picture(new TimelineView(this))
    , m_table(new QTableView(this))
    , m_model(new CourseTableModel(this))
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    rowsFollowText(*m_table);
    for (QWidget *part : std::initializer_list<QWidget *>{m_picture, m_table}) {
        addWidget(part);
        part->installEventFilter(this);
    }
    setFocusProxy(m_picture);
    connect(m_picture, &TimelineView::activated, this, &TimelinePane::activated);
    connect(m_picture, &TimelineView::pointedAt, this, &TimelinePane::pointedAt);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const InvestmentId id = m_model->chartRow(index.row()).id;
        const QString field = m_model->step(index.row()).field;
        emit activated(id, field);
    });
}

void TimelinePane::show(const CourseChart &chart)
{
    m_chart = chart;
    m_picture->show(chart);
    m_table->setAccessibleName(chart.title);
    if (isTable())
        fillTable();
}

void TimelinePane::setAmountsHidden(bool hidden)
{
    m_amountsHidden = hidden;
    m_picture->setAmountsHidden(hidden);
    if (isTable())
        fillTable();
}

bool TimelinePane::isTable() const
{
    return currentWidget() == m_table;
}

void TimelinePane::fillTable()
{
    const int current = m_table->currentIndex().row();
    m_model->setChart(m_chart, m_amountsHidden);
    fitColumns();
    const int row = std::clamp(current, 0, std::max(0, m_model->rowCount() - 1));
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                               QItemSelectionModel::NoUpdate);
}

void TimelinePane::fitColumns()
{
    constexpr int widestCharacters = 40;
    const int widest = fontMetrics().averageCharWidth() * widestCharacters;
    m_table->resizeColumnsToContents(); // By the rows in view.
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
}

void TimelinePane::showAsTable(bool table)
{
    const bool hadFocus = m_picture->hasFocus() || m_table->hasFocus();
    QWidget *shown = table ? static_cast<QWidget *>(m_table) : m_picture;
    setCurrentWidget(shown);
    setFocusProxy(shown);
    if (table)
        fillTable();
    if (hadFocus)
        shown->setFocus();
}

void TimelinePane::copy()
{
    copyTable(tableOf(m_chart, QLocale()));
    emit done(tr("The dates were copied."));
}

void TimelinePane::copyPicture()
{
    TimelineScene scene(m_chart);
    QGuiApplication::clipboard()->setImage(pictureImage(scene, size().expandedTo({640, 360})));
    emit done(tr("The picture was copied."));
}

void TimelinePane::savePicture()
{
    if (const std::optional<QString> path = askPicturePath(this))
        savePictureAs(*path);
}

void TimelinePane::savePictureAs(const QString &path)
{
    TimelineScene scene(m_chart);
    if (const Status written = writePicture(scene, {1920, 1080}, path); !written)
        emit failed(written.error());
    else
        emit done(tr("The picture was saved: %1.").arg(QDir::toNativeSeparators(path)));
}

bool TimelinePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const bool leavesTable = key->key() == Qt::Key_Escape && isTable();
        if (isPlain && (key->key() == Qt::Key_T || leavesTable)) {
            showAsTable(!isTable());
            return true;
        }
    }
    if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool isByKey = menu->reason() == QContextMenuEvent::Keyboard;
        openMenu(isByKey ? currentWidget()->mapToGlobal(currentWidget()->rect().center())
                         : menu->globalPos());
        return true;
    }
    return QStackedWidget::eventFilter(watched, event);
}

void TimelinePane::openMenu(QPoint globalPosition)
{
    QMenu menu(this);
    menu.addAction(tr("Copy as &picture"), this, &TimelinePane::copyPicture);
    menu.addAction(tr("Copy the &dates"), this, &TimelinePane::copy);
    menu.addAction(tr("&Save picture…"), this, &TimelinePane::savePicture);
    menu.addAction(isTable() ? tr("S&how as picture") : tr("S&how as table"), this,
                   [this, table = !isTable()] { showAsTable(table); });
    menu.exec(globalPosition);
}

void TimelinePane::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace bundlinje
