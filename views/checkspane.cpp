#include "views/checkspane.h"

#include "model/items/checksmodel.h"
#include "model/items/numbertext.h"
#include "views/announcement.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeView>

#include <utility>

namespace bundlinje {

ChecksPane::ChecksPane(QWidget *parent)
    : QDockWidget(parent)
    , m_model(new ChecksModel(this))
    , m_progress(new QLabel(this))
    , m_tree(new QTreeView(this))
{
    setFocusPolicy(Qt::StrongFocus); // Where there is nothing in it that could have the focus.
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setWordWrap(true);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 44);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_progress);
    column->addWidget(m_tree, 1);
    column->addStretch(0); // Keeps the sentence at the top while the list is away.
    setWidget(content);
    connect(m_model, &ChecksModel::rowsInserted, this,
            [this](const QModelIndex &under, int first, int last) {
                if (!under.isValid())
                    openNewGroups(first, last);
            });
    connect(m_model, &ChecksModel::progressed, this, &ChecksPane::showProgress);
    // Enter goes to the investment too; one click there only chooses or folds it.
    connect(m_tree, &QTreeView::activated, this, &ChecksPane::choose);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!m_model->fieldAt(index).isEmpty())
            choose(index);
    });
    retranslate();
    hide();
}

void ChecksPane::setDocument(PortfolioDocument *document)
{
    m_model->setDocument(document);
}

void ChecksPane::toggle()
{
    const QWidget *focus = QApplication::focusWidget();
    if (isVisible() && (focus == this || isAncestorOf(focus))) {
        hide();
        emit left();
        return;
    }
    show();
    (m_tree->isVisible() ? static_cast<QWidget *>(m_tree) : this)->setFocus(Qt::OtherFocusReason);
    announce(*this, m_progress->text());
}

void ChecksPane::setAway(bool away)
{
    if (away && !isHidden()) {
        m_comesBack = true;
        hide();
    } else if (!away && std::exchange(m_comesBack, false)) {
        show();
    }
}

void ChecksPane::choose(const QModelIndex &index)
{
    emit chosen(m_model->investmentAt(index), m_model->fieldAt(index));
}

void ChecksPane::openNewGroups(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_tree->expand(m_model->index(row, 0));
}

void ChecksPane::showProgress()
{
    const QLocale locale;
    const bool isDone = m_model->waiting() == 0;
    QString text = tr("Nothing to check.");
    if (m_model->found() > 0)
        text = tr("%Ln thing(s) to check.", nullptr, m_model->found());
    if (!isDone)
        text = tr("Looked at %1 of %2; %3 to check so far.")
                   .arg(countText(m_model->all() - m_model->waiting(), locale),
                        countText(m_model->all(), locale), countText(m_model->found(), locale));
    else if (m_model->unreadable() > 0)
        text += u' ' + tr("%Ln investment(s) could not be read.", nullptr, m_model->unreadable());
    if (m_progress->text() != text) {
        m_progress->setText(text);
        setAccessibleDescription(text); // It has the focus where nothing is listed.
        if (isDone && isAncestorOf(QApplication::focusWidget()))
            announce(*this, text);
    }
    const bool isListed = m_model->found() > 0 || !isDone;
    if (!isListed && m_tree->hasFocus())
        setFocus(Qt::OtherFocusReason); // Or it would go to what stands next in the window.
    m_tree->setVisible(isListed);
}

void ChecksPane::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChecksPane::retranslate()
{
    setWindowTitle(tr("Checks"));
    m_tree->setAccessibleName(windowTitle());
    m_model->retranslate();
    showProgress();
}

void ChecksPane::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    m_model->setWatched(true);
}

void ChecksPane::hideEvent(QHideEvent *event)
{
    QDockWidget::hideEvent(event);
    m_model->setWatched(false);
}

void ChecksPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QDockWidget::keyPressEvent(event);
    hide();
    emit left();
}

} // namespace bundlinje
