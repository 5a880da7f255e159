#include "views/workspace.h"

#include "model/items/investmenttablemodel.h"
#include "views/investment/investmenteditor.h"
#include "views/portfolio/portfolioplace.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSplitter>

#include <algorithm>
#include <utility>

namespace bundlinje {

namespace {

/// From this width of the window on both stand side by side, with text of the usual size.
constexpr int besideFrom = 1600;
/// The same with large text.
constexpr int besideFromCharacters = 200;

constexpr int firstShare = 420;
constexpr int thousandths = 1000;

} // namespace

Workspace::Workspace(PortfolioPlace *portfolio, QWidget *parent)
    : QWidget(parent)
    , m_portfolio(portfolio)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_editorShare(firstShare)
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_portfolio);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        const QList<int> sizes = m_splitter->sizes();
        if (const int whole = sizes.value(0) + sizes.value(1); m_beside && whole > 0)
            m_editorShare = sizes.value(1) * thousandths / whole;
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { followFocus(now); });
}

Workspace::~Workspace()
{
    // The focus moves on while the children of a closing window go; nobody follows it any more
    // then.
    disconnect(qApp, nullptr, this, nullptr);
}

void Workspace::setEditor(InvestmentEditor *editor)
{
    m_editor = editor;
    m_part = Part::Portfolio;
    if (m_editor) {
        m_splitter->addWidget(m_editor);
        connect(m_editor, &InvestmentEditor::sectionChanged, this, &Workspace::applyShare);
    }
    arrange();
}

void Workspace::show(Part part)
{
    m_part = part;
    arrange();
    if (m_part == Part::Editor && m_editor)
        m_editor->setFocus(Qt::OtherFocusReason);
    else
        m_portfolio->focusTable();
}

void Workspace::arrange()
{
    const bool any =
        m_editor && !m_editor->shown().isNull() && m_portfolio->model().investmentCount() > 0;
    const bool beside = any && hasRoomForBoth();
    // What cannot be saved must not go out of view.
    if (m_beside && !beside && m_part == Part::Portfolio && m_editor && !m_editor->commit())
        m_part = Part::Editor;
    const bool changes = std::exchange(m_beside, beside) != beside;
    m_portfolio->setVisible(m_beside || m_part == Part::Portfolio);
    if (m_editor)
        m_editor->setVisible(m_beside || m_part == Part::Editor);
    if (!changes)
        return;
    applyShare();
    emit changed();
}

bool Workspace::hasRoomForBoth() const
{
    return window()->width()
        >= std::max(besideFrom, besideFromCharacters * fontMetrics().averageCharWidth());
}

void Workspace::setEditorShare(int share)
{
    m_editorShare = share > 0 && share < thousandths ? share : firstShare;
    applyShare();
}

void Workspace::applyShare()
{
    if (!m_beside)
        return;
    const int whole = std::max(thousandths, m_splitter->width() - m_splitter->handleWidth());
    const int editor = std::max(whole * m_editorShare / thousandths, m_editor->roomWanted());
    m_splitter->setSizes({whole - editor, editor});
}

void Workspace::followFocus(const QWidget *now)
{
    if (!m_beside || !now)
        return;
    Part part = m_part;
    if (m_editor->isAncestorOf(now))
        part = Part::Editor;
    else if (m_portfolio->isAncestorOf(now))
        part = Part::Portfolio;
    if (std::exchange(m_part, part) != part)
        emit changed();
}

QList<QWidget *> Workspace::panes() const
{
    QList<QWidget *> panes = m_portfolio->panes();
    // Where nothing is open there is nothing to go to; the key would not get past it.
    if (m_editor && !m_editor->shown().isNull())
        panes += m_editor->panes();
    QList<QWidget *> inView;
    std::copy_if(panes.begin(), panes.end(), std::back_inserter(inView),
                 [](const QWidget *pane) { return pane->isVisible() && pane->isEnabled(); });
    return inView;
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Workspace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace bundlinje
